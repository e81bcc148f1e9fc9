// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"

#include "core/people/person_name.h"
#include "core/places/countries.h"
#include "core/places/phone.h"
#include "core/places/provinces.h"
#include "core/places/spoken_languages.h"

#include <QDateTime>
#include <QSet>

namespace elo::rules {

std::unexpected<Error> invalid(const Field &field, QLatin1StringView reason, const QString &value)
{
    return fail(ErrorCode::Invalid, {QString::fromLatin1(field.key), reason, value});
}

namespace {

void tidyTexts(Record &record)
{
    for (size_t i = 0; i < record.entity->fields.size(); ++i) {
        const FieldType type = record.entity->fields[i].type;
        if ((type != FieldType::Text && type != FieldType::LongText) || !record.values[i].isValid())
            continue;
        QString text = record.values[i].toString();
        text.remove(QChar(0));
        if (type == FieldType::Text)
            text.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
        record.values[i] = normalized(record.entity->fields[i], text.trimmed());
    }
}

QString regionOf(const Record &owner)
{
    for (const QStringView key : {QStringView(u"residence_country"), QStringView(u"country")})
        if (const QString country = owner.text(key); !country.isEmpty())
            return country;
    return QStringLiteral("MZ");
}

void deriveContact(Record &contact, const QString &region)
{
    const QString kind = contact.text(u"kind");
    const QString value = contact.text(u"value");
    QString standard;
    if (kind == u"phone" || kind == u"whatsapp")
        standard = parsePhone(value, region).e164;
    else if (kind == u"email" && value.contains(u'@'))
        standard = value.toLower();
    contact.set(u"normalized", standard);
}

bool isChoice(const Field &field, QStringView key)
{
    return std::any_of(field.choices.begin(), field.choices.end(),
                       [&](const Choice &choice) { return key == QLatin1StringView(choice.key); });
}

/// "1980", "1980-05" or "1980-05-12", between 1850 and this year: it is when people were born.
bool isPartialDate(const QString &text)
{
    const QStringList parts = text.split(u'-');
    bool ok = false;
    const int year = parts[0].toInt(&ok);
    if (!ok || parts[0].size() != 4 || year < 1850 || year > QDateTime::currentDateTimeUtc().date().year() ||
        parts.size() > 3)
        return false;
    if (parts.size() == 1)
        return true;
    const int month = parts[1].toInt(&ok);
    if (!ok || parts[1].size() != 2)
        return false;
    return parts.size() == 2 ? month >= 1 && month <= 12 : QDate::fromString(text, Qt::ISODate).isValid();
}

Result<void> validateValue(const Field &field, const QVariant &value)
{
    const QString text = value.toString();
    switch (field.type) {
    case FieldType::Text:
        return text.size() > kLongestLine ? Result<void>(invalid(field, kTooLong, text.left(40))) : Result<void>();
    case FieldType::LongText:
        return text.size() > kLongestText ? Result<void>(invalid(field, kTooLong, text.left(40))) : Result<void>();
    case FieldType::PartialDate:
        return isPartialDate(text) ? Result<void>() : invalid(field, kNoSuchDate, text);
    case FieldType::Choice:
        return isChoice(field, text) ? Result<void>() : invalid(field, kUnknownChoice, text);
    case FieldType::ChoiceSet:
        for (const auto &key : text.split(u','))
            if (!isChoice(field, key))
                return invalid(field, kUnknownChoice, key);
        return {};
    case FieldType::Country: {
        static const QSet<QString> kCodes = [] {
            const QStringList codes = countryCodes();
            return QSet<QString>(codes.begin(), codes.end());
        }();
        return kCodes.contains(text) ? Result<void>() : invalid(field, kUnknownCountry, text);
    }
    case FieldType::Province: {
        const auto &all = provinces();
        const bool known = std::any_of(all.begin(), all.end(), [&](const auto &p) { return p.key == text; });
        return known ? Result<void>() : invalid(field, kUnknownProvince, text);
    }
    case FieldType::LanguageSet:
        for (const auto &code : text.split(u','))
            if (languageName(code, Language::English).isEmpty())
                return invalid(field, kUnknownLanguage, code);
        return {};
    default:
        return {};
    }
}

/// Rules between fields that every entity has who has the fields.
Result<void> validateTogether(const Record &record)
{
    const Entity &entity = *record.entity;
    const auto ordered = [&](QStringView first, QStringView second) {
        const QDate a = record.value(first).toDate();
        const QDate b = record.value(second).toDate();
        return !a.isValid() || !b.isValid() || a <= b;
    };
    for (const auto &[first, second] :
         {std::pair(u"since", u"until"), std::pair(u"starts", u"ends"), std::pair(u"planned_start", u"planned_end"),
          std::pair(u"actual_start", u"actual_end")})
        if (entity.find(second) && !ordered(first, second))
            return invalid(entity.field(second), kImpossible, record.value(second).toDate().toString(Qt::ISODate));
    return {};
}

} // namespace

void derive(RecordTree &tree)
{
    tidyTexts(tree.record);
    if (tree.record.entity->derive)
        tree.record.entity->derive(tree.record);
    const QString region = regionOf(tree.record);
    for (Record &part : tree.parts) {
        tidyTexts(part);
        if (part.entity->derive)
            part.entity->derive(part);
        if (part.entity->name() == u"contact_point")
            deriveContact(part, region);
    }
}

Result<void> validateStep(const Record &before, const Record &after)
{
    const Field *state = before.entity->stateField();
    if (!state)
        return {};
    const QString from = before.state();
    const QString to = after.state();
    if (from == to || from.isEmpty())
        return {};
    const Step *step = before.entity->step(from, to);
    if (!step)
        return fail(ErrorCode::Refused, {QStringLiteral("no_such_step"), from, to});
    for (const StepField &asked : fieldsOf(*step))
        if (asked.required && !after.value(asked.key).isValid())
            return invalid(before.entity->field(asked.key), kRequired, {});
    return {};
}

std::vector<StepField> fieldsOf(const Step &step)
{
    std::vector<StepField> fields;
    for (QString key : QString::fromLatin1(step.fields).split(u',', Qt::SkipEmptyParts)) {
        const bool required = key.endsWith(u'!');
        if (required)
            key.chop(1);
        fields.push_back({key, required});
    }
    return fields;
}

void followName(const Record &before, Record &after)
{
    if (!before.entity->find(u"sort_name") || before.text(u"name") == after.text(u"name"))
        return;
    if (before.text(u"sort_name") == after.text(u"sort_name") &&
        before.text(u"sort_name") == sortName(before.text(u"name")))
        after.set(u"sort_name", sortName(after.text(u"name")));
}

Result<void> validate(const Record &record)
{
    for (size_t i = 0; i < record.entity->fields.size(); ++i) {
        const Field &field = record.entity->fields[i];
        const QVariant value = normalized(field, record.values[i]);
        if (!value.isValid()) {
            if (field.is(FieldFlag::Required))
                return invalid(field, kRequired, {});
            continue;
        }
        if (auto checked = validateValue(field, value); !checked)
            return checked;
    }
    if (auto checked = validateTogether(record); !checked)
        return checked;
    return record.entity->validate ? record.entity->validate(record) : Result<void>();
}

Result<void> validate(const RecordTree &tree)
{
    if (auto checked = validate(tree.record); !checked)
        return checked;
    for (const Record &part : tree.parts) {
        if (!part.alive)
            continue;
        if (auto checked = validate(part); !checked)
            return checked;
    }
    return {};
}

} // namespace elo::rules

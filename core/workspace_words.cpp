// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "core/places/countries.h"
#include "core/places/dates.h"
#include "core/places/provinces.h"
#include "core/places/spoken_languages.h"
#include "core/store/record_number.h"
#include "core/workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace elo {

namespace {

const QString kSeparator = QStringLiteral(" · ");

QString choiceText(const Field &field, QStringView key)
{
    for (const auto &choice : field.choices)
        if (key == QLatin1StringView(choice.key))
            return field.choiceText(choice);
    return key.toString();
}

} // namespace

QString Workspace::title(const Ref &ref)
{
    if (ref.isNull())
        return {};
    auto found = record(representative(ref));
    return found ? titleOf(*found) : QString();
}

QString Workspace::titleOf(const Record &record)
{
    const Entity &entity = *record.entity;
    QStringList words;
    for (const int i : entity.flagged(FieldFlag::Title)) {
        const QVariant &value = record.values[size_t(i)];
        if (value.isValid())
            words << displayText(entity.fields[size_t(i)], value);
        if (entity.isFindable())
            break; // things are called by their first title; acronyms and other names only help to find them
    }
    if (!words.isEmpty() && (entity.isThing() || entity.isFindable() || entity.kind == EntityKind::Part))
        return words.join(kSeparator);
    const auto ownTitle = [&](const Id &id) {
        const auto joined = this->record({QStringLiteral("member"), id});
        return joined ? titleOf(*joined) : QString();
    };
    // A link is called by what it joins.
    for (const int i : entity.flagged(FieldFlag::Owner)) {
        const Field &field = entity.fields[size_t(i)];
        if (!field.isReference() || !record.values[size_t(i)].isValid())
            continue;
        if (entity.name() == u"same_as") // of one person: the two names tell what was joined
            words << ownTitle(record.values[size_t(i)].toUuid());
        else
            words << displayText(field, record.values[size_t(i)]);
    }
    words.removeAll(QString());
    return words.join(kSeparator);
}

QString Workspace::subtitleOf(const Record &record)
{
    const Entity &entity = *record.entity;
    QStringList words;
    const int title = entity.titleField();
    for (size_t i = 0; i < entity.fields.size() && words.size() < 3; ++i) {
        const Field &field = entity.fields[i];
        const bool useful = field.is(FieldFlag::Listed) && int(i) != title && field.type != FieldType::Boolean &&
                            field.key != QByteArrayLiteral("sex");
        if (useful && record.values[i].isValid())
            words << displayText(field, record.values[i]);
    }
    if (entity.name() == u"official")
        words << record.text(u"post") << this->title({QStringLiteral("mission"), record.value(u"mission").toUuid()});
    if (entity.name() == u"attachment") // whose it is tells more than what kind of file it is
        words.prepend(this->title(Ref::fromText(record.text(u"owner"))));
    words.removeAll(QString());
    return words.join(kSeparator);
}

QString Workspace::numberText(const Record &record)
{
    return record.entity && record.entity->isThing() ? record_number::text(record.entity->prefix, record.number)
                                                     : QString();
}

QString Workspace::displayText(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    const QString text = value.toString();
    QStringList words;
    switch (field.type) {
    case FieldType::Choice:
        return choiceText(field, text);
    case FieldType::ChoiceSet:
        for (const auto &key : text.split(u','))
            words << choiceText(field, key);
        return words.join(QStringLiteral(", "));
    case FieldType::Country:
        return countryName(text, m_language);
    case FieldType::Province:
        return provinceName(text, m_language);
    case FieldType::LanguageSet:
        for (const auto &code : text.split(u','))
            words << languageName(code, m_language);
        return words.join(QStringLiteral(", "));
    case FieldType::Date:
        return dateText(value.toDate(), m_language);
    case FieldType::PartialDate:
        return partialDateText(text, m_language);
    case FieldType::Decimal:
        return decimalText(value.toDouble(), m_language);
    case FieldType::Boolean:
        return value.toBool() ? QCoreApplication::translate("Choice", "Yes")
                              : QCoreApplication::translate("Choice", "No");
    case FieldType::Reference:
        return field.targets.empty() ? QString()
                                     : title({QString::fromLatin1(field.targets.front()), value.toUuid()});
    case FieldType::AnyReference:
        return title(Ref::fromText(text));
    default:
        return text;
    }
}

} // namespace elo

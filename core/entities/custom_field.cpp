// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/custom_field.h"

#include "core/base/id.h"
#include "core/rules.h"

#include <QRandomGenerator>
#include <QSet>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const Choice kType[] = {
    {"text", QT_TRANSLATE_NOOP("Choice", "Text")},
    {"long_text", QT_TRANSLATE_NOOP("Choice", "Long text")},
    {"number", QT_TRANSLATE_NOOP("Choice", "Number")},
    {"date", QT_TRANSLATE_NOOP("Choice", "Date")},
    {"choice", QT_TRANSLATE_NOOP("Choice", "Choice from a list")},
    {"yes_no", QT_TRANSLATE_NOOP("Choice", "Yes or no")},
    {"link", QT_TRANSLATE_NOOP("Choice", "Link to a record")},
};

const QString kFormer = u"former"_s;

bool isOurKey(const QString &key)
{
    return !key.isEmpty() && key.size() <= 32 && std::ranges::all_of(key, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

QString newChoiceKey()
{
    return u"c%1"_s.arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
}

void derive(Record &record)
{
    if (record.text(u"type") == u"choice")
        record.set(u"choices", custom_fields::choicesText(custom_fields::choicesFromText(record.text(u"choices"))));
    if (!custom_fields::isSearchable(record.text(u"type")))
        record.set(u"searched", false);
}

Result<void> validate(const Record &record)
{
    const QString type = record.text(u"type");
    const Entity &entity = *record.entity;
    if (type == u"choice" && custom_fields::choicesFromText(record.text(u"choices")).empty())
        return rules::invalid(entity.field(u"choices"), rules::kRequired);
    if (type == u"link" && record.text(u"target").isEmpty())
        return rules::invalid(entity.field(u"target"), rules::kRequired);
    return {};
}

} // namespace

Entity customFieldEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"custom_field",
             QT_TRANSLATE_NOOP("Entity", "Custom field"),
             QT_TRANSLATE_NOOP("Entity", "Custom fields"),
             EntityKind::Setting,
             0,
             {}};
    e.fields = {
        field<&CustomField::entity>("entity", QT_TRANSLATE_NOOP("Field", "What has the field"), Text,
                                    Required | ReadOnly),
        field<&CustomField::label>("label", QT_TRANSLATE_NOOP("Field", "Label"), Text, Required | Title | Listed),
        field<&CustomField::type>("type", QT_TRANSLATE_NOOP("Field", "Type"), FieldType::Choice, Required | ReadOnly)
            .of(kType),
        field<&CustomField::choices>("choices", QT_TRANSLATE_NOOP("Field", "Choices"), LongText, ReadOnly),
        field<&CustomField::target>("target", QT_TRANSLATE_NOOP("Field", "What it links to"), Text, ReadOnly),
        field<&CustomField::listed>("listed", QT_TRANSLATE_NOOP("Field", "Shown in lists"), Boolean),
        field<&CustomField::searched>("searched", QT_TRANSLATE_NOOP("Field", "Found by the search"), Boolean),
        field<&CustomField::position>("position", QT_TRANSLATE_NOOP("Field", "Position"), Integer, ReadOnly),
        field<&CustomField::hint>("hint", QT_TRANSLATE_NOOP("Field", "Example"), Text),
    };
    e.blank = blankOf<CustomField>;
    e.derive = derive;
    e.validate = validate;
    return e;
}

namespace custom_fields {

std::vector<OwnChoice> choicesFromText(const QString &text)
{
    std::vector<OwnChoice> choices;
    QSet<QString> keys;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList columns = line.split(u'\t');
        OwnChoice choice;
        choice.key = columns.size() > 1 ? columns[0].trimmed() : newChoiceKey();
        choice.label = (columns.size() > 1 ? columns[1] : columns[0]).simplified();
        choice.former = columns.value(2) == kFormer;
        if (choice.label.isEmpty() || !isOurKey(choice.key) || keys.contains(choice.key))
            continue;
        keys.insert(choice.key);
        choices.push_back(choice);
    }
    return choices;
}

QString choicesText(const std::vector<OwnChoice> &choices)
{
    QStringList lines;
    for (const OwnChoice &choice : choices)
        lines << choice.key + u'\t' + choice.label.simplified() + (choice.former ? u'\t' + kFormer : QString());
    return lines.join(u'\n');
}

QByteArray columnOf(const Id &definition)
{
    return "x_" + idText(definition).last(12).toLatin1();
}

bool isSearchable(QStringView type)
{
    return type != u"yes_no" && type != u"link";
}

std::optional<FieldType> fieldTypeOf(QStringView type)
{
    static const QHash<QString, FieldType> kTypes{
        {u"text"_s, FieldType::Text},     {u"long_text"_s, FieldType::LongText}, {u"number"_s, FieldType::Decimal},
        {u"date"_s, FieldType::Date},     {u"choice"_s, FieldType::Choice},      {u"yes_no"_s, FieldType::Choice},
        {u"link"_s, FieldType::Reference}};
    const auto found = kTypes.constFind(type.toString());
    return found == kTypes.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace custom_fields

} // namespace elo

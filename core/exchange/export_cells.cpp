// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_cells.h"

#include "core/exchange/handing.h"
#include "core/places/countries.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/store/merged.h"
#include "core/workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

struct ContactColumn
{
    const char *kind;
    const char *label; ///< those of the import, so that it knows them again
};

constexpr ContactColumn kContacts[] = {
    {"phone", QT_TRANSLATE_NOOP("ImportTarget", "Phone")},
    {"whatsapp", QT_TRANSLATE_NOOP("ImportTarget", "WhatsApp")},
    {"email", QT_TRANSLATE_NOOP("ImportTarget", "E-mail")},
    {"address", QT_TRANSLATE_NOOP("ImportTarget", "Postal address")},
    {"handle", QT_TRANSLATE_NOOP("ImportTarget", "Social network")},
};

/// Several contacts in one cell; an import takes them apart again.
const QString kBetweenContacts = u" ; "_s;

} // namespace

ExportCells::ExportCells(Workspace &workspace, const Entity &entity, const QStringList &columns, Language language,
                         bool asKeys)
    : m_workspace(workspace), m_entity(entity), m_language(language), m_labels(language), m_asKeys(asKeys)
{
    m_yes = asKeys ? u"yes"_s : m_labels.text("Choice", QT_TRANSLATE_NOOP("Choice", "Yes"));
    m_no = asKeys ? u"no"_s : m_labels.text("Choice", QT_TRANSLATE_NOOP("Choice", "No"));
    for (const QString &key : columns) {
        const int field = entity.indexOf(key);
        const Kind kind = field >= 0       ? Kind::Field
                          : key == kId     ? Kind::Id
                          : key == kNumber ? Kind::Number
                                           : Kind::Contact;
        m_columns.push_back({key, kind, field, {}, {}});
        m_hasContacts = m_hasContacts || kind == Kind::Contact;
    }
}

QStringList ExportCells::columnsOf(const Schema &schema, const Entity &entity, bool toOthers)
{
    QStringList columns;
    for (const QString &self : {kId, kNumber})
        if (!entity.find(self) && (self == kId || entity.isThing()) && !toOthers)
            columns << self;
    for (const Field &field : entity.fields) {
        const bool saysWhose = field.is(FieldFlag::Owner) && !entity.isThing(); // hidden where the page says it
        if (toOthers ? mayLeave(entity, field) : saysWhose || !field.is(FieldFlag::Hidden))
            columns << QString::fromLatin1(field.key);
    }
    if (schema.entity(u"contact_point").isOwnedBy(entity.name()) && entity.isThing())
        for (const ContactColumn &contact : kContacts)
            columns << QString::fromLatin1(contact.kind);
    return columns;
}

QString ExportCells::headerOf(const Entity &entity, const QString &column, const LabelWords &words)
{
    if (const Field *field = entity.find(column))
        return field->is(FieldFlag::Custom) ? field->labelText() : words.text("Field", field->label);
    if (column == kNumber)
        return words.text("ImportTarget", QT_TRANSLATE_NOOP("ImportTarget", "Number on record (M-12)"));
    if (column == kId)
        return words.text("ImportTarget", QT_TRANSLATE_NOOP("ImportTarget", "Id of the record"));
    for (const ContactColumn &contact : kContacts)
        if (column == QLatin1StringView(contact.kind))
            return words.text("ImportTarget", contact.label);
    return column;
}

QStringList ExportCells::headers() const
{
    QStringList headers;
    for (const Column &column : m_columns)
        headers << (m_asKeys ? column.key : headerOf(m_entity, column.key, m_labels));
    return headers;
}

QString ExportCells::tableName() const
{
    return m_labels.text("Entity", m_entity.plural);
}

std::vector<XlsxColumn> ExportCells::xlsxColumns() const
{
    std::vector<XlsxColumn> columns;
    const QStringList names = headers();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        XlsxColumn column;
        column.header = names[qsizetype(i)];
        if (const int field = m_columns[i].field; field >= 0) {
            const FieldType type = m_entity.fields[size_t(field)].type;
            if (type == FieldType::Date)
                column.kind = XlsxColumn::Kind::Date;
            else if (type == FieldType::Integer) // years too: no thousands separator
                column.kind = XlsxColumn::Kind::Integer;
            else if (type == FieldType::Decimal)
                column.kind = XlsxColumn::Kind::Decimal;
        }
        columns.push_back(column);
    }
    return columns;
}

QString ExportCells::words(Column &column, const QString &keys)
{
    const auto known = column.words.constFind(keys);
    if (known != column.words.constEnd())
        return *known;
    return *column.words.insert(keys, wordsOf(m_entity.fields[size_t(column.field)], keys));
}

/// Texts in the language of the file for keys, names of countries and places among them.
QString ExportCells::wordsOf(const Field &field, const QString &keys) const
{
    if (field.type == FieldType::Country)
        return countryName(keys, m_language);
    if (field.type == FieldType::Province)
        return provinceName(keys, m_language);
    QStringList words;
    for (const QString &key : keys.split(u',')) {
        QString word = key;
        if (field.type == FieldType::LanguageSet)
            word = languageName(key, m_language);
        for (const Choice &choice : field.choices)
            if (key == QLatin1StringView(choice.key))
                word = field.hasOwnWords() ? field.choiceText(choice) : m_labels.text("Choice", choice.label);
        words << word;
    }
    return words.join(u"; "_s);
}

QString ExportCells::titleOf(const Ref &ref)
{
    const QString key = ref.text();
    const auto known = m_titles.constFind(key);
    if (known != m_titles.constEnd())
        return *known;
    const QString title = m_workspace.title(ref);
    m_titles.insert(key, title);
    return title;
}

QVariant ExportCells::cell(Column &column, const QVariant &value)
{
    if (!value.isValid())
        return {};
    const Field &field = m_entity.fields[size_t(column.field)];
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Date:
        return value;
    case FieldType::Boolean:
        return value.toBool() ? m_yes : m_no;
    case FieldType::Reference:
        if (m_asKeys)
            return idText(value.toUuid());
        return titleOf({QString::fromLatin1(field.targets.front()), value.toUuid()});
    case FieldType::AnyReference:
        return m_asKeys ? value : titleOf(Ref::fromText(value.toString()));
    default:
        break;
    }
    const QString text = value.toString();
    if (m_asKeys)
        return text;
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::ChoiceSet:
    case FieldType::LanguageSet:
    case FieldType::Country:
    case FieldType::Province:
        return words(column, text);
    default:
        return text;
    }
}

/// @param group the records of one person.
void ExportCells::readContacts(Query &query, std::span<const Id> group)
{
    for (Column &column : m_columns)
        column.contacts.clear();
    for (const Id &id : group) {
        query.again();
        query.bind(char(m_ownerCode) + idBytes(id));
        while (query.next()) {
            const QString kind = query.text(0);
            const auto column = std::ranges::find_if(
                m_columns, [&](const Column &each) { return each.kind == Kind::Contact && each.key == kind; });
            if (column == m_columns.end())
                continue;
            // Phones in their international form, which means the same wherever the table is read.
            const bool isPhone = kind == u"phone" || kind == u"whatsapp";
            const QString text = isPhone && !query.isNull(2) ? query.text(2) : query.text(1);
            if (group.size() == 1 || !column->contacts.contains(text)) // records of one person share phones
                column->contacts << text;
        }
    }
}

Result<void> ExportCells::overRows(std::span<const Record> records,
                                   const std::function<void(const QVariantList &)> &row)
{
    return guarded([&] {
        Connection &connection = m_workspace.connection();
        if (!m_hasContacts) {
            for (const Record &record : records)
                row(cellsOf(record));
            return;
        }
        if (m_ownerCode == 0)
            m_ownerCode = Codes::load(connection, m_workspace.schema(), false).entity(m_entity);
        const bool hasMerged = merged::any(connection, m_entity);
        Query query(connection, "SELECT kind, value, normalized FROM contact_point WHERE owner = ? AND alive = 1"
                                " ORDER BY rid");
        for (const Record &record : records) {
            readContacts(query, hasMerged ? merged::groupOf(connection, m_entity, record.id) : std::vector{record.id});
            row(cellsOf(record));
        }
    });
}

QVariantList ExportCells::cellsOf(const Record &record)
{
    QVariantList cells;
    cells.reserve(qsizetype(m_columns.size()));
    for (Column &column : m_columns) {
        switch (column.kind) {
        case Kind::Field:
            cells << cell(column, record.values[size_t(column.field)]);
            break;
        case Kind::Id:
            cells << idText(record.id);
            break;
        case Kind::Number:
            cells << Workspace::numberText(record);
            break;
        case Kind::Contact:
            cells << column.contacts.join(kBetweenContacts);
        }
    }
    return cells;
}

QString ExportCells::text(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::QString:
        return *static_cast<const QString *>(cell.constData()); // most cells: without a conversion
    case QMetaType::QDate:
        return cell.toDate().toString(Qt::ISODate);
    default:
        return cell.toString();
    }
}

} // namespace elo

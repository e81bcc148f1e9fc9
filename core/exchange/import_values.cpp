// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_values.h"

#include "core/exchange/cell_parts.h"
#include "core/exchange/import_lookup.h"
#include "core/exchange/value_reader.h"
#include "core/places/countries.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/workspace.h"

#include <QCollator>
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo::import_values {

namespace {

constexpr qsizetype kLongestText = 200; ///< longer cells are sentences and no choices
constexpr qint64 kMostRecords = 2000;   ///< offered for a reference

/// What the cells of a column are read by.
struct Content
{
    const Entity *entity = nullptr;
    const Field *field = nullptr; ///< null for what is beside the fields
    bool isYesOrNo = false;
    QStringList kinds; ///< of records that the cells name
};

Content contentOf(const ImportSession &session, const Schema &schema, int column)
{
    Content content;
    if (session.target(column) < 0)
        return content;
    const ImportTarget &target = session.targets()[size_t(session.target(column))];
    using Kind = ImportTarget::Kind;
    if (target.kind == Kind::Field)
        content.entity = &schema.entity(session.options().entity);
    else if (target.kind == Kind::Participation)
        content.entity = &schema.entity(u"participation");
    else if (target.kind == Kind::Association)
        content.kinds << u"association"_s;
    else
        content.isYesOrNo = target.kind == Kind::Consent || target.kind == Kind::Attendance;
    if (content.entity)
        content.field = &content.entity->fields[size_t(target.field)];
    if (content.field && content.field->isReference())
        for (const char *kind : content.field->targets)
            content.kinds << QString::fromLatin1(kind);
    return content;
}

bool hasChoices(FieldType type)
{
    switch (type) {
    case FieldType::Choice:
    case FieldType::ChoiceSet:
    case FieldType::LanguageSet:
    case FieldType::Boolean:
    case FieldType::Country:
    case FieldType::Province:
        return true;
    default:
        return false;
    }
}

QString yesText(bool yes)
{
    return yes ? QCoreApplication::translate("Choice", "Yes") : QCoreApplication::translate("Choice", "No");
}

/// Reads the texts of one column as the import does.
class Understanding
{
public:
    Understanding(const ImportSession &session, Workspace &workspace, int column, const Content &content,
                  const QStringList &allTexts)
        : m_workspace(workspace), m_content(content)
    {
        if (content.field && !content.field->isReference()) {
            m_reader = std::make_unique<ValueReader>(*content.entity, *content.field);
            m_reader->lookAt(session.source().columns()[size_t(column)].samples);
            m_readerOfAll = std::make_unique<ValueReader>(*content.entity, *content.field);
            m_readerOfAll->lookAt(allTexts);
        }
        const Codes codes = Codes::load(workspace.connection(), workspace.schema(), false);
        for (const QString &kind : content.kinds)
            m_lookups.emplace_back(kind, ImportLookup::load(workspace.connection(), workspace.schema(), codes,
                                                            workspace.schema().entity(kind)));
    }

    void read(const QString &meant, Reading &reading)
    {
        if (meant.isEmpty())
            return;
        if (m_content.isYesOrNo)
            readYesOrNo(meant, reading);
        else if (m_reader)
            readValue(meant, reading);
        else
            readName(meant, reading);
    }

private:
    static void readYesOrNo(const QString &meant, Reading &reading)
    {
        if (const auto answer = yesOrNo(meant))
            reading.meaning = yesText(*answer);
        else if (!saysNothing(meant))
            reading.reason = u"not_yes_or_no"_s;
    }

    void readValue(const QString &meant, Reading &reading)
    {
        const ValueReading value = m_reader->read(meant);
        reading.reason = value.reason;
        if (!value.value.isValid())
            return;
        reading.meaning = m_workspace.displayText(*m_content.field, value.value);
        // The beginning of the list says something else than all of it: "M" beside an "H" that comes late.
        if (!reading.isChosen && m_readerOfAll->read(meant).value != value.value)
            reading.reason = u"unknown_choice"_s;
    }

    void readName(const QString &meant, Reading &reading)
    {
        if (saysNothing(meant))
            return;
        std::vector<Ref> found;
        bool isAmbiguous = false;
        for (const auto &[kind, lookup] : m_lookups) {
            const ImportLookup::Hit hit = lookup.find(meant);
            isAmbiguous = isAmbiguous || hit.answer == ImportLookup::Answer::MoreThanOne;
            if (hit.answer == ImportLookup::Answer::Found)
                found.push_back({kind, hit.id});
        }
        if (found.size() == 1 && !isAmbiguous)
            reading.meaning = m_workspace.title(found.front());
        else
            reading.reason = found.empty() && !isAmbiguous ? u"not_on_record"_s : u"more_than_one"_s;
    }

    Workspace &m_workspace;
    const Content &m_content;
    std::unique_ptr<ValueReader> m_reader;
    std::unique_ptr<ValueReader> m_readerOfAll;
    std::vector<std::pair<QString, ImportLookup>> m_lookups;
};

void sortByName(std::vector<Choice> &choices)
{
    QCollator collator;
    std::stable_sort(choices.begin(), choices.end(),
                     [&](const Choice &a, const Choice &b) { return collator.compare(a.label, b.label) < 0; });
}

std::vector<Choice> choicesOfField(const Field &field, Workspace &workspace)
{
    std::vector<Choice> choices;
    const auto add = [&](const QStringList &keys) {
        for (const QString &key : keys)
            choices.push_back({key, workspace.displayText(field, key)});
        sortByName(choices);
    };
    switch (field.type) {
    case FieldType::Country:
        add(countryCodes());
        break;
    case FieldType::LanguageSet:
        add(languageCodes());
        break;
    case FieldType::Province:
        for (const Province &province : provinces())
            choices.push_back({province.key, workspace.displayText(field, province.key)});
        break;
    case FieldType::Boolean:
        choices = {{u"yes"_s, yesText(true)}, {u"no"_s, yesText(false)}};
        break;
    default:
        for (const elo::Choice &choice : field.choices) // in the order of the field
            choices.push_back(
                {QString::fromUtf8(choice.key), workspace.displayText(field, QString::fromUtf8(choice.key))});
    }
    return choices;
}

} // namespace

Result<std::vector<Texts>> count(const ImportSession &session, Job *job)
{
    auto rows = session.source().rows();
    if (!rows)
        return std::unexpected(rows.error());
    if (job)
        job->setTotal((*rows)->bytesTotal());
    const size_t width = session.source().columns().size();
    std::vector<Texts> columns(width);
    std::vector<QHash<QString, int>> known(width);
    for (qint64 number = 0;; ++number) {
        constexpr qint64 kBetweenLooks = 500;
        if (job && number % kBetweenLooks == 0) {
            if (job->cancelled())
                return fail(ErrorCode::Cancelled);
            job->setDone((*rows)->bytesRead());
        }
        auto row = (*rows)->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return columns;
        const QStringList &cells = (*row)->cells;
        for (size_t i = 0; i < std::min(width, size_t(cells.size())); ++i) {
            const QString &cell = cells[qsizetype(i)];
            if (cell.isEmpty() || cell.size() > kLongestText)
                continue;
            QString key = cell.simplified().toCaseFolded();
            if (const auto found = known[i].constFind(key); found != known[i].constEnd()) {
                ++columns[i].texts[size_t(*found)].count;
            } else if (!key.isEmpty() && columns[i].texts.size() < size_t(kMostTexts)) {
                known[i].insert(key, int(columns[i].texts.size()));
                columns[i].texts.push_back({cell.simplified(), 1});
            } else if (!key.isEmpty()) {
                columns[i].isWhole = false;
            }
        }
    }
}

bool isChoosable(const ImportSession &session, const Schema &schema, int column)
{
    const Content content = contentOf(session, schema, column);
    // People are told apart row by row; a list of all of them helps nobody.
    if (!content.kinds.isEmpty())
        return !content.kinds.contains(u"member"_s);
    return content.isYesOrNo || (content.field && hasChoices(content.field->type));
}

Result<std::vector<Reading>> readingsOf(const ImportSession &session, Workspace &workspace, int column,
                                        const Texts &texts)
{
    if (!isChoosable(session, workspace.schema(), column))
        return std::vector<Reading>();
    return guarded([&] {
        const Content content = contentOf(session, workspace.schema(), column);
        // A cell of several values is several texts, each with a meaning of its own.
        const CellSplitter split = cellSplitter(session.targets()[size_t(session.target(column))]);
        std::vector<Reading> readings;
        QHash<QString, size_t> known;
        for (const Texts::Text &text : texts.texts)
            for (const QString &part : split ? split(text.text) : QStringList{text.text}) {
                const QString key = part.simplified().toCaseFolded();
                if (!known.contains(key)) {
                    known.insert(key, readings.size());
                    readings.push_back({part, 0, {}, {}, false});
                }
                readings[known.value(key)].count += text.count;
            }
        QStringList all;
        for (const Reading &reading : readings)
            all << reading.text;
        Understanding understanding(session, workspace, column, content, all);
        const ValueMeanings meanings = session.meanings(column);
        for (Reading &reading : readings) {
            const auto chosen = meanings.of(reading.text);
            reading.isChosen = chosen.has_value();
            understanding.read(chosen.value_or(reading.text), reading);
        }
        std::stable_sort(readings.begin(), readings.end(), [](const Reading &a, const Reading &b) {
            return std::tuple(!a.isUnread(), -a.count) < std::tuple(!b.isUnread(), -b.count);
        });
        return readings;
    });
}

Result<std::vector<Choice>> choicesOf(const ImportSession &session, Workspace &workspace, int column)
{
    const Content content = contentOf(session, workspace.schema(), column);
    if (content.isYesOrNo)
        return std::vector<Choice>{{u"yes"_s, yesText(true)}, {u"no"_s, yesText(false)}};
    if (content.kinds.isEmpty())
        return content.field ? choicesOfField(*content.field, workspace) : std::vector<Choice>();
    std::vector<Choice> choices;
    for (const QString &kind : content.kinds) {
        ListQuery query;
        query.entity = kind;
        const auto rids = workspace.ids(query, kMostRecords);
        if (!rids)
            return std::unexpected(rids.error());
        const auto records = workspace.records(workspace.schema().entity(kind), *rids);
        if (!records)
            return std::unexpected(records.error());
        for (const Record &record : *records)
            choices.push_back({idText(record.id), workspace.titleOf(record)});
    }
    sortByName(choices);
    return choices;
}

QString refusalOf(const ImportSession &session, const Schema &schema, int column, const QString &meaning)
{
    const Content content = contentOf(session, schema, column);
    if (meaning.isEmpty() || !content.kinds.isEmpty())
        return {}; // a name is looked up when the list is read
    if (content.isYesOrNo)
        return yesOrNo(meaning) ? QString() : u"not_yes_or_no"_s;
    return content.field ? ValueReader(*content.entity, *content.field).read(meaning).reason : QString();
}

} // namespace elo::import_values

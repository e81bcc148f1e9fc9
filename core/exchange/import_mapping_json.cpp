// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_mapping.h"
#include "core/exchange/import_values.h"
#include "core/people/fold.h"

#include <QMultiHash>
#include <algorithm>

using namespace Qt::StringLiterals;

// The JSON of mappings, there and back.
namespace elo::import_mappings {

namespace {

struct Word
{
    int value;
    QLatin1StringView word;
};

constexpr Word kOnRecord[] = {
    {int(OnRecord::Fill), "fill"_L1}, {int(OnRecord::Overwrite), "overwrite"_L1}, {int(OnRecord::Ask), "ask"_L1}};
constexpr Word kDates[] = {{int(DateOrder::DayFirst), "day_first"_L1},
                           {int(DateOrder::MonthFirst), "month_first"_L1}};
constexpr Word kEncodings[] = {{int(Encoding::Utf8), "UTF-8"_L1},
                               {int(Encoding::Windows1252), "Windows-1252"_L1},
                               {int(Encoding::Utf16LE), "UTF-16LE"_L1},
                               {int(Encoding::Utf16BE), "UTF-16BE"_L1}};

template <size_t N>
QString wordOf(const Word (&words)[N], int value)
{
    const auto found =
        std::find_if(std::begin(words), std::end(words), [&](const Word &w) { return w.value == value; });
    return found == std::end(words) ? QString() : QString(found->word);
}

template <size_t N>
std::optional<int> valueOf(const Word (&words)[N], const QString &word)
{
    const auto found =
        std::find_if(std::begin(words), std::end(words), [&](const Word &w) { return w.word == word; });
    return found == std::end(words) ? std::nullopt : std::optional(found->value);
}

/// The plain form, {header: key}, is the columns alone.
QJsonObject columnsOf(const QJsonObject &mapping)
{
    return mapping.value(u"columns"_s).isObject() ? mapping.value(u"columns"_s).toObject() : mapping;
}

QJsonObject valuesOf(const QJsonObject &mapping)
{
    return mapping.value(u"columns"_s).isObject() ? mapping.value(u"values"_s).toObject() : QJsonObject();
}

int columnNamed(const ImportSource &source, const QString &header)
{
    const auto &columns = source.columns();
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const ImportColumn &column) { return column.header == header.simplified(); });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

/// Headers without accents and capitals; in a list with a header twice, the first is the first.
QHash<QString, int> foldedColumns(const ImportSource &source)
{
    QHash<QString, int> columns;
    for (int i = int(source.columns().size()) - 1; i >= 0; --i)
        columns.insert(fold(source.columns()[size_t(i)].header), i);
    return columns;
}

QString unknownRule(const QJsonObject &rules)
{
    for (const auto &[key, isKnown] :
         {std::pair(u"on_record"_s, valueOf(kOnRecord, rules.value(u"on_record"_s).toString()).has_value()),
          std::pair(u"dates"_s, valueOf(kDates, rules.value(u"dates"_s).toString()).has_value())})
        if (rules.contains(key) && !rules.value(key).isNull() && !isKnown)
            return rules.value(key).toString();
    return {};
}

void applyRules(ImportSession &session, const QJsonObject &rules)
{
    const ImportOptions &now = session.options();
    const auto onRecord = valueOf(kOnRecord, rules.value(u"on_record"_s).toString());
    const auto dates = valueOf(kDates, rules.value(u"dates"_s).toString());
    session.setRules(onRecord ? OnRecord(*onRecord) : now.onRecord,
                     rules.value(u"lenient"_s).toBool(now.leaveUnreadEmpty),
                     dates ? std::optional(DateOrder(*dates)) : now.dateOrder);
}

void applyMeanings(ImportSession &session, int column, const QJsonObject &meanings)
{
    for (auto it = meanings.begin(); it != meanings.end(); ++it)
        session.setMeaning(column, it.key(), it.value().toString());
}

/// Objects within, too: what `json` says stays.
QJsonObject withMissing(QJsonObject json, const QJsonObject &other)
{
    for (auto it = other.begin(); it != other.end(); ++it) {
        if (!json.contains(it.key()))
            json.insert(it.key(), it.value());
        else if (json.value(it.key()).isObject() && it.value().isObject())
            json.insert(it.key(), withMissing(json.value(it.key()).toObject(), it.value().toObject()));
    }
    return json;
}

} // namespace

QJsonObject toJson(const ImportSession &session)
{
    QJsonObject values;
    for (int column = 0; column < int(session.source().columns().size()); ++column) {
        QJsonObject meanings;
        for (const auto &[text, meaning] : session.meanings(column).all())
            meanings.insert(text, meaning.isEmpty() ? QJsonValue() : QJsonValue(meaning));
        if (!meanings.isEmpty())
            values.insert(session.source().columns()[size_t(column)].header, meanings);
    }
    const ImportOptions &options = session.options();
    QJsonObject rules{{u"on_record"_s, wordOf(kOnRecord, int(options.onRecord))},
                      {u"lenient"_s, options.leaveUnreadEmpty}};
    if (options.dateOrder)
        rules.insert(u"dates"_s, wordOf(kDates, int(*options.dateOrder)));
    QJsonObject source;
    if (options.source.encoding)
        source.insert(u"encoding"_s, wordOf(kEncodings, int(*options.source.encoding)));
    if (options.source.delimiter)
        source.insert(u"delimiter"_s, QString(*options.source.delimiter));
    if (options.source.headerRecord)
        source.insert(u"header"_s, *options.source.headerRecord);
    if (options.source.sheet)
        source.insert(u"sheet"_s, *options.source.sheet);
    QJsonObject json{{u"columns"_s, session.mapping()}, {u"rules"_s, rules}};
    if (!values.isEmpty())
        json.insert(u"values"_s, values);
    if (!source.isEmpty())
        json.insert(u"source"_s, source);
    return json;
}

QJsonObject merged(QJsonObject json, const QJsonObject &other)
{
    for (const QString &part : {u"columns"_s, u"values"_s}) {
        // A value of the column itself is what was said this time: meanings that were taken back stay away.
        QJsonObject older = other.value(part).toObject();
        if (part == u"values")
            for (const QString &header : json.value(u"columns"_s).toObject().keys())
                older.remove(header);
        if (const QJsonObject both = withMissing(json.value(part).toObject(), older); !both.isEmpty())
            json.insert(part, both);
    }
    return json;
}

Result<void> apply(ImportSession &session, const Schema &schema, const QJsonObject &mapping)
{
    if (auto set = session.setMapping(columnsOf(mapping)); !set)
        return set;
    const QJsonObject values = valuesOf(mapping);
    for (auto it = values.begin(); it != values.end(); ++it) {
        const int column = columnNamed(session.source(), it.key());
        if (column < 0)
            return fail(ErrorCode::Invalid, {it.key(), u"unknown_column"_s, {}});
        const QJsonObject meanings = it.value().toObject();
        for (auto meaning = meanings.begin(); meaning != meanings.end(); ++meaning)
            if (const QString reason = import_values::refusalOf(session, schema, column, meaning.value().toString());
                !reason.isEmpty())
                return fail(ErrorCode::Invalid, {it.key(), reason, meaning.value().toString()});
        applyMeanings(session, column, meanings);
    }
    if (!mapping.value(u"columns"_s).isObject())
        return {};
    const QJsonObject rules = mapping.value(u"rules"_s).toObject();
    if (const QString unknown = unknownRule(rules); !unknown.isEmpty())
        return fail(ErrorCode::Invalid, {u"rules"_s, u"unknown_choice"_s, unknown});
    applyRules(session, rules);
    return {};
}

void applyKept(ImportSession &session, const QJsonObject &mapping)
{
    const QHash<QString, int> columns = foldedColumns(session.source());
    const QJsonObject kept = columnsOf(mapping);
    std::vector<std::pair<int, int>> targets;
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        // "Telefone (2)" is the second column of that name, and has its own header.
        const int exact = columnNamed(session.source(), it.key());
        const int column = exact >= 0 ? exact : columns.value(fold(it.key()), -1);
        const QString key = it.value().toString();
        const int target = key.isEmpty() ? -1 : indexOfTarget(session.targets(), key);
        if (column >= 0 && (target >= 0 || key.isEmpty()))
            targets.emplace_back(column, target);
    }
    for (const auto &[column, target] : targets) // first all of them free, so that none takes another's place
        session.setTarget(column, -1);
    for (const auto &[column, target] : targets)
        if (target >= 0)
            session.setTarget(column, target);
    const QJsonObject values = valuesOf(mapping);
    for (auto it = values.begin(); it != values.end(); ++it) {
        const int exact = columnNamed(session.source(), it.key());
        const int column = exact >= 0 ? exact : columns.value(fold(it.key()), -1);
        if (column >= 0)
            applyMeanings(session, column, it.value().toObject());
    }
    applyRules(session, mapping.value(u"rules"_s).toObject());
}

ImportSource::Overrides sourceOf(const QJsonObject &mapping)
{
    const QJsonObject source = mapping.value(u"source"_s).toObject();
    ImportSource::Overrides overrides;
    if (const auto encoding = valueOf(kEncodings, source.value(u"encoding"_s).toString()))
        overrides.encoding = Encoding(*encoding);
    if (const QString delimiter = source.value(u"delimiter"_s).toString(); delimiter.size() == 1)
        overrides.delimiter = delimiter.front();
    if (source.value(u"header"_s).isDouble())
        overrides.headerRecord = source.value(u"header"_s).toInt();
    if (source.value(u"sheet"_s).isString())
        overrides.sheet = source.value(u"sheet"_s).toString();
    return overrides;
}

} // namespace elo::import_mappings

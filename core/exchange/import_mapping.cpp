// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_mapping.h"

#include "core/people/fold.h"
#include "core/rules.h"
#include "core/workspace.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo::import_mappings {

namespace {

constexpr qint64 kMostLookedAt = 500; ///< mappings of an office
constexpr int kMostTried = 12;        ///< of those that say how the file is to be read

/// Headers of a fingerprint, sorted.
QStringList headersIn(const QString &fingerprint)
{
    QStringList headers = fingerprint.split(u'\n').mid(2);
    headers.sort();
    return headers;
}

/// The mapping that fits a list best.
const Record *bestOf(const std::vector<Record> &kept, const ImportSource &source)
{
    const QString fingerprint = fingerprintOf(source);
    const Record *best = nullptr;
    double most = 0;
    for (const Record &mapping : kept) { // what was used last wins among equals
        const double alike = likeness(mapping.text(u"fingerprint"), fingerprint);
        if (alike >= kAlike && alike > most) {
            most = alike;
            best = &mapping;
        }
    }
    return best;
}

Ref refOf(const Record &mapping)
{
    return {mapping.entity->name(), mapping.id};
}

bool isEmpty(const ImportSource::Overrides &overrides)
{
    return overrides == ImportSource::Overrides();
}

/// "Inscrições 2026-11-24 (2).csv" → "Inscrições": the date changes, the source does not.
QString nameAfter(const QString &path)
{
    static const QRegularExpression kTail(u"[\\s_.,;()\\-–]*(\\d[\\d\\s_.()\\-–]*)?$"_s);
    const QString whole = QFileInfo(path).completeBaseName().simplified();
    const QString stem = QString(whole).remove(kTail).replace(u'_', u' ').simplified();
    return (stem.isEmpty() ? whole : stem).left(rules::kLongestLine);
}

Result<QString> freeName(Workspace &workspace, const QString &wanted)
{
    const auto kept = all(workspace);
    if (!kept)
        return std::unexpected(kept.error());
    QString name = wanted;
    const auto isTaken = [&] {
        return std::any_of(kept->begin(), kept->end(),
                           [&](const Record &mapping) { return fold(mapping.text(u"name")) == fold(name); });
    };
    for (int number = 2; isTaken(); ++number)
        name = u"%1 (%2)"_s.arg(wanted).arg(number);
    return name;
}

/// A mapping as text, without the meanings of the columns that have most of them if it would be too long to keep.
QString compact(QJsonObject mapping)
{
    const auto text = [&] { return QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact)); };
    QString json = text();
    QJsonObject values = mapping.value(u"values"_s).toObject();
    while (json.size() > rules::kLongestText && !values.isEmpty()) {
        const QStringList headers = values.keys();
        values.remove(*std::max_element(headers.begin(), headers.end(), [&](const QString &a, const QString &b) {
            return values.value(a).toObject().size() < values.value(b).toObject().size();
        }));
        mapping.insert(u"values"_s, values);
        json = text();
    }
    return json;
}

} // namespace

QString fingerprintOf(const ImportSource &source)
{
    constexpr QLatin1StringView kKinds[] = {"text"_L1, "workbook"_L1, "cards"_L1};
    QStringList lines{kKinds[int(source.kind())], source.sheet().simplified()};
    for (const ImportColumn &column : source.columns())
        lines << fold(column.header).left(rules::kLongestLine);
    return lines.join(u'\n').left(rules::kLongestText);
}

double likeness(const QString &a, const QString &b)
{
    const QStringList left = headersIn(a);
    const QStringList right = headersIn(b);
    if (left.isEmpty() || right.isEmpty())
        return 0;
    if (left == right) {
        const QStringList heads[] = {a.split(u'\n').mid(0, 2), b.split(u'\n').mid(0, 2)};
        return a == b ? 2 : heads[0] == heads[1] ? 1.5 : 1.25;
    }
    QStringList both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
    return double(both.size()) / double(std::max(left.size(), right.size()));
}

QJsonObject mappingOf(const Record &kept)
{
    return QJsonDocument::fromJson(kept.text(u"mapping").toUtf8()).object();
}

Result<std::vector<Record>> all(Workspace &workspace, const QString &entity)
{
    ListQuery query;
    query.entity = u"import_mapping"_s;
    if (!entity.isEmpty())
        query.conditions = {{u"entity"_s, Condition::Operator::Equals, entity}};
    query.sortField = u"last_used"_s;
    query.descending = true;
    const auto rids = workspace.ids(query, kMostLookedAt);
    if (!rids)
        return std::unexpected(rids.error());
    return workspace.records(workspace.schema().entity(query.entity), *rids);
}

Result<Record> byName(Workspace &workspace, const QString &name)
{
    const auto kept = all(workspace);
    if (!kept)
        return std::unexpected(kept.error());
    const auto found = std::find_if(kept->begin(), kept->end(),
                                    [&](const Record &mapping) { return fold(mapping.text(u"name")) == fold(name); });
    return found == kept->end() ? Result<Record>(fail(ErrorCode::NoRecord, {name})) : Result<Record>(*found);
}

Result<ImportSession> openBy(const Record &mapping, const QString &path, Workspace &workspace, ImportOptions options)
{
    const QJsonObject json = mappingOf(mapping);
    if (isEmpty(options.source))
        options.source = sourceOf(json);
    auto session = ImportSession::open(path, workspace, options);
    if (session)
        applyKept(*session, json);
    return session;
}

Result<Opened> openAsLastTime(const QString &path, Workspace &workspace, const ImportOptions &options)
{
    const auto kept = all(workspace, options.entity);
    if (!kept)
        return std::unexpected(kept.error());
    auto guessed = ImportSession::open(path, workspace, options);
    const Record *best = guessed ? bestOf(*kept, guessed->source()) : nullptr;
    if (best) {
        const QJsonObject json = mappingOf(*best);
        // The same separator or characters as last time may show another header: what was guessed fits already.
        applyKept(*guessed, json);
        return Opened{std::move(*guessed), refOf(*best)};
    }
    // Somebody may have had to say where the headers are, which the guess cannot know.
    int tried = 0;
    for (const Record &mapping : *kept) {
        const ImportSource::Overrides overrides = sourceOf(mappingOf(mapping));
        if (!isEmpty(options.source) || isEmpty(overrides) || ++tried > kMostTried)
            continue;
        auto session = openBy(mapping, path, workspace, options);
        if (session && likeness(mapping.text(u"fingerprint"), fingerprintOf(session->source())) >= kAlike)
            return Opened{std::move(*session), refOf(mapping)};
    }
    if (!guessed)
        return std::unexpected(guessed.error());
    return Opened{std::move(*guessed), {}};
}

Result<Ref> remember(Workspace &workspace, const ImportSession &session, const Ref &used, const QString &name)
{
    std::optional<Record> known;
    if (!used.isNull()) // it may have been renamed, or removed, since the list was opened
        if (const auto stored = workspace.record(used); stored && stored->alive)
            known = *stored;
    Record mapping = known.value_or(workspace.schema().entity(u"import_mapping").newRecord());
    if (!known) {
        const auto free = freeName(workspace, name.isEmpty() ? nameAfter(session.source().path()) : name);
        if (!free)
            return std::unexpected(free.error());
        mapping.set(u"name", *free);
        mapping.set(u"entity", session.options().entity);
    }
    mapping.set(u"fingerprint", fingerprintOf(session.source()));
    mapping.set(u"mapping", compact(merged(toJson(session), mappingOf(mapping))));
    mapping.set(u"last_used", QDate::currentDate());
    mapping.set(u"last_file", QFileInfo(session.source().path()).fileName().left(rules::kLongestLine));
    return workspace.save(mapping);
}

} // namespace elo::import_mappings

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_session.h"

#include "core/event_days.h"
#include "core/exchange/cell_parts.h"
#include "core/exchange/import_guess.h"
#include "core/exchange/import_likenesses.h"
#include "core/exchange/import_run.h"
#include "core/store/record_number.h"
#include "core/store/records.h"
#include "core/store/transaction.h"
#include "core/workspace.h"

#include <QFileInfo>
#include <QJsonValue>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

Result<std::vector<ImportDay>> daysOf(Workspace &workspace, const Ref &event)
{
    std::vector<ImportDay> days;
    if (event.isNull())
        return days;
    auto record = workspace.record(event);
    if (!record)
        return std::unexpected(record.error());
    if (!record->alive || event.entity != u"event")
        return fail(ErrorCode::NoRecord, {event.text()});
    const Entity &dayEntity = workspace.schema().entity(u"event_day");
    auto stored = workspace.related(dayEntity, u"event"_s, event);
    if (!stored)
        return std::unexpected(stored.error());
    for (const Record &day : *stored)
        days.push_back({day.id, day.value(u"date").toDate(), day.text(u"title")});
    if (days.empty()) // those that follow from its dates, which are made when the list is imported
        for (const Record &day : daysFromDates(workspace.schema(), *record))
            days.push_back({day.id, day.value(u"date").toDate(), {}});
    std::sort(days.begin(), days.end(), [](const ImportDay &a, const ImportDay &b) { return a.date < b.date; });
    return days;
}

} // namespace

Result<ImportSession> ImportSession::open(const QString &path, Workspace &workspace, const ImportOptions &options)
{
    const Entity *entity = workspace.schema().find(options.entity);
    if (!entity || !isImportable(*entity))
        return fail(ErrorCode::Invalid, {u"entity"_s, u"unknown_choice"_s, options.entity});
    const bool hasEvent = !options.event.isNull() && options.entity == u"member";
    auto days = daysOf(workspace, hasEvent ? options.event : Ref());
    if (!days)
        return std::unexpected(days.error());
    ImportSession session;
    session.m_options = options;
    if (!hasEvent)
        session.m_options.event = {};
    session.m_targets = importTargets(workspace.schema(), *entity, hasEvent, *days);

    std::vector<QString> known;
    for (const ImportTarget &target : session.m_targets)
        for (const QString &header : target.headers(workspace.schema(), *entity))
            known.push_back(header);
    auto source = ImportSource::open(path, options.source, known);
    if (!source)
        return std::unexpected(source.error());
    session.m_source = std::move(*source);
    session.m_mapping = guessMapping(session.m_source.columns(), session.m_targets, workspace.schema(), *entity);
    return session;
}

void ImportSession::setRules(OnRecord onRecord, bool leaveUnreadEmpty, std::optional<DateOrder> dateOrder)
{
    m_options.onRecord = onRecord;
    m_options.leaveUnreadEmpty = leaveUnreadEmpty;
    m_options.dateOrder = dateOrder;
}

void ImportSession::setTarget(int column, int target)
{
    if (target >= 0 && !m_targets[size_t(target)].takesSeveral)
        std::replace(m_mapping.begin(), m_mapping.end(), target, -1);
    if (m_mapping[size_t(column)] != target)
        m_meanings.remove(column);
    m_mapping[size_t(column)] = target;
}

void ImportSession::setMeaning(int column, const QString &text, const std::optional<QString> &meaning)
{
    m_meanings[column].set(text, meaning);
}

QString ImportSession::meant(int column, const QString &cell) const
{
    const auto meanings = m_meanings.constFind(column);
    return meanings == m_meanings.constEnd() || target(column) < 0
               ? cell
               : meanings->applied(cell, cellSplitter(m_targets[size_t(target(column))]));
}

QJsonObject ImportSession::mapping() const
{
    QJsonObject mapping;
    for (size_t i = 0; i < m_mapping.size(); ++i)
        mapping.insert(m_source.columns()[i].header,
                       m_mapping[i] < 0 ? QJsonValue() : QJsonValue(m_targets[size_t(m_mapping[i])].key));
    return mapping;
}

Result<void> ImportSession::setMapping(const QJsonObject &mapping)
{
    std::vector<int> wanted = m_mapping;
    QHash<int, QString> claimed;
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        const auto &columns = m_source.columns();
        const auto column = std::find_if(columns.begin(), columns.end(),
                                         [&](const ImportColumn &c) { return c.header == it.key().simplified(); });
        const QString key = it.value().toString();
        if (column == columns.end())
            return fail(ErrorCode::Invalid, {it.key(), u"unknown_column"_s, key});
        const int target = key.isEmpty() ? -1 : indexOfTarget(m_targets, key);
        if (target < 0 && !key.isEmpty())
            return fail(ErrorCode::Invalid, {it.key(), u"unknown_target"_s, key});
        if (target >= 0 && !m_targets[size_t(target)].takesSeveral) {
            if (claimed.contains(target))
                return fail(ErrorCode::Invalid, {it.key(), u"target_taken"_s, key});
            std::replace(wanted.begin(), wanted.end(), target, -1); // a guess gives way to what was asked for
        }
        claimed.insert(target, it.key());
        wanted[size_t(column - columns.begin())] = target;
    }
    m_mapping = std::move(wanted);
    return {};
}

void ImportSession::setCell(qsizetype row, int column, const QString &text)
{
    m_corrections[row][column] = text;
}

void ImportSession::setLeftOut(qsizetype row, bool leftOut)
{
    if (leftOut)
        m_leftOut.insert(row);
    else
        m_leftOut.remove(row);
}

void ImportSession::decide(qsizetype row, const ImportDecision &decision)
{
    if (decision.isEmpty())
        m_decisions.remove(row);
    else
        m_decisions.insert(row, decision);
}

ImportResult ImportSession::emptyResult() const
{
    ImportResult result;
    for (size_t i = 0; i < m_mapping.size(); ++i) {
        const QString &header = m_source.columns()[i].header;
        if (m_mapping[i] < 0)
            result.unmapped.append(header);
        else
            result.mapped.emplace_back(header, m_targets[size_t(m_mapping[i])].key);
    }
    return result;
}

void ImportSession::addIssues(ImportResult &result, const ImportRow &row, ImportOutcome outcome) const
{
    if (outcome == ImportOutcome::LeftOut)
        return;
    result.counts.photos += row.hadPhoto;
    result.counts.pictures += row.picture && (outcome == ImportOutcome::Create || outcome == ImportOutcome::Update);
    for (const ImportIssue &issue : row.issues) {
        const QString header = issue.column < 0 ? QString() : m_source.columns()[size_t(issue.column)].header;
        (issue.warning ? result.warnings : result.errors).push_back({row.line, header, issue});
    }
}

Result<ImportRehearsal> ImportSession::rehearse(Workspace &workspace, Job *job) const
{
    if (job)
        job->setTotal(QFileInfo(m_source.path()).size());
    return guarded([&] {
        ImportRehearsal rehearsal;
        rehearsal.result = emptyResult();
        ImportRun run(*this, workspace.schema(), workspace.connection(), workspace.user(), nullptr, job);
        run.setCellsOf([&](qsizetype row) { return rehearsal.cells(row); });
        ImportLikenesses likenesses(workspace, workspace.schema().entity(m_options.entity), job);
        run.overRows([&](const ImportRow &row, const ImportRun::Decision &decision) {
            addIssues(rehearsal.result, row, decision.outcome);
            likenesses.add(row, decision.outcome);
            if (decision.differs && decision.existing > 0)
                rehearsal.setChanges(rehearsal.size(), run.store().changesOf(decision.existing, row));
            const int person = decision.person >= 0 ? decision.person : run.nextPerson();
            rehearsal.append({row.line, decision.existing, person, decision.outcome, row.hasWarning()}, row.cells,
                             row.issues);
        });
        rehearsal.knowledge = run.knowledge();
        likenesses.find(rehearsal);
        rehearsal.result.duplicates = duplicatesOf(workspace, rehearsal);
        return rehearsal;
    });
}

std::vector<ImportDuplicate> ImportSession::duplicatesOf(Workspace &workspace, const ImportRehearsal &rehearsal)
{
    std::vector<ImportDuplicate> duplicates;
    QList<qsizetype> rows = rehearsal.likenesses().keys();
    std::sort(rows.begin(), rows.end());
    const Entity &member = workspace.schema().entity(u"member");
    Query number(workspace.connection(), "SELECT number FROM member WHERE rid = ?");
    for (const qsizetype row : rows) {
        const ImportLikeness likeness = *rehearsal.likeness(row);
        ImportDuplicate duplicate{rehearsal.row(row).line, {}, 0, likeness.score, likeness.reasons};
        number.again();
        if (likeness.rid == 0)
            duplicate.likeLine = rehearsal.row(likeness.row).line;
        else if (number.bind(likeness.rid).next())
            duplicate.number = record_number::text(member.prefix, number.integer(0));
        duplicates.push_back(std::move(duplicate));
    }
    return duplicates;
}

Result<void> ImportSession::rehearseRow(Workspace &workspace, ImportRehearsal &rehearsal, qsizetype index) const
{
    return guarded([&] {
        ImportRun run(*this, workspace.schema(), workspace.connection(), workspace.user(), nullptr, nullptr,
                      rehearsal.knowledge);
        run.setCellsOf([&](qsizetype row) { return rehearsal.cells(row); });
        const ImportRehearsal::Row before = rehearsal.row(index);
        ImportRun::Decision decision;
        const ImportRow row = run.again(index, before.line, rehearsal.cells(index), before.person, decision);
        rehearsal.replace(index, {row.line, decision.existing, decision.person, decision.outcome, row.hasWarning()},
                          row.cells, row.issues);
        if (decision.differs && decision.existing > 0)
            rehearsal.setChanges(index, run.store().changesOf(decision.existing, row));
    });
}

Result<ImportResult> ImportSession::apply(Workspace &workspace, Job *job) const
{
    if (job)
        job->setTotal(QFileInfo(m_source.path()).size());
    ImportResult result = emptyResult();
    const auto done =
        workspace.transact(u"import"_s, m_options.event, QFileInfo(m_source.path()).fileName(), [&](Transaction &tx) {
            ImportRun run(*this, tx.schema(), tx.connection(), workspace.user(), &tx, job);
            run.overRows([&](const ImportRow &row, const ImportRun::Decision &decision) {
                addIssues(result, row, decision.outcome);
                result.counts.add(decision.outcome, decision.outcome != ImportOutcome::LeftOut && row.hasWarning());
            });
        });
    if (!done)
        return std::unexpected(done.error());
    result.operation = *done;
    return result;
}

} // namespace elo

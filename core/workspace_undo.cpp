// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"
#include "core/store/undo.h"
#include "core/store/undo_plan.h"
#include "core/workspace_parts.h"

// Taking back and doing again.
namespace elo {

namespace {

/// So many of what stands in the way are named; more would not be read.
constexpr qsizetype kMostNamed = 20;

/// The operation, if it has not been taken back.
Result<OperationInfo> standing(Workspace &workspace, const Id &operation)
{
    auto info = workspace.operation(operation);
    if (info && info->undone)
        return fail(ErrorCode::Refused, {QStringLiteral("already_undone")});
    if (info && info->kind == QStringLiteral("disclose")) // what left the office stays on its log
        return fail(ErrorCode::Refused, {QStringLiteral("log")});
    return info;
}

QString undoKind(const OperationInfo &info)
{
    return info.undoes.isNull() ? QStringLiteral("undo") : QStringLiteral("redo");
}

/// Takes an operation back. @param agree looks at the exceptions that were found, and throws if there are too many.
Result<Id> write(Workspace &workspace, const OperationInfo &info, UndoOutcome &outcome,
                 const std::function<void()> &agree, Job *job)
{
    workspace.noticeOtherWriters(); // of fields that others defined the undo must know
    const Schema &schema = workspace.schema();
    std::optional<UndoPlan> plan;
    const auto looked = guarded([&] { // before anybody has to wait for the writing
        plan.emplace(workspace.connection(), Codes::load(workspace.connection(), schema, false), schema, info.rid);
        look(*plan, outcome, job);
        agree();
    });
    if (!looked)
        return std::unexpected(looked.error());
    return workspace.transact(
        undoKind(info), info.subject, info.kind + u' ' + info.detail,
        [&](Transaction &tx) {
            takeBack(tx, *plan, outcome, job);
            agree(); // others may have written meanwhile
        },
        info.id);
}

} // namespace

Result<Id> Workspace::undo(const Id &operation)
{
    const auto info = standing(*this, operation);
    if (!info)
        return std::unexpected(info.error());
    UndoOutcome outcome;
    const auto done = write(
        *this, *info, outcome,
        [&] {
            if (outcome.exceptions > 0)
                raise(ErrorCode::ChangedSince);
        },
        nullptr);
    if (!done && done.error().code == ErrorCode::ChangedSince) {
        QStringList names;
        for (const UndoException &obstacle : outcome.kept)
            if (const QString name = title(obstacle.record); !names.contains(name) && names.size() < kMostNamed)
                names << name;
        return fail(ErrorCode::ChangedSince, names);
    }
    if (done && done->isNull())
        return fail(ErrorCode::Refused, {QStringLiteral("nothing_left")});
    return done;
}

Result<std::vector<UndoException>> Workspace::undoExceptions(const Id &operation, int most)
{
    const auto info = standing(*this, operation);
    if (!info)
        return std::unexpected(info.error());
    return guarded([&] {
        std::vector<UndoException> found;
        UndoPlan plan(*m_connection, *m_codes, *m_schema, info->rid);
        plan.look([&](const UndoException &exception) {
            if (qsizetype(found.size()) < most)
                found.push_back(exception);
        });
        return found;
    });
}

Result<UndoOutcome> Workspace::undoRest(const Id &operation, Job *job)
{
    const auto info = standing(*this, operation);
    if (!info)
        return std::unexpected(info.error());
    UndoOutcome outcome;
    const auto done = write(
        *this, *info, outcome, [] {}, job);
    if (!done)
        return std::unexpected(done.error());
    if (done->isNull() && outcome.exceptions == 0)
        return fail(ErrorCode::Refused, {QStringLiteral("nothing_left")});
    outcome.operation = *done;
    return outcome;
}

void Workspace::adoptOperation(const Id &operation)
{
    m_undo.push_back(operation);
    m_redo.clear();
    m_lastSave = QDateTime::currentDateTime();
}

void Workspace::adoptUndo(const Id &undone, const Id &written)
{
    // What was done again can be taken back again: by undoing the redo.
    const bool isRedo = std::erase(m_redo, undone) > 0;
    std::erase(m_undo, undone);
    (isRedo ? m_undo : m_redo).push_back(written);
    m_lastSave = QDateTime::currentDateTime();
}

Result<Id> Workspace::undoLast()
{
    const auto last = undoable();
    if (!last)
        return fail(ErrorCode::NoRecord);
    auto undone = undo(last->id);
    if (undone)
        adoptUndo(last->id, *undone);
    return undone;
}

Result<Id> Workspace::redoLast()
{
    const auto last = redoable();
    if (!last)
        return fail(ErrorCode::NoRecord);
    auto redone = undo(last->id);
    if (redone)
        adoptUndo(last->id, *redone);
    return redone;
}

std::optional<OperationInfo> Workspace::newestOf(std::vector<Id> &stack)
{
    while (!stack.empty()) {
        auto info = operation(stack.back());
        if (info && !info->undone)
            return *info;
        stack.pop_back(); // taken back meanwhile from the history page
    }
    return std::nullopt;
}

std::optional<OperationInfo> Workspace::undoable()
{
    return newestOf(m_undo);
}

std::optional<OperationInfo> Workspace::redoable()
{
    return newestOf(m_redo);
}

} // namespace elo

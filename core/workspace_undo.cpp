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
    return info;
}

QString undoKind(const OperationInfo &info)
{
    return info.undoes.isNull() ? QStringLiteral("undo") : QStringLiteral("redo");
}

} // namespace

Result<Id> Workspace::undo(const Id &operation)
{
    const auto info = standing(*this, operation);
    if (!info)
        return std::unexpected(info.error());
    std::vector<UndoException> obstacles;
    const auto done = transact(
        undoKind(*info), info->subject, info->kind + u' ' + info->detail,
        [&](Transaction &tx) {
            obstacles = undoOperation(tx, info->rid, Despite::Nothing).kept;
            if (!obstacles.empty())
                raise(ErrorCode::ChangedSince);
        },
        operation);
    if (!done && done.error().code == ErrorCode::ChangedSince) {
        QStringList names;
        for (const UndoException &obstacle : obstacles)
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
    const auto done = transact(
        undoKind(*info), info->subject, info->kind + u' ' + info->detail,
        [&](Transaction &tx) { outcome = undoOperation(tx, info->rid, Despite::Exceptions, job); }, operation);
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

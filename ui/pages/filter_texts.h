// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list_query.h"

namespace elo {

struct Entity;
struct Field;
class Schema;
class Workspace;

/// A condition in words: "Country of residence: Portugal", "Due: before 24/11/2026", "Last contact: never".
QString conditionText(Workspace &workspace, const Entity &entity, const Condition &condition);

/// A test, a relation or a group in words, for a chip.
QString nodeText(Workspace &workspace, const Entity &entity, const FilterNode &node);

/// A filter as one sentence; empty for a filter that restricts nothing.
QString filterText(Workspace &workspace, const Entity &entity, const FilterGroup &filter);

/// What the records of a relation are called: "Participants", "Formal communications (From)", "Competent mission".
QString relationText(const Schema &schema, const Entity &entity, const Relation &relation);

/// How an operator reads for a field, without a value: "is", "not contacted since".
QString operatorText(const Field &field, Condition::Operator op);

/// The day of a condition in words: "24/11/2026", "90 days ago", "beginning of this month".
QString dayText(Workspace &workspace, const Field &field, const QVariant &value);

/// "1,234 members". @param entityKey of a thing.
QString countText(const QString &entityKey, qint64 count);

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/entity.h"

#include "core/base/id.h"

#include <QCoreApplication>
#include <QDate>
#include <algorithm>
#include <cmath>

namespace elo {

int Entity::indexOf(QStringView fieldKey) const
{
    for (size_t i = 0; i < fields.size(); ++i)
        if (fieldKey == QLatin1StringView(fields[i].key))
            return int(i);
    return -1;
}

const Field *Entity::find(QStringView fieldKey) const
{
    const int i = indexOf(fieldKey);
    return i < 0 ? nullptr : &fields[size_t(i)];
}

const Field &Entity::field(QStringView fieldKey) const
{
    const int i = indexOf(fieldKey);
    Q_ASSERT_X(i >= 0, key, qPrintable(fieldKey.toString()));
    return fields[size_t(i)];
}

QString Entity::labelText() const
{
    return QCoreApplication::translate("Entity", label);
}

QString Entity::pluralText() const
{
    return QCoreApplication::translate("Entity", plural);
}

std::vector<int> Entity::flagged(FieldFlag flag) const
{
    std::vector<int> found;
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].is(flag))
            found.push_back(int(i));
    return found;
}

bool Entity::isOwnedBy(QStringView entityKey) const
{
    for (const auto &f : fields)
        if (f.is(FieldFlag::Owner))
            for (const char *target : f.targets)
                if (entityKey == QLatin1StringView(target))
                    return true;
    return false;
}

int Entity::titleField() const
{
    const auto titles = flagged(FieldFlag::Title);
    return titles.empty() ? -1 : titles.front();
}

const Field *Entity::stateField() const
{
    return states.field ? find(QString::fromLatin1(states.field)) : nullptr;
}

bool Entity::isClosed(QStringView state) const
{
    return std::ranges::any_of(states.closed, [&](const char *key) { return state == QLatin1StringView(key); });
}

std::vector<const Step *> Entity::stepsFrom(QStringView state) const
{
    std::vector<const Step *> found;
    for (const Step &step : states.steps)
        if (state == QLatin1StringView(step.from))
            found.push_back(&step);
    return found;
}

const Step *Entity::step(QStringView from, QStringView to) const
{
    for (const Step *step : stepsFrom(from))
        if (to == QLatin1StringView(step->to))
            return step;
    return nullptr;
}

Record Entity::newRecord() const
{
    return blank ? blank(*this) : Record(*this);
}

bool isOverdue(const Record &record, const QDate &today)
{
    const StateMachine &states = record.entity->states;
    if (!states.field || !states.due || record.entity->isClosed(record.state()))
        return false;
    const QDate due = record.value(QString::fromLatin1(states.due)).toDate();
    return due.isValid() && due < today;
}

const QVariant &Record::value(QStringView fieldKey) const
{
    static const QVariant kNothing;
    const int i = entity->indexOf(fieldKey);
    return i < 0 ? kNothing : values[size_t(i)];
}

QString Record::state() const
{
    return entity->states.field ? text(QString::fromLatin1(entity->states.field)) : QString();
}

Record &Record::set(QStringView fieldKey, const QVariant &v)
{
    const int i = entity->indexOf(fieldKey);
    Q_ASSERT_X(i >= 0, entity->key, qPrintable(fieldKey.toString()));
    values[size_t(i)] = normalized(entity->fields[size_t(i)], v);
    return *this;
}

QVariant normalized(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (field.type) {
    case FieldType::Date: {
        const QDate date = value.toDate();
        return date.isValid() ? QVariant(date) : QVariant();
    }
    case FieldType::Reference: {
        const QUuid id =
            value.metaType() == QMetaType::fromType<QString>() ? idFromText(value.toString()) : value.toUuid();
        return id.isNull() ? QVariant() : QVariant(id);
    }
    case FieldType::Integer: {
        // 0 is a number, an empty text is nothing; structs say "nothing" with an empty optional.
        if (value.metaType() == QMetaType::fromType<std::optional<qint64>>()) {
            const auto number = value.value<std::optional<qint64>>();
            return number ? QVariant(*number) : QVariant();
        }
        bool ok = false;
        const qint64 number = value.toLongLong(&ok);
        return ok ? QVariant(number) : QVariant();
    }
    case FieldType::Decimal: {
        if (value.metaType() == QMetaType::fromType<std::optional<double>>()) {
            const auto number = value.value<std::optional<double>>();
            return number ? QVariant(*number) : QVariant();
        }
        bool ok = false;
        const double number = value.toDouble(&ok);
        return ok && std::isfinite(number) ? QVariant(number) : QVariant();
    }
    case FieldType::Boolean:
        return value.toBool();
    default: {
        if (value.metaType() ==
            QMetaType::fromType<QString>()) // nearly always, and an import does it millions of times
            return static_cast<const QString *>(value.constData())->isEmpty() ? QVariant() : value;
        const QString text = value.toString();
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    }
}

bool sameValue(const Field &field, const QVariant &a, const QVariant &b)
{
    return a == b || normalized(field, a) == normalized(field, b); // nearly always read from the file, and so normal
}

} // namespace elo

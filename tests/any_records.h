// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "tests/print_qt.h"

#include <QDate>
#include <QHash>
#include <gtest/gtest.h>

namespace elo::test {

/// A value that the field accepts, different for every `variant`.
inline QVariant sampleValue(const Field &field, int variant);

/// A record of any entity, present or future, that may be saved: every field that is no reference has a value, and
/// what must refer to something refers to records that are made for it once per file.
class AnyRecords
{
public:
    explicit AnyRecords(Workspace &workspace) : m_workspace(workspace) {}

    Record make(const Entity &entity, int variant);
    /// A stored record of the entity, always the same one. @param which of several, where a record joins two of a
    /// kind.
    Ref anchor(const QString &entity, int which = 0);
    /// What the field may refer to, of a kind that other fields of the entity do not take if they can help it.
    QVariant referenceFor(const Entity &entity, const Field &field);

private:
    Workspace &m_workspace;
    QHash<QString, Ref> m_anchors;
};

inline QVariant sampleValue(const Field &field, int variant)
{
    const auto pick = [&](const QStringList &values) { return values[variant % values.size()]; };
    switch (field.type) {
    case FieldType::Integer:
        if (QLatin1StringView(field.key).startsWith(QLatin1StringView("repeat_"))) // a few times, not two thousand
            return 1 + variant % 9;
        return 1990 + variant;
    case FieldType::Decimal:
        return 62.5 + variant;
    case FieldType::Boolean:
        return variant % 2 == 1;
    case FieldType::Date:
        return QDate(2026, 3, 1).addDays(variant);
    case FieldType::PartialDate:
        return pick({QStringLiteral("1980"), QStringLiteral("1981-05"), QStringLiteral("1982-05-12")});
    case FieldType::Choice:
    case FieldType::ChoiceSet:
        return QString::fromLatin1(field.choices[size_t(variant) % field.choices.size()].key);
    case FieldType::Country:
        return pick({QStringLiteral("ZA"), QStringLiteral("PT"), QStringLiteral("MW")});
    case FieldType::Province:
        return pick({QStringLiteral("MZ-P"), QStringLiteral("MZ-MPM"), QStringLiteral("MZ-N")});
    case FieldType::LanguageSet:
        return pick({QStringLiteral("pt"), QStringLiteral("en"), QStringLiteral("pt,en")});
    case FieldType::Reference:
    case FieldType::AnyReference:
        return {};
    default:
        if (const QLatin1StringView key(field.key); // a time of the day
            key.endsWith(QLatin1StringView("_at")) || key == QLatin1StringView("time"))
            return QStringLiteral("0%1:30").arg(variant % 10);
        return QStringLiteral("%1 %2 ção").arg(QLatin1StringView(field.key)).arg(variant);
    }
}

inline Record AnyRecords::make(const Entity &entity, int variant)
{
    Record record(entity);
    for (const Field &field : entity.fields) {
        const QString key = QString::fromLatin1(field.key);
        if (!field.isReference()) {
            record.set(key, sampleValue(field, variant));
        } else if (field.is(FieldFlag::Required) || field.is(FieldFlag::Owner)) {
            record.set(key, referenceFor(entity, field));
        }
    }
    for (const auto &[first, last] : {std::pair(u"since", u"until"), std::pair(u"starts", u"ends")})
        if (entity.find(first) && entity.find(last))
            record.set(last, QDate(2027, 1, 1));
    return record;
}

inline QVariant AnyRecords::referenceFor(const Entity &entity, const Field &field)
{
    // Fields that take the same targets take different ones of them: nobody writes to himself.
    const auto place = size_t(entity.indexOf(QString::fromLatin1(field.key)));
    const char *target = field.targets[place % field.targets.size()];
    // A link that joins two of a kind joins two, not one with itself.
    const bool isSecond = entity.kind == EntityKind::Link && place > 0 && entity.fields[0].isReference() &&
                          QByteArrayView(entity.fields[0].targets.front()) == QByteArrayView(target);
    const Ref ref = anchor(QString::fromLatin1(target), isSecond ? 1 : 0);
    return field.type == FieldType::AnyReference ? QVariant(ref.text()) : QVariant(ref.id);
}

inline Ref AnyRecords::anchor(const QString &entity, int which)
{
    const QString name = which == 0 ? entity : QStringLiteral("%1 %2").arg(entity).arg(which);
    if (!m_anchors.contains(name)) {
        Record record = make(m_workspace.schema().entity(entity), 0);
        // By name alone people must tell a mission from an association, and so must an import.
        if (const int title = record.entity->titleField();
            title >= 0 && record.entity->fields[size_t(title)].type == FieldType::Text)
            record.values[size_t(title)] = QStringLiteral("%1 %2").arg(name, record.values[size_t(title)].toString());
        const auto ref = m_workspace.save(record);
        EXPECT_TRUE(ref.has_value()) << qPrintable(entity + u' ' + (ref ? QString() : ref.error().args.join(u' ')));
        m_anchors.insert(name, ref.value_or(Ref()));
    }
    return m_anchors.value(name);
}

} // namespace elo::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/value_words.h"
#include "core/places/dates.h"
#include "core/rules.h"

#include <QVariant>
#include <memory>

namespace elo {

/// What a text means as a value of a field, or why it means nothing.
struct ValueReading
{
    QVariant value;      ///< invalid: nothing is there, or it cannot be read
    QString reason;      ///< empty if all is well; else one of the keys in ValueReader
    bool isSoft = false; ///< the record is of use without this value

    bool isGood() const { return reason.isEmpty(); }
};

/// Reads the texts of lists, filters and command lines as values of one field.
///
/// Reasons: `no_such_date`, `date_in_future`, `unknown_country`, `not_a_number`, `out_of_range`, `not_yes_or_no`,
/// `too_long` are errors. Soft, since such texts come in endless variety and a person matters more than a column:
/// `unknown_choice`, `unknown_language`, `unknown_province`, `ambiguous_province` (*Maputo* alone).
///
/// Sets are split by `;`, `,`, `/` and ` e `; what can be read of a set is its value even if the rest cannot.
/// It remembers what it has read, so a reader belongs to one thread. References are not read here: see ImportLookup.
class ValueReader
{
public:
    static constexpr qsizetype kMaxText = rules::kLongestLine;
    static constexpr qsizetype kMaxLongText = rules::kLongestText;

    ValueReader(const Entity &entity, const Field &field, DateOrder order = DateOrder::DayFirst);

    /// Looks at values of the column, where one word depends on the others: "M" beside "H" is a woman.
    void lookAt(const QStringList &samples);

    ValueReading read(const QString &text);

private:
    ValueReading readAnew(const QString &text) const;
    ValueReading readInteger(const QString &text) const;
    ValueReading readDecimal(const QString &text) const;
    ValueReading readDate(const QString &text) const;
    ValueReading readChoiceSet(const QString &text) const;
    ValueReading readLanguages(const QString &text) const;

    const Field *m_field;
    DateOrder m_order;
    std::unique_ptr<ChoiceWords> m_words;
    bool m_remembers;
    bool m_isYear;
    bool m_isBirth;
    QDate m_today = QDate::currentDate(); ///< once a list: asking for the local day a million times is felt
    QHash<QString, ValueReading> m_read;  ///< columns of few different values are read once for each
};

} // namespace elo

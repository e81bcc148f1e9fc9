// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/day_editor.h"

#include "core/workspace.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSpinBox>
#include <array>

namespace elo {

namespace {

constexpr int kMostAgo = 9999;

struct Kind
{
    const char *label;
    RelativeDate::Start start;
    RelativeDate::Unit unit;
    int sign; ///< 0: no number is asked for
};

using Start = RelativeDate::Start;
using Unit = RelativeDate::Unit;

constexpr std::array kKinds{
    Kind{QT_TRANSLATE_NOOP("elo::DayEditor", "days ago"), Start::Today, Unit::Days, -1},
    Kind{QT_TRANSLATE_NOOP("elo::DayEditor", "weeks ago"), Start::Today, Unit::Weeks, -1},
    Kind{QT_TRANSLATE_NOOP("elo::DayEditor", "months ago"), Start::Today, Unit::Months, -1},
    Kind{QT_TRANSLATE_NOOP("elo::DayEditor", "years ago"), Start::Today, Unit::Years, -1},
    Kind{QT_TRANSLATE_NOOP("elo::DayEditor", "today"), Start::Today, Unit::Days, 0},
    Kind{QT_TRANSLATE_NOOP("elo::DayEditor", "days from now"), Start::Today, Unit::Days, 1},
    Kind{QT_TRANSLATE_NOOP("elo::DayEditor", "weeks from now"), Start::Today, Unit::Weeks, 1},
    Kind{QT_TRANSLATE_NOOP("elo::DayEditor", "months from now"), Start::Today, Unit::Months, 1},
    Kind{QT_TRANSLATE_NOOP("elo::DayEditor", "beginning of the week"), Start::Week, Unit::Days, 0},
    Kind{QT_TRANSLATE_NOOP("elo::DayEditor", "beginning of the month"), Start::Month, Unit::Days, 0},
    Kind{QT_TRANSLATE_NOOP("elo::DayEditor", "beginning of the quarter"), Start::Quarter, Unit::Days, 0},
    Kind{QT_TRANSLATE_NOOP("elo::DayEditor", "beginning of the year"), Start::Year, Unit::Days, 0},
};

constexpr int kOnDay = -1;    ///< data of the entry "on the day"
constexpr int kKeptAsIs = -2; ///< data of an entry for a text that none of the others says

} // namespace

DayEditor::DayEditor(Workspace &workspace, const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_kind(new QComboBox(this)), m_number(new QSpinBox(this)),
      m_day(makeFieldEditor(workspace, field, this))
{
    m_number->setRange(1, kMostAgo);
    m_number->setValue(90);
    m_number->setAccessibleName(tr("Number"));
    layout()->addWidget(m_number);
    install(m_kind);
    layout()->addWidget(m_day);
    m_kind->addItem(tr("on a day:"), kOnDay);
    for (size_t i = 0; i < kKinds.size(); ++i)
        m_kind->addItem(tr(kKinds[i].label), int(i));
    m_kind->setCurrentIndex(1);
    showKind();
    connect(m_kind, &QComboBox::activated, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    connect(m_number, &QSpinBox::valueChanged, this, &FieldEditor::edited);
    connect(m_day, &FieldEditor::edited, this, &FieldEditor::edited);
}

QWidget *DayEditor::control() const
{
    return m_kind;
}

void DayEditor::showKind()
{
    const int kind = m_kind->currentData().toInt();
    m_day->setVisible(kind == kOnDay);
    m_number->setVisible(kind >= 0 && kKinds[size_t(kind)].sign != 0);
}

QVariant DayEditor::value() const
{
    const int index = m_kind->currentData().toInt();
    if (index == kOnDay)
        return m_day->value();
    if (index == kKeptAsIs)
        return m_kind->currentData(Qt::UserRole + 1);
    const Kind &kind = kKinds[size_t(index)];
    return RelativeDate{kind.start, kind.sign * m_number->value(), kind.sign ? kind.unit : Unit::Days}.text();
}

void DayEditor::setValue(const QVariant &value)
{
    const QSignalBlocker blocker(m_number);
    const auto relative =
        value.metaType() == QMetaType::fromType<QString>() ? RelativeDate::fromText(value.toString()) : std::nullopt;
    if (!relative) {
        m_kind->setCurrentIndex(m_kind->findData(kOnDay));
        m_day->setValue(value.metaType() == QMetaType::fromType<QString>() && field().type == FieldType::Date
                            ? QVariant(QDate::fromString(value.toString(), Qt::ISODate))
                            : value);
        return showKind();
    }
    int found = -1;
    for (size_t i = 0; i < kKinds.size(); ++i) {
        const int sign = relative->amount < 0 ? -1 : relative->amount > 0 ? 1 : 0;
        if (kKinds[i].start == relative->start && kKinds[i].sign == sign &&
            (sign == 0 || kKinds[i].unit == relative->unit))
            found = int(i);
    }
    if (found < 0) { // written by hand: "month_start-2m"
        m_kind->addItem(relative->text(), kKeptAsIs);
        m_kind->setItemData(m_kind->count() - 1, relative->text(), Qt::UserRole + 1);
        m_kind->setCurrentIndex(m_kind->count() - 1);
        return showKind();
    }
    m_kind->setCurrentIndex(m_kind->findData(found));
    if (relative->amount != 0)
        m_number->setValue(std::abs(relative->amount));
    showKind();
}

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/page.h"

#include <vector>

namespace elo {

struct Record;

/// A tab of its own beside the details and the timeline of a record.
class RecordTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// Called for every record that is shown, and again when data changed. What costs time waits for showEvent().
    virtual void setRecord(const Record &record) = 0;

Q_SIGNALS:
    void titleChanged();
};

/// Which things have such tabs: add a line to the table in record_tabs.cpp.
struct RecordTabKind
{
    const char *entity; ///< kEveryThing: all of them
    RecordTab *(*make)(const PageContext &context, QWidget *parent);
    /// Parts that are shown there, and so not among the details; null: none.
    const char *part = nullptr;
};

/// The tabs of a thing, in their order.
std::vector<RecordTabKind> recordTabsOf(QStringView entityKey);

} // namespace elo

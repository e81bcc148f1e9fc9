// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include "core/base/id.h"

class QVBoxLayout;

namespace elo {

struct Record;

/// Below the heading of a record: with which others it was merged, when and by whom, each with the way to separate
/// them again. Nothing for who was never merged.
class MergedRecords : public QWidget
{
    Q_OBJECT
public:
    MergedRecords(const PageContext &context, QWidget *parent);

    void show(const Ref &ref);

private:
    void addLine(const Record &other, const Record &link);

    PageContext m_context;
    QVBoxLayout *m_lines;
};

} // namespace elo

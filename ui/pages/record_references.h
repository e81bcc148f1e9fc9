// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/page.h"

class QPushButton;

namespace elo {

class Card;
struct Entity;
struct Field;

/// Things that name a record in one of their fields (the associations whose liaison mission this is), as links to
/// the lists of them with their number. Hidden when there are none.
class RecordReferences : public QWidget
{
    Q_OBJECT
public:
    RecordReferences(const PageContext &context, const Entity &entity, QWidget *parent);

    void show(const Ref &ref);

private:
    struct Line
    {
        const Entity *entity = nullptr;
        const Field *field = nullptr;
        QPushButton *link = nullptr;
    };

    PageContext m_context;
    Ref m_ref;
    Card *m_card;
    std::vector<Line> m_lines;
};

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QWidget>
#include <vector>

class QPushButton;

namespace elo {

class Card;
struct Entity;
struct Field;
class Label;
struct Record;

/// The values of a record to read, in the sections of its form. What is empty is not shown; references are links.
class RecordFields : public QWidget
{
    Q_OBJECT
public:
    RecordFields(const PageContext &context, const Entity &entity, QWidget *parent);

    void show(const Record &record);

private:
    struct Line
    {
        int field = -1;
        Label *label = nullptr;
        Label *value = nullptr;      ///< or
        QPushButton *link = nullptr; ///< for a reference
    };
    struct Section
    {
        Card *card = nullptr;
        std::vector<Line> lines;
    };

    Line makeLine(int field);

    PageContext m_context;
    const Entity &m_entity;
    std::vector<Section> m_sections;
};

} // namespace elo

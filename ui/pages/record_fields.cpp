// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_fields.h"

#include "core/workspace.h"
#include "ui/forms/elided_link.h"
#include "ui/forms/field_set.h"
#include "ui/forms/reference_editor.h"
#include "ui/navigator.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace elo {

namespace {
constexpr int kLabelWidth = 150;
} // namespace

RecordFields::RecordFields(const PageContext &context, const Entity &entity, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    for (const FormSection &form : formSections(entity)) {
        Section section;
        section.card = new Card(this);
        if (!form.heading.isEmpty())
            section.card->column()->addWidget(new Label(form.heading, TextRole::Heading));
        section.card->setAccessibleName(form.heading);
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(spacing::kWide);
        grid->setVerticalSpacing(spacing::kHalf);
        grid->setColumnMinimumWidth(0, kLabelWidth);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 2);
        for (const int field : form.fields) {
            const Line line = makeLine(field);
            const int row = grid->rowCount();
            grid->addWidget(line.label, row, 0, Qt::AlignTop);
            if (line.link) {
                auto *flush = new QHBoxLayout; // the button's own margin hangs out to the left
                flush->setContentsMargins(-spacing::kUnit, 0, 0, 0);
                flush->addWidget(line.link);
                flush->addStretch();
                grid->addLayout(flush, row, 1);
            } else {
                grid->addWidget(line.value, row, 1, Qt::AlignTop);
            }
            section.lines.push_back(line);
        }
        section.card->column()->addLayout(grid);
        column->addWidget(section.card);
        m_sections.push_back(std::move(section));
    }
}

RecordFields::Line RecordFields::makeLine(int index)
{
    const Field &field = m_entity.fields[size_t(index)];
    Line line;
    line.field = index;
    line.label = (new Label(field.labelText(), TextRole::Muted))->wrapped();
    if (field.isReference()) {
        line.link = new ElidedLink;
        line.link->setFixedHeight(fontMetrics().height() + spacing::kHalf);
        line.label->setBuddy(line.link);
        connect(line.link, &QPushButton::clicked, this, [this, button = line.link] {
            m_context.navigator->openRecord(Ref::fromText(button->property("ref").toString()));
        });
    } else {
        line.value = (new Label)->wrapped();
        line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    return line;
}

void RecordFields::show(const Record &record)
{
    for (const Section &section : m_sections) {
        bool any = false;
        for (const Line &line : section.lines) {
            const Field &field = m_entity.fields[size_t(line.field)];
            const QVariant &value = record.values[size_t(line.field)];
            const QString text = m_context.workspace->displayText(field, value);
            // "No" says nothing where yes is the exception, as for everything else that is not so.
            const bool shown = !text.isEmpty() && !(field.type == FieldType::Boolean && !value.toBool());
            line.label->setVisible(shown);
            if (line.link) {
                line.link->setText(text);
                line.link->setProperty("ref", refOf(field, value).text());
                line.link->setVisible(shown);
            } else {
                line.value->setText(text);
                line.value->setVisible(shown);
            }
            any = any || shown;
        }
        section.card->setVisible(any);
    }
}

} // namespace elo

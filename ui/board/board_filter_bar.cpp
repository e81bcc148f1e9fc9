// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_filter_bar.h"

#include "core/workspace.h"
#include "ui/dialogs/record_picker.h"
#include "ui/forms/flow_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace elo {

namespace {
constexpr int kTypingMs = 120; ///< a pause in typing
constexpr int kLineWidth = 200;
} // namespace

BoardFilterBar::BoardFilterBar(Workspace &workspace, const Entity &entity, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_text(new QLineEdit(this))
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins({});
    m_text->setPlaceholderText(tr("Search the cards"));
    m_text->setAccessibleName(tr("Search the cards"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(kLineWidth);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    row->addWidget(m_text);
    if (board::hasOwner(entity)) {
        m_owner = new QComboBox(this);
        m_owner->addItem(tr("Everybody's"), QString());
        m_owner->addItem(tr("Mine"), workspace.user());
        m_owner->setAccessibleName(tr("Whose"));
        row->addWidget(m_owner);
    }
    if (const QString key = board::kindField(entity); !key.isEmpty()) {
        const Field &field = entity.field(key);
        m_kind = new QComboBox(this);
        m_kind->addItem(tr("%1: all", "a field's name").arg(field.labelText()), QString());
        for (const Choice &choice : field.choices)
            m_kind->addItem(workspace.displayText(field, QString::fromLatin1(choice.key)),
                            QString::fromLatin1(choice.key));
        m_kind->setAccessibleName(field.labelText());
        row->addWidget(m_kind);
    }
    if (board::hasLinks(workspace, entity)) {
        QStringList things;
        for (const Entity *thing : workspace.schema().things())
            if (thing != &entity)
                things << thing->name();
        m_concerns = new RecordPicker(workspace, things, this);
        m_concerns->setCreatable(false);
        m_concerns->setPlaceholderText(tr("About: anybody or anything"));
        m_concerns->setAccessibleName(tr("About"));
        m_concerns->setMinimumWidth(kLineWidth);
        m_concerns->setClearButtonEnabled(true);
        row->addWidget(m_concerns);
        connect(m_concerns, &RecordPicker::picked, this, &BoardFilterBar::changed);
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &BoardFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (QComboBox *box : {m_owner, m_kind})
        if (box)
            connect(box, &QComboBox::currentIndexChanged, this, &BoardFilterBar::changed);
}

board::Filter BoardFilterBar::filter() const
{
    board::Filter filter;
    filter.text = m_text->text().trimmed();
    if (m_owner)
        filter.owner = m_owner->currentData().toString();
    if (m_kind)
        filter.kind = m_kind->currentData().toString();
    if (m_concerns)
        filter.concerns = m_concerns->ref();
    return filter;
}

void BoardFilterBar::clear()
{
    {
        const QSignalBlocker text(m_text);
        m_text->clear();
        for (QComboBox *box : {m_owner, m_kind})
            if (box) {
                const QSignalBlocker one(box);
                box->setCurrentIndex(0);
            }
        if (m_concerns) {
            const QSignalBlocker one(m_concerns);
            m_concerns->setRef({});
        }
    }
    Q_EMIT changed();
}

void BoardFilterBar::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace elo

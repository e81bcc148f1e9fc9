// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_dialog.h"

#include "core/workspace.h"
#include "ui/error_text.h"
#include "ui/filter/group_editor.h"
#include "ui/models/list_loader.h"
#include "ui/pages/filter_texts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tab_order.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace elo {

namespace {
constexpr int kPauseMs = 250;
} // namespace

FilterDialog::FilterDialog(const PageContext &context, const ListQuery &query, QWidget *parent)
    : QDialog(parent), m_context(context), m_query(query), m_entity(context.workspace->schema().entity(query.entity)),
      m_sentence(new Label({}, TextRole::Body, this)), m_count(new Label({}, TextRole::Strong, this)),
      m_pause(new QTimer(this)), m_loader(new ListLoader(context.workspace->path(), context.workspace->user(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Filter: %1").arg(m_entity.pluralText()));
    auto *content = new QWidget;
    m_root = new GroupEditor({context.workspace, &m_entity, 0}, false, content);
    m_root->show(query.conditions);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, spacing::kUnit, 0);
    inside->addWidget(m_root);
    inside->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_sentence->wrapped();

    auto *buttons = new QDialogButtonBox;
    QPushButton *show = buttons->addButton(tr("Show"), QDialogButtonBox::AcceptRole);
    setPrimary(show, true);
    show->setDefault(true);
    QPushButton *clear = buttons->addButton(tr("Empty"), QDialogButtonBox::ResetRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(filter());
        accept();
    });
    connect(clear, &QPushButton::clicked, this, [this] {
        m_root->show(FilterGroup());
        m_root->firstControl()->setFocus();
        onEdited();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addWidget(scroll, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_count);
    column->addWidget(buttons);
    resize(760, 520);

    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &FilterDialog::count);
    connect(m_root, &NodeEditor::changed, this, &FilterDialog::onEdited);
    connect(m_loader, &ListLoader::loaded, this, [this](const ListLoader::Ids &ids) {
        m_count->setText(countText(m_entity.name(), qint64(ids->size())));
    });
    connect(m_loader, &ListLoader::failed, this,
            [this](const Error &error) { m_count->setText(errorText(error, &m_entity)); });
    onEdited();
    m_root->firstControl()->setFocus();
}

FilterDialog::~FilterDialog() = default;

FilterGroup FilterDialog::filter() const
{
    return simplified(m_root->group());
}

void FilterDialog::onEdited()
{
    const QString sentence = filterText(*m_context.workspace, m_entity, filter());
    m_sentence->setText(sentence.isEmpty() ? tr("No test: everything is shown.") : sentence);
    m_count->setText(tr("counting…"));
    m_pause->start();
    tabInLayoutOrder(this); // tests came or went
}

/// What was typed into the search line goes on to hold.
void FilterDialog::count()
{
    ListQuery query = m_query;
    query.conditions = filter();
    query.sortField.clear();
    m_loader->request(query, m_context.workspace->language());
}

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"
#include "ui/desk/answer_panel.h"
#include "ui/desk/day_choice.h"
#include "ui/desk/day_panel.h"
#include "ui/desk/desk_window.h"
#include "ui/desk/desk_wording.h"
#include "ui/desk/hit_delegate.h"
#include "ui/desk/hits_model.h"
#include "ui/desk/walk_in_form.h"
#include "ui/forms/flow_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

// How the desk looks; what it does is in desk_window.cpp.
namespace elo {

namespace {

// At this size everything is as large as it says; smaller screens, and larger fonts of the system, shrink it.
constexpr double kUsualHeight = 660;
constexpr double kLeastScale = 0.6;
constexpr double kMostScale = 1.4;
constexpr int kPanelFrom = 800;  ///< narrower windows show the counts in one line
constexpr int kCountsFrom = 380; ///< lower ones need the room for names
constexpr int kTight = 500;      ///< lower ones show the form without the keys
constexpr int kPanelWidth = 420;
constexpr double kField = 1.8;
constexpr double kHits = 1.4;
constexpr double kTitle = 1.5;
constexpr double kDay = 1.3;
constexpr double kKey = 1.1;

} // namespace

void DeskWindow::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(spacing::kWide, spacing::kUnit, spacing::kWide, spacing::kUnit);
    all->setSpacing(spacing::kUnit);
    all->addWidget(buildHeader());

    auto *left = new QVBoxLayout;
    left->setSpacing(spacing::kUnit);
    m_answer = new AnswerPanel;
    m_stack = new QStackedWidget;
    m_find = buildFind();
    m_form = new WalkInForm(m_workspace, nullptr);
    m_choice = new DayChoice(nullptr);
    m_stack->addWidget(m_find);
    m_stack->addWidget(m_choice);
    m_formPage = scrolling(m_form); // on a small screen it must not push the keys out of sight
    m_stack->addWidget(m_formPage);
    m_counts = new Label({}, TextRole::Muted);
    left->addWidget(m_answer);
    left->addWidget(m_counts);
    left->addWidget(m_stack, 1);
    m_panel = new DayPanel(m_workspace);
    m_panel->setFixedWidth(kPanelWidth);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(spacing::kPage);
    middle->addLayout(left, 1);
    middle->addWidget(m_panel);
    all->addLayout(middle, 1);
    m_keys = buildKeys();
    all->addWidget(m_keys);
    // On a low screen those whom a walk-in may be must not lie below the edge.
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] { scaleTo(size()); });
    setTabOrder(m_field, m_choice);
}

QWidget *DeskWindow::buildHeader()
{
    auto *header = new QWidget;
    m_title = new ElidedLabel(m_workspace.title(m_event), TextRole::Body);
    m_day = new Label;
    m_dayWarning = new Label({}, TextRole::Warning);
    m_dayWarning->wrapped();
    m_dayWarning->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_day);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_dayWarning);
    return header;
}

QWidget *DeskWindow::buildFind()
{
    auto *find = new QWidget;
    m_field = new QLineEdit;
    m_field->setAccessibleName(tr("Name or badge"));
    m_field->setPlaceholderText(tr("Three letters of a name, or a badge"));
    m_field->setTextMargins(spacing::kHalf, spacing::kHalf, spacing::kHalf, spacing::kHalf);
    m_field->installEventFilter(this);
    m_hits = new HitsModel(m_workspace, this);
    m_list = new QListView;
    m_list->setAccessibleName(tr("People on the list"));
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // arrows and letters go to the field
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint = (new Label({}, TextRole::Muted))->wrapped();
    auto *column = new QVBoxLayout(find);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_field);
    column->addWidget(m_hint, 1, Qt::AlignTop);
    column->addWidget(m_list, 1000);
    return find;
}

QWidget *DeskWindow::buildKeys()
{
    auto *keys = new QWidget;
    auto *line = new FlowLayout(keys, spacing::kUnit);
    m_deskKeys = {addKey(QStringLiteral("F2"), tr("Walk-in"), &DeskWindow::startWalkIn),
                  addKey(QStringLiteral("F3"), tr("Substitute"), &DeskWindow::startSubstitute),
                  addKey(QStringLiteral("F4"), tr("Take back the last"), &DeskWindow::takeBack),
                  addKey(QStringLiteral("F6"), tr("Other day"), &DeskWindow::chooseDay)};
    for (QPushButton *key : m_deskKeys)
        line->addWidget(key);
    line->addWidget(addKey(QStringLiteral("F11"), tr("Leave the desk"), &DeskWindow::leave));
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &DeskWindow::stepBack);
    return keys;
}

/// A key, with a button for who looks for it with the mouse; the focus stays where it is.
QPushButton *DeskWindow::addKey(const QString &key, const QString &text, void (DeskWindow::*run)())
{
    auto *button = new QPushButton(tr("%1  %2", "a key, what it does").arg(key, text));
    button->setAccessibleName(text);
    button->setFont(desk_wording::largeFont(kKey));
    button->setFocusPolicy(Qt::NoFocus);
    // Not the button's own shortcut, which shows it being pressed first: somebody is waiting.
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    connect(shortcut, &QShortcut::activated, button, [this, button, run] {
        if (button->isEnabled())
            (this->*run)();
    });
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void DeskWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    scaleTo(event->size());
}

void DeskWindow::scaleTo(const QSize &size)
{
    const double scale = std::clamp(size.height() / kUsualHeight, kLeastScale, kMostScale);
    m_title->setFont(desk_wording::largeFont(kTitle * scale, true));
    m_day->setFont(desk_wording::largeFont(kDay * scale, true));
    m_dayWarning->setFont(desk_wording::largeFont(1.2 * scale, true));
    m_answer->setScale(scale);
    m_field->setFont(desk_wording::largeFont(kField * scale));
    m_list->setFont(desk_wording::largeFont(kHits * scale));
    m_hint->setFont(desk_wording::largeFont(1.2 * scale));
    m_panel->setScale(scale);
    m_form->setScale(scale);
    const bool hasRoom = size.width() >= kPanelFrom;
    m_panel->setVisible(hasRoom);
    const bool isTight = size.height() < kTight && m_stack->currentWidget() == m_formPage;
    m_counts->setVisible(!hasRoom && !isTight && size.height() >= kCountsFrom);
    m_keys->setVisible(!isTight);
}

} // namespace elo

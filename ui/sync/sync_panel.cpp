// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_panel.h"

#include "ui/sync/sync_texts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QScreen>

namespace elo {

namespace {
constexpr int kWidth = 380;
}

SyncPanel::SyncPanel(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_heading(new Label({}, TextRole::Strong)), m_details(new Label)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Exchange with the others"));
    setFixedWidth(kWidth);
    m_details->wrapped();
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(tr("How it stands"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_heading);
    column->addWidget(m_details);
    m_conflicts = add(tr("Decide"), &SyncPanel::conflictsRequested);
    m_password = add(tr("Enter password…"), &SyncPanel::passwordRequested);
    m_retry = add(tr("Try now"), &SyncPanel::retryRequested);
    m_setUp = add(tr("Hub and shared folder…"), &SyncPanel::setUpRequested);
}

QPushButton *SyncPanel::add(const QString &text, void (SyncPanel::*signal)())
{
    auto *button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, [this, signal] {
        hide();
        Q_EMIT(this->*signal)();
    });
    layout()->addWidget(button);
    return button;
}

void SyncPanel::tell(const SyncState &state, bool canChange)
{
    const bool isOn = state.kind != SyncState::Kind::Off;
    m_heading->setText(syncStateText(state));
    m_details->setText(syncStateDetails(state));
    m_conflicts->setVisible(state.conflicts > 0);
    m_password->setVisible(state.kind == SyncState::Kind::NeedsPassword);
    m_retry->setVisible(isOn && state.kind != SyncState::Kind::NeedsPassword);
    m_setUp->setEnabled(canChange);
    if (isVisible()) // text of another length
        fit();
}

/// As high as the text, whose lines break at the width.
void SyncPanel::fit()
{
    resize(kWidth, layout()->totalHeightForWidth(kWidth));
}

void SyncPanel::openAbove(const QWidget &button)
{
    fit();
    const QRect screen = button.screen()->availableGeometry();
    QPoint corner = button.mapToGlobal(QPoint(button.width() - width(), -height() - 4));
    corner.setX(qBound(screen.left(), corner.x(), qMax(screen.left(), screen.right() - width())));
    corner.setY(qMax(screen.top(), corner.y()));
    move(corner);
    setVisible(true);
    for (QPushButton *first : {m_password, m_conflicts, m_retry, m_setUp})
        if (first->isVisible() && first->isEnabled())
            return first->setFocus();
}

} // namespace elo

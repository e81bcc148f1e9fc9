// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_bar.h"

#include "ui/sync/sync_button.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

namespace elo {

namespace {
constexpr int kNoticeMs = 12'000;
}

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent), m_notice(new ElidedLabel), m_undo(linkButton(tr("Undo"))),
      m_file(new ElidedLabel({}, TextRole::Muted)), m_user(new Label({}, TextRole::Muted)),
      m_saved(new Label({}, TextRole::Muted)), m_sync(new SyncButton), m_readOnly(new Badge({}, Tone::Warning))
{
    setSizeGripEnabled(false);
    m_notice->setAccessibleName(tr("What just happened"));
    m_undo->setAccessibleName(tr("Undo what just happened"));
    m_undo->hide();

    auto *all = new QWidget;
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(spacing::kWide, 0, spacing::kWide, 0);
    row->setSpacing(spacing::kWide);
    row->addWidget(m_file, 2);
    row->addWidget(m_readOnly);
    row->addWidget(m_notice, 3);
    row->addWidget(m_undo);
    row->addWidget(m_user);
    row->addWidget(m_saved);
    row->addWidget(m_sync);
    addWidget(all, 1);

    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &StatusBar::hideNotice);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const Id operation = m_undoable;
        hideNotice();
        Q_EMIT undoRequested(operation);
    });
}

void StatusBar::setFile(const QString &path, const QString &user, bool readOnly)
{
    const QString shown = QFileInfo(path).fileName();
    m_file->setText(path.isEmpty() ? tr("No file is open") : shown);
    m_file->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
    m_user->setText(path.isEmpty() ? QString() : user);
    m_readOnly->setText(readOnly ? tr("Read only") : QString());
    setLastSave({});
}

void StatusBar::setLastSave(const QDateTime &moment)
{
    m_saved->setText(moment.isValid()
                         ? tr("saved at %1").arg(moment.toLocalTime().time().toString(QStringLiteral("HH:mm")))
                         : QString());
}

void StatusBar::notify(const QString &sentence, const Id &undoable)
{
    m_undoable = undoable;
    m_notice->setText(sentence);
    m_undo->setVisible(!undoable.isNull());
    m_clock.start(kNoticeMs);
}

void StatusBar::hideNotice()
{
    m_clock.stop();
    m_notice->clear();
    m_undo->hide();
    m_undoable = {};
}

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bring_back_dialog.h"

#include "core/sync/awaited.h"
#include "core/sync/conflicts.h"
#include "ui/error_text.h"
#include "ui/file_chooser.h"
#include "ui/models/devices_model.h"
#include "ui/navigator.h"
#include "ui/page_factory.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QTime>
#include <QVBoxLayout>

namespace elo {

namespace {

/// Clocks that are a few minutes apart are how clocks are.
constexpr qint64 kFarAheadMs = qint64(60) * 60 * 1000;

/// "2 h 05 min"
QString spanText(qint64 ms)
{
    const qint64 minutes = ms / 60000;
    return BringBackDialog::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// "8262C2 (Bia Balcão)", as the list of computers calls them.
QStringList awaitedIn(Workspace &workspace)
{
    const auto awaited = sync::awaitedDevices(workspace);
    const auto known = sync::knownDevices(workspace);
    QStringList names;
    for (const Id &id : awaited.value_or(std::vector<Id>())) {
        QString name = deviceName(id);
        for (const sync::KnownDevice &device : known.value_or(std::vector<sync::KnownDevice>()))
            if (device.id == id && !device.lastUser.isEmpty())
                name = QStringLiteral("%1 (%2)").arg(name, device.lastUser);
        names << name;
    }
    return names;
}

} // namespace

BringBackDialog::BringBackDialog(const PageContext &context, FileChooser &chooser, QWidget *parent)
    : TaskDialog(*context.workspace, tr("Bring back"), parent), m_context(context), m_chooser(chooser),
      m_intro(new Label(tr("Takes in what was done in another file of the office, from a package that was written "
                           "there (File → Write a package…). A package may be taken in more than once."),
                        TextRole::Body, this)),
      m_outcomes(new QVBoxLayout), m_decide(addButton({}, false)), m_choose(addButton(tr("Choose a package…"), true))
{
    constexpr int kHeight = 400;
    auto *list = new QWidget;
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins({});
    listColumn->addLayout(m_outcomes);
    listColumn->addStretch();
    m_outcomes->setSpacing(spacing::kUnit);
    column()->addWidget(m_intro->wrapped());
    column()->addWidget(scrolling(list), 1);
    m_decide->hide();
    resize(width(), kHeight);
    connect(m_choose, &QPushButton::clicked, this, &BringBackDialog::choose);
    connect(m_decide, &QPushButton::clicked, this, [this] {
        accept();
        m_context.navigator->openPage(pages::kConflicts);
    });
    m_choose->setFocus();
}

void BringBackDialog::choose()
{
    m_chooser.chooseExisting(this, tr("Which package?"), tr("Packages (*.elopack);;All files (*)"),
                             [this](const QString &path) { takeIn(path); });
}

void BringBackDialog::showBusy(bool isBusy)
{
    m_choose->setEnabled(!isBusy);
    m_decide->setEnabled(!isBusy);
}

void BringBackDialog::takeIn(const QString &path)
{
    auto outcome = std::make_shared<Outcome>();
    run(
        tr("The package is checked and taken in…"),
        [path, outcome](Workspace &own, Job *job) -> Result<void> {
            const auto exchanged = sync::unpack(own, path, job);
            if (!exchanged)
                return std::unexpected(exchanged.error());
            *outcome = {exchanged->received, sync::openDecisions(own).value_or(0), awaitedIn(own)};
            return {};
        },
        [this, path, outcome](const std::optional<Error> &error) {
            m_choose->setText(tr("Another package…"));
            if (error)
                showRefusal(path, *error);
            else
                showOutcome(path, *outcome);
        });
}

QVBoxLayout *BringBackDialog::addCard(const QString &path)
{
    auto *card = new Card;
    card->column()->setSpacing(spacing::kHalf);
    card->column()->addWidget((new Label(QFileInfo(path).fileName(), TextRole::Strong))->wrapped());
    m_outcomes->insertWidget(0, card); // the newest is on top
    return card->column();
}

void BringBackDialog::showOutcome(const QString &path, const Outcome &outcome)
{
    QVBoxLayout *lines = addCard(path);
    const auto say = [&](const QString &text, TextRole role) {
        lines->addWidget((new Label(text, role))->wrapped());
    };
    const sync::Received &received = outcome.received;
    if (received.applied > 0)
        say(tr("%Ln change(s) taken in.", nullptr, int(received.applied)), TextRole::Good);
    else if (received.waiting == 0)
        say(tr("Nothing new in it."), TextRole::Body);
    if (received.already > 0)
        say(tr("%Ln change(s) were here already.", nullptr, int(received.already)), TextRole::Muted);
    if (received.waiting > 0)
        say(tr("%Ln change(s) wait for earlier ones, which have not come yet. Take in the packages of these "
               "computers "
               "too, and they follow by themselves: %1",
               nullptr, int(received.waiting))
                .arg(outcome.awaited.join(QStringLiteral(", "))),
            TextRole::Warning);
    if (received.aheadMs > kFarAheadMs)
        say(tr("A clock of another computer is ahead of this one by %1. Set it right: of two changes the later one "
               "stands.")
                .arg(spanText(received.aheadMs)),
            TextRole::Warning);
    m_decide->setVisible(outcome.toDecide > 0);
    m_decide->setText(tr("Decide (%Ln)…", nullptr, int(outcome.toDecide)));
    if (outcome.toDecide > 0) {
        say(tr("%Ln thing(s) were changed on two sides. Nothing is lost: somebody has to decide.", nullptr,
               int(outcome.toDecide)),
            TextRole::Body);
        setPrimary(m_decide, true);
        setPrimary(m_choose, false);
        m_decide->setDefault(true);
        m_decide->setFocus();
    }
}

void BringBackDialog::showRefusal(const QString &path, const Error &error)
{
    QVBoxLayout *lines = addCard(path);
    const bool isRefused = error.code == ErrorCode::BadSource || error.code == ErrorCode::Refused;
    const bool isStopped = error.code == ErrorCode::Cancelled;
    lines->addWidget(
        (new Label(isRefused   ? tr("Refused as a whole.")
                   : isStopped ? tr("Stopped. Take it in again for the rest.")
                               : tr("It could not be taken in to its end. Try again: what came in is not "
                                    "taken in twice."),
                   isStopped ? TextRole::Body : TextRole::Danger))
            ->wrapped());
    if (!isStopped) // the rest of the sentence is about lists that are imported
        lines->addWidget((new Label(errorText(error).section(u'\n', 0, 0), TextRole::Body))->wrapped());
}

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_window.h"

#include "ui/help/manual_browser.h"
#include "ui/help/manual_topics.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>

namespace elo {

namespace {
const QString kSplitter = QStringLiteral("splitter/manual");
} // namespace

ManualWindow::ManualWindow(Language language, QWidget *parent)
    : QWidget(parent, Qt::Window), m_language(language), m_search(new QLineEdit(this)),
      m_back(iconButton(QStringLiteral("back"), tr("Back (Alt+Left)"), this)),
      m_forward(iconButton(QStringLiteral("forward"), tr("Forward (Alt+Right)"), this)),
      m_contents(new QListWidget(this)), m_text(new ManualBrowser(this))
{
    constexpr QSize kSize(980, 720);
    setWindowTitle(tr("Manual – Elo"));
    setWindowIcon(appIcon());
    resize(kSize);
    m_text->setAccessibleName(tr("Text of the manual"));
    buildContents();

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_contents);
    splitter->addWidget(m_text);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    if (!splitter->restoreState(Settings().viewState(kSplitter)))
        splitter->setSizes({260, 720});
    connect(splitter, &QSplitter::splitterMoved, this,
            [splitter] { Settings().setViewState(kSplitter, splitter->saveState()); });

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::kUnit, spacing::kUnit, spacing::kUnit, 0);
    bar->setSpacing(spacing::kUnit);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addWidget(m_search, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    column->addLayout(bar);
    column->addWidget(splitter, 1);
    buildBar();
}

void ManualWindow::buildBar()
{
    m_search->setPlaceholderText(tr("Find in the manual (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find in the manual"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::look);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::nextHit);
    connect(m_back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::historyChanged, this, &ManualWindow::onMoved); // sourceChanged comes too early
    const auto on = [this](const QKeySequence &keys, auto &&call) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, call);
    };
    on(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_text->backward(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_text->forward(); });
    on(QKeySequence(Qt::Key_F3), [this] { nextHit(); });
    on(QKeySequence(Qt::Key_Escape), [this] { close(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
}

void ManualWindow::buildContents()
{
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    constexpr int kLeastWidth = 200;
    m_contents->setMinimumWidth(kLeastWidth);
    showContents(manual::keys());
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != topic())
            m_text->setSource(
                QUrl(QStringLiteral("qrc") + manual::path(item->data(Qt::UserRole).toString(), m_language)));
    });
}

void ManualWindow::showContents(const QStringList &keys)
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const manual::Topic &one : manual::topics(m_language)) {
        if (!keys.contains(one.key))
            continue;
        auto *item = new QListWidgetItem(one.title, m_contents);
        item->setData(Qt::UserRole, one.key);
        if (one.key == topic())
            m_contents->setCurrentItem(item);
    }
}

QString ManualWindow::topic() const
{
    return QFileInfo(m_text->source().path()).completeBaseName();
}

void ManualWindow::openTopic(const QString &key)
{
    const QString known = manual::keys().contains(key) ? key : manual::keys().constFirst();
    m_search->clear();
    m_text->setSource(QUrl(QStringLiteral("qrc") + manual::path(known, m_language)));
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void ManualWindow::onMoved()
{
    m_back->setEnabled(m_text->isBackwardAvailable());
    m_forward->setEnabled(m_text->isForwardAvailable());
    const QSignalBlocker quiet(m_contents);
    for (int row = 0; row < m_contents->count(); ++row)
        if (m_contents->item(row)->data(Qt::UserRole).toString() == topic())
            m_contents->setCurrentRow(row);
    markWords();
}

/// What is typed leaves only the topics that have it, and marks it in the one that is shown; Enter leads on.
void ManualWindow::look()
{
    const QString typed = m_search->text().trimmed();
    showContents(manual::find(typed, m_language));
    markWords();
}

void ManualWindow::markWords()
{
    m_text->mark(m_search->text().trimmed());
}

/// The next place in this topic, then the next topic that has it.
void ManualWindow::nextHit()
{
    const QString typed = m_search->text().trimmed();
    if (typed.isEmpty() || m_text->find(typed))
        return;
    const QStringList found = manual::find(typed, m_language);
    if (found.isEmpty())
        return;
    const QString next = found[(found.indexOf(topic()) + 1) % found.size()];
    m_text->setSource(QUrl(QStringLiteral("qrc") + manual::path(next, m_language)));
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(typed);
}

} // namespace elo

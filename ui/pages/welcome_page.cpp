// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome_page.h"

#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/mnemonic.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>

namespace elo {

namespace {

constexpr int kWidth = 720;
constexpr int kLogo = 56;

} // namespace

WelcomePage::WelcomePage(Settings &settings, Language language, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_language(language)
{
    auto *logo = new QLabel;
    logo->setPixmap(appIcon().pixmap(QSize(kLogo, kLogo), devicePixelRatioF()));
    logo->setAccessibleName(QStringLiteral("Elo"));
    auto *words =
        new Label(tr("The office's work with Mozambicans abroad, in one file on this computer."), TextRole::Muted);
    words->wrapped();
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(spacing::kWide);
    head->setVerticalSpacing(0);
    head->addWidget(logo, 0, 0, 2, 1);
    head->addWidget(new Label(QStringLiteral("Elo"), TextRole::PageTitle), 0, 1);
    head->addWidget(words, 1, 1);
    head->setColumnStretch(1, 1);

    auto *create = primaryButton(tr("New office file…"));
    auto *open = new QPushButton(icon(QStringLiteral("folder")), tr("Open an office file…"));
    auto *sample = new QPushButton(icon(QStringLiteral("sample")), tr("Look at the sample forum…"));
    connect(create, &QPushButton::clicked, this, &WelcomePage::newFile);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openFile);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::openSample);
    auto *ways = new QHBoxLayout;
    ways->addWidget(create);
    ways->addWidget(open);
    ways->addWidget(sample);
    ways->addStretch();

    auto *content = new QWidget;
    content->setMaximumWidth(kWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    column->setSpacing(spacing::kWide);
    column->addStretch(1);
    column->addLayout(head);
    column->addWidget(makePerson());
    QWidget *recent = makeRecent();
    if (!recent) { // the first time: one is led, and may still open a file that is there
        auto *first = new FirstStart;
        connect(first, &FirstStart::begin, this, &WelcomePage::firstFile);
        column->addWidget(first);
        setPrimary(create, false);
    }
    column->addLayout(ways);
    if (recent)
        column->addWidget(recent);
    column->addStretch(2);

    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto *scroll = scrolling(middle);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    setFocusProxy(m_settings.hasUserName() ? static_cast<QWidget *>(create) : m_user);
}

QWidget *WelcomePage::makePerson()
{
    auto *card = new Card;
    m_user = new QLineEdit(m_settings.userName());
    m_user->setMaxLength(80);
    auto *why = new Label(tr("Your name stands beside everything that you enter or change."), TextRole::Muted);
    why->wrapped();
    connect(m_user, &QLineEdit::textEdited, this, [this](const QString &name) { m_settings.setUserName(name); });

    // Each language by its own name, so that whoever reads only one finds it.
    auto *portuguese = new QRadioButton(QStringLiteral("Português"));
    auto *english = new QRadioButton(QStringLiteral("English"));
    (m_language == Language::Portuguese ? portuguese : english)->setChecked(true);
    connect(portuguese, &QRadioButton::clicked, this, [this] { Q_EMIT languageChosen(Language::Portuguese); });
    connect(english, &QRadioButton::clicked, this, [this] { Q_EMIT languageChosen(Language::English); });
    auto *languages = new QHBoxLayout;
    languages->setSpacing(spacing::kWide);
    languages->addWidget(portuguese);
    languages->addWidget(english);
    languages->addStretch();

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kWide);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("&Who is working here?"), m_user);
    form->addRow(QString(), why);
    form->addRow(tr("Language"), languages);
    card->column()->addLayout(form);
    return card;
}

QWidget *WelcomePage::makeRecent()
{
    QStringList files;
    for (const QString &path : m_settings.recentFiles())
        if (QFileInfo::exists(path))
            files << path;
    if (files.isEmpty())
        return nullptr;
    auto *card = new Card;
    card->column()->addWidget(new SectionHeader(tr("Opened last")));
    for (const QString &path : files.mid(0, 5)) {
        auto *row = new QHBoxLayout;
        auto *open = linkButton(withAmpersands(QFileInfo(path).fileName()));
        auto *folder = new ElidedLabel(QDir::toNativeSeparators(QFileInfo(path).absolutePath()), TextRole::Muted);
        folder->setElideMode(Qt::ElideMiddle);
        row->addWidget(open);
        row->addWidget(folder, 1);
        card->column()->addLayout(row);
        connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT openRecent(path); });
    }
    return card;
}

} // namespace elo

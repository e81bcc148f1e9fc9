// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include "ui/settings.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mnemonic.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

namespace elo {

namespace {

constexpr int kMostLetters = 80;

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, Language language, const std::optional<QString> &officeName,
                               QWidget *parent)
    : QDialog(parent), m_user(new QLineEdit(settings.userName())),
      m_office(new QLineEdit(officeName.value_or(QString()), this)), m_language(new QComboBox),
      m_theme(new QComboBox), m_reminders(new QCheckBox(tr("&Remind me of follow-ups")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    m_user->setMaxLength(kMostLetters);
    m_office->setMaxLength(kMostLetters);
    m_language->addItem(QStringLiteral("Português"), int(Language::Portuguese));
    m_language->addItem(QStringLiteral("English"), int(Language::English));
    m_language->setCurrentIndex(m_language->findData(int(language)));
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(settings.theme())));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kWide);
    form->setVerticalSpacing(spacing::kUnit);
    form->addRow(tr("&Your name"), m_user);
    auto *why = new Label(tr("It stands beside everything that you enter or change."), TextRole::Muted);
    why->wrapped();
    form->addRow(QString(), why);
    if (officeName)
        form->addRow(tr("&Office"), m_office);
    m_office->setVisible(officeName.has_value());
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Colours"), m_theme);
    m_reminders->setChecked(settings.remindersOn());
    form->addRow(QString(), m_reminders);
    if (officeName) { // a file is open that can be written to
        auto *sharing = new QPushButton(tr("&Hub and shared folder…"));
        connect(sharing, &QPushButton::clicked, this, &SettingsDialog::sharingRequested);
        form->addRow(QString(), sharing);
    }

    auto *buttons = new QDialogButtonBox;
    auto *save = primaryButton(tr("Save"));
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::kWide);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(440);
}

QString SettingsDialog::userName() const
{
    return m_user->text().simplified();
}

QString SettingsDialog::officeName() const
{
    return m_office->text().simplified();
}

Language SettingsDialog::language() const
{
    return Language(m_language->currentData().toInt());
}

bool SettingsDialog::remindersOn() const
{
    return m_reminders->isChecked();
}

ThemeChoice SettingsDialog::theme() const
{
    return ThemeChoice(m_theme->currentData().toInt());
}

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Command"), tr("Keys")});
    list->setRootIsDecorated(false);
    const auto add = [list](const QString &what, const QString &keys) { new QTreeWidgetItem(list, {what, keys}); };
    for (const QAction *action : actions)
        if (!action->shortcut().isEmpty())
            add(withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText));
    add(tr("Tick off a follow-up on the start page"), QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText));
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->setFrameShape(QFrame::NoFrame);

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(list);
    column->addWidget(buttons);
    resize(520, 560);
}

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include "tests/print_qt.h"
#include "ui/settings.h"

#include <QLineEdit>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace elo {

TEST(SettingsDialogTest, TheOfficeIsNamedWhereAFileIsOpen)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("elo.ini")));
    auto *dialog = new SettingsDialog(settings, Language::English, QStringLiteral("Embaixada de Teste"), nullptr);
    dialog->show();
    EXPECT_EQ(dialog->officeName(), QStringLiteral("Embaixada de Teste"));
    int visible = 0;
    for (const auto *edit : dialog->findChildren<QLineEdit *>())
        visible += edit->isVisible();
    EXPECT_EQ(visible, 2);
    delete dialog;
}

TEST(SettingsDialogTest, NoOfficeIsAskedForWithoutAFile)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("elo.ini")));
    auto *dialog = new SettingsDialog(settings, Language::English, std::nullopt, nullptr);
    dialog->show();
    int visible = 0;
    for (const auto *edit : dialog->findChildren<QLineEdit *>())
        visible += edit->isVisible();
    EXPECT_EQ(visible, 1);
    delete dialog;
}

} // namespace elo

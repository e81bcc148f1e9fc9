// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/message.h"

#include "tests/print_qt.h"

#include <QLabel>
#include <QMessageBox>
#include <QPointer>

#include <gtest/gtest.h>

namespace elo {

namespace {

const QString kMarkedUp = QStringLiteral("<b>Rosa</b> <img src=file:///x>");

/// The labels that show the name, none of which may take it for markup.
void expectPlain(const QMessageBox &box, int labels)
{
    int found = 0;
    for (const QLabel *label : box.findChildren<QLabel *>())
        if (label->text().contains(kMarkedUp)) {
            ++found;
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->objectName().toStdString();
        }
    EXPECT_EQ(found, labels);
}

} // namespace

TEST(Message, NamesThatLookLikeMarkupAreShownAsTheyAre)
{
    const QPointer<QMessageBox> asked =
        ask(nullptr, kMarkedUp, QStringLiteral("Remove “%1”?").arg(kMarkedUp), QStringLiteral("Remove"), [] {});
    expectPlain(*asked, 2);
    delete asked;
    const QPointer<QMessageBox> unsaved = askUnsaved(
        nullptr, kMarkedUp, [] {}, [] {});
    expectPlain(*unsaved, 1);
    delete unsaved;
}

} // namespace elo

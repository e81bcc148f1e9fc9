// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets under GoogleTest, on Qt's offscreen platform. What Qt warns about fails the running test: nobody reads
// warnings.
#include "ui/resources.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <cstdio>

namespace {

void failOnWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // The offscreen platform says these of every window that has a size hint, and of every menu.
    for (const QStringView limit : {u"propagateSizeHints", u"does not support raise", u"does not support grabbing"})
        if (text.contains(limit))
            return;
    std::fprintf(stderr, "%s\n", qPrintable(text));
    // Our own log says what a test made go wrong on purpose; Qt's warnings are defects.
    const bool ours = QByteArrayView(context.category).startsWith("elo.");
    if (!ours && (type == QtWarningMsg || type == QtCriticalMsg))
        ADD_FAILURE() << "Qt warned: " << text.toStdString();
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Elo"));
    elo::initResources();
    elo::applyTheme(app, elo::Scheme::Light);
    qInstallMessageHandler(failOnWarnings);
    return RUN_ALL_TESTS();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_chooser.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace elo {

namespace {

QFileDialog *dialog(QWidget *parent, const QString &title, const QString &filter, const FileChooser::Chosen &chosen)
{
    // A folder that is not there would stand in the name field.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *chooser =
        new QFileDialog(parent, title, QFileInfo(documents).isDir() ? documents : QDir::homePath(), filter);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setOption(QFileDialog::DontUseNativeDialog);
    chooser->resize(760, 480);
    QObject::connect(chooser, &QFileDialog::fileSelected, parent, chosen);
    return chooser;
}

} // namespace

void DialogFileChooser::chooseExisting(QWidget *parent, const QString &title, const QString &filter,
                                       const Chosen &chosen)
{
    QFileDialog *chooser = dialog(parent, title, filter, chosen);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->open();
}

void DialogFileChooser::chooseNew(QWidget *parent, const QString &title, const QString &filter,
                                  const QString &suggestion, const QString &suffix, const Chosen &chosen)
{
    QFileDialog *chooser = dialog(parent, title, filter, chosen);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    chooser->setDefaultSuffix(suffix);
    chooser->setOption(QFileDialog::DontConfirmOverwrite);
    const QFileInfo suggested(suggestion);
    if (suggested.isAbsolute())
        chooser->setDirectory(suggested.absolutePath());
    chooser->selectFile(suggested.fileName());
    chooser->open();
}

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/write_package_dialog.h"

#include "core/sync/exchange.h"
#include "ui/dialogs/message.h"
#include "ui/documents.h"
#include "ui/file_chooser.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace elo {

WritePackageDialog::WritePackageDialog(Workspace &workspace, FileChooser &chooser, QWidget *parent)
    : TaskDialog(workspace, tr("Write a package"), parent), m_chooser(chooser), m_question(new QWidget(this)),
      m_outcome(new QWidget(this)),
      m_since(new QRadioButton(tr("What was done since this file was &copied from another"), this)),
      m_everything(new QRadioButton(tr("&Everything that is in it"), this)),
      m_write(addButton(tr("Write the package…"), true))
{
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    column->addWidget(
        (new Label(tr("A package brings what was done in this file to another of the same office. It is "
                      "sealed: nobody else can read it."),
                   TextRole::Body))
            ->wrapped());
    column->addWidget(m_since);
    column->addWidget(m_everything);
    this->column()->addWidget(m_question);
    this->column()->addWidget(m_outcome);
    this->column()->addStretch();
    m_outcome->hide();
    m_since->setChecked(true);
    connect(m_write, &QPushButton::clicked, this, &WritePackageDialog::choose);
    m_write->setFocus();
}

void WritePackageDialog::showBusy(bool isBusy)
{
    m_question->setEnabled(!isBusy);
    m_write->setEnabled(!isBusy);
}

void WritePackageDialog::choose()
{
    const QString name = QStringLiteral("%1 %2.elopack")
                             .arg(QFileInfo(workspace().path()).completeBaseName(),
                                  QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmm")));
    m_chooser.chooseNew(this, tr("Where the package goes"), tr("Packages (*.elopack)"), inDocuments(name),
                        QStringLiteral("elopack"), [this](const QString &path) { write(path); });
}

void WritePackageDialog::write(const QString &path)
{
    auto written = std::make_shared<qint64>(0);
    const auto extent = m_everything->isChecked() ? sync::Extent::Everything : sync::Extent::SinceCopied;
    run(
        tr("The package is being written…"),
        [path, extent, written](Workspace &own, Job *job) -> Result<void> {
            const auto packed = sync::pack(own, path, extent, job);
            if (!packed)
                return std::unexpected(packed.error());
            *written = *packed;
            return {};
        },
        [this, path, written](const std::optional<Error> &error) {
            if (!error)
                showWritten(path, *written);
            else if (error->code != ErrorCode::Cancelled)
                showError(this, *error);
        });
}

void WritePackageDialog::showWritten(const QString &path, qint64 operations)
{
    m_question->hide();
    m_write->hide();
    auto *column = new QVBoxLayout(m_outcome);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    auto *where = new Label(QDir::toNativeSeparators(path), TextRole::Muted);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(new Label(tr("The package is ready"), TextRole::Heading));
    column->addWidget(where->wrapped());
    column->addWidget(
        (new Label(operations == 0 ? tr("Nothing was done in this file since it was copied: the package is empty.")
                                   : tr("It holds %Ln change(s).", nullptr, int(operations)),
                   TextRole::Body))
            ->wrapped());
    column->addWidget((new Label(tr("Carry it to the other computer, and take it in there with File → Bring back…"),
                                 TextRole::Body))
                          ->wrapped());
    m_outcome->show();
    adjustSize();
}

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sharing_dialog.h"

#include "ui/error_text.h"
#include "ui/file_chooser.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QUrl>

namespace elo {

namespace {

const auto kScheme = QStringLiteral("postgresql://");

/// A field with a button beside it that fills it.
QWidget *withButton(QLineEdit *field, QPushButton *button)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kUnit);
    row->addWidget(field, 1);
    row->addWidget(button);
    both->setFocusProxy(field);
    button->setAutoDefault(false); // Enter saves
    return both;
}

Label *explanation(const QString &text)
{
    return (new Label(text, TextRole::Muted))->wrapped();
}

QFormLayout *formOf(QGroupBox *box)
{
    auto *form = new QFormLayout(box);
    form->setHorizontalSpacing(spacing::kWide);
    form->setVerticalSpacing(spacing::kUnit);
    return form;
}

/// Where the hub is, without what has a field of its own.
QString placeText(sync::HubAddress address)
{
    if (address.host.isEmpty())
        return {};
    address.user.clear();
    address.rootCertificate.clear();
    return address.text();
}

} // namespace

SharingDialog::SharingDialog(const Settings::SyncPlaces &places, bool hasPassword, FileChooser &chooser,
                             QWidget *parent)
    : QDialog(parent), m_places(places)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hub and shared folder"));
    if (const auto typed = sync::parseHubAddress(places.hub))
        m_before = typed->address;
    // In the order in which Tab goes through them.
    QGroupBox *hub = hubBox(hasPassword, chooser);
    QGroupBox *folder = folderBox();
    m_problem = (new Label({}, TextRole::Danger))->wrapped();
    m_problem->setAccessibleName(tr("What is wrong"));
    m_problem->hide();
    auto *buttons = new QDialogButtonBox;
    auto *save = primaryButton(tr("Save"));
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SharingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::kWide);
    column->addWidget(hub);
    column->addWidget(folder);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(buttons);
    save->setDefault(true); // now that it is in the dialog
    m_address->setFocus();
    setMinimumWidth(560);
}

QGroupBox *SharingDialog::hubBox(bool hasPassword, FileChooser &chooser)
{
    m_address = new QLineEdit(placeText(m_before));
    m_address->setPlaceholderText(kScheme + QStringLiteral("hub.example/elo"));
    m_user = new QLineEdit(m_before.user);
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    if (hasPassword)
        m_password->setPlaceholderText(tr("kept in the keychain of this computer"));
    m_certificate = new QLineEdit(m_before.rootCertificate);
    m_certificate->setPlaceholderText(tr("those that this computer trusts"));
    auto *choose = new QPushButton(tr("C&hoose…"));
    choose->setAccessibleName(tr("Choose the file of the hub's certificate"));
    connect(choose, &QPushButton::clicked, this, [this, &chooser] {
        chooser.chooseExisting(this, tr("Certificate of the hub"), tr("Certificates (*.crt *.pem);;All files (*)"),
                               [this](const QString &path) { m_certificate->setText(path); });
    });

    auto *box = new QGroupBox(tr("Office hub"));
    auto *form = formOf(box);
    form->addRow(explanation(tr("The office's computers exchange through a database that its administrator has set "
                                "up. What goes there is sealed: only office files of this office can read it.")));
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(tr("Ce&rtificate"), withButton(m_certificate, choose));
    return box;
}

QGroupBox *SharingDialog::folderBox()
{
    m_folder = new QLineEdit(QDir::toNativeSeparators(m_places.folder));
    auto *choose = new QPushButton(tr("Ch&oose…"));
    choose->setAccessibleName(tr("Choose the shared folder"));
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Shared folder"), m_folder->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, m_folder,
                [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
        dialog->open();
    });
    auto *box = new QGroupBox(tr("Shared folder"));
    auto *form = formOf(box);
    form->addRow(explanation(tr("A folder that the others reach, too: on a network drive, a stick, or kept alike by "
                                "another program. What lies there is sealed as well.")));
    form->addRow(tr("&Folder"), withButton(m_folder, choose));
    return box;
}

/// The address that the fields make together; empty for none.
Result<QString> SharingDialog::hubText()
{
    QString text = m_address->text().trimmed();
    if (text.isEmpty())
        return QString();
    if (!text.contains(QStringLiteral("://")))
        text.prepend(kScheme);
    // The user may be in the address or in the field; the field wins.
    const QString user = m_user->text().trimmed();
    if (!text.contains(u'@'))
        text.insert(text.indexOf(QStringLiteral("://")) + 3,
                    QString::fromLatin1(QUrl::toPercentEncoding(user)) + u'@');
    auto typed = sync::parseHubAddress(text);
    if (!typed)
        return std::unexpected(typed.error());
    if (!user.isEmpty())
        typed->address.user = user;
    if (!m_certificate->text().trimmed().isEmpty())
        typed->address.rootCertificate = m_certificate->text().trimmed();
    if (const auto valid = sync::validate(typed->address); !valid)
        return std::unexpected(valid.error());
    m_typedPassword = m_password->text().isEmpty() ? typed->password : m_password->text();
    return typed->address.text();
}

void SharingDialog::complain(QLineEdit *field, const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    field->setFocus();
    field->selectAll();
}

void SharingDialog::accept()
{
    const auto hub = hubText();
    if (!hub)
        return complain(hub.error().args.value(1) == u"user" ? m_user : m_address,
                        errorText(hub.error()).section(u'\n', 0, 0));
    const QString folder = m_folder->text().trimmed();
    if (!folder.isEmpty() && !QFileInfo(folder).isDir())
        return complain(m_folder, tr("There is no folder “%1”.").arg(folder));
    m_places = {*hub, folder.isEmpty() ? QString() : QDir::fromNativeSeparators(folder)};
    QDialog::accept();
}

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/message.h"

#include "ui/error_text.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace elo {

namespace {

/// Gives the texts of this file their context.
struct Message
{
    Q_DECLARE_TR_FUNCTIONS(Message)
};

/// A box that deletes itself, shows its texts as they are, and blocks only its own window.
QMessageBox *box(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    auto *message = new QMessageBox(parent);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setIcon(icon);
    message->setTextFormat(Qt::PlainText);
    message->setWindowTitle(QCoreApplication::applicationName());
    message->setText(title);
    message->setInformativeText(text);
    message->setAccessibleName(title);
    message->setAccessibleDescription(text);
    return message;
}

} // namespace

QMessageBox *showError(QWidget *parent, const Error &error, const std::function<void()> &whenClosed,
                       const Entity *entity)
{
    auto *message = box(parent, QMessageBox::Warning, errorTitle(error), errorText(error, entity));
    message->addButton(Message::tr("Close"), QMessageBox::AcceptRole);
    if (whenClosed)
        QObject::connect(message, &QMessageBox::finished, parent ? parent : static_cast<QObject *>(message),
                         whenClosed);
    message->open();
    return message;
}

QMessageBox *showMessage(QWidget *parent, const QString &title, const QString &text)
{
    auto *message = box(parent, QMessageBox::Information, title, text);
    message->addButton(Message::tr("Close"), QMessageBox::AcceptRole);
    message->open();
    return message;
}

QMessageBox *ask(QWidget *parent, const QString &title, const QString &text, const QString &yes,
                 const std::function<void()> &proceed)
{
    auto *message = box(parent, QMessageBox::Question, title, text);
    QPushButton *accept = message->addButton(yes, QMessageBox::AcceptRole);
    QPushButton *stay = message->addButton(Message::tr("Cancel"), QMessageBox::RejectRole);
    message->setDefaultButton(accept);
    message->setEscapeButton(stay);
    QObject::connect(accept, &QPushButton::clicked, parent ? parent : static_cast<QObject *>(message), proceed);
    message->open();
    return message;
}

QMessageBox *askUnsaved(QWidget *parent, const QString &what, const std::function<void()> &save,
                        const std::function<void()> &discard)
{
    auto *message = box(parent, QMessageBox::Question, Message::tr("Save what you entered?"), what);
    QPushButton *keep = message->addButton(Message::tr("Save"), QMessageBox::AcceptRole);
    QPushButton *drop = message->addButton(Message::tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *stay = message->addButton(Message::tr("Go on editing"), QMessageBox::RejectRole);
    message->setDefaultButton(keep);
    message->setEscapeButton(stay);
    QObject *owner = parent ? parent : static_cast<QObject *>(message);
    QObject::connect(keep, &QPushButton::clicked, owner, save);
    QObject::connect(drop, &QPushButton::clicked, owner, discard);
    message->open();
    return message;
}

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/message.h"

#include "ui/error_text.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
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
QMessageBox *box(QWidget *parent, const QString &iconName, const QString &title, const QString &text)
{
    constexpr int kIconSize = 32;
    constexpr int kTextWidth = 420; ///< else Qt breaks the second text into a narrow column
    auto *message = new QMessageBox(parent);
    message->setAttribute(Qt::WA_DeleteOnClose);
    const Colours &c = colours(message->palette());
    message->setIconPixmap(icon(iconName, iconName == u"warning" ? c.warning : c.accent)
                               .pixmap(QSize(kIconSize, kIconSize), message->devicePixelRatioF()));
    message->setTextFormat(Qt::PlainText);
    message->setWindowTitle(QCoreApplication::applicationName());
    message->setText(title);
    message->setInformativeText(text);
    // setTextFormat() does not reach the label of the second text, and names from data stand in both.
    for (QLabel *label : message->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    message->setAccessibleName(title);
    message->setAccessibleDescription(text);
    if (auto *grid = qobject_cast<QGridLayout *>(message->layout()))
        grid->addItem(new QSpacerItem(kTextWidth, 0), grid->rowCount(), 0, 1, grid->columnCount());
    return message;
}

} // namespace

QMessageBox *showError(QWidget *parent, const Error &error, const std::function<void()> &whenClosed,
                       const Entity *entity)
{
    auto *message = box(parent, QStringLiteral("warning"), errorTitle(error), errorText(error, entity));
    message->addButton(Message::tr("Close"), QMessageBox::AcceptRole);
    if (whenClosed)
        QObject::connect(message, &QMessageBox::finished, parent ? parent : static_cast<QObject *>(message),
                         whenClosed);
    message->open();
    return message;
}

QMessageBox *showMessage(QWidget *parent, const QString &title, const QString &text)
{
    auto *message = box(parent, QStringLiteral("info"), title, text);
    message->addButton(Message::tr("Close"), QMessageBox::AcceptRole);
    message->open();
    return message;
}

QMessageBox *ask(QWidget *parent, const QString &title, const QString &text, const QString &yes,
                 const std::function<void()> &proceed)
{
    auto *message = box(parent, QStringLiteral("info"), title, text);
    QPushButton *accept = message->addButton(yes, QMessageBox::AcceptRole);
    QPushButton *stay = message->addButton(Message::tr("Cancel"), QMessageBox::RejectRole);
    setPrimary(accept, true);
    message->setDefaultButton(accept);
    message->setEscapeButton(stay);
    QObject::connect(accept, &QPushButton::clicked, parent ? parent : static_cast<QObject *>(message), proceed);
    message->open();
    return message;
}

QMessageBox *askUnsaved(QWidget *parent, const QString &what, const std::function<void()> &save,
                        const std::function<void()> &discard)
{
    auto *message = box(parent, QStringLiteral("edit"), Message::tr("Save what you entered?"), what);
    QPushButton *keep = message->addButton(Message::tr("Save"), QMessageBox::AcceptRole);
    QPushButton *drop = message->addButton(Message::tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *stay = message->addButton(Message::tr("Go on editing"), QMessageBox::RejectRole);
    setPrimary(keep, true);
    message->setDefaultButton(keep);
    message->setEscapeButton(stay);
    QObject *owner = parent ? parent : static_cast<QObject *>(message);
    QObject::connect(keep, &QPushButton::clicked, owner, save);
    QObject::connect(drop, &QPushButton::clicked, owner, discard);
    message->open();
    return message;
}

} // namespace elo

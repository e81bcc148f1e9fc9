// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

class QLineEdit;
class QPushButton;

namespace elo {

/// Asks for one line that a step needs: why a follow-up is dropped, what shows that it is done. Opened with open();
/// it deletes itself.
class ReasonDialog : public QDialog
{
    Q_OBJECT
public:
    struct Texts
    {
        QString title;
        QString explanation;
        QString label;
        QString accept; ///< the verb of the button
    };

    /// @param needed whether it may stay empty. @param proceed gets the line.
    ReasonDialog(const Texts &texts, bool needed, const std::function<void(const QString &)> &proceed,
                 QWidget *parent);

private:
    QLineEdit *m_line;
    QPushButton *m_accept;
};

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/custom_field.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace elo {

/// The values of a choice that the office makes for itself: added, renamed (F2), withdrawn and offered again. None is
/// ever deleted, since it may stand in a record or in its history.
class ChoicesEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ChoicesEditor(QWidget *parent = nullptr);

    void setText(const QString &choices); ///< as custom_fields::choicesText() gives it
    QString text() const;
    QWidget *control() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void toggleFormer();
    void refresh();

    QLineEdit *m_new;
    QListWidget *m_list;
    QPushButton *m_rename;
    QPushButton *m_withdraw;
};

} // namespace elo

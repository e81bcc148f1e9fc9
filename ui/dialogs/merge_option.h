// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QRadioButton;

namespace elo {

class Label;

/// One value that may be chosen of two or three: a radio button beside text of any length, which breaks into lines. A
/// click anywhere on it chooses it.
class MergeOption : public QWidget
{
    Q_OBJECT
public:
    /// @param name what screen readers say of it. @param mark a word on why it is proposed; may be empty.
    MergeOption(const QString &name, const QString &value, const QString &mark, QWidget *parent);

    QRadioButton *radio() const { return m_radio; }
    /// Only to be read: there is nothing to choose.
    void setReadOnly();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_radio;
    Label *m_value;
};

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace elo {

/// The pages of the window, from top to bottom; arrow keys go from one to the next.
class SideBar : public QListWidget
{
    Q_OBJECT
public:
    explicit SideBar(QWidget *parent = nullptr);

    /// Marks the page that is in front, without a signal.
    void setCurrentKey(const QString &key);
    QString currentKey() const;
    /// A number beside the name, as for what is overdue; 0 shows none. @param meaning said by screen readers and in
    /// the tool tip: "3 overdue".
    void setBadge(const QString &key, qint64 count, const QString &meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 100}; }

Q_SIGNALS:
    void pageChosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    QListWidgetItem *itemOf(const QString &key) const;
    void applyPalette();

    bool m_quiet = false;
};

} // namespace elo

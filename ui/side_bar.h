// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QListWidget>
#include <vector>

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

    /// A list that somebody saved; stands below the pages.
    struct View
    {
        Ref ref;
        QString name;
        QString lists; ///< what it lists, for the tool tip
        bool shared = false;
    };
    void setViews(const std::vector<View> &views);
    /// Marks the view that is in front, without a signal.
    void setCurrentView(const Ref &view);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 100}; }

Q_SIGNALS:
    void pageChosen(const QString &key);
    void viewChosen(const elo::Ref &view); ///< by a click or Enter: arrow keys only pass by
    void viewRenameWanted(const elo::Ref &view);
    void viewRemoveWanted(const elo::Ref &view);
    void viewMenuWanted(const elo::Ref &view, const QPoint &at);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    static Ref viewOf(const QListWidgetItem *item); ///< null for a page
    QListWidgetItem *itemOf(const QString &key) const;
    void applyPalette();

    int m_pages = 0; ///< rows of pages; those of views follow
    bool m_quiet = false;
};

} // namespace elo

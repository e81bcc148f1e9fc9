// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/widgets/badge.h"

#include <QListView>

class QStandardItemModel;

namespace elo {

/// One line of a LinkList.
struct LinkRow
{
    Ref ref;
    QString title;
    QString subtitle;
    QString badge; ///< at the right end
    Tone tone = Tone::Neutral;
    QString iconName;
    bool canBeDone = false; ///< a circle at the left that the user ticks off
    bool canBeSnoozed = false;
};

/// A short list in a card whose lines lead to records: as high as its lines, no scroll bar of its own. Enter opens,
/// Space ticks off and S snoozes where that is possible; the arrows go on into the list above or below.
class LinkList : public QListView
{
    Q_OBJECT
public:
    /// @param name for screen readers.
    explicit LinkList(const QString &name, QWidget *parent = nullptr);

    void setRows(const std::vector<LinkRow> &rows);
    int rowCount() const;
    Ref refAt(int row) const;

    void focusRow(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const elo::Ref &ref);
    void done(const elo::Ref &ref);
    void snoozeWanted(const elo::Ref &ref);
    void leftBeyond(int direction); ///< up from the first line: -1; down from the last: 1

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isOnCircle(const QPoint &position) const;

    QStandardItemModel *m_model;
};

} // namespace elo

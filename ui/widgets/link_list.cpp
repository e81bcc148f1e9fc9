// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_list.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace elo {

namespace {

enum Role { RefRole = Qt::UserRole, SubtitleRole, BadgeRole, ToneRole, IconRole, DoneRole, SnoozeRole };

constexpr int kMark = 20; ///< icon or circle at the left

QRect markRect(const QRect &row)
{
    return {row.left() + spacing::kUnit, row.center().y() - kMark / 2 + 1, kMark, kMark};
}

class LinkDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, 2 * option.fontMetrics.height() + 2 + 2 * spacing::kUnit};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        using namespace spacing;
        const Colours &c = colours(option.palette);
        const QRect row = option.rect;
        const bool focus = option.state.testFlag(QStyle::State_HasFocus);
        if (option.state.testFlag(QStyle::State_MouseOver) || focus)
            painting::panel(*painter, row, focus ? c.tint : c.hover, {});
        if (focus)
            painting::focusRing(*painter, row, c);
        paintMark(*painter, markRect(row), index, c);

        QRect text = row.adjusted(kUnit + kMark + kUnit + kHalf, kUnit, -kUnit, -kUnit);
        painter->setFont(option.font);
        const QString badge = index.data(BadgeRole).toString();
        if (!badge.isEmpty())
            text.setRight(Badge::paint(*painter, text, badge, Tone(index.data(ToneRole).toInt()), option.palette,
                                       Qt::AlignRight | Qt::AlignVCenter)
                              .left() -
                          kUnit);
        const QFontMetrics &metrics = option.fontMetrics;
        const QString subtitle = index.data(SubtitleRole).toString();
        const QRect first(text.left(), subtitle.isEmpty() ? text.center().y() - metrics.height() / 2 : text.top(),
                          text.width(), metrics.height());
        painter->setPen(c.text);
        painter->drawText(first, Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, first.width()));
        painter->setPen(c.muted);
        painter->drawText(first.translated(0, metrics.height() + 2), Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(subtitle, Qt::ElideRight, first.width()));
    }

private:
    static void paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index, const Colours &c)
    {
        if (!index.data(DoneRole).toBool()) {
            icon(index.data(IconRole).toString(), c.muted).paint(&painter, rect);
            return;
        }
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.control, 1.5));
        painter.setBrush(c.base);
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
        painter.restore();
        icon(QStringLiteral("check"), c.control).paint(&painter, rect.adjusted(5, 5, -5, -5));
    }
};

} // namespace

LinkList::LinkList(const QString &name, QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new LinkDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setTabKeyNavigation(false);
}

void LinkList::setRows(const std::vector<LinkRow> &rows)
{
    const int row = currentIndex().row();
    const Ref before = row >= 0 ? refAt(row) : Ref();
    m_model->clear();
    for (const LinkRow &line : rows) {
        auto *item = new QStandardItem(line.title);
        item->setEditable(false);
        item->setData(line.ref.text(), RefRole);
        item->setData(line.subtitle, SubtitleRole);
        item->setData(line.badge, BadgeRole);
        item->setData(int(line.tone), ToneRole);
        item->setData(line.iconName, IconRole);
        item->setData(line.canBeDone, DoneRole);
        item->setData(line.canBeSnoozed, SnoozeRole);
        QStringList said{line.title, line.subtitle, line.badge};
        said.removeAll(QString());
        item->setAccessibleText(said.join(QStringLiteral(", ")));
        if (line.canBeDone)
            item->setAccessibleDescription(line.canBeSnoozed ? tr("Space marks it as done, S snoozes it")
                                                             : tr("Space marks it as done"));
        m_model->appendRow(item);
        if (line.ref == before)
            setCurrentIndex(item->index());
    }
    // Who ticked a line off goes on with the one that took its place.
    if (!currentIndex().isValid() && rowCount() > 0 && (row >= 0 || hasFocus()))
        setCurrentIndex(m_model->index(std::clamp(row, 0, rowCount() - 1), 0));
    updateGeometry();
}

int LinkList::rowCount() const
{
    return m_model->rowCount();
}

Ref LinkList::refAt(int row) const
{
    return Ref::fromText(m_model->index(row, 0).data(RefRole).toString());
}

QSize LinkList::sizeHint() const
{
    const int height = rowCount() == 0 ? 0 : sizeHintForRow(0) * rowCount();
    return {240, height};
}

QSize LinkList::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

bool LinkList::isOnCircle(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() && index.data(DoneRole).toBool() &&
           markRect(visualRect(index)).adjusted(-4, -6, 4, 6).contains(position);
}

void LinkList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const Ref ref = refAt(index.row());
    if (isOnCircle(event->position().toPoint()))
        Q_EMIT done(ref);
    else
        Q_EMIT chosen(ref);
}

void LinkList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const bool onRow = indexAt(event->position().toPoint()).isValid();
    viewport()->setCursor(onRow ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(isOnCircle(event->position().toPoint()) ? tr("Mark as done") : QString());
}

void LinkList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (index.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT chosen(refAt(index.row()));
        return;
    }
    if (index.isValid() && event->key() == Qt::Key_Space && index.data(DoneRole).toBool()) {
        Q_EMIT done(refAt(index.row()));
        return;
    }
    if (index.isValid() && event->key() == Qt::Key_S && event->modifiers() == Qt::NoModifier &&
        index.data(SnoozeRole).toBool()) {
        Q_EMIT snoozeWanted(refAt(index.row()));
        return;
    }
    if (event->key() == Qt::Key_Up && index.row() <= 0)
        Q_EMIT leftBeyond(-1);
    else if (event->key() == Qt::Key_Down && index.row() == rowCount() - 1)
        Q_EMIT leftBeyond(1);
    else
        QListView::keyPressEvent(event);
}

void LinkList::focusRow(int row)
{
    if (rowCount() > 0)
        setCurrentIndex(m_model->index(std::clamp(row, 0, rowCount() - 1), 0));
    setFocus(Qt::OtherFocusReason);
}

void LinkList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void LinkList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/side_bar.h"

#include "ui/page_factory.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_painting.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace elo {

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kBadgeRole = Qt::UserRole + 1;
constexpr int kToolTipRole = Qt::UserRole + 2; ///< name and keys, which are said with and without a number
constexpr int kViewRole = Qt::UserRole + 3;    ///< Ref text of a saved view
constexpr int kRowHeight = 32;
constexpr int kIconColumn = 20;

/// Icon, name and a count; a thin line where a group begins.
class SideBarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isLine = !index.data(kKeyRole).isValid();
        return {option.rect.width(),
                isLine ? 11 : std::max(kRowHeight, option.fontMetrics.height() + 2 * spacing::kUnit)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        using namespace spacing;
        const Colours &c = colours(option.palette);
        if (!index.data(kKeyRole).isValid()) {
            painter->fillRect(
                QRect(option.rect.left() + kWide, option.rect.center().y(), option.rect.width() - 2 * kWide, 1),
                c.border);
            return;
        }
        const QRect row = option.rect.adjusted(kUnit, 1, -kUnit, -1);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool focus = option.state.testFlag(QStyle::State_HasFocus);
        if (chosen)
            painting::panel(*painter, row, c.tint, {});
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painting::panel(*painter, row, c.hover, {});
        if (focus)
            painting::focusRing(*painter, row, c);

        const QRect iconRect(row.left() + kUnit + 2, row.center().y() - kIconColumn / 2 + 1, kIconColumn,
                             kIconColumn);
        icon(index.data(kKeyRole).toString(), chosen ? c.accent : c.muted).paint(painter, iconRect);

        QRect text = row;
        text.setLeft(iconRect.right() + kUnit + kHalf);
        text.setRight(row.right() - kUnit);
        painter->setFont(option.font);
        const QString count = index.data(kBadgeRole).toString();
        if (!count.isEmpty()) {
            const QRect badge =
                Badge::paint(*painter, text, count, Tone::Danger, option.palette, Qt::AlignRight | Qt::AlignVCenter);
            text.setRight(badge.left() - kHalf);
        }
        QFont font = option.font;
        if (chosen)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(c.text);
        painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }
};

} // namespace

SideBar::SideBar(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new SideBarDelegate(this));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(true);

    for (const QString &key : pages::keys()) {
        if (pages::beginsGroup(key)) {
            auto *line = new QListWidgetItem(this);
            line->setFlags(Qt::NoItemFlags);
        }
        auto *item = new QListWidgetItem(pages::label(key), this);
        item->setData(kKeyRole, key);
        const QKeySequence keys = pages::shortcut(key);
        item->setToolTip(
            keys.isEmpty() ? item->text()
                           : tr("%1 (%2)", "page (keys)").arg(item->text(), keys.toString(QKeySequence::NativeText)));
        item->setData(kToolTipRole, item->toolTip());
    }
    m_pages = count();
    applyPalette();
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && !m_quiet && viewOf(item).isNull())
            Q_EMIT pageChosen(item->data(kKeyRole).toString());
    });
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (const Ref view = viewOf(item); !view.isNull())
            Q_EMIT viewChosen(view);
    });
}

Ref SideBar::viewOf(const QListWidgetItem *item)
{
    return item ? Ref::fromText(item->data(kViewRole).toString()) : Ref();
}

void SideBar::setViews(const std::vector<View> &views)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const Ref current = viewOf(currentItem());
    while (count() > m_pages)
        delete takeItem(count() - 1);
    if (!views.empty())
        (new QListWidgetItem(this))->setFlags(Qt::NoItemFlags); // a line
    for (const View &view : views) {
        auto *item = new QListWidgetItem(view.name, this);
        item->setData(kKeyRole, QStringLiteral("view"));
        item->setData(kViewRole, view.ref.text());
        item->setToolTip(plainToolTip(view.shared ? tr("%1: %2, seen by everybody").arg(view.lists, view.name)
                                                  : tr("%1: %2, seen by you").arg(view.lists, view.name)));
        item->setData(Qt::AccessibleTextRole, tr("View: %1").arg(view.name));
        if (view.ref == current)
            setCurrentItem(item);
    }
}

void SideBar::setCurrentView(const Ref &view)
{
    const QScopedValueRollback quiet(m_quiet, true);
    for (int i = m_pages; i < count(); ++i)
        if (viewOf(item(i)) == view)
            setCurrentItem(item(i));
}

void SideBar::keyPressEvent(QKeyEvent *event)
{
    const Ref view = viewOf(currentItem());
    if (view.isNull())
        return QListWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT viewChosen(view);
        break;
    case Qt::Key_F2:
        Q_EMIT viewRenameWanted(view);
        break;
    case Qt::Key_Delete:
        Q_EMIT viewRemoveWanted(view);
        break;
    default:
        QListWidget::keyPressEvent(event);
    }
}

void SideBar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QListWidgetItem *item = byKey ? currentItem() : itemAt(event->pos());
    if (const Ref view = viewOf(item); !view.isNull())
        Q_EMIT viewMenuWanted(view,
                              byKey ? viewport()->mapToGlobal(visualItemRect(item).center()) : event->globalPos());
}

QListWidgetItem *SideBar::itemOf(const QString &key) const
{
    for (int i = 0; i < m_pages; ++i)
        if (item(i)->data(kKeyRole).toString() == key)
            return item(i);
    return nullptr;
}

void SideBar::setCurrentKey(const QString &key)
{
    const QScopedValueRollback quiet(m_quiet, true);
    setCurrentItem(itemOf(key));
}

QString SideBar::currentKey() const
{
    return currentItem() ? currentItem()->data(kKeyRole).toString() : QString();
}

void SideBar::setBadge(const QString &key, qint64 count, const QString &meaning)
{
    QListWidgetItem *item = itemOf(key);
    if (!item)
        return;
    item->setData(kBadgeRole, count > 0 ? locale().toString(count) : QString());
    item->setData(Qt::AccessibleTextRole,
                  count > 0 ? tr("%1, %2", "page, meaning of its number").arg(item->text(), meaning) : item->text());
    const QString named = item->data(kToolTipRole).toString();
    item->setToolTip(count > 0 ? named + u'\n' + meaning : named);
}

QSize SideBar::sizeHint() const
{
    // As wide as the longest name in bold with its number beside it: texts in Portuguese are longer.
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (int i = 0; i < m_pages; ++i) // names of views are elided: people may write long ones
        widest = std::max(widest, metrics.horizontalAdvance(item(i)->text()));
    return {widest + kIconColumn + metrics.horizontalAdvance(QStringLiteral("000")) + 8 * spacing::kUnit, 400};
}

void SideBar::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && viewport())
        applyPalette();
}

void SideBar::applyPalette()
{
    const QColor ground = colours(palette()).sideBar;
    if (viewport()->palette().color(QPalette::Base) == ground)
        return;
    QPalette own = viewport()->palette();
    own.setColor(QPalette::Base, ground);
    viewport()->setPalette(own);
}

} // namespace elo

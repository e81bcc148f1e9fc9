// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/suggestions.h"

#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace elo {

namespace {

constexpr int kDetailRole = Qt::UserRole + 1;
constexpr int kDataRole = Qt::UserRole + 2;
constexpr int kShownRows = 10;

/// The text, and the detail muted behind it. Neither is ever taken for mark-up.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics &metrics = option.fontMetrics;
        const QString detail = index.data(kDetailRole).toString();
        int width = metrics.horizontalAdvance(index.data().toString()) + 2 * spacing::kUnit;
        if (!detail.isEmpty())
            width += metrics.horizontalAdvance(detail) + spacing::kWide;
        return {width, metrics.height() + spacing::kUnit + spacing::kHalf};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &tones = colours(option.palette);
        const bool marked = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, marked ? tones.tint : tones.base);
        const QRect inner = option.rect.adjusted(spacing::kUnit, 0, -spacing::kUnit, 0);
        const QFontMetrics &metrics = option.fontMetrics;
        painter->setPen(tones.text);
        const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, inner.width());
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text);
        const int used = metrics.horizontalAdvance(text) + spacing::kWide;
        if (const QString detail = index.data(kDetailRole).toString(); !detail.isEmpty() && used < inner.width()) {
            painter->setPen(tones.muted);
            painter->drawText(inner.adjusted(used, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter,
                              metrics.elidedText(detail, Qt::ElideRight, inner.width() - used));
        }
        painter->restore();
    }
};

} // namespace

Suggestions::Suggestions(QLineEdit *edit, QWidget *host)
    : QObject(edit), m_host(host ? host : edit), m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(this))
{
    auto *view = new QListView;
    view->setUniformItemSizes(true);
    view->setAccessibleName(tr("Suggestions"));
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kShownRows);
    m_completer->setPopup(view);
    view->setItemDelegate(new SuggestionDelegate(view)); // after setPopup, which sets a delegate of its own
    // setWidget and not QLineEdit::setCompleter: the line edit would open the old lines before the new ones are in.
    m_completer->setWidget(m_host);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(kDataRole)); });
}

void Suggestions::show(const std::vector<Suggestion> &suggestions, bool markFirst)
{
    if (suggestions.empty())
        return hide();
    m_model->clear();
    for (const Suggestion &suggestion : suggestions) {
        auto *item = new QStandardItem(suggestion.text);
        item->setData(suggestion.detail, kDetailRole);
        item->setData(suggestion.data, kDataRole);
        item->setData(suggestion.detail.isEmpty() ? suggestion.text
                                                  : QStringLiteral("%1, %2").arg(suggestion.text, suggestion.detail),
                      Qt::AccessibleTextRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    QRect below = m_host->rect();
    below.setWidth(std::max(below.width(), 280));
    m_completer->complete(below);
    m_completer->popup()->setCurrentIndex(markFirst ? m_completer->completionModel()->index(0, 0) : QModelIndex());
}

void Suggestions::hide()
{
    m_completer->popup()->hide();
}

bool Suggestions::isOpen() const
{
    return m_completer->popup()->isVisible();
}

QVariant Suggestions::marked() const
{
    return isOpen() ? m_completer->popup()->currentIndex().data(kDataRole) : QVariant();
}

} // namespace elo

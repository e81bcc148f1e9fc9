// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/command_palette.h"

#include "ui/dialogs/palette_model.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_painting.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace elo {

namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 480;
constexpr int kPauseMs = 20; ///< two keys of a fast typist lie further apart

class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, std::max(36, 2 * option.fontMetrics.height() + spacing::kUnit + spacing::kHalf)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        using namespace spacing;
        const Colours &c = colours(option.palette);
        const QRect row = option.rect.adjusted(kHalf, 1, -kHalf, -1);
        if (option.state.testFlag(QStyle::State_Selected))
            painting::panel(*painter, row, c.tint, {});
        const QRect mark(row.left() + kUnit, row.center().y() - 9, kIcon, kIcon);
        icon(index.data(PaletteModel::IconRole).toString(), c.muted).paint(painter, mark);

        QRect text = row.adjusted(kUnit + kIcon + kUnit + kHalf, 0, -kUnit, 0);
        painter->setFont(option.font);
        painter->setPen(c.muted);
        const QString aside =
            index.data(PaletteModel::NumberRole).toString() + index.data(PaletteModel::KeysRole).toString();
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, aside);
        text.setRight(text.right() - option.fontMetrics.horizontalAdvance(aside) - kUnit);

        const QFontMetrics &metrics = option.fontMetrics;
        const QString subtitle = index.data(PaletteModel::SubtitleRole).toString();
        QRect line = text;
        line.setHeight(metrics.height());
        line.moveTop(row.center().y() - (subtitle.isEmpty() ? metrics.height() / 2 : metrics.height()));
        painter->setPen(c.text);
        painter->drawText(line, Qt::AlignVCenter,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
        painter->setPen(c.muted);
        painter->drawText(line.translated(0, metrics.height()), Qt::AlignVCenter,
                          metrics.elidedText(subtitle, Qt::ElideRight, line.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(Workspace *workspace, const std::vector<QAction *> &commands, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_model(new PaletteModel(workspace, commands, this)),
      m_field(new QLineEdit), m_list(new QListView), m_nothing(new Label({}, TextRole::Muted))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find anything"));
    m_field->setPlaceholderText(tr("A name, a phone number, a place, or what you want to do"));
    m_field->setAccessibleName(tr("Find anything"));
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_field->setMinimumHeight(40);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setText(tr("Nothing fits. Try fewer letters."));
    m_nothing->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kUnit, spacing::kUnit, spacing::kUnit, spacing::kUnit);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::refresh);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    refresh();
    resize(kWidth, kHeight);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (const QWidget *window = parentWidget()) {
        const QSize size(std::min(kWidth, window->width() - 32), std::min(kHeight, window->height() - 64));
        resize(size);
        move(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, 48)));
    }
    m_field->setFocus();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    // It lies over the window without a frame of its own: an outline tells them apart.
    const Colours &c = colours(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    painter.setPen(c.control);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::refresh()
{
    m_pause.stop();
    m_model->setQuery(m_field->text());
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int last = m_model->rowCount() - 1;
    const int row = m_list->currentIndex().row();
    const auto go = [&](int to) {
        m_list->setCurrentIndex(m_model->index(std::clamp(to, 0, std::max(0, last)), 0));
        return true;
    };
    switch (key) {
    case Qt::Key_Down:
        return go(row == last ? 0 : row + 1);
    case Qt::Key_Up:
        return go(row <= 0 ? last : row - 1);
    case Qt::Key_PageDown:
        return go(row + 8);
    case Qt::Key_PageUp:
        return go(row - 8);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Whoever types fast presses Enter before the pause is over: what was typed counts.
        if (m_pause.isActive())
            refresh();
        choose(m_list->currentIndex().row());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::choose(int row)
{
    const Ref ref = m_model->refAt(row);
    QAction *command = m_model->commandAt(row);
    if (ref.isNull() && !command)
        return;
    accept();
    if (command)
        Q_EMIT commandChosen(command);
    else
        Q_EMIT recordChosen(ref);
}

} // namespace elo

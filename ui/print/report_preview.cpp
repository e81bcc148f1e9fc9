// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_preview.h"

#include "ui/charts/bar_chart.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace elo {

namespace {

constexpr int kMargin = spacing::kWide; ///< around the pages and between them
constexpr int kLeastWidth = 160;
constexpr int kMostWidth = 1000; ///< wider than this, a page is no easier to read
constexpr int kShadow = 5;
constexpr int kLine = 48;

void paintShadow(QPainter &painter, const QRect &page)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 14));
    for (int spread = kShadow; spread > 0; --spread)
        painter.drawRoundedRect(page.adjusted(-spread, -spread + 2, spread, spread + 2), spread, spread);
}

QString inWords(const PageFigure &figure, Language language)
{
    return figure.figure->title + u'\n' + describeFigure(*figure.figure, language);
}

} // namespace

QString reportPageInWords(const ReportPages &pages, int page)
{
    QString words;
    double baseline = -1;
    for (const PageElement &element : pages.pages.at(size_t(page)).elements) {
        if (const auto *text = std::get_if<PageText>(&element)) {
            // The cells of a row stand on one line.
            const bool sameLine = qFuzzyCompare(text->baseline.y(), baseline);
            if (!words.isEmpty())
                words += sameLine ? QStringLiteral("; ") : QStringLiteral("\n");
            words += text->text;
            baseline = text->baseline.y();
        } else if (const auto *figure = std::get_if<PageFigure>(&element)) {
            words += (words.isEmpty() ? QString() : QStringLiteral("\n")) + inWords(*figure, pages.language);
            baseline = -1;
        }
    }
    return words;
}

ReportPreview::ReportPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Preview of the report"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Coming and going, it would change the width, and with it the height of the pages and whether it is needed.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMinimumWidth(kLeastWidth + 3 * kMargin);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
}

void ReportPreview::setPages(ReportPages pages)
{
    m_pages = std::move(pages);
    m_drawn.clear();
    m_currentPage = -1; // its words are others now
    layOut();
    showCurrentPage();
    viewport()->update();
}

void ReportPreview::goToPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(pageTop(page) - kMargin);
}

Label *ReportPreview::makePosition()
{
    auto *position = new Label({}, TextRole::Muted);
    position->setAlignment(Qt::AlignHCenter);
    connect(this, &ReportPreview::currentPageChanged, position, [this, position](int page) {
        position->setText(page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    });
    return position;
}

QSize ReportPreview::pageSize() const
{
    const int width = std::clamp(viewport()->width() - 2 * kMargin, kLeastWidth, kMostWidth);
    return m_pages.size.isEmpty() ? QSize(width, width)
                                  : QSize(width, qRound(width * m_pages.size.height() / m_pages.size.width()));
}

int ReportPreview::pageTop(int page) const
{
    return kMargin + page * (pageSize().height() + kMargin);
}

void ReportPreview::layOut()
{
    auto *bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(kLine);
    bar->setRange(0, std::max(0, pageTop(pageCount()) - viewport()->height()));
    bar->setValue(qRound(place * bar->maximum()));
}

void ReportPreview::showCurrentPage()
{
    const int reading = verticalScrollBar()->value() + viewport()->height() / 3;
    const int step = pageSize().height() + kMargin;
    const int page = pageCount() == 0 ? -1 : std::clamp((reading - kMargin / 2) / step, 0, pageCount() - 1);
    if (page == m_currentPage)
        return;
    m_currentPage = page;
    setAccessibleDescription(page < 0 ? QString()
                                      : tr("Page %1 of %2").arg(page + 1).arg(pageCount()) + u'\n' +
                                            reportPageInWords(m_pages, page));
    Q_EMIT currentPageChanged(page);
}

const QPixmap &ReportPreview::drawn(int page)
{
    QPixmap &picture = m_drawn[page];
    const double ratio = devicePixelRatioF();
    const QSize dots = (QSizeF(pageSize()) * ratio).toSize();
    if (picture.size() == dots)
        return picture;
    picture = QPixmap(dots);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(dots.width() / m_pages.size.width(), dots.height() / m_pages.size.height());
    paintReportPage(painter, m_pages, size_t(page));
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void ReportPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize size = pageSize();
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect(
            QPoint((viewport()->width() - size.width()) / 2, pageTop(page) - verticalScrollBar()->value()), size);
        const int reach = viewport()->height();
        if (rect.bottom() < -reach || rect.top() > 2 * reach) {
            m_drawn.erase(page); // a report of a hundred pages is not kept as pictures
        } else if (rect.adjusted(-kShadow, -kShadow, kShadow, kShadow + 2).intersects(event->rect())) {
            paintShadow(painter, rect);
            painter.drawPixmap(rect.topLeft(), drawn(page));
        }
    }
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    showCurrentPage();
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    // The base class knows lines and screens only.
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void ReportPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    showCurrentPage();
}

} // namespace elo

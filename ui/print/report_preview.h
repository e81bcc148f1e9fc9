// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report_pages.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <map>

namespace elo {

class Label;

/// The pages of a report below each other, as wide as there is room. They are painted by what paints the PDF, so what
/// one sees is what is saved. Screen readers get the page in view in words.
class ReportPreview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// Shows these pages; one stays where one was, as far as that is still there.
    void setPages(ReportPages pages);
    int pageCount() const { return int(m_pages.pages.size()); }

    /// The page in view, from 0; -1 if there is none.
    int currentPage() const { return m_currentPage; }
    void goToPage(int page);

    /// A line that says which page is in view.
    Label *makePosition();

    QSize sizeHint() const override { return {640, 800}; }

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSize pageSize() const;
    int pageTop(int page) const; ///< in the whole, not in the view
    void layOut();
    void showCurrentPage();
    const QPixmap &drawn(int page);

    ReportPages m_pages;
    int m_currentPage = -1;
    std::map<int, QPixmap> m_drawn; ///< those near the view
};

/// A page's texts in the order of reading, one line each, and its figures in words.
QString reportPageInWords(const ReportPages &pages, int page);

} // namespace elo

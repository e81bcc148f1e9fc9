// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/print/page_builder.h"

#include <QStringList>
#include <memory>

namespace elo {

/// A table or figure of a report, fitted to the width of the pages and ready to be put on them. Refers to the builder
/// and the item, which outlive it.
class ReportItemPages
{
public:
    virtual ~ReportItemPages() = default;

    /// The height needed on the page where it starts: a caption never stands without its header and the first row, a
    /// figure never without its bars.
    virtual double heightToStart() const = 0;

    /// Puts the item on the pages, from the builder's present height on. The header row is repeated on every page
    /// that a table goes on to, a total stays with the row before it, and a figure with too many bars for a page goes
    /// on at the same scale.
    virtual void add() = 0;
};

/// `label` is the item's number in the document ("Table 3").
std::unique_ptr<ReportItemPages> fitItem(PageBuilder &builder, const ReportItem &item, const QString &label,
                                         Language language);

/// Number and title of an item, above it.
class ReportCaption
{
public:
    ReportCaption(QString label, const QString &title, double width);

    double height() const;
    void place(PageBuilder &builder) const;
    /// On the pages after the first: one line.
    void placeContinued(PageBuilder &builder, Language language) const;

private:
    QString m_label;
    QStringList m_title;
};

/// What stands below an item: its own note, and the explanation of the sign if something is suppressed.
class ReportNotes
{
public:
    ReportNotes(const QString &note, bool suppressed, double width, Language language);

    double height() const;
    /// With the white space that sets the item apart from what follows.
    void place(PageBuilder &builder) const;

private:
    QStringList m_lines;
};

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <utility>
#include <variant>
#include <vector>

namespace elo {

/// One value of a table. Whoever fills the document has applied the language and the suppression already.
struct ReportCell
{
    QVariant value; ///< null (nothing recorded), int, qlonglong, double, QDate or QString
    /// Not shown, to protect people. The value of such a cell is never given to a renderer: see hidden().
    bool suppressed = false;

    static ReportCell hidden() { return {{}, true}; }
    friend bool operator==(const ReportCell &, const ReportCell &) = default;
};

/// What a column holds: decides alignment, number format and the type of a spreadsheet's cell.
enum class ReportColumnKind {
    Text,
    Count,   ///< whole numbers
    Decimal, ///< any number, with up to two decimals
    Percent, ///< 12.5 stands for 12.5 %
    Date,
};

struct ReportColumn
{
    QString header;
    ReportColumnKind kind = ReportColumnKind::Text;
    friend bool operator==(const ReportColumn &, const ReportColumn &) = default;
};

/// A table as data. Every row has as many cells as there are columns; missing ones count as empty.
struct ReportTable
{
    struct Row
    {
        std::vector<ReportCell> cells;
        bool total = false;
        friend bool operator==(const Row &, const Row &) = default;
    };

    QString key; ///< stable, lower case ASCII; not translated
    QString title;
    QString note; ///< source, definitions; below the table
    std::vector<ReportColumn> columns;
    std::vector<Row> rows;

    /// True if at least one cell is suppressed, so that the sign must be explained.
    bool hasSuppressed() const;
    /// The cell, or an empty one where the row is short.
    ReportCell cell(std::size_t row, std::size_t column) const;
    friend bool operator==(const ReportTable &, const ReportTable &) = default;
};

/// A bar chart as data: categories down the page, one or several series, side by side or stacked.
struct ReportFigure
{
    enum class Kind { Bars, StackedBars };

    struct Series
    {
        QString name;
        std::vector<double> values;   ///< one per category
        std::vector<bool> suppressed; ///< empty, or one per category; a suppressed value is not read

        bool isSuppressed(std::size_t category) const;
        double value(std::size_t category) const; ///< 0 where there is none or it is suppressed
        friend bool operator==(const Series &, const Series &) = default;
    };

    QString key;
    QString title;
    QString note;
    Kind kind = Kind::Bars;
    QStringList categories;
    std::vector<Series> series;

    bool hasSuppressed() const;
    friend bool operator==(const ReportFigure &, const ReportFigure &) = default;
};

using ReportItem = std::variant<ReportTable, ReportFigure>;

struct ReportSection
{
    QString heading;
    QStringList paragraphs;
    std::vector<ReportItem> items; ///< in the order of the page
    friend bool operator==(const ReportSection &, const ReportSection &) = default;
};

struct ReportCover
{
    QString title;
    QString subtitle;
    QString organisation;
    QString author;
    QList<std::pair<QString, QString>> lines; ///< label and value: project codes, period, cut-off, data as of
    QStringList remarks;
    friend bool operator==(const ReportCover &, const ReportCover &) = default;
};

/// A report as data: what the renderers (CSV, XLSX, PDF, preview) turn into a file, each in its own way.
struct ReportDocument
{
    Language language = Language::Portuguese;
    ReportCover cover;
    std::vector<ReportSection> sections;

    /// All tables in the order of the document, for the renderers that know nothing but tables.
    std::vector<const ReportTable *> tables() const;
    friend bool operator==(const ReportDocument &, const ReportDocument &) = default;
};

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/private_file.h"
#include "core/exchange/xlsx_styles.h"
#include "core/exchange/xlsx_writer.h"

#include <QByteArray>
#include <QDir>
#include <QSet>
#include <optional>
#include <xlsxwriter.h>

namespace elo {

/// The workbook and the sheet that is being written.
struct XlsxWriter::Book
{
    Book(PrivateFile target, QString targetPath);
    ~Book();

    void startSheet();
    void endSheet();
    void header();
    void endFilter();
    void makeRoom();
    void cell(lxw_col_t column, const QVariant &value, RowStyle style);
    void text(lxw_col_t column, const QString &value, lxw_format *format);
    void textLine(const QString &value, TextStyle style);
    void widen(lxw_col_t column, qsizetype characters);
    void check(lxw_error error);
    bool hasRoomToFinish() const;
    std::unexpected<Error> failure() const;

    PrivateFile file;
    QString path;
    QString temporaryFolder = QDir::tempPath();
    QByteArray temporaryFolderName; ///< the library keeps a pointer to it
    lxw_workbook *workbook = nullptr;
    std::optional<XlsxStyles> styles;
    QSet<QString> sheetNames;
    lxw_error firstError = LXW_NO_ERROR; ///< after it nothing is written any more; close() tells

    lxw_worksheet *sheet = nullptr;
    QString wantedName;
    std::vector<XlsxColumn> columns;
    std::vector<qsizetype> widths; ///< of the widest cell so far
    bool hasFilters = false;
    lxw_row_t nextRow = 0;
    std::optional<lxw_row_t> headerRow;
    lxw_row_t lastFilteredRow = 0;
};

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/content_line.h"
#include "core/exchange/row_reader.h"

#include <array>

namespace elo {

/// A vCard on its way to a row of a list: takes property after property, as Google, Apple, Outlook, Android and old
/// phones write them.
class VCardCard
{
public:
    /// The columns that cards fill.
    enum Column {
        Name,
        GivenName,
        FamilyName,
        OtherNames,
        Sex,
        Birth,
        Phone,
        WhatsApp,
        Email,
        Address,
        Handle,
        Country,
        City,
        Occupation,
        Languages,
        Notes,
        ColumnCount
    };
    static QStringList headers();

    void add(ContentLine line);
    /// The first picture is the one that is kept. @param picture or why it is none.
    void addPicture(const Result<SourcePicture> &picture);

    bool isGroup() const { return m_isGroup; }
    /// The cells in the order of Column, and what could not be kept. Uses up the card.
    SourceRow row(qint64 line);

private:
    void read(const ContentLine &line);
    void addOfAndroid(const QString &raw);
    bool isLabelled(const ContentLine &line, QStringView word) const;
    void addName(const QStringList &parts);
    void addAddress(const ContentLine &line, const QStringList &parts);
    void addPhone(const ContentLine &line, const QString &text);
    void addBirth(const QString &text);
    void addNetwork(const ContentLine &line, const QString &text);
    void addNote(const char *pattern, const QString &text);
    void append(Column column, const QString &text, const QString &separator);
    bool has(Column column) const { return !m_cells[column].isEmpty(); }

    std::array<QString, ColumnCount> m_cells;
    std::vector<ContentLine> m_lines; ///< read at the end: a label comes after what it belongs to
    QHash<QString, QString> m_labels; ///< X-ABLabel, by the group
    bool m_isGroup = false;
    std::optional<SourcePicture> m_picture;
    QString m_noPicture; ///< why there is none
    bool m_hasPreferredAddress = false;
};

} // namespace elo

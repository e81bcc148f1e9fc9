// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QXmlStreamReader>
#include <memory>
#include <optional>

namespace elo {

/// An XML document out of a file that somebody sent, read token by token. Whatever such a document can be made of to
/// hurt its reader is refused: a document type (and with it every entity), deep nesting, a token without an end, more
/// bytes than the archive says.
///
/// Errors are BadSource with {"damaged_workbook", part} or {"unpacks_too_large", part}.
class XmlPart
{
public:
    static constexpr int kMaxDepth = 64;                      ///< a sheet needs 7
    static constexpr qint64 kMaxTokenBytes = 4 * 1024 * 1024; ///< without an end in sight

    /// @param source is open and outlives this. @param name for the error. @param limit in bytes.
    XmlPart(QIODevice &source, QString name, qint64 limit);
    ~XmlPart();

    /// The next start or end of an element, or text. @returns false at the end, and when there is an error.
    bool next();
    bool isStart() const { return m_xml.tokenType() == QXmlStreamReader::StartElement; }
    bool isEnd() const { return m_xml.tokenType() == QXmlStreamReader::EndElement; }
    bool isText() const { return m_xml.tokenType() == QXmlStreamReader::Characters; }

    QStringView name() const { return m_xml.name(); } ///< without its prefix
    QStringView text() const { return m_xml.text(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// The value of an attribute by its name without prefix; empty if it is not there.
    QString attribute(QStringView name) const;

    qint64 bytesRead() const;
    /// Why next() returned false before the end.
    const std::optional<Error> &error() const { return m_error; }
    /// Makes next() return false for good. @returns the error.
    std::unexpected<Error> refuse(const QString &cause);

private:
    class Meter;

    QString m_name;
    std::unique_ptr<Meter> m_meter;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace elo

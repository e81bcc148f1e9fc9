// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>
#include <optional>
#include <vector>

namespace elo {

/// The quick way through the XML of a workbook's cells and texts, which are all but a few kilobytes of it: bytes, no
/// objects for names and values, no namespaces. It gives what QXmlStreamReader gives of a well-formed document
/// (tests/fuzz/reference_sheet.h holds it to that) and lets some things pass that make a document not well-formed
/// without changing what is in it. What can hurt is refused as XmlPart refuses it: a document type and every entity
/// but the five, deep nesting, tokens without an end, more bytes than the archive says, tags that do not match,
/// text that is not of its encoding.
///
/// Errors are BadSource with {"damaged_workbook", part} or {"unpacks_too_large", part}.
class XmlScanner
{
public:
    static constexpr size_t kMaxDepth = 64;              ///< a sheet needs 7
    static constexpr qsizetype kMaxTokenBytes = 4 << 20; ///< without an end in sight
    static constexpr size_t kMaxAttributes = 4096;       ///< of one element; the root has some for namespaces

    /// @param source is open and outlives this. @param name for the error. @param limit in bytes.
    XmlScanner(QIODevice &source, QString name, qint64 limit);

    /// The next start or end of an element, or text. @returns false at the end, and when there is an error.
    bool next();
    bool isStart() const { return m_token == Token::Start; }
    bool isEnd() const { return m_token == Token::End; }
    bool isText() const { return m_token == Token::Text; }

    QByteArrayView name() const { return m_name; } ///< without its prefix; valid until next(), as all views
    QByteArrayView text() const { return m_text; } ///< UTF-8, as it is meant
    /// The value of the first attribute of that name, without prefix, as it is meant.
    QByteArrayView attribute(QByteArrayView name) const;

    struct Attribute
    {
        QByteArrayView name; ///< without its prefix
        QByteArrayView value;
    };
    const std::vector<Attribute> &attributes() const { return m_attributes; }

    qint64 bytesRead() const { return m_total; }
    /// Why next() returned false before the end.
    const std::optional<Error> &error() const { return m_error; }
    /// Makes next() return false for good. @returns the error.
    std::unexpected<Error> refuse(const QString &cause);

private:
    enum class Token { None, Start, End, Text };
    enum class Step { Done, Skipped, NeedsMore }; ///< of reading a token from what is in the buffer

    bool fill();
    QByteArray decoded(QByteArray bytes);
    void noteEncoding(const QByteArray &head);
    Step step();
    Step scanText();
    Step scanMarkup();
    Step scanCharacterData();
    Step skipPast(QByteArrayView end, qsizetype from);
    Step scanEnd();
    Step scanStart();
    Step scanAttributes(const char *at);
    Step fail(const char *cause);
    bool meant(QByteArrayView raw, QByteArray &kept, QByteArrayView &value);
    bool appendReference(QByteArrayView reference, QByteArray &to) const;

    QIODevice &m_source;
    QString m_partName;
    qint64 m_limit;
    qint64 m_total = 0;
    std::optional<QStringDecoder> m_decoder; ///< for what is not UTF-8
    bool m_hasBegun = false;
    bool m_isAtEnd = false; ///< of the source

    QByteArray m_buffer;
    qsizetype m_at = 0; ///< the next token begins there

    Token m_token = Token::None;
    QByteArrayView m_name;
    QByteArrayView m_text;
    std::vector<Attribute> m_attributes;
    QByteArray m_keptText;                ///< of a text with references
    std::vector<QByteArray> m_keptValues; ///< of attributes with references
    QByteArray m_open;                    ///< names of the open elements, one behind the other
    std::vector<qsizetype> m_openEnds;
    bool m_endsAtOnce = false; ///< the start just given was <c/>
    bool m_hasRoot = false;
    std::optional<Error> m_error;
};

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace elo {

/// The encodings in which offices hand over text files.
enum class Encoding { Utf8, Utf16LE, Utf16BE, Windows1252 };

/// The number of bytes of the byte order mark at the start of `head` (0 if there is none), whatever its encoding.
qsizetype byteOrderMarkLength(QByteArrayView head);

/// Decides how a text file is encoded while its bytes come in, so that a file of any size is looked at whole: a
/// single é in the last line of a Windows-1252 file is enough to tell.
///
/// A byte order mark decides. Without one: UTF-16 if every other byte of the beginning is zero; UTF-8 if everything
/// is valid UTF-8; else Windows-1252. A file with plenty of valid UTF-8 sequences and few bad bytes (two sources
/// glued together, a cut sequence) stays UTF-8, and Decoder reads the bad bytes as Windows-1252.
class EncodingDetector
{
public:
    void add(QByteArrayView bytes);
    /// The decision on what has been added. `isWhole`: nothing follows, so a cut sequence at the end is a bad one.
    Encoding result(bool isWhole) const;

private:
    void count(QByteArrayView bytes);

    QByteArray m_head;         ///< the first bytes, for the byte order mark and UTF-16
    QByteArray m_pending;      ///< a sequence that the last chunk cut in two
    qsizetype m_sequences = 0; ///< valid UTF-8 sequences of two bytes and more
    qsizetype m_badBytes = 0;  ///< bytes that belong to no valid sequence
};

/// EncodingDetector for bytes at hand. `isWhole` is false if `head` is only the beginning of the file.
Encoding detectEncoding(QByteArrayView head, bool isWhole);

/// Decodes a text chunk by chunk; sequences may be cut anywhere. Nothing fails: bytes that are no UTF-8 are read as
/// Windows-1252, half a UTF-16 pair becomes U+FFFD.
class Decoder
{
public:
    enum class ByteOrderMark { Skip, Keep };

    explicit Decoder(Encoding encoding, ByteOrderMark mark = ByteOrderMark::Skip)
        : m_encoding(encoding), m_skipsMark(mark == ByteOrderMark::Skip)
    {
    }

    /// Appends the text of `bytes` to `text`.
    void append(QByteArrayView bytes, QString &text);
    /// Appends what is left of a cut sequence. Call once, after the last chunk.
    void finish(QString &text);

private:
    void decode(QByteArrayView bytes, QString &text);

    Encoding m_encoding;
    QByteArray m_pending;
    bool m_skipsMark; ///< until the first character
};

/// Appends `text` in `encoding`. What Windows-1252 cannot express becomes a question mark.
void appendEncoded(QStringView text, Encoding encoding, QByteArray &bytes);

} // namespace elo

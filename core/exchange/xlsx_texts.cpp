// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_texts.h"

#include "core/exchange/row_reader.h"

using namespace Qt::StringLiterals;

namespace elo {

void appendXlsxText(QString &to, QStringView text)
{
    constexpr qsizetype kEscape = 7; // _x000D_
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        bool isHex = false;
        const uint code = text.mid(at + 2, 4).toUInt(&isHex, 16);
        const bool isEscape = isHex && at + kEscape <= text.size() && text[at + kEscape - 1] == u'_' && code != 0;
        if (!isEscape || at < done)
            continue;
        to += text.mid(done, at - done);
        to += QChar(char16_t(code));
        done = at + kEscape;
    }
    to += text.mid(done);
}

void appendXlsxText(QByteArray &to, QByteArrayView text)
{
    if (!text.contains("_x")) {
        to += text;
        return;
    }
    QString meant; // an escape is half of a character where that takes two units of UTF-16
    appendXlsxText(meant, QString::fromUtf8(text));
    to += meant.toUtf8();
}

Result<void> readXlsxText(XmlScanner &part, QByteArray &to)
{
    constexpr qsizetype kEnough = 4 * RowReader::kMaxFieldLength;
    const qsizetype before = to.size();
    int depth = 1;
    int textDepth = 0;     // of the `t` that is open
    int phoneticDepth = 0; // of the `rPh` that is open
    while (depth > 0 && part.next()) {
        if (part.isStart()) {
            ++depth;
            if (part.name() == "rPh" && phoneticDepth == 0)
                phoneticDepth = depth;
            else if (part.name() == "t" && phoneticDepth == 0 && textDepth == 0)
                textDepth = depth;
        } else if (part.isEnd()) {
            if (depth == textDepth)
                textDepth = 0;
            if (depth == phoneticDepth)
                phoneticDepth = 0;
            --depth;
        } else if (textDepth > 0 && to.size() - before <= kEnough) {
            appendXlsxText(to, part.text());
        }
    }
    if (part.error())
        return std::unexpected(*part.error());
    return {};
}

Result<XlsxTexts> XlsxTexts::read(XmlScanner &part)
{
    constexpr size_t kMaxTexts = size_t(kMaxBytes) / 8;
    XlsxTexts texts;
    while (part.next()) {
        if (!part.isStart() || part.name() != "si")
            continue;
        if (auto read = readXlsxText(part, texts.m_text); !read)
            return std::unexpected(read.error());
        if (texts.m_text.size() > kMaxBytes || texts.m_ends.size() >= kMaxTexts)
            return fail(ErrorCode::BadSource, {u"too_many_texts"_s, QString::number(kMaxBytes / 1024 / 1024)});
        texts.m_ends.push_back(quint32(texts.m_text.size()));
    }
    if (part.error())
        return std::unexpected(*part.error());
    return texts;
}

QString XlsxTexts::text(qsizetype index) const
{
    const quint32 start = index == 0 ? 0 : m_ends[size_t(index - 1)];
    return QString::fromUtf8(m_text.constData() + start, m_ends[size_t(index)] - start);
}

} // namespace elo

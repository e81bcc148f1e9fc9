// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtEndian>
#include <array>
#include <utility>

namespace elo::testing_support {

inline quint32 crc32Of(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFu;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320u & (0u - (crc & 1u)));
    }
    return ~crc;
}

/// A ZIP file written by hand, so that it can be wrong in every way.
class ZipFile
{
public:
    quint16 flags = 0; ///< of the entries that follow

    ZipFile &add(const QByteArray &name, const QByteArray &content, bool packed = false)
    {
        // qCompress: four bytes of length, two of zlib's header, the stream, four of its checksum
        const QByteArray data = packed ? qCompress(content, 9).mid(6).chopped(4) : content;
        return addRaw(name, data, packed ? 8 : 0, crc32Of(content), quint32(content.size()));
    }

    ZipFile &addRaw(const QByteArray &name, const QByteArray &data, quint16 method, quint32 crc, quint32 size)
    {
        const QByteArray common = u16(20) + u16(flags) + u16(method) + u32(0) + u32(crc) + u32(quint32(data.size())) +
                                  u32(size) + u16(quint16(name.size())) + u16(0);
        m_directory +=
            "PK\x01\x02" + u16(20) + common + u16(0) + u16(0) + u16(0) + u32(0) + u32(quint32(m_bytes.size())) + name;
        m_bytes += "PK\x03\x04" + common + name + data;
        ++m_count;
        return *this;
    }

    QByteArray bytes() const
    {
        return m_bytes + m_directory + "PK\x05\x06" + u32(0) + u16(m_count) + u16(m_count) +
               u32(quint32(m_directory.size())) + u32(quint32(m_bytes.size())) + u16(0);
    }

private:
    template <class T>
    static QByteArray little(T value)
    {
        std::array<char, sizeof(T)> raw{};
        qToLittleEndian(value, raw.data());
        return {raw.data(), qsizetype(raw.size())};
    }
    static QByteArray u16(quint16 value) { return little(value); }
    static QByteArray u32(quint32 value) { return little(value); }

    QByteArray m_bytes;
    QByteArray m_directory;
    quint16 m_count = 0;
};

/// A workbook in parts, each of which a test can replace or leave out.
struct WorkbookFile
{
    QList<std::pair<QByteArray, QByteArray>> sheets; ///< name, content of sheetData
    QByteArray texts{};                              ///< content of sst; empty: no such part
    QByteArray styles{};                             ///< content of styleSheet; empty: no such part
    QByteArray workbookProperties{};
    QByteArray sheetAttributes{}; ///< of the first sheet
    QByteArray mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    QByteArray prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    QByteArray sheetTarget = "worksheets/sheet%1.xml";
    bool packed = false;

    static WorkbookFile of(const QByteArray &rows) { return {.sheets = {{"Sheet1", rows}}}; }

    ZipFile zip(const QList<QByteArray> &without = {}) const
    {
        const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
        QByteArray list;
        QByteArray relations;
        ZipFile zip;
        const auto put = [&](const QByteArray &name, const QByteArray &content) {
            if (!without.contains(name))
                zip.add(name, prolog + content, packed);
        };
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            list += "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\" " +
                    (i == 0 ? sheetAttributes : QByteArray()) + "/>";
            relations += "<Relationship Id=\"r" + number + "\" Type=\"" + office + "/worksheet\" Target=\"" +
                         QByteArray(sheetTarget).replace("%1", number) + "\"/>";
        }
        relations += texts.isEmpty() ? QByteArray()
                                     : "<Relationship Id=\"t\" Type=\"" + office +
                                           "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
        relations += styles.isEmpty()
                         ? QByteArray()
                         : "<Relationship Id=\"f\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/>";
        put("[Content_Types].xml", "<Types xmlns=\"" + package +
                                       "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                       "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
                                       mainType + "\"/></Types>");
        put("_rels/.rels", "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"a\" Type=\"" +
                               office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        put("xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"" + package + "relationships\">" + relations + "</Relationships>");
        put("xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><workbookPr " +
                                   workbookProperties + "/><sheets>" + list + "</sheets></workbook>");
        if (!texts.isEmpty())
            put("xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + texts + "</sst>");
        if (!styles.isEmpty())
            put("xl/styles.xml", "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>");
        for (qsizetype i = 0; i < sheets.size(); ++i)
            put("xl/worksheets/sheet" + QByteArray::number(i + 1) + ".xml",
                "<worksheet xmlns=\"" + main + "\"><sheetData>" + sheets[i].second + "</sheetData></worksheet>");
        return zip;
    }
    QByteArray bytes() const { return zip().bytes(); }
};

/// A row of texts.
inline QByteArray textRow(const QList<QByteArray> &cells)
{
    QByteArray row = "<row>";
    for (const QByteArray &cell : cells)
        row += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    return row + "</row>";
}

} // namespace elo::testing_support

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/exchange/source_file.h"

#include <QBuffer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr QByteArrayView kZip("PK\x03\x04");
constexpr QByteArrayView kCompoundFile("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

/// What an OLE compound file is: a workbook with a password holds a stream of this name, an .xls does not.
QString compoundReason(QIODevice &device)
{
    const QString name = u"EncryptedPackage"_s;
    const auto needle = QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    constexpr qint64 kChunk = 1024 * 1024;
    QByteArray overlap;
    device.seek(0);
    for (QByteArray chunk = device.read(kChunk); !chunk.isEmpty(); chunk = device.read(kChunk)) {
        if ((overlap + chunk).contains(needle))
            return u"encrypted_workbook"_s;
        overlap = chunk.right(needle.size());
    }
    return u"old_workbook"_s;
}

} // namespace

bool XlsxReader::claims(QByteArrayView head)
{
    return head.startsWith(kZip) || head.startsWith(kCompoundFile);
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QString &path)
{
    auto file = openSourceFile(path);
    if (!file)
        return std::unexpected(file.error());
    return start(std::move(*file));
}

Result<XlsxPackage> XlsxReader::packageOf(const QString &path)
{
    auto file = openSourceFile(path);
    if (!file)
        return std::unexpected(file.error());
    auto opened = openPackage(std::move(*file));
    if (!opened)
        return std::unexpected(opened.error());
    return std::move(opened->package);
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::fromBytes(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return start(std::move(buffer));
}

Result<XlsxReader::Opened> XlsxReader::openPackage(std::unique_ptr<QIODevice> device)
{
    const qint64 size = device->size();
    if (device->peek(kCompoundFile.size()).startsWith(kCompoundFile))
        return fail(ErrorCode::BadSource, {compoundReason(*device)});
    auto archive = XlsxArchive::open(std::move(device));
    if (!archive)
        return std::unexpected(archive.error());
    auto package = XlsxPackage::read(*archive);
    if (!package)
        return std::unexpected(package.error());
    return Opened{std::move(*archive), std::move(*package), size};
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::start(std::unique_ptr<QIODevice> device)
{
    auto opened = openPackage(std::move(device));
    if (!opened)
        return std::unexpected(opened.error());
    const auto &sheets = opened->package.sheets;
    const auto visible =
        std::find_if(sheets.begin(), sheets.end(), [](const XlsxPackage::Sheet &sheet) { return !sheet.isHidden; });
    const QString first = visible == sheets.end() ? sheets.front().name : visible->name;
    auto reader = std::unique_ptr<XlsxReader>(new XlsxReader(std::move(*opened)));
    if (auto set = reader->setSheet(first); !set)
        return std::unexpected(set.error());
    return reader;
}

XlsxReader::XlsxReader(Opened opened)
    : m_archive(std::move(opened.archive)), m_package(std::move(opened.package)), m_size(opened.size)
{
}

void XlsxReader::closeSheet()
{
    m_sheet.reset();
    m_xml.reset();
    m_part = {};
}

Result<void> XlsxReader::loadShared()
{
    if (!std::exchange(m_isLoaded, true) && !m_package.textsPart.isEmpty()) {
        auto part = m_archive.part(m_package.textsPart);
        if (!part)
            return std::unexpected(part.error());
        XmlScanner xml(*part->device, m_package.textsPart, part->limit);
        auto texts = XlsxTexts::read(xml);
        if (!texts)
            return std::unexpected(texts.error());
        if (auto whole = XlsxArchive::finish(*part, m_package.textsPart); !whole)
            return whole;
        m_texts = std::move(*texts);
    }
    if (const QString name = std::exchange(m_package.formatsPart, {}); !name.isEmpty()) {
        auto part = m_archive.part(name);
        if (!part)
            return std::unexpected(part.error());
        XmlPart xml(*part->device, name, part->limit);
        auto formats = XlsxCellFormats::read(xml);
        if (!formats)
            return std::unexpected(formats.error());
        m_formats = std::move(*formats);
    }
    return {};
}

Result<void> XlsxReader::setSheet(const QString &name)
{
    const auto found = std::find_if(m_package.sheets.begin(), m_package.sheets.end(),
                                    [&](const XlsxPackage::Sheet &sheet) { return sheet.name == name; });
    if (found == m_package.sheets.end())
        return fail(ErrorCode::BadSource, {u"no_sheet"_s, name});
    m_error.reset();
    if (auto opened = openSheet(*found); !opened) {
        m_error = opened.error();
        return opened;
    }
    return {};
}

Result<void> XlsxReader::openSheet(const XlsxPackage::Sheet &sheet)
{
    closeSheet();
    if (auto loaded = loadShared(); !loaded)
        return loaded;
    auto part = m_archive.part(sheet.part);
    if (!part)
        return std::unexpected(part.error());
    m_part = std::move(*part);
    m_sheetName = sheet.name;
    m_partName = sheet.part;
    m_isAtEnd = false;
    m_xml = std::make_unique<XmlScanner>(*m_part.device, sheet.part, m_part.limit);
    m_sheet = std::make_unique<XlsxSheet>(*m_xml, m_texts, m_formats, m_package.epoch);
    return {};
}

Result<std::optional<SourceRow>> XlsxReader::next()
{
    if (m_error)
        return std::unexpected(*m_error);
    if (m_isAtEnd)
        return std::nullopt;
    auto row = m_sheet->next();
    if (!row) {
        m_error = row.error();
    } else if (!*row) {
        m_isAtEnd = true;
        if (auto whole = XlsxArchive::finish(m_part, m_partName); !whole) {
            m_error = whole.error();
            return std::unexpected(*m_error);
        }
    }
    return row;
}

qint64 XlsxReader::bytesRead() const
{
    if (m_isAtEnd || !m_xml || m_part.size <= 0)
        return m_size;
    return qint64(double(m_size) * std::min(1.0, double(m_xml->bytesRead()) / double(m_part.size)));
}

} // namespace elo

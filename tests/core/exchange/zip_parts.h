// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLibrary>
#include <QMap>
#include <QString>
#include <QtEndian>
#include <gtest/gtest.h>
#include <zlib.h>

namespace elo::testing_support {

/// Inflates a raw deflate stream. zlib is there because libxlsxwriter needs it; it is looked up when the test runs,
/// so that the tests of XLSX do not change what the build links.
inline QByteArray inflated(QByteArrayView deflated, qsizetype size)
{
    QLibrary zlib(QStringLiteral("z"), 1);
    const auto init = reinterpret_cast<decltype(&inflateInit2_)>(zlib.resolve("inflateInit2_"));
    const auto run = reinterpret_cast<decltype(&inflate)>(zlib.resolve("inflate"));
    const auto end = reinterpret_cast<decltype(&inflateEnd)>(zlib.resolve("inflateEnd"));
    if (init == nullptr || run == nullptr || end == nullptr) {
        ADD_FAILURE() << "zlib is missing: " << qPrintable(zlib.errorString());
        return {};
    }
    QByteArray result(size, '\0');
    z_stream stream = {};
    EXPECT_EQ(init(&stream, -MAX_WBITS, ZLIB_VERSION, int(sizeof(z_stream))), Z_OK);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(deflated.data()));
    stream.avail_in = uInt(deflated.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = uInt(result.size());
    EXPECT_EQ(run(&stream, Z_FINISH), Z_STREAM_END);
    end(&stream);
    return result;
}

/// The parts of a ZIP file by name, read from its central directory.
inline QMap<QString, QByteArray> zipParts(const QByteArray &zip)
{
    constexpr qsizetype kCentralHeader = 46;
    constexpr qsizetype kLocalHeader = 30;
    const auto u16 = [&zip](qsizetype at) { return qFromLittleEndian<quint16>(zip.constData() + at); };
    const auto u32 = [&zip](qsizetype at) { return qFromLittleEndian<quint32>(zip.constData() + at); };
    QMap<QString, QByteArray> parts;
    const qsizetype end = zip.lastIndexOf("PK\x05\x06");
    if (end < 0) {
        ADD_FAILURE() << "no ZIP file";
        return parts;
    }
    qsizetype at = u32(end + 16);
    for (int left = u16(end + 10); left > 0; --left) {
        const bool isDeflated = u16(at + 10) == 8;
        const qsizetype packed = u32(at + 20);
        const QString name = QString::fromUtf8(zip.mid(at + kCentralHeader, u16(at + 28)));
        const qsizetype local = u32(at + 42);
        const qsizetype data = local + kLocalHeader + u16(local + 26) + u16(local + 28);
        const auto bytes = QByteArrayView(zip).sliced(data, packed);
        parts[name] = isDeflated ? inflated(bytes, u32(at + 24)) : bytes.toByteArray();
        at += kCentralHeader + u16(at + 28) + u16(at + 30) + u16(at + 32);
    }
    return parts;
}

} // namespace elo::testing_support

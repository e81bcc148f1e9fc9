// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/package_properties.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

namespace elo {
namespace {

using namespace Qt::StringLiterals;

/// A package, a header, records and operations as they are written, and what the fuzzer found.
TEST(PackageCorpus, KeepsItsPromisesOnEveryInput)
{
    const QDir corpus(QStringLiteral(ELO_TESTS_DIR "/fuzz/corpus/package"));
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    ASSERT_GE(names.size(), 8) << "is the corpus there? " << qPrintable(corpus.path());
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        const QByteArray bytes = file.readAll();
        const auto complaint = fuzz::checkPackage(bytes);
        EXPECT_FALSE(complaint.has_value()) << qPrintable(name) << ": " << qPrintable(complaint.value_or(QString()));
        for (qsizetype length = 0; length < qMin<qsizetype>(bytes.size(), 400); ++length) {
            const auto cut = fuzz::checkPackage(bytes.first(length));
            ASSERT_FALSE(cut.has_value())
                << qPrintable(name) << " cut at " << length << ": " << qPrintable(cut.value_or(QString()));
        }
    }
}

/// The inputs that are good are taken: else the corpus would show nothing.
TEST(PackageCorpus, TheWholeOnesAreTaken)
{
    QFile file(QStringLiteral(ELO_TESTS_DIR "/fuzz/corpus/package/file.bin"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString copy = QDir::temp().filePath(u"elo_corpus_%1.elopack"_s.arg(QCoreApplication::applicationPid()));
    QFile package(copy);
    ASSERT_TRUE(package.open(QIODevice::WriteOnly));
    package.write(file.readAll().mid(1));
    package.close();
    const auto read = sync::PackageReader::open(copy, fuzz::packageOffice(), [](const Id &) { return QByteArray(); });
    EXPECT_TRUE(read.has_value() && read->carried().size() == 1) << "the format changed: old packages are not read";
    QFile::remove(copy);
}

/// A few kilobytes that unpack to a gigabyte are refused long before.
TEST(PackageCorpus, ARecordThatWouldFillTheMemoryIsRefused)
{
    QByteArray plain(1, sync::kOperationRecord);
    plain += idBytes(fuzz::packageOffice().office);
    sync::ByteWriter head;
    head.number(1);
    head.bytes(QByteArray(32, 'c'));
    head.number(quint64(900) << 20);
    plain += head.data();
    std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx *)> zstd(ZSTD_createCCtx(), ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(zstd.get(), ZSTD_c_windowLog, sync::kWindowLog);
    qsizetype unpacked = 0;
    qsizetype compressed = 0;
    sync::PackageRecords records([](const sync::PackageRecord &) { FAIL() << "it is not all there"; });
    const auto read = guarded([&] {
        QByteArray out(qsizetype(ZSTD_CStreamOutSize()), Qt::Uninitialized);
        for (QByteArray piece = plain; unpacked < qsizetype(900) << 20; piece = QByteArray(8 << 20, 'z')) {
            unpacked += piece.size();
            ZSTD_inBuffer from{piece.constData(), size_t(piece.size()), 0};
            while (from.pos < from.size) {
                ZSTD_outBuffer to{out.data(), size_t(out.size()), 0};
                ASSERT_FALSE(ZSTD_isError(ZSTD_compressStream2(zstd.get(), &to, &from, ZSTD_e_flush)));
                compressed += qsizetype(to.pos);
                if (to.pos > 0)
                    records.add(out.first(qsizetype(to.pos)));
            }
        }
    });
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().args.value(0), u"altered"_s);
    EXPECT_LT(unpacked, qsizetype(100) << 20);
    EXPECT_LT(compressed, 100 << 10);
}

} // namespace
} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs that a package is framed, sealed, signed and verified before it is read: packages of many small
// operations and of few large ones, against the same bytes through zstd alone to a file and back, in the same run.
//
//     build/release/package_bench [operations = 100000] [rounds = 5]

#include "core/sync/package_file.h"
#include "tests/bench/common/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <random>
#include <zstd.h>

using namespace elo;
using namespace elo::sync;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().args.join(u' ')), qPrintable(result.error().cause));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Bytes like those of an operation: ids that nothing makes smaller, and names of fields and values that repeat.
std::vector<QByteArray> operationsOf(int count, qsizetype bytes)
{
    std::mt19937 random(1);
    const QList<QByteArray> words{"member", "residence_city", "occupation", "Armando", "Muiuane", "Durban"};
    std::vector<QByteArray> operations;
    for (int i = 0; i < count; ++i) {
        QByteArray operation;
        while (operation.size() < bytes) {
            for (int word = 0; word < 4; ++word) {
                const quint32 id = random();
                operation.append(reinterpret_cast<const char *>(&id), sizeof id);
            }
            for (int word = 0; word < 8; ++word)
                operation += words[qsizetype(random() % size_t(words.size()))];
        }
        operations.push_back(operation.first(bytes));
    }
    return operations;
}

void writePlainly(const QString &path, const std::vector<QByteArray> &operations)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        qFatal("%s", qPrintable(file.errorString()));
    ZSTD_CCtx *zstd = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(zstd, ZSTD_c_compressionLevel, 3);
    ZSTD_CCtx_setParameter(zstd, ZSTD_c_windowLog, 21);
    QByteArray out(1 << 18, Qt::Uninitialized);
    const auto feed = [&](const QByteArray &bytes, ZSTD_EndDirective how) {
        ZSTD_inBuffer in{bytes.constData(), size_t(bytes.size()), 0};
        for (size_t left = 1; how == ZSTD_e_end ? left != 0 : in.pos < in.size;) {
            ZSTD_outBuffer to{out.data(), size_t(out.size()), 0};
            left = ZSTD_compressStream2(zstd, &to, &in, how);
            file.write(out.constData(), qint64(to.pos));
        }
    };
    QByteArray pending;
    for (const QByteArray &operation : operations) {
        pending += operation;
        if (pending.size() > 1 << 17)
            feed(std::exchange(pending, {}), ZSTD_e_continue);
    }
    feed(pending, ZSTD_e_end);
    ZSTD_freeCCtx(zstd);
}

qint64 readPlainly(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    ZSTD_DCtx *zstd = ZSTD_createDCtx();
    QByteArray out(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    qint64 bytes = 0;
    while (!file.atEnd()) {
        const QByteArray block = file.read(1 << 18);
        ZSTD_inBuffer in{block.constData(), size_t(block.size()), 0};
        while (in.pos < in.size) {
            ZSTD_outBuffer to{out.data(), size_t(out.size()), 0};
            ZSTD_decompressStream(zstd, &to, &in);
            bytes += qint64(to.pos);
        }
    }
    ZSTD_freeDCtx(zstd);
    return bytes;
}

void compare(int count, qsizetype size, int rounds)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"bench.elopack"_s);
    const QString plain = dir.filePath(u"bench.zst"_s);
    const OfficeKey office{Id::createUuid(), QByteArray(32, 'k')};
    const DeviceKey maker = orStop(deviceKey(Id::createUuid()));
    const QByteArray chain(32, 'c');
    const auto operations = operationsOf(count, size);
    const auto nobody = [](const Id &) { return QByteArray(); };
    std::vector<double> written;
    std::vector<double> verified;
    std::vector<double> read;
    std::vector<double> plainWritten;
    std::vector<double> plainRead;
    for (int round = 0; round < rounds; ++round) {
        plainWritten.push_back(bench::medianMs(1, [&] { writePlainly(plain, operations); }));
        plainRead.push_back(bench::medianMs(1, [&] {
            if (readPlainly(plain) != qint64(count) * size)
                qFatal("not all was read");
        }));
        written.push_back(bench::medianMs(1, [&] {
            auto writer = orStop(PackageWriter::create(path, {}, office, maker));
            qint64 seq = 0;
            for (const QByteArray &operation : operations)
                orStop(writer.add({maker.device, ++seq, chain, operation}));
            orStop(writer.finish());
        }));
        verified.push_back(bench::medianMs(1, [&] { orStop(PackageReader::open(path, office, nobody)); }));
        read.push_back(bench::medianMs(1, [&] {
            const auto package = orStop(PackageReader::open(path, office, nobody));
            qint64 bytes = 0;
            orStop(package.read({[&](const Frame &frame) -> Result<void> {
                                     bytes += frame.bytes.size();
                                     return {};
                                 },
                                 {}}));
            if (bytes != qint64(count) * size)
                qFatal("not all was read");
        }));
    }
    const double megabytes = double(count) * double(size) / 1e6;
    std::printf("%d operations of %lld bytes, %.1f MB; zstd makes %.1f MB, the package has %.1f MB\n", count,
                qint64(size), megabytes, double(QFile(plain).size()) / 1e6, double(QFile(path).size()) / 1e6);
    const auto line = [&](const char *what, std::vector<double> times, double limit) {
        const double ms = bench::median(std::move(times));
        std::printf("  %-34s %8.1f ms %6.0f MB/s %9.0f operations/s", what, ms, megabytes / ms * 1e3,
                    double(count) / ms * 1e3);
        limit > 0 ? std::printf("   %.2f times zstd\n", ms / limit) : std::printf("\n");
    };
    line("zstd to a file, not synced", plainWritten, 0);
    line("package written and synced", written, bench::median(plainWritten));
    line("zstd from a file", plainRead, 0);
    line("package verified", verified, bench::median(plainRead));
    line("package verified, then read", read, bench::median(plainRead));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int operations = argc > 1 ? atoi(argv[1]) : 100000;
    const int rounds = argc > 2 ? atoi(argv[2]) : 5;
    compare(operations, 300, rounds);
    compare(4, 20 << 20, rounds);
    return 0;
}

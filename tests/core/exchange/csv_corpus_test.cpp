// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/csv_properties.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

namespace elo {
namespace {

using namespace Qt::StringLiterals;

/// Every file that was ever hard for the reader, and what the fuzzer found.
TEST(CsvCorpus, KeepsItsPromisesOnEveryFile)
{
    const QDir corpus(QStringLiteral(ELO_TESTS_DIR "/fuzz/corpus/csv"));
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    ASSERT_GE(names.size(), 15) << "is the corpus there? " << qPrintable(corpus.path());
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        const QByteArray bytes = file.readAll();
        const auto complaint = fuzz::checkCsv(bytes);
        EXPECT_FALSE(complaint.has_value()) << qPrintable(name) << ": " << qPrintable(complaint.value_or(QString()));
        // Cut anywhere, a file is a bad file and no more.
        for (qsizetype length = 0; length < qMin<qsizetype>(bytes.size(), 400); ++length) {
            const auto cut = fuzz::checkCsv(bytes.first(length));
            ASSERT_FALSE(cut.has_value())
                << qPrintable(name) << " cut at " << length << ": " << qPrintable(cut.value_or(QString()));
        }
    }
}

} // namespace
} // namespace elo

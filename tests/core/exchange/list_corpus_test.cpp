// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/list_properties.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

namespace elo {
namespace {

using namespace Qt::StringLiterals;
using Check = std::optional<QString> (*)(const QByteArray &);

/// Every file that was ever hard for a reader, whole and cut anywhere.
void replay(const QString &folder, qsizetype atLeast, Check check)
{
    const QDir corpus(QStringLiteral(ELO_TESTS_DIR "/fuzz/corpus/") + folder);
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    ASSERT_GE(names.size(), atLeast) << "is the corpus there? " << qPrintable(corpus.path());
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        const QByteArray bytes = file.readAll();
        const auto complaint = check(bytes);
        EXPECT_FALSE(complaint.has_value()) << qPrintable(name) << ": " << qPrintable(complaint.value_or(QString()));
        for (qsizetype length = 0; length < qMin<qsizetype>(bytes.size(), 400); ++length) {
            const auto cut = check(bytes.first(length));
            ASSERT_FALSE(cut.has_value())
                << qPrintable(name) << " cut at " << length << ": " << qPrintable(cut.value_or(QString()));
        }
    }
}

TEST(ListCorpus, WorkbooksKeepTheirPromises)
{
    replay(u"xlsx"_s, 8, fuzz::checkXlsx);
}

TEST(ListCorpus, CardsKeepTheirPromises)
{
    replay(u"vcard"_s, 4, fuzz::checkVCard);
}

} // namespace
} // namespace elo

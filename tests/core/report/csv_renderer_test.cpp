// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv_renderer.h"

#include "tests/core/report/sample_document.h"
#include "tests/print_qt.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

class ReportCsv : public testing::Test
{
protected:
    QByteArray written(const ReportDocument &document)
    {
        const auto path = m_folder.filePath(u"report.csv"_s);
        const auto result = writeReportCsv(document, path);
        EXPECT_TRUE(result.has_value());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ReportCsv, EnglishHasCommasAndPoints)
{
    const auto bytes = written(testing_support::sampleDocument(Language::English));
    ASSERT_TRUE(bytes.startsWith("\xef\xbb\xbf"));
    EXPECT_EQ(bytes.mid(3), QByteArray("Title,Interim report\r\n"
                                       ",January to June 2026\r\n"
                                       "Organisation,INACE\r\n"
                                       "Author,Celeste Nhantumbo\r\n"
                                       "Project codes,\"CE.0298, PRIMA MZ10P0003\"\r\n"
                                       "Remarks,Figures from the office file.\r\n"
                                       "\r\n"
                                       "people_by_country,People by country\r\n"
                                       "Country,People,Share,Mean age,Last contact\r\n"
                                       "Malawi,1234,61.5,33.25,2026-05-04\r\n"
                                       "'=Eswatini,c,c,,\r\n"
                                       "Total,2006,100,,\r\n"
                                       "By residence.\r\n"
                                       "\"c = confidential. To protect people, counts below 3 are not published, "
                                       "nor those from which they could be worked out.\"\r\n"
                                       "\r\n"
                                       "risks,Risks\r\n"
                                       "Risk\r\n"));
}

TEST_F(ReportCsv, PortugueseHasSemicolonsAndDecimalCommas)
{
    const auto text = QString::fromUtf8(written(testing_support::sampleDocument(Language::Portuguese)));
    EXPECT_TRUE(text.contains(u"Título;Interim report\r\n"_s));
    // Excel in Portuguese would read 33.25 as a date or a text.
    EXPECT_TRUE(text.contains(u"Malawi;1234;\"61,5\";\"33,25\";2026-05-04\r\n"_s) ||
                text.contains(u"Malawi;1234;61,5;33,25;2026-05-04\r\n"_s))
        << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Para protecção das pessoas"_s));
}

TEST_F(ReportCsv, IsReadableByItsOwnerOnly)
{
    written(testing_support::sampleDocument(Language::English));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_FALSE(QFileInfo(m_folder.filePath(u"report.csv"_s)).permissions() & others);
}

TEST_F(ReportCsv, SaysWhereItCannotWrite)
{
    const auto path = m_folder.filePath(u"no/such/folder/report.csv"_s);
    const auto result = writeReportCsv(testing_support::sampleDocument(Language::English), path);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(result.error().args, QStringList{path});
}

} // namespace elo

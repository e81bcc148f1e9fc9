// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_pdf.h"

#include "tests/core/report/sample_document.h"
#include "tests/print_qt.h"
#include "ui/print/report_pages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

class ReportPdf : public testing::Test
{
protected:
    QByteArray written(const ReportDocument &document)
    {
        EXPECT_TRUE(writeReportPdf(document, m_path).has_value());
        QFile file(m_path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"report.pdf"_s);
};

} // namespace

TEST_F(ReportPdf, HasThePagesOfTheLayoutOnA4)
{
    const auto document = testing_support::sampleDocument(Language::English);
    const auto bytes = written(document);
    ASSERT_TRUE(bytes.startsWith("%PDF-1.4"));
    EXPECT_TRUE(bytes.trimmed().endsWith("%%EOF"));
    EXPECT_EQ(bytes.count("/Type /Page\n"), static_cast<qsizetype>(layOutReport(document).pages.size()));
    EXPECT_TRUE(bytes.contains("/MediaBox [0 0 595")) << "A4 is 595 × 842 points";
}

TEST_F(ReportPdf, EmbedsItsFonts)
{
    const auto bytes = written(testing_support::sampleDocument(Language::Portuguese));
    EXPECT_GE(bytes.count("/FontFile"), 2) << "a regular and a bold one";
    EXPECT_EQ(bytes.count("/FontFile"), bytes.count("/Type /FontDescriptor"));
}

TEST_F(ReportPdf, TellsTitleAuthorAndLanguage)
{
    auto document = testing_support::sampleDocument(Language::Portuguese);
    document.cover.title = u"Relatório <intercalar> & final"_s;
    document.cover.author = u"Acácio Muiuané"_s;
    const auto bytes = written(document);
    EXPECT_TRUE(bytes.contains(u"Relatório &lt;intercalar&gt; &amp; final"_s.toUtf8()));
    EXPECT_TRUE(bytes.contains(u"Acácio Muiuané"_s.toUtf8()));
    EXPECT_TRUE(bytes.contains("pt-MZ"));
}

TEST_F(ReportPdf, IsReadableByItsOwnerOnlyAndReplacesAnOldOne)
{
    QFile old(m_path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    EXPECT_TRUE(written(testing_support::sampleDocument(Language::English)).startsWith("%PDF"));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_FALSE(QFileInfo(m_path).permissions() & others);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"report.pdf"_s});
}

TEST_F(ReportPdf, SaysWhereItCannotWrite)
{
    const auto path = m_folder.filePath(u"no/such/folder/report.pdf"_s);
    const auto result = writeReportPdf(testing_support::sampleDocument(Language::English), path);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(result.error().args, QStringList{path});
}

} // namespace elo

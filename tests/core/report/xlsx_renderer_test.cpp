// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx_renderer.h"

#include "tests/core/exchange/zip_parts.h"
#include "tests/core/report/sample_document.h"
#include "tests/print_qt.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

class ReportXlsx : public testing::Test
{
protected:
    void write(const ReportDocument &document)
    {
        const auto path = m_folder.filePath(u"report.xlsx"_s);
        ASSERT_TRUE(writeReportXlsx(document, path).has_value());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        m_parts = testing_support::zipParts(file.readAll());
    }

    QStringList sheetNames() const
    {
        QStringList names;
        QXmlStreamReader xml(m_parts.value(u"xl/workbook.xml"_s));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"sheet")
                names.push_back(xml.attributes().value(u"name"_s).toString());
        }
        return names;
    }

    QString sheet(int number) const
    {
        return QString::fromUtf8(m_parts.value(u"xl/worksheets/sheet%1.xml"_s.arg(number)));
    }

    /// Everything in the sheets that is text, wherever the writer keeps it.
    QString texts() const
    {
        return QString::fromUtf8(m_parts.value(u"xl/sharedStrings.xml"_s)) + sheet(1) + sheet(2) + sheet(3);
    }

    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_parts;
};

} // namespace

TEST_F(ReportXlsx, HasACoverAndASheetPerTable)
{
    write(testing_support::sampleDocument(Language::Portuguese));
    EXPECT_EQ(sheetNames(), QStringList({u"Capa"_s, u"people_by_country"_s, u"risks"_s}));
    for (const auto *text : {"Interim report", "Celeste Nhantumbo", "CE.0298, PRIMA MZ10P0003", "By residence."})
        EXPECT_TRUE(texts().contains(QString::fromUtf8(text))) << text;
}

TEST_F(ReportXlsx, NumbersAreNumbersAndTheHeaderIsFrozen)
{
    write(testing_support::sampleDocument(Language::English));
    const auto table = sheet(2);
    EXPECT_TRUE(table.contains(u"<v>1234</v>"_s)) << qPrintable(table);
    EXPECT_TRUE(table.contains(u"<v>2006</v>"_s));
    EXPECT_TRUE(table.contains(u"<v>33.25</v>"_s));
    EXPECT_TRUE(table.contains(u"state=\"frozen\""_s));
    EXPECT_FALSE(table.contains(u"<f>"_s)) << "=Eswatini is a text";
    EXPECT_FALSE(table.contains(u"<autoFilter"_s)) << "sorting would mix the total in";
}

TEST_F(ReportXlsx, ExplainsTheSign)
{
    write(testing_support::sampleDocument(Language::English));
    EXPECT_TRUE(texts().contains(u"c = confidential."_s));
    EXPECT_TRUE(texts().contains(u">c<"_s));
}

TEST_F(ReportXlsx, SaysWhereItCannotWrite)
{
    const auto path = m_folder.filePath(u"no/such/folder/report.xlsx"_s);
    const auto result = writeReportXlsx(testing_support::sampleDocument(Language::English), path);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(result.error().args, QStringList{path});
}

} // namespace elo

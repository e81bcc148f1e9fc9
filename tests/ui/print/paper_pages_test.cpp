// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_pages.h"

#include "core/desk/badge_code.h"
#include "core/people/person_name.h"
#include "tests/print_qt.h"
#include "ui/print/report_pdf.h"
#include "ui/print/report_preview.h"
#include "ui/print/report_style.h"

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

PaperPerson person(const QString &name)
{
    PaperPerson one;
    one.participation = newId(1'700'000'000'000);
    one.name = name;
    one.order = sortKey(name);
    one.institution = u"Ministério dos Negócios Estrangeiros e Cooperação"_s;
    one.countryCode = u"MZ"_s;
    one.country = u"Moçambique"_s;
    one.capacityKey = u"government"_s;
    one.capacity = u"Governo"_s;
    one.stateText = u"Confirmado"_s;
    one.sex = u"f"_s;
    one.contacts = {u"+258 84 123 4567"_s};
    one.attended = {QDate(2026, 3, 3)};
    return one;
}

PaperContent content(PaperKind kind, const QStringList &names)
{
    PaperContent of;
    of.request.kind = kind;
    of.office = u"INACE"_s;
    of.eventName = u"Fórum Inventado da Diáspora"_s;
    of.place = u"Centro Inventado, Maputo"_s;
    of.city = u"Maputo"_s;
    of.starts = QDate(2026, 3, 3);
    of.ends = QDate(2026, 3, 4);
    of.days = {{of.starts, {}, 1}, {of.ends, {}, 2}};
    for (const QString &name : names)
        of.people.push_back(person(name));
    return of;
}

QStringList manyNames(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << u"Participante Inventada da Silva %1"_s.arg(i);
    return names;
}

QString wordsOf(const ReportPages &pages, int page)
{
    return reportPageInWords(pages, page);
}

/// No text and no fill runs over the edge of the paper.
void expectOnPaper(const ReportPages &pages)
{
    const QRectF paper(QPointF(), pages.size);
    for (size_t page = 0; page < pages.pages.size(); ++page)
        for (const PageElement &element : pages.pages[page].elements) {
            if (const auto *text = std::get_if<PageText>(&element)) {
                const double width = QFontMetricsF(text->font).horizontalAdvance(text->text);
                const QPointF end = text->baseline + QPointF(text->turned == 0 ? width : -width, 0);
                EXPECT_TRUE(paper.contains(text->baseline) && paper.contains(end))
                    << "page " << page << ": " << text->text.toStdString();
            } else if (const auto *fill = std::get_if<PageFill>(&element)) {
                EXPECT_TRUE(paper.adjusted(-1, -1, 1, 1).contains(fill->rect)) << "page " << page;
            }
        }
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString();
    return process.readAllStandardOutput();
}

} // namespace

TEST(PaperPages, BadgesLieSeveralToASheet)
{
    PaperContent badges = content(PaperKind::Badges, manyNames(11));
    EXPECT_EQ(layOutPaper(badges).pages.size(), 2u) << "ten of 86 × 54 mm on A4";
    badges.request.badge = BadgeSize::Large;
    EXPECT_EQ(layOutPaper(badges).pages.size(), 2u) << "eight of 90 × 60 mm";
    badges.request.size = PaperSize::A5;
    EXPECT_EQ(layOutPaper(badges).pages.size(), 4u) << "three on A5";
    expectOnPaper(layOutPaper(badges));
}

/// Through the PDF and at the resolution of a plain printer, by a reader that is not ours.
TEST(PaperPages, TheCodeOnAPrintedBadgeIsRead)
{
    const PaperContent badges = content(PaperKind::Badges, manyNames(10));
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"badges.pdf"_s);
    ASSERT_TRUE(writePagesPdf(layOutPaper(badges), {u"Crachás"_s, {}, {}}, pdf).has_value());
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"300"_s, u"-png"_s, u"-singlefile"_s, pdf, folder.filePath(u"sheet"_s)});
    const QString read =
        QString::fromUtf8(outputOf(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, folder.filePath(u"sheet.png"_s)}));
    const QStringList codes = read.split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(codes.size(), 10);
    for (const PaperPerson &one : badges.people) {
        EXPECT_TRUE(codes.contains(badgeCode(one.participation)));
        EXPECT_EQ(idOfBadge(badgeCode(one.participation)), one.participation);
    }
}

/// What one sees is what is printed: the picture of the preview has the code as well.
TEST(PaperPages, TheCodeIsReadFromTheScreenToo)
{
    const PaperContent badges = content(PaperKind::Badges, {u"Ana Inventada"_s});
    const ReportPages pages = layOutPaper(badges);
    QTemporaryDir folder;
    QImage image((pages.size / 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.5, 0.5);
    paintReportPage(painter, pages, 0);
    painter.end();
    ASSERT_TRUE(image.save(folder.filePath(u"screen.png"_s)));
    EXPECT_EQ(
        QString::fromUtf8(outputOf(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, folder.filePath(u"screen.png"_s)})).trimmed(),
        badgeCode(badges.people.front().participation));
}

TEST(PaperPages, FontsAreEmbeddedAndAccentsAreText)
{
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"list.pdf"_s);
    for (const PaperKind kind : kPaperKinds) {
        const ReportPages pages = layOutPaper(content(kind, {u"Conceição Muiuané Ntxhóvè"_s}));
        ASSERT_TRUE(writePagesPdf(pages, {u"Papel"_s, {}, {}}, pdf).has_value());
        const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}));
        EXPECT_TRUE(text.simplified().contains(u"Muiuané"_s) && text.contains(u"Conceição"_s) &&
                    text.contains(u"Ntxhóvè"_s))
            << text.toStdString();
        const QStringList fonts =
            QString::fromUtf8(outputOf(u"pdffonts"_s, {pdf})).split(u'\n', Qt::SkipEmptyParts).sliced(2);
        EXPECT_FALSE(fonts.isEmpty());
        for (const QString &font : fonts)
            EXPECT_TRUE(font.simplified().contains(u" yes "_s)) << font.toStdString();
    }
}

TEST(PaperPages, NamesOfAllLengthsAndScriptsStayOnThePaper)
{
    const QStringList names{u"Li"_s,
                            u"Armando Pedro Muiuane Chichava Macuácua dos Santos e Silva Júnior de Vasconcelos"_s,
                            QString(120, u'W'),
                            u"محمد عبد الرحمن بن خالد الموزمبيقي"_s,
                            u"欧阳建国"_s,
                            u"<b>Ana</b> & Filhos"_s,
                            {}};
    for (const PaperKind kind : kPaperKinds)
        for (const PaperSize size : {PaperSize::A4, PaperSize::A5}) {
            PaperContent all = content(kind, names);
            all.eventName = QString(u"Um nome de evento que não acaba "_s).repeated(8);
            all.request.size = comesInA5(kind) ? size : PaperSize::A4;
            const ReportPages pages = layOutPaper(all);
            EXPECT_FALSE(pages.pages.empty());
            expectOnPaper(pages);
        }
}

TEST(PaperPages, NoTextOfABadgeLiesOnAnother)
{
    const PaperContent badges = content(
        PaperKind::Badges, {u"Armando Pedro Muiuane Chichava Macuácua dos Santos e Silva"_s, QString(60, u'W')});
    const ReportPages pages = layOutPaper(badges);
    std::vector<QRectF> boxes;
    for (const PageElement &element : pages.pages.front().elements)
        if (const auto *text = std::get_if<PageText>(&element)) {
            const QFontMetricsF metrics(text->font);
            boxes.emplace_back(text->baseline.x(), text->baseline.y() - metrics.capHeight(),
                               metrics.horizontalAdvance(text->text), metrics.capHeight());
        } else if (const auto *shape = std::get_if<PageShape>(&element)) {
            boxes.push_back(shape->path.boundingRect());
        }
    for (size_t a = 0; a < boxes.size(); ++a)
        for (size_t b = a + 1; b < boxes.size(); ++b)
            EXPECT_FALSE(boxes[a].intersects(boxes[b])) << a << " and " << b;
}

TEST(PaperPages, ASignatureListRepeatsItsHeadAndCountsItsSheets)
{
    const PaperContent list = content(PaperKind::Signatures, manyNames(40));
    const ReportPages pages = layOutPaper(list);
    ASSERT_EQ(pages.pages.size() % 2, 0u) << "two days alike";
    const int perDay = int(pages.pages.size()) / 2;
    for (int page = 0; page < perDay; ++page) {
        const QString words = wordsOf(pages, page);
        EXPECT_TRUE(words.contains(u"Assinatura"_s)) << page;
        EXPECT_TRUE(words.contains(u"1-%1"_s.arg(page + 1))) << page;
        EXPECT_TRUE(words.contains(u"Página %1 de %2"_s.arg(page + 1).arg(perDay))) << page;
        EXPECT_TRUE(words.contains(u"3 de Março de 2026"_s)) << page;
        EXPECT_FALSE(words.contains(u"+258"_s)) << "nobody reads a stranger's phone in the queue";
    }
    EXPECT_TRUE(wordsOf(pages, perDay).contains(u"2-1"_s)) << "the second day begins again";
    EXPECT_TRUE(wordsOf(pages, perDay - 1).contains(u"Sem inscrição prévia"_s));
}

TEST(PaperPages, ASignatureListWithoutNamesIsForWhoeverComes)
{
    PaperContent list = content(PaperKind::Signatures, {});
    list.days.resize(1);
    EXPECT_EQ(layOutPaper(list).pages.size(), 1u);
    list.days.clear();
    EXPECT_EQ(layOutPaper(list).pages.size(), 1u) << "an event without days is one day on paper";
    for (const PaperKind kind : kPaperKinds)
        if (kind != PaperKind::Signatures)
            EXPECT_TRUE(layOutPaper(content(kind, {})).pages.empty());
}

TEST(PaperPages, CertificatesTellTheDaysInTheLanguageOfThePaper)
{
    PaperContent certificates = content(PaperKind::Certificates, {u"Ana Inventada"_s});
    certificates.people.front().attended = {QDate(2026, 3, 3), QDate(2026, 3, 4)};
    EXPECT_TRUE(wordsOf(layOutPaper(certificates), 0).contains(u"Dias de presença: 3 e 4 de Março de 2026"_s));
    certificates.request.language = Language::English;
    const ReportPages english = layOutPaper(certificates);
    EXPECT_TRUE(wordsOf(english, 0).contains(u"Days attended: 3 and 4 March 2026"_s));
    EXPECT_GT(english.size.width(), english.size.height());
}

TEST(PaperPages, APlateIsReadFromBothSides)
{
    const ReportPages pages = layOutPaper(content(PaperKind::Plates, {u"Ana Inventada"_s}));
    std::vector<const PageText *> names;
    for (const PageElement &element : pages.pages.front().elements)
        if (const auto *text = std::get_if<PageText>(&element); text && text->text == u"Ana Inventada")
            names.push_back(text);
    ASSERT_EQ(names.size(), 2u);
    EXPECT_GT(names[0]->baseline.y(), pages.size.height() / 2);
    EXPECT_EQ(names[1]->turned, 180);
    EXPECT_NEAR(names[0]->baseline.y() + names[1]->baseline.y(), pages.size.height(), 0.01);
}

qint64 layoutUs(PaperKind kind, int people, size_t &pages)
{
    const PaperContent all = content(kind, manyNames(people));
    QElapsedTimer timer;
    timer.start();
    pages = layOutPaper(all).pages.size();
    return timer.nsecsElapsed() / 1000;
}

/// Ten times the people take some ten times as long, and not a hundred times.
TEST(PaperPages, FifteenHundredAreLaidOutAsQuicklyAsAFew)
{
    for (const PaperKind kind : kPaperKinds) {
        size_t few = 0;
        size_t many = 0;
        const qint64 fewUs = std::min(layoutUs(kind, 150, few), layoutUs(kind, 150, few));
        const qint64 manyUs = layoutUs(kind, 1500, many);
        EXPECT_GT(many, few) << paperKey(kind).toStdString();
        EXPECT_LT(manyUs, 60 * std::max<qint64>(fewUs, 1000)) << paperKey(kind).toStdString();
    }
}

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_pdf.h"

#include "core/base/private_file.h"

#include <QDateTime>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

QString producer()
{
    return u"Elo "_s + QStringLiteral(ELO_VERSION);
}

/// The metadata as XMP, since QPdfWriter knows no author in the old information dictionary. A PDF/A wants it anyway.
QByteArray xmpMetadata(const PdfTitles &titles, Language language)
{
    const auto rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const auto dc = u"http://purl.org/dc/elements/1.1/"_s;
    const auto xmp = u"http://ns.adobe.com/xap/1.0/"_s;
    const auto pdfa = u"http://www.aiim.org/pdfa/ns/id/"_s;
    QByteArray bytes("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QXmlStreamWriter xml(&bytes);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(xmp, u"xmp"_s);
    xml.writeNamespace(pdfa, u"pdfaid"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    const auto list = [&](const QString &name, const QString &container, const QString &value) {
        xml.writeStartElement(dc, name);
        xml.writeStartElement(rdf, container);
        xml.writeStartElement(rdf, u"li"_s);
        if (container == u"Alt")
            xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        xml.writeCharacters(value);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    list(u"title"_s, u"Alt"_s, titles.title);
    if (!titles.author.isEmpty())
        list(u"creator"_s, u"Seq"_s, titles.author);
    if (!titles.organisation.isEmpty())
        list(u"publisher"_s, u"Bag"_s, titles.organisation);
    list(u"language"_s, u"Bag"_s, language == Language::Portuguese ? u"pt-MZ"_s : u"en-GB"_s);
    xml.writeTextElement(xmp, u"CreatorTool"_s, producer());
    xml.writeTextElement(xmp, u"CreateDate"_s, QDateTime::currentDateTime().toOffsetFromUtc(0).toString(Qt::ISODate));
    xml.writeTextElement(pdfa, u"part"_s, u"1"_s);
    xml.writeTextElement(pdfa, u"conformance"_s, u"B"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    bytes.append("\n<?xpacket end=\"w\"?>");
    return bytes;
}

Result<void> paintPages(QIODevice &device, const PdfTitles &titles, const ReportPages &pages)
{
    QPdfWriter writer(&device);
    writer.setPdfVersion(
        QPagedPaintDevice::PdfVersion_A1b); // what archives accept: fonts inside, nothing from outside
    writer.setResolution(static_cast<int>(kPageDotsPerInch));
    writer.setPageLayout(pageLayoutOf(pages));
    writer.setTitle(titles.title);
    writer.setCreator(producer());
    writer.setDocumentXmpMetadata(xmpMetadata(titles, pages.language));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::Internal, {}, u"QPdfWriter does not begin"_s);
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        if (page > 0 && !writer.newPage())
            return fail(ErrorCode::Internal, {}, u"QPdfWriter gives no page"_s);
        paintReportPage(painter, pages, page);
    }
    painter.end();
    return {};
}

} // namespace

QPageLayout pageLayoutOf(const ReportPages &pages)
{
    const bool isLandscape = pages.size.width() > pages.size.height();
    const QSizeF upright = isLandscape ? pages.size.transposed() : pages.size;
    const QPageSize size(upright * (72 / kPageDotsPerInch), QPageSize::Point, {}, QPageSize::FuzzyMatch);
    return {size, isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

Result<void> writePagesPdf(const ReportPages &pages, const PdfTitles &titles, const QString &path,
                           const std::function<Result<void>()> &beforeItCounts)
{
    return writePrivately(path, [&](QIODevice &device) -> Result<void> {
        if (auto painted = paintPages(device, titles, pages); !painted)
            return painted;
        return beforeItCounts ? beforeItCounts() : Result<void>();
    });
}

Result<void> writeReportPdf(const ReportDocument &document, const QString &path)
{
    const ReportCover &cover = document.cover;
    return writePagesPdf(layOutReport(document), {cover.title, cover.author, cover.organisation}, path);
}

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/disclosure.h"
#include "core/exchange/label_words.h"
#include "ui/print/paper_layout.h"
#include "ui/print/report_item_pages.h"
#include "ui/print/report_style.h"
#include "ui/print/report_table_pages.h"

#include <span>

using namespace Qt::StringLiterals;

namespace elo::paper {

using namespace report_style;

namespace {

ReportCell cell(const QString &text)
{
    return {text.isEmpty() ? QVariant() : QVariant(text)};
}

QString countText(size_t count, Language language)
{
    return count == 1 ? paperText(PaperText::OnePerson, language) : paperText(PaperText::People, language).arg(count);
}

ReportPages listPages(const PaperContent &content)
{
    return blankPages(content, sheetSize(PaperSize::A4), 18 * kMillimetre, 18 * kMillimetre);
}

void placeTitle(PageBuilder &builder, const PaperContent &content)
{
    const Language language = content.request.language;
    const QFont title = font(18, QFont::Bold);
    const QFont under = font(kBodyPoints);
    builder.lines(breakLines(paperTitle(content.request.kind, language), TextMeasure(title), builder.width()), title,
                  kAccent);
    QStringList about{content.eventName, longDates(content.starts, content.ends, language), content.place,
                      countText(content.people.size(), language)};
    about.removeAll(QString());
    builder.lines(breakLines(about.join(u" · "_s), TextMeasure(under), builder.width()), under, kInk);
    builder.skip(8 * kMillimetre);
}

QString purposeText(const PaperContent &content)
{
    const LabelWords words(content.request.language);
    const QString key = content.request.handing.isToOthers() ? content.request.handing.purpose : u"contact"_s;
    const Entity disclosure = disclosureEntity();
    for (const Choice &choice : disclosure.field(u"purpose").choices)
        if (key == QLatin1StringView(choice.key))
            return words.text("Choice", choice.label);
    return key;
}

} // namespace

namespace {

ReportTable delegationTable(std::span<const PaperPerson> people, Language language)
{
    ReportTable table;
    for (const PaperText header : {PaperText::Name, PaperText::Institution, PaperText::Capacity, PaperText::State})
        table.columns.push_back({paperText(header, language)});
    for (const PaperPerson &person : people)
        table.rows.push_back(
            {{cell(person.name), cell(person.institution), cell(person.capacity), cell(person.stateText)}});
    return table;
}

} // namespace

ReportPages delegationPages(const PaperContent &content)
{
    const Language language = content.request.language;
    ReportPages pages = listPages(content);
    PageBuilder builder(pages.content);
    placeTitle(builder, content);
    const std::span<const PaperPerson> everybody(content.people);
    // One layout for all: the columns of the delegations stand in line.
    const ReportTable whole = delegationTable(everybody, language);
    const ReportTableLayout layout(whole, language, builder.width());
    for (size_t from = 0; from < everybody.size();) {
        size_t to = from;
        while (to < everybody.size() && everybody[to].countryCode == everybody[from].countryCode)
            ++to;
        ReportTable table = delegationTable(everybody.subspan(from, to - from), language);
        table.title = everybody[from].country;
        if (table.title.isEmpty())
            table.title = paperText(PaperText::NoDelegation, language);
        ReportTablePages(builder, table, countText(to - from, language), language, ReportTableLayout(table, layout))
            .add();
        from = to;
    }
    pages.pages = builder.take();
    addPageNumbers(pages, content.eventName);
    return pages;
}

ReportPages contactPages(const PaperContent &content)
{
    const Language language = content.request.language;
    ReportPages pages = listPages(content);
    PageBuilder builder(pages.content);
    ReportTable table;
    for (const PaperText header : {PaperText::Name, PaperText::Institution, PaperText::Country, PaperText::Contact})
        table.columns.push_back({paperText(header, language)});
    for (const PaperPerson &person : content.people)
        table.rows.push_back(
            {{cell(person.name), cell(person.institution), cell(person.country), cell(person.contacts.join(u'\n'))}});
    placeTitle(builder, content);
    table.title = purposeText(content);
    fitItem(builder, table, countText(content.people.size(), language), language)->add();
    pages.pages = builder.take();
    addPageNumbers(pages, paperText(PaperText::Confidential, language).arg(purposeText(content)));
    return pages;
}

} // namespace elo::paper

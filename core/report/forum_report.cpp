// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/forum_report.h"

#include "core/people/person_name.h"
#include "core/places/dates.h"
#include "core/places/regions.h"
#include "core/report/people_tables.h"
#include "core/workspace.h"

#include <QSet>

#include <map>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

// The project that the forum belongs to, as its papers name it.
constexpr auto kProjectCode = "CE.0298"_L1;
constexpr auto kPrimaCode = "MZ10P0003"_L1;

constexpr const char16_t *kCapacities[] = {u"diaspora", u"diplomatic",    u"government",
                                           u"iom",      u"civil_society", u"press"};
constexpr size_t kDiasporaRow = 0; ///< of the table by capacity
constexpr size_t kDiplomaticRow = 1;
constexpr const char16_t *kStages[] = {u"identified", u"contacted", u"documents",
                                       u"accredited", u"lapsed",    u"dissolved"};
constexpr const char16_t *kStates[] = {u"open", u"in_progress", u"waiting", u"done", u"dropped"};

/// Builds the document from facts; everything that is worded is worded here.
class ForumReport
{
public:
    ForumReport(const ForumFacts &facts, const ForumReportOptions &options, const QString &author)
        : m_facts(facts), m_options(options), m_say(options.language), m_author(author)
    {
    }

    ReportDocument document() const
    {
        ReportDocument document;
        document.language = m_options.language;
        document.cover = cover();
        document.sections.push_back(overview());
        for (size_t i = 0; i < m_facts.events.size(); ++i)
            if (!m_facts.events[i].participants.empty())
                document.sections.push_back(eventSection(m_facts.events[i], QString::number(i + 1)));
        document.sections.push_back(associations());
        document.sections.push_back(actions());
        return document;
    }

private:
    QString date(const QDate &value) const { return dateText(value, m_options.language); }

    ReportCover cover() const
    {
        ReportCover cover;
        cover.title = m_say(u"Relatório do fórum", u"Forum report");
        cover.subtitle = m_say(u"Reforço de capacidades para o envolvimento da diáspora em Moçambique",
                               u"Capacity-building for Diaspora Engagement in Mozambique");
        cover.organisation = m_say(u"INACE, Instituto Nacional para as Comunidades Moçambicanas no Exterior",
                                   u"INACE, National Institute for Mozambican Communities Abroad");
        cover.author = m_author;
        cover.lines = {
            {m_say(u"Projecto da OIM", u"IOM project"), kProjectCode},
            {m_say(u"Código PRIMA", u"PRIMA code"), kPrimaCode},
            {m_say(u"Período", u"Period"),
             m_say(u"%1 a %2", u"%1 to %2").arg(date(m_options.from), date(m_options.to))},
            {m_say(u"Data de referência", u"Cut-off"), date(std::min(m_options.to, QDate::currentDate()))},
            {m_say(u"Dados de", u"Data as of"), date(QDate::currentDate())},
        };
        cover.remarks = {
            m_say(u"Todos os números vêm dos registos do Elo. O que não se sabe está contado como desconhecido.",
                  u"All figures come from the records in Elo. What is not known is counted as unknown.")};
        return cover;
    }

    static qint64 present(const EventFact &event)
    {
        return std::count_if(event.participants.begin(), event.participants.end(),
                             [](const auto &p) { return p.present; });
    }

    static qint64 attendances(const EventFact &event)
    {
        qint64 sum = 0;
        for (const auto &participant : event.participants)
            sum += participant.attendances();
        return sum;
    }

    /// A count of people on its own line; small ones are suppressed.
    static ReportCell people(qint64 count)
    {
        return count > 0 && count < kSmallCountThreshold ? ReportCell::hidden() : ReportCell{count, false};
    }

    ReportSection overview() const
    {
        ReportSection section;
        section.heading = m_say(u"Eventos do período", u"Events in the period");
        ReportTable table;
        table.key = u"events"_s;
        table.title = section.heading;
        table.columns = {{m_say(u"Evento", u"Event"), ReportColumnKind::Text},
                         {m_say(u"Início", u"Starts"), ReportColumnKind::Date},
                         {m_say(u"Dias", u"Days"), ReportColumnKind::Count},
                         {m_say(u"Vieram", u"Came"), ReportColumnKind::Count},
                         {m_say(u"Presenças", u"Attendances"), ReportColumnKind::Count}};
        QSet<QString> unique;
        bool anyHidden = false;
        for (const auto &event : m_facts.events) {
            const qint64 came = present(event);
            const ReportCell attended = people(attendances(event));
            const bool small = people(came).suppressed || attended.suppressed;
            anyHidden = anyHidden || small;
            table.rows.push_back({{{event.event.name, false},
                                   {event.event.starts, false},
                                   {qint64(event.days.size()), false},
                                   small ? ReportCell::hidden() : people(came),
                                   small ? ReportCell::hidden() : attended},
                                  false});
            for (const auto &participant : event.participants)
                if (participant.present)
                    unique.insert(participant.person);
        }
        table.note = m_say(u"Vieram: pessoas presentes em pelo menos um dia. Uma presença é uma pessoa num dia.",
                           u"Came: people present on at least one day. An attendance is one person on one day.");
        if (m_facts.events.empty())
            section.paragraphs << m_say(u"Não há eventos registados neste período.",
                                        u"No events are recorded in this period.");
        else if (anyHidden || people(unique.size()).suppressed) // beside the events it would tell the hidden ones
            section.paragraphs << m_say(
                u"O número de pessoas diferentes não se publica, porque um dos eventos teve muito poucas.",
                u"The number of different people is not published, because one of the events had very few.");
        else
            section.paragraphs << m_say(u"Pessoas diferentes que vieram aos eventos do período: %1.",
                                        u"Different people who came to the events of the period: %1.")
                                      .arg(unique.size());
        section.items.push_back(std::move(table));
        return section;
    }

    ReportSection eventSection(const EventFact &event, const QString &number) const
    {
        ReportSection section;
        section.heading = event.event.name;
        std::vector<const ParticipantFact *> diaspora;
        for (const auto &participant : event.participants)
            if (participant.present && participant.capacity == u"diaspora")
                diaspora.push_back(&participant);
        section.items.push_back(keyed(days(event), number));
        if (event.days.size() > 1)
            section.items.push_back(dayFigure(event, number));
        const ReportTable byCapacity = capacities(event);
        section.items.push_back(keyed(byCapacity, number));
        // A total that the table by capacity hides must not stand below it.
        if (byCapacity.cell(kDiasporaRow, 1).suppressed) {
            section.paragraphs << m_say(u"Os participantes da diáspora são muito poucos para serem desagregados.",
                                        u"Those who took part as diaspora are too few to be broken down.");
        } else {
            section.paragraphs << m_say(
                u"Os quadros por região e país contam os participantes na qualidade de diáspora.",
                u"The tables by region and country count those who took part as diaspora.");
            const PeopleTables tables(diaspora, m_say);
            section.items.push_back(keyed(tables.peopleByRegionAndSex(), number));
            section.items.push_back(keyed(tables.figure(), number));
            section.items.push_back(keyed(tables.attendancesByRegionAndSex(), number));
            section.items.push_back(keyed(tables.byCountry(), number));
        }
        if (!byCapacity.cell(kDiplomaticRow, 1).suppressed)
            section.items.push_back(keyed(officials(event), number));
        return section;
    }

    /// Keys are unique in the document: each event's tables carry its number.
    template <class Item>
    static Item keyed(Item item, const QString &number)
    {
        item.key += u'_' + number;
        return item;
    }

    ReportTable days(const EventFact &event) const
    {
        ReportTable table;
        table.key = u"days"_s;
        table.title = m_say(u"Presenças por dia", u"Attendances by day");
        table.columns = {{m_say(u"Dia", u"Day"), ReportColumnKind::Date},
                         {m_say(u"Programa", u"Programme"), ReportColumnKind::Text},
                         {m_say(u"Presenças", u"Attendances"), ReportColumnKind::Count}};
        std::vector<qint64> counts;
        for (size_t day = 0; day < event.days.size(); ++day)
            counts.push_back(onDay(event, day));
        const auto hidden = suppressSmallCountsInList(counts);
        for (size_t day = 0; day < event.days.size(); ++day)
            table.rows.push_back({{{event.days[day].date, false},
                                   {event.days[day].title, false},
                                   hidden[day] ? ReportCell::hidden() : ReportCell{counts[day], false}},
                                  false});
        table.rows.push_back({{{m_say(u"Total", u"Total"), false},
                               {},
                               hidden.back() ? ReportCell::hidden() : ReportCell{attendances(event), false}},
                              true});
        return table;
    }

    static qint64 onDay(const EventFact &event, size_t day)
    {
        return std::count_if(event.participants.begin(), event.participants.end(),
                             [&](const auto &p) { return p.days[day]; });
    }

    ReportFigure dayFigure(const EventFact &event, const QString &number) const
    {
        ReportFigure figure;
        figure.key = u"days_"_s + number;
        figure.title = m_say(u"Presenças por dia", u"Attendances by day");
        ReportFigure::Series series;
        series.name = m_say(u"Presenças", u"Attendances");
        std::vector<qint64> counts;
        for (size_t day = 0; day < event.days.size(); ++day) {
            figure.categories << date(event.days[day].date);
            counts.push_back(onDay(event, day));
        }
        const auto hidden = suppressSmallCountsInList(counts);
        for (size_t day = 0; day < counts.size(); ++day) {
            series.suppressed.push_back(hidden[day]);
            series.values.push_back(hidden[day] ? 0 : double(counts[day]));
        }
        figure.series.push_back(std::move(series));
        return figure;
    }

    ReportTable capacities(const EventFact &event) const
    {
        std::vector<std::pair<QString, qint64>> rows;
        for (const auto *key : kCapacities) {
            const QString capacity = QString::fromUtf16(key);
            rows.emplace_back(capacityText(capacity, m_say),
                              std::count_if(event.participants.begin(), event.participants.end(),
                                            [&](const auto &p) { return p.present && p.capacity == capacity; }));
        }
        return countList(u"capacities"_s, m_say(u"Pessoas por qualidade", u"People by capacity"),
                         m_say(u"Qualidade", u"Capacity"), m_say(u"Pessoas", u"People"), rows, m_say, true);
    }

    ReportTable officials(const EventFact &event) const
    {
        std::map<QString, qint64> byRegion;
        QSet<QString> missions;
        for (const auto &participant : event.participants) {
            if (!participant.present || participant.capacity != u"diplomatic")
                continue;
            ++byRegion[participant.country.isEmpty() ? QString()
                                                     : regionName(regionOf(participant.country), m_say.language())];
            if (!participant.mission.isEmpty())
                missions.insert(participant.mission);
        }
        const QString unknown = m_say(u"Desconhecido", u"Unknown");
        std::vector<std::pair<QString, qint64>> rows;
        for (const auto &[name, count] : byRegion)
            rows.emplace_back(name.isEmpty() ? unknown : name, count);
        std::sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) {
            return std::pair(a.first == unknown, sortKey(a.first)) < std::pair(b.first == unknown, sortKey(b.first));
        });
        auto table = countList(u"officials"_s,
                               m_say(u"Funcionários diplomáticos por região da missão",
                                     u"Diplomatic officials by region of the mission"),
                               m_say(u"Região", u"Region"), m_say(u"Pessoas", u"People"), rows, m_say, true);
        if (!table.rows.back().cells[1].suppressed)
            table.note = m_say(u"Missões representadas: %1.", u"Missions represented: %1.").arg(missions.size());
        return table;
    }

    ReportSection associations() const
    {
        ReportSection section;
        section.heading = m_say(u"Associações e missões", u"Associations and missions");
        section.paragraphs
            << m_say(u"%1 associações, %2 delas ligadas a uma missão. %3 missões, %4 confirmadas por um funcionário.",
                     u"%1 associations, %2 of them linked to a mission. %3 missions, %4 confirmed by an officer.")
                   .arg(m_facts.associations)
                   .arg(m_facts.associationsLinked)
                   .arg(m_facts.missions)
                   .arg(m_facts.missionsVerified);
        std::vector<std::pair<QString, qint64>> stages;
        for (const auto *key : kStages)
            stages.emplace_back(stageText(key, m_say), m_facts.associationsByStage.value(QString::fromUtf16(key)));
        // Associations are no people: their counts need no protection.
        auto table =
            countList(u"associations_stage"_s, m_say(u"Associações por fase", u"Associations by stage"),
                      m_say(u"Fase", u"Stage"), m_say(u"Associações", u"Associations"), stages, m_say, false);
        section.items.push_back(figureOf(table));
        section.items.push_back(std::move(table));
        std::vector<std::pair<QString, qint64>> links(m_facts.links.begin(), m_facts.links.end());
        links.emplace_back(m_say(u"Sem missão de ligação", u"Without a liaison mission"),
                           m_facts.associations - m_facts.associationsLinked);
        section.items.push_back(
            countList(u"associations_mission"_s,
                      m_say(u"Associações por missão de ligação", u"Associations by liaison mission"),
                      m_say(u"Missão", u"Mission"), m_say(u"Associações", u"Associations"), links, m_say, false));
        return section;
    }

    /// A list of counts as bars, without its total.
    ReportFigure figureOf(const ReportTable &table) const
    {
        ReportFigure figure;
        figure.key = table.key;
        figure.title = table.title;
        ReportFigure::Series series;
        series.name = table.columns.back().header;
        for (const auto &row : table.rows) {
            if (row.total)
                continue;
            figure.categories << row.cells.front().value.toString();
            series.values.push_back(row.cells[1].value.toDouble());
        }
        figure.series.push_back(std::move(series));
        return figure;
    }

    ReportSection actions() const
    {
        ReportSection section;
        section.heading = m_say(u"Acções de seguimento", u"Follow-up actions");
        section.paragraphs << m_say(u"Em atraso à data de referência: %1 de %2 acções.",
                                    u"Overdue on the cut-off date: %1 of %2 actions.")
                                  .arg(m_facts.actions.overdue)
                                  .arg(m_facts.actions.total);
        std::vector<std::pair<QString, qint64>> states;
        for (const auto *key : kStates)
            states.emplace_back(followUpStateText(key, m_say),
                                m_facts.actions.byState.value(QString::fromUtf16(key)));
        auto table = countList(u"actions_state"_s, m_say(u"Acções por estado", u"Actions by state"),
                               m_say(u"Estado", u"State"), m_say(u"Acções", u"Actions"), states, m_say, false);
        section.items.push_back(figureOf(table));
        section.items.push_back(std::move(table));
        section.items.push_back(owners());
        return section;
    }

    ReportTable owners() const
    {
        ReportTable table;
        table.key = u"actions_owner"_s;
        table.title = m_say(u"Acções por responsável", u"Actions by owner");
        table.columns = {{m_say(u"Responsável", u"Owner"), ReportColumnKind::Text}};
        for (const auto *key : kStates)
            table.columns.push_back({followUpStateText(key, m_say), ReportColumnKind::Count});
        table.columns.push_back({m_say(u"Total", u"Total"), ReportColumnKind::Count});
        table.columns.push_back({m_say(u"Em atraso", u"Overdue"), ReportColumnKind::Count});
        const auto line = [&](const QString &name, const ForumFacts::Actions &actions, bool total) {
            ReportTable::Row row;
            row.total = total;
            row.cells.push_back({name, false});
            for (const auto *key : kStates)
                row.cells.push_back({qint64(actions.byState.value(QString::fromUtf16(key))), false});
            row.cells.push_back({qint64(actions.total), false});
            row.cells.push_back({qint64(actions.overdue), false});
            table.rows.push_back(std::move(row));
        };
        for (const auto &[owner, actions] : m_facts.actionsByOwner)
            line(owner.isEmpty() ? m_say(u"Sem responsável", u"No owner") : owner, actions, false);
        line(m_say(u"Total", u"Total"), m_facts.actions, true);
        table.note = m_say(u"As acções em atraso estão contadas também no seu estado.",
                           u"Overdue actions are counted in their state as well.");
        return table;
    }

    const ForumFacts &m_facts;
    const ForumReportOptions &m_options;
    Words m_say;
    QString m_author;
};

} // namespace

Result<ReportDocument> forumReport(Workspace &workspace, const ForumReportOptions &options)
{
    if (!options.from.isValid() || !options.to.isValid() || options.to < options.from)
        return fail(ErrorCode::Invalid, {u"to"_s, u"impossible"_s, options.to.toString(Qt::ISODate)});
    auto facts = forumFacts(workspace, options.from, options.to);
    if (!facts)
        return std::unexpected(facts.error());
    const QString author = options.author.isEmpty() ? workspace.user() : options.author;
    return ForumReport(*facts, options, author).document();
}

} // namespace elo

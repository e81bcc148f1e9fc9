// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "tests/print_qt.h"
#include "tests/ui/pages/records_office.h"

namespace elo::testing {

/// An event of two days with a few invented people: two members and a name on the list, one member who is not.
class PaperEvent : public RecordsOffice
{
public:
    PaperEvent()
    {
        event = add(QStringLiteral("event"), {{QStringLiteral("name"), QStringLiteral("Fórum de Teste")},
                                              {QStringLiteral("kind"), QStringLiteral("forum")},
                                              {QStringLiteral("starts"), QDate(2026, 3, 12)},
                                              {QStringLiteral("ends"), QDate(2026, 3, 13)}});
        for (const QDate &date : {QDate(2026, 3, 12), QDate(2026, 3, 13)})
            days.push_back(add(QStringLiteral("event_day"),
                               {{QStringLiteral("event"), event.id}, {QStringLiteral("date"), date}}));
        ana = addMember(QStringLiteral("Ana Inventada Cossa"), QStringLiteral("PT"));
        helder = addMember(QStringLiteral("Hélder Fictício Zita"), QStringLiteral("ZA"));
        outsider = addMember(QStringLiteral("Olga Sem Convite"), QStringLiteral("PT"));
        anaThere = addParticipant(
            {{QStringLiteral("person"), ana.text()}, {QStringLiteral("delegation_country"), QStringLiteral("PT")}});
        helderThere = addParticipant({{QStringLiteral("person"), helder.text()},
                                      {QStringLiteral("delegation_country"), QStringLiteral("ZA")}});
        nameThere = addParticipant({{QStringLiteral("name"), QStringLiteral("Zacarias Só Nome")}});
    }

    Ref addParticipant(QVariantMap values)
    {
        values.insert(QStringLiteral("event"), event.id);
        values.insert(QStringLiteral("capacity"), QStringLiteral("diaspora"));
        values.insert(QStringLiteral("state"), QStringLiteral("invited"));
        return add(QStringLiteral("participation"), values);
    }

    void consent(const Ref &member, const QString &purpose)
    {
        add(QStringLiteral("consent"), {{QStringLiteral("member"), member.id},
                                        {QStringLiteral("purpose"), purpose},
                                        {QStringLiteral("answer"), QStringLiteral("given")},
                                        {QStringLiteral("date"), QDate(2026, 3, 1)}});
    }

    std::vector<Record> disclosures()
    {
        const auto ids =
            workspace().ids({.entity = QStringLiteral("disclosure"), .text = {}, .conditions = {}, .sortField = {}});
        return workspace().records(workspace().schema().entity(u"disclosure"), ids.value()).value();
    }

    Ref event;
    std::vector<Ref> days;
    Ref ana, helder, outsider;
    Ref anaThere, helderThere, nameThere;
};

} // namespace elo::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "tests/ui/pages/records_office.h"

#include <QDateTime>

namespace elo::testing {

/// A two-day forum with invented people on its list, and a clock that stands at 08:41 of its first day.
class DeskOffice : public RecordsOffice
{
public:
    DeskOffice()
    {
        event = add(QStringLiteral("event"), {{QStringLiteral("name"), QStringLiteral("Fórum da Diáspora")},
                                              {QStringLiteral("kind"), QStringLiteral("forum")},
                                              {QStringLiteral("starts"), QDate(2026, 11, 25)},
                                              {QStringLiteral("ends"), QDate(2026, 11, 26)}});
        institution = add(QStringLiteral("institution"),
                          {{QStringLiteral("name"), QStringLiteral("Associação dos Moçambicanos em Durban")}});
    }

    Ref invite(const QString &name, const QString &country = QStringLiteral("ZA"),
               const QString &state = QStringLiteral("confirmed"))
    {
        return add(QStringLiteral("participation"), {{QStringLiteral("event"), event.id},
                                                     {QStringLiteral("person"), addMember(name, country).text()},
                                                     {QStringLiteral("capacity"), QStringLiteral("diaspora")},
                                                     {QStringLiteral("institution"), institution.id},
                                                     {QStringLiteral("delegation_country"), country},
                                                     {QStringLiteral("state"), state}});
    }

    /// So many more on the list, in one operation, with names of many kinds.
    void inviteMany(int count);

    std::function<QDateTime()> clock()
    {
        return [this] { return now; };
    }

    Ref event;
    Ref institution;
    QDateTime now{QDate(2026, 11, 25), QTime(8, 41)};
};

} // namespace elo::testing

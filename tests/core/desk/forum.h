// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/entities/event.h"
#include "tests/core/office_file.h"

namespace elo::test {

inline Ref addParticipant(Workspace &workspace, const Ref &event, const Ref &person, const QString &country = {},
                          const QString &state = QStringLiteral("confirmed"))
{
    Participation participation;
    participation.event = event.id;
    participation.person = person.text();
    participation.delegationCountry = country;
    participation.state = state;
    const auto saved = workspace.save(toRecord(workspace.schema().entity(u"participation"), participation));
    EXPECT_TRUE(saved.has_value());
    return saved.value_or(Ref());
}

/// A desk on the nth day of an event, at a time of that day.
inline std::unique_ptr<Desk> openDesk(Workspace &workspace, const Ref &event,
                                      const QString &time = QStringLiteral("08:41"), size_t day = 0)
{
    const auto days = Desk::daysOf(workspace, event);
    EXPECT_TRUE(days && days->size() > day);
    auto desk = Desk::open(workspace, event, (*days)[day]);
    EXPECT_TRUE(desk.has_value());
    const QDateTime now((*desk)->date(), QTime::fromString(time, QStringLiteral("HH:mm")));
    (*desk)->setClock([now] { return now; });
    return std::move(*desk);
}

inline Desk::Answer answerOf(const Result<Desk::Answer> &result)
{
    EXPECT_TRUE(result.has_value()) << (result ? ""
                                               : qPrintable(result.error().args.join(u' ') + result.error().cause));
    return result.value_or(Desk::Answer{Desk::Answer::State::Unknown, {}, {}, {}, {}, {}});
}

/// An event of two days with four people on its list.
class Forum : public ::testing::Test
{
protected:
    using State = Desk::Answer::State;

    OfficeFile file;
    Ref event = file.addEvent(QStringLiteral("Fórum da Diáspora"),
                              {QStringLiteral("2026-11-25"), QStringLiteral("2026-11-26")});
    Ref member = file.addMember(QStringLiteral("Armando Pedro Muiuane"), QStringLiteral("+27 82 555 0101"));
    Ref armando = addParticipant(*file, event, member, QStringLiteral("ZA"));
    Ref graca =
        addParticipant(*file, event, file.addMember(QStringLiteral("Graça Dhlovo"), {}, QStringLiteral("PT")));
    Ref joana =
        addParticipant(*file, event, file.addMember(QStringLiteral("Joana Macuácua"), {}, QStringLiteral("PT")), {},
                       QStringLiteral("invited"));
    Ref declined =
        addParticipant(*file, event, file.addMember(QStringLiteral("Zacarias Tembe"), {}, QStringLiteral("DE")), {},
                       QStringLiteral("declined"));

    qint64 living(const QString &entity) { return file->count(file->schema().entity(entity)).value_or(-1); }
    QString stateOf(const Ref &participation)
    {
        const auto record = file->record(participation);
        return record ? record->text(u"state") : QString();
    }
};

} // namespace elo::test

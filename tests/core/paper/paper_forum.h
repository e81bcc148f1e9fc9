// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event_days.h"
#include "tests/core/office_file.h"

namespace elo::test {

/// An office file with a forum of two days, and helpers to fill it with invented participants.
struct PaperForum
{
    PaperForum()
    {
        event = file.addEvent(QStringLiteral("Fórum Inventado"),
                              {QStringLiteral("2026-03-03"), QStringLiteral("2026-03-04")});
        const auto found = file->related(file->schema().entity(u"event_day"), QStringLiteral("event"), event);
        EXPECT_TRUE(found.has_value());
        for (const Record &day : *found)
            days.push_back({day.entity->name(), day.id});
    }

    Ref add(const QString &name, const QString &state = QStringLiteral("confirmed"), const Ref &person = {})
    {
        Record participation = file->schema().entity(u"participation").newRecord();
        participation.set(u"event", event.id);
        participation.set(u"state", state);
        if (person.isNull())
            participation.set(u"name", name);
        else
            participation.set(u"person", person.text());
        const auto saved = file->save(participation);
        EXPECT_TRUE(saved.has_value());
        return saved.value_or(Ref());
    }

    /// A member on the list.
    Ref addMember(const QString &name, const QString &phone = {}, const QString &state = QStringLiteral("confirmed"))
    {
        const Ref member = file.addMember(name, phone);
        add({}, state, member);
        return member;
    }

    void consents(const Ref &member, const QString &purpose, const QString &answer = QStringLiteral("given"))
    {
        Record consent(file->schema().entity(u"consent"));
        consent.set(u"member", member.id);
        consent.set(u"purpose", purpose);
        consent.set(u"answer", answer);
        consent.set(u"date", QDate(2026, 1, 1));
        EXPECT_TRUE(file->save(consent).has_value());
    }

    OfficeFile file;
    Ref event;
    std::vector<Ref> days;
};

} // namespace elo::test

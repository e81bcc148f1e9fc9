// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/consents.h"

#include "core/store/connection.h"
#include "core/store/merged.h"

#include <algorithm>

namespace elo {

bool agrees(const std::vector<Record> &consents, QStringView purpose)
{
    bool asked = false;
    for (const Record &consent : consents) {
        if (consent.entity->name() != u"consent" || !consent.alive || consent.text(u"purpose") != purpose)
            continue;
        if (consent.text(u"answer") != u"given" || consent.value(u"withdrawn_on").isValid())
            return false;
        asked = true;
    }
    return asked;
}

QSet<QUuid> whoAgrees(Connection &connection, const Entity &member, const QString &purpose)
{
    QSet<QUuid> agreeing;
    QSet<QUuid> refusing;
    Query answers(connection, "SELECT member, answer = 'given' AND withdrawn_on IS NULL FROM consent"
                              " WHERE alive = 1 AND purpose = ?");
    answers.bind(purpose);
    while (answers.next())
        (answers.integer(1) ? agreeing : refusing).insert(answers.id(0));
    if (!merged::any(connection, member))
        return agreeing;
    Query people(connection, "SELECT m.id, k.id FROM member m JOIN member k ON k.rid = m.merged_into"
                             " WHERE m.merged_into IS NOT NULL");
    while (people.next())
        for (QSet<QUuid> *answer : {&agreeing, &refusing})
            if (answer->remove(people.id(0)))
                answer->insert(people.id(1));
    return agreeing -= refusing;
}

} // namespace elo

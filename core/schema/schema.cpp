// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/schema.h"

#include "core/entities/action_template.h"
#include "core/entities/association.h"
#include "core/entities/attachment.h"
#include "core/entities/communication.h"
#include "core/entities/conflict_decision.h"
#include "core/entities/disclosure.h"
#include "core/entities/distinction.h"
#include "core/entities/event.h"
#include "core/entities/follow_up.h"
#include "core/entities/import_mapping.h"
#include "core/entities/inquiry.h"
#include "core/entities/institution.h"
#include "core/entities/lesson.h"
#include "core/entities/member.h"
#include "core/entities/mission.h"
#include "core/entities/note.h"
#include "core/entities/opportunity.h"
#include "core/entities/project.h"
#include "core/entities/proposal.h"
#include "core/entities/relay.h"
#include "core/entities/same_as.h"
#include "core/entities/saved_view.h"
#include "core/entities/tag.h"

namespace elo {

Schema::Schema(std::vector<CustomField> definitions) : m_own(std::move(definitions))
{
    // The registry. The order is that of the side bar, of the dump, and of parts below their things.
    using Describe = Entity (*)();
    for (Describe describe : {memberEntity,
                              associationEntity,
                              missionEntity,
                              institutionEntity,
                              followUpEntity,
                              inquiryEntity,
                              communicationEntity,
                              opportunityEntity,
                              eventEntity,
                              proposalEntity,
                              relayEntity,
                              projectEntity,
                              lessonEntity,
                              actionTemplateEntity,
                              contactPointEntity,
                              consentEntity,
                              membershipEntity,
                              accreditationEntity,
                              officialEntity,
                              eventDayEntity,
                              sessionEntity,
                              participationEntity,
                              attendanceEntity,
                              checkInEntity,
                              relayContactEntity,
                              resultEntity,
                              indicatorEntity,
                              reportingPeriodEntity,
                              indicatorValueEntity,
                              activityEntity,
                              riskEntity,
                              followUpLinkEntity,
                              actionStepEntity,
                              noteEntity,
                              tagEntity,
                              taggingEntity,
                              savedViewEntity,
                              importMappingEntity,
                              disclosureEntity,
                              customFieldEntity,
                              attachmentEntity,
                              distinctionEntity,
                              sameAsEntity,
                              conflictDecisionEntity}) {
        m_entities.push_back(std::make_unique<Entity>(describe()));
        m_byKey.insert(m_entities.back()->name(), m_entities.back().get());
    }
    for (const auto &entity : m_entities)
        expandTargets(*entity);
    for (const CustomField &own : m_own)
        addOwnField(own);
}

void Schema::expandTargets(Entity &entity) const
{
    for (Field &field : entity.fields) {
        if (field.targets.empty() || field.targets.front() != QByteArrayView(kEveryThing))
            continue;
        field.targets.clear();
        for (const Entity *thing : things())
            if (!entity.isOwnedBy(thing->name()))
                field.targets.push_back(thing->key);
    }
}

std::vector<const Entity *> Schema::things() const
{
    std::vector<const Entity *> found;
    for (const auto &e : m_entities)
        if (e->isThing())
            found.push_back(e.get());
    return found;
}

const Entity *Schema::find(QStringView key) const
{
    return m_byKey.value(key.toString());
}

const Entity &Schema::entity(QStringView key) const
{
    const Entity *found = find(key);
    Q_ASSERT_X(found, "Schema::entity", qPrintable(key.toString()));
    return *found;
}

const Entity *Schema::byPrefix(QChar prefix) const
{
    for (const auto &e : m_entities)
        if (e->isThing() && QLatin1Char(e->prefix) == prefix.toUpper())
            return e.get();
    return nullptr;
}

std::vector<Schema::Owned> Schema::pointingTo(const Entity &target, bool ownersOnly) const
{
    std::vector<Owned> found;
    for (const auto &e : m_entities)
        for (size_t i = 0; i < e->fields.size(); ++i) {
            const Field &f = e->fields[i];
            if (ownersOnly && !f.is(FieldFlag::Owner))
                continue;
            for (const char *key : f.targets)
                if (target.name() == QLatin1StringView(key))
                    found.push_back({e.get(), int(i)});
        }
    return found;
}

std::vector<Schema::Owned> Schema::ownedBy(const Entity &entity) const
{
    return pointingTo(entity, true);
}

std::vector<Schema::Owned> Schema::referencesTo(const Entity &entity) const
{
    return pointingTo(entity, false);
}

} // namespace elo

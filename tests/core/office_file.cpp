// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office_file.h"

#include "core/entities/association.h"
#include "core/entities/event.h"
#include "core/entities/follow_up.h"
#include "core/entities/member.h"

namespace elo::test {

namespace {

Ref saved(Workspace &workspace, RecordTree tree)
{
    auto ref = workspace.save(std::move(tree));
    EXPECT_TRUE(ref.has_value()) << (ref ? "" : qPrintable(ref.error().args.join(u' ') + ref.error().cause));
    return ref.value_or(Ref());
}

} // namespace

OfficeFile::OfficeFile()
{
    auto created = Workspace::create(path(), QStringLiteral("Celeste"));
    EXPECT_TRUE(created.has_value());
    if (created)
        workspace = std::move(*created);
}

void OfficeFile::reopen(Workspace::Mode mode)
{
    workspace.reset();
    auto opened = Workspace::open(path(), QStringLiteral("Celeste"), mode);
    ASSERT_TRUE(opened.has_value()) << qPrintable(opened.error().cause);
    workspace = std::move(*opened);
}

Ref OfficeFile::addMember(const QString &name, const QString &phone, const QString &country)
{
    Member member;
    member.name = name;
    member.residenceCountry = country;
    RecordTree tree{toRecord(workspace->schema().entity(u"member"), member), {}};
    if (!phone.isEmpty()) {
        ContactPoint contact;
        contact.value = phone;
        tree.parts.push_back(toRecord(workspace->schema().entity(u"contact_point"), contact));
    }
    return saved(*workspace, std::move(tree));
}

Ref OfficeFile::addAssociation(const QString &name)
{
    Association association;
    association.name = name;
    association.country = QStringLiteral("PT");
    return saved(*workspace, {toRecord(workspace->schema().entity(u"association"), association), {}});
}

Ref OfficeFile::addEvent(const QString &name, const QStringList &days)
{
    Event event;
    event.name = name;
    event.starts = QDate::fromString(days.value(0), Qt::ISODate);
    RecordTree tree{toRecord(workspace->schema().entity(u"event"), event), {}};
    for (const QString &day : days) {
        EventDay eventDay;
        eventDay.date = QDate::fromString(day, Qt::ISODate);
        tree.parts.push_back(toRecord(workspace->schema().entity(u"event_day"), eventDay));
    }
    return saved(*workspace, std::move(tree));
}

Ref OfficeFile::addFollowUp(const QString &title, const Ref &about)
{
    FollowUp followUp;
    followUp.title = title;
    RecordTree tree{toRecord(workspace->schema().entity(u"follow_up"), followUp), {}};
    if (!about.isNull()) {
        FollowUpLink link;
        link.target = about.text();
        tree.parts.push_back(toRecord(workspace->schema().entity(u"follow_up_link"), link));
    }
    return saved(*workspace, std::move(tree));
}

QByteArray OfficeFile::dump()
{
    QByteArray text;
    auto dumped = workspace->dump([&](const QByteArray &line) { text += line + '\n'; });
    EXPECT_TRUE(dumped.has_value());
    return text;
}

QStringList OfficeFile::problems()
{
    QStringList lines;
    auto found = workspace->check();
    EXPECT_TRUE(found.has_value());
    if (found)
        for (const auto &problem : *found)
            lines << problem.what + QStringLiteral(": ") + problem.where;
    return lines;
}

QVariant sampleValue(const Field &field, int variant)
{
    const auto pick = [&](const QStringList &values) { return values[variant % values.size()]; };
    switch (field.type) {
    case FieldType::Integer:
        return 1990 + variant;
    case FieldType::Decimal:
        return 62.5 + variant;
    case FieldType::Boolean:
        return variant % 2 == 1;
    case FieldType::Date:
        return QDate(2026, 3, 1).addDays(variant);
    case FieldType::PartialDate:
        return pick({QStringLiteral("1980"), QStringLiteral("1981-05"), QStringLiteral("1982-05-12")});
    case FieldType::Choice:
    case FieldType::ChoiceSet:
        return QString::fromLatin1(field.choices[size_t(variant) % field.choices.size()].key);
    case FieldType::Country:
        return pick({QStringLiteral("ZA"), QStringLiteral("PT"), QStringLiteral("MW")});
    case FieldType::Province:
        return pick({QStringLiteral("MZ-P"), QStringLiteral("MZ-MPM"), QStringLiteral("MZ-N")});
    case FieldType::LanguageSet:
        return pick({QStringLiteral("pt"), QStringLiteral("en"), QStringLiteral("pt,en")});
    case FieldType::Reference:
    case FieldType::AnyReference:
        return {};
    default:
        return QStringLiteral("%1 %2 ção").arg(QLatin1StringView(field.key)).arg(variant);
    }
}

Record AnyRecords::make(const Entity &entity, int variant)
{
    Record record(entity);
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields[i];
        const QString key = QString::fromLatin1(field.key);
        if (!field.isReference()) {
            record.set(key, sampleValue(field, variant));
        } else if (field.is(FieldFlag::Required) || field.is(FieldFlag::Owner)) {
            // Fields that take the same targets take different ones of them: nobody writes to himself.
            const Ref ref = anchor(QString::fromLatin1(field.targets[i % field.targets.size()]));
            record.set(key, field.type == FieldType::AnyReference ? QVariant(ref.text()) : QVariant(ref.id));
        }
    }
    for (const auto &[first, last] : {std::pair(u"since", u"until"), std::pair(u"starts", u"ends")})
        if (entity.find(first) && entity.find(last))
            record.set(last, QDate(2027, 1, 1));
    return record;
}

Ref AnyRecords::anchor(const QString &entity)
{
    if (!m_anchors.contains(entity)) {
        Record record = make(m_file->schema().entity(entity), 0);
        // By name alone people must tell a mission from an association, and so must an import.
        if (const int title = record.entity->titleField();
            title >= 0 && record.entity->fields[size_t(title)].type == FieldType::Text)
            record.values[size_t(title)] =
                QStringLiteral("%1 %2").arg(entity, record.values[size_t(title)].toString());
        m_anchors.insert(entity, saved(*m_file, {record, {}}));
    }
    return m_anchors.value(entity);
}

} // namespace elo::test

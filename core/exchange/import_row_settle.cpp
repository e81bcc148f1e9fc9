// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from the cells of a row taken together.

#include "core/exchange/import_row.h"
#include "core/people/fold.h"
#include "core/people/person_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// Districts that settle which of the two a bare "Maputo" is.
QString provinceOfDistrict(const QString &district)
{
    const QString folded = fold(district);
    for (const QStringView name : {u"kampfumo", u"kampfumu", u"nlhamankulu", u"kamaxakeni", u"kamaxaquene",
                                   u"kamavota", u"kamubukwana", u"katembe", u"kanyaka", u"inhaca"})
        if (folded == name)
            return u"MZ-MPM"_s;
    for (const QStringView name :
         {u"matola", u"boane", u"marracuene", u"manhica", u"magude", u"matutuine", u"moamba", u"namaacha"})
        if (folded == name)
            return u"MZ-L"_s;
    return {};
}

} // namespace

void ImportRowReader::settleName(ImportRow &row, const Names &names) const
{
    if (m_entity.name() != u"member")
        return;
    const QString whole = row.record.text(u"name");
    if (whole.isEmpty())
        row.record.set(u"name", joinName(names.given, names.family));
    if (row.record.value(u"sort_name").isValid() || names.given.isEmpty() || names.family.isEmpty())
        return;
    // Where the list says which words are the surname, that is better than any rule; if it agrees with the whole
    // name.
    const QStringList words = foldedTokens(row.record.text(u"name"));
    const QStringList split = foldedTokens(names.given) + foldedTokens(names.family);
    const bool agree =
        std::all_of(split.begin(), split.end(), [&](const QString &word) { return words.contains(word); });
    if (agree)
        row.record.set(u"sort_name", names.family + u", "_s + names.given);
}

void ImportRowReader::settleProvince(ImportRow &row) const
{
    if (m_entity.name() != u"member" || row.record.value(u"origin_province").isValid())
        return;
    const auto isAmbiguous = [](const ImportIssue &issue) { return issue.reason == u"ambiguous_province"; };
    if (std::none_of(row.issues.begin(), row.issues.end(), isAmbiguous))
        return;
    const QString province = provinceOfDistrict(row.record.text(u"origin_district"));
    if (province.isEmpty())
        return;
    row.record.set(u"origin_province", province);
    std::erase_if(row.issues, isAmbiguous);
}

void ImportRowReader::settleConsent(ImportRow &row, const Said &said) const
{
    if (!said.consent && !said.consentDate.isValid())
        return;
    Record consent(m_schema.entity(u"consent"));
    consent.set(u"purpose", u"contact"_s);
    consent.set(u"answer", said.consent.value_or(true) ? u"given"_s : u"refused"_s);
    // A bare "yes" has no date of its own; today it was written down.
    consent.set(u"date", said.consentDate.isValid() ? said.consentDate : QDate::currentDate());
    consent.set(u"recorded_by", m_recordedBy);
    row.parts.push_back(std::move(consent));
}

void ImportRowReader::settleNotes(ImportRow &row, const Said &said) const
{
    const int notes = m_entity.indexOf(u"notes");
    if (said.leftovers.isEmpty() || notes < 0)
        return;
    QStringList lines = said.leftovers;
    if (row.record.values[size_t(notes)].isValid())
        lines.prepend(row.record.values[size_t(notes)].toString());
    row.record.values[size_t(notes)] = lines.join(u'\n');
}

void ImportRowReader::settleParticipation(ImportRow &row) const
{
    if (!row.participation)
        return;
    Record &participation = *row.participation;
    participation.set(u"event", m_session.options().event.id);
    const QString capacity = participation.text(u"capacity");
    row.isMember = capacity.isEmpty() || capacity == u"diaspora";
    if (row.isMember)
        return;
    participation.set(u"name", row.record.text(u"name"));
    participation.set(u"sex", row.record.text(u"sex"));
    for (const Record &part : row.parts)
        if (part.entity->name() == u"contact_point")
            row.issues.push_back({-1, u"contact_not_kept"_s, part.text(u"value"), true});
    row.parts.clear();
    row.hadPhoto = row.hadPhoto || row.picture; // only members have attachments here
    row.picture.reset();
}

void ImportRowReader::requireFields(ImportRow &row) const
{
    for (size_t i = 0; i < m_entity.fields.size(); ++i) {
        if (!m_entity.fields[i].is(FieldFlag::Required) || row.record.values[i].isValid() ||
            m_blank.values[i].isValid())
            continue;
        int column = -1;
        for (const Column &c : m_columns)
            if (c.target->kind == ImportTarget::Kind::Field && c.target->field == int(i))
                column = c.index;
        // A value that is there and cannot be read has been reported.
        const bool isReported = std::any_of(row.issues.begin(), row.issues.end(), [&](const ImportIssue &issue) {
            return issue.column == column && column >= 0;
        });
        const bool isName = int(i) == m_entity.titleField() && m_entity.fields[i].type == FieldType::Text;
        if (!isReported || isName)
            row.issues.push_back(
                {column, isName ? u"no_name"_s : u"required"_s, m_entity.fields[i].labelText(), false});
    }
}

} // namespace elo

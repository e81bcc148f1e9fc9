// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_target.h"

#include "core/exchange/import_references.h"
#include "core/exchange/label_words.h"
#include "core/people/fold.h"
#include "core/schema/schema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// What stands beside the fields of an entity. `words` are folded headers of real lists.
struct Beside
{
    ImportTarget::Kind kind;
    const char *key;
    const char *detail;
    const char *label; ///< context "ImportTarget"
    const char *words;
    bool takesSeveral;
};

constexpr Beside kNames[] = {
    {ImportTarget::Kind::GivenName, "given_name", "", QT_TRANSLATE_NOOP("ImportTarget", "Given names"),
     "nomes|nome proprio|nomes proprios|primeiro nome|primeiros nomes|given name|given names|first name|first "
     "names|forename|"
     "prenome|pre nome|nome de baptismo",
     false},
    {ImportTarget::Kind::FamilyName, "family_name", "", QT_TRANSLATE_NOOP("ImportTarget", "Family name"),
     "apelido|apelidos|sobrenome|ultimo nome|nome de familia|family name|last name|surname|apelido de familia",
     false},
};

constexpr Beside kContacts[] = {
    {ImportTarget::Kind::Contact, "phone", "phone", QT_TRANSLATE_NOOP("ImportTarget", "Phone"),
     "telefone|telefones|telemovel|telemoveis|celular|celulares|tel|tlf|telf|tlm|cell|contacto|contactos|contato|"
     "contacto "
     "telefonico|numero de telefone|numero de celular|phone|phones|phone number|telephone|mobile|mobile phone|mobile "
     "number|"
     "cell phone|cellphone|contact|contact number|telefone alternativo|alt phone|telefone celular|telefone "
     "fixo|fixo|landline|"
     "contactos telefonicos|numero de contacto|outro contacto|outro telefone",
     true},
    {ImportTarget::Kind::Contact, "email", "email", QT_TRANSLATE_NOOP("ImportTarget", "E-mail"),
     "email|e mail|mail|emails|correio electronico|endereco de email|endereco de e mail|endereco electronico|email "
     "address|"
     "e mail address|correio eletronico|endereco de correio electronico|contacto de email",
     true},
    {ImportTarget::Kind::Contact, "whatsapp", "whatsapp", QT_TRANSLATE_NOOP("ImportTarget", "WhatsApp"),
     "whatsapp|whats app|wapp|numero de whatsapp|telefone whatsapp|contacto whatsapp|celular whatsapp|telemovel "
     "whatsapp|phone "
     "whatsapp|whatsapp number|numero telefone whatsapp",
     true},
    {ImportTarget::Kind::Contact, "address", "address", QT_TRANSLATE_NOOP("ImportTarget", "Postal address"),
     "morada|endereco|endereco fisico|endereco postal|morada completa|address|postal address|street address|home "
     "address|rua|"
     "morada de residencia|endereco de residencia",
     false},
    {ImportTarget::Kind::Contact, "handle", "handle", QT_TRANSLATE_NOOP("ImportTarget", "Social network"),
     "facebook|instagram|linkedin|twitter|redes sociais|rede social|social network|social media|skype|telegram",
     true},
};

constexpr Beside kOfMember[] = {
    {ImportTarget::Kind::Association, "association", "", QT_TRANSLATE_NOOP("ImportTarget", "Association (member of)"),
     "associacao|associacao a que pertence|nome da associacao|membro da associacao|association|membro de "
     "associacao|member of|"
     "associacao comunitaria|pertence a associacao|organizacao a que pertence",
     true},
    {ImportTarget::Kind::Consent, "consent", "", QT_TRANSLATE_NOOP("ImportTarget", "Consents to being contacted"),
     "consentimento|consent|autoriza contacto|aceita ser contactado|autorizacao de contacto|consente|autoriza o "
     "contacto|"
     "concorda em ser contactado|aceita contacto|consentimento de contacto|agree to be contacted|consent to be "
     "contacted|may we contact you|permission to contact|autoriza ser contactado|podemos contactar|aceita receber "
     "informacao",
     false},
    {ImportTarget::Kind::ConsentDate, "consent_date", "", QT_TRANSLATE_NOOP("ImportTarget", "Date of consent"),
     "data de consentimento|consentimento data|consent date|data do consentimento|date of consent", false},
};

/// What an id and a number are called in lists.
constexpr Beside kOfRecord[] = {
    {ImportTarget::Kind::Number, "number", "", QT_TRANSLATE_NOOP("ImportTarget", "Number on record (M-12)"),
     "numero elo|numero no elo|elo number|number elo|record number|numero do registo elo", false},
    {ImportTarget::Kind::RecordId, "id", "", QT_TRANSLATE_NOOP("ImportTarget", "Id of the record"),
     "uuid|record id|id do registo elo", false},
};

const Beside *besideOf(QStringView key)
{
    const auto find = [&](const auto &list) -> const Beside * {
        for (const Beside &beside : list)
            if (key == QLatin1StringView(beside.key))
                return &beside;
        return nullptr;
    };
    if (const auto *found = find(kNames))
        return found;
    if (const auto *found = find(kContacts))
        return found;
    if (const auto *found = find(kOfRecord))
        return found;
    return find(kOfMember);
}

ImportTarget targetOf(const Beside &beside)
{
    ImportTarget target;
    target.kind = beside.kind;
    target.key = QString::fromLatin1(beside.key);
    target.detail = QString::fromLatin1(beside.detail);
    target.takesSeveral = beside.takesSeveral;
    return target;
}

ImportTarget targetOf(const Entity &entity, int index, ImportTarget::Kind kind)
{
    const Field &field = entity.fields[size_t(index)];
    ImportTarget target;
    target.kind = kind;
    target.key = QString::fromLatin1(field.key);
    target.field = index;
    // Whatever a list says beyond the fields may be kept as a note, column after column.
    target.takesSeveral = field.type == FieldType::LongText;
    target.holdsSet = field.type == FieldType::ChoiceSet || field.type == FieldType::LanguageSet;
    return target;
}

/// Fields of a participation that a list can fill; who and where come from the row and the chosen event.
constexpr QStringView kParticipationFields[] = {u"capacity", u"delegation_country", u"institution", u"state",
                                                u"sheet"};

void addEvent(std::vector<ImportTarget> &targets, const Schema &schema, const std::vector<ImportDay> &days)
{
    const Entity &participation = schema.entity(u"participation");
    for (const QStringView key : kParticipationFields)
        targets.push_back(targetOf(participation, participation.indexOf(key), ImportTarget::Kind::Participation));
    for (size_t i = 0; i < days.size(); ++i) {
        ImportTarget target;
        target.kind = ImportTarget::Kind::Attendance;
        target.key = u"day:"_s + days[i].date.toString(Qt::ISODate);
        target.field = int(i);
        target.day = days[i];
        targets.push_back(target);
    }
}

/// What tells whom a reference to a person means; keys are those of the person's fields, but for the last.
constexpr const char *kHints[] = {"birth_date", "residence_country", "contact"};

QStringList fieldHeaders(const Field &field)
{
    if (field.is(FieldFlag::Custom)) // the office's own words
        return {QString::fromLatin1(field.key), field.labelText()};
    const LabelWords portuguese(Language::Portuguese);
    QStringList words{QString::fromLatin1(field.key), QString::fromUtf8(field.label),
                      portuguese.text("Field", field.label), field.labelText()};
    if (field.aliases)
        words += QString::fromUtf8(field.aliases).split(u'|');
    return words;
}

QStringList dayHeaders(const ImportTarget &target)
{
    const QString number = QString::number(target.field + 1);
    const QDate date = target.day.date;
    QStringList words{
        u"dia "_s + number,          u"day "_s + number,  number + u" dia"_s,      u"d"_s + number,
        u"presenca dia "_s + number, number + u"o dia"_s, u"presenca "_s + number, u"attendance day "_s + number,
        date.toString(Qt::ISODate)};
    for (const Language language : {Language::Portuguese, Language::English}) {
        static const char *const kMonths[2][12] = {{"janeiro", "fevereiro", "marco", "abril", "maio", "junho",
                                                    "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"},
                                                   {"january", "february", "march", "april", "may", "june", "july",
                                                    "august", "september", "october", "november", "december"}};
        const QString month = QString::fromLatin1(kMonths[language == Language::English][date.month() - 1]);
        words << u"%1 de %2"_s.arg(date.day()).arg(month) << u"%1 %2"_s.arg(date.day()).arg(month)
              << u"%1 %2"_s.arg(month).arg(date.day()) << u"dia %1 de %2"_s.arg(date.day()).arg(month);
    }
    for (const QString &format : {u"dd/MM/yyyy"_s, u"d/M/yyyy"_s, u"dd/MM"_s, u"d/M"_s, u"dd-MM-yyyy"_s})
        words << date.toString(format);
    if (!target.day.title.isEmpty())
        words << target.day.title;
    return words;
}

/// Headers under which lists of links have what a reference names.
QStringList referenceHeaders(const Schema &schema, const Field &field)
{
    QStringList words;
    const LabelWords portuguese(Language::Portuguese);
    bool isPerson = false;
    for (const char *key : field.targets) {
        const Entity &target = schema.entity(QString::fromLatin1(key));
        words << target.name() << QString::fromUtf8(target.label) << portuguese.text("Entity", target.label);
        isPerson = isPerson || target.name() == u"member";
    }
    if (isPerson)
        words << u"nome"_s << u"nome completo"_s << u"pessoa"_s << u"person"_s << u"full name"_s
              << u"nome do membro"_s << u"numero do membro"_s << u"member number"_s << u"associado"_s
              << u"associada"_s << u"nome do associado"_s << u"socio"_s << u"nome do socio"_s << u"compatriota"_s;
    return words;
}

void addHints(std::vector<ImportTarget> &targets, const Entity &entity, int index)
{
    const Field &field = entity.fields[size_t(index)];
    for (const char *hint : kHints) {
        ImportTarget target;
        target.kind = ImportTarget::Kind::Hint;
        target.key = QString::fromLatin1(field.key) + u'.' + QLatin1StringView(hint);
        target.field = index;
        target.detail = QString::fromLatin1(hint);
        target.takesSeveral = target.detail == u"contact";
        targets.push_back(std::move(target));
    }
}

bool takes(const Field &field, QStringView kind)
{
    return std::any_of(field.targets.begin(), field.targets.end(),
                       [&](const char *key) { return kind == QLatin1StringView(key); });
}

/// The targets that only lists of parts and links have.
void addWhatTellsApart(std::vector<ImportTarget> &targets, const Schema &schema, const Entity &entity)
{
    QStringList scopes;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields[i];
        if (!field.isReference() || field.is(FieldFlag::ReadOnly))
            continue;
        if (takes(field, u"member"))
            addHints(targets, entity, int(i));
        for (const char *key : field.targets)
            if (const QString kind = ImportReferences::ownerKind(schema, QString::fromLatin1(key)); !kind.isEmpty())
                scopes << kind;
    }
    scopes.removeDuplicates();
    for (const QString &kind : scopes) {
        const bool isNamed = std::any_of(entity.fields.begin(), entity.fields.end(),
                                         [&](const Field &field) { return takes(field, kind); });
        if (isNamed)
            continue; // a field of its own says it
        ImportTarget target;
        target.kind = ImportTarget::Kind::Scope;
        target.key = u"of."_s + kind;
        target.detail = kind;
        targets.push_back(std::move(target));
    }
}

QString hintLabel(const Schema &schema, const QString &hint)
{
    if (hint == u"contact")
        return QCoreApplication::translate("ImportTarget", "phone or e-mail");
    return schema.entity(u"member").field(hint).labelText();
}

QStringList hintHeaders(const Schema &schema, const QString &hint)
{
    if (hint != u"contact")
        return fieldHeaders(schema.entity(u"member").field(hint));
    return QString::fromLatin1(kContacts[0].words).split(u'|') + QString::fromLatin1(kContacts[1].words).split(u'|');
}

} // namespace

QString ImportTarget::labelText(const Schema &schema, const Entity &entity) const
{
    switch (kind) {
    case Kind::Hint:
        return QCoreApplication::translate("ImportTarget", "%1 is told by: %2",
                                           "a field, and what tells whom it means")
            .arg(entity.fields[size_t(field)].labelText(), hintLabel(schema, detail));
    case Kind::Scope:
        return QCoreApplication::translate("ImportTarget", "%1 (to tell what is meant)")
            .arg(schema.entity(detail).labelText());
    case Kind::Field:
        return entity.fields[size_t(field)].labelText();
    case Kind::Participation:
        return QCoreApplication::translate("ImportTarget", "Event: %1")
            .arg(schema.entity(u"participation").fields[size_t(field)].labelText());
    case Kind::Attendance:
        return QCoreApplication::translate("ImportTarget", "Present on day %1 (%2)")
            .arg(field + 1)
            .arg(day.date.toString(Qt::ISODate));
    default:
        return QCoreApplication::translate("ImportTarget", besideOf(key)->label);
    }
}

QStringList ImportTarget::headers(const Schema &schema, const Entity &entity) const
{
    QStringList words;
    switch (kind) {
    case Kind::Field:
        words = fieldHeaders(entity.fields[size_t(field)]);
        if (!entity.isThing() && entity.fields[size_t(field)].isReference())
            words += referenceHeaders(schema, entity.fields[size_t(field)]);
        break;
    case Kind::Hint:
        words = hintHeaders(schema, detail);
        break;
    case Kind::Scope: {
        const LabelWords portuguese(Language::Portuguese);
        const Entity &thing = schema.entity(detail);
        words = {key, detail, QString::fromUtf8(thing.label), portuguese.text("Entity", thing.label)};
        break;
    }
    case Kind::Participation:
        words = fieldHeaders(schema.entity(u"participation").fields[size_t(field)]);
        break;
    case Kind::Attendance:
        words = dayHeaders(*this);
        break;
    default: {
        const Beside &beside = *besideOf(key);
        const LabelWords portuguese(Language::Portuguese);
        words = QString::fromLatin1(beside.words).split(u'|');
        words << key << QString::fromUtf8(beside.label) << portuguese.text("ImportTarget", beside.label);
    }
    }
    QStringList folded;
    for (const QString &word : words)
        if (const QString f = fold(word); !f.isEmpty() && !folded.contains(f))
            folded.append(f);
    return folded;
}

bool isImportable(const Entity &entity)
{
    if (entity.kind == EntityKind::Setting)
        return false;
    if (entity.isThing())
        return true;
    if (entity.name() == u"same_as" || entity.name() == u"disclosure") // decided and logged by verbs
        return false;
    const bool isOwned = !entity.flagged(FieldFlag::Owner).empty();
    return isOwned && std::none_of(entity.fields.begin(), entity.fields.end(), [](const Field &field) {
               return field.is(FieldFlag::Required) && field.is(FieldFlag::ReadOnly);
           });
}

std::vector<ImportTarget> importTargets(const Schema &schema, const Entity &entity, bool hasEvent,
                                        const std::vector<ImportDay> &days)
{
    std::vector<ImportTarget> targets;
    const bool isMember = entity.name() == u"member";
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields[i];
        // To what a part belongs is hidden on the page of that, and stands in every row of a list.
        const bool isOwner = !entity.isThing() && field.is(FieldFlag::Owner);
        if ((field.is(FieldFlag::Hidden) && !isOwner) || field.is(FieldFlag::ReadOnly))
            continue;
        targets.push_back(targetOf(entity, int(i), ImportTarget::Kind::Field));
        if (isMember && int(i) == entity.titleField())
            for (const Beside &beside : kNames)
                targets.push_back(targetOf(beside));
    }
    if (!entity.isThing())
        addWhatTellsApart(targets, schema, entity);
    for (const Beside &beside : kOfRecord)
        if (entity.isThing() || beside.kind != ImportTarget::Kind::Number)
            targets.push_back(targetOf(beside));
    if (entity.isThing() && schema.entity(u"contact_point").isOwnedBy(entity.name()))
        for (const Beside &beside : kContacts)
            targets.push_back(targetOf(beside));
    if (isMember) {
        for (const Beside &beside : kOfMember)
            targets.push_back(targetOf(beside));
        if (hasEvent)
            addEvent(targets, schema, days);
    }
    return targets;
}

int indexOfTarget(const std::vector<ImportTarget> &targets, QStringView key)
{
    for (size_t i = 0; i < targets.size(); ++i)
        if (targets[i].key == key)
            return int(i);
    return -1;
}

} // namespace elo

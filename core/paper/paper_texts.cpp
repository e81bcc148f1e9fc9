// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paper_texts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

struct Wording
{
    QString portuguese;
    QString english;

    const QString &in(Language language) const { return language == Language::Portuguese ? portuguese : english; }
};

Wording wording(PaperText text)
{
    switch (text) {
    case PaperText::Page:
        return {u"Página %1 de %2"_s, u"Page %1 of %2"_s};
    case PaperText::Sheet:
        return {u"Folha"_s, u"Sheet"_s};
    case PaperText::Number:
        return {u"N.º"_s, u"No."_s};
    case PaperText::Name:
        return {u"Nome"_s, u"Name"_s};
    case PaperText::Institution:
        return {u"Instituição"_s, u"Institution"_s};
    case PaperText::Country:
        return {u"País"_s, u"Country"_s};
    case PaperText::Sex:
        return {u"Sexo"_s, u"Sex"_s};
    case PaperText::Contact:
        return {u"Contacto"_s, u"Contact"_s};
    case PaperText::Signature:
        return {u"Assinatura"_s, u"Signature"_s};
    case PaperText::Capacity:
        return {u"Qualidade"_s, u"Capacity"_s};
    case PaperText::State:
        return {u"Estado"_s, u"State"_s};
    case PaperText::ContactNotice:
        return {u"O contacto é facultativo, escrito pelo próprio, e serve apenas para o seguimento deste evento."_s,
                u"The contact is optional, written by the person alone, and used only to follow up this event."_s};
    case PaperText::WalkIns:
        return {u"Sem inscrição prévia: queira escrever em letra de imprensa"_s,
                u"Not registered before: please write in capital letters"_s};
    case PaperText::NoDelegation:
        return {u"Sem delegação"_s, u"No delegation"_s};
    case PaperText::CertificateTitle:
        return {u"Certificado de Participação"_s, u"Certificate of Participation"_s};
    case PaperText::CertifiesThat:
        return {u"Certifica-se que"_s, u"This is to certify that"_s};
    case PaperText::TookPartAs:
        return {u"participou, %1, no evento"_s, u"took part, %1, in"_s};
    case PaperText::HeldAt:
        return {u"%1, %2"_s, u"%1, %2"_s};
    case PaperText::HeldOn:
        return {u"%1"_s, u"%1"_s};
    case PaperText::OnDays:
        return {u"Dias de presença: %1"_s, u"Days attended: %1"_s};
    case PaperText::OnOneDay:
        return {u"Dia de presença: %1"_s, u"Day attended: %1"_s};
    case PaperText::SignatoryOne:
        return {u"Pela direcção"_s, u"For the directorate"_s};
    case PaperText::SignatoryTwo:
        return {u"Pela organização do evento"_s, u"For the organisers of the event"_s};
    case PaperText::Confidential:
        return {u"Contém dados pessoais, só de quem consentiu. Finalidade: %1. Não copiar nem dar a terceiros."_s,
                u"Holds personal data, only of those who consented. Purpose: %1. Do not copy or pass on."_s};
    case PaperText::Day:
        return {u"Dia %1 · %2"_s, u"Day %1 · %2"_s};
    case PaperText::People:
        return {u"%1 pessoas"_s, u"%1 people"_s};
    case PaperText::OnePerson:
        return {u"1 pessoa"_s, u"1 person"_s};
    }
    return {};
}

QString monthName(int month, Language language)
{
    static const std::array kPortuguese{u"Janeiro"_s,  u"Fevereiro"_s, u"Março"_s,    u"Abril"_s,
                                        u"Maio"_s,     u"Junho"_s,     u"Julho"_s,    u"Agosto"_s,
                                        u"Setembro"_s, u"Outubro"_s,   u"Novembro"_s, u"Dezembro"_s};
    static const std::array kEnglish{u"January"_s,   u"February"_s, u"March"_s,    u"April"_s,
                                     u"May"_s,       u"June"_s,     u"July"_s,     u"August"_s,
                                     u"September"_s, u"October"_s,  u"November"_s, u"December"_s};
    return (language == Language::Portuguese ? kPortuguese : kEnglish)[size_t(month - 1)];
}

/// "3 de Março", "3 March".
QString dayAndMonth(const QDate &date, Language language)
{
    return (language == Language::Portuguese ? u"%1 de %2"_s : u"%1 %2"_s)
        .arg(QString::number(date.day()), monthName(date.month(), language));
}

bool isOneMonth(const QDate &a, const QDate &b)
{
    return a.year() == b.year() && a.month() == b.month();
}

} // namespace

QString paperKey(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Badges:
        return u"badges"_s;
    case PaperKind::Signatures:
        return u"signatures"_s;
    case PaperKind::Delegations:
        return u"delegations"_s;
    case PaperKind::Certificates:
        return u"certificates"_s;
    case PaperKind::Plates:
        return u"plates"_s;
    case PaperKind::Contacts:
        return u"contacts"_s;
    }
    return {};
}

std::optional<PaperKind> paperFromKey(QStringView key)
{
    for (const PaperKind kind : kPaperKinds)
        if (paperKey(kind) == key)
            return kind;
    return std::nullopt;
}

QString paperText(PaperText text, Language language)
{
    return wording(text).in(language);
}

QString paperTitle(PaperKind kind, Language language)
{
    switch (kind) {
    case PaperKind::Badges:
        return Wording{u"Crachás"_s, u"Badges"_s}.in(language);
    case PaperKind::Signatures:
        return Wording{u"Lista de presenças"_s, u"Signature list"_s}.in(language);
    case PaperKind::Delegations:
        return Wording{u"Participantes por delegação"_s, u"Participants by delegation"_s}.in(language);
    case PaperKind::Certificates:
        return Wording{u"Certificados de participação"_s, u"Certificates of participation"_s}.in(language);
    case PaperKind::Plates:
        return Wording{u"Placas de mesa"_s, u"Name plates"_s}.in(language);
    case PaperKind::Contacts:
        return Wording{u"Lista de contactos"_s, u"Contact list"_s}.in(language);
    }
    return {};
}

QStringList paperColumns(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Badges:
    case PaperKind::Plates:
        return {u"name"_s, u"institution"_s, u"delegation_country"_s, u"capacity"_s};
    case PaperKind::Signatures:
        return {u"name"_s, u"institution"_s, u"delegation_country"_s, u"sex"_s};
    case PaperKind::Delegations:
        return {u"name"_s, u"institution"_s, u"delegation_country"_s, u"capacity"_s, u"state"_s};
    case PaperKind::Certificates:
        return {u"name"_s, u"capacity"_s, u"attendance"_s};
    case PaperKind::Contacts:
        return {u"name"_s, u"institution"_s, u"delegation_country"_s, u"contact_point"_s};
    }
    return {};
}

QString participantText(const QString &capacity, Language language)
{
    if (capacity == u"diplomatic")
        return Wording{u"em representação diplomática"_s, u"as a diplomatic official"_s}.in(language);
    if (capacity == u"government")
        return Wording{u"em representação do Governo"_s, u"on behalf of the Government"_s}.in(language);
    if (capacity == u"iom")
        return Wording{u"em representação da OIM"_s, u"on behalf of IOM"_s}.in(language);
    if (capacity == u"civil_society")
        return Wording{u"em representação da sociedade civil"_s, u"on behalf of civil society"_s}.in(language);
    if (capacity == u"press")
        return Wording{u"em representação da imprensa"_s, u"on behalf of the press"_s}.in(language);
    return Wording{u"como membro da diáspora"_s, u"as a member of the diaspora"_s}.in(language);
}

QString sexText(const QString &key)
{
    return key == u"f" ? u"F"_s : key == u"m" ? u"M"_s : QString();
}

QString longDate(const QDate &date, Language language)
{
    if (!date.isValid())
        return {};
    return dayAndMonth(date, language) + (language == Language::Portuguese ? u" de "_s : u" "_s) +
           QString::number(date.year());
}

QString longDates(const QDate &from, const QDate &to, Language language)
{
    if (!to.isValid() || from == to)
        return longDate(from, language);
    if (!from.isValid())
        return longDate(to, language);
    const QString first = isOneMonth(from, to)       ? QString::number(from.day())
                          : from.year() == to.year() ? dayAndMonth(from, language)
                                                     : longDate(from, language);
    return (language == Language::Portuguese ? u"%1 a %2"_s : u"%1 to %2"_s).arg(first, longDate(to, language));
}

QString longDays(const std::vector<QDate> &days, Language language)
{
    const QString last = language == Language::Portuguese ? u" e "_s : u" and "_s;
    QString text;
    for (size_t i = 0; i < days.size(); ++i) {
        const bool isLast = i + 1 == days.size();
        if (i > 0)
            text += isLast ? last : u", "_s;
        text += isLast                                 ? longDate(days[i], language)
                : isOneMonth(days[i], days[i + 1])     ? QString::number(days[i].day())
                : days[i].year() == days[i + 1].year() ? dayAndMonth(days[i], language)
                                                       : longDate(days[i], language);
    }
    return text;
}

} // namespace elo

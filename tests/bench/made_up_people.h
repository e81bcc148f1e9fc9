// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/fold.h"

#include <QString>
#include <QStringList>
#include <array>
#include <cmath>
#include <random>
#include <vector>

namespace elo::bench {

/// Somebody as a list has them.
struct Somebody
{
    QString name;
    QString sex;
    QString birth;
    QString country;
    QString city;
    QString province;
    QString district;
    int departureYear = 0;
    QString phone; ///< E.164; empty where no country is known
    QString typedPhone;
    QString email;
};

/// Invented people of whom it is known who is there twice: about 3 in 100 are, and as many only look so. One seed
/// always makes the same. What it makes is meant to be harder than a real list, not like what the engine expects.
class MadeUpPeople
{
public:
    struct Pair
    {
        quint32 a;
        quint32 b;
        QString kind; ///< what was done to the second record
    };

    MadeUpPeople(size_t count, quint32 seed) : m_random(seed)
    {
        people.reserve(count + 4);
        while (people.size() < count)
            addNext();
    }

    std::vector<Somebody> people;
    std::vector<Pair> pairs;

    /// Whether the two records have more in common than a name: what neither a person nor a program could find is not
    /// asked for.
    bool canBeFound(quint32 a, quint32 b) const
    {
        const Somebody &one = people[a];
        const Somebody &other = people[b];
        const auto same = [](const QString &x, const QString &y) { return !x.isEmpty() && x == y; };
        const auto digits = [](const Somebody &who) {
            QString text = who.typedPhone;
            text.remove(u' ').remove(u'-');
            return text.right(8);
        };
        const auto sorted = [](QString birth) {
            std::sort(birth.begin(), birth.end()); // day and month may be swapped
            return birth.size() == 10 ? birth : QString();
        };
        return same(digits(one), digits(other)) || same(one.email, other.email) ||
               same(sorted(one.birth), sorted(other.birth));
    }

private:
    double chance() { return std::uniform_real_distribution<double>(0, 1)(m_random); }
    int below(int n) { return int(m_random() % quint32(n)); }
    /// Some names are borne by many, most by few.
    const QString &skewed(const QStringList &list)
    {
        return list[int(double(list.size()) * std::pow(chance(), 1.7))];
    }
    const QString &any(const QStringList &list) { return list[below(int(list.size()))]; }

    // --- Words -------------------------------------------------------------------------------------------------

    static QStringList words(const char *text) { return QString::fromUtf8(text).simplified().split(u' '); }
    const QStringList m_women = words(
        "Maria Ana Joana Fátima Rosa Helena Lurdes Graça Luísa Inês Sónia Célia Márcia Júlia Amélia Otília Teresa "
        "Isabel Beatriz Paulina Felismina Angelina Albertina Argentina Celeste Deolinda Esperança Eugénia Ermelinda "
        "Gilda Ivone Jacinta Laurinda Lídia Madalena Natália Olívia Palmira Quitéria Rabeca Salomé Stela Tânia "
        "Verónica Zaida Aisha Amina Nádia Samira Nomsa Thandiwe Chipo Noémia Perpétua Assunção Anabela Graciete "
        "Nilza "
        "Edna Neusa Dércia Yolanda Kátia Vânia Belmira Paula Carla Daniela Fernanda Manuela Antónia Domingas "
        "Mariana");
    const QStringList m_men = words(
        "João José António Manuel Carlos Paulo Pedro Luís Jorge Rui Fernando Armando Alberto Américo Anselmo Artur "
        "Augusto Baptista Belmiro Bento Bernardo Celso Cláudio Constantino Custódio Daniel David Dinis Domingos "
        "Edmundo Eduardo Elísio Ernesto Eusébio Fabião Faustino Feliciano Félix Filipe Francisco Gabriel Gaspar "
        "Gonçalo Graciano Hélder Henrique Hermenegildo Horácio Inácio Isaías Jaime Jeremias Joaquim Jonas Júlio "
        "Lázaro Leonardo Lourenço Lúcio Marcelino Mário Mateus Maurício Miguel Moisés Narciso Nélson Orlando Óscar "
        "Raúl Ricardo Rogério Salomão Samuel Sebastião Sérgio Simão Tomás Vicente Xavier Zacarias Abdul Ibrahim "
        "Mussa Omar Sipho Thabo Tendai Edson Dércio Délcio Ivandro Stélio Zeferino Geraldo Abílio Aníbal Mariano");
    const QStringList m_surnames = words(
        "Silva Santos Macuácua Machava Sitoe Cossa Mondlane Nhantumbo Ferreira Pereira Tembe Matsinhe Chissano Costa "
        "Rodrigues Martins Sousa Fernandes Gonçalves Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho "
        "Mabunda Macamo Manhiça Mucavele Muianga Nhaca Nhambiu Nhamirre Nhancale Nhantave Bila Chivambo Chirindza "
        "Cuamba Cumbane Cumbe Dengo Djedje Guambe Guila Homo Jamisse Jossias Langa Libombo Macaringue Machaieie "
        "Machel Magaia Mahumane Maluleque Malate Mandlate Manjate Massango Massingue Mathe Matavele Matusse Mavie "
        "Mazive Mbanze Mboa Mendiate Mucambe Munguambe Mutemba Namburete Namashulua Nampula Napica Ngovene Ngulele "
        "Nhabinde Nhamuave Novela Nuvunga Parruque Quive Rungo Saíde Samussone Saveca Simango Simbine Sigaúque "
        "Tamele Tivane Timane Uamusse Ubisse Uqueio Vilanculos Xerinda Zandamela Zavala Zimba Zitha Zunguza Amade "
        "Assane Abdala Mussagy Momade Ussene Selemane Chale Muquissirima Amisse Mutola Mucaca Murargy Valá Muchanga "
        "Mussá Rafael Chicuecue Chiziane Craveirinha Couto Honwana Khosa Dhlakama Chipande Katupha Cabaço Veloso "
        "Dlamini Nkosi Ndlovu Khumalo Mokoena Moyo Ncube Sibanda Banda Phiri Mwale Tembo Mwangi Otieno Muiuane Dhovo "
        "Neto Sobrinho");
    const QStringList m_countries = words("ZA PT MW DE GB US TZ ZW FR BR");
    const QStringList m_codes = words("+27 +351 +265 +49 +44 +1 +255 +263 +33 +55");
    const QStringList m_cities =
        words("Joanesburgo Pretória Durban Lisboa Porto Setúbal Blantyre Lilongwe Zomba Berlim "
              "Dresden Leipzig Londres Leeds Bristol Boston Houston Atlanta Dodoma Mtwara "
              "Tanga Harare Mutare Bulawayo Paris Lyon Toulouse Santos Brasília Salvador");
    const QStringList m_provinces = words("MZ-P MZ-G MZ-I MZ-B MZ-L MZ-MPM MZ-N MZ-A MZ-S MZ-T MZ-Q");

    // --- People ------------------------------------------------------------------------------------------------

    QString day()
    {
        return QStringLiteral("%1-%2-%3")
            .arg(1940 + below(67))
            .arg(1 + below(12), 2, 10, QChar(u'0'))
            .arg(1 + below(28), 2, 10, QChar(u'0'));
    }
    void settleIn(Somebody &who)
    {
        const int country = int(double(m_countries.size()) * std::pow(chance(), 1.6));
        who.country = m_countries[country];
        who.city = m_cities[country * 3 + below(3)];
        givePhone(who, country);
    }
    void givePhone(Somebody &who, int country)
    {
        const QString digits = QString::number(700'000'000 + below(299'999'999));
        who.phone = m_codes[country] + digits;
        who.typedPhone = digits;
    }
    QString address(const QString &name)
    {
        const QStringList parts = foldedTokens(name);
        return QStringLiteral("%1.%2%3@example.org").arg(parts.first(), parts.last()).arg(below(100'000));
    }
    QString surnames()
    {
        static const QStringList kParticles{QString(), QString(), QString(), QStringLiteral("da "),
                                            QStringLiteral("dos ")};
        QString name = any(kParticles) + skewed(m_surnames);
        return chance() < 0.4 ? skewed(m_surnames) + u' ' + name : name;
    }
    QString given(bool woman)
    {
        const QStringList &list = woman ? m_women : m_men;
        const QString first = skewed(list);
        return chance() < 0.5 ? first + u' ' + skewed(list) : first;
    }
    Somebody fresh()
    {
        Somebody who;
        const bool woman = chance() < 0.48;
        who.sex = woman ? QStringLiteral("f") : QStringLiteral("m");
        who.name = given(woman) + u' ' + surnames();
        who.birth = chance() < 0.02 ? QStringLiteral("1980-01-01") : day();
        settleIn(who);
        who.province = any(m_provinces);
        who.district = QStringLiteral("Distrito %1").arg(below(120));
        who.departureYear = 1975 + below(50);
        who.email = address(who.name);
        blank(who);
        return who;
    }
    /// Lists have gaps.
    void blank(Somebody &who)
    {
        if (chance() < 0.15)
            who.birth.clear();
        else if (chance() < 0.06)
            who.birth.truncate(4);
        if (chance() < 0.12)
            who.phone.clear(), who.typedPhone.clear();
        if (chance() < 0.35)
            who.email.clear();
        if (chance() < 0.3)
            who.departureYear = 0;
        if (chance() < 0.2)
            who.district.clear();
    }

    void addNext()
    {
        const double what = chance();
        if (people.size() < 50 || what > 0.06)
            return people.push_back(fresh());
        const auto other = quint32(below(int(people.size())));
        const Somebody original = people[other];
        if (what < 0.03)
            return addAgain(other, original);
        // They only look like somebody who is there.
        switch (below(4)) {
        case 0:
            return addNamesake(original);
        case 1:
            return original.sex == u"m" && !isSomeonesSon(original) ? addSon(original) : addSibling(original, true);
        case 2:
            return addSibling(original, false);
        default:
            return addSibling(original, true);
        }
    }

    void addNamesake(const Somebody &original)
    {
        Somebody who = fresh();
        who.name = original.name;
        who.sex = original.sex;
        who.country = original.country;
        who.city = original.city;
        people.push_back(who);
    }
    static bool isSomeonesSon(const Somebody &who)
    {
        return who.name.endsWith(QStringLiteral(" Júnior")) || who.name.endsWith(QStringLiteral(" Filho"));
    }
    void addSon(const Somebody &father)
    {
        Somebody who = fresh();
        who.name = father.name + (chance() < 0.7 ? QStringLiteral(" Júnior") : QStringLiteral(" Filho"));
        who.sex = father.sex;
        who.country = father.country;
        who.city = father.city;
        who.phone = father.phone;
        who.typedPhone = father.typedPhone;
        who.province = father.province;
        people.push_back(who);
    }
    void addSibling(const Somebody &other, bool twin)
    {
        Somebody who = fresh();
        QStringList parts = other.name.split(u' ');
        const bool woman = chance() < 0.5;
        QString first = skewed(woman ? m_women : m_men);
        while (first == parts.first())
            first = skewed(woman ? m_women : m_men);
        who.sex = woman ? QStringLiteral("f") : QStringLiteral("m");
        parts.first() = first;
        who.name = parts.join(u' ');
        who.country = other.country;
        who.city = other.city;
        who.phone = other.phone;
        who.typedPhone = other.typedPhone;
        who.province = other.province;
        who.district = other.district;
        if (twin)
            who.birth = other.birth;
        if (!who.email.isEmpty())
            who.email = address(who.name);
        people.push_back(who);
    }

    // --- The same person again ---------------------------------------------------------------------------------

    void addAgain(quint32 index, const Somebody &original)
    {
        using Change = bool (MadeUpPeople::*)(Somebody &);
        static constexpr std::pair<const char *, Change> kChanges[] = {
            {"slip", &MadeUpPeople::slip},        {"spelling", &MadeUpPeople::respell},
            {"accents", &MadeUpPeople::plain},    {"order", &MadeUpPeople::swapOrder},
            {"dropped", &MadeUpPeople::drop},     {"phone form", &MadeUpPeople::phoneForm},
            {"gap", &MadeUpPeople::gap},          {"year only", &MadeUpPeople::yearOnly},
            {"day swap", &MadeUpPeople::daySwap}, {"moved", &MadeUpPeople::move},
            {"sparse", &MadeUpPeople::sparse},    {"junior dropped", &MadeUpPeople::dropJunior},
        };
        Somebody who = original;
        QStringList kinds;
        const int changes = 1 + (chance() < 0.5) + (chance() < 0.25);
        for (int tries = 0; int(kinds.size()) < changes && tries < 20; ++tries) {
            const auto &[name, change] = kChanges[size_t(below(int(std::size(kChanges))))];
            if (!kinds.contains(QLatin1StringView(name)) && (this->*change)(who))
                kinds << QString::fromLatin1(name);
        }
        kinds.sort();
        pairs.push_back({index, quint32(people.size()), kinds.join(u'+')});
        people.push_back(who);
    }

    bool slip(Somebody &who)
    {
        QStringList parts = who.name.split(u' ');
        QString &word = parts[below(int(parts.size()))];
        if (word.size() < 5)
            return false;
        const int at = 1 + below(int(word.size()) - 2);
        switch (below(4)) {
        case 0:
            word.remove(at, 1);
            break;
        case 1:
            std::swap(word[at], word[at + 1]);
            break;
        case 2:
            word[at] = QChar(u'a' + below(26));
            break;
        default:
            word.insert(at, word[at]);
        }
        who.name = parts.join(u' ');
        return true;
    }
    bool respell(Somebody &who)
    {
        static const std::pair<QString, QString> kSpellings[] = {
            {QStringLiteral("i"), QStringLiteral("y")},   {QStringLiteral("c"), QStringLiteral("k")},
            {QStringLiteral("ss"), QStringLiteral("s")},  {QStringLiteral("s"), QStringLiteral("z")},
            {QStringLiteral("ch"), QStringLiteral("x")},  {QStringLiteral("lh"), QStringLiteral("l")},
            {QStringLiteral("ua"), QStringLiteral("wa")}, {QStringLiteral("que"), QStringLiteral("ke")},
            {QStringLiteral("dh"), QStringLiteral("d")},
        };
        const QString before = who.name;
        const auto &[from, to] = kSpellings[below(int(std::size(kSpellings)))];
        const qsizetype at = who.name.indexOf(from, 1);
        if (at > 0 && !(from == u"c" && at + 1 < who.name.size() && QStringView(u"eiéíh").contains(who.name[at + 1])))
            who.name.replace(at, from.size(), to);
        return who.name != before;
    }
    bool plain(Somebody &who)
    {
        const QString before = who.name;
        who.name = fold(who.name).toUpper();
        return who.name != before;
    }
    bool swapOrder(Somebody &who)
    {
        QStringList parts = who.name.split(u' ');
        parts.prepend(parts.takeLast());
        who.name = parts.join(u' ');
        return true;
    }
    bool drop(Somebody &who)
    {
        QStringList parts = who.name.split(u' ');
        if (parts.size() < 3)
            return false;
        parts.removeAt(1 + below(int(parts.size()) - 2));
        who.name = parts.join(u' ');
        return true;
    }
    bool phoneForm(Somebody &who)
    {
        if (who.phone.isEmpty())
            return false;
        who.phone.clear(); // written without its country, in a list that does not tell it
        who.typedPhone = QStringLiteral("0%1 %2-%3")
                             .arg(who.typedPhone.first(3), who.typedPhone.sliced(3, 3), who.typedPhone.sliced(6));
        return true;
    }
    bool gap(Somebody &who)
    {
        switch (below(3)) {
        case 0:
            who.birth.clear();
            break;
        case 1:
            who.email.clear();
            break;
        default:
            who.phone.clear();
            who.typedPhone.clear();
        }
        return true;
    }
    bool yearOnly(Somebody &who)
    {
        const bool full = who.birth.size() == 10;
        who.birth.truncate(4);
        return full;
    }
    bool daySwap(Somebody &who)
    {
        if (who.birth.size() != 10 || who.birth.sliced(8).toInt() > 12)
            return false;
        who.birth = who.birth.first(5) + who.birth.sliced(8) + u'-' + who.birth.sliced(5, 2);
        return true;
    }
    bool move(Somebody &who)
    {
        settleIn(who);
        return true;
    }
    /// A name and one way to find the person, as taken down at an event.
    bool sparse(Somebody &who)
    {
        const double keep = chance();
        if (keep > 0.4)
            who.birth.clear();
        if (keep <= 0.4 || keep > 0.75)
            who.phone.clear(), who.typedPhone.clear();
        if (keep <= 0.75)
            who.email.clear();
        who.province.clear();
        who.district.clear();
        who.departureYear = 0;
        return true;
    }
    bool dropJunior(Somebody &who)
    {
        if (!who.name.endsWith(QStringLiteral(" Júnior")) || (who.email.isEmpty() && who.birth.size() < 10))
            return false;
        who.name.chop(7);
        return true;
    }

    std::mt19937 m_random;
};

} // namespace elo::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_guess.h"

#include "core/exchange/import_header.h"
#include "core/exchange/value_reader.h"
#include "core/people/fold.h"
#include "core/places/countries.h"
#include "core/schema/schema.h"
#include "core/store/record_number.h"

#include <QRegularExpression>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr int kEnough = 60; ///< a lower score is no guess
constexpr int kSupport = 8; ///< values that can be read as the target
constexpr int kContradiction = 60;
constexpr int kDoubt = 36;          ///< less than a contradiction: the very header of a field stands against it
constexpr qsizetype kLookedAt = 60; ///< values of a column

qsizetype digitsIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isEmail(const QString &text)
{
    static const QRegularExpression kAddress(u"[^@\\s]+@[^@\\s]+\\.[^@\\s]+"_s);
    return kAddress.match(text).hasMatch();
}

bool isDate(const QString &text)
{
    return dateFromText(text, DateOrder::DayFirst) || dateFromText(text, DateOrder::MonthFirst);
}

bool isPhone(const QString &text)
{
    const qsizetype letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return digitsIn(text) >= 7 && letters * 3 < digitsIn(text) && !isEmail(text) && !isDate(text);
}

/// The part of the values that pass; cells that say there is nothing do not count.
double share(const QStringList &values, const std::function<bool(const QString &)> &test)
{
    qsizetype looked = 0;
    qsizetype passed = 0;
    for (const QString &value : values) {
        if (saysNothing(value))
            continue;
        passed += test(value);
        if (++looked == kLookedAt)
            break;
    }
    return looked == 0 ? 0 : double(passed) / double(looked);
}

/// Scores every column against every target.
class Guess
{
public:
    Guess(const std::vector<ImportColumn> &columns, const std::vector<ImportTarget> &targets, const Schema &schema,
          const Entity &entity);

    std::vector<int> run();

private:
    struct Candidate
    {
        int score;
        int column;
        int target;
    };

    int byHeader(int column, int target) const;
    int byContent(int column, int target) const;
    int byFieldContent(const QStringList &samples, const Entity &owner, const Field &field) const;
    void assignByHeader();
    void assignByContentAlone();
    void settleNames();
    bool isTaken(int target) const;
    void assign(int column, QStringView key);
    int columnOf(QStringView key) const;

    const std::vector<ImportColumn> &m_columns;
    const std::vector<ImportTarget> &m_targets;
    const Schema &m_schema;
    const Entity &m_entity;
    std::vector<HeaderWords> m_headers;
    std::vector<std::vector<HeaderWords>> m_known; ///< by target
    std::vector<int> m_result;
};

Guess::Guess(const std::vector<ImportColumn> &columns, const std::vector<ImportTarget> &targets, const Schema &schema,
             const Entity &entity)
    : m_columns(columns), m_targets(targets), m_schema(schema), m_entity(entity), m_result(columns.size(), -1)
{
    for (const ImportColumn &column : columns)
        m_headers.emplace_back(column.header);
    for (const ImportTarget &target : targets) {
        auto &known = m_known.emplace_back();
        for (const QString &words : target.headers(schema, entity))
            known.emplace_back(words);
    }
}

int Guess::byHeader(int column, int target) const
{
    int best = 0;
    for (const HeaderWords &known : m_known[size_t(target)])
        best = std::max(best, headerScore(m_headers[size_t(column)], known));
    return best;
}

int Guess::byFieldContent(const QStringList &samples, const Entity &owner, const Field &field) const
{
    if (field.type == FieldType::LongText || field.isReference())
        return 0;
    if (field.type == FieldType::Text) {
        const bool isTitle = field.is(FieldFlag::Title);
        const double foreign = share(samples, [&](const QString &v) {
            return isEmail(v) || isPhone(v) || (isTitle && isDate(v)) || (isTitle && digitsIn(v) == v.size());
        });
        return foreign > 0.6 ? -kContradiction : isTitle ? kSupport : 0;
    }
    ValueReader dayFirst(owner, field, DateOrder::DayFirst);
    ValueReader monthFirst(owner, field, DateOrder::MonthFirst);
    const double readable = share(samples, [&](const QString &v) {
        const ValueReading reading = dayFirst.read(v);
        // "Maputo" alone is a province all the same, only not a certain one.
        return reading.isGood() || reading.value.isValid() || reading.reason == u"ambiguous_province" ||
               monthFirst.read(v).isGood();
    });
    // What choices are called is for the user to say; what no date or number is, is none.
    const bool isOfWords = !field.choices.empty() || field.type == FieldType::Country ||
                           field.type == FieldType::Province || field.type == FieldType::LanguageSet ||
                           field.type == FieldType::Boolean;
    if (readable < 0.4)
        return isOfWords ? -kDoubt : -kContradiction;
    if (field.type == FieldType::Country && samples.size() >= 3 &&
        share(samples, [](const QString &v) { return countryFromText(v) == u"MZ"; }) > 0.9)
        return -kContradiction; // where everybody comes from, not where they live
    return readable > 0.7 ? kSupport : 0;
}

int Guess::byContent(int column, int target) const
{
    const QStringList &samples = m_columns[size_t(column)].samples;
    if (samples.isEmpty())
        return 0;
    const ImportTarget &t = m_targets[size_t(target)];
    const auto decide = [](double fitting) { return fitting < 0.4 ? -kContradiction : fitting > 0.7 ? kSupport : 0; };
    switch (t.kind) {
    case ImportTarget::Kind::Field:
        return byFieldContent(samples, m_entity, m_entity.fields[size_t(t.field)]);
    case ImportTarget::Kind::Participation: {
        const Entity &participation = m_schema.entity(u"participation");
        return byFieldContent(samples, participation, participation.fields[size_t(t.field)]);
    }
    case ImportTarget::Kind::GivenName:
    case ImportTarget::Kind::FamilyName:
        return decide(share(samples, [](const QString &v) { return digitsIn(v) == 0 && !isEmail(v); }));
    case ImportTarget::Kind::Contact:
        if (t.detail == u"email")
            return decide(share(samples, isEmail));
        if (t.detail == u"phone" || t.detail == u"whatsapp") {
            // Odd numbers are numbers too: it is enough that there are digits.
            return decide(share(samples, [](const QString &v) { return digitsIn(v) >= 5 && !isDate(v); }));
        }
        return share(samples, isEmail) > 0.6 ? -kContradiction : 0;
    case ImportTarget::Kind::Consent:
    case ImportTarget::Kind::Attendance:
        return decide(share(samples, [](const QString &v) { return yesOrNo(v).has_value(); }));
    case ImportTarget::Kind::ConsentDate:
        return decide(share(samples, isDate));
    case ImportTarget::Kind::RecordId:
        return decide(share(samples, [](const QString &v) { return !idFromText(v).isNull(); }));
    case ImportTarget::Kind::Number:
        return decide(share(samples, [&](const QString &v) {
            const auto number = record_number::parse(v);
            return number && number->prefix == QLatin1Char(m_entity.prefix);
        }));
    case ImportTarget::Kind::Hint:
        if (t.detail == u"contact")
            return decide(share(samples, [](const QString &v) { return isEmail(v) || digitsIn(v) >= 5; }));
        return byFieldContent(samples, m_schema.entity(u"member"), m_schema.entity(u"member").field(t.detail));
    case ImportTarget::Kind::Scope:
        return 0;
    case ImportTarget::Kind::Association:
        return decide(share(samples, [](const QString &v) { return !yesOrNo(v) && !isDate(v) && !isPhone(v); }));
    }
    return 0;
}

bool Guess::isTaken(int target) const
{
    return !m_targets[size_t(target)].takesSeveral &&
           std::find(m_result.begin(), m_result.end(), target) != m_result.end();
}

void Guess::assignByHeader()
{
    std::vector<Candidate> candidates;
    for (int column = 0; column < int(m_columns.size()); ++column)
        for (int target = 0; target < int(m_targets.size()); ++target) {
            const int header = byHeader(column, target);
            if (header + kSupport < kEnough)
                continue;
            if (const int score = header + byContent(column, target); score >= kEnough)
                candidates.push_back({score, column, target});
        }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    constexpr int kCertain = 90;
    for (const Candidate &candidate : candidates) {
        if (m_result[size_t(candidate.column)] >= 0 || isTaken(candidate.target))
            continue;
        // Two meanings with equal right and neither certain: that is for the user to say. "Nome do compatriota" is
        // taken for the whole name all the same; settleNames() knows better where a family name stands beside it.
        const bool isWholeName = m_targets[size_t(candidate.target)].key == u"name";
        const bool isTie =
            !isWholeName && std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &other) {
                return other.column == candidate.column && other.target != candidate.target &&
                       other.score == candidate.score && !isTaken(other.target);
            });
        if (!isTie || candidate.score >= kCertain)
            m_result[size_t(candidate.column)] = candidate.target;
    }
}

int Guess::columnOf(QStringView key) const
{
    const int target = indexOfTarget(m_targets, key);
    if (target < 0)
        return -1;
    const auto found = std::find(m_result.begin(), m_result.end(), target);
    return found == m_result.end() ? -1 : int(found - m_result.begin());
}

void Guess::assign(int column, QStringView key)
{
    m_result[size_t(column)] = indexOfTarget(m_targets, key);
}

/// Columns whose header says nothing that we know, but whose values can only be one thing.
void Guess::assignByContentAlone()
{
    struct Rule
    {
        QStringView key;
        std::function<bool(const QString &)> test;
    };
    const Rule rules[] = {
        {u"email", isEmail},
        {u"phone", [](const QString &v) { return isPhone(v) && digitsIn(v) >= 8; }},
        {u"sex", [](const QString &v) { return v == u"M" || v == u"F" || v == u"Masculino" || v == u"Feminino"; }},
        {u"origin_province", [](const QString &v) { return provinceFromText(v).has_value(); }},
        {u"residence_country", [](const QString &v) { return countryFromText(v).has_value(); }},
    };
    for (int column = 0; column < int(m_columns.size()); ++column) {
        if (m_result[size_t(column)] >= 0 || isAboutSomethingElse(m_headers[size_t(column)]))
            continue;
        for (const Rule &rule : rules) {
            const int target = indexOfTarget(m_targets, rule.key);
            if (target < 0 || isTaken(target) || share(m_columns[size_t(column)].samples, rule.test) < 0.9 ||
                byContent(column, target) < 0)
                continue;
            m_result[size_t(column)] = target;
            break;
        }
    }
}

/// "Nome" is the whole name on one list and the given names on the next: the family name beside it tells.
void Guess::settleNames()
{
    const int name = columnOf(u"name");
    const int given = columnOf(u"given_name");
    const int family = columnOf(u"family_name");
    if (name >= 0 && given < 0 && family >= 0) {
        const QStringList &names = m_columns[size_t(name)].samples;
        const QStringList &families = m_columns[size_t(family)].samples;
        const qsizetype looked = std::min({names.size(), families.size(), kLookedAt});
        qsizetype whole = 0;
        for (qsizetype i = 0; i < looked; ++i) {
            const QStringList words = foldedTokens(names[i]);
            const QStringList surname = foldedTokens(families[i]);
            whole += !surname.isEmpty() && words.size() > surname.size() && words.contains(surname.last());
        }
        if (whole * 2 < looked || looked == 0)
            assign(name, u"given_name");
    } else if (name < 0 && (given >= 0) != (family >= 0)) {
        // One of the two alone holds the whole name: "Nomes".
        assign(std::max(given, family), u"name");
    }
}

std::vector<int> Guess::run()
{
    assignByHeader();
    assignByContentAlone();
    if (indexOfTarget(m_targets, u"given_name") >= 0)
        settleNames();
    return m_result;
}

} // namespace

bool looksLikeData(const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return false;
    // A date as a header is a day of an event; a lone number may be one too. Addresses and phones never are.
    return isEmail(text) || isPhone(text) || (digitsIn(text) == text.size() && text.size() > 2);
}

/// An export with keys says itself where everything goes, however odd what is in a column looks.
static std::vector<int> mappingOfKeys(const std::vector<ImportColumn> &columns,
                                      const std::vector<ImportTarget> &targets)
{
    std::vector<int> mapping;
    bool hasId = false;
    for (const ImportColumn &column : columns) {
        const int target = indexOfTarget(targets, column.header);
        const bool isTaken = target >= 0 && std::ranges::count(mapping, target) > 0;
        mapping.push_back(isTaken ? -1 : target);
        hasId = hasId || (target >= 0 && targets[size_t(target)].kind == ImportTarget::Kind::RecordId);
    }
    const auto unknown = std::ranges::count(mapping, -1);
    return hasId && 2 * unknown < std::ssize(mapping) ? mapping : std::vector<int>();
}

std::vector<int> guessMapping(const std::vector<ImportColumn> &columns, const std::vector<ImportTarget> &targets,
                              const Schema &schema, const Entity &entity)
{
    if (auto mapping = mappingOfKeys(columns, targets); !mapping.empty())
        return mapping;
    return Guess(columns, targets, schema, entity).run();
}

} // namespace elo

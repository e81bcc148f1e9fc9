// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filter_expression.h"

#include "core/base/id.h"
#include "core/exchange/filter_words.h"
#include "core/exchange/value_reader.h"
#include "core/places/relative_date.h"
#include "core/schema/schema.h"
#include "core/store/filter_sql.h"

#include <algorithm>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

using namespace filter_words;
using Operator = Condition::Operator;
using Kind = FilterGroup::Kind;
using Words = std::span<const QStringView>;

std::unexpected<Error> wrong(QStringView part)
{
    return fail(ErrorCode::BadExpression, {part.trimmed().toString()});
}

/// The letters, digits and underscores that a text begins with.
QStringView leadingKey(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && (text[length].isLetterOrNumber() || text[length] == u'_'))
        ++length;
    return text.first(length);
}

/// Whether a text begins with one of the words, followed by a space, a parenthesis or the end.
QStringView leadingWord(QStringView text, Words words)
{
    for (const QStringView word : words) {
        if (!text.startsWith(word, Qt::CaseInsensitive))
            continue;
        if (text.size() == word.size() || text[word.size()].isSpace() ||
            QStringView(u"()").contains(text[word.size()]))
            return word;
    }
    return {};
}

/// A key as filters keep it, without asking what words may mean.
QVariant exactValue(const Field &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::ChoiceSet:
        for (const Choice &choice : field.choices)
            if (text == QLatin1StringView(choice.key))
                return text;
        return {};
    case FieldType::Integer: {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        return ok ? QVariant(number) : QVariant();
    }
    case FieldType::Decimal: {
        bool ok = false;
        const double number = text.toDouble(&ok);
        return ok && std::isfinite(number) ? QVariant(number) : QVariant();
    }
    case FieldType::Date:
    case FieldType::PartialDate:
        if (const auto relative = RelativeDate::fromText(text))
            return relative->text();
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
            return day.toString(Qt::ISODate);
        return {};
    default:
        return {};
    }
}

class FilterParser
{
public:
    FilterParser(QStringView text, const Schema &schema, const Entity &entity)
        : m_rest(text.trimmed()), m_schema(schema), m_contacts(schema.entity(u"contact_point")), m_entity(&entity)
    {
    }

    Result<FilterGroup> parse()
    {
        if (m_rest.isEmpty())
            return FilterGroup();
        auto all = alternatives();
        if (all && !m_rest.isEmpty())
            return wrong(m_rest);
        return all;
    }

private:
    Result<FilterGroup> joined(Kind kind, Words joints, Result<FilterGroup> (FilterParser::*operand)());
    Result<FilterGroup> alternatives() { return joined(Kind::Any, kOr, &FilterParser::conjunction); }
    Result<FilterGroup> conjunction() { return joined(Kind::All, kAnd, &FilterParser::term); }
    Result<FilterGroup> term();
    Result<FilterGroup> parenthesised();
    Result<FilterGroup> has(bool none);
    Result<FilterGroup> related(QStringView fieldKey);
    Result<FilterGroup> condition();
    Result<FilterGroup> tagged();
    Result<Relation> where(Relation relation);
    std::optional<Operator> sign();
    Result<QString> value();
    Result<QString> quotedValue();
    Result<QVariant> typed(const Field &field, Operator op, const QString &text) const;
    const Field *field(QStringView key) const { return filterField(*m_entity, m_contacts, key); }
    QStringView takeWord(Words words);
    bool takeSign(QChar sign);
    bool startsTerm(QStringView text) const;
    static FilterGroup just(FilterNode node)
    {
        FilterGroup group;
        group.push_back(std::move(node));
        return group;
    }

    QStringView m_rest;
    const Schema &m_schema;
    const Entity &m_contacts;
    const Entity *m_entity; ///< whose fields are named here
    int m_depth = 0;
};

QStringView FilterParser::takeWord(Words words)
{
    const QStringView word = leadingWord(m_rest, words);
    m_rest = m_rest.sliced(word.size()).trimmed();
    return word;
}

bool FilterParser::takeSign(QChar sign)
{
    if (!m_rest.startsWith(sign))
        return false;
    m_rest = m_rest.sliced(1).trimmed();
    return true;
}

Result<FilterGroup> FilterParser::joined(Kind kind, Words joints, Result<FilterGroup> (FilterParser::*operand)())
{
    FilterGroup group(kind, {});
    for (;;) {
        auto found = (this->*operand)();
        if (!found)
            return found;
        group.push_back(FilterNode(std::move(*found)));
        const QStringView joint = takeWord(joints);
        if (joint.isEmpty())
            return group.nodes.size() == 1 ? *group.nodes.front().group() : group;
        if (m_rest.isEmpty())
            return wrong(joint);
    }
}

Result<FilterGroup> FilterParser::parenthesised()
{
    const QStringView whole = m_rest;
    if (!takeSign(u'('))
        return wrong(whole);
    if (++m_depth > kMostFilterDepth)
        return wrong(whole);
    if (takeSign(u')')) { // a relation without conditions
        --m_depth;
        return FilterGroup();
    }
    auto inner = alternatives();
    if (inner && !takeSign(u')'))
        return wrong(m_rest.isEmpty() ? whole : m_rest);
    --m_depth;
    return inner;
}

Result<FilterGroup> FilterParser::term()
{
    if (m_rest.startsWith(u'('))
        return parenthesised();
    const QStringView whole = m_rest;
    if (!field(leadingKey(m_rest))) { // a field that an office calls "has" is a field
        if (!takeWord(kNot).isEmpty()) {
            if (!takeWord(kHas).isEmpty())
                return has(true);
            if (++m_depth > kMostFilterDepth)
                return wrong(whole);
            auto denied = term();
            --m_depth;
            if (!denied)
                return denied;
            return FilterGroup(Kind::None, {FilterNode(std::move(*denied))});
        }
        if (!takeWord(kHas).isEmpty())
            return has(false);
        if (leadingKey(m_rest) == kTag && m_schema.find(u"tagging"))
            return tagged();
    }
    return condition();
}

/// After "has": "no participation(person) where (…)".
Result<FilterGroup> FilterParser::has(bool none)
{
    const QStringView whole = m_rest;
    Relation relation;
    if (none || !takeWord(kNo).isEmpty()) {
        relation.atLeast = 0;
    } else if (const QStringView number = leadingKey(m_rest); !number.isEmpty() && number.front().isDigit()) {
        bool ok = false;
        relation.atLeast = number.toInt(&ok);
        if (!ok || relation.atLeast < 1)
            return wrong(number);
        m_rest = m_rest.sliced(number.size()).trimmed();
    }
    const QStringView key = leadingKey(m_rest);
    const Entity *other = m_schema.find(key);
    if (!other)
        return wrong(key.isEmpty() ? whole : key);
    m_rest = m_rest.sliced(key.size()).trimmed();
    relation.entity = other->name();
    QStringList ways;
    for (const Schema::Owned &way : m_schema.referencesTo(*m_entity))
        if (way.entity == other)
            ways << QString::fromLatin1(way.entity->fields[size_t(way.ownerField)].key);
    if (takeSign(u'(')) {
        const QStringView through = leadingKey(m_rest);
        m_rest = m_rest.sliced(through.size()).trimmed();
        if (!ways.contains(through) || !takeSign(u')'))
            return wrong(through.isEmpty() ? whole : through);
        relation.field = through.toString();
    } else if (ways.size() == 1) {
        relation.field = ways.front();
    } else {
        return wrong(key);
    }
    auto complete = where(std::move(relation));
    if (!complete)
        return std::unexpected(complete.error());
    return just(std::move(*complete));
}

/// "where (…)", if it is there; its fields are those of the related entity.
Result<Relation> FilterParser::where(Relation relation)
{
    if (takeWord(kWhere).isEmpty())
        return relation;
    const Entity *outer = std::exchange(m_entity, &m_schema.entity(relation.entity));
    auto inner = parenthesised();
    m_entity = outer;
    if (!inner)
        return std::unexpected(inner.error());
    relation.where = std::move(*inner);
    return relation;
}

/// "mission where (…)", "asker(member) where (…)": the field is taken already.
Result<FilterGroup> FilterParser::related(QStringView fieldKey)
{
    const Field &field = m_entity->field(fieldKey);
    Relation relation;
    relation.direction = Relation::Direction::Forward;
    relation.field = fieldKey.toString();
    relation.entity = QString::fromLatin1(field.targets.front());
    if (takeSign(u'(')) {
        const QStringView target = leadingKey(m_rest);
        m_rest = m_rest.sliced(target.size()).trimmed();
        const auto names = [&](const char *key) { return target == QLatin1StringView(key); };
        if (std::ranges::none_of(field.targets, names) || !takeSign(u')'))
            return wrong(target.isEmpty() ? fieldKey : target);
        relation.entity = target.toString();
    } else if (field.targets.size() != 1) {
        return wrong(fieldKey);
    }
    if (leadingWord(m_rest, kWhere).isEmpty() || !m_schema.find(relation.entity))
        return wrong(fieldKey);
    auto complete = where(std::move(relation));
    if (!complete)
        return std::unexpected(complete.error());
    return just(std::move(*complete));
}

/// "tag=donor": what has a tag of that name.
Result<FilterGroup> FilterParser::tagged()
{
    const QStringView whole = m_rest;
    m_rest = m_rest.sliced(kTag.size()).trimmed();
    const auto op = sign();
    if (op != Operator::Equals && op != Operator::NotEquals)
        return wrong(whole);
    auto name = value();
    if (!name)
        return std::unexpected(name.error());
    if (name->isEmpty())
        return wrong(whole);
    Relation tag{Relation::Direction::Forward, u"tag"_s, u"tag"_s, 1, {{u"name"_s, Operator::Equals, *name}}};
    Relation tagging{Relation::Direction::Backward, u"tagging"_s, u"thing"_s, op == Operator::Equals ? 1 : 0, {}};
    tagging.where = just(std::move(tag));
    const auto ways = m_schema.referencesTo(*m_entity);
    if (std::ranges::none_of(ways, [](const Schema::Owned &way) { return way.entity->name() == u"tagging"; }))
        return wrong(whole);
    return just(std::move(tagging));
}

bool FilterParser::startsTerm(QStringView text) const
{
    text = text.trimmed();
    return text.startsWith(u'(') || field(leadingKey(text)) || !leadingWord(text, kNot).isEmpty() ||
           !leadingWord(text, kHas).isEmpty() || leadingKey(text) == kTag;
}

std::optional<Operator> FilterParser::sign()
{
    for (const Sign &sign : kSigns)
        if (m_rest.startsWith(sign.text)) {
            m_rest = m_rest.sliced(sign.text.size()).trimmed();
            return sign.op;
        }
    return std::nullopt;
}

Result<QString> FilterParser::quotedValue()
{
    const QStringView whole = m_rest;
    const QChar quote = m_rest[0];
    QString text;
    qsizetype i = 1;
    for (; i < m_rest.size(); ++i) {
        if (m_rest[i] != quote)
            text += m_rest[i];
        else if (i + 1 < m_rest.size() && m_rest[i + 1] == quote)
            text += m_rest[i++];
        else
            break;
    }
    if (i >= m_rest.size())
        return wrong(whole); // the quote is never closed
    m_rest = m_rest.sliced(i + 1).trimmed();
    return text;
}

/// A quoted value, or everything up to the next test, a parenthesis that it does not open itself, or the end.
Result<QString> FilterParser::value()
{
    if (m_rest.startsWith(u'"') || m_rest.startsWith(u'\''))
        return quotedValue();
    int open = 0;
    qsizetype end = 0;
    for (; end < m_rest.size(); ++end) {
        const QChar c = m_rest[end];
        if (c == u'(')
            ++open;
        else if (c == u')' && --open < 0)
            break;
        else if (!c.isSpace())
            continue;
        // "Costa e Silva" is one value: what a joint leads to begins with a test. A joint at the end dangles.
        const QStringView behind = m_rest.sliced(end).trimmed();
        const QStringView words[] = {leadingWord(behind, kAnd), leadingWord(behind, kOr)};
        const QStringView joint = words[0].isEmpty() ? words[1] : words[0];
        if (!joint.isEmpty() && (joint.size() == behind.size() || startsTerm(behind.sliced(joint.size()))))
            break;
    }
    const QString text = m_rest.first(end).trimmed().toString();
    m_rest = m_rest.sliced(end).trimmed();
    return text;
}

Result<QVariant> FilterParser::typed(const Field &field, Operator op, const QString &text) const
{
    if (op == Operator::Contains || field.type == FieldType::Text || field.type == FieldType::LongText)
        return QVariant(text);
    if (field.isReference()) {
        const Ref ref = Ref::fromText(text);
        const Id id = ref.isNull() ? idFromText(text) : ref.id;
        if (id.isNull() || (field.type == FieldType::AnyReference && ref.isNull()))
            return wrong(text);
        return field.type == FieldType::AnyReference ? QVariant(ref.text()) : QVariant(id);
    }
    if (const QVariant exact = exactValue(field, text); exact.isValid())
        return exact;
    ValueReader reader(*m_entity, field);
    const ValueReading reading = reader.read(text);
    if (!reading.isGood() || !reading.value.isValid())
        return wrong(text);
    if (field.type == FieldType::Date)
        return QVariant(reading.value.toDate().toString(Qt::ISODate));
    return reading.value;
}

Result<FilterGroup> FilterParser::condition()
{
    const QStringView whole = m_rest;
    const QStringView key = leadingKey(m_rest);
    const Field *tested = field(key);
    if (!tested)
        return wrong(key.isEmpty() ? m_rest : key);
    m_rest = m_rest.sliced(key.size()).trimmed();
    if (tested->isReference() && (m_rest.startsWith(u'(') || !leadingWord(m_rest, kWhere).isEmpty()))
        return related(key);
    Condition condition;
    condition.field = key.toString();
    if (!takeWord(kIs).isEmpty()) {
        condition.op = takeWord(kNot).isEmpty() ? Operator::Empty : Operator::NotEmpty;
        if (takeWord(kEmpty).isEmpty())
            return wrong(whole);
        return just(std::move(condition));
    }
    const auto op = sign();
    if (!op)
        return wrong(whole);
    condition.op = *op;
    auto text = value();
    if (!text)
        return std::unexpected(text.error());
    if (text->isEmpty())
        return wrong(whole);
    auto typedValue = typed(*tested, *op, *text);
    if (!typedValue)
        return std::unexpected(typedValue.error());
    condition.value = std::move(*typedValue);
    return just(std::move(condition));
}

int testsIn(const FilterGroup &group)
{
    int tests = 0;
    for (const FilterNode &node : group.nodes)
        tests += node.group() ? testsIn(*node.group()) : node.relation() ? 1 + testsIn(node.relation()->where) : 1;
    return tests;
}

} // namespace

Result<FilterGroup> parseFilter(QStringView expression, const Schema &schema, const Entity &entity)
{
    auto filter = FilterParser(expression, schema, entity).parse();
    if (!filter)
        return filter;
    if (testsIn(*filter) > kMostFilterTests)
        return wrong(expression.left(80));
    return simplified(*filter);
}

} // namespace elo

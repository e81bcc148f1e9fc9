// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filter_expression.h"

#include "core/base/id.h"
#include "core/exchange/value_reader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

using Operator = Condition::Operator;

struct Sign
{
    QStringView text;
    Operator op;
};

/// Longer signs first: "<=" begins with "<".
constexpr std::array kSigns{Sign{u"!=", Operator::NotEquals},      Sign{u"<=", Operator::LessOrEqual},
                            Sign{u">=", Operator::GreaterOrEqual}, Sign{u"=", Operator::Equals},
                            Sign{u"~", Operator::Contains},        Sign{u"<", Operator::Less},
                            Sign{u">", Operator::Greater}};

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

class FilterParser
{
public:
    FilterParser(QStringView text, const Entity &entity) : m_rest(text.trimmed()), m_entity(entity) {}

    Result<std::vector<Condition>> parse();

private:
    Result<Condition> condition();
    Result<const Field *> field();
    std::optional<Operator> sign();
    Result<QString> value();
    Result<QVariant> typed(const Field &field, Operator op, const QString &text) const;
    bool takeWord(QStringView word);
    bool startsWithField(QStringView text) const;
    void skipSpace() { m_rest = m_rest.trimmed(); }

    QStringView m_rest;
    const Entity &m_entity;
};

Result<std::vector<Condition>> FilterParser::parse()
{
    std::vector<Condition> conditions;
    if (m_rest.isEmpty())
        return conditions;
    for (;;) {
        auto found = condition();
        if (!found)
            return std::unexpected(found.error());
        conditions.push_back(std::move(*found));
        skipSpace();
        if (m_rest.isEmpty())
            return conditions;
        if (!takeWord(u"and") && !takeWord(u"e"))
            return wrong(m_rest);
        if (m_rest.isEmpty())
            return wrong(u"and");
    }
}

/// Takes a word that is followed by a space or the end.
bool FilterParser::takeWord(QStringView word)
{
    if (!m_rest.startsWith(word, Qt::CaseInsensitive) ||
        (m_rest.size() > word.size() && !m_rest[word.size()].isSpace()))
        return false;
    m_rest = m_rest.sliced(word.size()).trimmed();
    return true;
}

Result<const Field *> FilterParser::field()
{
    const QStringView key = leadingKey(m_rest);
    const Field *found = m_entity.find(key);
    if (!found)
        return wrong(key.isEmpty() ? m_rest : key);
    m_rest = m_rest.sliced(key.size()).trimmed();
    return found;
}

bool FilterParser::startsWithField(QStringView text) const
{
    return m_entity.find(leadingKey(text.trimmed())) != nullptr;
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

/// A quoted value, or everything up to " and " or the end.
Result<QString> FilterParser::value()
{
    if (m_rest.startsWith(u'"') || m_rest.startsWith(u'\'')) {
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
        m_rest = m_rest.sliced(i + 1);
        return text;
    }
    qsizetype end = m_rest.size();
    for (const QStringView joint : {u" and ", u" e "})
        for (qsizetype at = m_rest.indexOf(joint, 0, Qt::CaseInsensitive); at >= 0 && at < end;
             at = m_rest.indexOf(joint, at + 1, Qt::CaseInsensitive))
            // "Costa e Silva" is one value: what a joint leads to begins with a field.
            if (startsWithField(m_rest.sliced(at + joint.size())))
                end = at;
    for (const QStringView dangling : {u" and", u" e"})
        if (end == m_rest.size() && m_rest.endsWith(dangling, Qt::CaseInsensitive))
            end -= dangling.size();
    const QString text = m_rest.first(end).trimmed().toString();
    m_rest = m_rest.sliced(end);
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
    ValueReader reader(m_entity, field);
    const ValueReading reading = reader.read(text);
    if (!reading.isGood() || !reading.value.isValid())
        return wrong(text);
    if (field.type == FieldType::Date)
        return QVariant(reading.value.toDate().toString(Qt::ISODate));
    return reading.value;
}

Result<Condition> FilterParser::condition()
{
    const QStringView whole = m_rest;
    auto tested = field();
    if (!tested)
        return std::unexpected(tested.error());
    Condition condition;
    condition.field = QString::fromLatin1((*tested)->key);
    if (takeWord(u"is")) {
        condition.op = takeWord(u"not") ? Operator::NotEmpty : Operator::Empty;
        if (!takeWord(u"empty"))
            return wrong(whole);
        return condition;
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
    auto typedValue = typed(**tested, *op, *text);
    if (!typedValue)
        return std::unexpected(typedValue.error());
    condition.value = std::move(*typedValue);
    return condition;
}

} // namespace

Result<std::vector<Condition>> parseFilter(QStringView expression, const Entity &entity)
{
    return FilterParser(expression, entity).parse();
}

} // namespace elo

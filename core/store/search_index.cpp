// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/people/fold.h"
#include "core/places/phone.h"
#include "core/store/connection.h"
#include "core/store/merged.h"
#include "core/store/records.h"

namespace elo::search_index {

namespace {

QByteArray tableOf(const Entity &entity)
{
    return QByteArray(entity.key) + "_search";
}

/// Quoted, so that nothing that was typed is read as query syntax.
QString quoted(const QString &token)
{
    QString inner = token;
    return u'"' + inner.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString prefixTerm(const QString &token)
{
    return quoted(token) + QStringLiteral(" *");
}

QString allOf(const QStringList &terms)
{
    return terms.join(QStringLiteral(" AND "));
}

/// Digits as typed find a phone by its beginning, national or international, and by its end.
QString phoneExpression(const QString &digits)
{
    QString reversed = digits;
    std::reverse(reversed.begin(), reversed.end());
    QString expression = QStringLiteral("(phone : ") + prefixTerm(digits);
    if (digits.size() >= 4)
        expression += QStringLiteral(" OR phone : ") + prefixTerm(u'r' + reversed);
    return expression + u')';
}

std::vector<qint64> run(Connection &connection, const Entity &entity, const QString &expression, qint64 limit)
{
    std::vector<qint64> rids;
    const QByteArray table = tableOf(entity);
    Query query(connection, "SELECT rowid FROM " + table + " WHERE " + table + " MATCH ? LIMIT ?");
    query.bind(expression).bind(limit);
    while (query.next())
        rids.push_back(query.integer(0));
    return rids;
}

/// A word for each unknown word: all that it may be a slip of. Empty if there is nothing like one of them.
QString forgivingExpression(const QStringList &tokens, const Vocabulary &vocabulary, bool all)
{
    QStringList terms;
    for (const QString &token : tokens) {
        if (!all && vocabulary.hasPrefix(token)) {
            terms << prefixTerm(token);
            continue;
        }
        QStringList words;
        for (const QString &word : vocabulary.similar(token))
            words << quoted(word);
        words << prefixTerm(token); // it may be known in another column
        terms << u'(' + words.join(QStringLiteral(" OR ")) + u')';
    }
    return allOf(terms);
}

} // namespace

void write(Connection &connection, const Entity &entity, qint64 rid, const SearchDocument &document, bool isNew)
{
    const QByteArray table = tableOf(entity);
    if (!isNew)
        Query(connection, "DELETE FROM " + table + " WHERE rowid = ?").bind(rid).run();
    Query(connection, "INSERT INTO " + table + " (rowid, name, phone, text) VALUES (?, ?, ?, ?)")
        .bind(rid)
        .bind(document.name)
        .bind(document.phone)
        .bind(document.text)
        .run();
}

void removeRange(Connection &connection, const Entity &entity, qint64 first, qint64 last)
{
    Query(connection, "DELETE FROM " + tableOf(entity) + " WHERE rowid BETWEEN ? AND ?").bind(first).bind(last).run();
}

std::vector<Record> contactsOf(Connection &connection, const Codes &codes, const Schema &schema, const Ref &owner)
{
    const Entity &contacts = schema.entity(u"contact_point");
    return records::pointingTo(connection, codes, contacts, contacts.indexOf(u"owner"), owner);
}

namespace {

void append(QString &words, const QString &more)
{
    if (!words.isEmpty() && !more.isEmpty())
        words += u' ';
    words += more;
}

} // namespace

SearchDocument documentOf(Connection &connection, const Codes &codes, const Schema &schema, const Record &record)
{
    const Ref ref = records::refOf(record);
    const auto contacts = contactsOf(connection, codes, schema, ref); // those of the whole group
    std::vector<const Record *> pointers;
    for (const Record &contact : contacts)
        pointers.push_back(&contact);
    SearchDocument document = searchDocument(record, pointers);
    for (const Id &id : merged::groupOf(connection, *record.entity, ref.id)) {
        const auto other = id == ref.id ? std::nullopt : records::byId(connection, codes, *record.entity, id);
        if (!other)
            continue;
        const SearchDocument own = searchDocument(*other, {});
        append(document.name, own.name);
        append(document.text, own.text);
    }
    return document;
}

void refresh(Connection &connection, const Codes &codes, const Schema &schema, const Entity &entity, qint64 rid)
{
    Query shown(connection,
                QByteArray("SELECT 1 FROM ") + entity.key + " WHERE rid = ? AND " + merged::shownSql(entity));
    const auto record = shown.bind(rid).next() ? records::byRid(connection, codes, entity, rid) : std::nullopt;
    if (!record) {
        Query(connection, "DELETE FROM " + tableOf(entity) + " WHERE rowid = ?").bind(rid).run();
        return;
    }
    write(connection, entity, rid, documentOf(connection, codes, schema, *record), false);
}

QStringList queryTokens(QStringView text)
{
    static const QSet<QString> kParticles = {QStringLiteral("de"),  QStringLiteral("da"),  QStringLiteral("do"),
                                             QStringLiteral("das"), QStringLiteral("dos"), QStringLiteral("e")};
    const QStringList all = foldedTokens(text);
    QStringList meaningful;
    for (const QString &token : all)
        if (!kParticles.contains(token))
            meaningful << token;
    return meaningful.isEmpty() ? all : meaningful;
}

std::vector<qint64> match(Connection &connection, const Entity &entity, const QString &text,
                          const std::function<const Vocabulary &()> &vocabulary, qint64 limit)
{
    QString plain = text;
    plain.remove(QChar(0)); // SQLite's text ends at a NUL
    const QStringList tokens = queryTokens(plain);
    if (tokens.isEmpty())
        return {};
    QStringList terms;
    for (const QString &token : tokens)
        terms << prefixTerm(token);
    QString expression = allOf(terms);
    if (const auto digits = phoneDigits(plain); digits && !digits->isEmpty())
        expression = phoneExpression(*digits) + QStringLiteral(" OR (") + expression + u')';
    auto rids = run(connection, entity, expression, limit);
    if (!rids.empty() || phoneDigits(plain))
        return rids;
    rids = run(connection, entity, forgivingExpression(tokens, vocabulary(), false), limit);
    if (rids.empty() && tokens.size() > 1) // each word exists, but never together: any of them may be the slip
        rids = run(connection, entity, forgivingExpression(tokens, vocabulary(), true), limit);
    return rids;
}

namespace {

bool isOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || uchar(c) >= 0x80;
}

bool beginsWord(const QByteArray &text, const QByteArray &token)
{
    for (qsizetype at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1))
        if (at == 0 || !isOfWord(text[at - 1]))
            return true;
    return false;
}

} // namespace

std::optional<WordsOf> WordsOf::text(Connection &connection, const Entity &entity, const QString &text)
{
    const QStringList tokens = queryTokens(text);
    if (tokens.isEmpty() || text.contains(QChar(0)) || phoneDigits(text))
        return std::nullopt;
    return WordsOf(connection, entity, tokens);
}

WordsOf::WordsOf(Connection &connection, const Entity &entity, const QStringList &tokens)
    : m_query(std::make_unique<Query>(connection,
                                      "SELECT name, phone, text FROM " + tableOf(entity) + " WHERE rowid = ?"))
{
    for (const QString &token : tokens)
        m_tokens.push_back(token.toUtf8());
}

bool WordsOf::areIn(qint64 rid)
{
    m_query->again();
    m_query->bind(rid);
    if (!m_query->next())
        return false;
    const QByteArray columns[] = {m_query->blob(0), m_query->blob(1), m_query->blob(2)};
    return std::ranges::all_of(m_tokens, [&](const QByteArray &token) {
        return std::ranges::any_of(columns, [&](const QByteArray &column) { return beginsWord(column, token); });
    });
}

} // namespace elo::search_index

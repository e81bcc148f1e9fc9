// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_error.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QTcpSocket>

namespace elo::sync {

using namespace Qt::StringLiterals;

namespace {

/// Whether anybody listens there at all.
bool answers(const HubAddress &address)
{
    if (address.isSocket())
        return QFileInfo::exists(u"%1/.s.PGSQL.%2"_s.arg(address.host).arg(address.port));
    QTcpSocket probe;
    probe.connectToHost(address.host, quint16(address.port));
    return probe.waitForConnected(2000);
}

struct Sign
{
    QLatin1StringView part;
    const char *rule;
};

/// A failed attempt to connect comes without a code, only as a sentence: in English from libpq (Debian's has no other
/// language but Brazilian), in the server's language from the server.
constexpr Sign kSigns[] = {
    {"root certificate file"_L1, "hub_root_certificate"},
    {"certificate verify failed"_L1, "hub_certificate"},
    {"server certificate for"_L1, "hub_certificate"},
    {"could not get server's host name"_L1, "hub_certificate"},
    {"certificate"_L1, "hub_certificate"},
    {"server does not support SSL"_L1, "hub_no_tls"},
    {"password"_L1, "hub_password"},
    {"palavra-passe"_L1, "hub_password"},
    {"senha"_L1, "hub_password"},
    {"autentica"_L1, "hub_password"},
    {"authentication"_L1, "hub_password"},
    {"no pg_hba.conf entry"_L1, "hub_password"},
    {"pg_hba.conf"_L1, "hub_password"},
    {"too many"_L1, "hub_full"},
    {"remaining connection slots"_L1, "hub_full"},
    {"starting up"_L1, "hub_away"},
    {"shutting down"_L1, "hub_away"},
    {"recovery"_L1, "hub_away"},
    {"closed the connection"_L1, "hub_away"},
    {"timeout expired"_L1, "hub_away"},
    {"could not translate host name"_L1, "hub_away"},
    {"Connection refused"_L1, "hub_away"},
    {"permission denied for database"_L1, "hub_rights"},
};

/// The server's sentence for a database that is not there names it, and nothing else does.
bool namesDatabase(const QString &text, const QString &database)
{
    return text.contains(u"FATAL"_s) && text.contains(u"\"%1\""_s.arg(database));
}

Error refused(const char *rule, const HubAddress &address, const QString &cause)
{
    const QString key = QString::fromLatin1(rule);
    QString named = address.host;
    if (key == u"hub_password" || key == u"hub_rights")
        named = address.user;
    else if (key == u"hub_root_certificate")
        named = address.rootCertificate;
    else if (key == u"hub_no_database" || key == u"hub_not_set_up")
        named = address.database;
    return Error{ErrorCode::Refused, {key, named}, cause};
}

const char *ruleOfAttempt(const QString &text, const HubAddress &address)
{
    for (const Sign &sign : kSigns)
        if (text.contains(sign.part, Qt::CaseInsensitive))
            return sign.rule;
    if (namesDatabase(text, address.database))
        return "hub_no_database";
    return answers(address) ? "hub_failed" : "hub_away";
}

/// By the code of PostgreSQL (appendix A of its manual), which does not depend on any language.
const char *ruleOfCode(const QString &code)
{
    if (code.isEmpty() || code.startsWith(u"08") || code.startsWith(u"57") || code == u"55P03")
        return "hub_away"; // lost, shut down, or stopped for taking too long
    if (code == u"42501" || code == u"25006" || code == u"EL002")
        return "hub_rights";
    if (code == u"3F000" || code == u"42P01" || code == u"42883")
        return "hub_not_set_up";
    if (code.startsWith(u"53"))
        return "hub_full";
    return isPassing(QSqlError(QString(), QString(), QSqlError::StatementError, code)) ? "hub_away" : "hub_failed";
}

} // namespace

Error hubError(const QSqlError &error, const HubAddress &address, bool connecting)
{
    const QString code = error.nativeErrorCode();
    if (connecting && code.isEmpty())
        return refused(ruleOfAttempt(error.databaseText(), address), address, u"no connection to the hub"_s);
    if (code == u"EL001") {
        static const QRegularExpression kId(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
        return Error{ErrorCode::Refused, {u"cloned_device"_s, kId.match(error.databaseText()).captured()}, code};
    }
    return refused(ruleOfCode(code), address, u"hub, SQLSTATE "_s + code);
}

bool isHubAway(const Error &error)
{
    return error.code == ErrorCode::Refused && error.args.value(0) == u"hub_away";
}

bool isConnectionLost(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    return code.isEmpty() || code.startsWith(u"08") || code.startsWith(u"57P");
}

bool isPassing(const QSqlError &error)
{
    return error.nativeErrorCode() == u"40P01" || error.nativeErrorCode() == u"40001";
}

} // namespace elo::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_address.h"

#include <QHostAddress>
#include <QUrl>
#include <QUrlQuery>

namespace elo::sync {

using namespace Qt::StringLiterals;

namespace {

const QString kStrict = u"verify-full"_s;
const QStringList kModes{u"disable"_s, u"require"_s, u"verify-ca"_s, kStrict};

std::unexpected<Error> badAddress(const QString &part)
{
    return fail(ErrorCode::Refused, {u"hub_address"_s, part});
}

/// What stands behind the question mark. Whatever else libpq knows there is not ours to hand on: `options`, `service`
/// or `passfile` could undo what is settled here.
Result<void> readParameter(HubAddress &address, const QString &key, const QString &value)
{
    bool isNumber = true;
    if (key == u"sslmode")
        address.tls = value;
    else if (key == u"sslrootcert")
        address.rootCertificate = value;
    else if (key == u"host")
        address.host = value;
    else if (key == u"connect_timeout")
        address.connectSeconds = value.toInt(&isNumber);
    else
        return badAddress(key);
    if (!isNumber)
        return badAddress(value);
    return {};
}

} // namespace

bool HubAddress::isLocal() const
{
    return isSocket() || host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QString HubAddress::text() const
{
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user, QUrl::DecodedMode);
    if (!isSocket()) {
        url.setHost(host, QUrl::DecodedMode);
        if (port != HubAddress().port)
            url.setPort(port);
    } else {
        url.setHost(u""_s);
    }
    url.setPath(u'/' + database, QUrl::DecodedMode);
    QUrlQuery query;
    const auto add = [&](const QString &key, const QString &value, bool differs) {
        if (differs)
            query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value, "/")));
    };
    add(u"host"_s, host, isSocket());
    add(u"sslmode"_s, tls, tls != kStrict);
    add(u"sslrootcert"_s, rootCertificate, !rootCertificate.isEmpty());
    add(u"connect_timeout"_s, QString::number(connectSeconds), connectSeconds != HubAddress().connectSeconds);
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

Result<TypedHubAddress> parseHubAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (url.scheme() != u"postgresql" && url.scheme() != u"postgres")
        return badAddress(url.scheme().isEmpty() ? u"postgresql://"_s : url.scheme() + u"://"_s);
    if (!url.isValid())
        return badAddress(u"postgresql://"_s); // the reason would quote the address, and a password with it
    TypedHubAddress typed;
    HubAddress &address = typed.address;
    address.host = url.host(QUrl::FullyDecoded);
    address.port = url.port(address.port);
    address.user = url.userName(QUrl::FullyDecoded);
    typed.password = url.password(QUrl::FullyDecoded);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    const auto parameters = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : parameters)
        if (auto read = readParameter(address, key, value); !read)
            return std::unexpected(read.error());
    if (auto valid = validate(address); !valid)
        return std::unexpected(valid.error());
    return typed;
}

Result<void> validate(const HubAddress &address)
{
    if (address.host.isEmpty() || address.host.contains(u',')) // libpq would try one after the other
        return badAddress(u"host"_s);
    if (address.user.isEmpty())
        return badAddress(u"user"_s);
    if (address.database.isEmpty() || address.database.contains(u'='))
        return badAddress(u"database"_s);
    if (address.port < 1 || address.port > 65535)
        return badAddress(u"port"_s);
    if (address.connectSeconds < 2 || address.connectSeconds > 300)
        return badAddress(u"connect_timeout"_s);
    if (!kModes.contains(address.tls))
        return badAddress(u"sslmode"_s);
    if (address.tls != kStrict && !address.isLocal())
        return fail(ErrorCode::Refused, {u"hub_weak_tls"_s, address.tls, address.host});
    // QPSQL takes a semicolon for the end of an option.
    if (address.rootCertificate.contains(u';') || address.rootCertificate.contains(QChar(0)))
        return badAddress(u"sslrootcert"_s);
    return {};
}

} // namespace elo::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_password.h"

#include <QFile>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <algorithm>

namespace elo::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIterations = 4096; // what PostgreSQL itself takes; against guessing, the length of the password helps
constexpr int kSaltBytes = 16;
constexpr int kKeyBytes = 32;

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

} // namespace

QString madeUpPassword()
{
    constexpr QStringView kLetters = u"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    QString password;
    for (int i = 0; i < 24; ++i)
        password += kLetters[QRandomGenerator::system()->bounded(int(kLetters.size()))];
    return password;
}

bool isStrongPassword(const QString &password)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c <= u'~'; };
    return password.size() >= 12 && std::all_of(password.begin(), password.end(), isPlain);
}

Result<QString> readPasswordFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::CannotRead : ErrorCode::NotFound, {path});
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(ErrorCode::CannotRead, {path});
    return QString::fromUtf8(line);
}

QString scramVerifier(const QString &password)
{
    QByteArray salt(kSaltBytes, Qt::Uninitialized);
    for (char &byte : salt)
        byte = char(QRandomGenerator::system()->bounded(256));
    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password.toLatin1(),
                                                                 salt, kIterations, kKeyBytes);
    const QByteArray stored = QCryptographicHash::hash(hmac(salted, "Client Key"), QCryptographicHash::Sha256);
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(kIterations)
        .arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(stored.toBase64()),
             QString::fromLatin1(hmac(salted, "Server Key").toBase64()));
}

} // namespace elo::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <functional>

namespace elo {

/// Where the password of a hub is kept: never in a file of ours. Answers come later, in this thread.
class PasswordStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// @param answer empty: there is none, or nobody who keeps it.
    virtual void read(const QString &key, std::function<void(const QString &password)> answer) = 0;
    /// @param answer whether it is kept beyond this run of the program.
    virtual void write(const QString &key, const QString &password, std::function<void(bool isKept)> answer) = 0;
    virtual void remove(const QString &key) = 0;
};

/// Keeps it for as long as the program runs.
class MemoryPasswords : public PasswordStore
{
    Q_OBJECT
public:
    using PasswordStore::PasswordStore;

    void read(const QString &key, std::function<void(const QString &)> answer) override;
    void write(const QString &key, const QString &password, std::function<void(bool)> answer) override;
    void remove(const QString &key) override;

private:
    QHash<QString, QString> m_passwords;
};

/// The keychain of the desktop (Secret Service, KWallet). Where there is none the password is kept in memory only,
/// and so asked for each time.
class KeychainPasswords : public PasswordStore
{
    Q_OBJECT
public:
    using PasswordStore::PasswordStore;

    void read(const QString &key, std::function<void(const QString &)> answer) override;
    void write(const QString &key, const QString &password, std::function<void(bool)> answer) override;
    void remove(const QString &key) override;

private:
    MemoryPasswords m_memory;
};

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/password_store.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

namespace elo {

namespace {
const auto kService = QStringLiteral("elo-hub");
}

void MemoryPasswords::read(const QString &key, std::function<void(const QString &)> answer)
{
    QTimer::singleShot(0, this, [this, key, answer = std::move(answer)] { answer(m_passwords.value(key)); });
}

void MemoryPasswords::write(const QString &key, const QString &password, std::function<void(bool)> answer)
{
    m_passwords.insert(key, password);
    QTimer::singleShot(0, this, [answer = std::move(answer)] { answer(false); });
}

void MemoryPasswords::remove(const QString &key)
{
    m_passwords.remove(key);
}

void KeychainPasswords::read(const QString &key, std::function<void(const QString &)> answer)
{
    auto *job = new QKeychain::ReadPasswordJob(kService, this); // it deletes itself
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, job, key, answer = std::move(answer)] {
        if (job->error() == QKeychain::NoError && !job->textData().isEmpty())
            answer(job->textData());
        else
            m_memory.read(key, answer);
    });
    job->start();
}

void KeychainPasswords::write(const QString &key, const QString &password, std::function<void(bool)> answer)
{
    m_memory.write(key, password, [](bool) {});
    auto *job = new QKeychain::WritePasswordJob(kService, this);
    job->setKey(key);
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this, [this, job, key, answer = std::move(answer)] {
        const bool isKept = job->error() == QKeychain::NoError;
        if (isKept)
            m_memory.remove(key);
        answer(isKept);
    });
    job->start();
}

void KeychainPasswords::remove(const QString &key)
{
    m_memory.remove(key);
    auto *job = new QKeychain::DeletePasswordJob(kService, this);
    job->setKey(key);
    job->start();
}

} // namespace elo

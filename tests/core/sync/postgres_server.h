// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

namespace elo::test {

/// A PostgreSQL of Debian's package of one's own: a cluster in a temporary folder, on a free port of the loopback,
/// with a certificate for 127.0.0.1 (not for "localhost"). It ends with the object, or with this process.
class PostgresServer
{
public:
    enum class Disk { Fast, Safe }; ///< whether it may lose what it committed when the machine loses its power

    explicit PostgresServer(Disk disk = Disk::Fast);
    ~PostgresServer();

    /// What went wrong in starting; empty if it runs.
    QString problem() const { return m_problem; }

    /// `postgresql://USER@127.0.0.1:PORT/elo`, with the root certificate.
    QString url(const QString &user = QStringLiteral("postgres")) const;
    QString adminPassword() const { return QStringLiteral("admin of the tests"); }
    QString rootCertificate() const { return path(QStringLiteral("ca.crt")); }
    /// One that has signed nothing.
    QString otherRootCertificate() const { return path(QStringLiteral("other.crt")); }
    int port() const { return m_port; }
    QString socketFolder() const { return m_dir.path(); }

    bool start();
    void stop(); ///< lets nobody finish; says goodbye
    void kill(); ///< as a power cut does
    /// Answers nobody any more, as one behind a cable that was pulled; and again.
    void freeze();
    void thaw();
    /// Whether it offers TLS from its next start on.
    void setProtected(bool isProtected) { m_isProtected = isProtected; }
    bool makeDatabase(const QString &name);

    /// Runs SQL as the administrator. @returns what psql printed, without line breaks at the end.
    QString sql(const QString &statement, const QString &database = QStringLiteral("elo")) const;

private:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    bool makeCertificates();
    bool makeCluster();
    bool run(const QString &program, const QStringList &arguments);
    void asServer(QProcess &process) const;
    void launch();
    void signalAll(int signal) const;

    QTemporaryDir m_dir;
    Disk m_disk;
    bool m_isProtected = true;
    int m_port = 0;
    unsigned m_user = 0; ///< whom the server runs as, since it refuses to be root
    unsigned m_group = 0;
    QString m_problem;
    std::unique_ptr<QProcess> m_server;
};

} // namespace elo::test

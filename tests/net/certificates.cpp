// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/certificates.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>

#include <optional>

namespace counterfoil::test {

using namespace Qt::StringLiterals;

namespace {

QString stamp(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyyMMddHHmmss'Z'"_s);
}

} // namespace

std::optional<QByteArray> openssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(u"openssl"_s, arguments);
    if (process.state() != QProcess::NotRunning && finished.isEmpty() && !finished.wait(30'000))
        return std::nullopt;
    if (process.error() == QProcess::FailedToStart || process.exitCode() != 0)
        return std::nullopt;
    return process.readAll();
}

Certificates::Certificates()
{
    // `openssl ca` is the one command of OpenSSL 3.0 that takes the dates.
    QFile config(m_folder.filePath(u"ca.cnf"_s));
    QFile index(m_folder.filePath(u"index.txt"_s));
    if (!config.open(QIODevice::WriteOnly) || !index.open(QIODevice::WriteOnly))
        return;
    config.write("[ca]\ndefault_ca = here\n[here]\ndatabase = " + index.fileName().toUtf8() +
                 "\nnew_certs_dir = " + m_folder.path().toUtf8() +
                 "\ndefault_md = sha256\nrand_serial = yes\nunique_subject = no\npolicy = any\n"
                 "copy_extensions = copy\n[any]\ncommonName = supplied\n");
    config.close();
    m_areMade =
        makeAuthority("authority") && makeAuthority("other-authority") &&
        makeLeaf("good", "IP:127.0.0.1", -1, 30) &&
        makeLeaf("other-name", "DNS:pay.example.org", -1, 30) &&
        makeLeaf("expired", "IP:127.0.0.1", -30, -1) &&
        makeLeaf("not-yet-valid", "IP:127.0.0.1", 10, 30) &&
        openssl({u"req"_s, u"-x509"_s, u"-key"_s, key(), u"-subj"_s, u"/CN=self"_s, u"-addext"_s,
                 u"subjectAltName=IP:127.0.0.1"_s, u"-days"_s, u"30"_s, u"-out"_s, selfSigned()});
}

QString Certificates::key()
{
    return QStringLiteral(COUNTERFOIL_TEST_DATA "/tls/key.pem");
}

QString Certificates::path(const char *name) const
{
    return m_folder.filePath(QLatin1StringView(name) + u".pem"_s);
}

bool Certificates::makeAuthority(const char *name)
{
    return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                    u"/CN="_s + QLatin1StringView(name), u"-days"_s, u"60"_s, u"-keyout"_s,
                    path(name) + u".key"_s, u"-out"_s, path(name)})
        .has_value();
}

bool Certificates::makeLeaf(const char *name, const char *subjectName, int fromDay, int toDay)
{
    const QString request = path(name) + u".csr"_s;
    return openssl({u"req"_s, u"-new"_s, u"-key"_s, key(), u"-subj"_s,
                    u"/CN="_s + QLatin1StringView(name), u"-addext"_s,
                    u"subjectAltName="_s + QLatin1StringView(subjectName), u"-out"_s, request}) &&
           openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s,
                    m_folder.filePath(u"ca.cnf"_s), u"-cert"_s, authority(), u"-keyfile"_s,
                    authority() + u".key"_s, u"-startdate"_s, stamp(fromDay), u"-enddate"_s,
                    stamp(toDay), u"-in"_s, request, u"-out"_s, path(name)});
}

} // namespace counterfoil::test

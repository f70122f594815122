// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/certificates.h"

#include <QProcess>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

const auto key = QStringLiteral(COUNTERFOIL_TEST_DATA "/tls/key.pem");

bool openssl(const QStringList &arguments)
{
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(u"openssl"_s, arguments);
    if (finished.isEmpty() && !finished.wait(30'000))
        return false;
    if (process.exitCode() != 0)
        qWarning("openssl: %s", process.readAllStandardError().constData());
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

Certificates::Certificates()
    : m_made(makeAuthority(u"authority"_s) && makeAuthority(u"other_authority"_s) &&
             makeLeaf(u"good"_s, u"IP:127.0.0.1"_s, 30, u"authority"_s) &&
             makeLeaf(u"other_name"_s, u"DNS:pay.example.net"_s, 30, u"authority"_s) &&
             makeLeaf(u"expired"_s, u"IP:127.0.0.1"_s, -1, u"authority"_s) &&
             makeLeaf(u"stranger"_s, u"IP:127.0.0.1"_s, 30, u"other_authority"_s))
{}

QList<QSslCertificate> Certificates::authority() const
{
    return QSslCertificate::fromPath(path(u"authority"_s));
}

QString Certificates::path(const QString &name) const
{
    return m_folder.filePath(name + u".pem"_s);
}

bool Certificates::makeAuthority(const QString &name)
{
    return openssl({u"req"_s, u"-x509"_s, u"-key"_s, key, u"-days"_s, u"30"_s, u"-subj"_s,
                    u"/CN=Tests "_s + name, u"-out"_s, path(name)});
}

bool Certificates::makeLeaf(const QString &name, const QString &host, int days,
                            const QString &authority)
{
    const QString request = path(name + u"_request"_s);
    return openssl({u"req"_s, u"-new"_s, u"-key"_s, key, u"-subj"_s, u"/CN=Tests "_s + name,
                    u"-addext"_s, u"subjectAltName="_s + host, u"-out"_s, request}) &&
           openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, path(authority), u"-CAkey"_s,
                    key, u"-CAcreateserial"_s, u"-days"_s, QString::number(days),
                    u"-copy_extensions"_s, u"copy"_s, u"-out"_s, path(name)});
}

} // namespace counterfoil::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/receiver_tls.h"

#include <QFile>
#include <QSslCertificate>

namespace counterfoil {

namespace {

constexpr qint64 largestPem = qint64{1024} * 1024;

QByteArray pemIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestPem) : QByteArray();
}

} // namespace

QSslKey privateKeyFrom(const QString &path)
{
    const QByteArray pem = pemIn(path);
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

tl::expected<QSslConfiguration, ReceiverProblem> receiverTls(const QString &certificateFile,
                                                             const QString &keyFile)
{
    const QList<QSslCertificate> chain =
        QSslCertificate::fromData(pemIn(certificateFile), QSsl::Pem);
    if (chain.isEmpty())
        return tl::unexpected(ReceiverProblem::CertificateUnreadable);
    const QSslKey key = privateKeyFrom(keyFile);
    if (key.isNull())
        return tl::unexpected(ReceiverProblem::KeyUnreadable);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // providers show no certificate
    return tls;
}

} // namespace counterfoil

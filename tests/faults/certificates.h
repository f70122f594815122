// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QTemporaryDir>

namespace counterfoil::test {

/// Certificates made by the openssl command when the test begins, all for the key in
/// tests/data/tls: what time does to those in the repository cannot spoil a row.
class Certificates
{
public:
    Certificates();

    /// Whether openssl made them all.
    [[nodiscard]] bool areMade() const { return m_made; }
    /// Signed the others, but not `stranger`.
    [[nodiscard]] QList<QSslCertificate> authority() const;
    [[nodiscard]] QString good() const { return path(QStringLiteral("good")); }
    [[nodiscard]] QString otherName() const { return path(QStringLiteral("other_name")); }
    [[nodiscard]] QString expired() const { return path(QStringLiteral("expired")); }
    [[nodiscard]] QString stranger() const { return path(QStringLiteral("stranger")); }

private:
    [[nodiscard]] QString path(const QString &name) const;
    bool makeAuthority(const QString &name);
    bool makeLeaf(const QString &name, const QString &host, int days, const QString &authority);

    QTemporaryDir m_folder;
    bool m_made = false;
};

} // namespace counterfoil::test

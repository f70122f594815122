// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace counterfoil::test {

/// Certificates made at test time by the openssl command: an authority, and what it vouches for,
/// all with the key of tests/data/tls. Empty paths where the command is missing.
class Certificates
{
public:
    Certificates();

    [[nodiscard]] bool areMade() const { return m_areMade; }
    [[nodiscard]] QString authority() const { return path("authority"); }
    [[nodiscard]] QString otherAuthority() const { return path("other-authority"); }
    /// For 127.0.0.1, vouched for by authority().
    [[nodiscard]] QString good() const { return path("good"); }
    [[nodiscard]] QString otherName() const { return path("other-name"); }
    [[nodiscard]] QString expired() const { return path("expired"); }
    [[nodiscard]] QString notYetValid() const { return path("not-yet-valid"); }
    [[nodiscard]] QString selfSigned() const { return path("self-signed"); }
    [[nodiscard]] static QString key();

private:
    [[nodiscard]] QString path(const char *name) const;
    bool makeAuthority(const char *name);
    bool makeLeaf(const char *name, const char *subjectName, int fromDay, int toDay);

    QTemporaryDir m_folder;
    bool m_areMade = false;
};

/// Runs openssl to its end; what it printed, or nothing when it failed.
[[nodiscard]] std::optional<QByteArray> openssl(const QStringList &arguments);

} // namespace counterfoil::test

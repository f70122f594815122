// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// Where an account's notifications are received on this computer.
struct ReceiverSettings
{
    static constexpr quint16 UsualPort = 8470;

    bool isOn = false;
    QString address = QStringLiteral("127.0.0.1"); ///< an IP address of this computer
    quint16 port = UsualPort;
    QString certificateFile; ///< in PEM, with what vouches for it; empty: plain http
    QString keyFile;         ///< in PEM, without a passphrase

    friend bool operator==(const ReceiverSettings &, const ReceiverSettings &) = default;
};

/// Why nothing is received.
enum class ReceiverProblem {
    None,
    PortTaken,
    NotAllowed,   ///< the system keeps the port to itself
    NoSuchPlace,  ///< this computer has no such address
    NotEncrypted, ///< and other computers could reach it
    CertificateUnreadable,
    KeyUnreadable,
    Other,
};

/// How it goes with the receiving of an account.
struct ReceiverState
{
    enum class Kind { Off, Starting, Listening, Failed };

    Kind kind = Kind::Off;
    quint16 port = 0; ///< while it listens
    ReceiverProblem problem = ReceiverProblem::None;
    QString detail = {}; ///< the system's words

    friend bool operator==(const ReceiverState &, const ReceiverState &) = default;
};

/// Below the receiver's address: each account has its own.
[[nodiscard]] inline QString noticePath(const QString &account)
{
    return u'/' + account;
}

} // namespace counterfoil

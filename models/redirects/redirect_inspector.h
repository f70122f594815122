// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "core/gateways/signed_redirect.h"

#include <QDateTime>
#include <QObject>

#include <functional>

namespace counterfoil {

class SigningKeyService;

/// What became of the provider's keys, where the signature depends on them.
struct RedirectKeys
{
    enum class State {
        NotNeeded,
        Fetching,
        Failed,  ///< see `error`
        Fetched, ///< at `fetchedAt`
    };
    State state = State::NotNeeded;
    std::optional<ApiError> error = std::nullopt;
    QDateTime fetchedAt = {}; ///< UTC
};

/// Says what a signed redirect says that somebody pasted, and whether the provider said it. It asks
/// the provider for nothing but its public keys, and keeps nothing. It is read and checked on
/// another thread.
class RedirectInspector : public QObject
{
    Q_OBJECT

public:
    /// The gateway's reader, and the keys of its provider; the service outlives the inspector.
    /// `now` is the moment that tokens are judged at.
    RedirectInspector(RedirectReader reader, SigningKeyService &keys,
                      std::function<QDateTime()> now, QObject *parent = nullptr);

    /// A token, or what contains one.
    void setPasted(const QByteArray &pasted);
    /// As one dropped: what it holds, or why it can't be read.
    void setFile(const QString &path);
    /// Asks for the provider's keys once more.
    void checkAgain();

    [[nodiscard]] const QByteArray &pasted() const { return m_pasted; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// What is wrong with what was pasted; empty where it was read.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Nothing while it is read, and where there is a problem.
    [[nodiscard]] const std::optional<SignedRedirect> &redirect() const { return m_redirect; }
    [[nodiscard]] const RedirectKeys &keys() const { return m_keys; }

signals:
    void changed();
    /// A file is what was pasted now; its text, as far as it is text.
    void fileRead(const QString &text);

private:
    void read();
    void takeFirst(const RedirectResult &result);
    void fetchKeys();
    void verify(const std::vector<SigningKey> &keys);
    void fail(const QString &problem);

    RedirectReader m_reader;
    SigningKeyService &m_service;
    std::function<QDateTime()> m_now;
    QByteArray m_pasted;
    QString m_problem;
    std::optional<SignedRedirect> m_redirect;
    RedirectKeys m_keys;
    bool m_isReading = false;
    int m_readNumber = 0; ///< what was read of an earlier paste is dropped
};

} // namespace counterfoil

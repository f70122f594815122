// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/checkout.h"
#include "core/journal/clock.h"

#include <QHash>
#include <QObject>

namespace counterfoil {

/// The keys that a provider signs with, as it told them.
struct SigningKeys
{
    std::vector<SigningKey> keys;
    QDateTime fetchedAt; ///< UTC
};

/// Asks a provider for its signing keys, seldom: they are good for an hour, an id that is not among
/// them is asked for once more, and nothing is asked twice within a minute. Lives in the UI's
/// thread.
class SigningKeyService : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Lifetime = std::chrono::hours(1);
    static constexpr std::chrono::milliseconds Pause = std::chrono::minutes(1);
    /// How long an id that the provider did not know is taken for unknown.
    static constexpr std::chrono::milliseconds UnknownPause = std::chrono::minutes(5);

    /// Both outlive the service; a provider may have no checkout.
    SigningKeyService(Checkout *checkout, const Clock &clock, QObject *parent = nullptr);

    /// All keys, with that one if the provider has it. An error is why they could not be fetched.
    Call<SigningKeys> &keysFor(const QString &keyId);
    /// The next call asks again, although the last try failed within the minute: somebody wants it
    /// to.
    void forgetFailure();

private:
    using Time = std::chrono::milliseconds;
    using Result = Call<SigningKeys>::Result;

    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] bool has(const QString &keyId) const;
    [[nodiscard]] bool mayAsk(const QString &keyId) const;
    [[nodiscard]] Result known(const QString &keyId) const;
    void ask();
    void take(const tl::expected<std::vector<SigningKey>, ApiError> &answer);

    Checkout *m_checkout = nullptr;
    const Clock &m_clock;
    SigningKeys m_keys;
    std::optional<Time> m_fetched; ///< when the keys came
    std::optional<Time> m_asked;   ///< when the last answer came, whatever it was
    std::optional<ApiError> m_failure;
    QHash<QString, Time> m_unknown; ///< ids that were not among the keys, and when
    struct Waiting
    {
        QString keyId;
        QPointer<Call<SigningKeys>> call;
    };
    QList<Waiting> m_waiting; ///< for the request that runs
    bool m_isAsking = false;
};

} // namespace counterfoil

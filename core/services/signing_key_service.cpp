// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/signing_key_service.h"

#include <algorithm>

namespace counterfoil {

SigningKeyService::SigningKeyService(Checkout *checkout, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_checkout(checkout)
    , m_clock(clock)
{}

Call<SigningKeys> &SigningKeyService::keysFor(const QString &keyId)
{
    auto *call = new Call<SigningKeys>(this);
    if ((isFresh() && has(keyId)) || !mayAsk(keyId)) {
        call->settle(known(keyId));
        return *call;
    }
    m_waiting.append({keyId, call});
    if (!m_isAsking)
        ask();
    return *call;
}

void SigningKeyService::forgetFailure()
{
    if (m_failure)
        m_asked.reset();
}

bool SigningKeyService::isFresh() const
{
    return m_fetched && m_clock.monotonic() - *m_fetched < Lifetime;
}

bool SigningKeyService::has(const QString &keyId) const
{
    return std::any_of(m_keys.keys.begin(), m_keys.keys.end(),
                       [&keyId](const SigningKey &key) { return key.keyId == keyId; });
}

bool SigningKeyService::mayAsk(const QString &keyId) const
{
    if (!m_checkout)
        return false;
    if (m_isAsking)
        return true;
    const Time now = m_clock.monotonic();
    if (m_asked && now - *m_asked < Pause)
        return false;
    const auto unknown = m_unknown.constFind(keyId);
    return !isFresh() || unknown == m_unknown.cend() || now - *unknown >= UnknownPause;
}

/// Without asking. Where the last try failed, what is not there may be new.
SigningKeyService::Result SigningKeyService::known(const QString &keyId) const
{
    if (isFresh() && (has(keyId) || !m_failure))
        return m_keys;
    return tl::unexpected(m_failure.value_or(ApiError{}));
}

void SigningKeyService::ask()
{
    m_isAsking = true;
    m_checkout->signingKeys().then(
        this,
        [this](const tl::expected<std::vector<SigningKey>, ApiError> &answer) { take(answer); });
}

void SigningKeyService::take(const tl::expected<std::vector<SigningKey>, ApiError> &answer)
{
    const Time now = m_clock.monotonic();
    m_isAsking = false;
    m_asked = now;
    m_failure.reset();
    if (answer) {
        m_keys = {*answer, m_clock.now()};
        m_fetched = now;
        m_unknown.removeIf(
            [now](const auto &entry) { return now - entry.value() >= UnknownPause; });
    } else {
        m_failure = answer.error();
    }
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (answer && !has(one.keyId))
            m_unknown.insert(one.keyId, now);
        if (one.call)
            one.call->settle(answer ? Result(m_keys) : Result(tl::unexpected(answer.error())));
    }
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/state/payment.h"
#include "sandbox/purse/state/session.h"
#include "sandbox/random.h"
#include "sandbox/table.h"

#include <QByteArray>

#include <unordered_map>

namespace sandbox::purse {

/// Keys of operations that happened or are happening, per path (decision P10; there is one entity).
class IdempotencyKeys
{
public:
    /// The operation that holds this key already, or nothing when the key is now taken for this
    /// one.
    std::optional<std::string> take(const std::string &path, const std::string &key,
                                    const std::string &operationId);
    /// Nothing came of the operation: the key is free again.
    void release(const std::string &path, const std::string &key);

    Json toState() const;
    void restore(const Json &state);

private:
    std::unordered_map<std::string, std::string> m_operations;
};

/// Hears of every change at once, while what has changed is as it was then.
class ChangeListener
{
public:
    virtual ~ChangeListener() = default;
    virtual void onChanged(const Payment &payment) = 0;
    /// By an operation of that kind.
    virtual void onChanged(const Payment &payment, Kind kind) = 0;
    virtual void onChanged(const Session &session) = 0;
    virtual void onChanged(const PaymentLink &link) = 0;
};

/// All state of the sandbox that outlives a request.
class Store
{
public:
    Table<Payment> payments;
    Table<Session> sessions;
    Table<PaymentLink> links;
    IdempotencyKeys keys;
    Random random{1};
    /// The address of the sandbox's pages for shoppers.
    std::string pages;
    /// Outlives the store; may be missing.
    ChangeListener *listener = nullptr;

    /// The serialised payment. A large one is built once per version.
    QByteArray bodyOf(const Payment &payment);
    /// Builds the large ones before they are asked for.
    void prepareBodies();
    Json wireOf(const Payment &payment) const;
    Json wireOf(const Session &session);

    /// The payment of a submitted session whose shopper is still at the partner.
    Payment *pendingPayment(const Session &session);
    bool isAbortable(const Session &session);

    /// After an amount or a status has changed.
    template <typename Changed>
    void noteChange(const Changed &changed)
    {
        markChanged();
        if (listener)
            listener->onChanged(changed);
    }
    void noteChange(const Payment &payment, Kind kind)
    {
        markChanged();
        if (listener)
            listener->onChanged(payment, kind);
    }
    void markChanged() { m_changed = true; }
    bool takeChanged() { return std::exchange(m_changed, false); }

    void clear();
    Json toState();
    void restore(const Json &state);

private:
    struct Body
    {
        int version = 0;
        QByteArray bytes;
    };

    std::unordered_map<std::string, Body> m_bodies;
    bool m_changed = false;
};

} // namespace sandbox::purse

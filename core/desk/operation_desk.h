// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/known_payments.h"
#include "core/desk/operation_entry.h"
#include "core/desk/reconcile_policy.h"
#include "core/gateways/payment_gateway.h"

#include <QElapsedTimer>
#include <QMap>

namespace counterfoil {

/// Why submit() did not take an operation. Nothing was recorded or sent.
enum class SubmitRefusal {
    AlreadyRunning, ///< an operation of this kind on this payment has no outcome yet
    PaymentMoved,   ///< a newer version is known than the one the person saw
};

/// What a person adds to an operation for those who review it; stays on the desk.
struct OperationReason
{
    QString reason;
    QString note;
};

/// The one way to capture, refund or void. Records every operation before it is sent, sends it
/// once, and follows it until its outcome is known: after a lost answer it reads the payment, and
/// only when the operation is provably absent sends the same bytes with the same key again.
class OperationDesk : public QObject
{
    Q_OBJECT

public:
    OperationDesk(PaymentGateway &gateway, KnownPayments &known, ReconcilePolicy policy = {},
                  QObject *parent = nullptr);

    /// Records and sends. `seen` is the version the person decided on. An empty merchant reference
    /// gets a generated one. Progress comes by entryChanged(), first from the event loop.
    tl::expected<IdempotencyKey, SubmitRefusal>
    submit(const PaymentPtr &seen, OperationRequest request, const OperationReason &why);
    /// Sends a NotSent entry again: same bytes, same key. False for any other state.
    bool retry(const IdempotencyKey &key);
    /// Reads the payment now instead of at the next check. No-op for an entry with a final outcome.
    void checkNow(const IdempotencyKey &key);

    [[nodiscard]] std::optional<OperationEntry> entry(const IdempotencyKey &key) const;
    [[nodiscard]] QList<OperationEntry> entries(const PaymentId &payment) const;
    /// Entries that have no final outcome yet.
    [[nodiscard]] int openCount() const;

signals:
    void entryChanged(const counterfoil::OperationEntry &entry);

private:
    struct Running
    {
        OperationEntry entry;
        size_t checks = 0; ///< scheduled checks done since the last change of state
        std::optional<QElapsedTimer> absentSince; ///< since the first read that did not show it
        bool mayHaveArrived = false; ///< some attempt was lost: only reading tells what it did
        int generation = 0;          ///< a newer schedule makes older timers void
        bool reading = false;
    };

    void send(const IdempotencyKey &key);
    void answered(const IdempotencyKey &key, const tl::expected<PaymentPtr, ApiError> &answer);
    void scheduleCheck(Running &running);
    void check(const IdempotencyKey &key);
    void read(const IdempotencyKey &key, const tl::expected<PaymentPtr, ApiError> &answer);
    bool adopt(Running &running, const PaymentPtr &payment);
    void changed(const Running &running);

    PaymentGateway &m_gateway;
    KnownPayments &m_known;
    ReconcilePolicy m_policy;
    QMap<IdempotencyKey, Running> m_running;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/operation_service.h"
#include "core/services/payment_service.h"
#include "models/operation/operation_confirmation.h"

namespace counterfoil {

/// Where a person stands with an operation.
enum class OperationStage {
    Editing,  ///< putting it together; also after a refusal, with everything typed
    Reading,  ///< submitted, and the payment is read once more before anything is recorded
    Cooling,  ///< recorded, not sent yet: can be cancelled
    Sending,  ///< waiting for the answer
    NotSent,  ///< nothing left this desk; may be tried again with the same key
    Checking, ///< the outcome is unknown and being looked up
    Settled,  ///< the payment shows the operation
};

/// Takes a form through the services to its end, and follows what becomes of it. Sends nothing
/// itself.
class OperationFlow : public QObject
{
    Q_OBJECT

public:
    /// Goes on with an operation of that kind whose outcome is still unknown, if there is one.
    OperationFlow(OperationForm &form, OperationService &service, KnownPayments &known,
                  QObject *parent = nullptr);

    /// Reads the payment now, and again before sending when the last answer is old: what a
    /// colleague or the shop did meanwhile holds the submit. Both outlive the flow.
    void keepFresh(PaymentService &payments, const Clock &clock);

    [[nodiscard]] OperationStage stage() const { return m_stage; }
    /// Why the last read failed; none after a good one, and without keepFresh().
    [[nodiscard]] std::optional<ApiError> readError() const;
    /// When the payment was seen last.
    [[nodiscard]] QDateTime seenAt() const;
    /// On the clocks of the account's zone.
    [[nodiscard]] QDateTime now() const { return clockOf(m_service.account())(); }
    /// The read before sending failed: the next submit sends without it.
    [[nodiscard]] bool sendsUnread() const { return m_sendsUnread; }
    /// What was recorded; none before the first submit.
    [[nodiscard]] const std::optional<OperationEntry> &entry() const { return m_entry; }
    /// The provider's no, until the next submit.
    [[nodiscard]] const std::optional<ApiError> &refusal() const { return m_refusal; }
    /// Why it was not taken; a sentence, empty when it did.
    [[nodiscard]] const QString &held() const { return m_held; }
    /// The newest known version.
    [[nodiscard]] PaymentPtr payment() const;
    /// As the newest version shows it; null while it does not.
    [[nodiscard]] const Operation *operation() const;

    [[nodiscard]] OperationConfirmation &confirmation() { return m_confirmation; }
    [[nodiscard]] bool canSubmit() const;

    void submit();
    /// While it is cooling off: back to the form once the journal has it.
    void takeBack();
    void retry();
    void checkNow();
    /// Back to the form while Reading, and after NotSent: what was not sent is given up.
    void edit();

signals:
    void changed();

private:
    [[nodiscard]] bool isFresh() const;
    void read();
    void watchChanged();
    void send();
    void follow(const OperationEntry &entry);
    void refused(const SubmitRefusal &why);
    void backToForm();
    void seen(const KnownPayment &known);
    void enter(OperationStage stage);

    OperationForm &m_form;
    OperationService &m_service;
    KnownPayments &m_known;
    OperationConfirmation m_confirmation;
    const Clock *m_clock = nullptr;                    ///< with keepFresh()
    std::unique_ptr<PaymentWatch> m_watch;             ///< likewise
    std::optional<std::chrono::milliseconds> m_readAt; ///< the last good read; monotonic
    bool m_isReading = false;                          ///< the watch's read is ours to wait for
    bool m_sendsUnread = false;
    OperationStage m_stage = OperationStage::Editing;
    std::optional<OperationEntry> m_entry;
    std::optional<ApiError> m_refusal;
    QString m_held;
};

} // namespace counterfoil

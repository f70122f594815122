// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/payex/state/payment.h"
#include "sandbox/random.h"
#include "sandbox/table.h"

#include <set>

namespace sandbox::payex {

/// Something that a callback tells of.
struct Note
{
    std::string paymentId;
    std::string transactionId;
};

/// All state of the PayEx sandbox that outlives a request.
class Store
{
public:
    Table<Payment> payments;
    Random random{4};
    /// References of requests that hang: they are taken until the client leaves.
    std::set<std::string> heldReferences;

    /// Whether a transaction or a payment has it already (decision E3).
    bool isReferenceUsed(const std::string &payeeReference);

    void markChanged() { m_changed = true; }
    /// A transaction is new, or has ended: a callback tells of it.
    void noteTransaction(const Payment &payment, const Transaction &transaction);
    std::vector<Note> takeNotes() { return std::exchange(m_notes, {}); }
    bool takeChanged() { return std::exchange(m_changed, false); }

    void clear();
    Json toState();
    void restore(const Json &state);

private:
    std::vector<Note> m_notes;
    bool m_changed = false;
};

} // namespace sandbox::payex

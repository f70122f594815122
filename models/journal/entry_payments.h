// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/journal/operation_entry.h"
#include "core/services/known_payments.h"

#include <QSet>

namespace counterfoil {

/// What is known beside the journal about the operations of any account: order and customer of
/// their payments, as this run has seen them, else as the catalogue has them, which answers later.
class EntryPayments : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. What this run has seen is of one account.
    EntryPayments(KnownPayments &known, Catalogue &catalogue, QObject *parent = nullptr);

    /// Null for one that this run has not seen.
    [[nodiscard]] PaymentPtr payment(const OperationEntry &entry) const;
    /// The order's reference, else the payment's id. See shownText().
    [[nodiscard]] QString order(const OperationEntry &entry);
    /// Empty while it is not known.
    [[nodiscard]] QString customer(const OperationEntry &entry);
    /// The journal has the codes of currencies alone: with the decimals that were said of them in
    /// the entry's account.
    [[nodiscard]] Money amount(const OperationEntry &entry) const;

signals:
    /// More is known of the payment; of several where the id is empty.
    void changed(const counterfoil::PaymentId &payment);

private:
    using Key = std::pair<QString, PaymentId>; ///< account and payment

    [[nodiscard]] const PaymentRow *row(const OperationEntry &entry);
    void ask(const Key &key);

    KnownPayments &m_known;
    Catalogue &m_catalogue;
    QHash<Key, PaymentRow> m_rows;
    QSet<Key> m_asked; ///< since the catalogue changed
};

} // namespace counterfoil

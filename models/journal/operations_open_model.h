// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/operation_service.h"
#include "models/journal/entry_actions.h"

#include <QAbstractListModel>

#include <functional>

namespace counterfoil {

/// The operations that have no final outcome or need a person: those that need one first, then the
/// oldest first. Follows the operations and the known payments.
class OperationsOpenModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< OperationEntry
        KindRole,                     ///< "Refund"
        AmountRole,                   ///< "49.90 EUR"
        OrderRole,                    ///< the order's reference, else the payment's id
        CustomerRole,
        SentenceRole, ///< what is known
        NextRole,     ///< "next look in 38 s"
    };
    using Now = std::function<QDateTime()>;

    /// Both outlive the model. Times are shown on the clock that tells now.
    OperationsOpenModel(OperationService &service, KnownPayments &known,
                        Now now = &QDateTime::currentDateTime, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const OperationEntry &entry(int row) const { return m_rows[row]; }
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const IdempotencyKey &key) const;
    /// Null while it is not known.
    [[nodiscard]] PaymentPtr payment(int row) const;
    /// The words that count down; a page calls this every second while it is shown.
    void refreshTimes();

private:
    void upsert(const OperationEntry &entry);
    void paymentSeen(const PaymentId &id);
    [[nodiscard]] int placeFor(const OperationEntry &entry) const;
    [[nodiscard]] QString text(int row, int role) const;
    [[nodiscard]] QString accessibleText(int row) const;

    KnownPayments &m_known;
    Now m_now;
    QList<OperationEntry> m_rows;
};

} // namespace counterfoil

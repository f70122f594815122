// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/operation_service.h"
#include "models/accounts/account_names.h"
#include "models/journal/entry_actions.h"
#include "models/journal/entry_payments.h"

#include <QAbstractListModel>

#include <functional>

namespace counterfoil {

/// The operations that have no final outcome or need a person: those that need one first, then the
/// oldest first. Follows the operations and the known payments of its account; those of others,
/// which their own windows work on, are as the journal had them when it was read last.
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
        NextRole,     ///< "next check in 38 s"
        AccountRole,  ///< its name; empty while only one account is shown
    };
    using Now = std::function<QDateTime()>;

    /// Both outlive the model. Times are shown on the clock of `now`.
    OperationsOpenModel(OperationService &service, EntryPayments &payments,
                        Now now = &QDateTime::currentDateTime, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Those whose operations are shown; the service's own alone until more are told.
    void setAccounts(const QStringList &accounts, const AccountNames &names);
    /// Reads those of other accounts again.
    void refreshOthers();

    [[nodiscard]] const OperationEntry &entry(int row) const { return m_rows[row]; }
    /// What can be done about it here: nothing about another account's.
    [[nodiscard]] QList<EntryAction> actions(int row) const;
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const IdempotencyKey &key) const;
    /// The words that count down; a page calls this every second while it is shown.
    void refreshTimes();

signals:
    /// One of another account is over, or is not shown any more.
    void otherLeft();

private:
    [[nodiscard]] bool isOwn(const OperationEntry &entry) const;
    void takeOthers(const QList<OperationEntry> &entries);
    void remove(int row);
    void upsert(const OperationEntry &entry);
    void paymentChanged(const PaymentId &id);
    [[nodiscard]] int placeFor(const OperationEntry &entry) const;
    [[nodiscard]] QString text(int row, int role) const;
    [[nodiscard]] QString accessibleText(int row) const;

    OperationService &m_service;
    EntryPayments &m_payments;
    Now m_now;
    QStringList m_others;
    AccountNames m_names; ///< empty while only one account is shown
    QList<OperationEntry> m_rows;
};

} // namespace counterfoil

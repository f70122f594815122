// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/known_payments.h"
#include "core/domain/payment_state.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <functional>

namespace counterfoil {

/// The payments that this run knows, kept in order by the model itself: a proxy over a list that
/// grows is too slow. Follows KnownPayments from the moment it is made.
class KnownPaymentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Order,
        Customer,
        Created,
        State,
        Amount,
        Currency,
        Partners,
        Card,
        Seen,
        Count
    };
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< raw: minor units, QDateTime, text
        PaymentRole,                  ///< PaymentPtr
    };
    using Clock = std::function<QDateTime()>;

    /// `known` outlives the model.
    explicit KnownPaymentsModel(KnownPayments &known, Clock clock = &QDateTime::currentDateTime,
                                QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Adds the payment at its place, or changes and moves its row.
    void upsert(const KnownPayment &known);
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const PaymentId &id) const;
    [[nodiscard]] PaymentPtr payment(int row) const;
    /// The words of the Seen column age; a page calls this while it is shown.
    void refreshAges();

private:
    struct Row
    {
        KnownPayment known;
        QString customer;
        QString partners;
        QString card;
        int state = 0; ///< the first of paymentStates(), for sorting
    };

    static Row rowFrom(const KnownPayment &known);
    [[nodiscard]] bool less(const Row &a, const Row &b) const;
    [[nodiscard]] int placeFor(const Row &row) const;
    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] QVariant value(const Row &row, Column column) const;

    Clock m_clock;
    QHash<PaymentId, Row> m_rows;
    QList<PaymentId> m_order;
    Column m_sortColumn = Column::Created;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

/// "Emily Rose Parker", else the e-mail address; empty when neither is known.
[[nodiscard]] QString customerText(const Payment &payment);
/// "illicado + ingenico": each partner once, in the order of the split.
[[nodiscard]] QString partnersText(const Payment &payment);

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account_names.h"
#include "models/paged_list_model.h"

#include <QTimer>

namespace counterfoil {

/// The known payments that a search finds, in an order that the catalogue makes. The first rows
/// come at once and the row ids of all of them a little later; of the rows only those are held that
/// a view looks at, and cells are blank until they come. Follows the catalogue.
class PaymentsListModel : public PagedListModel<PaymentRow>
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
        Id,
        Captured,
        Refunded,
        Available, ///< to refund
        Zone,      ///< of the times that are shown
        Account,
        Count
    };
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< raw: minor units, QDateTime, text
        RowRole,                      ///< PaymentRow; invalid while it is being read
    };
    using Now = std::function<QDateTime()>;
    /// How the account's personal data is kept, asked each time.
    using Policy = std::function<PersonalDataPolicy()>;

    /// Reads nothing before setQuery(). The catalogue outlives the model.
    PaymentsListModel(Catalogue &catalogue, QString account, Policy policy,
                      Now now = &QDateTime::currentDateTime, QObject *parent = nullptr);
    ~PaymentsListModel() override;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// By the catalogue, later. A column that has no order is left alone.
    void sort(int column, Qt::SortOrder order) override;

    /// The rows of the last query stay until the first of the new one are there.
    void setQuery(const SearchQuery &query);
    /// Those that queries are of from now on, and what they are called; rows of several are copied
    /// with the names. Before, it is the account that the model was made with.
    void setAccounts(const QStringList &accounts, const AccountNames &names);
    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    [[nodiscard]] const SearchOrder &order() const { return m_order; }
    /// Searches again; what stays keeps its rows.
    void refresh();
    /// Until the first rows are there.
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// Whether rowCount() is all there is; more may follow else.
    [[nodiscard]] bool isCounted() const { return m_isCounted; }
    /// Of the accounts, whatever is searched.
    [[nodiscard]] const CatalogueSize &size() const { return m_size; }
    [[nodiscard]] QDateTime now() const { return m_now(); }

    /// The words of the Seen column age; a page calls this while it is shown.
    void refreshAges();
    /// Reads all of the rows and emits summed(): the newest call wins.
    void sum(const QList<int> &rows);

signals:
    /// Of each currency, the most frequent first.
    void summed(const QList<counterfoil::CurrencyTotal> &totals);

private:
    void search(bool isNew);
    void findAll();
    void firstFound(const Cancel &cancel, const DatabaseResult<FirstPayments> &page);
    void allFound(const Cancel &cancel, const DatabaseResult<QList<qint64>> &ids);
    void measure();
    [[nodiscard]] QString text(const PaymentRow &row, Column column) const;
    [[nodiscard]] QVariant value(const PaymentRow &row, Column column) const;
    void fail(const DatabaseError &error);

    QStringList m_accounts;
    AccountNames m_names;
    Policy m_policy;
    Now m_now;
    SearchQuery m_query;
    SearchOrder m_order;
    CatalogueSize m_size;
    Cancel m_cancel; ///< of the newest search; answers to older ones are void
    Cancel m_sum;    ///< of the sum that is under way
    QTimer m_rest;   ///< after the first rows, all ids
    QTimer m_follow; ///< many changes are followed at once
    bool m_hasQuery = false;
    bool m_isLoading = false;
    bool m_isCounted = false;
};

/// The title of a column for people who choose among them; headers may leave it out.
[[nodiscard]] QString columnTitle(PaymentsListModel::Column column);

} // namespace counterfoil

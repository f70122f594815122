// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "models/accounts/account_names.h"
#include "models/paged_list_model.h"

#include <QTimer>

namespace counterfoil {

/// The known captures, refunds or voids that a filter lets through, in an order that the catalogue
/// makes. Holds the row ids of all of them and reads what a view looks at; cells are blank until
/// then. Follows the catalogue.
class OperationsListModel : public PagedListModel<OperationRow>
{
    Q_OBJECT

public:
    enum class Column {
        When,
        Order,
        Amount,
        Currency,
        Partners,
        Reason,
        Who,
        Reference,
        State,
        Reviewed,
        Account,
        Count
    };
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< raw: minor units, QDateTime, text
        RowRole,                      ///< OperationRow; invalid while it is being read
        LesserRole,                   ///< text that belongs to the cell but counts less
    };
    using Now = std::function<QDateTime()>;

    /// Reads nothing before setFilter(). The catalogue outlives the model.
    OperationsListModel(Catalogue &catalogue, const Person &me,
                        Now now = &QDateTime::currentDateTime, QObject *parent = nullptr);
    ~OperationsListModel() override;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// By the catalogue, later; the selection stays with its rows.
    void sort(int column, Qt::SortOrder order) override;

    /// The rows of the last filter stay until those of the new one are there.
    void setFilter(const OperationFilter &filter);
    /// What the accounts of the filter are called.
    void setAccountNames(const AccountNames &names);
    [[nodiscard]] const std::optional<OperationFilter> &filter() const { return m_filter; }
    [[nodiscard]] const OperationOrder &order() const { return m_order; }
    /// Searches again; what stays keeps its rows.
    void refresh();
    [[nodiscard]] bool isLoading() const { return m_cancel != nullptr; }

private:
    void search();
    void found(const Cancel &cancel, const DatabaseResult<QList<qint64>> &ids);
    void updateTsv();
    void replaceRows(const QList<qint64> &ids);
    [[nodiscard]] QString text(const OperationRow &row, Column column) const;
    [[nodiscard]] QVariant value(const OperationRow &row, Column column) const;
    [[nodiscard]] static QString processedText(const OperationRow &row);
    [[nodiscard]] QString toolTip(const OperationRow &row, Column column) const;

    enum class Query { Same, OtherOrder, Other };

    Now m_now;
    QString m_me;
    AccountNames m_names;
    std::optional<OperationFilter> m_filter;
    OperationOrder m_order;
    Cancel m_cancel;             ///< of the search that is under way
    Query m_query = Query::Same; ///< what the search under way is to the rows shown
    bool m_stale = false;        ///< the catalogue changed while a search was under way
    QTimer m_follow;             ///< many changes are followed at once
};

/// The title of a column for people who choose among them; headers may leave it out.
[[nodiscard]] QString columnTitle(OperationsListModel::Column column);

} // namespace counterfoil

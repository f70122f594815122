// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/priority_notes.h"

#include <QAbstractTableModel>

namespace counterfoil {

/// The entries of a priority list while a person works on them, each with what it takes from the
/// payment or what is wrong with it.
class PriorityListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Partner, Method, Note, Count };
    enum Role { ValueRole = Qt::UserRole, NoteRole, ProblemRole, BlockingRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// What the notes are about. Null: the list is edited without a payment.
    void setPayment(OperationKind kind, const PaymentPtr &payment);

    /// What the payment has left, by partner and method.
    [[nodiscard]] const std::vector<SolutionLeft> &left() const { return m_left; }

    /// As typed, without spaces around.
    [[nodiscard]] PriorityList list() const;
    void setList(const PriorityList &list);
    void add(const Priority &entry = {});
    void remove(int row);
    /// No-op for a row that does not exist, so that "up" on the first row does nothing.
    bool move(int from, int to);

    /// Whether an entry is wrong in itself, and holds the operation.
    [[nodiscard]] bool isBlocked() const;
    /// The values that make sense in a column: those of the payment, and *.
    [[nodiscard]] QStringList completions(Column column) const;
    /// The provider's words about one entry; they go when the list changes.
    void setRefusal(int row, const QString &words);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /// list() changed, in whatever way.
    void listChanged();

private:
    void changed();
    void updateNotes();

    PriorityList m_list; ///< as typed
    std::vector<Solution> m_solutions;
    std::vector<SolutionLeft> m_left;
    Currency m_currency;
    bool m_hasPayment = false;
    std::vector<PriorityNote> m_notes;
};

} // namespace counterfoil

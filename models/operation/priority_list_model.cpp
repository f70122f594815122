// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/priority_list_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

void PriorityListModel::setPayment(OperationKind kind, const PaymentPtr &payment)
{
    m_hasPayment = payment != nullptr;
    m_solutions = payment ? solutionsOf(*payment) : std::vector<Solution>();
    m_left = payment ? leftBySolution(candidates(kind, *payment)) : std::vector<SolutionLeft>();
    m_currency = payment ? payment->currency() : Currency();
    updateNotes();
}

PriorityList PriorityListModel::list() const
{
    PriorityList list;
    for (const Priority &entry : m_list.entries)
        list.entries.push_back({entry.partner.trimmed(), entry.method.trimmed()});
    return list;
}

void PriorityListModel::setList(const PriorityList &list)
{
    beginResetModel();
    m_list = list;
    m_notes.assign(list.entries.size(), {});
    endResetModel();
    changed();
}

void PriorityListModel::add(const Priority &entry)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_list.entries.push_back(entry);
    m_notes.emplace_back();
    endInsertRows();
    changed();
}

void PriorityListModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_list.entries.erase(m_list.entries.begin() + row);
    m_notes.erase(m_notes.begin() + row);
    endRemoveRows();
    changed();
}

bool PriorityListModel::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= rowCount() || to >= rowCount())
        return false;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const Priority entry = m_list.entries[static_cast<size_t>(from)];
    m_list.entries.erase(m_list.entries.begin() + from);
    m_list.entries.insert(m_list.entries.begin() + to, entry);
    endMoveRows();
    changed();
    return true;
}

bool PriorityListModel::isBlocked() const
{
    return std::any_of(m_notes.begin(), m_notes.end(),
                       [](const PriorityNote &note) { return note.blocking; });
}

QStringList PriorityListModel::completions(Column column) const
{
    QStringList values{u"*"_s};
    for (const Solution &solution : m_solutions) {
        const QString &value = column == Column::Partner ? solution.partner : solution.method;
        if (!values.contains(value))
            values.append(value);
    }
    return values;
}

void PriorityListModel::setRefusal(int row, const QString &words)
{
    if (row < 0 || row >= rowCount())
        return;
    PriorityNote &note = m_notes[static_cast<size_t>(row)];
    note.problem = words;
    note.note.clear();
    emit dataChanged(index(row, 0), index(row, columnCount() - 1), {NoteRole, ProblemRole});
}

void PriorityListModel::changed()
{
    updateNotes();
    emit listChanged();
}

void PriorityListModel::updateNotes()
{
    if (m_hasPayment) {
        m_notes = priorityNotes(list(), m_solutions, m_left, m_currency);
    } else {
        // Nothing can be said about what an entry takes, so only what is wrong in itself is said.
        m_notes = priorityNotes(list(), {}, {}, m_currency);
        for (PriorityNote &note : m_notes) {
            note.note.clear();
            if (!note.blocking)
                note.problem.clear();
        }
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {Qt::DisplayRole, NoteRole, ProblemRole, BlockingRole});
}

int PriorityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.entries.size());
}

int PriorityListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant PriorityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    const PriorityNote &note = m_notes.at(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case ValueRole:
        switch (static_cast<Column>(index.column())) {
        case Column::Partner:
            return m_list.entries.at(row).partner;
        case Column::Method:
            return m_list.entries.at(row).method;
        case Column::Note:
            return note.problem.isEmpty() ? note.note : note.problem;
        case Column::Count:
            break;
        }
        return {};
    case NoteRole:
        return note.note;
    case ProblemRole:
        return note.problem;
    case BlockingRole:
        return note.blocking;
    default:
        return {};
    }
}

QVariant PriorityListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (static_cast<Column>(section)) {
    case Column::Partner:
        return tr("Partner");
    case Column::Method:
        return tr("Method");
    case Column::Note:
        //: Title of a column: the amount that a rule covers
        return tr("Covers");
    case Column::Count:
        break;
    }
    return {};
}

Qt::ItemFlags PriorityListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != static_cast<int>(Column::Note))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PriorityListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole ||
        index.column() == static_cast<int>(Column::Note))
        return false;
    Priority &entry = m_list.entries.at(static_cast<size_t>(index.row()));
    QString &field =
        index.column() == static_cast<int>(Column::Partner) ? entry.partner : entry.method;
    if (field == value.toString())
        return true;
    field = value.toString();
    changed();
    return true;
}

} // namespace counterfoil

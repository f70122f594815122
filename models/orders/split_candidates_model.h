// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "models/orders/draft_candidate.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace counterfoil {

/// The parts of a new payment while they are put together. A change costs one part and an addition
/// over all of them.
class SplitCandidatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Kind, From, Amount, Count };
    enum Role { FaultRole = Qt::UserRole }; ///< what is wrong with the part; empty when nothing is

    using QAbstractTableModel::QAbstractTableModel;

    void setCandidates(const std::vector<DraftCandidate> &candidates, Currency currency);
    [[nodiscard]] std::vector<DraftCandidate> candidates() const;
    void setCurrency(Currency currency);

    /// At the end, with what the others leave of the amount where that is known; its row.
    int add(CandidateKind kind, const std::optional<Money> &whole);
    void remove(int row);
    /// Null for no row.
    [[nodiscard]] const DraftCandidate *candidate(int row) const;
    void setCandidate(int row, const DraftCandidate &candidate);
    /// What is wrong with the part, a sentence; empty when nothing is.
    [[nodiscard]] QString fault(int row) const;
    /// What the other parts leave of it; none where nothing is left, or it cannot be told.
    [[nodiscard]] std::optional<Money> restFor(int row, const std::optional<Money> &whole) const;

    /// None without parts, or when they cannot be added up.
    [[nodiscard]] std::optional<Money> sum() const { return m_sum; }
    [[nodiscard]] int wrongParts() const { return m_wrong; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    /// Parts, sum() or wrongParts() changed.
    void partsChanged();

private:
    struct Part
    {
        DraftCandidate typed;
        std::optional<qint64> minorUnits; ///< where the amount could be read
        bool isWrong = false;
    };

    [[nodiscard]] Part read(const DraftCandidate &candidate) const;
    [[nodiscard]] std::optional<Money> sumWithout(int row) const;
    void addUp();

    Currency m_currency;
    std::vector<Part> m_parts;
    std::optional<Money> m_sum;
    int m_wrong = 0;
};

} // namespace counterfoil

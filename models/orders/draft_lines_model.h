// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/draft_line.h"

#include <QAbstractTableModel>

namespace counterfoil {

/// The lines of an order while they are typed: every cell is text as a person types it, and what
/// follows from the cells of a row follows at once. A change costs one line and an addition over
/// all of them.
class DraftLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = LineColumn;
    enum Role {
        FaultRole =
            Qt::UserRole, ///< what is wrong with the cell, a sentence; empty when nothing is
        OwnRole, ///< whether an amount was typed that the other cells would give, or give otherwise
    };
    /// More are nothing that a person types.
    static constexpr int MostLines = 100'000;

    using QAbstractTableModel::QAbstractTableModel;

    /// The words of the provider: see RequestTexts.
    void setWords(const QString &usualType, const QString &shippingType);
    /// All of them at once.
    void setLines(std::vector<DraftLine> lines, Currency currency, TaxIn tax);
    [[nodiscard]] const std::vector<DraftLine> &lines() const { return m_lines; }

    /// What was read as an amount of the old currency becomes the same figure in the new one; a
    /// figure with too many decimals for it becomes a cell to correct.
    void setCurrency(Currency currency);
    [[nodiscard]] Currency currency() const { return m_currency; }
    void setTaxIn(TaxIn tax);
    [[nodiscard]] TaxIn taxIn() const { return m_tax; }

    /// An empty one, at the end; its row. -1 where there are too many.
    int add();
    /// One for the delivery.
    int addShipping();
    void remove(int row);
    /// Lets the amount follow the other cells again.
    void followCells(int row);

    [[nodiscard]] const LineSums &sums() const { return m_sums; }
    [[nodiscard]] int wrongLines() const { return m_wrong; }
    /// The first row from there on, around the end, that has something to correct; -1 without one.
    [[nodiscard]] int nextWrong(int from) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /// Lines, sums() or wrongLines() changed.
    void linesChanged();

private:
    [[nodiscard]] DraftLine &at(int row) { return m_lines[static_cast<size_t>(row)]; }
    [[nodiscard]] const DraftLine &at(int row) const { return m_lines[static_cast<size_t>(row)]; }
    int addLine(const QString &type, const QString &name);
    void take(DraftLine &line, Column column, const QString &text) const;
    void takeAmount(DraftLine &line, Column column, const QString &text) const;
    void addUp();

    QString m_usualType;
    QString m_shippingType;
    std::vector<DraftLine> m_lines;
    Currency m_currency;
    TaxIn m_tax = TaxIn::Added;
    LineSums m_sums;
    int m_wrong = 0;
};

/// What is wrong with a cell, a sentence; empty when nothing is.
[[nodiscard]] QString lineFault(const DraftLine &line, LineColumn column, Currency currency);

} // namespace counterfoil

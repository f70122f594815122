// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import_service.h"

#include <QAbstractTableModel>

namespace counterfoil {

/// The rows of an import and what became of each.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Payment, Result };
    static constexpr int ColumnCount = 2;
    enum Role {
        IdRole = Qt::UserRole, ///< the payment's id
        OutcomeRole,           ///< ImportOutcome
    };
    /// Makes a sentence of an error.
    using Sentence = std::function<QString(const ApiError &)>;

    /// The services outlive the model.
    ImportRowsModel(const ImportService &service, Sentence sentence, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString resultText(const ImportRow &row) const;

    const ImportService &m_service;
    Sentence m_sentence;
    int m_rows = 0; ///< as views know it
};

} // namespace counterfoil

Q_DECLARE_METATYPE(counterfoil::ImportOutcome)

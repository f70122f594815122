// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import_service.h"
#include "models/import/import_source.h"

namespace counterfoil {

/// What an import dialog decides: reads the source's beginning, recognises its layout and its
/// column of ids, and gathers the ids, all on another thread. What is chosen last counts.
class ImportForm : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ImportForm() override;

    void setSource(const ImportSource &source);
    // Of a table; another layout has another column.
    void setSeparator(char separator);
    void setFirstRow(qsizetype row);
    void setColumn(int column);
    /// As before any source was set.
    void clear();

    [[nodiscard]] const ImportSource &source() const { return m_source; }
    [[nodiscard]] const std::optional<ImportPreview> &preview() const { return m_preview; }
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] const std::optional<ImportIds> &ids() const { return m_ids; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// What was found, what is wrong, or what is to be chosen; empty without a source.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool hasProblem() const;
    /// About the encoding; empty when all is well.
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool canStart() const { return !m_isReading && m_ids && !m_ids->ids.isEmpty(); }
    /// Has what was found imported.
    bool start(ImportService &service) const;

signals:
    void changed();

private:
    void stopReading();
    void readPreview(TableLayout layout);
    void readIds();

    ImportSource m_source;
    std::optional<ImportPreview> m_preview;
    std::optional<ImportIds> m_ids;
    std::optional<ImportProblem> m_problem;
    int m_column = -1;
    bool m_isReading = false;
    Cancel m_cancel;
    int m_readNumber = 0; ///< answers to an earlier choice are nobody's
};

} // namespace counterfoil

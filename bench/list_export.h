// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/catalogue_fill.h"
#include "bench/work_timer.h"

#include "models/export/export_job.h"

namespace bench {

/// Exports all payments of the filled catalogue, as CSV and as a workbook. The CSV is measured
/// against SQLite's own program that writes the same columns.
class ListExport : public Part
{
    Q_OBJECT

public:
    explicit ListExport(const CatalogueFill &fill, QObject *parent = nullptr);

    void begin() override;
    [[nodiscard]] QList<Row> rows() const override;

private:
    void write(counterfoil::TableFormat format, const QString &name);
    void took(qint64 count);
    void writeBySqlite();

    const CatalogueFill &m_fill;
    std::unique_ptr<counterfoil::Catalogue> m_catalogue;
    std::unique_ptr<counterfoil::ExportJob> m_job;
    StallMeter m_stalls;
    WorkTimer m_timer;
    qint64 m_count = 0; ///< rows of a file
    WorkTime m_csv;
    WorkTime m_sqlite;
    WorkTime m_xlsx;
    bool m_isXlsx = false; ///< what is written now
};

} // namespace bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/catalogue_fill.h"

#include "models/export/export_job.h"

namespace bench {

/// Exports all payments of the filled catalogue, as CSV and as a workbook.
class ListExport : public Part
{
    Q_OBJECT

public:
    explicit ListExport(const CatalogueFill &fill, QObject *parent = nullptr);

    void begin() override;
    [[nodiscard]] QList<Row> rows() const override;

private:
    void write(counterfoil::TableFormat format, const QString &name);

    const CatalogueFill &m_fill;
    std::unique_ptr<counterfoil::Catalogue> m_catalogue;
    std::unique_ptr<counterfoil::ExportJob> m_job;
    StallMeter m_stalls;
    QElapsedTimer m_timer;
    QList<double> m_rates; ///< rows/s: CSV, XLSX
};

} // namespace bench

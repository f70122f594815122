// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/list_export.h"

#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "models/export/payment_export.h"

#include <QFile>

#include <cstdio>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace bench {

ListExport::ListExport(const CatalogueFill &fill, QObject *parent)
    : Part(parent)
    , m_fill(fill)
{}

void ListExport::begin()
{
    m_catalogue = std::make_unique<SqliteCatalogue>(m_fill.path());
    m_job =
        std::make_unique<ExportJob>(*m_catalogue, paymentExport({CatalogueFill::account(), {}}, {},
                                                                {}, QTimeZone::systemTimeZone()));
    connect(m_job.get(), &ExportJob::failed, this, [this](const QString &why) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(why));
        emit finished();
    });
    connect(m_job.get(), &ExportJob::found, this, [this] {
        m_stalls.reset();
        write(TableFormat::Csv, u"payments.csv"_s);
    });
    connect(m_job.get(), &ExportJob::finished, this, [this](qint64 count) {
        m_rates.append(static_cast<double>(count) * 1e9 /
                       static_cast<double>(m_timer.nsecsElapsed()));
        if (m_rates.size() < 2) {
            write(TableFormat::Xlsx, u"payments.xlsx"_s);
            return;
        }
        m_catalogue.reset();
        emit finished();
    });
    m_job->find();
}

void ListExport::write(TableFormat format, const QString &name)
{
    m_timer.start();
    m_job->start(format, m_fill.folder() + u'/' + name, QTimeZone::systemTimeZone());
}

QList<Row> ListExport::rows() const
{
    return QList<Row>{
               {u"export as CSV"_s, m_rates.value(0), u"rows/s"_s, 200'000, Row::Limit::AtLeast},
               {u"export as XLSX"_s, m_rates.value(1), u"rows/s"_s, 30'000, Row::Limit::AtLeast}} +
           rowsOf(u"longest stall while they are written"_s, {m_stalls.longest()}, &largest, 16);
}

} // namespace bench

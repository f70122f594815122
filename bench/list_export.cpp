// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/list_export.h"

#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "models/export/payment_export.h"

#include <QProcess>

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
    connect(m_job.get(), &ExportJob::finished, this, &ListExport::took);
    m_job->find();
}

void ListExport::write(TableFormat format, const QString &name)
{
    m_isXlsx = format == TableFormat::Xlsx;
    m_timer = WorkTimer();
    m_job->start(format, m_fill.folder() + u'/' + name, QTimeZone::systemTimeZone());
}

void ListExport::took(qint64 count)
{
    (m_isXlsx ? m_xlsx : m_csv) = m_timer.elapsed();
    m_count = count;
    if (!m_isXlsx) {
        writeBySqlite();
        return;
    }
    m_catalogue.reset();
    emit finished();
}

/// The same columns as paymentExport(), as they are kept.
void ListExport::writeBySqlite()
{
    auto *process = new QProcess(this);
    process->setStandardOutputFile(m_fill.folder() + u"/sqlite.csv"_s);
    connect(process, &QProcess::finished, this, [this, process](int code) {
        if (code == 0)
            m_sqlite = m_timer.elapsed();
        process->deleteLater();
        write(TableFormat::Xlsx, u"payments.xlsx"_s);
    });
    connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        std::fprintf(stderr, "There is no program sqlite3 to compare with.\n");
        emit finished();
    });
    m_timer = WorkTimer(WorkTimer::Of::Children);
    process->start(u"sqlite3"_s,
                   {u"-readonly"_s, u"-csv"_s, m_fill.path(),
                    u"SELECT reference, customer, created, states, amount, currency, captured, "
                    "refunded, available, partners, card, seen, version, payment, 'Europe/Paris' "
                    "FROM payment ORDER BY row DESC"_s});
}

QList<Row> ListExport::rows() const
{
    const auto rate = [this](const WorkTime &time) {
        return static_cast<double>(m_count) / time.wall;
    };
    const auto microseconds = [this](const QString &name, double seconds) {
        return Row{name, seconds * 1e6 / static_cast<double>(m_count), u"µs"_s, 0};
    };
    return QList<Row>{{u"export as CSV against sqlite3 -csv"_s, m_sqlite.wall / m_csv.wall, u"×"_s,
                       0.5, Row::Limit::AtLeast},
                      {u"    as CSV"_s, rate(m_csv), u"rows/s"_s, 0},
                      microseconds(u"    a row on processors"_s, m_csv.processor),
                      {u"    by sqlite3 -csv"_s, rate(m_sqlite), u"rows/s"_s, 0},
                      microseconds(u"    a row of it on processors"_s, m_sqlite.processor),
                      {u"export as XLSX"_s, rate(m_xlsx), u"rows/s"_s, 30'000, Row::Limit::AtLeast},
                      microseconds(u"    a row on processors"_s, m_xlsx.processor)} +
           rowsOf(u"longest stall while they are written"_s, {m_stalls.longest()}, &largest, 16);
}

} // namespace bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/operations_reading.h"

#include "core/net/aside.h"

#include <utility>

namespace counterfoil {

namespace {

constexpr qsizetype rowsAtOnce = 5'000;

} // namespace

OperationsReading::OperationsReading(Catalogue &catalogue, const OperationFilter &filter,
                                     const OperationOrder &order, const QDateTime &now,
                                     QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_filter(filter)
    , m_order(order)
    , m_now(now)
    , m_cancel(std::make_shared<std::atomic_bool>(false))
    , m_read(std::make_shared<WholeOperations>())
{}

OperationsReading::~OperationsReading()
{
    m_cancel->store(true);
    if (m_read) // a million rows take their time to go
        static_cast<void>(startAside([read = std::make_shared<std::shared_ptr<WholeOperations>>(
                                          std::move(m_read))] { read->reset(); }));
}

void OperationsReading::start()
{
    m_catalogue.operations()
        .summary(m_filter, m_now)
        .then(this, [this](const DatabaseResult<OperationSummary> &summary) {
            if (!summary) {
                emit failed(summary.error());
                return;
            }
            m_read->totals = summary->totals;
            m_catalogue.operations()
                .search(m_filter, m_order, m_now.toUTC())
                .cancelledBy(m_cancel)
                .then(this, [this](const DatabaseResult<QList<qint64>> &ids) {
                    if (!ids) {
                        emit failed(ids.error());
                        return;
                    }
                    m_ids = *ids;
                    m_read->rows.reserve(m_ids.size());
                    readRows();
                });
        });
}

void OperationsReading::readRows()
{
    emit progressed(m_at, m_ids.size());
    if (m_at == m_ids.size()) {
        emit finished(std::exchange(m_read, nullptr));
        return;
    }
    const QList<qint64> portion = m_ids.mid(m_at, rowsAtOnce);
    m_catalogue.operations().readMany(portion).then(
        this, [this, size = portion.size()](const DatabaseResult<QList<OperationRow>> &rows) {
            if (!rows) {
                emit failed(rows.error());
                return;
            }
            m_read->rows.append(*rows);
            m_at += size;
            readRows();
        });
}

} // namespace counterfoil

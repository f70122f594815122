// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payments/payments_reader.h"

#include "core/services/account_services.h"
#include "models/payments_list_model.h"
#include "ui/pages/payments/payments_table.h"

#include <chrono>

namespace counterfoil {

namespace {

constexpr std::chrono::minutes Stale{5};
constexpr int ReadsAtOnce = 4;
constexpr int MostOnScreen = 40;

} // namespace

PaymentsReader::PaymentsReader(AccountServices &services, const PaymentsListModel &model,
                               const PaymentsTable &table, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
    , m_table(table)
{}

PaymentsReader::~PaymentsReader() = default;

/// From the first to behind the last.
std::pair<int, int> PaymentsReader::shownRows() const
{
    const int first = qMax(0, m_table.rowAt(0));
    const int most = qMin(first + MostOnScreen, m_model.rowCount());
    int end = first;
    while (end < most &&
           (end == first || m_table.rowViewportPosition(end) <= m_table.viewport()->height()))
        ++end;
    return {first, end};
}

void PaymentsReader::readShown()
{
    m_reads.clear();
    const auto [first, end] = shownRows();
    for (int row = first; row < end; ++row) {
        const PaymentRow *payment = m_model.row(row);
        if (payment && payment->account == m_services.account().id)
            read(payment->payment);
    }
}

void PaymentsReader::readStale()
{
    std::erase_if(m_reads, [](const auto &read) { return !read->isLoading(); });
    if (!m_reads.empty())
        return;
    const QDateTime limit =
        QDateTime::currentDateTime().addSecs(-std::chrono::seconds(Stale).count());
    const auto [first, end] = shownRows();
    for (int row = first; row < end && m_reads.size() < ReadsAtOnce; ++row) {
        const PaymentRow *payment = m_model.row(row);
        if (payment && payment->account == m_services.account().id && payment->seenAt < limit)
            read(payment->payment);
    }
}

void PaymentsReader::stop()
{
    m_reads.clear();
}

void PaymentsReader::read(const PaymentId &payment)
{
    m_reads.push_back(m_services.payments().watch(payment, Freshness::AsKnown));
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QObject>

#include <memory>
#include <vector>

namespace counterfoil {

class AccountServices;
class PaymentWatch;
class PaymentsListModel;
class PaymentsTable;

// Reads payments on the screen again, politely: the provider answers from what it knows, no partner
// is asked.
class PaymentsReader : public QObject
{
    Q_OBJECT

public:
    // All outlive it.
    PaymentsReader(AccountServices &services, const PaymentsListModel &model,
                   const PaymentsTable &table, QObject *parent = nullptr);
    ~PaymentsReader() override;

    // Every row on the screen.
    void readShown();
    // A few of those that were not told of for a while; none while any is being read.
    void readStale();
    void stop();

private:
    void read(const PaymentId &payment);
    [[nodiscard]] std::pair<int, int> shownRows() const;

    AccountServices &m_services;
    const PaymentsListModel &m_model;
    const PaymentsTable &m_table;
    std::vector<std::unique_ptr<PaymentWatch>> m_reads;
};

} // namespace counterfoil

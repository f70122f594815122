// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/payment_row.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace counterfoil {

class AccountServices;
class ElidedLabel;
class EmptyState;
class LedgerCard;
class PaymentWatch;
class SplitCard;

// What is known of one payment, beside the list: nothing is asked of the provider.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    // The services outlive it.
    explicit PreviewPane(AccountServices &services, QWidget *parent = nullptr);
    ~PreviewPane() override;

    void show(const PaymentRow &row);
    void showNothing();

private:
    void showPayment();

    AccountServices &m_services;
    PaymentRow m_row;
    std::unique_ptr<PaymentWatch> m_watch;
    ElidedLabel *m_order = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_age = nullptr;
    LedgerCard *m_ledger = nullptr;
    SplitCard *m_split = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace counterfoil

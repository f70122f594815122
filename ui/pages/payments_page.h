// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/known_payments_model.h"
#include "ui/shell/page.h"

#include <memory>
#include <vector>

class QLabel;
class QStackedLayout;
class QTimer;

namespace counterfoil {

class Desk;
class EmptyState;
class ListTable;
class PaymentWatch;

// The payments that this run knows.
class PaymentsPage : public Page
{
    Q_OBJECT

public:
    explicit PaymentsPage(Desk &desk, QWidget *parent = nullptr);
    ~PaymentsPage() override;

    Place place() const override { return {Place::Kind::Payments, {}}; }
    QString title() const override { return tr("Payments"); }
    // Reads the payments on the screen anew.
    void refresh() override;

signals:
    void searchRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateState();
    void open(int row);

    Desk &m_desk;
    KnownPaymentsModel m_model;
    QLabel *m_count = nullptr;
    ListTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTimer *m_ages = nullptr;
    std::vector<std::unique_ptr<PaymentWatch>> m_reads;
    bool m_reachable = true;
};

} // namespace counterfoil

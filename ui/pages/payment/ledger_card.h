// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"
#include "ui/widgets/card_frame.h"

class QBoxLayout;
class QLabel;

namespace counterfoil {

class Figure;
class MoneyBar;

// The ledger of a payment: four sums, what is left, one bar and its legend.
class LedgerCard : public CardFrame
{
    Q_OBJECT

public:
    explicit LedgerCard(QWidget *parent = nullptr);

    // What moved since an earlier version of the same payment is marked for a while.
    void setPayment(const Payment &payment);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setFigure(Figure *figure, const Money &money);
    void showLegend(const Payment &payment);
    void fitLegend();

    Figure *m_authorised = nullptr;
    Figure *m_captured = nullptr;
    Figure *m_refunded = nullptr;
    Figure *m_voided = nullptr;
    Figure *m_leftToCapture = nullptr;
    Figure *m_leftToRefund = nullptr;
    QBoxLayout *m_moved = nullptr;
    QBoxLayout *m_figures = nullptr;
    QLabel *m_currency = nullptr;
    MoneyBar *m_bar = nullptr;
    QBoxLayout *m_legend = nullptr;
    bool m_hasPayment = false;
};

} // namespace counterfoil

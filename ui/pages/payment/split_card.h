// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/split_model.h"
#include "ui/widgets/card_frame.h"

class QLabel;
class QTableView;

namespace counterfoil {

// How the shopper divided the payment, and what became of each part: a bar and its figures a row.
class SplitCard : public CardFrame
{
    Q_OBJECT

public:
    explicit SplitCard(QWidget *parent = nullptr);

    // Of a payment with more partner transactions than this the rows are made on another thread,
    // and shown a little later.
    static constexpr qsizetype MostAtOnce = 500;
    void setPayment(const PaymentPtr &payment);
    // More rows than this scroll.
    static constexpr int mostRows = 4;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(const Payment &payment, std::vector<SplitRow> rows);
    void fitColumns();
    void fitHeight();

    SplitModel m_model;
    PaymentPtr m_payment; // the one that is shown, or will be
    QTableView *m_view = nullptr;
    QList<QLabel *> m_titles;
};

} // namespace counterfoil

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

    void setPayment(const Payment &payment);
    // More rows than this scroll.
    static constexpr int mostRows = 4;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void fitHeight();

    SplitModel m_model;
    QTableView *m_view = nullptr;
    QList<QLabel *> m_titles;
};

} // namespace counterfoil

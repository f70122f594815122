// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_lines_model.h"

#include <QStackedWidget>

class QTableView;

namespace counterfoil {

class EmptyState;
class FactSheet;

// What was bought: the lines of all shipments, the totals and the addresses.
class OrderTab : public QStackedWidget
{
    Q_OBJECT

public:
    explicit OrderTab(QWidget *parent = nullptr);

    // Times are shown on the clock of `now`.
    void setOrder(const OrderPtr &order, const QDateTime &now);
    // With which the order can be read: a dozen of its lines, and some facts.
    [[nodiscard]] int leastHeight() const;

private:
    void makeTable();
    void fitTable();

    OrderLinesModel m_lines;
    QWidget *m_content = nullptr;
    QTableView *m_table = nullptr;
    FactSheet *m_facts = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace counterfoil

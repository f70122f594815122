// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace counterfoil {

class LineQuantitiesModel;

// The lines of an order with the quantity of each to choose. Up and Down move between lines, + and
// − change the quantity, and typing a digit begins to type one.
class LineQuantitiesTable : public QTableView
{
    Q_OBJECT

public:
    explicit LineQuantitiesTable(LineQuantitiesModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goToFirst();

    LineQuantitiesModel &m_model;
};

} // namespace counterfoil

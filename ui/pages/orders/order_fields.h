// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_form.h"

#include <QMap>
#include <QWidget>

namespace counterfoil {

class LineField;

// Some of the texts of an order, in rows of one, two or three fields.
class OrderFields : public QWidget
{
    Q_OBJECT

public:
    using Row = QList<OrderText>;

    // The form outlives it. The name is for the parts of it: "billing" gives billingCity.
    OrderFields(OrderForm &form, const QList<Row> &rows, QWidget *parent);

    // What stands in the form now, and what is wrong with it.
    void refresh();
    [[nodiscard]] LineField *field(OrderText which) const { return m_fields.value(which); }

private:
    LineField *makeField(OrderText which);

    OrderForm &m_form;
    QMap<OrderText, LineField *> m_fields;
};

// The objectName of the line that a text is typed into.
[[nodiscard]] QString orderFieldName(OrderText which);

} // namespace counterfoil

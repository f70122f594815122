// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_json.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace counterfoil {

class ActionButton;

// The order as the JSON that is sent for it, to read and to type.
class JsonEditor : public QWidget
{
    Q_OBJECT

public:
    // The form outlives it.
    explicit JsonEditor(OrderForm &form, QWidget *parent = nullptr);

    [[nodiscard]] OrderJson &json() { return m_json; }
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void goToFault();

    OrderForm &m_form;
    OrderJson m_json;
    QPlainTextEdit *m_edit = nullptr;
    QLabel *m_fault = nullptr;
    QLabel *m_note = nullptr;
    ActionButton *m_goTo = nullptr;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/creation_service.h"
#include "models/orders/new_order_form.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;

namespace counterfoil {

class ActionButton;
class Banner;
class Choice;
class LineField;
class ProductsInput;

// The fields of a new order, each with what is wrong with it beneath, and the bytes that will be
// sent.
class OrderInputsView : public QWidget
{
    Q_OBJECT

public:
    // Both outlive the view.
    OrderInputsView(NewOrderForm &form, const CreationService &creations,
                    QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *amountEdit() const;
    void setEditable(bool editable);
    // Above the fields; empty: nothing is said.
    void showRefusal(const QString &sentence);
    // The first field that is wrong, else the amount.
    void focusWhatIsLeft();

signals:
    void heightChanged();

private:
    struct Row
    {
        std::optional<NewOrderForm::Field> field;
        LineField *line;
    };
    LineField *addLine(const QString &label, const QString &name, QString NewOrderInputs::*input,
                       QBoxLayout *into);
    void addMoney(QBoxLayout *column);
    void addLife(QBoxLayout *column);
    void addPreview(QBoxLayout *column);
    void refresh();
    void refreshPreview();

    NewOrderForm &m_form;
    const CreationService &m_creations;
    std::vector<Row> m_rows;
    Banner *m_refusal = nullptr;
    Choice *m_currency = nullptr;
    Choice *m_life = nullptr;
    ProductsInput *m_products = nullptr;
    ActionButton *m_showPreview = nullptr;
    QPlainTextEdit *m_preview = nullptr;
};

} // namespace counterfoil

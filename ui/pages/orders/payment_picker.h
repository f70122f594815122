// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/payment_row.h"
#include "models/payments_list_model.h"
#include "ui/widgets/overlay_dialog.h"

class QLabel;
class QLineEdit;

namespace counterfoil {

class ListTable;

// One of the account's known payments, found by words of its order, customer or id.
class PaymentPicker : public OverlayDialog
{
    Q_OBJECT

public:
    // The catalogue outlives it.
    PaymentPicker(QWidget *inWindow, Catalogue &catalogue, const QString &account,
                  const PersonalDataPolicy &policy);

    // Offers all others.
    void leaveOut(const PaymentId &payment);
    [[nodiscard]] PaymentsListModel &payments() { return m_payments; }

signals:
    void picked(const counterfoil::PaymentRow &payment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void pick(int row);

    QString m_account;
    PaymentId m_leftOut;
    PaymentsListModel m_payments;
    QLineEdit *m_words = nullptr;
    ListTable *m_list = nullptr;
    QLabel *m_nothing = nullptr;
};

} // namespace counterfoil

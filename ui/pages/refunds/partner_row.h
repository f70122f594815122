// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_row.h"

#include <QAbstractButton>

namespace counterfoil {

// A partner's name, a bar and its sum in one line that can be pressed.
class PartnerRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PartnerRow(QWidget *parent = nullptr);

    // The bar is as long as the sum is of the most.
    void setTotal(const PartnerTotal &total, OperationKind kind, qint64 most);
    [[nodiscard]] const QString &partner() const { return m_total.partner; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PartnerTotal m_total;
    QString m_shownPartner; // see shownText()
    OperationKind m_kind = OperationKind::Refund;
    qint64 m_most = 0;
};

} // namespace counterfoil

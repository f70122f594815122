// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_row.h"

#include <QWidget>

class QLabel;

namespace counterfoil {

class PartnerRow;

// What each partner moved of one currency, the largest first, with a bar. A press narrows the page
// to the partner.
class PartnerList : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerList(QWidget *parent = nullptr);

    // The partners of one currency; the picked one, if any, is marked.
    void setPartners(const QList<PartnerTotal> &partners, OperationKind kind, const QString &title);
    void setPicked(const QString &partner);

signals:
    // Empty: the picked one was pressed again.
    void partnerActivated(const QString &partner);

private:
    QLabel *m_title = nullptr;
    QLabel *m_more = nullptr;
    QList<PartnerRow *> m_rows;
};

} // namespace counterfoil

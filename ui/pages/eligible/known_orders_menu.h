// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"

#include <QMenu>

namespace counterfoil {

class AccountServices;

// The orders of the payments, sessions and links that were seen last in this run. It is filled when
// it opens.
class KnownOrdersMenu : public QMenu
{
    Q_OBJECT

public:
    // The services outlive the menu.
    explicit KnownOrdersMenu(AccountServices &services, QWidget *parent = nullptr);

signals:
    // With what the order is of, as it may be shown.
    void chosen(const counterfoil::EligibleSolutionsRequest &request, const QString &source);

private:
    void fill();
    template <typename DocumentPtr>
    void addOrders(const QString &heading, QList<DocumentPtr> documents);

    AccountServices &m_services;
};

// What an order is of: "Payment order_2026-11-8841".
enum class OrderSource { Payment, Session, Link };
[[nodiscard]] QString orderSourceText(OrderSource source, const QString &reference);

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

namespace counterfoil {

class FactSheet;

// What stands beneath a value that a sheet of the payment's page cuts.
[[nodiscard]] QString restIsInJson();
// A sheet that says so.
[[nodiscard]] FactSheet *makeFactSheet(int columns, const QString &accessibleName, QWidget *parent);

// What the tabs of a payment, or a session, say that consist of plain facts. Each empties the sheet
// first. Times are shown on the clock of `now`.
void fillCustomer(FactSheet &sheet, const Payment &payment, const QDateTime &now);
void fillCustomer(FactSheet &sheet, const Session &session, const QDateTime &now);
void fillCustomer(FactSheet &sheet, const PaymentLink &link, const QDateTime &now);
void fillCards(FactSheet &sheet, const Payment &payment);
void fillLinks(FactSheet &sheet, const Payment &payment);
// Totals, discounts and addresses.
void fillOrder(FactSheet &sheet, const Order &order, const QDateTime &now);

// Parts of others.
void addLinks(FactSheet &sheet, const QMap<QString, Link> &links);
[[nodiscard]] QString yesNo(std::optional<bool> value);

} // namespace counterfoil

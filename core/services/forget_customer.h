// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database_error.h"

#include <QObject>

#include <functional>

namespace counterfoil {

class AccountServices;
struct Customer;

/// What a customer is known by: the e-mail address, else the name; empty where there is neither.
[[nodiscard]] QString personOf(const Customer &customer);

using CustomerPayments = std::function<void(const DatabaseResult<qint64> &payments)>;

/// How many known payments of the account tell who this is. Calls back unless the context is
/// gone by then.
void countCustomer(AccountServices &services, const QString &person, QObject *context,
                   CustomerPayments done);
/// They lose what tells it, and what the provider tells of it again is not kept. In the background;
/// it is done also when the context goes.
void forgetCustomer(AccountServices &services, const QString &person, QObject *context,
                    CustomerPayments done);

} // namespace counterfoil

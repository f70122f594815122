// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database_error.h"

#include <QObject>

#include <functional>

namespace counterfoil {

class AccountServices;

using CustomerPayments = std::function<void(const DatabaseResult<qint64> &payments)>;

/// How many known payments of the account are of that person, see Payer::identity(). Calls back
/// unless the context is gone by then.
void countCustomer(AccountServices &services, const QString &person, QObject *context,
                   CustomerPayments done);
/// They lose what tells it, and what the provider tells of it again is not kept. In the background;
/// it is done also when the context goes.
void forgetCustomer(AccountServices &services, const QString &person, QObject *context,
                    CustomerPayments done);

} // namespace counterfoil

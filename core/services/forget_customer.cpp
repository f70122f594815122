// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/forget_customer.h"

#include "core/services/account_services.h"

namespace counterfoil {

namespace {

CustomerSearch searchFor(AccountServices &services, const QString &person)
{
    return {services.account().id, person, services.personalData(),
            [read = services.gateway().paymentReader()](const QByteArray &raw) {
                return read(raw).value_or(nullptr);
            }};
}

void tidy(Catalogue &catalogue)
{
    catalogue.retention().tidyStep().then(&catalogue,
                                          [&catalogue](const DatabaseResult<bool> &isDone) {
                                              if (isDone && !*isDone)
                                                  tidy(catalogue);
                                          });
}

} // namespace

void countCustomer(AccountServices &services, const QString &person, QObject *context,
                   CustomerPayments done)
{
    services.catalogue()
        .retention()
        .countCustomer(searchFor(services, person))
        .then(context, std::move(done));
}

void forgetCustomer(AccountServices &services, const QString &person, QObject *context,
                    CustomerPayments done)
{
    Catalogue &catalogue = services.catalogue();
    catalogue.retention()
        .forgetCustomer(searchFor(services, person))
        .then(&catalogue,
              [&catalogue, account = services.account().id, context = QPointer<QObject>(context),
               done = std::move(done)](const DatabaseResult<qint64> &payments) {
                  if (payments) {
                      catalogue.tellChanged(account);
                      tidy(catalogue);
                  }
                  if (context)
                      done(payments);
              });
}

} // namespace counterfoil

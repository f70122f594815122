// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/forget_customer.h"

#include "core/desk/desk.h"
#include "core/domain/customer.h"

namespace counterfoil {

namespace {

CustomerSearch searchFor(Desk &desk, const QString &person)
{
    return {desk.account().id, person, desk.personalData(),
            [read = desk.gateway().paymentReader()](const QByteArray &raw) {
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

QString personOf(const Customer &customer)
{
    const QString email = customer.email.trimmed();
    return email.isEmpty() ? customer.rawName().trimmed() : email;
}

void countCustomer(Desk &desk, const QString &person, QObject *context, CustomerPayments done)
{
    desk.catalogue()
        .retention()
        .countCustomer(searchFor(desk, person))
        .then(context, std::move(done));
}

void forgetCustomer(Desk &desk, const QString &person, QObject *context, CustomerPayments done)
{
    Catalogue &catalogue = desk.catalogue();
    catalogue.retention()
        .forgetCustomer(searchFor(desk, person))
        .then(&catalogue,
              [&catalogue, account = desk.account().id, context = QPointer<QObject>(context),
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

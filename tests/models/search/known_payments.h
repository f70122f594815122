// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/services/account_services.h"

#include "tests/models/payment_builder.h"
#include "tests/support/scratch_journal.h"
#include "tests/ui/fake_gateway.h"

#include <QTemporaryDir>
#include <QTest>

namespace counterfoil::testing {

/// Services on a catalogue of its own, which holds what the test puts there.
class KnownPaymentsFixture
{
public:
    explicit KnownPaymentsFixture(bool hasCheckout = true)
        : catalogue(folder.filePath(u"catalogue.db"_s))
    {
        auto owned = std::make_unique<FakeGateway>();
        gateway = owned.get();
        gateway->hasCheckout = hasCheckout;
        services = std::make_unique<AccountServices>(
            Account{u"shop"_s, u"Demo shop"_s, u"Purse"_s, Environment::Test}, std::move(owned),
            scratch.stores(), scratch.clock);
    }

    /// The sample payment with another id, order and customer, a minute older than the one before.
    static Payment numbered(int number, const QString &firstName = u"Emily"_s)
    {
        Payment payment = samplePayment();
        payment.id =
            PaymentId(u"9a14962c-bdcf-49d1-8673-e75dfb48%1"_s.arg(number, 4, 10, QLatin1Char('0')));
        payment.orderReference = u"order-%1"_s.arg(number);
        payment.createdAt = Timestamp(payment.createdAt.msecsSinceEpoch() - number * 60000LL, 3600);
        payment.customer->firstName = firstName;
        payment.customer->email = firstName.toLower() + u"@example.org"_s;
        return payment;
    }

    /// True when the catalogue has them.
    bool learn(const QList<Payment> &payments)
    {
        QList<SeenPayment> seen;
        for (const Payment &payment : payments)
            seen << SeenPayment{std::make_shared<const Payment>(payment),
                                QDateTime::currentDateTimeUtc()};
        bool isDone = false;
        QObject context;
        catalogue.payments()
            .keep(u"shop"_s, seen, {})
            .then(&context,
                  [&isDone](const DatabaseResult<qint64> &count) { isDone = count.has_value(); });
        return QTest::qWaitFor([&isDone] { return isDone; });
    }

    QTemporaryDir folder;
    SqliteCatalogue catalogue;
    ScratchJournal scratch;
    FakeGateway *gateway = nullptr;
    std::unique_ptr<AccountServices> services;
};

} // namespace counterfoil::testing

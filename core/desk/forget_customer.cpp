// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/forget_customer.h"

#include "core/desk/desk.h"
#include "core/catalogue/forgotten_payments.h"
#include "core/domain/customer.h"

#include <QFileInfo>

namespace counterfoil {

namespace {

/// What the steps below need, on any thread.
struct Meant
{
    Meant(Desk &desk, QString who)
        : folder(QFileInfo(desk.catalogue().path()).path())
        , profile(desk.profile().id)
        , policy(desk.personalData())
        , read([reader = desk.gateway().paymentReader()](const QByteArray &raw) {
            return reader(raw).value_or(nullptr);
        })
        , person(std::move(who))
    {}

    StoreResult<QList<qint64>> rows(CatalogueFile &file) const
    {
        return file.customerRows(profile, person, policy, read);
    }

    QString folder;
    QString profile;
    PersonalDataPolicy policy;
    CatalogueFile::Reader read;
    QString person;
};

StoreResult<qint64> forget(CatalogueFile &file, const Meant &meant)
{
    const auto rows = meant.rows(file);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto payments = file.payments(*rows);
    if (!payments)
        return tl::unexpected(payments.error());
    QList<PaymentId> ids;
    for (const PaymentRow &row : *payments)
        ids << row.payment;
    // First what keeps them from being learned again.
    if (!ids.isEmpty() && !addForgotten(meant.folder, meant.profile, ids))
        return tl::unexpected(StoreError{StoreError::Kind::ReadOnly, meant.folder, {}});
    return file.forgetRows(meant.profile, *rows, meant.person).map([&] {
        return static_cast<qint64>(ids.size());
    });
}

void tidy(Catalogue &catalogue)
{
    catalogue.ask(
        Catalogue::Lane::Write, [](CatalogueFile &file) { return file.tidyStep(); }, &catalogue,
        [&catalogue](const StoreResult<bool> &isDone) {
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
    desk.catalogue().ask(
        Catalogue::Lane::Count,
        [meant = Meant(desk, person)](CatalogueFile &file) {
            return meant.rows(file).map(
                [](const QList<qint64> &rows) { return static_cast<qint64>(rows.size()); });
        },
        context, std::move(done));
}

void forgetCustomer(Desk &desk, const QString &person, QObject *context, CustomerPayments done)
{
    Catalogue &catalogue = desk.catalogue();
    const Meant meant(desk, person);
    catalogue.ask(
        Catalogue::Lane::Write, [meant](CatalogueFile &file) { return forget(file, meant); },
        &catalogue,
        [&catalogue, profile = meant.profile, context = QPointer<QObject>(context),
         done = std::move(done)](const StoreResult<qint64> &payments) {
            if (payments) {
                catalogue.tellChanged(profile);
                tidy(catalogue);
            }
            if (context)
                done(payments);
        });
}

} // namespace counterfoil

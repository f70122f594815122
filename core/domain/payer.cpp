// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/payer.h"

#include "core/domain/outside_text.h"

namespace counterfoil {

namespace {

QString personOf(const Address &address)
{
    return joinedName(address.firstName, address.middleName, address.lastName);
}

QString nameOf(const Address &address)
{
    const QString person = personOf(address);
    return person.isEmpty() ? address.companyName.trimmed() : person;
}

QString nameOnCard(const std::vector<PartnerTransaction> &parts)
{
    for (const PartnerTransaction &part : parts) {
        if (part.card && !part.card->holderName.trimmed().isEmpty())
            return part.card->holderName.trimmed();
    }
    return {};
}

// decision P25
Payer payerOf(const std::optional<Customer> &customer, const std::optional<Order> &order,
              const std::vector<PartnerTransaction> &parts)
{
    Payer payer;
    if (customer) {
        payer.name = customer->rawName();
        payer.email = customer->email;
    }
    const auto take = [&payer](const QString &name, PayerSource source) {
        if (payer.name.trimmed().isEmpty() && !name.isEmpty()) {
            payer.name = name;
            payer.nameSource = source;
        }
    };
    if (order && order->billingAddress)
        take(nameOf(*order->billingAddress), PayerSource::BillingAddress);
    if (order) {
        for (const Shipment &shipment : order->shipments) {
            if (shipment.shippingAddress)
                take(nameOf(*shipment.shippingAddress), PayerSource::ShippingAddress);
        }
    }
    take(nameOnCard(parts), PayerSource::CardHolder);
    return payer;
}

} // namespace

QString Payer::identity() const
{
    const QString address = email.trimmed();
    return address.isEmpty() ? name.trimmed() : address;
}

QString Payer::shownName() const
{
    return shownText(name.trimmed().isEmpty() ? email : name);
}

Payer payerOf(const Payment &payment)
{
    return payerOf(payment.customer, payment.order, payment.authorisation.partnerTransactions);
}

Payer payerOf(const Session &session)
{
    return payerOf(session.customer, session.order, {});
}

Payer payerOf(const PaymentLink &link)
{
    return payerOf(link.customer, link.order, {});
}

QStringList payerNames(const Payment &payment)
{
    QStringList names{payerOf(payment).name.trimmed()};
    if (payment.order && payment.order->billingAddress) {
        const Address &billed = *payment.order->billingAddress;
        names << personOf(billed) << billed.companyName.trimmed();
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace counterfoil

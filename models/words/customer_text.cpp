// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/customer_text.h"

#include "core/domain/outside_text.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct CustomerWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::CustomerWords)
};

} // namespace

QString customerText(const Payment &payment)
{
    return payerOf(payment).shownName();
}

QString nameSourceText(const Payer &payer)
{
    switch (payer.nameSource) {
    case PayerSource::Customer:
        return {};
    case PayerSource::BillingAddress:
        return CustomerWords::tr("billing address");
    case PayerSource::ShippingAddress:
        return CustomerWords::tr("shipping address");
    case PayerSource::CardHolder:
        return CustomerWords::tr("card holder");
    }
    Q_UNREACHABLE();
}

QStringList payerTexts(const Payer &payer)
{
    QString name = shownText(payer.name);
    if (const QString source = nameSourceText(payer); !source.isEmpty()) {
        //: a name, and where it is from: "Emily Parker (billing address)"
        name = CustomerWords::tr("%1 (%2)").arg(name, source);
    }
    QStringList texts{name, shownText(payer.email)};
    texts.removeAll(QString());
    return texts;
}

} // namespace counterfoil

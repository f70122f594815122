// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/field_words.h"

#include "models/words/time_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::FieldWords)
};

QString ownerTitle(const FieldGroup &group)
{
    switch (group.owner) {
    case FieldOwner::Payment:
        return FieldWords::tr("Payment");
    case FieldOwner::Sums:
        return FieldWords::tr("Totals");
    case FieldOwner::Customer:
        return FieldWords::tr("Customer");
    case FieldOwner::SplitItem:
        return FieldWords::tr("Split, part %1").arg(group.number);
    case FieldOwner::Authorisation:
        return FieldWords::tr("Authorisation");
    case FieldOwner::Capture:
        return FieldWords::tr("Capture %1").arg(group.number);
    case FieldOwner::Refund:
        return FieldWords::tr("Refund %1").arg(group.number);
    case FieldOwner::Void:
        return FieldWords::tr("Void %1").arg(group.number);
    case FieldOwner::Order:
        return FieldWords::tr("Order");
    case FieldOwner::BillingAddress:
        return FieldWords::tr("Billing address");
    case FieldOwner::Discount:
        return FieldWords::tr("Discount %1").arg(group.number);
    case FieldOwner::Shipment:
        return FieldWords::tr("Shipment %1").arg(group.number);
    case FieldOwner::ShippingAddress:
        return FieldWords::tr("Shipping address %1").arg(group.number);
    case FieldOwner::Line:
        return FieldWords::tr("Order line %1").arg(group.number);
    case FieldOwner::Provider:
        break;
    }
    return group.name;
}

/// In the order of FieldKind, but for the provider's own.
constexpr const char *fieldWords[] = {
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Reference"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Number"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "State"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Provider's state"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Amount"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Processed"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Capture mode"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Future usage"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Created"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Updated"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Id"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Session"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Payment link"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Entity"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Authorisation pending"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Authorised"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Captured"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Refunded"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Voided"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Left to capture"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Left to refund"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Left to void"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Name"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "E-mail"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Type"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Gender"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Date of birth"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "National identifier"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "IP address"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Language"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Partner"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Parent payment"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Triggered by"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Order lines"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Remaining"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Tax"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Partner's reference"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Partner's message"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Partner's token"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Card"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Card holder"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Card expires"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "3-D Secure"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Additional data"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Net"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Discount"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Company"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Delivery point"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Address"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "City"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Country"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Phone"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Mobile"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Phone at work"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Delivery"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Delivery reference"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Expected"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Article"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Brand"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Quantity"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Unit price"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Tax rate"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Seller"),
    QT_TRANSLATE_NOOP("counterfoil::FieldWords", "Coupon"),
};
static_assert(std::size(fieldWords) == static_cast<size_t>(FieldKind::Own));

struct FieldTexts
{
    const QDateTime &now;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(Money money) const { return formatMoney(money); }
    QString operator()(Timestamp time) const { return longTime(onClockOf(now, time.local())); }
    QString operator()(bool value) const
    {
        return value ? FieldWords::tr("yes") : FieldWords::tr("no");
    }
};

} // namespace

QString groupTitle(const FieldGroup &group)
{
    const QString title = ownerTitle(group);
    //: %1 is "Refund 2"
    return group.transaction == 0
               ? title
               : FieldWords::tr("%1, transaction %2").arg(title).arg(group.transaction);
}

QString fieldName(FieldKind kind, const QString &ownName)
{
    return kind == FieldKind::Own ? ownName : FieldWords::tr(fieldWords[static_cast<size_t>(kind)]);
}

QString fieldText(const FieldValue &value, const QDateTime &now)
{
    return std::visit(FieldTexts{now}, value);
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/draft_discount.h"

#include "models/orders/order_words.h"

namespace counterfoil {

namespace {

/// Nothing where nothing is typed.
std::optional<tl::expected<Money, AmountProblem>> typedDiscount(const QString &text,
                                                                Currency currency)
{
    const QString figure = text.trimmed();
    if (figure.isEmpty())
        return std::nullopt;
    const bool isNegative = figure.startsWith(u'-');
    return parseAmount(figure.mid(isNegative ? 1 : 0), currency).map([isNegative](Money money) {
        return isNegative ? money.with(-money.minorUnits()) : money;
    });
}

QString discountText(const std::optional<Money> &money)
{
    return money ? editableAmount(*money) : QString();
}

} // namespace

DraftDiscount draftDiscountOf(const Discount &discount)
{
    return {discount.couponCode, discountText(discount.netAmount), discountText(discount.taxAmount),
            discount.sellerReference};
}

Discount discountOf(const DraftDiscount &draft, Currency currency)
{
    const auto moneyOf = [currency](const QString &text) {
        const auto typed = typedDiscount(text, currency);
        return typed && *typed ? std::optional(**typed) : std::nullopt;
    };
    return {moneyOf(draft.net), moneyOf(draft.tax), draft.coupon.trimmed(), draft.seller.trimmed()};
}

QString discountFault(const DraftDiscount &draft, DiscountColumn column, Currency currency)
{
    if (column != DiscountColumn::Net && column != DiscountColumn::Tax)
        return {};
    const auto typed =
        typedDiscount(column == DiscountColumn::Net ? draft.net : draft.tax, currency);
    return typed && !*typed ? typedAmountSentence(typed->error(), currency) : QString();
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/draft_lines_model.h"
#include "models/orders/order_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace counterfoil {

namespace {

struct LineFaultWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::LineFaults)
};

QString amountFault(const QString &text, Currency currency)
{
    const auto amount = parseAmount(text, currency);
    return amount ? QString() : typedAmountSentence(amount.error(), currency);
}

QString discountFault(const ItemLine &line)
{
    if (!line.discountAmount)
        return {};
    if (line.discountAmount->minorUnits() < 0)
        return LineFaultWords::tr("A discount can't be negative. Enter what is taken off.");
    if (line.unitGrossPrice && line.unitGrossPrice->minorUnits() >= 0) {
        const auto gross = line.unitGrossPrice->times(line.quantity);
        if (gross && gross->minorUnits() < line.discountAmount->minorUnits())
            return LineFaultWords::tr("The discount is more than the line's price, %1.")
                .arg(formatMoney(*gross));
    }
    return {};
}

} // namespace

QString lineFault(const DraftLine &line, LineColumn column, Currency currency)
{
    const auto unread = line.unread.constFind(column);
    const bool isUnread = unread != line.unread.constEnd();
    switch (column) {
    case LineColumn::Name:
        return line.line.name.trimmed().isEmpty() ? LineFaultWords::tr("Enter what is sold.")
                                                  : QString();
    case LineColumn::Type:
        return line.line.type.trimmed().isEmpty() ? LineFaultWords::tr("Enter the kind of line.")
                                                  : QString();
    case LineColumn::Quantity:
        return isUnread || line.line.quantity < 1
                   ? LineFaultWords::tr("Enter a whole number of at least 1.")
                   : QString();
    case LineColumn::TaxRate:
        //: %1 is a number with a decimal
        return isUnread ? LineFaultWords::tr("Enter a percentage, such as 20 or %1.")
                              .arg(QLocale().toString(5.5, 'f', 1))
                        : QString();
    case LineColumn::Discount:
        if (isUnread && parseAmount(*unread, currency) == tl::unexpected(AmountProblem::Negative))
            return LineFaultWords::tr("A discount can't be negative. Enter what is taken off.");
        return isUnread ? amountFault(*unread, currency) : discountFault(line.line);
    case LineColumn::Net:
        if (line.isTooLarge)
            return LineFaultWords::tr("This amount is too large to send.");
        [[fallthrough]];
    case LineColumn::UnitPrice:
    case LineColumn::Tax:
        return isUnread ? amountFault(*unread, currency) : QString();
    case LineColumn::Sku:
    case LineColumn::Count:
        break;
    }
    return {};
}

} // namespace counterfoil

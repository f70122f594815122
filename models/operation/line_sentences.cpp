// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/line_sentences.h"

#include "core/domain/outside_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace counterfoil {

namespace {

/// A sentence names a line by so many characters of its name.
constexpr qsizetype LongestLineName = 60;

struct LineSentences
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::LineSentences)
};

} // namespace

QString differenceSentence(const OrderDifference &difference)
{
    const bool isDiscount = difference.amount.minorUnits() < 0;
    const Money zero = difference.amount.with(0);
    const QString size = formatMoney(
        isDiscount ? zero.minus(difference.amount).value_or(difference.amount) : difference.amount);
    if (difference.onNoLine == difference.amount) {
        return isDiscount
                   ? LineSentences::tr("The order has a discount of %1 that isn't on any line.")
                         .arg(size)
                   : LineSentences::tr("The order has costs of %1 that aren't on any line.")
                         .arg(size);
    }
    if (isDiscount && difference.onNoLine.isZero())
        return LineSentences::tr("The order lines include a discount of %1.").arg(size);
    return isDiscount ? LineSentences::tr("Discounts in the lines, and amounts that aren't on any "
                                          "line, lower the order total by %1.")
                            .arg(size)
                      : LineSentences::tr("Discounts in the lines, and amounts that aren't on any "
                                          "line, raise the order total by %1.")
                            .arg(size);
}

QString spreadText(const OrderDifference &difference)
{
    return difference.amount.minorUnits() < 0
               //: Checkbox: “it” is a discount
               ? LineSentences::tr("Spread it over the lines by value")
               //: Checkbox: “them” are costs
               : LineSentences::tr("Spread them over the lines by value");
}

QStringList operationLines(const Operation &operation, size_t most, const QLocale &locale)
{
    QStringList lines;
    if (!operation.order)
        return lines;
    for (const Shipment &shipment : operation.order->shipments) {
        for (const ItemLine &line : shipment.itemLines) {
            if (lines.size() == static_cast<qsizetype>(most)) {
                lines << QString(QChar(0x2026));
                return lines;
            }
            const QString &name = line.name.isEmpty() ? line.skuReference : line.name;
            //: units, name and amount of an order line
            lines << LineSentences::tr("%1 × %2, %3")
                         .arg(locale.toString(line.quantity), shownText(name, LongestLineName),
                              formatMoney(line.netAmount, locale));
        }
    }
    return lines;
}

QString linesNeededSentence()
{
    // purse-api.md: "only required for some payment methods", and it does not say which.
    return LineSentences::tr("Some payment methods, such as instalments, need the order lines. "
                             "Choose “by lines” for them.");
}

QString unitsLeftSentence(const QString &line, qint64 left)
{
    const QString name = shownText(line, LongestLineName);
    if (left <= 0)
        return LineSentences::tr("Nothing is left of “%1”.").arg(name);
    //: %n: units of an order line, %1: its name
    return LineSentences::tr(
               "Only %n is left of “%1”.", nullptr,
               static_cast<int>(std::min<qint64>(left, std::numeric_limits<int>::max())))
        .arg(name);
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/operation_extras.h"

#include "core/domain/tax_share.h"
#include "models/operation/amount_sentences.h"
#include "models/words/typed_day.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

struct ExtrasWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OperationExtras)
};

void readDescription(OperationExtras &extras, const QString &typed, qsizetype longest)
{
    extras.description = plainDescription(typed);
    if (extras.description.size() > longest) {
        extras.faults.description =
            ExtrasWords::tr("The provider accepts at most %1 characters; this has %2.")
                .arg(longest)
                .arg(extras.description.size());
    }
}

QString taxAboveSentence(Money most)
{
    return ExtrasWords::tr("The tax is part of the amount. Enter at most %1.")
        .arg(formatMoney(most));
}

void readTaxAmount(OperationExtras &extras, const QString &typed, OperationKind kind,
                   const std::optional<Money> &amount, const Payment &payment)
{
    if (amount)
        extras.usualTax = proportionalTax(payment, kind, *amount);
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        extras.taxAmount = extras.usualTax;
        return;
    }
    const Money most = amount.value_or(payment.available(kind));
    const auto tax = parseAmount(text, most.currency());
    if (tax && tax->minorUnits() <= most.minorUnits())
        extras.taxAmount = *tax;
    else if (tax || tax.error() == AmountProblem::TooLarge)
        extras.faults.taxAmount = taxAboveSentence(most);
    else
        extras.faults.taxAmount = amountSentence(tax.error(), kind, most, text);
}

/// With the decimal sign of the locale or a full stop, and a per cent sign if one likes.
void readTaxRate(OperationExtras &extras, const QString &typed)
{
    const QLocale locale;
    QString rate = typed.trimmed();
    if (rate.isEmpty())
        return;
    if (rate.endsWith(u'%'))
        rate = rate.chopped(1).trimmed();
    rate.replace(locale.decimalPoint(), u"."_s);
    static const QRegularExpression form(
        u"\\A(?:(?:0|[1-9][0-9]?)(?:\\.[0-9]{1,2})?|100(?:\\.00?)?)\\z"_s);
    if (form.match(rate).hasMatch()) {
        extras.taxRate = rate;
        return;
    }
    //: %1 is a rate with a decimal
    extras.faults.taxRate =
        ExtrasWords::tr(
            "Enter a rate from 0 to 100 per cent with at most two decimals, such as 21 or %1.")
            .arg(locale.toString(5.5, 'f', 1));
}

void readProcessDate(OperationExtras &extras, const QString &typed, QDate today)
{
    if (typed.trimmed().isEmpty())
        return;
    const QDate day = typedDay(typed);
    if (!day.isValid()) {
        extras.faults.processDate =
            ExtrasWords::tr("Enter a date such as %1.")
                .arg(today.isValid() ? today.toString(Qt::ISODate) : u"2026-12-01"_s);
    } else if (today.isValid() && day < today) {
        extras.faults.processDate =
            ExtrasWords::tr("That date has passed. Enter today or a later date.");
    } else {
        extras.processDate = day;
    }
}

} // namespace

QString plainDescription(const QString &typed)
{
    return typed.simplified();
}

OperationExtras readExtras(const ExtraTexts &typed, OperationKind kind,
                           const std::optional<Money> &amount, const Payment &payment,
                           const OperationRules &rules, QDate today)
{
    OperationExtras extras;
    if (rules.longestDescription > 0)
        readDescription(extras, typed.description, rules.longestDescription);
    if (rules.taxAmount)
        readTaxAmount(extras, typed.taxAmount, kind, amount, payment);
    if (rules.taxRate)
        readTaxRate(extras, typed.taxRate);
    if (rules.processDate)
        readProcessDate(extras, typed.processDate, today);
    return extras;
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

/// Payments built by hand, for tests of pure functions.
namespace payments {

using namespace counterfoil;

inline Currency currency(const char *code)
{
    return *Currency::fromCode(QString::fromLatin1(code));
}

inline Money eur(qint64 minorUnits)
{
    return {minorUnits, currency("EUR")};
}

inline Solution solution(const char *partner, const char *method)
{
    return {QString::fromLatin1(partner), QString::fromLatin1(method)};
}

inline PartnerTransaction transaction(const char *id, Solution how, qint64 amount,
                                      const char *status,
                                      std::optional<qint64> remaining = std::nullopt)
{
    PartnerTransaction result;
    result.id = PartnerTransactionId(QString::fromLatin1(id));
    result.solution = std::move(how);
    result.amount = eur(amount);
    result.status = QString::fromLatin1(status);
    if (remaining)
        result.remainingAmount = eur(*remaining);
    return result;
}

inline Operation operation(OperationKind kind, std::vector<PartnerTransaction> parts,
                           OperationStatus status = OperationStatus::Success)
{
    Operation result;
    result.kind = kind;
    result.amount = eur(0);
    for (const PartnerTransaction &part : parts)
        result.amount = *result.amount.plus(part.amount);
    result.partnerTransactions = std::move(parts);
    result.status = {status, QString()};
    return result;
}

/// 40.00 on an illicado gift card and 102.99 on an ingenico card, nothing captured.
inline Payment authorised()
{
    Payment payment;
    payment.id = PaymentId(QStringLiteral("p1"));
    payment.amount = eur(14299);
    payment.split = {{solution("illicado", "giftcard"), eur(4000), {}, {}, {}, {}},
                     {solution("ingenico", "creditcard"), eur(10299), {}, {}, {}, {}}};
    payment.authorisation.status = {AuthorisationStatus::Authorised, QStringLiteral("AUTHORIZED")};
    payment.authorisation.partnerTransactions = {
        transaction("a1", solution("illicado", "giftcard"), 4000, "AUTHORIZED"),
        transaction("a2", solution("ingenico", "creditcard"), 10299, "AUTHORIZED")};
    payment.amounts.totalAuthorised = eur(14299);
    payment.amounts.availableToCapture = eur(14299);
    payment.amounts.availableToVoid = eur(14299);
    for (Money *zero : {&payment.amounts.totalCaptured, &payment.amounts.totalRefunded,
                        &payment.amounts.availableToRefund, &payment.amounts.totalVoided})
        *zero = eur(0);
    return payment;
}

} // namespace payments

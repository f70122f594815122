// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/status_text.h"

#include "core/domain/outside_text.h"
#include "core/domain/status_words.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

/// In the context of the chips, so that a translation has each word once.
struct ChipWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

QString unknownStatusText(const QString &word)
{
    return word.isEmpty() ? ChipWords::tr("Unknown")
                          : ChipWords::tr("Unknown: %1").arg(shownText(word));
}

} // namespace

QString paymentStateText(PaymentState state, const QString &authorisationWord)
{
    switch (state) {
    case PaymentState::Authorised:
        return ChipWords::tr("Authorised");
    case PaymentState::PartlyCaptured:
        return ChipWords::tr("Partly captured");
    case PaymentState::Captured:
        return ChipWords::tr("Captured");
    case PaymentState::PartlyRefunded:
        return ChipWords::tr("Partly refunded");
    case PaymentState::Refunded:
        return ChipWords::tr("Refunded");
    case PaymentState::PartlyVoided:
        return ChipWords::tr("Partly voided");
    case PaymentState::Voided:
        return ChipWords::tr("Voided");
    case PaymentState::AuthorisationPending:
        return ChipWords::tr("Authorisation pending");
    case PaymentState::Refused:
        return ChipWords::tr("Refused");
    case PaymentState::Error:
        return ChipWords::tr("Error");
    case PaymentState::Aborted:
        return ChipWords::tr("Aborted");
    case PaymentState::AuthorisationUnknown:
        return unknownStatusText(authorisationWord);
    case PaymentState::OperationPending:
        return ChipWords::tr("Pending");
    case PaymentState::OperationUncertain:
        return ChipWords::tr("Uncertain");
    case PaymentState::OperationConflict:
        return ChipWords::tr("Conflict");
    case PaymentState::OperationFailure:
        return ChipWords::tr("Failure");
    case PaymentState::ToVerify:
        return ChipWords::tr("To verify");
    case PaymentState::ChargedBack:
        return ChipWords::tr("Charged back");
    }
    Q_UNREACHABLE();
}

QString operationStatusText(const QString &word)
{
    const auto status = statusFrom<OperationStatus>(word.toUpper());
    return status.known() ? operationStatusText(status) : unknownStatusText(word);
}

QString operationStatusText(const Word<OperationStatus> &status)
{
    if (!status.known())
        return unknownStatusText(status.text());
    switch (*status.known()) {
    case OperationStatus::Success:
        return ChipWords::tr("Success");
    case OperationStatus::Pending:
        return ChipWords::tr("Pending");
    case OperationStatus::Failure:
        return ChipWords::tr("Failure");
    case OperationStatus::Conflict:
        return ChipWords::tr("Conflict");
    case OperationStatus::Uncertain:
        return ChipWords::tr("Uncertain");
    }
    Q_UNREACHABLE();
}

QString authorisationStatusText(const QString &word)
{
    const auto status = statusFrom<AuthorisationStatus>(word.toUpper()).known();
    if (!status)
        return unknownStatusText(word);
    switch (*status) {
    case AuthorisationStatus::Authorised:
        return ChipWords::tr("Authorised");
    case AuthorisationStatus::Pending:
        return ChipWords::tr("Authorisation pending");
    case AuthorisationStatus::Error:
        return ChipWords::tr("Error");
    case AuthorisationStatus::Aborted:
        return ChipWords::tr("Aborted");
    case AuthorisationStatus::Refused:
        return ChipWords::tr("Refused");
    case AuthorisationStatus::Verify:
        return ChipWords::tr("To verify");
    case AuthorisationStatus::ChargedBack:
        return ChipWords::tr("Charged back");
    }
    Q_UNREACHABLE();
}

QString sessionStatusText(const QString &word)
{
    const auto status = statusFrom<SessionStatus>(word.toUpper()).known();
    if (!status)
        return unknownStatusText(word);
    switch (*status) {
    case SessionStatus::Created:
        //: State of a session or link that can be paid
        return ChipWords::tr("Open");
    case SessionStatus::Submitted:
        return ChipWords::tr("Submitted");
    case SessionStatus::AbortedByCustomer:
        return ChipWords::tr("Aborted by the customer");
    case SessionStatus::AbortedByMerchant:
        return ChipWords::tr("Aborted by the shop");
    case SessionStatus::Expired:
        return ChipWords::tr("Expired");
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil

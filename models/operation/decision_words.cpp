// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/decision_words.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct DecisionWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::DecisionWords)
};

} // namespace

QString decisionTitle(PaymentDecision decision)
{
    switch (decision) {
    case PaymentDecision::Approve:
        //: Button: approves a payment that waits for it
        return DecisionWords::tr("Approve");
    case PaymentDecision::Decline:
        //: Button
        return DecisionWords::tr("Decline");
    case PaymentDecision::Abort:
        //: Button: aborts a payment that nobody paid
        return DecisionWords::tr("Abort");
    }
    Q_UNREACHABLE();
}

QString decisionQuestion(PaymentDecision decision)
{
    switch (decision) {
    case PaymentDecision::Approve:
        return DecisionWords::tr("Approve this payment?");
    case PaymentDecision::Decline:
        return DecisionWords::tr("Decline this payment?");
    case PaymentDecision::Abort:
        return DecisionWords::tr("Abort this payment?");
    }
    Q_UNREACHABLE();
}

QString decisionSentence(PaymentDecision decision)
{
    switch (decision) {
    case PaymentDecision::Approve:
        return DecisionWords::tr("The provider proceeds with it. This can't be undone here.");
    case PaymentDecision::Decline:
        return DecisionWords::tr(
            "The provider refuses it, and the shopper has to pay again. This can't be undone.");
    case PaymentDecision::Abort:
        return DecisionWords::tr("It can no longer be paid. This can't be undone.");
    }
    Q_UNREACHABLE();
}

QString decidedSentence(PaymentDecision decision)
{
    switch (decision) {
    case PaymentDecision::Approve:
        return DecisionWords::tr("The payment was approved.");
    case PaymentDecision::Decline:
        return DecisionWords::tr("The payment was declined.");
    case PaymentDecision::Abort:
        return DecisionWords::tr("The payment was aborted.");
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil

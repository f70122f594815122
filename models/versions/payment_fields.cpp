// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/payment_fields.h"

#include "core/domain/payment_state.h"
#include "models/operation/line_sentences.h"
#include "models/timeline/timeline_group.h"
#include "models/versions/order_groups.h"
#include "models/words/joined_text.h"
#include "models/words/status_text.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

FieldOwner ownerOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return FieldOwner::Capture;
    case OperationKind::Refund:
        return FieldOwner::Refund;
    case OperationKind::Void:
        break;
    }
    return FieldOwner::Void;
}

QString stateOf(const Payment &payment)
{
    QStringList words;
    for (const PaymentState state : paymentStates(payment))
        words << paymentStateText(state, payment.authorisation.status.text());
    return words.join(u", "_s);
}

QString saidBy(const PartnerTransaction &part)
{
    return withDetail(part.partnerStatus, part.partnerStatusDescription);
}

FieldGroup paymentGroup(const Payment &payment)
{
    FieldGroup group{FieldOwner::Payment};
    addField(group, FieldKind::Reference, payment.rawReference());
    addField(group, FieldKind::Number, payment.number);
    addField(group, FieldKind::State, stateOf(payment));
    addField(group, FieldKind::ProviderState, payment.providerState);
    addField(group, FieldKind::Amount, payment.amount);
    addField(group, FieldKind::CaptureMode, payment.captureMode.text());
    addField(group, FieldKind::FutureUsage, payment.allowFutureUsage);
    addField(group, FieldKind::Created, payment.createdAt);
    addField(group, FieldKind::Id, payment.id.text());
    addField(group, FieldKind::Session, payment.clientSessionId.text());
    addField(group, FieldKind::PaymentLink, payment.paymentLinkId.text());
    addField(group, FieldKind::Entity, payment.entityId.text());
    return group;
}

FieldGroup sumsGroup(const Amounts &amounts)
{
    FieldGroup group{FieldOwner::Sums};
    addField(group, FieldKind::PendingAuthorisation, amounts.authorisePending);
    addField(group, FieldKind::Authorised, amounts.totalAuthorised);
    addField(group, FieldKind::Captured, amounts.totalCaptured);
    addField(group, FieldKind::Refunded, amounts.totalRefunded);
    addField(group, FieldKind::Voided, amounts.totalVoided);
    addField(group, FieldKind::LeftToCapture, amounts.availableToCapture);
    addField(group, FieldKind::LeftToRefund, amounts.availableToRefund);
    addField(group, FieldKind::LeftToVoid, amounts.availableToVoid);
    return group;
}

FieldGroup customerGroup(const Customer &customer)
{
    FieldGroup group{FieldOwner::Customer};
    addField(group, FieldKind::Name, customer.rawName());
    addField(group, FieldKind::Email, customer.email);
    addField(group, FieldKind::Reference, customer.reference);
    addField(group, FieldKind::Type, customer.type);
    addField(group, FieldKind::Gender, customer.gender);
    addField(group, FieldKind::Born, customer.birthDate);
    addField(group, FieldKind::NationalIdentifier, customer.nationalIdentifier);
    addField(group, FieldKind::IpAddress, customer.ipAddress);
    addField(group, FieldKind::Language, customer.locale);
    return group;
}

FieldGroup splitGroup(const SplitItem &item, int number)
{
    FieldGroup group{FieldOwner::SplitItem, number};
    addField(group, FieldKind::Partner,
             joinedParts({item.solution.partner, item.solution.method}, u" · "_s));
    addField(group, FieldKind::Amount, item.amount);
    addField(group, FieldKind::ParentPayment, item.parentPaymentId);
    return group;
}

void addCardFields(FieldGroup &group, const Card &card)
{
    if (!card.lastFourDigits.isEmpty())
        addField(group, FieldKind::CardNumber,
                 joinedParts({card.selectedNetwork, u"••••"_s, card.lastFourDigits}, u" "_s));
    addField(group, FieldKind::CardHolder, card.holderName);
    addField(group, FieldKind::CardExpires,
             joinedParts({card.expiryMonth, card.expiryYear}, u"/"_s));
    if (card.threeDs)
        addField(group, FieldKind::ThreeDSecure,
                 joinedParts({card.threeDs->flow, card.threeDs->eci}, u", ECI "_s));
}

void addOwn(FieldGroup &group, const std::vector<Fact> &facts)
{
    for (const Fact &fact : facts)
        group.fields.push_back({FieldKind::Own,
                                fact.money ? FieldValue(*fact.money) : FieldValue(fact.text),
                                fact.name});
}

/// Groups of the transactions of the group `of`.
void addTransactions(std::vector<FieldGroup> &groups, const FieldGroup &of,
                     const std::vector<PartnerTransaction> &parts)
{
    int number = 0;
    for (const PartnerTransaction &part : parts) {
        FieldGroup group{of.owner, of.number, ++number};
        if (!part.id.isEmpty())
            group.id = of.id + u'/' + part.id.text();
        addField(group, FieldKind::Partner,
                 joinedParts({part.solution.partner, part.solution.method}, u" · "_s));
        addField(group, FieldKind::State,
                 of.owner == FieldOwner::Authorisation ? authorisationStatusText(part.status)
                                                       : operationStatusText(part.status));
        addField(group, FieldKind::Amount, part.amount);
        addField(group, FieldKind::Remaining, part.remainingAmount);
        addField(group, FieldKind::Tax, part.taxAmount);
        addField(group, FieldKind::PartnerReference, part.partnerReference);
        addField(group, FieldKind::PartnerSaid, saidBy(part));
        addField(group, FieldKind::PartnerToken, part.partnerToken);
        if (part.card)
            addCardFields(group, *part.card);
        addField(group, FieldKind::Created, part.createdAt);
        addField(group, FieldKind::Updated, part.updatedAt);
        addField(group, FieldKind::Id, part.id.text());
        addField(group, FieldKind::AdditionalData, part.partnerAdditionalData);
        addOwn(group, part.facts);
        groups.push_back(std::move(group));
    }
}

void addAuthorisation(std::vector<FieldGroup> &groups, const Authorisation &authorisation)
{
    FieldGroup group{FieldOwner::Authorisation};
    addField(group, FieldKind::State, authorisationStatusText(authorisation.status.text()));
    addField(group, FieldKind::Updated, authorisation.updatedAt);
    groups.push_back(group);
    addTransactions(groups, group, authorisation.partnerTransactions);
}

void addOperations(std::vector<FieldGroup> &groups, const std::vector<Operation> &operations)
{
    constexpr size_t mostLines = 50;
    int number = 0;
    for (const Operation &operation : operations) {
        FieldGroup group{ownerOf(operation.kind), ++number};
        group.id = operation.id.text();
        addField(group, FieldKind::State, operationStatusText(operation.status));
        addField(group, FieldKind::Amount, operation.amount);
        addField(group, FieldKind::Processed, operation.processed());
        addField(group, FieldKind::Reference, operation.merchantReference);
        addField(group, FieldKind::OrderLines, sideBySide(operationLines(operation, mostLines)));
        addField(group, FieldKind::TriggeredBy, operation.triggeredBy);
        addField(group, FieldKind::Created, operation.createdAt);
        addField(group, FieldKind::Updated, operation.updatedAt);
        addField(group, FieldKind::Id, operation.id.text());
        groups.push_back(group);
        addTransactions(groups, group, operation.partnerTransactions);
    }
}

} // namespace

std::vector<FieldGroup> paymentFields(const Payment &payment)
{
    std::vector<FieldGroup> groups{paymentGroup(payment), sumsGroup(payment.amounts)};
    if (payment.customer)
        groups.push_back(customerGroup(*payment.customer));
    int number = 0;
    for (const SplitItem &item : payment.split)
        groups.push_back(splitGroup(item, ++number));
    addAuthorisation(groups, payment.authorisation);
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void})
        addOperations(groups, payment.operations(kind));
    if (payment.order)
        addOrder(groups, *payment.order);
    for (const FactGroup &facts : payment.facts) {
        FieldGroup group{FieldOwner::Provider};
        group.name = facts.name;
        addOwn(group, facts.facts);
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace counterfoil

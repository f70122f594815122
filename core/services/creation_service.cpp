// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/creation_service.h"

namespace counterfoil {

namespace {

QString referenceOf(const Created &found)
{
    if (found.payment && !found.payment->orderReference.isEmpty())
        return found.payment->orderReference;
    const std::optional<Order> &order = found.payment ? found.payment->order : found.session->order;
    return order ? order->reference : QString();
}

std::optional<NotTheOne> whyNotTheOne(const OperationEntry &entry, const Created &found)
{
    const Money amount = found.payment ? found.payment->amount : found.session->amount;
    if (amount != entry.amount)
        return NotTheOne{NotTheOne::Kind::OtherAmount};
    const QString reference = referenceOf(found);
    if (!entry.merchantReference.isEmpty() && !reference.isEmpty() &&
        reference != entry.merchantReference)
        return NotTheOne{NotTheOne::Kind::OtherReference};
    return std::nullopt;
}

} // namespace

CreationService::CreationService(PaymentGateway &gateway, OperationService &operations,
                                 QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_operations(operations)
{
    connect(&m_operations, &OperationService::created, this, &CreationService::settled);
    connect(&m_operations, &OperationService::refused, this, &CreationService::refused);
}

bool CreationService::isOffered(CreationKind kind) const
{
    return m_gateway.capabilities().creations.contains(kind);
}

std::optional<PayPageRules> CreationService::payPage() const
{
    return m_gateway.capabilities().payPage;
}

tl::expected<PreparedOperation, NotOffered>
CreationService::preview(const CreationRequest &request) const
{
    return m_gateway.prepareCreation(request);
}

tl::expected<IdempotencyKey, SubmitRefusal>
CreationService::submit(const CreationRequest &request, const SubmitAnnotation &annotation)
{
    return m_operations.create(request, annotation);
}

void CreationService::exists(const IdempotencyKey &key, const QString &id)
{
    const auto entry = m_operations.entry(key);
    Checkout *checkout = m_gateway.checkout();
    const bool isSession =
        entry && entry->creation && entry->creation->kind == CreationKind::Session;
    if (!entry || !entry->creation || (isSession && !checkout)) {
        emit notTheOne(key, {NotTheOne::Kind::TooLate});
        return;
    }
    const auto take = [this, key](const auto &answer, auto createdOf) {
        if (answer)
            found(key, createdOf(*answer));
        else
            emit notTheOne(key, {NotTheOne::Kind::NotRead, answer.error()});
    };
    if (isSession) {
        checkout->session(SessionId(id)).then(this, [take](const auto &answer) {
            take(answer, [](const SessionPtr &session) { return Created{{}, session}; });
        });
        return;
    }
    m_gateway.payment(PaymentId(id), m_gateway.freshest()).then(this, [take](const auto &answer) {
        take(answer, [](const PaymentPtr &payment) { return Created{payment, {}}; });
    });
}

void CreationService::found(const IdempotencyKey &key, const Created &found)
{
    const auto entry = m_operations.entry(key);
    auto why = entry ? whyNotTheOne(*entry, found) : std::nullopt;
    if (!why && !m_operations.settle(key, found))
        why = NotTheOne{NotTheOne::Kind::TooLate};
    if (why)
        emit notTheOne(key, *why);
}

} // namespace counterfoil

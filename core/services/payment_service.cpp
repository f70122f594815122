// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/payment_service.h"

namespace counterfoil {

namespace {

constexpr int ReadsAtOnce = 4; // of the provider's six connections; two stay for the person

/// Whether the one that was told replaces what is known.
bool isReplacedBy(const Payment &told, const Payment &known)
{
    if (!known.isFromNotification)
        return false;
    // One that tells of a refund alone does not say what the payment is.
    const bool isOfRefund = !told.refunds.empty();
    if (isOfRefund == known.refunds.empty())
        return !isOfRefund;
    return !(told.authorisation.updatedAt < known.authorisation.updatedAt);
}

} // namespace

PaymentWatch::PaymentWatch(PaymentId id, PaymentGateway &gateway, KnownPayments &known,
                           QObject *parent)
    : QObject(parent)
    , m_id(std::move(id))
    , m_gateway(gateway)
    , m_known(known)
{
    if (const KnownPayment *found = m_known.find(m_id))
        m_shown = *found;
    connect(&m_known, &KnownPayments::updated, this, [this](const KnownPayment &updated) {
        if (updated.payment->id != m_id)
            return;
        m_shown = updated;
        emit changed();
    });
}

PaymentWatch::~PaymentWatch()
{
    if (m_call)
        m_call->cancel();
}

PaymentPtr PaymentWatch::payment() const
{
    return m_shown.payment;
}

QDateTime PaymentWatch::seenAt() const
{
    return m_shown.seenAt;
}

void PaymentWatch::refresh(Freshness freshness)
{
    if (m_call)
        return;
    if (freshness == Freshness::AskPartners)
        freshness = m_gateway.freshest();
    Call<PaymentPtr> &call = m_gateway.payment(m_id, freshness);
    m_call = &call;
    call.then(this, [this](const tl::expected<PaymentPtr, ApiError> &answer) {
        m_call.clear();
        if (answer) {
            m_error.reset();
            m_id = (*answer)->id; // it may have been asked for by another of its ids
            m_known.upsert(*answer);
        } else {
            m_error = answer.error();
        }
        emit changed();
    });
    emit changed();
}

void PaymentWatch::recall(Catalogue &catalogue, const QString &account)
{
    if (payment())
        return;
    // Read and parsed on the catalogue's thread; a payment may be megabytes.
    catalogue.snapshots()
        .newest(account, m_id)
        .map([read = m_gateway.paymentReader()](const std::optional<Snapshot> &newest) {
            return newest ? SeenPayment{read(newest->raw).value_or(nullptr), newest->seenAt}
                          : SeenPayment();
        })
        .then(this, [this](const DatabaseResult<SeenPayment> &recalled) {
            if (recalled && recalled->payment && !payment())
                m_known.recall(recalled->payment, recalled->at.toLocalTime());
        });
}

PaymentService::PaymentService(PaymentGateway &gateway, KnownPayments &known, Catalogue &catalogue,
                               QString account, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_known(known)
    , m_catalogue(catalogue)
    , m_account(std::move(account))
{}

std::unique_ptr<PaymentWatch> PaymentService::recall(const PaymentId &id)
{
    auto watch = std::make_unique<PaymentWatch>(id, m_gateway, m_known);
    watch->recall(m_catalogue, m_account);
    return watch;
}

std::unique_ptr<PaymentWatch> PaymentService::watch(const PaymentId &id, Freshness freshness)
{
    auto watch = recall(id);
    watch->refresh(freshness);
    return watch;
}

void PaymentService::learn(const QList<PaymentId> &ids)
{
    for (const PaymentId &id : ids) {
        if (!m_known.find(id) && !m_toLearn.contains(id) && !m_beingLearned.contains(id))
            m_toLearn.enqueue(id);
    }
    emit learningChanged();
    while (m_beingLearned.size() < ReadsAtOnce && !m_toLearn.isEmpty())
        learnNext();
}

void PaymentService::keep(const PaymentPtr &told)
{
    m_catalogue.snapshots()
        .newest(m_account, told->id)
        .map([read = m_gateway.paymentReader()](const std::optional<Snapshot> &newest) {
            return newest ? read(newest->raw).value_or(nullptr) : PaymentPtr();
        })
        .then(this, [this, told](const DatabaseResult<PaymentPtr> &recalled) {
            const KnownPayment *seen = m_known.find(told->id);
            const PaymentPtr known = seen ? seen->payment : recalled.value_or(nullptr);
            if (!known || isReplacedBy(*told, *known))
                m_known.upsert(told);
        });
}

void PaymentService::learnNext()
{
    const PaymentId id = m_toLearn.dequeue();
    m_beingLearned.insert(id);
    m_gateway.payment(id, Freshness::AsKnown)
        .then(this, [this, id](const tl::expected<PaymentPtr, ApiError> &answer) {
            m_beingLearned.remove(id);
            if (answer)
                m_known.upsert(*answer);
            if (!m_toLearn.isEmpty())
                learnNext();
            emit learningChanged();
        });
}

} // namespace counterfoil

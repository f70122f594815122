// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payex/payex_provider.h"

#include "sandbox/payex/api/router.h"
#include "sandbox/payex/callback/callback.h"
#include "sandbox/payex/seed/seed.h"
#include "sandbox/payex/state/transactions.h"

#include <algorithm>

namespace sandbox::payex {

PayexProvider::PayexProvider(Clock clock, Notifier &notifier)
    : m_clock(std::move(clock))
    , m_notifier(notifier)
    , m_schedule(m_clock, [this](const std::string &id, TimePoint now) { return settle(id, now); })
{}

std::vector<std::string_view> PayexProvider::prefixes() const
{
    return {"/payex/"};
}

Response PayexProvider::handle(const Request &request, const Script &script)
{
    Context context{request, m_store, m_schedule, m_clock(), script};
    context.base = "http://" + std::string(request.header("host")) + std::string(pathPrefix);
    Response response = dispatch(context);
    sendCallbacks();
    return response;
}

std::function<void()> PayexProvider::hold(const Request &request)
{
    const auto reference = referenceOf(request);
    if (!reference || m_store.isReferenceUsed(*reference))
        return {};
    m_store.heldReferences.insert(*reference);
    return [this, reference = *reference] { m_store.heldReferences.erase(reference); };
}

Json PayexProvider::payments()
{
    Json list = Json::array();
    m_store.payments.forEach([&](const Payment &payment) {
        list.push_back(
            {{"id", pathOf(payment)},
             {"client_session_id", nullptr},
             {"order_reference", valueOr<std::string>(payment.payeeInfo, "orderReference", {})},
             {"scenario", payment.scenario}});
    });
    return list;
}

Result<void> PayexProvider::notify(const NotificationWish &wish)
{
    NotificationWish full = wish;
    if (full.form.empty())
        full.form = "nested";
    if (!isCallbackForm(full.form))
        return refuse(validationProblem("/form", "No callback has the form " + full.form + '.'));
    if (full.payment.empty()) {
        m_receiver = full;
        return {};
    }
    const Payment *payment =
        m_store.payments.find(full.payment.substr(full.payment.rfind('/') + 1));
    if (!payment || payment->transactions.empty())
        return refuse(validationProblem("/payment", "No such payment has a transaction."));
    send(*payment, payment->transactions.back(), full);
    return {};
}

void PayexProvider::sendCallbacks()
{
    for (const Note &note : m_store.takeNotes()) {
        const Payment &payment = *m_store.payments.find(note.paymentId);
        const auto transaction =
            std::ranges::find(payment.transactions, note.transactionId, &Transaction::id);
        const QUrl own(
            QString::fromStdString(valueOr<std::string>(payment.urls, "callbackUrl", {})));
        if (!own.isEmpty())
            send(payment, *transaction, {own, {}, "nested"});
        if (!m_receiver.receiver.isEmpty() && m_receiver.receiver != own)
            send(payment, *transaction, m_receiver);
    }
}

void PayexProvider::send(const Payment &payment, const Transaction &transaction,
                         const NotificationWish &wish)
{
    m_notifier.send({"payex", pathOf(payment),
                     callback(payment, transaction, wish.form, wish.receiver), &callbackRules()});
}

void PayexProvider::plant(const QString &seed)
{
    m_store.clear();
    m_receiver = {};
    seedStore(m_store, seed, m_clock());
    scheduleAll();
}

void PayexProvider::restore(const Json &state)
{
    m_store.restore(state);
    scheduleAll();
}

bool PayexProvider::settle(const std::string &id, TimePoint now)
{
    Payment *payment = m_store.payments.find(id);
    if (!payment || !settleTransactions(*payment, now, m_store.random))
        return false;
    for (const Transaction &transaction : payment->transactions) {
        if (transaction.updated == now)
            m_store.noteTransaction(*payment, transaction);
    }
    sendCallbacks();
    return true;
}

void PayexProvider::scheduleAll()
{
    m_schedule.clear();
    m_store.payments.forEach([this](const Payment &payment) {
        for (const Transaction &transaction : payment.transactions) {
            if (transaction.settlement)
                m_schedule.add(transaction.settlement->due, payment.id);
        }
    });
}

} // namespace sandbox::payex

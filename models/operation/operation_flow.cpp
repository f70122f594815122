// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/operation_flow.h"

#include "models/journal/journal_words.h"

namespace counterfoil {

using namespace std::chrono_literals;

namespace {

/// A figure older than this is read again before money moves by it.
constexpr auto freshFor = 20s;

} // namespace

OperationFlow::OperationFlow(OperationForm &form, OperationService &service, KnownPayments &known,
                             QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_service(service)
    , m_known(known)
    , m_confirmation(form, service)
{
    connect(&m_confirmation, &OperationConfirmation::changed, this, &OperationFlow::changed);
    connect(&m_service, &OperationService::refused, this,
            [this](const IdempotencyKey &key, const SubmitRefusal &why) {
                if (m_entry && m_entry->key == key)
                    refused(why);
            });
    connect(&m_service, &OperationService::entryChanged, this, [this](const OperationEntry &entry) {
        if (m_entry && entry.key == m_entry->key)
            follow(entry);
    });
    connect(&m_known, &KnownPayments::updated, this, &OperationFlow::seen);
    const QList<OperationEntry> entries = m_service.entries(m_form.payment()->id);
    for (const OperationEntry &entry : entries) {
        if (entry.kind == m_form.kind() && !entry.decision && entry.hasNoOutcome())
            follow(entry);
    }
    if (m_stage == OperationStage::Editing)
        m_form.setLatest(payment());
}

void OperationFlow::keepFresh(PaymentService &payments, const Clock &clock)
{
    m_clock = &clock;
    m_watch = payments.recall(m_form.payment()->id);
    connect(m_watch.get(), &PaymentWatch::changed, this, &OperationFlow::watchChanged);
    connect(&m_form, &OperationForm::changed, this, [this] { m_sendsUnread = false; });
    if (m_stage == OperationStage::Editing)
        read();
}

void OperationFlow::read()
{
    m_isReading = true;
    m_watch->refresh(); // or waits for the one under way
}

std::optional<ApiError> OperationFlow::readError() const
{
    return m_watch ? m_watch->error() : std::nullopt;
}

bool OperationFlow::isFresh() const
{
    return m_readAt && m_clock->monotonic() - *m_readAt <= freshFor;
}

void OperationFlow::watchChanged()
{
    if (!m_isReading || m_watch->isLoading())
        return; // what others read goes to the form by the known payments
    m_isReading = false;
    const std::optional<ApiError> &error = m_watch->error();
    if (!error)
        m_readAt = m_clock->monotonic();
    if (m_stage != OperationStage::Reading) {
        emit changed();
        return;
    }
    m_sendsUnread = error && !isNotFound(*error);
    enter(OperationStage::Editing);
    if (!error && canSubmit())
        send();
}

PaymentPtr OperationFlow::payment() const
{
    const KnownPayment *known = m_known.find(m_form.payment()->id);
    return known && hasMovedOn(*m_form.payment(), *known->payment) ? known->payment
                                                                   : m_form.payment();
}

QDateTime OperationFlow::seenAt() const
{
    const KnownPayment *known = m_known.find(m_form.payment()->id);
    return known ? known->seenAt : QDateTime();
}

const Operation *OperationFlow::operation() const
{
    const KnownPayment *known = m_entry ? m_known.find(m_entry->payment) : nullptr;
    return known ? findOperation(*known->payment, *m_entry) : nullptr;
}

bool OperationFlow::canSubmit() const
{
    return m_form.canSubmit() && m_confirmation.isSatisfied();
}

void OperationFlow::submit()
{
    if (m_stage != OperationStage::Editing || !canSubmit())
        return;
    if (!m_watch || isFresh() || m_sendsUnread) {
        send();
        return;
    }
    m_refusal.reset();
    m_held.clear();
    enter(OperationStage::Reading);
    read();
}

void OperationFlow::send()
{
    auto request = m_form.beginSubmission();
    if (!request)
        return;
    m_sendsUnread = false;
    m_refusal.reset();
    m_held.clear();
    const OperationDraft &typed = m_form.typed();
    const auto key = m_service.submit(m_form.payment(), std::move(*request),
                                      {typed.reason, typed.note, m_confirmation.repeats()});
    if (key) {
        m_entry = m_service.entry(*key);
        enter(OperationStage::Sending);
        return;
    }
    refused(key.error());
}

void OperationFlow::refused(const SubmitRefusal &why)
{
    m_stage = OperationStage::Editing; // before the form tells its listeners
    m_entry.reset();
    m_form.endSubmission();
    m_held = refusalSentence(why);
    if (why.kind == SubmitRefusal::Kind::PaymentMoved)
        m_form.setLatest(payment());
    enter(OperationStage::Editing);
}

void OperationFlow::takeBack()
{
    if (m_stage == OperationStage::Cooling)
        (void)m_service.cancel(m_entry->key); // too late shows as the next stage
}

void OperationFlow::retry()
{
    if (m_stage == OperationStage::NotSent && m_service.retry(m_entry->key))
        enter(OperationStage::Sending);
}

void OperationFlow::checkNow()
{
    if (m_entry)
        m_service.checkNow(m_entry->key);
}

void OperationFlow::edit()
{
    if (m_stage == OperationStage::Reading)
        enter(OperationStage::Editing);
    if (m_stage != OperationStage::NotSent)
        return;
    const IdempotencyKey given = m_entry->key;
    backToForm();
    (void)m_service.cancel(given); // one that was put off would be sent by itself
}

void OperationFlow::backToForm()
{
    m_stage = OperationStage::Editing; // before the form tells its listeners
    m_entry.reset();
    m_form.endSubmission();
    m_form.setLatest(payment());
    enter(OperationStage::Editing);
}

void OperationFlow::follow(const OperationEntry &entry)
{
    m_entry = entry;
    switch (entry.state) {
    case EntryState::Recorded:
        enter(entry.sendAt.isValid() ? OperationStage::Cooling : OperationStage::Sending);
        return;
    case EntryState::Sent:
        enter(OperationStage::Sending);
        return;
    case EntryState::NotSent:
        enter(OperationStage::NotSent);
        return;
    case EntryState::Refused:
        m_refusal = entry.error;
        m_form.endSubmission();
        if (entry.error)
            m_form.refuse(*entry.error);
        m_form.setLatest(payment());
        enter(OperationStage::Editing);
        return;
    case EntryState::Unknown:
        enter(OperationStage::Checking);
        return;
    case EntryState::Settled:
        enter(OperationStage::Settled);
        return;
    case EntryState::Cancelled: // taken back, or by another window's submit
        backToForm();
        return;
    }
    Q_UNREACHABLE();
}

void OperationFlow::seen(const KnownPayment &known)
{
    if (known.payment->id != m_form.payment()->id)
        return;
    // While an operation is under way the payment moves because of it: nothing to decide again.
    if (m_stage == OperationStage::Editing || m_stage == OperationStage::Reading)
        m_form.setLatest(known.payment);
    else
        emit changed();
}

void OperationFlow::enter(OperationStage stage)
{
    m_stage = stage;
    emit changed();
}

} // namespace counterfoil

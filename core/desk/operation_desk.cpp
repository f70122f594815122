// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operation_desk.h"

#include <QRandomGenerator>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// Short enough to read out on the phone; without letters that look like digits.
QString generatedReference()
{
    constexpr QLatin1StringView Alphabet("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QString reference = u"CF-"_s;
    for (int i = 0; i < 10; ++i)
        reference += Alphabet.at(QRandomGenerator::system()->bounded(int(Alphabet.size())));
    return reference;
}

QString osUser()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

QList<OperationId> operationIds(const Payment &payment, OperationKind kind)
{
    QList<OperationId> ids;
    for (const Operation &operation : payment.operations(kind))
        ids.append(operation.id);
    return ids;
}

/// Notes a read; one that says the same as the last only moves its time.
void note(OperationEntry &entry, bool seen, qint64 version)
{
    const QDateTime now = QDateTime::currentDateTime();
    if (!entry.evidence.isEmpty() && entry.evidence.last().seen == seen &&
        entry.evidence.last().version == version)
        entry.evidence.last().at = now;
    else
        entry.evidence.append({now, seen, version});
}

} // namespace

OperationDesk::OperationDesk(PaymentGateway &gateway, KnownPayments &known, ReconcilePolicy policy,
                             QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_known(known)
    , m_policy(std::move(policy))
{}

tl::expected<IdempotencyKey, SubmitRefusal>
OperationDesk::submit(const PaymentPtr &seen, OperationRequest request, const OperationReason &why)
{
    if (const KnownPayment *known = m_known.find(seen->id);
        known && known->payment->version > seen->version)
        return tl::unexpected(SubmitRefusal::PaymentMoved);
    for (Running &running : m_running) {
        OperationEntry &other = running.entry;
        if (other.payment != seen->id || other.kind != request.kind)
            continue;
        if (other.hasNoOutcome())
            return tl::unexpected(SubmitRefusal::AlreadyRunning);
        if (other.state == EntryState::NotSent) { // else both could be sent by a later retry
            other.state = EntryState::Withdrawn;
            changed(running);
        }
    }

    if (request.merchantReference.trimmed().isEmpty())
        request.merchantReference = generatedReference();

    OperationEntry entry;
    entry.key = IdempotencyKey(QUuid::createUuid().toString(QUuid::WithoutBraces));
    entry.payment = seen->id;
    entry.kind = request.kind;
    entry.amount = request.amount;
    entry.merchantReference = request.merchantReference;
    entry.body = m_gateway.encode(request);
    entry.before = operationIds(*seen, request.kind);
    entry.reason = why.reason;
    entry.note = why.note;
    entry.who = osUser();
    entry.recordedAt = QDateTime::currentDateTime();
    const IdempotencyKey key = entry.key;
    m_running[key].entry = std::move(entry);
    QMetaObject::invokeMethod(
        this, [this, key] { send(key); }, Qt::QueuedConnection);
    return key;
}

bool OperationDesk::retry(const IdempotencyKey &key)
{
    const auto found = m_running.find(key);
    if (found == m_running.end() || found->entry.state != EntryState::NotSent)
        return false;
    found->entry.state = EntryState::Recorded;
    found->entry.error.reset();
    QMetaObject::invokeMethod(
        this, [this, key] { send(key); }, Qt::QueuedConnection);
    return true;
}

void OperationDesk::checkNow(const IdempotencyKey &key)
{
    const auto found = m_running.find(key);
    if (found == m_running.end() || !found->entry.isOpen() ||
        found->entry.state == EntryState::Recorded || found->entry.state == EntryState::Sent)
        return;
    ++found->generation;
    check(key);
}

std::optional<OperationEntry> OperationDesk::entry(const IdempotencyKey &key) const
{
    const auto found = m_running.constFind(key);
    if (found == m_running.constEnd())
        return std::nullopt;
    return found->entry;
}

QList<OperationEntry> OperationDesk::entries(const PaymentId &payment) const
{
    QList<OperationEntry> entries;
    for (const Running &running : m_running) {
        if (running.entry.payment == payment)
            entries.append(running.entry);
    }
    std::sort(entries.begin(), entries.end(), [](const OperationEntry &a, const OperationEntry &b) {
        return a.recordedAt > b.recordedAt;
    });
    return entries;
}

int OperationDesk::openCount() const
{
    return static_cast<int>(std::count_if(m_running.cbegin(), m_running.cend(),
                                          [](const Running &r) { return r.entry.isOpen(); }));
}

void OperationDesk::send(const IdempotencyKey &key)
{
    Running &running = m_running[key];
    running.entry.state = EntryState::Sent;
    ++running.entry.attempts;
    running.absentSince.reset();
    changed(running);

    m_gateway.submit(running.entry.kind, running.entry.payment, running.entry.body, key)
        .then(this, [this, key](const tl::expected<PaymentPtr, ApiError> &answer) {
            answered(key, answer);
        });
}

void OperationDesk::answered(const IdempotencyKey &key,
                             const tl::expected<PaymentPtr, ApiError> &answer)
{
    Running &running = m_running[key];
    OperationEntry &entry = running.entry;
    running.checks = 0;
    entry.error.reset();
    if (answer) {
        m_known.upsert(*answer);
        if (adopt(running, *answer))
            return;
        entry.state = EntryState::Unknown; // an answer that does not show our operation
    } else {
        entry.error = answer.error();
        if (isRefusal(answer.error()) && !running.mayHaveArrived)
            entry.state = EntryState::Refused;
        else if (!answer.error().sent && !running.mayHaveArrived)
            entry.state = EntryState::NotSent;
        else
            entry.state = EntryState::Unknown;
    }
    if (entry.state == EntryState::Unknown) {
        running.mayHaveArrived = true;
        scheduleCheck(running);
    }
    changed(running);
}

void OperationDesk::scheduleCheck(Running &running)
{
    const auto wait =
        running.checks < m_policy.first.size() ? m_policy.first[running.checks] : m_policy.steady;
    ++running.checks;
    const int generation = ++running.generation;
    const IdempotencyKey key = running.entry.key;
    running.entry.nextCheck = QDateTime::currentDateTime().addMSecs(wait.count());
    QTimer::singleShot(wait, this, [this, key, generation] {
        if (m_running[key].generation == generation)
            check(key);
    });
}

void OperationDesk::check(const IdempotencyKey &key)
{
    Running &running = m_running[key];
    if (running.reading)
        return;
    running.reading = true;
    m_gateway.payment(running.entry.payment, Freshness::AskPartners)
        .then(this,
              [this, key](const tl::expected<PaymentPtr, ApiError> &answer) { read(key, answer); });
}

void OperationDesk::read(const IdempotencyKey &key,
                         const tl::expected<PaymentPtr, ApiError> &answer)
{
    Running &running = m_running[key];
    OperationEntry &entry = running.entry;
    running.reading = false;
    if (answer) {
        m_known.upsert(*answer);
        if (adopt(running, *answer))
            return;
        note(entry, false, (*answer)->version);
        if (!running.absentSince)
            running.absentSince.emplace().start();
        // Absence is believed only after two reads this far apart (design.md section 5, point 7).
        if (running.absentSince->elapsed() >= m_policy.absence.count()) {
            if (entry.error &&
                isRefusal(*entry.error)) { // a repeat was refused, and nothing is there
                entry.state = EntryState::Refused;
                changed(running);
                return;
            }
            if (entry.attempts < m_policy.maxSends) {
                send(key);
                return;
            }
        }
    }
    scheduleCheck(running);
    changed(running);
}

bool OperationDesk::adopt(Running &running, const PaymentPtr &payment)
{
    const Operation *operation = findOperation(*payment, running.entry);
    if (!operation)
        return false;
    OperationEntry &entry = running.entry;
    const bool wasSettled = entry.state == EntryState::Settled;
    const bool isNews = !wasSettled || entry.status != operation->status;
    entry.state = EntryState::Settled;
    entry.error.reset();
    entry.operation = operation->id;
    entry.status = operation->status;
    note(entry, true, payment->version);
    ++running.generation;
    entry.nextCheck = {};
    if (!wasSettled)
        running.checks = 1; // it was seen just now: the check at once can be left out
    if (entry.isOpen())
        scheduleCheck(running);
    if (isNews)
        changed(running);
    return true;
}

void OperationDesk::changed(const Running &running)
{
    const OperationEntry copy = running.entry; // a listener may submit and move the table
    emit entryChanged(copy);
}

} // namespace counterfoil

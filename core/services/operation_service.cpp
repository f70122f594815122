// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/operation_service.h"

#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// Short enough to read out on the phone; without letters that look like digits, and without signs,
/// which not every provider takes.
QString generatedReference()
{
    constexpr QLatin1StringView Alphabet("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QString reference = u"CF"_s;
    for (int i = 0; i < 10; ++i)
        reference += Alphabet.at(QRandomGenerator::system()->bounded(int(Alphabet.size())));
    return reference;
}

/// What is known of an operation that no journal here has.
OperationEntry entryOf(const Payment &payment, const Operation &operation)
{
    OperationEntry entry;
    entry.key = IdempotencyKey(operation.id.text());
    entry.payment = payment.id;
    entry.kind = operation.kind;
    entry.amount = operation.amount;
    entry.merchantReference = operation.merchantReference;
    entry.recordedAt = operation.createdAt.local();
    entry.state = EntryState::Settled;
    entry.status = operation.status;
    entry.operation = operation.id;
    return entry;
}

} // namespace

/// What the journal tells when it is asked what there is to do.
struct OperationService::Loaded
{
    QString us; ///< the owner id of this process
    QList<OperationEntry> entries;
};

OperationService::OperationService(Account account, PaymentGateway &gateway, KnownPayments &known,
                                   Journal &journal, Clock &clock, Person person,
                                   ReconcilePolicy policy, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_gateway(gateway)
    , m_known(known)
    , m_journal(journal)
    , m_clock(clock)
    , m_person(std::move(person))
    , m_policy(std::move(policy))
{
    refresh();
}

OperationService::~OperationService() = default;

std::optional<SubmitRefusal> OperationService::whyNotNow(const Payment &seen,
                                                         OperationKind kind) const
{
    if (m_isLocked)
        return SubmitRefusal(SubmitRefusal::Kind::Locked);
    if (const KnownPayment *known = m_known.find(seen.id);
        known && hasMovedOn(seen, *known->payment))
        return SubmitRefusal(SubmitRefusal::Kind::PaymentMoved);
    return whyRunning(seen.id.text(), kind);
}

std::optional<SubmitRefusal> OperationService::whyRunning(const QString &about,
                                                          OperationKind kind) const
{
    for (const auto &[key, item] : m_items) {
        const OperationEntry &other = item.entry();
        if (!other.creation && other.about() == about && other.kind == kind && other.hasNoOutcome())
            return SubmitRefusal(SubmitRefusal::Kind::AlreadyRunning, other);
    }
    return std::nullopt;
}

tl::expected<IdempotencyKey, SubmitRefusal>
OperationService::submit(const PaymentPtr &seen, OperationRequest request,
                         const SubmitAnnotation &annotation)
{
    if (const auto why = whyNotNow(*seen, request.kind))
        return tl::unexpected(*why);
    RecordGuards guards{duplicatesSince(), annotation.repeats};
    if (const auto like = duplicateOf(*seen, request.kind, request.amount)) {
        if (like->key != annotation.repeats)
            return tl::unexpected(SubmitRefusal(SubmitRefusal::Kind::Duplicate, like));
        // Who repeats the newest knows of the earlier ones.
        guards.duplicatesSince =
            std::clamp(like->recordedAt, guards.duplicatesSince, m_clock.now());
    }

    if (request.merchantReference.trimmed().isEmpty())
        request.merchantReference = generatedReference();
    const auto prepared = m_gateway.prepare(request, *seen);
    if (!prepared)
        return tl::unexpected(SubmitRefusal(SubmitRefusal::Kind::NotOffered));

    OperationEntry entry;
    entry.kind = request.kind;
    entry.amount = request.amount;
    entry.merchantReference = request.merchantReference;
    entry.request = *prepared;
    entry.reason = annotation.reason;
    entry.note = annotation.note;
    entry.repeats = annotation.repeats;
    return begin(std::move(entry), *seen, guards);
}

tl::expected<IdempotencyKey, SubmitRefusal> OperationService::decide(const PaymentPtr &seen,
                                                                     PaymentDecision decision)
{
    OperationEntry entry;
    entry.kind = OperationKind::Void;
    entry.decision = decision;
    entry.amount = seen->amount.with(0);
    if (const auto why = whyNotNow(*seen, entry.kind))
        return tl::unexpected(*why);
    const auto prepared = m_gateway.prepareDecision(decision, *seen);
    if (!prepared)
        return tl::unexpected(SubmitRefusal(SubmitRefusal::Kind::NotOffered));
    entry.request = *prepared;
    // The payment says whether it can be decided once more: an earlier one is no duplicate.
    return begin(std::move(entry), *seen, {m_clock.now(), {}});
}

tl::expected<IdempotencyKey, SubmitRefusal>
OperationService::abort(const Session &seen, SessionStatus as, const QString &reason)
{
    if (m_isLocked)
        return tl::unexpected(SubmitRefusal(SubmitRefusal::Kind::Locked));
    OperationEntry entry;
    entry.kind = OperationKind::Void;
    entry.abort = SessionAbort{seen.id, as};
    entry.amount = seen.amount.with(0);
    entry.reason = reason;
    if (const auto why = whyRunning(entry.about(), entry.kind))
        return tl::unexpected(*why);
    const Checkout *checkout = m_gateway.checkout();
    const auto prepared = checkout ? checkout->prepareAbort(seen, as)
                                   : tl::unexpected(NotOffered{NotOffered::Why::NotNow});
    if (!prepared)
        return tl::unexpected(SubmitRefusal(SubmitRefusal::Kind::NotOffered));
    entry.request = *prepared;
    // The session says whether it can be aborted once more: an earlier one is no duplicate.
    return begin(std::move(entry), {m_clock.now(), {}});
}

std::optional<SubmitRefusal> OperationService::whyNotCreated(const OperationEntry &entry) const
{
    std::optional<SubmitRefusal> why;
    for (const auto &[key, item] : m_items) {
        const OperationEntry &other = item.entry();
        if (!other.creation || other.creation->kind != entry.creation->kind ||
            other.amount != entry.amount || other.merchantReference != entry.merchantReference)
            continue;
        if (other.hasNoOutcome())
            return SubmitRefusal(SubmitRefusal::Kind::AlreadyRunning, other);
        if (other.mayHaveTakenPlace() && other.key != entry.repeats &&
            other.recordedAt > duplicatesSince())
            why = SubmitRefusal(SubmitRefusal::Kind::Duplicate, other);
    }
    return why;
}

tl::expected<IdempotencyKey, SubmitRefusal>
OperationService::create(const CreationRequest &request, const SubmitAnnotation &annotation)
{
    if (m_isLocked)
        return tl::unexpected(SubmitRefusal(SubmitRefusal::Kind::Locked));
    OperationEntry entry;
    entry.kind = OperationKind::Void;
    entry.creation = Creation{kindOf(request)};
    entry.creation->hasPayPage = entry.creation->kind == CreationKind::Payment &&
                                 m_gateway.capabilities().payPage.has_value();
    entry.amount = amountOf(request);
    entry.merchantReference = referenceOf(request);
    entry.reason = annotation.reason;
    entry.note = annotation.note;
    entry.repeats = annotation.repeats;
    if (const auto why = whyNotCreated(entry))
        return tl::unexpected(*why);
    const auto prepared = m_gateway.prepareCreation(request);
    if (!prepared)
        return tl::unexpected(SubmitRefusal(SubmitRefusal::Kind::NotOffered));
    entry.request = *prepared;
    return begin(std::move(entry), {duplicatesSince(), annotation.repeats});
}

bool OperationService::settle(const IdempotencyKey &key, const Created &found)
{
    Reconciler *worker = workerOf(key);
    return worker && worker->settle(found);
}

IdempotencyKey OperationService::begin(OperationEntry entry, const Payment &seen,
                                       const RecordGuards &guards)
{
    entry.payment = seen.id;
    entry.before = operationsBefore(seen, entry.kind);
    return begin(std::move(entry), guards);
}

IdempotencyKey OperationService::begin(OperationEntry entry, const RecordGuards &guards)
{
    entry.key = IdempotencyKey(QUuid::createUuid().toString(QUuid::WithoutBraces));
    entry.account = m_account.id;
    entry.who = m_person.name;
    entry.recordedAt = m_clock.now();
    if (m_account.coolingOff.count() > 0)
        entry.sendAt = entry.recordedAt.addMSecs(m_account.coolingOff.count());
    entry.changedAt = entry.recordedAt;
    m_items[entry.key].shown = entry;
    record(entry.key, guards);
    return entry.key;
}

void OperationService::record(const IdempotencyKey &key, const RecordGuards &guards)
{
    Item &item = m_items[key];
    item.isRecording = true;
    m_journal.ask(
        [entry = item.shown, guards](JournalFile &file) { return file.record(entry, guards); },
        this,
        [this, key](const tl::expected<Recorded, SubmitRefusal> &result) {
            if (!result) {
                m_items.erase(key);
                if (result.error().other) // of another process: shown from now on
                    show(*result.error().other, false);
                emit refused(key, result.error());
                return;
            }
            for (const OperationEntry &cancelled : result->cancelled) {
                Item &old = m_items[cancelled.key];
                old.worker.reset();
                old.shown = cancelled;
                emit entryChanged(cancelled);
            }
            m_items[key].isRecording = false;
            work(result->entry).begin();
        });
}

bool OperationService::retry(const IdempotencyKey &key)
{
    Reconciler *worker = workerOf(key);
    return worker && worker->retry();
}

void OperationService::checkNow(const IdempotencyKey &key)
{
    if (Reconciler *worker = workerOf(key))
        worker->checkNow();
}

bool OperationService::cancel(const IdempotencyKey &key)
{
    Reconciler *worker = workerOf(key);
    return worker && worker->cancel();
}

void OperationService::acknowledge(const IdempotencyKey &key)
{
    if (Reconciler *worker = workerOf(key))
        worker->acknowledge();
}

std::optional<OperationEntry> OperationService::entry(const IdempotencyKey &key) const
{
    const Item *item = find(key);
    return item ? std::optional(item->entry()) : std::nullopt;
}

QList<OperationEntry> OperationService::entries(const PaymentId &payment) const
{
    return entriesAbout(payment.text());
}

QList<OperationEntry> OperationService::entries(const SessionId &session) const
{
    return entriesAbout(session.text());
}

QList<OperationEntry> OperationService::entriesAbout(const QString &id) const
{
    QList<OperationEntry> entries;
    for (const auto &[key, item] : m_items) {
        if (!item.entry().creation && item.entry().about() == id)
            entries.append(item.entry());
    }
    std::sort(entries.begin(), entries.end(), [](const OperationEntry &a, const OperationEntry &b) {
        return a.recordedAt > b.recordedAt;
    });
    return entries;
}

void OperationService::loadEntries(const PaymentId &payment)
{
    m_journal.ask([account = m_account.id,
                   payment](JournalFile &file) { return file.ofPayment(account, payment); },
                  this,
                  [this](const JournalResult<QList<OperationEntry>> &read) { showAll(read); });
}

void OperationService::loadEntries(const SessionId &session)
{
    m_journal.ask([account = m_account.id,
                   session](JournalFile &file) { return file.ofSession(account, session); },
                  this,
                  [this](const JournalResult<QList<OperationEntry>> &read) { showAll(read); });
}

void OperationService::showAll(const JournalResult<QList<OperationEntry>> &entries)
{
    if (!entries)
        return; // what is wrong with the journal is shown for all of it
    for (const OperationEntry &entry : *entries)
        show(entry, false);
}

QList<OperationEntry> OperationService::working() const
{
    QList<OperationEntry> entries;
    for (const auto &[key, item] : m_items) {
        if (item.entry().isOpen() || item.entry().needsAttention())
            entries.append(item.entry());
    }
    std::sort(entries.begin(), entries.end(), [](const OperationEntry &a, const OperationEntry &b) {
        return std::pair(!a.needsAttention(), a.recordedAt) <
               std::pair(!b.needsAttention(), b.recordedAt);
    });
    return entries;
}

std::optional<OperationEntry> OperationService::duplicateOf(const Payment &payment,
                                                            OperationKind kind, Money amount) const
{
    const QDateTime since = duplicatesSince();
    std::optional<OperationEntry> newest;
    const auto consider = [&](const OperationEntry &entry) {
        if (entry.amount == amount && entry.recordedAt > since &&
            (!newest || newest->recordedAt < entry.recordedAt))
            newest = entry;
    };
    QSet<OperationId> ours;
    for (const auto &[key, item] : m_items) {
        const OperationEntry &entry = item.entry();
        if (entry.payment != payment.id || entry.kind != kind || entry.creation)
            continue;
        ours.insert(entry.operation);
        if (entry.mayHaveTakenPlace())
            consider(entry);
    }
    for (const Operation &operation : payment.operations(kind)) {
        if (!ours.contains(operation.id) && operation.amount == amount &&
            !operation.status.is(OperationStatus::Failure))
            consider(entryOf(payment, operation));
    }
    return newest;
}

int OperationService::openCount() const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(), [](const auto &item) {
        return item.second.entry().isOpen();
    }));
}

int OperationService::needsAttentionCount() const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(), [](const auto &item) {
        return item.second.entry().needsAttention();
    }));
}

/// Looks for what other runs and processes left or did, now and then again and again.
void OperationService::refresh()
{
    m_journal.ask(
        [account = m_account.id,
         since = duplicatesSince()](JournalFile &file) -> JournalResult<Loaded> {
            auto entries = file.takeOver(account, since);
            if (!entries)
                return tl::unexpected(entries.error());
            return Loaded{file.owner(), std::move(*entries)};
        },
        this,
        [this](const JournalResult<Loaded> &result) {
            if (result)
                take(*result);
            m_clock.after(m_policy.takeover, this, [this] { refresh(); });
        });
}

void OperationService::take(const Loaded &loaded)
{
    QList<IdempotencyKey> gone;
    for (const auto &[key, item] : m_items) {
        const auto isIt = [&key = key](const OperationEntry &entry) { return entry.key == key; };
        if (!item.worker && !item.isRecording && item.shown.isOpen() &&
            std::none_of(loaded.entries.cbegin(), loaded.entries.cend(), isIt))
            gone.append(key); // another process brought it to its end
    }
    for (const OperationEntry &entry : loaded.entries)
        show(entry, entry.owner == loaded.us);
    for (const IdempotencyKey &key : std::as_const(gone))
        lookAgain(key);
    if (!m_isLoaded) {
        m_isLoaded = true;
        emit this->loaded();
    }
}

Money OperationService::completed(Money amount) const
{
    return {amount.minorUnits(), m_gateway.decimals()->completed(amount.currency())};
}

/// Takes an entry of the journal in; what is worked on here is better known here.
void OperationService::show(const OperationEntry &fromFile, bool isOurs)
{
    OperationEntry entry = fromFile; // which knows the currency by its code alone
    entry.amount = completed(entry.amount);
    Item &item = m_items[entry.key];
    if (item.worker || item.isRecording)
        return;
    if (isOurs) {
        work(entry).resume();
        emit entryChanged(m_items[entry.key].entry());
        return;
    }
    const bool isNews = item.shown.state != entry.state || item.shown.status != entry.status ||
                        item.shown.attempts != entry.attempts || item.shown.key.isEmpty() ||
                        item.shown.acknowledgedAt != entry.acknowledgedAt;
    item.shown = entry;
    if (isNews)
        emit entryChanged(entry);
}

void OperationService::lookAgain(const IdempotencyKey &key)
{
    m_journal.ask([key](JournalFile &file) { return file.find(key); }, this,
                  [this](const JournalResult<std::optional<OperationEntry>> &found) {
                      if (found && *found)
                          show(**found, false);
                  });
}

Reconciler &OperationService::work(const OperationEntry &entry)
{
    Item &item = m_items[entry.key];
    item.worker = std::make_unique<Reconciler>(
        entry, ReconcilerTools{m_gateway, m_journal, m_clock, m_policy});
    Reconciler *worker = item.worker.get();
    connect(worker, &Reconciler::changed, this, [this, key = entry.key] {
        const OperationEntry copy = m_items[key].entry(); // a listener may submit
        emit entryChanged(copy);
    });
    connect(worker, &Reconciler::paymentRead, this,
            [this](const PaymentPtr &payment) { m_known.upsert(payment); });
    connect(worker, &Reconciler::sessionRead, this, &OperationService::sessionRead);
    connect(worker, &Reconciler::created, this,
            [this, key = entry.key](const Created &what) { emit created(key, what); });
    connect(worker, &Reconciler::overtaken, this, [this, key = entry.key] {
        Item &lost = m_items[key];
        lost.shown = lost.entry();
        lost.worker.release()->deleteLater(); // it is still in its own function
        lookAgain(key);
    });
    return *worker;
}

QDateTime OperationService::duplicatesSince() const
{
    return m_clock.now().addMSecs(-m_policy.duplicateWindow.count());
}

const OperationService::Item *OperationService::find(const IdempotencyKey &key) const
{
    const auto found = m_items.find(key);
    return found == m_items.end() ? nullptr : &found->second;
}

Reconciler *OperationService::workerOf(const IdempotencyKey &key)
{
    const auto found = m_items.find(key);
    return found == m_items.end() || m_isLocked ? nullptr : found->second.worker.get();
}

} // namespace counterfoil

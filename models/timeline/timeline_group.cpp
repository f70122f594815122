// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_group.h"

#include "core/domain/outside_text.h"
#include "models/journal/entry_words.h"
#include "models/notices/event_words.h"
#include "models/operation/operation_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::Timeline)
};

std::optional<qint64> msecsOf(Timestamp time)
{
    return time.isDate() ? std::optional(time.msecsSinceEpoch()) : std::nullopt;
}

QString threeDsText(const Payment &payment)
{
    for (const PartnerTransaction &part : payment.authorisation.partnerTransactions) {
        if (!part.card || !part.card->threeDs)
            continue;
        const ThreeDSecure &threeDs = *part.card->threeDs;
        const bool authorised = part.is(AuthorisationStatus::Authorised);
        if (threeDs.flow == "CHALLENGE"_L1 && authorised)
            return Timeline::tr("3-D Secure with a challenge");
        if (threeDs.flow == "FRICTIONLESS"_L1 && authorised)
            return Timeline::tr("3-D Secure without a challenge");
        if (!threeDs.flow.isEmpty())
            return Timeline::tr("3-D Secure, flow %1").arg(shownText(threeDs.flow));
        if (!threeDs.eci.isEmpty())
            return Timeline::tr("3-D Secure, ECI %1").arg(shownText(threeDs.eci));
    }
    return {};
}

QString reasonText(const OperationEntry &entry)
{
    if (entry.reason.isEmpty() || entry.note.isEmpty())
        return entry.reason + entry.note;
    //: the reason of an operation, and the agent's note to it
    return Timeline::tr("%1: %2").arg(entry.reason, entry.note);
}

std::optional<TimelineNote> processedNote(const Operation &operation)
{
    const Money processed = operation.processed();
    if (processed == operation.amount)
        return std::nullopt;
    const QString requested = formatMoney(operation.amount);
    if (isOpen(operation.status)) {
        return TimelineNote{Timeline::tr("%1 requested, %2 processed so far")
                                .arg(requested, formatMoney(processed)),
                            true};
    }
    return TimelineNote{
        Timeline::tr("%1 requested, %2 processed").arg(requested, formatMoney(processed)), true};
}

} // namespace

QString partTitle(const PartnerTransaction &part)
{
    QString way = shownText(part.solution.method);
    if (part.card && !part.card->lastFourDigits.isEmpty()) {
        const QString network =
            part.card->selectedNetwork.isEmpty() ? way : shownText(part.card->selectedNetwork);
        way = network + u" •••• "_s + shownText(part.card->lastFourDigits);
    }
    return shownText(part.solution.partner) + u" · "_s + way;
}

TimelineGroup::TimelineGroup(TimelineKind kind, PaymentPtr payment, QString key)
    : m_kind(kind)
    , m_payment(std::move(payment))
    , m_key(std::move(key))
{}

TimelineGroupPtr TimelineGroup::start(const PaymentPtr &payment)
{
    const std::shared_ptr<TimelineGroup> group(
        new TimelineGroup(TimelineKind::Start, payment, u"start"_s));
    group->m_msecs = msecsOf(payment->createdAt);
    return group;
}

TimelineGroupPtr TimelineGroup::authorisation(const PaymentPtr &payment)
{
    const std::shared_ptr<TimelineGroup> group(
        new TimelineGroup(TimelineKind::Authorisation, payment, u"authorisation"_s));
    group->m_msecs = msecsOf(payment->createdAt);
    for (const PartnerTransaction &part : payment->authorisation.partnerTransactions) {
        if (const std::optional<qint64> began = msecsOf(part.createdAt))
            group->m_msecs = std::max(group->m_msecs.value_or(*began), *began);
    }
    group->makeNotes();
    return group;
}

TimelineGroupPtr TimelineGroup::operation(const PaymentPtr &payment, const Operation &operation,
                                          const std::optional<OperationEntry> &entry,
                                          const Person &me, const std::optional<Review> &review)
{
    const std::shared_ptr<TimelineGroup> group(new TimelineGroup(
        TimelineKind::Operation, payment, keyOf(operation.kind) + u':' + operation.id.text()));
    group->m_operation = &operation;
    group->m_review = review;
    group->setEntry(entry, me);
    group->m_msecs = msecsOf(operation.createdAt);
    group->makeNotes();
    return group;
}

TimelineGroupPtr TimelineGroup::entry(const PaymentPtr &payment, const OperationEntry &entry,
                                      const Person &me)
{
    const std::shared_ptr<TimelineGroup> group(
        new TimelineGroup(TimelineKind::Entry, payment, u"entry:"_s + entry.key.text()));
    group->setEntry(entry, me);
    if (entry.recordedAt.isValid())
        group->m_msecs = entry.recordedAt.toMSecsSinceEpoch();
    group->makeNotes();
    return group;
}

TimelineGroupPtr TimelineGroup::notice(const PaymentPtr &payment, const NoticeEvent &event)
{
    const std::shared_ptr<TimelineGroup> group(new TimelineGroup(
        TimelineKind::Notice, payment, u"notice:"_s + QString::number(event.row)));
    group->m_notice = std::make_shared<const NoticeEvent>(event);
    group->m_msecs = event.at.toMSecsSinceEpoch();
    group->makeNotes();
    return group;
}

bool TimelineGroup::isFrom(TimelineOrigin origin) const
{
    switch (origin) {
    case TimelineOrigin::Provider:
        return m_kind != TimelineKind::Notice && m_kind != TimelineKind::Entry;
    case TimelineOrigin::Desk:
        return m_entry.has_value();
    case TimelineOrigin::Notices:
        return m_kind == TimelineKind::Notice;
    }
    return false;
}

void TimelineGroup::setEntry(const std::optional<OperationEntry> &entry, const Person &me)
{
    m_entry = entry;
    m_isMine = entry && (entry->who.isEmpty() || entry->who == me.name);
}

void TimelineGroup::makeNotes()
{
    if (m_entry) {
        if (const QString reason = reasonText(*m_entry); !reason.isEmpty())
            m_notes.push_back({reason, false});
    }
    if (m_operation) {
        if (const auto note = processedNote(*m_operation))
            m_notes.push_back(*note);
        addDeskNotes();
    }
    if (m_notice) {
        const QString changed = changeText(m_notice->change);
        const bool isBad = m_notice->outcome == NoticeOutcome::Failed ||
                           m_notice->outcome == NoticeOutcome::Refused;
        if (isBad)
            m_notes.push_back({outcomeSentence(*m_notice), true});
        else if (!changed.isEmpty())
            m_notes.push_back({changed, false});
    }
    if (m_kind == TimelineKind::Authorisation) {
        if (const QString threeDs = threeDsText(*m_payment); !threeDs.isEmpty())
            m_notes.push_back({threeDs, false});
    }
}

/// What this desk saw and did, where that is not what the provider says.
void TimelineGroup::addDeskNotes()
{
    constexpr qint64 differs = 60'000; // ms
    const bool isSeen =
        m_entry && m_entry->state == EntryState::Settled && m_entry->changedAt.isValid() && m_msecs;
    if (isSeen && qAbs(m_entry->changedAt.toMSecsSinceEpoch() - *m_msecs) >= differs) {
        //: %1 and %2 are times
        m_notes.push_back({Timeline::tr("Outcome seen here %1; the provider's time is %2"),
                           false,
                           {m_entry->changedAt, time()}});
    }
    if (m_review) {
        if (m_review->note.isEmpty()) {
            //: %1 is when, %2 who
            m_notes.push_back({Timeline::tr("Reviewed by %2 %1"),
                               false,
                               {m_review->at},
                               {shownText(m_review->who)}});
        } else {
            //: %1 is when, %2 who, %3 the note
            m_notes.push_back({Timeline::tr("Reviewed by %2 %1: %3"),
                               false,
                               {m_review->at},
                               {shownText(m_review->who), shownText(m_review->note)}});
        }
    }
}

std::optional<OperationKind> TimelineGroup::operationKind() const
{
    if (m_operation)
        return m_operation->kind;
    return m_entry ? std::optional(m_entry->kind) : std::nullopt;
}

const std::vector<PartnerTransaction> &TimelineGroup::parts() const
{
    static const std::vector<PartnerTransaction> none;
    if (m_operation)
        return m_operation->partnerTransactions;
    return m_kind == TimelineKind::Authorisation ? m_payment->authorisation.partnerTransactions
                                                 : none;
}

QDateTime TimelineGroup::time() const
{
    return m_msecs ? QDateTime::fromMSecsSinceEpoch(*m_msecs) : QDateTime();
}

QString TimelineGroup::title() const
{
    switch (m_kind) {
    case TimelineKind::Entry:
        return entryName(*m_entry);
    case TimelineKind::Operation:
        return operationTitle(m_operation->kind);
    case TimelineKind::Authorisation:
        return Timeline::tr("Authorisation");
    case TimelineKind::Start:
        return m_payment->clientSessionId.isEmpty() ? Timeline::tr("Payment created")
                                                    : Timeline::tr("Session submitted");
    case TimelineKind::Notice:
        return m_notice->isReplayed ? Timeline::tr("Replayed notification")
                                    : Timeline::tr("Notification");
    }
    return {};
}

std::optional<Money> TimelineGroup::amount() const
{
    switch (m_kind) {
    case TimelineKind::Entry:
        return m_entry->decision ? std::nullopt : std::optional(m_entry->amount);
    case TimelineKind::Operation:
        return m_operation->amount;
    case TimelineKind::Authorisation:
        return m_payment->authorisation.status.is(AuthorisationStatus::Authorised)
                   ? m_payment->amounts.totalAuthorised
                   : m_payment->amount;
    case TimelineKind::Start:
    case TimelineKind::Notice:
        return std::nullopt;
    }
    return std::nullopt;
}

QString TimelineGroup::reference() const
{
    if (m_operation)
        return m_operation->merchantReference;
    return m_entry ? m_entry->merchantReference : QString();
}

TimelineActor TimelineGroup::actor() const
{
    if (m_notice)
        return TimelineActor::Nobody;
    if (m_entry) // of an earlier run or another process, perhaps with another person at it
        return m_isMine ? TimelineActor::You : TimelineActor::Colleague;
    if (m_operation) {
        if (m_operation->triggeredBy.isEmpty())
            return TimelineActor::Nobody;
        return m_operation->triggeredBy == "MERCHANT"_L1 ? TimelineActor::Shop
                                                         : TimelineActor::Other;
    }
    return m_payment->clientSessionId.isEmpty() ? TimelineActor::Shop : TimelineActor::Shopper;
}

QString TimelineGroup::actorText() const
{
    switch (actor()) {
    case TimelineActor::Nobody:
        return {};
    case TimelineActor::You:
        //: Who did it
        return Timeline::tr("you");
    case TimelineActor::Colleague:
        return m_entry->who;
    case TimelineActor::Shop:
        //: Who did it: the shop's own systems
        return Timeline::tr("shop");
    case TimelineActor::Shopper:
        return Timeline::tr("shopper");
    case TimelineActor::Other:
        return shownText(m_operation->triggeredBy);
    }
    return {};
}

namespace {

const Operation *operationOf(const Payment &payment, const OperationEntry &entry)
{
    if (entry.state == EntryState::NotSent || entry.state == EntryState::Refused)
        return nullptr;
    if (entry.operation.isEmpty())
        return findOperation(payment, entry);
    for (const Operation &operation : payment.operations(entry.kind)) {
        if (operation.id == entry.operation)
            return &operation;
    }
    return nullptr;
}

/// Newest first; what has no time stands below what has one, in its own order.
bool isNewerGroup(const TimelineGroupPtr &a, const TimelineGroupPtr &b)
{
    if (a->msecs() && b->msecs())
        return *a->msecs() > *b->msecs();
    return a->msecs().has_value() && !b->msecs().has_value();
}

} // namespace

std::vector<TimelineGroupPtr> timelineGroups(const PaymentPtr &payment,
                                             const QList<OperationEntry> &entries, const Person &me,
                                             const TimelineHistory &history)
{
    std::vector<TimelineGroupPtr> groups;
    QHash<const Operation *, OperationEntry> known;
    for (const OperationEntry &entry : entries) {
        // Refused and cancelled: nothing happened to the payment, nor will it.
        if (entry.state == EntryState::Refused || entry.state == EntryState::Cancelled)
            continue;
        if (const Operation *operation = operationOf(*payment, entry))
            known.insert(operation, entry);
        else
            groups.push_back(TimelineGroup::entry(payment, entry, me));
    }
    std::stable_sort(groups.begin(), groups.end(), isNewerGroup);
    const auto ownEntries = static_cast<std::ptrdiff_t>(groups.size());

    // Of equal times the later step stands above: servers give lists oldest first.
    for (const OperationKind kind :
         {OperationKind::Refund, OperationKind::Void, OperationKind::Capture}) {
        const std::vector<Operation> &operations = payment->operations(kind);
        for (auto it = operations.rbegin(); it != operations.rend(); ++it) {
            const auto own = known.constFind(&*it);
            const auto review = history.reviews.constFind(it->id);
            groups.push_back(TimelineGroup::operation(
                payment, *it,
                own == known.constEnd() ? std::nullopt : std::optional<OperationEntry>(*own), me,
                review == history.reviews.constEnd() ? std::nullopt
                                                     : std::optional<Review>(*review)));
        }
    }
    for (const NoticeEvent &event : history.notices)
        groups.push_back(TimelineGroup::notice(payment, event));
    groups.push_back(TimelineGroup::authorisation(payment));
    groups.push_back(TimelineGroup::start(payment));
    std::stable_sort(groups.begin() + ownEntries, groups.end(), isNewerGroup);
    return groups;
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_file.h"

#include "core/domain/os_user.h"
#include "core/domain/status_words.h"
#include "core/journal/audit_chain.h"
#include "core/journal/entry_json.h"
#include "core/journal/entry_row.h"
#include "core/journal/entry_words.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace counterfoil {

using namespace journal;

namespace {

QString columnList()
{
    static const QString list = rowColumns().join(u", "_s);
    return list;
}

/// As the trail says it.
QString kindWord(const OperationEntry &entry)
{
    if (entry.abort)
        return statusWord(entry.abort->as);
    if (entry.creation)
        return u"create-"_s + wordOf(*entry.creation);
    return entry.decision ? wordOf(*entry.decision) : keyOf(entry.kind);
}

QString subjectWord(const OperationEntry &entry)
{
    const bool isSession =
        entry.abort || (entry.creation && entry.creation->kind == CreationKind::Session);
    return isSession ? u"session"_s : u"payment"_s;
}

/// A condition on the accounts, and what is bound to it.
QString isOneOf(const QStringList &accounts)
{
    return u"profile IN (%1)"_s.arg(QStringList(accounts.size(), u"?"_s).join(u','));
}

QVariantList bound(const QStringList &accounts)
{
    return {accounts.cbegin(), accounts.cend()};
}

} // namespace

JournalResult<std::unique_ptr<JournalFile>> JournalFile::open(const QString &path,
                                                              const QDateTime &now)
{
    return openJournal(path, now).map([&path](OpenedJournal opened) {
        return std::unique_ptr<JournalFile>(
            new JournalFile(std::move(opened), QFileInfo(path).path()));
    });
}

JournalFile::JournalFile(OpenedJournal opened, const QString &folder)
    : m_lease(folder)
    , m_database(std::move(opened.database))
    , m_rescue(std::move(opened.rescue))
    , m_readOnly(opened.readOnly)
    , m_isMade(opened.isMade)
{}

tl::expected<Recorded, SubmitRefusal> JournalFile::record(OperationEntry entry,
                                                          const RecordGuards &guards)
{
    if (auto can = writable(); !can)
        return tl::unexpected(can.error());
    entry.owner = owner();
    std::optional<SubmitRefusal> denied; // noted in the trail, so the transaction ends well
    Recorded result{entry, {}};
    const auto done = m_database->transaction([&]() -> JournalResult<void> {
        const auto others = rivals(entry);
        if (!others)
            return tl::unexpected(others.error());
        for (const OperationEntry &other : *others) {
            if (other.hasNoOutcome())
                denied = SubmitRefusal(SubmitRefusal::Kind::AlreadyRunning, other);
            else if (other.key != guards.confirmed && other.mayHaveTakenPlace() &&
                     other.amount == entry.amount && other.recordedAt > guards.duplicatesSince)
                denied = SubmitRefusal(SubmitRefusal::Kind::Duplicate, other);
            if (denied)
                return note(entry, u"denied"_s);
        }
        for (OperationEntry other : *others) {
            if (other.state != EntryState::NotSent)
                continue; // else both could be sent by a later retry
            other.state = EntryState::Cancelled;
            other.changedAt = entry.recordedAt;
            if (auto moved = move(other, EntryState::NotSent); !moved)
                return tl::unexpected(moved.error());
            result.cancelled.append(other);
        }
        if (auto inserted = insert(*m_database, entry); !inserted)
            return inserted;
        return note(entry, u"recorded"_s);
    });
    if (!done)
        return tl::unexpected(done.error());
    if (denied)
        return tl::unexpected(*denied);
    return result;
}

/// Those that a new one must not run beside, or repeat.
JournalResult<QList<OperationEntry>> JournalFile::rivals(const OperationEntry &entry)
{
    if (entry.creation)
        return select(u"profile = ? AND creates = ? AND amount = ? AND currency = ? AND "
                      "coalesce(reference, '') = coalesce(?, '')"_s,
                      {entry.account, wordOf(*entry.creation), entry.amount.minorUnits(),
                       entry.amount.currency().code(), entry.merchantReference});
    return select(u"profile = ? AND payment = ? AND kind = ? AND creates = ''"_s,
                  {entry.account, entry.about(), keyOf(entry.kind)});
}

JournalResult<bool> JournalFile::update(OperationEntry entry, EntryState from)
{
    if (auto can = writable(); !can)
        return tl::unexpected(can.error());
    if (entry.state == EntryState::Sent) // who sends it follows it
        entry.owner = owner();
    return m_database->transaction([&] { return move(entry, from); });
}

JournalResult<bool> JournalFile::move(const OperationEntry &entry, EntryState from)
{
    // Its way is checked here by the rules, and in the statement against the file.
    if (from != entry.state && !canBecome(from, entry.state))
        return tl::unexpected(
            JournalError{JournalError::Kind::Other, m_database->path(),
                         u"%1 cannot become %2"_s.arg(wordOf(from), wordOf(entry.state))});
    const QVariantList values = rowValues(entry);
    const auto changed =
        m_database->changed(u"UPDATE entry SET (%1) = (%2) WHERE key = ? AND state = ?"_s.arg(
                                columnList(), QStringList(values.size(), u"?"_s).join(u", "_s)),
                            values + QVariantList{entry.key.text(), wordOf(from)});
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed == 0)
        return false;
    return note(entry, u"moved"_s, wordOf(from)).map([] { return true; });
}

JournalResult<QList<OperationEntry>> JournalFile::takeOver(const QString &account,
                                                           const QDateTime &since)
{
    if (writable()) {
        if (auto taken = takeOverFrom(account); !taken)
            return tl::unexpected(taken.error());
    }
    return select(u"profile = ? AND (is_open OR needs_person OR recorded_at > ?)"_s,
                  {account, since.toMSecsSinceEpoch()});
}

JournalResult<void> JournalFile::takeOverFrom(const QString &account)
{
    const auto owners = m_database->rows(
        u"SELECT DISTINCT coalesce(owner, '') FROM entry WHERE profile = ? AND (is_open OR "
        "needs_person)"_s,
        {account}, &Database::text);
    if (!owners)
        return tl::unexpected(owners.error());
    for (const QString &id : *owners) {
        if (m_lease.isAlive(id))
            continue;
        // Of two that see it dead, one changes the rows: the other finds none left.
        auto done = m_database->change(
            u"UPDATE entry SET owner = ? WHERE profile = ? AND coalesce(owner, '') = ? AND "
            "(is_open OR needs_person)"_s,
            {owner(), account, id});
        if (!done)
            return done;
    }
    return {};
}

JournalResult<std::optional<OperationEntry>> JournalFile::find(const IdempotencyKey &key)
{
    return select(u"key = ?"_s, {key.text()}).map([](const QList<OperationEntry> &found) {
        return found.isEmpty() ? std::optional<OperationEntry>() : found.first();
    });
}

JournalResult<QList<OperationEntry>> JournalFile::ofPayment(const QString &account,
                                                            const PaymentId &payment)
{
    return select(u"payment = ? AND profile = ? AND creates = '' ORDER BY id DESC"_s,
                  {payment.text(), account});
}

JournalResult<QList<OperationEntry>> JournalFile::ofSession(const QString &account,
                                                            const SessionId &session)
{
    return select(u"payment = ? AND profile = ? AND abort_as <> '' ORDER BY id DESC"_s,
                  {session.text(), account});
}

JournalResult<bool> JournalFile::mayKnow(const QString &account, const PaymentId &payment,
                                         OperationKind kind, const OperationId &operation)
{
    return exists(u"payment = ? AND kind = ? AND profile = ? AND (operation = ? OR (coalesce("
                  "operation, '') = '' AND (is_open OR key = ?)))"_s,
                  {payment.text(), keyOf(kind), account, operation.text(), operation.text()});
}

JournalResult<bool> JournalFile::hasSettledBefore(const QString &account, const QDateTime &time)
{
    return exists(u"profile = ? AND recorded_at < ? AND operation <> ''"_s,
                  {account, time.toMSecsSinceEpoch()});
}

JournalResult<QList<qint64>> JournalFile::search(const JournalQuery &query)
{
    QStringList conditions{u"1"_s};
    QVariantList values;
    const auto where = [&](const QString &condition, const QVariantList &bound) {
        conditions.append(condition);
        values.append(bound);
    };
    switch (query.part) {
    case JournalQuery::Part::Open:
        where(u"is_open"_s, {});
        break;
    case JournalQuery::Part::NeedsAttention:
        where(u"needs_person"_s, {});
        break;
    case JournalQuery::Part::Working:
        where(u"(is_open OR needs_person)"_s, {});
        break;
    case JournalQuery::Part::History:
        where(u"NOT (is_open OR needs_person)"_s, {});
        break;
    }
    if (!query.accounts.isEmpty())
        where(isOneOf(query.accounts), bound(query.accounts));
    if (query.kind)
        where(u"kind = ? AND creates = ''"_s, {keyOf(*query.kind)});
    if (query.state)
        where(u"state = ?"_s, {wordOf(*query.state)});
    if (query.status)
        where(u"status = ?"_s, {wordOf(*query.status)});
    if (query.from.isValid())
        where(u"recorded_at >= ?"_s, {query.from.toMSecsSinceEpoch()});
    if (query.until.isValid())
        where(u"recorded_at < ?"_s, {query.until.toMSecsSinceEpoch()});
    if (!query.who.isEmpty())
        where(u"who = ?"_s, {query.who});
    if (!query.text.isEmpty())
        where(u"(instr(lower(payment), ?1) OR instr(lower(reference), ?1) OR instr(lower(reason), "
              "?1) OR instr(lower(who), ?1))"_s.replace(u"?1"_s, u"?"_s),
              QVariantList(4, query.text.toLower()));
    return m_database->rows(
        u"SELECT id FROM entry WHERE %1 ORDER BY recorded_at DESC, id DESC"_s.arg(
            conditions.join(u" AND "_s)),
        values, &Database::integer);
}

JournalResult<QList<OperationEntry>> JournalFile::rows(const QList<qint64> &ids)
{
    QStringList numbers;
    QVariantList none;
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return select(u"id IN (%1) ORDER BY recorded_at DESC, id DESC"_s.arg(numbers.join(u',')), none);
}

JournalResult<JournalCounts> JournalFile::counts(const QStringList &accounts)
{
    return m_database
        ->one(u"SELECT coalesce(sum(is_open), 0), coalesce(sum(needs_person), 0), (SELECT count(*) "
              "FROM entry WHERE %1) FROM entry WHERE %1 AND (is_open OR needs_person)"_s.arg(
                  isOneOf(accounts)),
              bound(accounts) + bound(accounts),
              [](const SqlStatement &row) {
                  return JournalCounts{static_cast<int>(row.integer(0)),
                                       static_cast<int>(row.integer(1)), row.integer(2)};
              })
        .map([](const std::optional<JournalCounts> &counts) {
            return counts.value_or(JournalCounts());
        });
}

JournalResult<std::optional<qint64>> JournalFile::firstBrokenLine()
{
    return journal::firstBrokenLine(*m_database);
}

JournalResult<QList<OperationEntry>> JournalFile::select(const QString &where,
                                                         const QVariantList &values)
{
    // Not kept: a where of row ids is hardly met twice.
    QList<OperationEntry> entries;
    std::optional<QString> wrong;
    const auto read =
        m_database->forEach(u"SELECT %1 FROM entry WHERE %2"_s.arg(columnList(), where), values,
                            [&](const SqlStatement &row) {
                                const auto entry = readRow(row);
                                if (entry)
                                    entries.append(*entry);
                                else
                                    wrong = entry.error();
                                return !wrong;
                            });
    if (!read)
        return tl::unexpected(read.error());
    if (wrong)
        return tl::unexpected(
            JournalError{JournalError::Kind::Damaged, m_database->path(), *wrong});
    return entries;
}

JournalResult<bool> JournalFile::exists(const QString &where, const QVariantList &values)
{
    return m_database->number(u"SELECT EXISTS (SELECT 1 FROM entry WHERE %1)"_s.arg(where), values)
        .map([](qint64 found) { return found != 0; });
}

JournalResult<void> JournalFile::note(const OperationEntry &entry, const QString &what,
                                      const QString &from)
{
    QJsonObject detail{{u"to"_s, wordOf(entry.state)},
                       {subjectWord(entry), entry.about()},
                       {u"kind"_s, kindWord(entry)},
                       {u"amount"_s, entry.amount.minorUnits()},
                       {u"currency"_s, entry.amount.currency().code()},
                       {u"attempts"_s, entry.attempts}};
    if (!from.isEmpty())
        detail.insert(u"from"_s, from);
    if (!entry.status.isEmpty())
        detail.insert(u"status"_s, entry.status.text());
    if (!entry.operation.isEmpty())
        detail.insert(u"operation"_s, entry.operation.text());
    if (entry.hold != Hold::None)
        detail.insert(u"hold"_s, wordOf(entry.hold));
    if (entry.error) {
        detail.insert(u"error"_s, wordOf(entry.error->kind));
        detail.insert(u"http"_s, entry.error->httpStatus);
        detail.insert(u"request"_s, entry.error->requestId);
    }
    if (entry.acknowledgedAt.isValid())
        detail.insert(u"acknowledged"_s, entry.acknowledgedBy);
    const QDateTime at = entry.changedAt.isValid() ? entry.changedAt : entry.recordedAt;
    return append(*m_database, {at, osUser(), entry.key, what,
                                QJsonDocument(detail).toJson(QJsonDocument::Compact)});
}

JournalResult<void> JournalFile::writable() const
{
    if (m_readOnly)
        return tl::unexpected(
            JournalError{JournalError::Kind::Newer, m_database->path(), QString()});
    return {};
}

} // namespace counterfoil

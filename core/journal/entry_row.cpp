// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry_row.h"

#include "core/domain/status_words.h"
#include "core/journal/entry_words.h"

using namespace Qt::StringLiterals;

namespace counterfoil::journal {

namespace {

/// Times are kept as milliseconds since 1970, UTC; null for none.
QVariant fromTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch())
                          : QVariant(QMetaType::fromType<qint64>());
}

QDateTime toTime(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

/// A null string would be NULL, and nothing is found by comparing with that.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// Ids hold no line break: every one of a request's path or of a server's answer is one word.
QString joined(const QList<OperationId> &ids)
{
    QStringList texts;
    for (const OperationId &id : ids)
        texts.append(id.text());
    return texts.join(u'\n');
}

QList<OperationId> split(const QString &text)
{
    QList<OperationId> ids;
    const QStringList texts = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &id : texts)
        ids.append(OperationId(id));
    return ids;
}

/// Of an abort, the session stands where others have their payment.
bool becomeAbort(OperationEntry &entry, const QString &word)
{
    const auto as = counterfoil::statusFrom<SessionStatus>(word).known();
    if (!as)
        return false;
    entry.abort = SessionAbort{SessionId(entry.payment.text()), *as};
    entry.request.session = entry.abort->session;
    entry.payment = {};
    entry.request.payment = {};
    return true;
}

/// What is created has no id at first: its key stands where others have their payment. So an
/// earlier version that still has the file open finds nothing by it, and sends nothing.
QString subjectOf(const OperationEntry &entry)
{
    return entry.creation && entry.about().isEmpty() ? entry.key.text() : notNull(entry.about());
}

/// What creates something names the customer. Once it has an end it is never sent again, and the
/// customer may want to be forgotten.
QByteArray keptBody(const OperationEntry &entry)
{
    const bool hasEnded = entry.state == EntryState::Settled ||
                          entry.state == EntryState::Refused ||
                          entry.state == EntryState::Cancelled;
    return entry.creation && hasEnded ? QByteArray("") : entry.request.body;
}

bool becomeCreation(OperationEntry &entry, const QString &word)
{
    entry.creation = creationFrom(word);
    if (!entry.creation)
        return false;
    const QString created =
        entry.payment.text() == entry.key.text() ? QString() : entry.payment.text();
    entry.payment = {};
    entry.request.payment = {};
    if (entry.creation->kind == CreationKind::Session)
        entry.creation->session = SessionId(created);
    else
        entry.payment = PaymentId(created);
    return true;
}

} // namespace

const QStringList &rowColumns()
{
    static const QStringList columns{u"key"_s,
                                     u"profile"_s,
                                     u"payment"_s,
                                     u"kind"_s,
                                     u"amount"_s,
                                     u"currency"_s,
                                     u"reference"_s,
                                     u"provider"_s,
                                     u"method"_s,
                                     u"target"_s,
                                     u"content_type"_s,
                                     u"body"_s,
                                     u"before"_s,
                                     u"before_moved"_s,
                                     u"reason"_s,
                                     u"note"_s,
                                     u"who"_s,
                                     u"recorded_at"_s,
                                     u"send_at"_s,
                                     u"repeats"_s,
                                     u"owner"_s,
                                     u"attempts"_s,
                                     u"may_have_arrived"_s,
                                     u"state"_s,
                                     u"hold"_s,
                                     u"status"_s,
                                     u"status_text"_s,
                                     u"operation"_s,
                                     u"error"_s,
                                     u"evidence"_s,
                                     u"next_check"_s,
                                     u"changed_at"_s,
                                     u"acknowledged_at"_s,
                                     u"acknowledged_by"_s,
                                     u"is_open"_s,
                                     u"needs_person"_s,
                                     u"decision"_s,
                                     u"abort_as"_s,
                                     u"creates"_s};
    return columns;
}

QVariantList rowValues(const OperationEntry &entry)
{
    return {notNull(entry.key.text()),
            notNull(entry.account),
            subjectOf(entry),
            keyOf(entry.kind),
            entry.amount.minorUnits(),
            entry.amount.currency().code(),
            notNull(entry.merchantReference),
            notNull(entry.request.provider),
            verbOf(entry.request.method),
            notNull(entry.request.target),
            notNull(QString::fromLatin1(entry.request.contentType)),
            keptBody(entry),
            joined(entry.before.operations),
            entry.before.moved ? QVariant(entry.before.moved->minorUnits())
                               : QVariant(QMetaType::fromType<qint64>()),
            notNull(entry.reason),
            notNull(entry.note),
            notNull(entry.who),
            fromTime(entry.recordedAt),
            fromTime(entry.sendAt),
            notNull(entry.repeats.text()),
            notNull(entry.owner),
            entry.attempts,
            entry.mayHaveArrived,
            wordOf(entry.state),
            wordOf(entry.hold),
            entry.status.known() ? wordOf(*entry.status.known()) : QString(),
            notNull(entry.status.text()),
            notNull(entry.operation.text()),
            encodeError(entry.error),
            encodeEvidence(entry.evidence),
            fromTime(entry.nextCheck),
            fromTime(entry.changedAt),
            fromTime(entry.acknowledgedAt),
            notNull(entry.acknowledgedBy),
            entry.isOpen(),
            entry.needsAttention(),
            entry.decision ? wordOf(*entry.decision) : u""_s,
            entry.abort ? statusWord(entry.abort->as) : u""_s,
            entry.creation ? wordOf(*entry.creation) : u""_s};
}

Decoded<OperationEntry> readRow(const SqlStatement &row)
{
    int column = 0;
    const auto text = [&] { return row.text(column++); };
    OperationEntry entry;
    entry.key = IdempotencyKey(text());
    entry.account = text();
    entry.payment = PaymentId(text());
    const auto kind = kindFrom(text());
    const qint64 amount = row.integer(column++);
    const auto currency = Currency::fromCode(text());
    if (entry.key.isEmpty() || entry.payment.isEmpty() || !kind || !currency)
        return tl::unexpected(u"key, payment, kind or currency"_s);
    entry.kind = *kind;
    entry.amount = Money(amount, *currency);
    entry.merchantReference = text();
    entry.request.provider = text();
    const auto method = methodFrom(text());
    if (!method)
        return tl::unexpected(u"method"_s);
    entry.request.method = *method;
    entry.request.target = text();
    entry.request.contentType = text().toLatin1();
    entry.request.body = row.bytes(column++);
    entry.request.payment = entry.payment;
    entry.before.operations = split(text());
    if (const QVariant moved = row.value(column++); !moved.isNull())
        entry.before.moved = entry.amount.with(moved.toLongLong());
    entry.reason = text();
    entry.note = text();
    entry.who = text();
    entry.recordedAt = toTime(row.value(column++));
    entry.sendAt = toTime(row.value(column++));
    entry.repeats = IdempotencyKey(text());
    entry.owner = text();
    entry.attempts = static_cast<int>(row.integer(column++));
    entry.mayHaveArrived = row.integer(column++) != 0;
    const auto state = stateFrom(text());
    const auto hold = holdFrom(text());
    if (!state || !hold)
        return tl::unexpected(u"state or hold"_s);
    entry.state = *state;
    entry.hold = *hold;
    const auto status = statusFrom(text());
    const QString statusText = text();
    entry.status = status ? Word<OperationStatus>(*status, statusText)
                          : Word<OperationStatus>::unknown(statusText);
    entry.operation = OperationId(text());
    const auto error = decodeError(row.bytes(column++));
    if (!error)
        return tl::unexpected(u"error"_s + error.error());
    entry.error = *error;
    const auto evidence = decodeEvidence(row.bytes(column++));
    if (!evidence)
        return tl::unexpected(u"evidence"_s + evidence.error());
    entry.evidence = *evidence;
    entry.nextCheck = toTime(row.value(column++));
    entry.changedAt = toTime(row.value(column++));
    entry.acknowledgedAt = toTime(row.value(column++));
    entry.acknowledgedBy = text();
    column += 2; // is_open and needs_person follow from the others
    const QString decision = text();
    entry.decision = decisionFrom(decision);
    if (!entry.decision && !decision.isEmpty())
        return tl::unexpected(u"decision"_s);
    if (const QString abort = text(); !abort.isEmpty() && !becomeAbort(entry, abort))
        return tl::unexpected(u"abort_as"_s);
    if (const QString creates = text(); !creates.isEmpty() && !becomeCreation(entry, creates))
        return tl::unexpected(u"creates"_s);
    return entry;
}

} // namespace counterfoil::journal

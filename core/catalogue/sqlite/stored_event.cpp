// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/stored_event.h"

#include "core/privacy/clean_json.h"

using namespace Qt::StringLiterals;

namespace counterfoil::stored {

namespace {

constexpr int noError = -1;
constexpr qsizetype longestText = 2000;

/// What a newer version wrote, and this one does not know, becomes the first.
template <typename Enum>
Enum enumFrom(qint64 stored, Enum last)
{
    return stored >= 0 && stored <= static_cast<qint64>(last) ? static_cast<Enum>(stored) : Enum{};
}

qint64 bitsOf(const std::vector<NoticeDoubt> &doubts)
{
    qint64 bits = 0;
    for (const NoticeDoubt doubt : doubts)
        bits |= qint64{1} << static_cast<int>(doubt);
    return bits;
}

std::vector<NoticeDoubt> doubtsFrom(qint64 bits)
{
    std::vector<NoticeDoubt> doubts;
    for (int doubt = 0; doubt <= static_cast<int>(NoticeDoubt::SumNotTold); ++doubt) {
        if ((bits & (qint64{1} << doubt)) != 0)
            doubts.push_back(static_cast<NoticeDoubt>(doubt));
    }
    return doubts;
}

/// "1:0:3000;2:0:500": sum, before and after in minor units.
QString textOf(const std::vector<MovedSum> &moved)
{
    QStringList parts;
    for (const MovedSum &one : moved) {
        parts << u"%1:%2:%3"_s.arg(static_cast<int>(one.sum))
                     .arg(one.before.minorUnits())
                     .arg(one.after.minorUnits());
    }
    return parts.join(u';');
}

std::vector<MovedSum> movedFrom(const QString &text, const Currency &currency)
{
    std::vector<MovedSum> moved;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList numbers = part.split(u':');
        if (numbers.size() == 3) {
            moved.push_back({enumFrom(numbers[0].toLongLong(), LedgerSum::Voided),
                             Money(numbers[1].toLongLong(), currency),
                             Money(numbers[2].toLongLong(), currency)});
        }
    }
    return moved;
}

QString cleanText(const QString &text, PersonalData keep)
{
    return withoutSensitiveText(text.left(longestText), keep);
}

std::optional<ApiError> errorFrom(const SqlStatement &row, int first)
{
    if (row.integer(first) == noError)
        return std::nullopt;
    ApiError error;
    error.kind = enumFrom(row.integer(first), ErrorKind::NotSendable);
    error.fault = enumFrom(row.integer(first + 1), NetworkFault::Other);
    error.httpStatus = static_cast<int>(row.integer(first + 2));
    error.title = row.text(first + 3);
    error.detail = row.text(first + 4);
    return error;
}

} // namespace

const QString EventColumns =
    u"SELECT e.row, p.name, e.at, e.form, e.signature, e.doubts, e.word, e.payment, e.status, "
    "e.replayed, e.outcome, e.before, e.after, e.moved, e.currency, e.error, e.error_fault, "
    "e.error_status, e.error_title, e.error_detail, (SELECT known.reference FROM payment known "
    "WHERE substr(known.payment, -8) = substr(e.payment, -8) AND +known.payment = e.payment AND "
    "known.profile = e.profile) FROM event e JOIN profile p ON p.number = e.profile"_s;

const QString AddEvent =
    u"INSERT OR IGNORE INTO event (row, profile, at, form, signature, doubts, word, payment, "
    "status, replayed, outcome, before, after, moved, currency, error, error_fault, error_status, "
    "error_title, error_detail, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?, ?)"_s;

const QString EndEvents =
    u"UPDATE event SET outcome = ?, before = ?, after = ?, moved = ?, currency = ?, error = ?, "
    "error_fault = ?, error_status = ?, error_title = ?, error_detail = ? WHERE payment = ? AND "
    "row BETWEEN ? AND ? AND profile = ? AND outcome IN (?, ?)"_s;

QVariantList cameValues(const NoticeEvent &event, PersonalData keep)
{
    return {event.at.toMSecsSinceEpoch(),
            static_cast<int>(event.form),
            static_cast<int>(event.signature),
            bitsOf(event.doubts),
            cleanText(event.event, keep),
            event.payment.text(),
            event.status,
            event.isReplayed};
}

QVariantList endValues(NoticeOutcome outcome, const std::optional<ApiError> &error,
                       const NoticeChange &change, PersonalData keep)
{
    QVariantList values{static_cast<int>(outcome), change.before.stored(), change.after.stored(),
                        textOf(change.moved),
                        change.moved.empty() ? QString()
                                             : change.moved.front().after.currency().code()};
    if (!error)
        return values + QVariantList{noError, 0, 0, QString(), QString()};
    return values + QVariantList{static_cast<int>(error->kind), static_cast<int>(error->fault),
                                 error->httpStatus, cleanText(error->title, keep),
                                 cleanText(error->detail, keep)};
}

NoticeEvent eventFrom(const SqlStatement &row, const DecimalsOfAccounts &decimals)
{
    NoticeEvent event;
    event.row = row.integer(0);
    event.account = row.text(1);
    event.at = QDateTime::fromMSecsSinceEpoch(row.integer(2), Qt::UTC);
    event.form = enumFrom(row.integer(3), NoticeForm::Webhook);
    event.signature = enumFrom(row.integer(4), SignatureVerdict::Several);
    event.doubts = doubtsFrom(row.integer(5));
    event.event = row.text(6);
    event.payment = PaymentId(row.text(7));
    event.status = static_cast<int>(row.integer(8));
    event.isReplayed = row.integer(9) != 0;
    event.outcome = enumFrom(row.integer(10), NoticeOutcome::Failed);
    event.change.before = Revision::fromStored(row.integer(11));
    event.change.after = Revision::fromStored(row.integer(12));
    event.change.moved = movedFrom(row.text(13), decimals.currency(event.account, row.text(14)));
    event.error = errorFrom(row, 15);
    event.order = row.text(20);
    return event;
}

} // namespace counterfoil::stored

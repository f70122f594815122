// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/column_words.h"

#include "core/domain/status_words.h"
#include "models/journal/entry_words.h"
#include "models/notices/event_words.h"
#include "models/notices/notice_words.h"
#include "models/refunds/operation_row_words.h"
#include "ui/pages/entry_look.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int firstYear = 2025;
constexpr int lastYear = 2026;

QTime wideTime()
{
    return {20, 48};
}

template <typename Status>
QStringList chipWords(Status last, StatusLook (*look)(const QString &))
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        words << look(statusWord(static_cast<Status>(i))).word;
    return words;
}

} // namespace

QStringList timeWords(const std::function<QString(const QDateTime &time, QDate today)> &textOf)
{
    const QDate today(lastYear, 12, 31);
    QStringList words;
    for (int day = 0; day < 7; ++day)
        words << textOf(QDateTime(today.addDays(-day), wideTime()), today);
    for (int month = 1; month <= 12; ++month) {
        for (const int year : {firstYear, lastYear})
            words << textOf(QDateTime(QDate(year, month, 28), wideTime()), today);
    }
    return words;
}

QStringList rowTimeWords()
{
    return timeWords([](const QDateTime &time, QDate today) { return rowTime(time, today); });
}

QStringList entryNameWords()
{
    QStringList words;
    OperationEntry entry;
    for (const auto kind : {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        entry.kind = kind;
        words << entryName(entry);
    }
    for (const auto decision :
         {PaymentDecision::Approve, PaymentDecision::Decline, PaymentDecision::Abort}) {
        entry.decision = decision;
        words << entryName(entry);
    }
    entry.decision.reset();
    for (const Creation &creation :
         {Creation{CreationKind::Session, {}, false}, Creation{CreationKind::Payment, {}, false},
          Creation{CreationKind::Payment, {}, true}}) {
        entry.creation = creation;
        for (const auto state : {EntryState::Recorded, EntryState::Settled}) {
            entry.state = state;
            words << entryName(entry);
        }
    }
    entry.creation.reset();
    entry.abort.emplace();
    words << entryName(entry);
    return words;
}

QStringList entryStateWords()
{
    QStringList words = operationStateWords();
    OperationEntry entry;
    for (const auto state : {EntryState::Sent, EntryState::NotSent, EntryState::Refused,
                             EntryState::Cancelled, EntryState::Unknown}) {
        entry.state = state;
        words << entryLook(entry).word;
    }
    entry.state = EntryState::Recorded;
    entry.sendAt = QDateTime(QDate(lastYear, 1, 1), wideTime());
    words << entryLook(entry).word;
    return words;
}

QStringList nextStepWords()
{
    QStringList words;
    const QDateTime now(QDate(lastYear, 1, 1), wideTime());
    OperationEntry entry;
    for (const auto state : {EntryState::Recorded, EntryState::Sent, EntryState::Unknown}) {
        entry.state = state;
        for (const int seconds : {0, 28, 3'600}) {
            entry.sendAt = now.addSecs(seconds);
            entry.nextCheck = entry.sendAt;
            words << nextStepText(entry, now);
        }
    }
    entry.hold = Hold::TooLong; // somebody has to look
    words << nextStepText(entry, now);
    return words;
}

QStringList actorWords()
{
    const QString me = u"me"_s;
    OperationRow own;
    own.isOwn = true;
    OperationRow mine = own;
    mine.who = me;
    OperationRow shops;
    shops.who = u"MERCHANT"_s;
    return {actorText(own, me), actorText(mine, me), actorText(shops, me)};
}

QStringList operationStateWords()
{
    return chipWords(OperationStatus::Uncertain, operationLook);
}

QStringList sessionStateWords()
{
    return chipWords(SessionStatus::Expired, sessionLook);
}

QStringList linkStateWords()
{
    return chipWords(PaymentLinkStatus::Cancelled, linkLook);
}

QStringList outcomeWords()
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(NoticeOutcome::Failed); ++i)
        words << outcomeText(static_cast<NoticeOutcome>(i));
    return words;
}

QStringList noticeFormWords()
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(NoticeForm::Webhook); ++i)
        words << noticeFormName(static_cast<NoticeForm>(i));
    return words;
}

} // namespace counterfoil

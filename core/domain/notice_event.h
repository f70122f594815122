// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "core/domain/ids.h"
#include "core/domain/moved_sums.h"
#include "core/domain/notice_kinds.h"
#include "core/domain/revision.h"

#include <QByteArray>
#include <QDateTime>

namespace counterfoil {

/// What a notification changed: the versions of the payment before and after, and the sums of
/// its ledger. Unknown versions where the payment was not known, or its provider counts none.
struct NoticeChange
{
    Revision before;
    Revision after;
    std::vector<MovedSum> moved;

    friend bool operator==(const NoticeChange &, const NoticeChange &) = default;
};

/// A notification that came, and what was done with it.
struct NoticeEvent
{
    qint64 row = 0;  ///< its place in the catalogue; rises with each of the account
    QString account; ///< set by the catalogue
    QDateTime at;    ///< UTC
    NoticeForm form = NoticeForm::Unknown;
    SignatureVerdict signature = SignatureVerdict::Absent;
    std::vector<NoticeDoubt> doubts;
    QString event;           ///< as it came
    PaymentId payment;       ///< that it names; may be empty
    QString order = {};      ///< Payment::rawReference(), as the catalogue knows it; in rows
    int status = 0;          ///< the HTTP status that it was answered with
    bool isReplayed = false; ///< a person gave it to the program: it did not come from outside
    NoticeOutcome outcome = NoticeOutcome::Refused;
    std::optional<ApiError> error = std::nullopt; ///< of Failed
    NoticeChange change = {};
    QByteArray body =
        {}; ///< JSON, as noticeToKeep() has it; empty where it is not kept, and in rows
};

/// How it ended for all notifications of a payment that waited for the same read.
struct NoticeEnd
{
    PaymentId payment;
    qint64 first = 0; ///< the rows that are meant, both included
    qint64 last = 0;
    NoticeOutcome outcome = NoticeOutcome::Known;
    std::optional<ApiError> error = std::nullopt;
    NoticeChange change = {};
};

} // namespace counterfoil

Q_DECLARE_METATYPE(counterfoil::NoticeEvent)

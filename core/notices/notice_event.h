// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/notice.h"

#include <QDateTime>

namespace counterfoil {

/// What became of a notification.
enum class NoticeOutcome {
    Refused,  ///< not of this account, or nothing that can be read
    Ignored,  ///< of nothing that is kept here
    Busy,     ///< too many wait: the provider was told to send it again
    Waiting,  ///< its payment is going to be read
    Read,     ///< its payment was read after it came
    Believed, ///< the payment was taken as it says
    Known,    ///< it tells of nothing newer than what is known
    Told,     ///< the provider does not know the payment: it is shown as it was told
    NotFound, ///< the provider does not know the payment
    Failed,   ///< its payment could not be read
};

/// A notification that came, and what was done with it.
struct NoticeEvent
{
    qint64 number = 0; ///< rises with each of the account
    QDateTime at;      ///< UTC
    NoticeForm form = NoticeForm::Unknown;
    SignatureVerdict signature = SignatureVerdict::Absent;
    std::vector<NoticeDoubt> doubts;
    QString event;     ///< as it came
    PaymentId payment; ///< that it names; may be empty
    int status = 0;    ///< the HTTP status that it was answered with
    NoticeOutcome outcome = NoticeOutcome::Refused;
    std::optional<ApiError> error = std::nullopt; ///< of Failed
};

} // namespace counterfoil

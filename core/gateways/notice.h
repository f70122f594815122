// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "core/domain/notice_kinds.h"
#include "core/domain/payment.h"
#include "core/gateways/notice_field.h"

#include <utility>

namespace counterfoil {

/// Of a request; the names in small letters.
using NoticeHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// What came to the address for notifications.
struct ReceivedNotice
{
    QByteArray query; ///< of the address, without its question mark
    NoticeHeaders headers;
    QByteArray body;
};

/// What the program does with it (decisions P3, Y3 and E4).
enum class NoticeUse {
    Refuse,  ///< it came without the account's secret
    Nothing, ///< it tells of no payment of this account
    Read,    ///< it is a reason to read the payment
    Believe, ///< the payment is as it says
};

/// A notification, and what is thought of it.
struct Notice
{
    NoticeForm form = NoticeForm::Unknown;
    SignatureVerdict signature = SignatureVerdict::Absent;
    std::vector<NoticeDoubt> doubts;
    QString event; ///< or the action of a legacy one, as it came
    std::optional<qint64> version;
    PaymentId order;         ///< the payment to read
    Revision revision;       ///< of that payment, where it tells it
    PaymentPtr payment;      ///< as it tells, the refund alone where it is of one; may be null
    QByteArray zone;         ///< that its moments were read with, where they name none
    QString currency;        ///< likewise of its amounts
    bool isOfRefund = false; ///< and says nothing of the payment's state
    std::vector<NoticeField> fields;
    std::optional<ApiError> fault; ///< of a document or of a payment that cannot be read
    QByteArray reply;              ///< what the sender expects once it was handled; may be empty
    QByteArray refusal;            ///< likewise where it is to be sent again

    [[nodiscard]] bool isIn(NoticeDoubt doubt) const;
    [[nodiscard]] NoticeUse use() const;
};

} // namespace counterfoil

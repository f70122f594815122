// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice_answer.h"

#include "core/gateways/providers.h"
#include "core/notices/notice_to_keep.h"

namespace counterfoil {

namespace {

constexpr int busyStatus = 503;

ReceivedNotice receivedFrom(const httpd::Request &request)
{
    ReceivedNotice received{QByteArray::fromStdString(request.query), {}, request.body};
    for (const auto &[name, value] : request.headers)
        received.headers.emplace_back(QByteArray::fromStdString(name),
                                      QByteArray::fromStdString(value));
    return received;
}

/// Of what is neither a reason to read nor believed.
int statusWithoutUse(const Notice &notice)
{
    if (notice.use() == NoticeUse::Refuse)
        return 401;
    if (notice.isIn(NoticeDoubt::OtherProvider) || notice.isIn(NoticeDoubt::OtherService))
        return 403;
    const bool isReadable =
        !notice.isIn(NoticeDoubt::UnknownForm) && !notice.isIn(NoticeDoubt::NoOrder);
    return isReadable ? 200 : 400; // sending it again would not make it a payment's
}

NoticeEvent eventOf(const Notice &notice, const ReceivedNotice &received)
{
    NoticeEvent event;
    event.at = QDateTime::currentDateTimeUtc();
    event.form = notice.form;
    event.signature = notice.signature;
    event.doubts = notice.doubts;
    event.event = notice.event;
    event.payment = notice.order;
    event.status = 200;
    event.body = noticeToKeep(notice, received);
    return event;
}

httpd::Response replyWith(int status, const QByteArray &body)
{
    const char *type = body.startsWith('{') ? "application/json" : "text/plain; charset=utf-8";
    return {status, {{"Content-Type", type}}, body};
}

httpd::Response refuseMethod()
{
    return {405, {{"Allow", "POST"}}, {}};
}

/// Into the inbox; the status.
int take(const Notice &notice, NoticeEvent &&event, NoticeInbox &inbox)
{
    const bool isBelieved = notice.use() == NoticeUse::Believe;
    // What nobody can be asked for is shown as it was told.
    const bool isKept = isBelieved || (notice.payment && notice.payment->isFromNotification);
    const PaymentHint hint{isBelieved ? notice.payment->id : notice.order,
                           isBelieved ? notice.payment->revision : notice.revision,
                           isKept ? notice.payment : nullptr, isBelieved};
    return inbox.put(std::move(event), hint, busyStatus) ? 200 : busyStatus;
}

int judge(const Notice &notice, NoticeEvent &&event, NoticeInbox &inbox)
{
    if (notice.use() == NoticeUse::Read || notice.use() == NoticeUse::Believe)
        return take(notice, std::move(event), inbox);
    const int status = statusWithoutUse(notice);
    event.status = status;
    event.outcome = status == 200 ? NoticeOutcome::Ignored : NoticeOutcome::Refused;
    inbox.note(std::move(event));
    return status;
}

} // namespace

httpd::Response answerNotice(const httpd::Request &request, const NoticeDoor &door)
{
    const bool isGet = request.method == "GET";
    if (!isGet && request.method != "POST")
        return refuseMethod();
    const ReceivedNotice received = receivedFrom(request);
    const Notice notice = readNotice(received, door.reader);
    if (isGet && notice.form != NoticeForm::LegacyQuery)
        return refuseMethod();
    const int status = judge(notice, eventOf(notice, received), *door.inbox);
    httpd::Response answer = replyWith(status, status == 200 ? notice.reply : notice.refusal);
    if (status == busyStatus)
        answer.headers.emplace_back("Retry-After", "5");
    return answer;
}

int replayNotice(const ReceivedNotice &received, const NoticeDoor &door)
{
    Notice notice = readNotice(received, door.reader);
    std::erase(notice.doubts, NoticeDoubt::WrongToken);
    NoticeEvent event = eventOf(notice, received);
    event.isReplayed = true;
    return judge(notice, std::move(event), *door.inbox);
}

} // namespace counterfoil

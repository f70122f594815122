// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_callback.h"

#include "core/gateways/payex/payex_readers.h"

namespace counterfoil::payex {

namespace {

Callback readCallback(JsonValue root)
{
    Callback callback;
    const JsonValue payment = root.member("payment");
    callback.payment =
        payment.isObject() ? readPaymentId(payment, "id") : readPaymentId(root, "payment");
    const JsonLeniency lenient = root.lenient(); // the rest is read with the payment
    const JsonValue transaction = root.member("transaction");
    callback.paymentNumber =
        payment.isObject() ? payment.idText("number") : root.idText("paymentNumber");
    callback.transaction =
        transaction.isObject() ? transaction.idText("id") : root.idText("transaction");
    callback.transactionNumber =
        transaction.isObject() ? transaction.idText("number") : root.idText("transactionNumber");
    return callback;
}

/// Whether the document is one, whatever is wrong with what is in it.
bool isCallback(JsonValue root)
{
    const JsonLeniency lenient = root.lenient();
    return root.isObject() && root.member("payment") && !root.member("object");
}

void addRow(Notice &notice, const char *name, const QString &text, NoticeFieldKind kind)
{
    if (!text.isEmpty())
        notice.fields.push_back({QString::fromLatin1(name), text, kind});
}

void addRows(Notice &notice, const Callback &callback, bool hasObjects)
{
    addRow(notice, hasObjects ? "payment.id" : "payment", callback.payment.text(),
           NoticeFieldKind::Id);
    addRow(notice, hasObjects ? "payment.number" : "paymentNumber", callback.paymentNumber,
           NoticeFieldKind::Number);
    addRow(notice, hasObjects ? "transaction.id" : "transaction", callback.transaction,
           NoticeFieldKind::PartId);
    addRow(notice, hasObjects ? "transaction.number" : "transactionNumber",
           callback.transactionNumber, NoticeFieldKind::PartNumber);
}

} // namespace

tl::expected<Callback, ApiError> parseCallback(const QByteArray &bytes)
{
    return readJson(bytes, &readCallback);
}

Notice readNotice(const ReceivedNotice &received)
{
    Notice notice;
    auto document = JsonDocument::parse(received.body);
    if (!document || !isCallback(document->root())) {
        notice.doubts = {NoticeDoubt::UnknownForm};
        if (!document)
            notice.fault = std::move(document.error());
        return notice;
    }
    notice.form = NoticeForm::Callback;
    notice.doubts = {NoticeDoubt::NeverSigned};
    const auto callback = parseCallback(received.body);
    if (!callback) {
        notice.fault = callback.error();
        notice.doubts.push_back(NoticeDoubt::NoOrder);
        return notice;
    }
    notice.order = callback->payment;
    addRows(notice, *callback, document->root().member("payment").isObject());
    return notice;
}

} // namespace counterfoil::payex

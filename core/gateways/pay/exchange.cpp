// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/exchange.h"

#include "core/domain/said_decimals.h"
#include "core/gateways/pay/exchange_fields.h"
#include "core/gateways/pay/exchange_rows.h"
#include "core/gateways/pay/pay_parsers.h"
#include "core/gateways/pay/pay_paths.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 knownVersion = 1;

tl::expected<PaymentPtr, ApiError> orderIn(const QByteArray &document,
                                           const ExchangeSettings &settings)
{
    return settings.decimals ? orderParser(settings.decimals)(document) : parseOrder(document);
}

void takeOrder(Notice &exchange, tl::expected<PaymentPtr, ApiError> read)
{
    if (read) {
        exchange.payment = *read;
        return;
    }
    exchange.fault = std::move(read.error());
    exchange.doubts.push_back(NoticeDoubt::Unreadable);
}

void noteId(Notice &exchange, const QString &id)
{
    if (isPlausibleId(id))
        exchange.order = PaymentId(id);
    else
        exchange.doubts.push_back(NoticeDoubt::NoOrder);
}

void readMultiCore(Notice &exchange, JsonValue root, const QByteArray &body,
                   const ExchangeSettings &settings)
{
    const JsonLeniency lenient = root.lenient();
    exchange.form = NoticeForm::MultiCore;
    static const SaidDecimals nothingSaid;
    exchange.fields = rowsOfMultiCore(root, settings.decimals ? *settings.decimals : nothingSaid);
    exchange.event = root.text("event");
    exchange.version = root.integer("version");
    if (root.text("type") != "order"_L1)
        exchange.doubts.push_back(NoticeDoubt::OtherType);
    noteId(exchange, root.idText("id"));
    if (exchange.signature != SignatureVerdict::Holds)
        exchange.doubts.push_back(NoticeDoubt::NotSigned);
    // Each version has a reader; there is one so far.
    if (exchange.version != knownVersion) {
        exchange.doubts.push_back(NoticeDoubt::OtherVersion);
        return;
    }
    takeOrder(exchange, orderIn(body, settings));
    if (!exchange.payment)
        return;
    if (!isIdOf(*exchange.payment, exchange.order.text()))
        exchange.doubts.push_back(NoticeDoubt::OtherId);
    if (exchange.payment->entityId.text() != settings.service)
        exchange.doubts.push_back(NoticeDoubt::OtherService);
    if (tellsOfRefunds(*exchange.payment))
        exchange.doubts.push_back(NoticeDoubt::SumNotTold);
}

void readLegacy(Notice &exchange, const FlatFields &flat, const ExchangeSettings &settings)
{
    exchange.doubts.push_back(NoticeDoubt::Legacy);
    exchange.event = flat.value("action"_L1);
    exchange.isOfRefund = isRefundAction(exchange.event);
    exchange.zone = settings.legacy.zone;
    exchange.currency = settings.legacy.currency;
    exchange.fields = rowsOfLegacy(flat.all, settings.legacy, exchange.isOfRefund);
    if (flat.hasTwice)
        exchange.doubts.push_back(NoticeDoubt::NamedTwice);
    noteId(exchange, flat.value("order_id"_L1));
    if (flat.hasTwice)
        return;
    auto told = orderIn(legacyDocument(flat.fields, settings.legacy), settings);
    // What a notice of a refund lacks is no fault of it: the order is to be read anyway.
    if (told || !exchange.isOfRefund)
        takeOrder(exchange, std::move(told));
}

bool isLegacy(const FlatFields &flat)
{
    return !flat.value("action"_L1).isEmpty() || !flat.value("order_id"_L1).isEmpty();
}

/// Whether it was one.
bool takeLegacy(Notice &exchange, const std::optional<FlatFields> &flat, NoticeForm form,
                const ExchangeSettings &settings)
{
    if (!flat || !isLegacy(*flat))
        return false;
    exchange.form = form;
    readLegacy(exchange, *flat, settings);
    return true;
}

/// Whether it was one.
bool takeJson(Notice &exchange, const QByteArray &body, const ExchangeSettings &settings)
{
    auto document = JsonDocument::parse(body);
    if (!document) {
        exchange.fault = std::move(document.error());
        return false;
    }
    const JsonValue root = document->root();
    if (!root.member("object").isObject())
        return takeLegacy(exchange, fieldsOfJson(root), NoticeForm::LegacyJson, settings);
    readMultiCore(exchange, root, body, settings);
    return true;
}

} // namespace

ExchangeSettings exchangeSettings(const PayAccount &account)
{
    return {account.service, {{account.userName, account.token}}, account.legacy, nullptr};
}

Notice readExchange(const ReceivedNotice &received, const ExchangeSettings &settings)
{
    Notice exchange;
    exchange.signature = verifySignature(received.headers, received.body, settings.keys);
    const QByteArray body = received.body.trimmed();
    const bool isRead =
        body.isEmpty()
            ? takeLegacy(exchange, fieldsOfForm(received.query), NoticeForm::LegacyQuery, settings)
        : body.startsWith('{')
            ? takeJson(exchange, received.body, settings)
            : takeLegacy(exchange, fieldsOfForm(body), NoticeForm::LegacyForm, settings);
    if (!isRead)
        exchange.doubts.push_back(NoticeDoubt::UnknownForm);
    else
        exchange.reply = exchangeReply(exchange, true);
    exchange.refusal = exchangeReply(exchange, false);
    return exchange;
}

QByteArray exchangeReply(const Notice &exchange, bool isHandled)
{
    const std::string id = exchange.order.text().toStdString();
    if (exchange.form == NoticeForm::MultiCore && exchange.signature != SignatureVerdict::Absent) {
        const nlohmann::ordered_json reply = {{"result", isHandled}, {"description", id}};
        return QByteArray::fromStdString(reply.dump());
    }
    return (isHandled ? QByteArray("TRUE|") : QByteArray("FALSE|")) + QByteArray::fromStdString(id);
}

} // namespace counterfoil::pay

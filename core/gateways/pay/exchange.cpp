// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/exchange.h"

#include "core/domain/said_decimals.h"
#include "core/gateways/pay/pay_parsers.h"
#include "core/gateways/pay/pay_paths.h"
#include "core/privacy/card_mask.h"

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

void takeOrder(Exchange &exchange, tl::expected<PaymentPtr, ApiError> read)
{
    if (read) {
        exchange.payment = *read;
        return;
    }
    exchange.fault = std::move(read.error());
    exchange.doubts.push_back(ExchangeDoubt::Unreadable);
}

void noteId(Exchange &exchange, const QString &id)
{
    if (isPlausibleId(id))
        exchange.order = PaymentId(id);
    else
        exchange.doubts.push_back(ExchangeDoubt::NoOrder);
}

void readMultiCore(Exchange &exchange, JsonValue root, const QByteArray &body,
                   const ExchangeSettings &settings)
{
    const JsonLeniency lenient = root.lenient();
    exchange.form = ExchangeForm::MultiCore;
    exchange.event = root.text("event");
    exchange.version = root.integer("version");
    if (root.text("type") != "order"_L1)
        exchange.doubts.push_back(ExchangeDoubt::OtherType);
    noteId(exchange, root.idText("id"));
    if (exchange.signature != SignatureVerdict::Holds)
        exchange.doubts.push_back(ExchangeDoubt::NotSigned);
    // Each version has a reader; there is one so far.
    if (exchange.version != knownVersion) {
        exchange.doubts.push_back(ExchangeDoubt::OtherVersion);
        return;
    }
    takeOrder(exchange, orderIn(body, settings));
    if (!exchange.payment)
        return;
    if (!isIdOf(*exchange.payment, exchange.order.text()))
        exchange.doubts.push_back(ExchangeDoubt::OtherId);
    if (exchange.payment->entityId.text() != settings.service)
        exchange.doubts.push_back(ExchangeDoubt::OtherService);
    if (tellsOfRefunds(*exchange.payment))
        exchange.doubts.push_back(ExchangeDoubt::SumNotTold);
}

bool isRefundNotice(const QString &action)
{
    return action.startsWith("refund"_L1);
}

void readLegacy(Exchange &exchange, const FlatFields &flat, const ExchangeSettings &settings)
{
    exchange.doubts.push_back(ExchangeDoubt::Legacy);
    exchange.event = flat.value("action"_L1);
    for (const auto &[name, value] : flat.fields)
        exchange.fields.push_back({name, withoutCardNumbers(value)});
    if (flat.hasTwice)
        exchange.doubts.push_back(ExchangeDoubt::NamedTwice);
    noteId(exchange, flat.value("order_id"_L1));
    // A notice of a refund says nothing of what the order is.
    if (!flat.hasTwice && !isRefundNotice(exchange.event))
        takeOrder(exchange, orderIn(legacyDocument(flat.fields, settings.legacy), settings));
}

bool isLegacy(const FlatFields &flat)
{
    return !flat.value("action"_L1).isEmpty() || !flat.value("order_id"_L1).isEmpty();
}

/// Whether it was one.
bool takeLegacy(Exchange &exchange, const std::optional<FlatFields> &flat, ExchangeForm form,
                const ExchangeSettings &settings)
{
    if (!flat || !isLegacy(*flat))
        return false;
    exchange.form = form;
    readLegacy(exchange, *flat, settings);
    return true;
}

/// Whether it was one.
bool takeMultiCore(Exchange &exchange, const QByteArray &body, const ExchangeSettings &settings)
{
    auto document = JsonDocument::parse(body);
    if (!document || !document->root().member("object").isObject())
        return false;
    readMultiCore(exchange, document->root(), body, settings);
    return true;
}

} // namespace

ExchangeSettings exchangeSettings(const ProviderAccount &account)
{
    ExchangeSettings settings;
    settings.service = account.settings.value(SettingField::Service);
    settings.keys = {{account.settings.value(SettingField::TokenCode),
                      secretOf(account.secrets, SettingField::ApiToken)}};
    settings.legacy.zone = account.settings.value(SettingField::NoticeZone).toUtf8();
    settings.legacy.currency = account.settings.value(SettingField::NoticeCurrency);
    return settings;
}

bool Exchange::isIn(ExchangeDoubt doubt) const
{
    return std::find(doubts.begin(), doubts.end(), doubt) != doubts.end();
}

ExchangeUse Exchange::use() const
{
    if (isIn(ExchangeDoubt::UnknownForm) || isIn(ExchangeDoubt::NoOrder) ||
        isIn(ExchangeDoubt::OtherType) || isIn(ExchangeDoubt::OtherService))
        return ExchangeUse::Nothing;
    return doubts.empty() && payment ? ExchangeUse::Believe : ExchangeUse::Read;
}

Exchange readExchange(const ReceivedExchange &received, const ExchangeSettings &settings)
{
    Exchange exchange;
    exchange.signature = verifySignature(received.headers, received.body, settings.keys);
    const QByteArray body = received.body.trimmed();
    const bool isRead =
        body.isEmpty() ? takeLegacy(exchange, fieldsOfForm(received.query),
                                    ExchangeForm::LegacyQuery, settings)
        : body.startsWith('{')
            ? takeMultiCore(exchange, received.body, settings) ||
                  takeLegacy(exchange, fieldsOfJson(body), ExchangeForm::LegacyJson, settings)
            : takeLegacy(exchange, fieldsOfForm(body), ExchangeForm::LegacyForm, settings);
    if (!isRead)
        exchange.doubts.push_back(ExchangeDoubt::UnknownForm);
    return exchange;
}

QByteArray exchangeReply(const Exchange &exchange, bool isHandled)
{
    const std::string id = exchange.order.text().toStdString();
    if (exchange.form == ExchangeForm::MultiCore &&
        exchange.signature != SignatureVerdict::Absent) {
        const nlohmann::ordered_json reply = {{"result", isHandled}, {"description", id}};
        return QByteArray::fromStdString(reply.dump());
    }
    return (isHandled ? QByteArray("TRUE|") : QByteArray("FALSE|")) + QByteArray::fromStdString(id);
}

} // namespace counterfoil::pay

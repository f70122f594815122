// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/legacy_order.h"

#include "core/domain/checked_number.h"
#include "core/domain/said_decimals.h"
#include "core/domain/status_words.h"
#include "core/gateways/pay/order_ledger.h"
#include "core/gateways/pay/pay_facts.h"
#include "core/gateways/pay/pay_words.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <nlohmann/json.hpp>

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

/// As a status code of that meaning would have it.
std::optional<CodeMeaning> asCode(const std::optional<ActionMeaning> &meaning)
{
    if (!meaning)
        return std::nullopt;
    return CodeMeaning{0, meaning->status, meaning->isPaid, Progress::Not, Possible::Nothing};
}

/// Empty fields are none.
QString filledText(JsonValue fields, std::string_view name)
{
    const QString text = fields.requiredText(name);
    if (const JsonValue value = fields.member(name); value.isText() && text.isEmpty())
        value.complain(JsonRule::Id);
    return text;
}

Money readLegacyAmount(JsonValue fields, Currency currency)
{
    const auto amount = legacyAmount(fields.requiredText("amount"), currency);
    if (const JsonValue written = fields.member("amount"); written.isText() && !amount)
        written.complain(JsonRule::Number);
    return amount.value_or(Money(0, currency));
}

/// An empty text is none.
Timestamp readLegacyMoment(JsonValue fields, std::string_view name, const QByteArray &zone)
{
    const QString written = fields.text(name);
    const Timestamp moment = legacyMoment(written, zone);
    if (!written.isEmpty() && !moment.isValid())
        fields.member(name).complain(JsonRule::DateTime);
    return moment;
}

/// The part of the notice's only way to pay.
PartnerTransaction legacyPart(const Payment &payment, JsonValue fields)
{
    PartnerTransaction part;
    part.id = PartnerTransactionId(fields.text("payment_session_id"));
    part.updatedAt = payment.authorisation.updatedAt;
    part.amount = payment.amount;
    part.solution = {partnerWord(), methodWord(fields.text("payment_profile_id"))};
    part.status = payment.authorisation.status.text();
    return part;
}

/// No document says what becomes of a refund by which word: it is shown as it came.
Operation legacyRefund(const Payment &payment, JsonValue fields)
{
    Operation refund;
    refund.kind = OperationKind::Refund;
    const QString transaction = fields.text("transactionId");
    refund.id = OperationId(transaction.isEmpty() ? payment.id.text() : transaction);
    refund.amount = payment.amount;
    refund.createdAt = payment.authorisation.updatedAt;
    refund.status = Word<OperationStatus>::unknown(payment.providerState);
    refund.partnerTransactions.push_back(legacyPart(payment, fields));
    return refund;
}

void readShownOfLegacy(Payment &payment, JsonValue fields, const QByteArray &zone)
{
    const JsonLeniency lenient = fields.lenient();
    payment.createdAt = readLegacyMoment(fields, "starttime", zone);
    payment.authorisation.updatedAt = readLegacyMoment(fields, "stoptime", zone);
    if (isRefundAction(payment.providerState))
        payment.refunds.push_back(legacyRefund(payment, fields));
    else
        payment.authorisation.partnerTransactions.push_back(legacyPart(payment, fields));
    Customer customer;
    customer.reference = fields.text("customer_key");
    customer.ipAddress = fields.text("ip_address");
    if (!customer.reference.isEmpty() || !customer.ipAddress.isEmpty())
        payment.customer = customer;
    payment.facts =
        factGroupsIn(fields, u"legacy"_s, {"order_id", "amount", "starttime", "stoptime"}, {});
}

} // namespace

QByteArray legacyDocument(const LegacyFields &fields, const LegacySetting &setting)
{
    nlohmann::ordered_json document = nlohmann::ordered_json::object();
    auto &legacy = document["legacy"] = nlohmann::ordered_json::object();
    for (const auto &[name, value] : fields) {
        if (name != "secret"_L1)
            legacy[name.toStdString()] = value.toStdString();
    }
    document["zone"] = setting.zone.toStdString();
    document["currency"] = setting.currency.toStdString();
    return QByteArray::fromStdString(document.dump());
}

bool isRefundAction(const QString &action)
{
    return action.startsWith("refund"_L1);
}

Payment readLegacyOrder(JsonValue root)
{
    const JsonValue fields = root.member("legacy");
    const auto currency = Currency::fromCode(root.requiredText("currency"));
    Payment payment;
    payment.isFromNotification = true;
    payment.id = PaymentId(filledText(fields, "order_id"));
    payment.amount = readLegacyAmount(fields, currency.value_or(Currency()));
    const QString action = filledText(fields, "action");
    const auto meaning = meaningOfAction(action);
    payment.providerState = action;
    payment.authorisation.status = meaning ? Word(meaning->status, statusWord(meaning->status))
                                           : Word<AuthorisationStatus>::unknown(action);
    const Money nothing = payment.amount.with(0);
    const OrderSums sums{payment.amount, nothing,
                         meaning && meaning->isPaid ? payment.amount : nothing, std::nullopt};
    payment.amounts = ledgerOf(sums, asCode(meaning));
    payment.overview = overviewOf(payment.amounts, asCode(meaning));
    readShownOfLegacy(payment, fields, root.requiredText("zone").toUtf8());
    return payment;
}

std::optional<Money> legacyAmount(const QString &written, Currency currency)
{
    static const QRegularExpression form(u"\\A([0-9]{1,18})(?:\\.([0-9]{1,18}))?\\z"_s);
    const QRegularExpressionMatch match = form.match(written);
    if (!match.hasMatch() || !currency.exponent())
        return std::nullopt;
    QString decimals = match.captured(2);
    const qsizetype wanted = *currency.exponent();
    while (decimals.size() > wanted && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > wanted)
        return std::nullopt;
    qint64 minorUnits = 0;
    const QString digits = match.captured(1) + decimals.leftJustified(wanted, u'0');
    for (const QChar digit : digits) {
        if (!appendDigit(minorUnits, digit.unicode() - u'0'))
            return std::nullopt;
    }
    return Money(minorUnits, currency);
}

Timestamp legacyMoment(const QString &written, const QByteArray &zone)
{
    const QTimeZone where(zone);
    QDateTime moment = QDateTime::fromString(written, u"yyyy-MM-dd HH:mm:ss"_s);
    if (!moment.isValid() || !where.isValid())
        return {};
    moment = QDateTime(moment.date(), moment.time(), where);
    return {moment.toMSecsSinceEpoch(), moment.offsetFromUtc()};
}

} // namespace counterfoil::pay

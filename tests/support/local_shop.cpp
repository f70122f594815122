// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/local_shop.h"

#include "core/gateways/providers.h"
#include "tests/support/creating.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace counterfoil::testing {

namespace {

/// For a busy machine; nothing waits longer than it must.
constexpr int shopPatience = 60'000;

template <typename T>
T answerFrom(Call<T> &call)
{
    std::optional<T> value;
    QObject context;
    QSignalSpy finished(&call, &CallBase::finished);
    call.then(&context, [&value](const auto &answer) {
        if (answer)
            value = *answer;
    });
    finished.wait(shopPatience);
    if (!value)
        qFatal("the sandbox does not do what every test needs");
    return *value;
}

PaymentPtr captureHalf(PaymentGateway &gateway, const PaymentPtr &payment, const QString &reference)
{
    OperationRequest half;
    half.kind = OperationKind::Capture;
    half.amount = payment->amount.with(5000);
    half.merchantReference = reference;
    const OperationAnswer answer = answerFrom(gateway.send(
        *gateway.prepare(half, *payment), IdempotencyKey(u"before-"_s + payment->id.text())));
    return answer.payment ? answer.payment : readBy(gateway, payment->id);
}

QByteArray pursePathEnd(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return "/captures";
    case OperationKind::Refund:
        return "/refunds";
    case OperationKind::Void:
        return "/voids";
    }
    Q_UNREACHABLE();
}

PaymentPtr newPursePayment(LocalAccount &, PaymentGateway &gateway, OperationKind)
{
    return halfCaptured(gateway);
}

QByteArray payPathEnd(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return "/capture/amount";
    case OperationKind::Refund:
        return "/refund";
    case OperationKind::Void:
        return "/void";
    }
    Q_UNREACHABLE();
}

/// A refund needs an order that is paid, all else one that is reserved.
PaymentPtr newPayOrder(LocalAccount &sandbox, PaymentGateway &gateway, OperationKind kind)
{
    const QByteArray order = R"({"serviceId":"SL-0001-0001","reference":"order",)"
                             R"("amount":{"value":10000,"currency":"EUR"}})";
    const QByteArray created =
        sandbox.exchange("POST", u"/pay/v1/orders"_s, order,
                         "Basic " + QByteArray("AT-0001-0001:demo-token").toBase64());
    const QString number = QJsonDocument::fromJson(created)["orderId"_L1].toString();
    sandbox.exchange("POST", u"/pay/checkout/"_s + number,
                     kind == OperationKind::Refund ? "answer=pay" : "answer=reserve");
    return readBy(gateway, PaymentId(number));
}

QByteArray payProblem(int status)
{
    return R"({"type":"https://developer.pay.nl/docs/error-codes","code":")" +
           QByteArray::number(status) + R"(","title":"Refused","detail":"","violations":[]})";
}

QByteArray payexPathEnd(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return "/captures";
    case OperationKind::Refund:
        return "/reversals";
    case OperationKind::Void:
        return "/cancellations";
    }
    Q_UNREACHABLE();
}

/// A refund needs a capture, all else a reservation.
PaymentPtr newPayexPayment(LocalAccount &sandbox, PaymentGateway &gateway, OperationKind kind)
{
    const QString reference = QUuid::createUuid().toString(QUuid::Id128); // each is used once
    const QByteArray payment =
        R"({"payment":{"operation":"Purchase","intent":"Authorization","currency":"EUR",)"
        R"("prices":[{"type":"VISA","amount":10000,"vatAmount":2000}],)"
        R"("description":"An order","userAgent":"Mozilla/5.0","language":"en-US",)"
        R"("urls":{"completeUrl":"https://example.com/complete"},)"
        R"("payeeInfo":{"payeeId":"merchant","payeeReference":")" +
        reference.toLatin1() + R"("}}})";
    const QString payments = u"/payex/psp/creditcard/payments"_s;
    const QByteArray created = sandbox.exchange("POST", payments, payment, "Bearer demo-token");
    const QString path = QJsonDocument::fromJson(created)["payment"_L1]["id"_L1].toString();
    sandbox.exchange("POST", payments + u"/authorize/"_s + path.section(u'/', -1), "answer=pay");
    const PaymentPtr paid = readBy(gateway, PaymentId(path));
    return kind == OperationKind::Refund
               ? captureHalf(gateway, paid, u"BEFORE"_s + reference.left(12))
               : paid;
}

QByteArray payexProblem(int status)
{
    return R"({"type":"https://api.payex.com/psp/errordetail/refused","title":"Refused",)"
           R"("detail":"","status":)" +
           QByteArray::number(status) + R"(,"problems":[]})";
}

} // namespace

ProviderAccount LocalShop::accountAt(const QUrl &url) const
{
    return providerNamed(provider)->sandbox.account(url);
}

std::unique_ptr<PaymentGateway> LocalShop::open(const ProviderAccount &account,
                                                GatewayOptions options) const
{
    return providerNamed(provider)->open(account, std::move(options));
}

const LocalShop &purseShop()
{
    static const LocalShop shop{.provider = u"Purse"_s,
                                .prefix = u"/payment"_s,
                                .promise = ResendPromise::Kind::SameKey,
                                .listsOperations = true,
                                .verb = "POST",
                                .readPath = u"/payments/"_s,
                                .pathEnd = &pursePathEnd,
                                .newPayment = &newPursePayment};
    return shop;
}

const LocalShop &payShop()
{
    static const LocalShop shop{.provider = u"PAY."_s,
                                .prefix = u"/pay"_s,
                                .promise = ResendPromise::Kind::None,
                                .listsOperations = false,
                                .verb = "PATCH",
                                .readPath = u"/v1/orders/"_s,
                                .pathEnd = &payPathEnd,
                                .newPayment = &newPayOrder,
                                .problem = &payProblem};
    return shop;
}

const LocalShop &payexShop()
{
    static const LocalShop shop{.provider = u"PayEx"_s,
                                .prefix = u"/payex"_s,
                                .promise = ResendPromise::Kind::UniqueReference,
                                .listsOperations = true,
                                .verb = "POST",
                                .readPath = u"/payments/"_s,
                                .pathEnd = &payexPathEnd,
                                .newPayment = &newPayexPayment,
                                .problem = &payexProblem};
    return shop;
}

PaymentPtr halfCaptured(PaymentGateway &purse)
{
    PaymentRequest request;
    request.amount = Money(10000, *Currency::fromCode(u"EUR"));
    request.order.reference = u"order"_s;
    request.order.netAmount = request.amount;
    request.split = {{request.amount, {u"dalenys"_s, u"creditcard"_s}, {}, {}, {}}};
    return captureHalf(purse, answerFrom(create(purse, request)).payment, u"BEFORE-1"_s);
}

PaymentPtr readBy(PaymentGateway &gateway, const PaymentId &id)
{
    return answerFrom(gateway.payment(id, Freshness::AskPartners));
}

} // namespace counterfoil::testing

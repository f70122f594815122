// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/line_shares.h"
#include "core/gateways/purse/purse_parsers.h"
#include "core/gateways/purse/purse_problems.h"
#include "core/gateways/sandbox_directory.h"
#include "tests/support/test_program.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

#include <set>

using namespace counterfoil;

namespace {

using Json = nlohmann::ordered_json;

Json exampleJson(const char *name)
{
    QFile file(
        QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-%1.json").arg(QLatin1StringView(name)));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return Json::parse(bytes.begin(), bytes.end());
}

QByteArray bytesOf(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

Json::json_pointer at(const char *pointer)
{
    return Json::json_pointer(pointer);
}

AnswerFault faultOf(const QByteArray &payment)
{
    const auto parsed = purse::parsePayment(payment);
    return parsed ? AnswerFault() : parsed.error().answerFault.value_or(AnswerFault());
}

AnswerFault faultOf(const Json &payment)
{
    return faultOf(bytesOf(payment));
}

} // namespace

/// Every way in which an answer can be bad.
class TestPurseParsers : public QObject
{
    Q_OBJECT

private slots:
    void missingFieldIsNamed_data();
    void missingFieldIsNamed();
    void nullForARequiredFieldIsNamed_data();
    void nullForARequiredFieldIsNamed();
    void nullForAnOptionalFieldIsAbsence();
    void everyWrongTypeIsNamed_data();
    void everyWrongTypeIsNamed();
    void aWrongMemberThatIsOnlyShownCostsThatMember_data();
    void aWrongMemberThatIsOnlyShownCostsThatMember();
    void aWrongMemberOfASessionOrALinkCostsThatMember();
    void aLineWithoutItsAmountIsShownAndNotOffered();
    void aSplitItemMayNameItsParentAlone();
    void anAnswerThatIsAllWrongIsNamedInPart();
    void aRenamedPriorityListKeepsItsRefusals();
    void amountsKeepEveryDigit();
    void amountsBeyondTheLimitAreRefused_data();
    void amountsBeyondTheLimitAreRefused();
    void unknownWordsAreKept();
    void unknownFieldsAreIgnored();
    void unknownCurrencyIsKept();
    void wrongCurrencyIsRefused_data();
    void wrongCurrencyIsRefused();
    void textIsKeptVerbatim();
    void cardNumbersAreMaskedBeforeAnythingIsShown();
    void tenThousandTransactionsAreRead();
    void hundredLevelsAreRefused();
    void twentyMebibytesAreRefused();
    void notJsonIsRefused_data();
    void notJsonIsRefused();
    void cutAnywhereIsRefused();
    void sandboxListIsRead();
};

void TestPurseParsers::missingFieldIsNamed_data()
{
    QTest::addColumn<QString>("pointer");
    for (const char *pointer : {"/id",
                                "/version",
                                "/created_at",
                                "/entity_id",
                                "/amount",
                                "/currency",
                                "/amounts",
                                "/overview",
                                "/authorization",
                                "/captures",
                                "/voids",
                                "/refunds",
                                "/links",
                                "/amounts/total_authorized",
                                "/amounts/total_captured",
                                "/amounts/available_to_capture",
                                "/amounts/total_refunded",
                                "/amounts/available_to_refund",
                                "/amounts/total_voided",
                                "/amounts/available_to_void",
                                "/overview/consumed",
                                "/overview/refunded",
                                "/authorization/status",
                                "/authorization/partner_transactions",
                                "/authorization/partner_transactions/0/id",
                                "/authorization/partner_transactions/1/amount",
                                "/authorization/partner_transactions/1/partner",
                                "/authorization/partner_transactions/1/status",
                                "/captures/0/id",
                                "/captures/0/amount",
                                "/captures/0/created_at",
                                "/captures/0/status",
                                "/captures/0/partner_transactions",
                                "/links/self/href",
                                "/links/self/method"})
        QTest::newRow(pointer) << QString::fromLatin1(pointer);
}

void TestPurseParsers::missingFieldIsNamed()
{
    QFETCH(QString, pointer);
    Json payment = exampleJson("get-payment.response");
    const Json::json_pointer place(pointer.toStdString());
    QVERIFY(payment.contains(place));
    payment.at(place.parent_pointer()).erase(place.back());
    const JsonFault fault = faultOf(payment).json;
    QCOMPARE(fault.pointer, pointer);
    QCOMPARE(fault.found, JsonFound::Nothing);
}

void TestPurseParsers::nullForARequiredFieldIsNamed_data()
{
    missingFieldIsNamed_data();
}

void TestPurseParsers::nullForARequiredFieldIsNamed()
{
    QFETCH(QString, pointer);
    Json payment = exampleJson("get-payment.response");
    payment[Json::json_pointer(pointer.toStdString())] = nullptr;
    const JsonFault fault = faultOf(payment).json;
    QCOMPARE(fault.pointer, pointer);
    QCOMPARE(fault.found, JsonFound::Null);
}

void TestPurseParsers::nullForAnOptionalFieldIsAbsence()
{
    Json payment = exampleJson("get-payment.response");
    for (const char *name : {"order", "customer", "browser", "webhook", "redirection", "split",
                             "client_session_id", "capture_mode", "authentication"})
        payment[name] = nullptr;
    payment[at("/authorization/partner_transactions/1/card")] = nullptr;
    payment[at("/authorization/partner_transactions/1/remaining_amount")] = nullptr;
    const auto parsed = purse::parsePayment(bytesOf(payment));
    QVERIFY(parsed.has_value());
    QVERIFY(!(*parsed)->order);
    QVERIFY(!(*parsed)->customer);
    QVERIFY((*parsed)->split.empty());
    QVERIFY(!(*parsed)->authorisation.partnerTransactions[1].card);
    QVERIFY(!(*parsed)->authorisation.partnerTransactions[1].remainingAmount);
}

void TestPurseParsers::everyWrongTypeIsNamed_data()
{
    QTest::addColumn<QByteArray>("wrong");
    QTest::newRow("an object") << QByteArray(R"({"a":{"b":1}})");
    QTest::newRow("an array") << QByteArray(R"([[1]])");
    QTest::newRow("a boolean") << QByteArray("true");
    QTest::newRow("a fraction") << QByteArray("1.5");
}

/// Puts the wrong value in the place of each leaf and branch of an example, one after the
/// other: each is named, be it that the payment cannot be used, that it lacks this one member, or
/// that the place may have that kind.
void TestPurseParsers::everyWrongTypeIsNamed()
{
    QFETCH(QByteArray, wrong);
    const Json value = Json::parse(wrong.begin(), wrong.end());
    const Json payment = exampleJson("operation.response");
    std::set<std::string> seen;
    int errors = 0;
    const Json flat = payment.flatten();
    for (const auto &[pointer, leaf] : flat.items()) {
        for (Json::json_pointer place(pointer); !place.empty(); place = place.parent_pointer()) {
            const std::string text = place.to_string();
            const bool isFree = text.find("additional_data") != std::string::npos;
            const bool mayBe = payment.at(place).type() == value.type() ||
                               (value.is_number_float() && text.ends_with("tax_rate"));
            if (isFree || mayBe || !seen.insert(text).second)
                continue;
            Json changed = payment;
            changed[place] = value;
            const auto parsed = purse::parsePayment(bytesOf(changed));
            QVERIFY2(!parsed || !(*parsed)->unread.empty(), text.c_str());
            const QString named =
                (parsed ? (*parsed)->unread.front() : faultOf(changed).json).pointer + u'/';
            QVERIFY2(named.startsWith(QString::fromStdString(text) + u'/'),
                     qPrintable(QString::fromStdString(text) + u' ' + named));
            ++errors;
        }
    }
    QVERIFY(errors > 200);
}

void TestPurseParsers::aWrongMemberThatIsOnlyShownCostsThatMember_data()
{
    QTest::addColumn<QString>("pointer");
    for (const char *pointer :
         {"/order", "/order/reference", "/order/net_amount", "/order/billing_address",
          "/order/billing_address/last_name", "/order/shipments",
          "/order/shipments/0/item_lines/0/name", "/order/shipments/0/item_lines/0/tax_rate",
          "/order/shipments/0/estimated_delivery_date_time", "/split/0/partner", "/split/0/amount",
          "/authorization/partner_transactions/1/partner_status_description",
          "/authorization/partner_transactions/1/card",
          "/authorization/partner_transactions/1/card/bin",
          "/authorization/partner_transactions/1/card/three_ds/eci", "/captures/0/triggered_by",
          "/client_session_id", "/order_reference", "/capture_mode"})
        QTest::newRow(pointer) << QString::fromLatin1(pointer);
}

void TestPurseParsers::aWrongMemberThatIsOnlyShownCostsThatMember()
{
    QFETCH(QString, pointer);
    Json payment = exampleJson("get-payment.response");
    const Json::json_pointer place(pointer.toStdString());
    QVERIFY(payment.contains(place));
    const auto whole = purse::parsePayment(bytesOf(payment));
    QVERIFY(whole && (*whole)->unread.empty());
    payment[place] = true;
    const auto parsed = purse::parsePayment(bytesOf(payment));
    QVERIFY(parsed.has_value());
    QCOMPARE((*parsed)->unread.size(), size_t(1));
    QCOMPARE((*parsed)->unread.front().pointer, pointer);
    QCOMPARE((*parsed)->unread.front().found, JsonFound::Boolean);
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void})
        QCOMPARE((*parsed)->available(kind), (*whole)->available(kind));
}

void TestPurseParsers::aWrongMemberOfASessionOrALinkCostsThatMember()
{
    for (const char *member : {"order", "expires_at", "capture_mode", "eligible_solutions"}) {
        Json session = exampleJson("get-client-session.response");
        session[member] = 7;
        const auto parsed = purse::parseSession(bytesOf(session));
        QVERIFY2(parsed.has_value(), member);
        QCOMPARE((*parsed)->unread.size(), size_t(1));
        QCOMPARE((*parsed)->unread.front().pointer, u'/' + QString::fromLatin1(member));
    }
    for (const char *member : {"version", "order", "expires_at", "payment_attempts"}) {
        Json link{{"id", "l"},
                  {"entity_id", "e"},
                  {"status", "OPENED"},
                  {"amount", 5},
                  {"currency", "EUR"}};
        link[member] = true;
        const auto parsed = purse::parsePaymentLink(bytesOf(link));
        QVERIFY2(parsed.has_value(), member);
        QCOMPARE((*parsed)->unread.size(), size_t(1));
        QCOMPARE((*parsed)->unread.front().pointer, u'/' + QString::fromLatin1(member));
    }
}

void TestPurseParsers::aLineWithoutItsAmountIsShownAndNotOffered()
{
    for (const char *member : {"net_amount", "quantity"}) {
        Json payment = exampleJson("get-payment.response");
        Json &line = payment["order"]["shipments"][0]["item_lines"][0];
        line.erase(member);
        line.erase("type");
        const auto parsed = purse::parsePayment(bytesOf(payment));
        QVERIFY(parsed.has_value());
        const ItemLine &read = (*parsed)->order->shipments[0].itemLines[0];
        QVERIFY(!read.name.isEmpty());
        QCOMPARE(read.quantity, 0);
        QVERIFY(!lineGroups(*(*parsed)->order).groups.front().isOffered());
        QCOMPARE((*parsed)->unread.size(), size_t(1));
        QVERIFY((*parsed)->unread.front().pointer.endsWith(QLatin1StringView(member)));
    }
}

void TestPurseParsers::aSplitItemMayNameItsParentAlone()
{
    Json payment = exampleJson("get-payment.response");
    payment["split"] = Json::array({{{"amount", 4299}, {"parent_payment_id", "p-1"}}});
    const auto parsed = purse::parsePayment(bytesOf(payment));
    QVERIFY(parsed.has_value());
    QVERIFY((*parsed)->unread.empty());
    QCOMPARE((*parsed)->split.size(), size_t(1));
    QCOMPARE((*parsed)->split[0].amount.minorUnits(), 4299);
    QCOMPARE((*parsed)->split[0].parentPaymentId, QStringLiteral("p-1"));
}

void TestPurseParsers::anAnswerThatIsAllWrongIsNamedInPart()
{
    Json payment = exampleJson("get-payment.response");
    Json &lines = payment["order"]["shipments"][0]["item_lines"];
    lines = Json::array();
    for (int i = 0; i < 10'000; ++i)
        lines.push_back(7);
    const auto parsed = purse::parsePayment(bytesOf(payment));
    QVERIFY(parsed.has_value());
    QCOMPARE((*parsed)->unread.size(), size_t(50));
    QVERIFY((*parsed)->order->shipments[0].itemLines.empty());
}

void TestPurseParsers::aRenamedPriorityListKeepsItsRefusals()
{
    const auto row = [](const QString &field) {
        return purse::refusedInput({field, QStringLiteral("2"), QStringLiteral("partner")});
    };
    for (const char *field : {"priorities", "partners_order"}) {
        QCOMPARE(row(QLatin1StringView(field)).kind, RefusedInput::Kind::Priorities);
        QCOMPARE(row(QLatin1StringView(field)).row, 2);
    }
    QCOMPARE(purse::refusedInput({QStringLiteral("customer")}).kind, RefusedInput::Kind::None);
}

void TestPurseParsers::amountsKeepEveryDigit()
{
    Json payment = exampleJson("get-payment.response");
    payment["amount"] = 9007199254740993; // 2^53 + 1
    payment["amounts"]["total_captured"] = std::numeric_limits<std::int64_t>::max();
    const auto parsed = purse::parsePayment(bytesOf(payment));
    QVERIFY(parsed.has_value());
    QCOMPARE((*parsed)->amount.minorUnits(), qint64(9007199254740993));
    QCOMPARE((*parsed)->amounts.totalCaptured.minorUnits(), std::numeric_limits<qint64>::max());
}

void TestPurseParsers::amountsBeyondTheLimitAreRefused_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"9223372036854775808", "18446744073709551616",
                               "99999999999999999999", "1e3", "12.0", "0.1", "-1e2"})
        QTest::newRow(number) << QByteArray(number);
    QTest::newRow("text") << QByteArray("\"12\"");
}

void TestPurseParsers::amountsBeyondTheLimitAreRefused()
{
    QFETCH(QByteArray, number);
    Json payment = exampleJson("get-payment.response");
    payment["amounts"]["total_captured"] = 123454321;
    const AnswerFault fault = faultOf(bytesOf(payment).replace("123454321", number));
    QCOMPARE(fault.json.pointer, QStringLiteral("/amounts/total_captured"));
    QCOMPARE(fault.json.expected, JsonRule::Integer);
}

void TestPurseParsers::unknownWordsAreKept()
{
    Json payment = exampleJson("get-payment.response");
    payment["capture_mode"] = "LATER";
    payment["overview"]["captured"] = "OVER";
    payment["authorization"]["status"] = "HALF";
    payment[at("/captures/0/status")] = "success";
    payment[at("/captures/0/partner_transactions/0/status")] = "ODD";
    const auto parsed = purse::parsePayment(bytesOf(payment));
    QVERIFY(parsed.has_value());
    const Payment &read = **parsed;
    QCOMPARE(read.captureMode.text(), QStringLiteral("LATER"));
    QVERIFY(!read.captureMode.known());
    QCOMPARE(read.overview.captured.text(), QStringLiteral("OVER"));
    QVERIFY(!read.overview.captured.known());
    QCOMPARE(read.authorisation.status.text(), QStringLiteral("HALF"));
    QVERIFY(!read.captures[0].status.known());
    QCOMPARE(read.captures[0].partnerTransactions[0].status, QStringLiteral("ODD"));
}

void TestPurseParsers::unknownFieldsAreIgnored()
{
    Json payment = exampleJson("get-payment.response");
    payment["new_field"] = {{"deep", {1, 2, 3}}};
    payment[at("/amounts/new_sum")] = "text";
    payment[at("/captures/0/partner_transactions/0/new")] = nullptr;
    QVERIFY(purse::parsePayment(bytesOf(payment)).has_value());
}

void TestPurseParsers::unknownCurrencyIsKept()
{
    Json payment = exampleJson("get-payment.response");
    payment["currency"] = "QQQ";
    const auto parsed = purse::parsePayment(bytesOf(payment));
    QVERIFY(parsed.has_value());
    QCOMPARE((*parsed)->currency().code(), QStringLiteral("QQQ"));
    QVERIFY(!(*parsed)->currency().exponent());
}

void TestPurseParsers::wrongCurrencyIsRefused_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"", "eur", "EU", "EURO", "E R", "€€€"})
        QTest::newRow(code) << QString::fromUtf8(code);
}

void TestPurseParsers::wrongCurrencyIsRefused()
{
    QFETCH(QString, code);
    Json payment = exampleJson("get-payment.response");
    payment["currency"] = code.toStdString();
    QVERIFY(faultOf(payment).json ==
            (JsonFault{QStringLiteral("/currency"), JsonRule::Currency, JsonFound::Text}));
}

void TestPurseParsers::textIsKeptVerbatim()
{
    const QString hostile =
        QStringLiteral("<b>Refund</b><img src='file:///etc/x'> \u202e 999.99 ") + QChar(u'\0') +
        QStringLiteral("\u001b[31m\r\n\t\u0085 & &amp;");
    Json payment = exampleJson("get-payment.response");
    payment["order_reference"] = hostile.toStdString();
    payment[at("/captures/0/partner_transactions/0/partner_status_description")] =
        hostile.toStdString();
    const auto parsed = purse::parsePayment(bytesOf(payment));
    QVERIFY(parsed.has_value());
    QCOMPARE((*parsed)->orderReference, hostile);
    QCOMPARE((*parsed)->captures[0].partnerTransactions[0].partnerStatusDescription, hostile);
}

void TestPurseParsers::cardNumbersAreMaskedBeforeAnythingIsShown()
{
    Json json = exampleJson("create-payment.response");
    const QByteArray number("4111111111111111");
    json["order"]["additional_data"]["note"] = "card " + number.toStdString();
    json["order"]["billing_address"]["last_name"] = "4111 1111 1111 1111";
    const auto parsed = purse::parsePayment(bytesOf(json));
    QVERIFY(parsed.has_value());
    QVERIFY(!(*parsed)->raw.contains(number));
    QVERIFY((*parsed)->raw.contains("card 411111******1111"));
    QVERIFY((*parsed)->raw.contains("4111 11** **** 1111"));
    // What may look alike and is none.
    Json reference = exampleJson("create-payment.response");
    reference["order"]["reference"] = number.toStdString();
    const auto kept = purse::parsePayment(bytesOf(reference));
    QVERIFY(kept.has_value());
    QCOMPARE((*kept)->raw, bytesOf(reference));
}

void TestPurseParsers::tenThousandTransactionsAreRead()
{
    Json payment = exampleJson("get-payment.response");
    Json &transactions = payment[at("/captures/0/partner_transactions")];
    const Json one = transactions[0];
    for (int i = int(transactions.size()); i < 10'000; ++i) {
        transactions.push_back(one);
        transactions.back()["id"] = "t" + std::to_string(i);
        transactions.back()["amount"] = i;
    }
    const auto parsed = purse::parsePayment(bytesOf(payment));
    QVERIFY(parsed.has_value());
    const auto &read = (*parsed)->captures[0].partnerTransactions;
    QCOMPARE(read.size(), 10'000u);
    QCOMPARE(read.back().id.text(), QStringLiteral("t9999"));
    QCOMPARE(read.back().amount.minorUnits(), 9999);
}

void TestPurseParsers::hundredLevelsAreRefused()
{
    Json payment = exampleJson("get-payment.response");
    payment["authentication"] = Json::parse(std::string(100, '[') + std::string(100, ']'));
    QVERIFY(faultOf(payment) == (AnswerFault{AnswerFault::Kind::TooDeep, 64}));
}

void TestPurseParsers::twentyMebibytesAreRefused()
{
    Json payment = exampleJson("get-payment.response");
    payment["authentication"] = std::string(20 * 1024 * 1024, 'x');
    QVERIFY(faultOf(payment) == (AnswerFault{AnswerFault::Kind::TooLarge, 16 * 1024 * 1024}));
}

void TestPurseParsers::notJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html>502</html>");
    QTest::newRow("text") << QByteArray("Service Unavailable");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("number") << QByteArray("1");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("two documents") << QByteArray("{}{}");
}

void TestPurseParsers::notJsonIsRefused()
{
    QFETCH(QByteArray, bytes);
    for (const ApiError &error : {
             purse::parsePayment(bytes).map([](auto) {}).error(),
             purse::parseSession(bytes).map([](auto) {}).error(),
             purse::parsePaymentLink(bytes).map([](auto) {}).error(),
             purse::parseEligibleSolutions(bytes).map([](auto) {}).error(),
             purse::parseSigningKeys(bytes).map([](auto) {}).error(),
         }) {
        QCOMPARE(error.kind, ErrorKind::Protocol);
        QVERIFY(error.answerFault.has_value());
    }
}

void TestPurseParsers::cutAnywhereIsRefused()
{
    const QByteArray whole = bytesOf(exampleJson("get-payment.response"));
    for (qsizetype size = 0; size < whole.size(); size += 7)
        QVERIFY(!purse::parsePayment(whole.left(size)).has_value());
    QVERIFY(purse::parsePayment(whole).has_value());
}

void TestPurseParsers::sandboxListIsRead()
{
    const auto list = parseSandboxDirectory(
        R"([{"provider":"purse","id":"p1","client_session_id":"s1","order_reference":"o1",
             "scenario":"plain"},
            {"provider":"payex","id":"/psp/x1","client_session_id":null}])");
    QVERIFY(list.has_value());
    QCOMPARE(list->size(), 2u);
    QCOMPARE((*list)[0].provider, QStringLiteral("purse"));
    QCOMPARE((*list)[0].id, PaymentId(QStringLiteral("p1")));
    QCOMPARE((*list)[0].session, SessionId(QStringLiteral("s1")));
    QCOMPARE((*list)[0].scenario, QStringLiteral("plain"));
    QCOMPARE((*list)[1].provider, QStringLiteral("payex"));
    QCOMPARE((*list)[1].id, PaymentId(QStringLiteral("/psp/x1")));
    QVERIFY((*list)[1].session.isEmpty());
    QVERIFY(!parseSandboxDirectory(R"({"payments":[]})").has_value());
    QVERIFY(!parseSandboxDirectory(R"([{"id":"p1"}])").has_value());
    QVERIFY(!parseSandboxDirectory(R"([{"provider":"purse"}])").has_value());
}

COUNTERFOIL_TEST(QCoreApplication, TestPurseParsers)
#include "tst_purse_parsers.moc"

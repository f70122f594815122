// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ledger_check.h"
#include "core/domain/payment_state.h"
#include "core/gateways/pay/legacy_order.h"
#include "core/gateways/pay/pay_parsers.h"
#include "tests/gateways/pay_rewriter.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

Json legacySample()
{
    const QByteArray sample = payExample("exchange-singlecore");
    return {{"legacy", Json::parse(sample.begin(), sample.end())},
            {"zone", "Europe/Amsterdam"},
            {"currency", "EUR"}};
}

} // namespace

/// What the exchange of a single-core order makes of it.
class TestPayLegacy : public QObject
{
    Q_OBJECT

private slots:
    void legacyActionsBecomeStates_data();
    void legacyActionsBecomeStates();
    void aLegacyOrderIsMarkedAsTold();
    void legacyAmountsAreConvertedExactly_data();
    void legacyAmountsAreConvertedExactly();
    void legacyMomentsAreOfTheirZone_data();
    void legacyMomentsAreOfTheirZone();
    void legacyFieldsThatCountAreRequired_data();
    void legacyFieldsThatCountAreRequired();
};

void TestPayLegacy::legacyActionsBecomeStates_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("captured");
    const auto row = [](const char *action, PaymentState state, qint64 captured) {
        QTest::newRow(action) << QString::fromLatin1(action) << static_cast<int>(state) << captured;
    };
    row("new_ppt", PaymentState::Captured, 10);
    row("capture", PaymentState::Captured, 10);
    row("incassocollected", PaymentState::Captured, 10);
    row("pending", PaymentState::AuthorisationPending, 0);
    row("incassosend", PaymentState::AuthorisationPending, 0);
    row("cancel", PaymentState::Aborted, 0);
    row("incassostorno", PaymentState::ChargedBack, 10);
    row("refund:add", PaymentState::AuthorisationUnknown, 0);
}

void TestPayLegacy::legacyActionsBecomeStates()
{
    QFETCH(QString, action);
    QFETCH(int, state);
    QFETCH(qint64, captured);
    Json document = legacySample();
    document["legacy"]["action"] = action.toStdString();
    const PaymentPtr payment = parsedOrder(document);
    QVERIFY(payment);
    QCOMPARE(paymentStates(*payment), std::vector<PaymentState>{static_cast<PaymentState>(state)});
    QCOMPARE(payment->amounts.totalCaptured.minorUnits(), captured);
    QCOMPARE(payment->providerState, action);
    QVERIFY(checkLedger(*payment).empty());
}

void TestPayLegacy::aLegacyOrderIsMarkedAsTold()
{
    const PaymentPtr payment = parsedOrder(legacySample());
    QVERIFY(payment);
    QVERIFY(payment->isFromNotification);
    QVERIFY(!parsedOrder(sampleOrder())->isFromNotification);
    QVERIFY(!pay::codeOf(*payment));
    QCOMPARE(payment->revision, Revision()); // any read is as new
    // Of its two numbers for how it was paid, the profile is the method.
    QCOMPARE(payment->authorisation.partnerTransactions.front().solution.method, u"ideal"_s);
}

void TestPayLegacy::legacyAmountsAreConvertedExactly_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minorUnits"); // -1: refused
    const auto row = [](const char *written, qint64 minorUnits, const char *currency = "EUR") {
        QTest::addRow("\"%s\" %s", written, currency)
            << QString::fromUtf8(written) << QString::fromLatin1(currency) << minorUnits;
    };
    row("0.1", 10);
    row("0.10", 10);
    row("0.29", 29); // no binary fraction is this number
    row("1.15", 115);
    row("12", 1200);
    row("0", 0);
    row("0.100", 10);
    row("92233720368547758.07", 9'223'372'036'854'775'807);
    row("92233720368547758.08", -1);
    row("0.105", -1);
    row("0,1", -1);
    row("1e2", -1);
    row("-1", -1);
    row("+1", -1);
    row(".5", -1);
    row("5.", -1);
    row("1.000,00", -1);
    row(" 1", -1);
    row("", -1);
    row("\xd9\xa1", -1); // a digit, and not ours
    row("100", 100, "JPY");
    row("100.0", 100, "JPY");
    row("100.5", -1, "JPY");
    row("1.234", 1234, "KWD");
    row("1.5", -1, "XYZ");
}

void TestPayLegacy::legacyAmountsAreConvertedExactly()
{
    QFETCH(QString, written);
    QFETCH(QString, currency);
    QFETCH(qint64, minorUnits);
    const auto amount = pay::legacyAmount(written, *Currency::fromCode(currency));
    QCOMPARE(amount ? amount->minorUnits() : -1, minorUnits);
}

void TestPayLegacy::legacyMomentsAreOfTheirZone_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("moment"); // empty: refused
    const auto row = [](const char *name, const char *written, const char *zone,
                        const char *moment) {
        QTest::newRow(name) << QString::fromLatin1(written) << QByteArray(zone)
                            << QByteArray(moment);
    };
    row("winter", "2024-12-19 08:11:54", "Europe/Amsterdam", "2024-12-19T08:11:54+01:00");
    row("summer", "2024-07-19 08:11:54", "Europe/Amsterdam", "2024-07-19T08:11:54+02:00");
    row("another zone", "2024-12-19 08:11:54", "UTC", "2024-12-19T08:11:54Z");
    row("with a zone", "2024-12-19T08:11:54Z", "Europe/Amsterdam", "");
    row("no such day", "2024-02-30 08:11:54", "Europe/Amsterdam", "");
    row("no such zone", "2024-12-19 08:11:54", "Europe/Nowhere", "");
    row("nothing", "", "Europe/Amsterdam", "");
}

void TestPayLegacy::legacyMomentsAreOfTheirZone()
{
    QFETCH(QString, written);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, moment);
    const Timestamp read = pay::legacyMoment(written, zone);
    QCOMPARE(read.isValid(), !moment.isEmpty());
    if (read.isValid())
        QCOMPARE(read, *Timestamp::fromIso(moment.toStdString()));
}

void TestPayLegacy::legacyFieldsThatCountAreRequired_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"order_id", "action", "amount"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPayLegacy::legacyFieldsThatCountAreRequired()
{
    QFETCH(QString, name);
    for (const bool isEmpty : {false, true}) {
        Json document = legacySample();
        if (isEmpty)
            document["legacy"][name.toStdString()] = "";
        else
            document["legacy"].erase(name.toStdString());
        QCOMPARE(faultOfOrder(document).pointer, QString(u"/legacy/"_s + name));
    }
}

COUNTERFOIL_TEST(QCoreApplication, TestPayLegacy)
#include "tst_pay_legacy.moc"

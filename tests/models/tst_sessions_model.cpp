// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessions/sessions_model.h"

#include "models/sessions/session_words.h"
#include "tests/models/session_builder.h"
#include "tests/support/scratch_journal.h"
#include "tests/support/test_program.h"
#include "tests/ui/fake_gateway.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace counterfoil;
using namespace counterfoil::testing;

class TestSessionsModel : public QObject
{
    Q_OBJECT

private slots:
    void whatExpiresLastIsFirst();
    void aSessionReadAgainChangesItsRow();
    void sessionsOfBeforeAreThere();
    void aGuestHasTheNameOfTheBillingAddress();
    void whatIsNotKnownIsADash();
    void itExpiresOnTheClockThatIsGiven();
    void amountsHaveTheDecimalsThatWereSaid();
    void whatIsFilteredComesAndGoes();
    void timeLeftHasItsTwoBiggestParts();

private:
    using Column = SessionsModel::Column;
    static QString text(const SessionsModel &model, int row, Column column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
};

void TestSessionsModel::whatExpiresLastIsFirst()
{
    FakeGateway gateway;
    ScratchJournal scratch;
    SessionService service(&gateway, scratch.catalogue, u"demo"_s);
    SessionsModel model(service);
    const QAbstractItemModelTester tester(&model);
    model.upsert(shared(sampleSession(u"b"_s, "2020-08-25T11:00:00Z")));
    model.upsert(shared(sampleSession(u"c"_s, "2020-08-25T10:00:00Z")));
    model.upsert(shared(sampleSession(u"a"_s, "2020-08-25T12:00:00Z")));
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.session(row)->id.text();
    QCOMPARE(ids, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(!model.session(3));
}

void TestSessionsModel::aSessionReadAgainChangesItsRow()
{
    FakeGateway gateway;
    ScratchJournal scratch;
    SessionService service(&gateway, scratch.catalogue, u"demo"_s);
    SessionsModel model(service);
    const QAbstractItemModelTester tester(&model);
    service.openSession(SessionId(u"session-1"_s));
    gateway.sessions.last()->settle(shared(sampleSession()));
    QTRY_COMPARE(model.rowCount(), 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Session paid = sampleSession();
    paid.status = {SessionStatus::Submitted, u"SUBMITTED"_s};
    paid.paymentId = PaymentId(u"payment-1"_s);
    service.openSession(paid.id);
    gateway.sessions.last()->settle(shared(paid));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, Column::Payment), u"payment-1"_s);
    const QModelIndex status = model.index(0, static_cast<int>(Column::Status));
    QCOMPARE(status.data(SessionsModel::ValueRole).toString(), u"SUBMITTED"_s);
}

void TestSessionsModel::sessionsOfBeforeAreThere()
{
    FakeGateway gateway;
    ScratchJournal scratch;
    SessionService service(&gateway, scratch.catalogue, u"demo"_s);
    service.openSession(SessionId(u"session-1"_s));
    gateway.sessions.last()->settle(shared(sampleSession()));
    QTRY_COMPARE(service.sessions().size(), 1);
    const SessionsModel model(service);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, Column::Order), u"order_session-1"_s);
    QCOMPARE(text(model, 0, Column::Amount), u"89.90"_s);
    QCOMPARE(text(model, 0, Column::Currency), u"EUR"_s);
}

void TestSessionsModel::aGuestHasTheNameOfTheBillingAddress()
{
    FakeGateway gateway;
    ScratchJournal scratch;
    SessionService service(&gateway, scratch.catalogue, u"demo"_s);
    SessionsModel model(service);
    Session guest = sampleSession();
    guest.customer.reset();
    guest.order->billingAddress.emplace();
    guest.order->billingAddress->firstName = u"Hugo"_s;
    guest.order->billingAddress->lastName = u"Lefebvre"_s;
    model.upsert(shared(guest));
    QCOMPARE(text(model, 0, Column::Customer), u"Hugo Lefebvre"_s);
}

void TestSessionsModel::whatIsNotKnownIsADash()
{
    FakeGateway gateway;
    ScratchJournal scratch;
    SessionService service(&gateway, scratch.catalogue, u"demo"_s);
    SessionsModel model(service);
    Session bare;
    bare.id = SessionId(u"bare"_s);
    bare.amount = money(1);
    model.upsert(shared(bare));
    QCOMPARE(text(model, 0, Column::Order), u"bare"_s);
    for (const Column column : {Column::Customer, Column::Expires, Column::Payment})
        QCOMPARE(text(model, 0, column), u"–"_s);
}

void TestSessionsModel::itExpiresOnTheClockThatIsGiven()
{
    FakeGateway gateway;
    ScratchJournal scratch;
    SessionService service(&gateway, scratch.catalogue, u"demo"_s);
    SessionsModel model(service, [] {
        return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Tokyo"));
    });
    model.upsert(shared(sampleSession(u"a"_s, "2020-08-25T20:30:00Z")));
    QCOMPARE(text(model, 0, Column::Expires), u"26 Aug 2020, 05:30"_s);
    QCOMPARE(model.headerData(static_cast<int>(Column::Expires), Qt::Horizontal, Qt::DisplayRole)
                 .toString(),
             u"Expires (Asia/Tokyo time)"_s);
}

void TestSessionsModel::amountsHaveTheDecimalsThatWereSaid()
{
    FakeGateway gateway;
    ScratchJournal scratch;
    scratch.catalogue.decimals()->set(u"demo"_s, gateway.decimals());
    SessionService service(&gateway, scratch.catalogue, u"demo"_s);
    SessionsModel model(service);
    Session session = sampleSession();
    session.amount = money(45500, u"QQQ"_s);
    model.upsert(shared(session));
    gateway.decimals()->set({{u"QQQ"_s, 3}});
    QCOMPARE(text(model, 0, Column::Amount), u"45.500"_s);
}

void TestSessionsModel::whatIsFilteredComesAndGoes()
{
    FakeGateway gateway;
    ScratchJournal scratch;
    SessionService service(&gateway, scratch.catalogue, u"demo"_s);
    SessionsModel model(service);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.upsert(shared(sampleSession(u"a"_s, "2020-08-25T10:00:00Z")));
    model.upsert(shared(sampleSession(u"b"_s, "2020-08-25T11:00:00Z")));
    model.setFilter({{}, SessionStatus::Expired});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.countAll(), 2);
    Session expired = sampleSession(u"a"_s, "2020-08-25T10:00:00Z");
    expired.status = {SessionStatus::Expired, u"EXPIRED"_s};
    model.upsert(shared(expired));
    QCOMPARE(model.rowCount(), 1);
    model.upsert(shared(sampleSession(u"a"_s, "2020-08-25T10:00:00Z")));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({u"ORDER_a byron"_s, {}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, Column::Order), u"order_a"_s);
    model.setFilter({});
    QCOMPARE(text(model, 0, Column::Order), u"order_b"_s); // expires last
    QCOMPARE(model.rowCount(), 2);
}

void TestSessionsModel::timeLeftHasItsTwoBiggestParts()
{
    using namespace std::chrono_literals;
    QCOMPARE(timeLeftText(59s), u"59 s"_s);
    QCOMPARE(timeLeftText(61s), u"1 min 1 s"_s);
    QCOMPARE(timeLeftText(3h + 20min + 9s), u"3 h 20 min"_s);
    QCOMPARE(timeLeftText(52h + 59min), u"2 d 4 h"_s);
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestSessionsModel)
#include "tst_sessions_model.moc"

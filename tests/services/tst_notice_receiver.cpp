// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/notice.h"
#include "core/gateways/providers.h"
#include "core/notices/notice_receivers.h"
#include "core/notices/notice_to_keep.h"
#include "core/services/account_services.h"
#include "tests/support/answer_of.h"
#include "tests/support/local_shop.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Token("a-token-of-the-account");

struct Answer
{
    int status = 0;
    QByteArray head;
    QByteArray body;
};

/// What comes back until the receiver closes.
Answer answerTo(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    QByteArray came;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { came += socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    closed.wait(30'000);
    const qsizetype end = came.indexOf("\r\n\r\n");
    return {came.mid(9, 3).toInt(), came.left(end), came.mid(end + 4)};
}

QByteArray posted(const QByteArray &path, const QByteArray &headers, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// Notifications that come over real HTTP, and the payments that are read because of them from the
/// sandbox.
class TestNoticeReceiver : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatTheSandboxTellsIsRead_data();
    void whatTheSandboxTellsIsRead();
    void aWebhookIsAReasonToRead();
    void withoutTheTokenNothingIsRead_data();
    void withoutTheTokenNothingIsRead();
    void whatIsSignedIsBelievedAndWhatIsChangedIsRead();
    void whatIsNoNotificationIsRefused_data();
    void whatIsNoNotificationIsRefused();
    void twentyMebibytesAreRefusedUnread();
    void aSlowSenderHoldsNobodyUp();
    void anUnknownPaymentIsNotFound();
    void repeatedAndOlderOnesAreNotReadAgain();
    void whatWasTakenInIsReadOnceTheProviderIsBack();
    void whatAnEarlierRunDidNotReadIsReadAtTheNextStart();
    void whatCouldNotBeReadIsReadOnceTheProviderIsBack();
    void aFullInboxAsksToComeAgain();
    void refusedOnesLeaveRoomInTheInbox();
    void anOrderThatOnlyANoticeKnowsIsKept();
    void neitherSecretNorPayerOfAFlatFormIsKept();
    void whatCameTellsWhatItChanged();
    void aReplayedOneGoesTheSameWay();
    void aTakenPortIsTold();
    void accountsShareAPort();

private:
    void open(const LocalShop &shop);
    [[nodiscard]] QByteArray path() const { return "/shop"; }
    [[nodiscard]] quint16 port() const { return m_receivers->state(u"shop"_s).port; }
    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1/shop"_s.arg(port()); }
    Answer webhook(const QByteArray &body, const QByteArray &token = Token)
    {
        const QByteArray header = token.isEmpty() ? "" : "X-Webhook-Token: " + token + "\r\n";
        return answerTo(port(), posted(path(), header, body));
    }
    void dropReadsOf(const PaymentId &id);
    /// From now on, or now of that payment.
    void askForNotices(const QString &provider, const QString &payment = {},
                       const QString &form = {});
    [[nodiscard]] QByteArray told(const PaymentId &id) { return m_sandbox->truth(id)->raw; }
    [[nodiscard]] PaymentPtr known(const PaymentId &id)
    {
        const KnownPayment *found = m_services->known().find(id);
        return found ? found->payment : nullptr;
    }
    [[nodiscard]] int reads(const PaymentId &id);
    /// As the catalogue has them, the newest first.
    [[nodiscard]] QList<NoticeEvent> events()
    {
        EventStore &store = m_services->catalogue().events();
        const auto rows = answerOf(store.search({{u"shop"_s}, {}}));
        return answerOf(store.read(rows.value_or(QList<qint64>()))).value_or(QList<NoticeEvent>());
    }
    [[nodiscard]] std::optional<NoticeOutcome> outcome()
    {
        const QList<NoticeEvent> all = events();
        return all.isEmpty() ? std::nullopt : std::optional(all.first().outcome);
    }

    std::unique_ptr<LocalAccount> m_sandbox;
    std::unique_ptr<AccountServices> m_services;
    std::unique_ptr<NoticeReceivers> m_receivers;
};

void TestNoticeReceiver::init()
{
    m_sandbox = std::make_unique<LocalAccount>();
    m_receivers = std::make_unique<NoticeReceivers>();
}

void TestNoticeReceiver::cleanup()
{
    m_receivers.reset();
    m_services.reset();
    m_sandbox.reset();
}

void TestNoticeReceiver::open(const LocalShop &shop)
{
    ProviderAccount account = shop.accountAt(m_sandbox->url());
    if (shop.provider == purseShop().provider)
        account.secrets[SettingField::NoticeToken] = Secret(Token);
    m_services = std::make_unique<AccountServices>(
        Account{u"shop"_s, u"A shop"_s, shop.provider, Environment::Test}, shop.open(account, {}),
        m_sandbox->scratch().stores(), m_sandbox->scratch().clock);
    ReceiverSettings settings;
    settings.isOn = true;
    settings.port = 0;
    m_receivers->open(u"shop"_s, settings, m_services->notices().door());
    QTRY_COMPARE(m_receivers->state(u"shop"_s).kind, ReceiverState::Kind::Listening);
}

void TestNoticeReceiver::askForNotices(const QString &provider, const QString &payment,
                                       const QString &form)
{
    const QJsonObject wish{{u"provider"_s, provider},
                           {u"url"_s, address()},
                           {u"payment"_s, payment},
                           {u"form"_s, form}};
    m_sandbox->exchange("POST", u"/_sandbox/notifications"_s, QJsonDocument(wish).toJson());
}

int TestNoticeReceiver::reads(const PaymentId &id)
{
    int count = 0;
    for (const QJsonValue &request : m_sandbox->requests()) {
        if (request["method"_L1] == "GET"_L1 && request["path"_L1].toString().contains(id.text()))
            ++count;
    }
    return count;
}

void TestNoticeReceiver::whatTheSandboxTellsIsRead_data()
{
    QTest::addColumn<const LocalShop *>("shop");
    QTest::addColumn<QString>("name");
    QTest::newRow("signed exchanges") << &payShop() << u"pay"_s;
    QTest::newRow("callbacks") << &payexShop() << u"payex"_s;
}

void TestNoticeReceiver::whatTheSandboxTellsIsRead()
{
    QFETCH(const LocalShop *, shop);
    QFETCH(const QString, name);
    open(*shop);
    askForNotices(name);
    const PaymentPtr made =
        shop->newPayment(*m_sandbox, m_services->gateway(), OperationKind::Refund);
    QTRY_VERIFY(known(made->id));
    QTRY_COMPARE(known(made->id)->amounts.availableToRefund, made->amounts.availableToRefund);
    QTRY_COMPARE(m_services->notices().waiting(), 0);
    const auto row = [&] {
        return answerOf(m_services->catalogue().payments().find(u"shop"_s, made->id))
            .value_or(std::nullopt);
    };
    QTRY_VERIFY(row());
    QTRY_VERIFY(!events().isEmpty());
    for (const NoticeEvent &event : events())
        QCOMPARE(event.status, 200);
}

void TestNoticeReceiver::aWebhookIsAReasonToRead()
{
    open(purseShop());
    const PaymentId id = m_sandbox->paymentOf(u"plain"_s);
    QVERIFY(!known(id));
    QCOMPARE(webhook(told(id)).status, 200);
    QTRY_VERIFY(known(id));
    QCOMPARE(known(id)->raw, told(id));
    QTRY_COMPARE(outcome(), NoticeOutcome::Read);
}

void TestNoticeReceiver::withoutTheTokenNothingIsRead_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("another") << QByteArray("another-token-of-no-account");
    QTest::newRow("its beginning") << Token.chopped(1);
    QTest::newRow("and more") << Token + "x";
    QTest::newRow("twice") << Token + "\r\nX-Webhook-Token: " + Token;
}

void TestNoticeReceiver::withoutTheTokenNothingIsRead()
{
    QFETCH(const QByteArray, token);
    open(purseShop());
    const PaymentId id = m_sandbox->paymentOf(u"plain"_s);
    const QByteArray body = told(id);
    const int before = reads(id);
    QCOMPARE(webhook(body, token).status, 401);
    QTRY_COMPARE(outcome(), NoticeOutcome::Refused);
    QCOMPARE(m_services->notices().waiting(), 0);
    QCOMPARE(reads(id), before);
}

void TestNoticeReceiver::whatIsSignedIsBelievedAndWhatIsChangedIsRead()
{
    open(payShop());
    const PaymentPtr order =
        payShop().newPayment(*m_sandbox, m_services->gateway(), OperationKind::Refund);
    // What the sandbox sends, caught on its way.
    QTcpServer between;
    QVERIFY(between.listen(QHostAddress::LocalHost));
    QByteArray sent;
    connect(&between, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = between.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&sent, socket] {
            sent += socket->readAll();
            const qsizetype end = sent.indexOf("\r\n\r\n");
            if (end > 0 && sent.size() > end + 100 && sent.endsWith('}'))
                socket->write(
                    "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nTRUE");
        });
    });
    const QJsonObject wish{{u"provider"_s, u"pay"_s},
                           {u"url"_s, u"http://127.0.0.1:%1/"_s.arg(between.serverPort())},
                           {u"payment"_s, order->id.text()}};
    m_sandbox->exchange("POST", u"/_sandbox/notifications"_s, QJsonDocument(wish).toJson());
    QTRY_VERIFY(sent.endsWith('}'));
    const qsizetype end = sent.indexOf("\r\n\r\n");
    QByteArray headers;
    for (const QByteArray &line : sent.left(end).split('\n')) {
        if (line.toLower().startsWith("signature"))
            headers += line.trimmed() + "\r\n";
    }
    const QByteArray body = sent.mid(end + 4);
    QByteArray other = body;
    other.replace(other.lastIndexOf('}'), 1, " }"); // says the same in other bytes
    QCOMPARE(answerTo(port(), posted(path(), headers, other)).status, 200);
    QTRY_COMPARE(outcome(), NoticeOutcome::Read);
    QCOMPARE(events().first().signature, SignatureVerdict::Differs);
    const Answer good = answerTo(port(), posted(path(), headers, body));
    QCOMPARE(good.status, 200);
    QVERIFY2(good.body.contains("TRUE") || good.body.contains("true"), good.body.constData());
    QTRY_COMPARE(outcome(), NoticeOutcome::Believed);
}

void TestNoticeReceiver::whatIsNoNotificationIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray token = "X-Webhook-Token: " + Token + "\r\n";
    QTest::newRow("no JSON") << posted("/shop", token, "not JSON") << 400;
    QTest::newRow("nothing") << posted("/shop", token, {}) << 400;
    QTest::newRow("of nobody") << posted("/shop", token, R"({"a":1})") << 400;
    QTest::newRow("of another entity")
        << posted("/shop", token,
                  R"({"id":"0b4b9f2e-90cf-4d6c-8ed9-5d2f3c3f8a11","version":1,"amounts":{},)"
                  R"("entity_id":"11111111-2222-4333-8444-555555555555"})")
        << 403;
    QTest::newRow("for no account") << posted("/another", token, "{}") << 404;
    QTest::newRow("PUT") << QByteArray("PUT /shop HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                                       "Content-Length: 0\r\n\r\n")
                         << 405;
    QTest::newRow("GET") << QByteArray("GET /shop HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                         << 405;
}

void TestNoticeReceiver::whatIsNoNotificationIsRefused()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    open(purseShop());
    QCOMPARE(answerTo(port(), request).status, status);
    QCOMPARE(m_services->notices().waiting(), 0);
}

void TestNoticeReceiver::twentyMebibytesAreRefusedUnread()
{
    open(purseShop());
    QCOMPARE(answerTo(port(), "POST /shop HTTP/1.1\r\nHost: a\r\nContent-Length: 20971520\r\n\r\n")
                 .status,
             413);
}

void TestNoticeReceiver::aSlowSenderHoldsNobodyUp()
{
    open(purseShop());
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < 20; ++i) {
        slow.push_back(std::make_unique<QTcpSocket>());
        QSignalSpy connected(slow.back().get(), &QTcpSocket::connected);
        slow.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        QVERIFY(connected.wait());
        slow.back()->write("POST /shop HTTP/1.1\r\nHo");
    }
    const PaymentId id = m_sandbox->paymentOf(u"plain"_s);
    QCOMPARE(webhook(told(id)).status, 200);
    QTRY_VERIFY(known(id));
}

void TestNoticeReceiver::anUnknownPaymentIsNotFound()
{
    open(purseShop());
    QByteArray body = told(m_sandbox->paymentOf(u"plain"_s));
    const QString id = QJsonDocument::fromJson(body)["id"_L1].toString();
    body.replace(id.toLatin1(), "0b4b9f2e-90cf-4d6c-8ed9-5d2f3c3f8a11");
    QCOMPARE(webhook(body).status, 200);
    QTRY_COMPARE(outcome(), NoticeOutcome::NotFound);
    QVERIFY(!known(PaymentId(u"0b4b9f2e-90cf-4d6c-8ed9-5d2f3c3f8a11"_s)));
}

void TestNoticeReceiver::repeatedAndOlderOnesAreNotReadAgain()
{
    open(purseShop());
    const PaymentPtr made = halfCaptured(m_services->gateway());
    const QByteArray newest = told(made->id);
    QCOMPARE(webhook(newest).status, 200);
    QTRY_VERIFY(known(made->id));
    QTRY_COMPARE(outcome(), NoticeOutcome::Read);
    const int before = reads(made->id);
    QByteArray older = newest;
    const QByteArray version = R"("version":)";
    const qsizetype at = older.indexOf(version) + version.size();
    older.replace(at, older.indexOf(',', at) - at, "1");
    int came = 1;
    for (const QByteArray &body : {newest, older, newest}) {
        QCOMPARE(webhook(body).status, 200);
        ++came;
        QTRY_COMPARE(events().size(), came);
        QTRY_COMPARE(outcome(), NoticeOutcome::Known);
    }
    QCOMPARE(reads(made->id), before);
    QCOMPARE(known(made->id)->raw, newest);
}

void TestNoticeReceiver::dropReadsOf(const PaymentId &id)
{
    m_sandbox->addFault({{u"match"_s, QJsonObject{{u"method"_s, u"GET"_s},
                                                  {u"path"_s, u"/payments/"_s + id.text()}}},
                         {u"times"_s, 1000},
                         {u"do"_s, QJsonObject{{u"drop"_s, u"before"_s}}}});
}

void TestNoticeReceiver::whatWasTakenInIsReadOnceTheProviderIsBack()
{
    open(purseShop());
    const PaymentId id = m_sandbox->paymentOf(u"plain"_s);
    const QByteArray body = told(id);
    dropReadsOf(id);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(webhook(body).status, 200);
    QTRY_VERIFY(reads(id) > 1);
    QVERIFY(!known(id));
    m_sandbox->clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT(known(id), 30'000);
    QTRY_COMPARE(m_services->notices().waiting(), 0);
    QTRY_COMPARE(outcome(), NoticeOutcome::Read);
    QCOMPARE(events().size(), 3);
    for (const NoticeEvent &event : events())
        QCOMPARE(event.outcome, NoticeOutcome::Read);
}

void TestNoticeReceiver::whatAnEarlierRunDidNotReadIsReadAtTheNextStart()
{
    open(purseShop());
    const PaymentId id = m_sandbox->paymentOf(u"plain"_s);
    const QByteArray body = told(id);
    dropReadsOf(id);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(webhook(body).status, 200);
    QTRY_COMPARE(events().size(), 2);
    m_receivers->close(u"shop"_s);
    m_services.reset();
    m_sandbox->clearFaults();
    open(purseShop());
    QTRY_VERIFY(known(id));
    for (qsizetype i = 0; i < 2; ++i)
        QTRY_COMPARE(events().at(i).outcome, NoticeOutcome::Read);
}

void TestNoticeReceiver::whatCouldNotBeReadIsReadOnceTheProviderIsBack()
{
    open(purseShop());
    const PaymentId other = m_sandbox->paymentOf(u"plain"_s);
    NoticeEvent failed;
    failed.at = QDateTime::currentDateTimeUtc();
    failed.row = failed.at.toMSecsSinceEpoch() << 20;
    failed.payment = halfCaptured(m_services->gateway())->id;
    failed.outcome = NoticeOutcome::Failed;
    failed.error = ApiError();
    QVERIFY(answerOf(m_services->catalogue().events().keep(u"shop"_s, {{failed}, {}}, {})));
    const QByteArray body = told(other);
    dropReadsOf(other);
    QCOMPARE(webhook(body).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_services->connection().isLost(), 30'000);
    QVERIFY(!known(failed.payment));
    m_sandbox->clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT(known(failed.payment), 30'000);
    const auto ended = [&] {
        return answerOf(m_services->catalogue().events().read({failed.row}));
    };
    QTRY_COMPARE(ended()->first().outcome, NoticeOutcome::Read);
}

void TestNoticeReceiver::refusedOnesLeaveRoomInTheInbox()
{
    QObject follower;
    NoticeInbox inbox;
    inbox.follow(&follower, [] {});
    NoticeEvent event;
    event.at = QDateTime::currentDateTimeUtc();
    for (qsizetype i = 0; i <= NoticeInbox::MostEvents; ++i)
        inbox.note(event);
    QVERIFY(inbox.put(event, {PaymentId(u"p"_s), {}}, 503));
    const QList<NoticeEvent> events = inbox.takeEvents();
    QCOMPARE(events.size(), NoticeInbox::MostNoted + 1);
    QCOMPARE(events.last().outcome, NoticeOutcome::Waiting);
    inbox.unfollow();
}

void TestNoticeReceiver::aFullInboxAsksToComeAgain()
{
    open(purseShop());
    QObject follower;
    NoticeDoor door = m_services->notices().door();
    door.inbox = std::make_shared<NoticeInbox>(2);
    door.inbox->follow(&follower, [] {});
    const auto statusOf = [&](const QByteArray &id) {
        const QByteArray body = R"({"id":")" + id + R"(","version":1,"amounts":{},"entity_id":")" +
                                m_sandbox->account().entity.text().toLatin1() + R"("})";
        httpd::Request request;
        request.method = "POST";
        request.headers = {{"x-webhook-token", Token.toStdString()}};
        request.body = body;
        return answerNotice(request, door).status;
    };
    const QByteArray first = "0b4b9f2e-90cf-4d6c-8ed9-5d2f3c3f8a11";
    QCOMPARE(statusOf(first), 200);
    QCOMPARE(statusOf("0b4b9f2e-90cf-4d6c-8ed9-5d2f3c3f8a12"), 200);
    QCOMPARE(statusOf("0b4b9f2e-90cf-4d6c-8ed9-5d2f3c3f8a13"), 503);
    QCOMPARE(statusOf(first), 200); // waits already
    QCOMPARE(door.inbox->waiting(), 2);
    QCOMPARE(door.inbox->takeHint()->payment, PaymentId(QString::fromLatin1(first)));
    QCOMPARE(statusOf("0b4b9f2e-90cf-4d6c-8ed9-5d2f3c3f8a13"), 200);
    QCOMPARE(door.inbox->takeEvents()[2].outcome, NoticeOutcome::Busy);
    door.inbox->unfollow();
    QCOMPARE(statusOf(first), 503); // nobody would look at it
}

void TestNoticeReceiver::anOrderThatOnlyANoticeKnowsIsKept()
{
    open(payShop());
    QString legacy;
    for (const QJsonValue &payment : m_sandbox->payments(u"pay"_s)) {
        if (payment["scenario"_L1] == "legacy"_L1 && legacy.isEmpty())
            legacy = payment["id"_L1].toString();
    }
    QVERIFY(!legacy.isEmpty());
    askForNotices(u"pay"_s, legacy);
    QTRY_VERIFY(known(PaymentId(legacy)));
    QVERIFY(known(PaymentId(legacy))->isFromNotification);
    QTRY_COMPARE(outcome(), NoticeOutcome::Told);
}

void TestNoticeReceiver::neitherSecretNorPayerOfAFlatFormIsKept()
{
    open(payShop());
    const ReceivedNotice flat{{},
                              {},
                              "action=new_ppt&amount=0.1&order_id=50101000003X34f0&"
                              "secret=hush-hush&enduser_id=ann"};
    const Notice notice = readNotice(flat, m_services->gateway().noticeReader());
    QCOMPARE(notice.form, NoticeForm::LegacyForm);
    const QByteArray kept = noticeToKeep(notice, flat);
    QCOMPARE(QJsonDocument::fromJson(kept)["order_id"_L1].toString(), u"50101000003X34f0"_s);
    QVERIFY(!kept.contains("hush"));
    QVERIFY(!kept.contains("ann"));
    ReceivedNotice large = flat;
    large.body += "&info=" + QByteArray(LargestKeptNotice, 'x');
    QVERIFY(noticeToKeep(readNotice(large, m_services->gateway().noticeReader()), large).isEmpty());
}

void TestNoticeReceiver::whatCameTellsWhatItChanged()
{
    open(purseShop());
    const PaymentPtr made = halfCaptured(m_services->gateway());
    auto earlier = std::make_shared<Payment>(*made);
    earlier->revision = *made->revision.number() - 1;
    earlier->amounts.totalCaptured = made->amounts.totalCaptured.with(0);
    m_services->known().upsert(earlier);
    QCOMPARE(webhook(told(made->id)).status, 200);
    QTRY_COMPARE(outcome(), NoticeOutcome::Read);
    const NoticeEvent event = events().first();
    QCOMPARE(event.form, NoticeForm::Webhook);
    QCOMPARE(event.payment, made->id);
    QCOMPARE(event.change.before, earlier->revision);
    QCOMPARE(event.change.after, made->revision);
    const MovedSum captured{LedgerSum::Captured, earlier->amounts.totalCaptured,
                            made->amounts.totalCaptured};
    QCOMPARE(event.change.moved.size(), size_t(1));
    QCOMPARE(event.change.moved.front(), captured);
    const auto body = answerOf(m_services->catalogue().events().body(event.row));
    QCOMPARE(QJsonDocument::fromJson(*body)["id"_L1].toString(), made->id.text());
}

void TestNoticeReceiver::aReplayedOneGoesTheSameWay()
{
    open(purseShop());
    const PaymentId id = m_sandbox->paymentOf(u"plain"_s);
    QSignalSpy replayed(&m_services->notices(), &NoticeService::replayed);
    m_services->notices().replay(ReceivedNotice{{}, {}, told(id)}); // without the token
    QTRY_COMPARE(replayed.size(), 1);
    QCOMPARE(replayed.first().first().toInt(), 200);
    QTRY_COMPARE(outcome(), NoticeOutcome::Read);
    QVERIFY(known(id));
    QVERIFY(events().first().isReplayed);
    m_services->notices().replay(ReceivedNotice{{}, {}, "no notification"});
    QTRY_COMPARE(replayed.size(), 2);
    QCOMPARE(replayed.last().first().toInt(), 400);
    QTRY_COMPARE(outcome(), NoticeOutcome::Refused);
}

void TestNoticeReceiver::aTakenPortIsTold()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ReceiverSettings settings;
    settings.isOn = true;
    settings.port = other.serverPort();
    m_receivers->open(u"shop"_s, settings, {});
    QTRY_COMPARE(m_receivers->state(u"shop"_s).kind, ReceiverState::Kind::Failed);
    QCOMPARE(m_receivers->state(u"shop"_s).problem, ReceiverProblem::PortTaken);
}

void TestNoticeReceiver::accountsShareAPort()
{
    open(purseShop());
    ReceiverSettings settings;
    settings.isOn = true;
    settings.port = 0;
    m_receivers->open(u"other"_s, settings, m_services->notices().door());
    QTRY_COMPARE(m_receivers->state(u"other"_s).kind, ReceiverState::Kind::Listening);
    QCOMPARE(m_receivers->state(u"other"_s).port, port());
    const QByteArray token = "X-Webhook-Token: " + Token + "\r\n";
    const PaymentId id = m_sandbox->paymentOf(u"plain"_s);
    QCOMPARE(answerTo(port(), posted("/other", token, told(id))).status, 200);
    m_receivers->close(u"other"_s);
    QCOMPARE(answerTo(port(), posted("/other", token, told(id))).status, 404);
    QCOMPARE(webhook(told(id)).status, 200);
}

COUNTERFOIL_TEST(QCoreApplication, TestNoticeReceiver)
#include "tst_notice_receiver.moc"

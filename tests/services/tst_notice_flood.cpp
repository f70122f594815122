// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice_receivers.h"
#include "tests/support/answer_of.h"
#include "tests/support/scratch_journal.h"
#include "tests/support/test_program.h"
#include "tests/support/told_shop.h"

#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <random>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

namespace {

const auto FloodedShop = u"shop"_s;

/// The same requests over several connections at once, each after the answer to the one before.
class FloodClient : public QObject
{
public:
    FloodClient(quint16 port, QList<QByteArray> bodies, int connections)
        : m_bodies(std::move(bodies))
    {
        for (int i = 0; i < connections; ++i) {
            auto *socket = new QTcpSocket(this);
            connect(socket, &QTcpSocket::connected, this, [this, socket] { sendNext(socket); });
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        }
    }

    /// By the place of their bodies.
    QHash<int, int> statuses;

private:
    void sendNext(QTcpSocket *socket)
    {
        if (m_next == m_bodies.size())
            return;
        const QByteArray &body = m_bodies[m_next];
        m_asked[socket] = m_next++;
        socket->write("POST /shop HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    void read(QTcpSocket *socket)
    {
        QByteArray &came = m_came[socket];
        came += socket->readAll();
        const qsizetype end = came.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = came.left(end).toLower() + "\r\n";
        const qsizetype at = head.indexOf("content-length:") + 15;
        const qsizetype size = head.mid(at, head.indexOf('\r', at) - at).trimmed().toInt();
        if (came.size() < end + 4 + size)
            return;
        statuses[m_asked[socket]] = came.mid(9, 3).toInt();
        came.clear();
        sendNext(socket);
    }

    QList<QByteArray> m_bodies;
    int m_next = 0;
    QHash<QTcpSocket *, int> m_asked;
    QHash<QTcpSocket *, QByteArray> m_came;
};

struct FloodedAccount
{
    explicit FloodedAccount(int payments, qint64 versions)
        : shop(new ToldShop(payments, versions))
        , services({FloodedShop, u"A shop"_s, u"Purse"_s, Environment::Test},
                   std::unique_ptr<PaymentGateway>(shop), scratch.stores(), scratch.clock)
    {}

    int deliver(const QByteArray &body)
    {
        httpd::Request request;
        request.method = "POST";
        request.body = body;
        return answerNotice(request, services.notices().door()).status;
    }
    /// The order references of the payments, as the catalogue has them.
    QStringList orders(int payments)
    {
        QStringList orders;
        for (int number = 0; number < payments; ++number) {
            const auto row =
                answerOf(services.catalogue().payments().find(FloodedShop, ToldShop::idOf(number)));
            orders << (row && *row ? (*row)->order : u"unknown"_s);
        }
        return orders;
    }

    ToldShop *shop; // the services'
    ScratchJournal scratch;
    AccountServices services;
};

} // namespace

/// Many notifications at once.
class TestNoticeFlood : public QObject
{
    Q_OBJECT

private slots:
    void shuffledAndRepeatedDeliveriesEndLikeThoseInOrder();
    void whatIsTakenInOfTenThousandRequestsIsNotLost();
    void anOlderOneNeverReplacesANewerOne();
};

void TestNoticeFlood::shuffledAndRepeatedDeliveriesEndLikeThoseInOrder()
{
    constexpr int payments = 1000;
    constexpr qint64 versions = 10;
    QList<std::pair<int, qint64>> inOrder;
    for (qint64 version = 1; version <= versions; ++version) {
        for (int number = 0; number < payments; ++number)
            inOrder.append({number, version});
    }
    QList<std::pair<int, qint64>> shuffled = inOrder + inOrder;
    std::mt19937 chance(4); // the same each time
    std::shuffle(shuffled.begin(), shuffled.end(), chance);

    QList<QStringList> ends;
    for (const auto &deliveries : {inOrder, shuffled}) {
        FloodedAccount account(payments, versions);
        for (const auto &[number, version] : deliveries) {
            const int status = account.deliver(ToldShop::told(number, version));
            if (status == 503) // as a provider that comes again
                QTRY_COMPARE(account.deliver(ToldShop::told(number, version)), 200);
            else
                QCOMPARE(status, 200);
        }
        QTRY_COMPARE_WITH_TIMEOUT(account.services.notices().waiting(), 0, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(account.orders(1).first(), ToldShop::orderOf(0, versions),
                                  30'000);
        QTRY_COMPARE_WITH_TIMEOUT(account.orders(payments).last(),
                                  ToldShop::orderOf(payments - 1, versions), 30'000);
        ends.append(account.orders(payments));
    }
    QCOMPARE(ends.first().first(), ToldShop::orderOf(0, versions));
    QCOMPARE(ends.last(), ends.first());
}

void TestNoticeFlood::whatIsTakenInOfTenThousandRequestsIsNotLost()
{
    constexpr int payments = 6000; // more than may wait
    constexpr int requests = 10'000;
    FloodedAccount account(payments, 1);
    account.shop->isSilent = true;
    account.shop->notices = [read = account.shop->notices](const ReceivedNotice &received) {
        Notice notice = read(received);
        notice.doubts = {NoticeDoubt::NeverSigned}; // a reason to read
        notice.payment.reset();
        return notice;
    };
    NoticeReceivers receivers;
    ReceiverSettings settings;
    settings.isOn = true;
    settings.port = 0;
    receivers.open(FloodedShop, settings, account.services.notices().door());
    QTRY_COMPARE(receivers.state(FloodedShop).kind, ReceiverState::Kind::Listening);

    QList<QByteArray> bodies;
    for (int i = 0; i < requests; ++i)
        bodies << ToldShop::told(i % payments, 1);
    FloodClient client(receivers.state(FloodedShop).port, bodies, 16);
    QTRY_COMPARE_WITH_TIMEOUT(client.statuses.size(), requests, 120'000);
    QVERIFY(account.services.notices().waiting() <=
            NoticeInbox::MostWaiting + NoticeService::ReadsAtOnce);
    QSet<int> taken;
    int putOff = 0;
    for (auto status = client.statuses.cbegin(); status != client.statuses.cend(); ++status) {
        if (status.value() == 200)
            taken.insert(status.key() % payments);
        else if (status.value() == 503)
            ++putOff;
    }
    QVERIFY(putOff > 0);
    QVERIFY(taken.size() >= NoticeInbox::MostWaiting);

    account.shop->answerAll();
    QTRY_COMPARE_WITH_TIMEOUT(account.services.notices().waiting(), 0, 120'000);
    QList<PaymentId> ids;
    for (const int number : std::as_const(taken))
        ids << ToldShop::idOf(number);
    const auto isEachKnown = [&] {
        const auto known =
            answerOf(account.services.catalogue().payments().areKnown(FloodedShop, ids));
        return known && !known->contains(false);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isEachKnown(), 60'000);
    const auto rows = answerOf(account.services.catalogue().events().search({{FloodedShop}, {}}));
    QVERIFY(rows && rows->size() <= EventStore::MostOfAccount + EventStore::MostNotTaken);
}

void TestNoticeFlood::anOlderOneNeverReplacesANewerOne()
{
    FloodedAccount account(1, 9);
    QCOMPARE(account.deliver(ToldShop::told(0, 5)), 200);
    QTRY_COMPARE(account.orders(1).first(), ToldShop::orderOf(0, 5));
    for (const qint64 version : {4, 1, 3})
        QCOMPARE(account.deliver(ToldShop::told(0, version)), 200);
    QTRY_COMPARE(account.services.notices().waiting(), 0);
    QCOMPARE(account.deliver(ToldShop::told(0, 6)), 200);
    QTRY_COMPARE(account.orders(1).first(), ToldShop::orderOf(0, 6));
    const auto versions =
        answerOf(account.services.catalogue().snapshots().versions(FloodedShop, ToldShop::idOf(0)));
    QVERIFY(versions);
    QCOMPARE(versions->size(), 2);
    QCOMPARE(account.services.known().find(ToldShop::idOf(0))->payment->revision, Revision(6));
}

COUNTERFOIL_TEST(QCoreApplication, TestNoticeFlood)
#include "tst_notice_flood.moc"

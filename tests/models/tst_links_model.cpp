// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessions/links_model.h"

#include "core/domain/status_words.h"
#include "models/sessions/link_attempts_model.h"
#include "models/sessions/session_words.h"
#include "tests/models/session_builder.h"
#include "tests/support/no_catalogue.h"
#include "tests/support/test_program.h"
#include "tests/ui/fake_gateway.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace std::chrono_literals;

/// Time that passes when the test says so; the wall clock can be set.
class LinkClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_elapsed; }
    void after(std::chrono::milliseconds, QObject *, std::function<void()>) override {}
    void advance(std::chrono::milliseconds by)
    {
        m_elapsed += by;
        m_now = m_now.addMSecs(by.count());
    }
    void setWall(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};
    std::chrono::milliseconds m_elapsed{0};
};

class TestLinksModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatExpiresLastIsFirst();
    void theTimeThatIsLeftTicks();
    void aClockThatIsSetChangesNothing();
    void whatCannotBePaidCountsNothing_data();
    void whatCannotBePaidCountsNothing();
    void anUnknownStatusIsKept();
    void aLinkIsFoundByThePaymentOfAnAttempt();
    void attemptsOfAnyShapeHaveARow();
    void attemptsThatFollowLeaveTheOthers();
    void tenThousandAttemptsAreRows();
    void thePaymentIsThatOfTheLastAuthorisedAttempt();

private:
    using Column = LinksModel::Column;
    using AttemptColumn = LinkAttemptsModel::Column;

    SessionService &service() { return *m_made; }
    [[nodiscard]] PaymentLink link(const QString &id, std::chrono::seconds left) const
    {
        PaymentLink link = *sampleLink({});
        link.id = PaymentLinkId(id);
        link.expiresAt = Timestamp(
            m_clock.now().toMSecsSinceEpoch() + std::chrono::milliseconds(left).count(), 0);
        return link;
    }
    void upsert(const PaymentLink &link)
    {
        service().upsertLink(std::make_shared<const PaymentLink>(link));
    }
    static QString text(const LinksModel &model, int row, Column column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
    static QString text(const LinkAttemptsModel &model, int row, AttemptColumn column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
    static PaymentAttempt attempt(const QString &payment, const QString &status)
    {
        return {PaymentId(payment), SessionId(u"s1"_s), status, at("2020-08-24T20:30:00Z")};
    }

    LinkClock m_clock;
    FakeGateway m_gateway;
    NoCatalogue m_catalogue;
    std::unique_ptr<SessionService> m_made;
};

void TestLinksModel::init()
{
    m_made = std::make_unique<SessionService>(&m_gateway, m_catalogue, u"demo"_s);
}

void TestLinksModel::whatExpiresLastIsFirst()
{
    LinksModel model(service(), m_clock);
    const QAbstractItemModelTester tester(&model);
    upsert(link(u"b"_s, 20h));
    upsert(link(u"c"_s, 10h));
    upsert(link(u"a"_s, 30h));
    upsert(link(u"b"_s, 20h)); // once more
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.link(row)->id.text();
    QCOMPARE(ids, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(text(model, 0, Column::Amount), u"409.00"_s);
    const LinksModel later(service(), m_clock);
    QCOMPARE(later.rowCount(), 3);
}

void TestLinksModel::theTimeThatIsLeftTicks()
{
    LinksModel model(service(), m_clock);
    upsert(link(u"ticking"_s, 61s));
    QCOMPARE(text(model, 0, Column::Left), u"1 min 1 s"_s);
    m_clock.advance(2s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.tick();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().column(), static_cast<int>(Column::Left));
    QCOMPARE(text(model, 0, Column::Left), u"59 s"_s);
    m_clock.advance(60s);
    QCOMPARE(text(model, 0, Column::Left), u"over"_s);
}

void TestLinksModel::aClockThatIsSetChangesNothing()
{
    LinksModel model(service(), m_clock);
    upsert(link(u"ticking"_s, 61s));
    m_clock.setWall(m_clock.now().addDays(3));
    upsert(*model.link(0)); // read again
    QCOMPARE(text(model, 0, Column::Left), u"1 min 1 s"_s);
}

void TestLinksModel::whatCannotBePaidCountsNothing_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("hasEnd");
    QTest::newRow("paid") << u"PAID"_s << true;
    QTest::newRow("cancelled") << u"CANCELLED"_s << true;
    QTest::newRow("unknown") << u"PARKED"_s << true;
    QTest::newRow("no end") << u"OPENED"_s << false;
}

void TestLinksModel::whatCannotBePaidCountsNothing()
{
    QFETCH(QString, status);
    QFETCH(bool, hasEnd);
    LinksModel model(service(), m_clock);
    PaymentLink over = link(u"over"_s, 1h);
    upsert(over);
    QCOMPARE(text(model, 0, Column::Left), u"1 h 0 min"_s);
    over.status = statusFrom<PaymentLinkStatus>(status);
    if (!hasEnd)
        over.expiresAt = {};
    upsert(over);
    QCOMPARE(text(model, 0, Column::Left), u"–"_s);
}

void TestLinksModel::anUnknownStatusIsKept()
{
    LinksModel model(service(), m_clock);
    PaymentLink parked = link(u"parked"_s, 1h);
    parked.status = Word<PaymentLinkStatus>::unknown(u"PARKED"_s);
    upsert(parked);
    const QModelIndex status = model.index(0, static_cast<int>(Column::Status));
    QCOMPARE(status.data(LinksModel::ValueRole).toString(), u"PARKED"_s);
    model.setFilter({u"parked"_s, {}});
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({{}, PaymentLinkStatus::Opened});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.countAll(), 1);
}

void TestLinksModel::aLinkIsFoundByThePaymentOfAnAttempt()
{
    LinksModel model(service(), m_clock);
    PaymentLink tried = link(u"tried"_s, 1h);
    tried.attempts = {attempt(u"payment-17"_s, u"REFUSED"_s)};
    upsert(tried);
    upsert(link(u"other"_s, 2h));
    model.setFilter({u"PAYMENT-17"_s, {}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.link(0)->id.text(), u"tried"_s);
}

void TestLinksModel::attemptsOfAnyShapeHaveARow()
{
    const auto parsed = purse::parsePaymentLink(
        R"({"id":"l","entity_id":"e","status":"OPENED","amount":1,"currency":"EUR",)"
        R"("payment_attempts":[{"payment_id":"p","client_session_id":"s","status":"REFUSED",)"
        R"("created_at":"2020-08-24T20:30:00Z"},{"payment_id":7,"reason":{"code":51}},"text",)"
        R"(null,3,[],{},{"payment_id":{"id":"p"},"status":"Z"}]})");
    QVERIFY(parsed.has_value());
    LinkAttemptsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLink(*parsed, QDateTime::currentDateTime());
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(text(model, 0, AttemptColumn::Payment), u"p"_s);
    QCOMPARE(text(model, 0, AttemptColumn::Other), QString());
    QCOMPARE(text(model, 1, AttemptColumn::Payment), u"7"_s);
    QVERIFY(text(model, 1, AttemptColumn::Other).contains(u"\"code\":51"_s));
    QCOMPARE(text(model, 2, AttemptColumn::Other), u"\"text\""_s);
    QCOMPARE(text(model, 2, AttemptColumn::Payment), u"–"_s);
    QCOMPARE(text(model, 3, AttemptColumn::Other), u"null"_s);
    QCOMPARE(text(model, 4, AttemptColumn::Other), u"3"_s);
    QCOMPARE(text(model, 5, AttemptColumn::Other), u"[]"_s);
    QCOMPARE(text(model, 6, AttemptColumn::Created), u"–"_s);
    QVERIFY(text(model, 7, AttemptColumn::Other).contains(u"{\"id\":\"p\"}"_s));
    QCOMPARE(model.index(7, static_cast<int>(AttemptColumn::Status))
                 .data(LinkAttemptsModel::ValueRole)
                 .toString(),
             u"Z"_s);
}

void TestLinksModel::attemptsThatFollowLeaveTheOthers()
{
    LinkAttemptsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLink(sampleLink({attempt(u"p1"_s, u"REFUSED"_s)}), QDateTime::currentDateTime());
    const QPersistentModelIndex first(model.index(0, 0));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setLink(sampleLink({attempt(u"p1"_s, u"REFUSED"_s), attempt(u"p2"_s, u"AUTHORIZED"_s)}),
                  QDateTime::currentDateTime());
    QCOMPARE(inserted.size(), 1);
    QVERIFY(first.isValid());
    model.setLink(sampleLink({}), QDateTime::currentDateTime());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.attempt(0));
}

void TestLinksModel::tenThousandAttemptsAreRows()
{
    std::vector<PaymentAttempt> attempts;
    for (int i = 0; i < 10'000; ++i)
        attempts.push_back(attempt(u"p%1"_s.arg(i), u"REFUSED"_s));
    LinkAttemptsModel model;
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setLink(sampleLink(attempts), QDateTime::currentDateTime());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 10'000);
    QCOMPARE(text(model, 9'999, AttemptColumn::Payment), u"p9999"_s);
}

void TestLinksModel::thePaymentIsThatOfTheLastAuthorisedAttempt()
{
    QVERIFY(paymentOf(*sampleLink({})).isEmpty());
    QVERIFY(paymentOf(*sampleLink({attempt(u"p1"_s, u"REFUSED"_s)})).isEmpty());
    QCOMPARE(
        paymentOf(*sampleLink({attempt(u"p1"_s, u"AUTHORIZED"_s), attempt(u"p2"_s, u"AUTHORIZED"_s),
                               attempt(u"p3"_s, u"REFUSED"_s), attempt({}, u"AUTHORIZED"_s)})),
        PaymentId(u"p2"_s));
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestLinksModel)
#include "tst_links_model.moc"

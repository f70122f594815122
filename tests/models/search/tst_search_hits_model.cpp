// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_hits_model.h"

#include "tests/models/search/known_payments.h"
#include "tests/models/search/search_contexts.h"
#include "tests/models/session_builder.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

namespace {

const QString strange = u"e3a6516b-0ec4-4a5b-92b0-7bb9693e82c1"_s;

} // namespace

class TestSearchHitsModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_known = std::make_unique<KnownPaymentsFixture>();
        m_line = std::make_unique<SearchLine>(searchContext());
        m_model.reset();
    }
    void cleanup()
    {
        m_model.reset();
        m_line.reset();
        m_known.reset();
    }

    void wordsFindKnownPayments();
    void theNewestTextIsTheOneThatIsAnswered();
    void moreThanCanBeShownAreCounted();
    void anUnknownIdIsOfferedAsEverythingItMayBe();
    void aKnownPaymentsIdOpensIt();
    void anOperationsIdOpensItsPayment();
    void aParentsIdOpensWhatRepeatsIt();
    void aKnownSessionIsOpenedAndNotFetched();
    void aKnownLinkIsOpenedAndNotFetched();
    void withoutACheckoutNoSessionOrLinkIsOffered();
    void noTextOffersNothing();
    void anEmptyLineOffersRecentSearches();
    void nothingFoundSaysWhatIsKnown();
    void nothingKnownIsSaidToo();
    void whatHasNotTheFormOfAnIdIsNotFetched_data();
    void whatHasNotTheFormOfAnIdIsNotFetched();
    void anIdThatAFilterLeavesCanBeFetched();
    void severalIdsAreOfferedForImport();
    void aPaymentThatIsLearnedAppears();
    void searchingAsksNobody();

private:
    using Action = SearchHit::Action;
    SearchHitsModel &model()
    {
        if (!m_model) {
            m_model =
                std::make_unique<SearchHitsModel>(*m_known->services, m_known->catalogue, *m_line);
            m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        }
        return *m_model;
    }
    QList<Action> actions()
    {
        QList<Action> actions;
        for (int row = 0; row < model().rowCount(); ++row)
            actions << model().hit(row).action;
        return actions;
    }
    void search(const QString &text)
    {
        (void)model();
        m_line->setText(text);
        QTRY_VERIFY(!model().isLooking());
    }

    std::unique_ptr<KnownPaymentsFixture> m_known;
    std::unique_ptr<SearchLine> m_line;
    std::unique_ptr<SearchHitsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSearchHitsModel::wordsFindKnownPayments()
{
    QVERIFY(m_known->learn({m_known->numbered(2), m_known->numbered(1, u"Chloe"_s)}));
    search(u"chloe last4:1234"_s);
    QCOMPARE(actions(), QList({Action::OpenPayment}));
    QCOMPARE(model().hit(0).id, m_known->numbered(1).id.text());
    QVERIFY(model().index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"order-1, "_s));
    QCOMPARE(model().words(), QStringList({u"chloe"_s}));
    QTRY_COMPARE(model().summary(), u"1 of 2"_s);
    search(u"name:\"rose parker\""_s); // they are marked where they follow each other
    QCOMPARE(model().words(), QStringList({u"rose parker"_s}));
}

void TestSearchHitsModel::theNewestTextIsTheOneThatIsAnswered()
{
    QVERIFY(m_known->learn({m_known->numbered(1), m_known->numbered(2, u"Chloe"_s)}));
    (void)model();
    const QSignalSpy answers(m_model.get(), &SearchHitsModel::answered);
    for (const QString &text : {u"e"_s, u"em"_s, u"c"_s, u"ch"_s, u"chl"_s})
        m_line->setText(text);
    QVERIFY(model().isLooking());
    QTRY_VERIFY(!model().isLooking());
    QCOMPARE(answers.count(), 1);
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(model().hit(0).id, m_known->numbered(2).id.text());
}

void TestSearchHitsModel::moreThanCanBeShownAreCounted()
{
    QList<Payment> payments;
    for (int i = 0; i < 60; ++i)
        payments << m_known->numbered(i);
    QVERIFY(m_known->learn(payments));
    search(u"emily"_s);
    QCOMPARE(model().rowCount(), SearchHitsModel::most);
    QCOMPARE(model().hit(0).id, payments.first().id.text());
    QTRY_COMPARE(model().summary(), u"60 of 60"_s);
}

void TestSearchHitsModel::anUnknownIdIsOfferedAsEverythingItMayBe()
{
    QVERIFY(m_known->learn({m_known->numbered(1)}));
    search(strange);
    QCOMPARE(actions(), QList({Action::FetchPayment, Action::FetchSession, Action::FetchLink}));
    QCOMPARE(model().index(0).data().toString(), u"Fetch the payment with this id from Purse"_s);
    QVERIFY(model().words().isEmpty());
    QTRY_COMPARE(model().summary(), u"0 of 1"_s);
    search(u"payment:"_s + strange);
    QCOMPARE(actions(), QList({Action::FetchPayment}));
}

void TestSearchHitsModel::aKnownPaymentsIdOpensIt()
{
    QVERIFY(m_known->learn({m_known->numbered(1)}));
    search(u" \"%1\" "_s.arg(m_known->numbered(1).id.text()));
    QCOMPARE(actions(), QList({Action::OpenPayment}));
    QVERIFY(model().hit(0).payment);
    QTRY_COMPARE(model().summary(), u"1 of 1"_s);
}

void TestSearchHitsModel::aParentsIdOpensWhatRepeatsIt()
{
    const QString parent = u"1e0d92f1-79ab-4cf4-8fc5-2f6f3b1a9a10"_s;
    Payment payment = m_known->numbered(1);
    payment.split.front().parentPaymentId = parent;
    QVERIFY(m_known->learn({payment, m_known->numbered(2)}));
    search(parent);
    QCOMPARE(actions(), QList({Action::OpenPayment}));
    QCOMPARE(model().hit(0).id, payment.id.text());
}

void TestSearchHitsModel::anOperationsIdOpensItsPayment()
{
    Payment payment = m_known->numbered(1);
    Operation refund;
    refund.kind = OperationKind::Refund;
    refund.id = OperationId(u"7b2c1f44-0d7e-4b61-9d8e-1a2b3c4d5e6f"_s);
    refund.amount = payment.amount;
    payment.refunds = {refund};
    QVERIFY(m_known->learn({payment, m_known->numbered(2)}));
    search(u"7b2c1f44-0d7e-4b61-9d8e-1a2b3c4d5e6f"_s);
    QCOMPARE(actions(), QList({Action::OpenPayment}));
    QCOMPARE(model().hit(0).id, payment.id.text());
    search(u"7b2c1f44-0d7e-4b61-9d8e-000000000000"_s);
    QVERIFY(actions().contains(Action::FetchPayment));
}

void TestSearchHitsModel::aKnownSessionIsOpenedAndNotFetched()
{
    m_known->services->sessions().openSession(SessionId(strange));
    m_known->gateway->sessions.last()->settle(shared(sampleSession(strange)));
    QTRY_VERIFY(m_known->services->sessions().session(SessionId(strange)));
    search(strange);
    QCOMPARE(actions(), QList({Action::OpenSession}));
    QVERIFY(model().summary().isEmpty());
}

void TestSearchHitsModel::aKnownLinkIsOpenedAndNotFetched()
{
    PaymentLink link = *sampleLink({});
    link.id = PaymentLinkId(strange);
    m_known->services->sessions().upsertLink(std::make_shared<const PaymentLink>(link));
    search(strange);
    QCOMPARE(actions(), QList({Action::OpenLink}));
    QVERIFY(model().summary().isEmpty());
}

void TestSearchHitsModel::withoutACheckoutNoSessionOrLinkIsOffered()
{
    m_known = std::make_unique<KnownPaymentsFixture>(false);
    search(strange);
    QCOMPARE(actions(), QList({Action::FetchPayment}));
    for (const QString &kind : {u"session:"_s, u"link:"_s}) {
        search(kind + strange);
        QVERIFY(actions().isEmpty());
        QTRY_VERIFY(!model().nothingFound().isEmpty());
    }
}

void TestSearchHitsModel::noTextOffersNothing()
{
    search(strange);
    search(u"  "_s);
    QCOMPARE(model().rowCount(), 0);
    QVERIFY(model().summary().isEmpty());
    QVERIFY(model().nothingFound().isEmpty());
}

void TestSearchHitsModel::anEmptyLineOffersRecentSearches()
{
    model().setRecent({u"status:pending"_s, u"emily"_s});
    QCOMPARE(actions(), QList({Action::SearchAgain, Action::SearchAgain}));
    QCOMPARE(model().hit(1).id, u"emily"_s);
    QVERIFY(model().summary().isEmpty());
    m_line->setText(u"amount:"_s); // nothing sound yet, but no longer empty
    QCOMPARE(model().rowCount(), 0);
    m_line->clear();
    QCOMPARE(model().rowCount(), 2);
}

void TestSearchHitsModel::nothingFoundSaysWhatIsKnown()
{
    QVERIFY(m_known->learn({m_known->numbered(1), m_known->numbered(2)}));
    search(u"status:voided"_s);
    QCOMPARE(model().rowCount(), 0);
    QTRY_VERIFY2(model().nothingFound().startsWith(
                     u"0 of 2 known payments; oldest known 18 Nov 2026. Purse may still have it"_s),
                 qPrintable(model().nothingFound()));
    QVERIFY(model().nothingFound().contains(u"phone numbers, items and the last four"_s));
}

void TestSearchHitsModel::nothingKnownIsSaidToo()
{
    search(u"emily"_s);
    QTRY_VERIFY(model().nothingFound().startsWith(u"No payments are known here yet."_s));
}

void TestSearchHitsModel::whatHasNotTheFormOfAnIdIsNotFetched_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("e-mail") << u"emily1984@example.org"_s;
    QTest::newRow("phone") << u"0612345678"_s;
    QTest::newRow("phone, international") << u"+33612345678"_s;
    QTest::newRow("phone in quotes") << u"\"+33 6 12 34 56 78\""_s;
    QTest::newRow("name") << u"emily"_s;
    QTest::newRow("name with a digit") << u"emily2"_s;
    QTest::newRow("named an id") << u"id:0612345678 "_s;
    QTest::newRow("order") << u"EX-1234"_s;
    QTest::newRow("a part of an id") << u"e3a6516b-0ec4"_s;
}

void TestSearchHitsModel::whatHasNotTheFormOfAnIdIsNotFetched()
{
    QFETCH(QString, text);
    search(text);
    QCOMPARE(model().possibleId(), QString());
    QVERIFY(actions().isEmpty());
}

void TestSearchHitsModel::anIdThatAFilterLeavesCanBeFetched()
{
    search(strange + u" status:voided "_s);
    QCOMPARE(model().possibleId(), QString());
    m_line->dropLast();
    QCOMPARE(model().possibleId(), strange);
    search(strange.toUpper() + u" status:voided "_s);
    m_line->dropLast();
    QCOMPARE(model().possibleId(), strange);
    search(u"-\"%1\" "_s.arg(strange) + u"status:voided "_s);
    m_line->dropLast();
    QCOMPARE(model().possibleId(), QString());
}

void TestSearchHitsModel::severalIdsAreOfferedForImport()
{
    const QString other = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;
    for (const QString &text :
         {strange + u' ' + other,
          u"look: https://host.example/payments/%1, https://host.example/payments/%2/refunds"_s.arg(
              strange, other),
          u"{\"payment_id\": \"%1\"} {\"payment_id\": \"%2\"}"_s.arg(strange, other)}) {
        search(text);
        QCOMPARE(actions(), QList({Action::ImportPayments}));
        QCOMPARE(model().hit(0).id, strange + u' ' + other);
        QVERIFY(!m_line->fault());
        QVERIFY(model().summary().isEmpty());
    }
    search(u"%1 or %2"_s.arg(strange, other)); // words to search for
    QVERIFY(actions().isEmpty());
}

void TestSearchHitsModel::aPaymentThatIsLearnedAppears()
{
    search(u"emily"_s);
    QCOMPARE(model().rowCount(), 0);
    QVERIFY(m_known->learn({m_known->numbered(1)}));
    m_known->catalogue.tellChanged(u"shop"_s);
    QTRY_COMPARE(model().rowCount(), 1);
    QTRY_COMPARE(model().summary(), u"1 of 1"_s);
}

void TestSearchHitsModel::searchingAsksNobody()
{
    QVERIFY(m_known->learn({m_known->numbered(1)}));
    for (const QString &text : {strange, u"order"_s, m_known->numbered(1).id.text()})
        search(text);
    QVERIFY(m_known->gateway->reads.isEmpty());
    QVERIFY(m_known->gateway->sessions.isEmpty());
    QVERIFY(m_known->gateway->links.isEmpty());
}

COUNTERFOIL_TEST(QCoreApplication, TestSearchHitsModel)
#include "tst_search_hits_model.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search_results_model.h"

#include "tests/models/session_builder.h"
#include "tests/support/scratch_journal.h"
#include "tests/ui/fake_gateway.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

namespace {

const QString strange = u"e3a6516b-0ec4-4a5b-92b0-7bb9693e82c1"_s;

} // namespace

class TestSearchResultsModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wordsFindKnownPayments();
    void anUnknownIdIsOfferedAsEverythingItMayBe();
    void aKnownSessionIsOpenedAndNotFetched();
    void noTextOffersNothing();
    void searchingAsksNobody();

private:
    using Action = SearchResultsModel::Action;
    QList<Action> actions(const SearchResultsModel &model) const
    {
        QList<Action> actions;
        for (int row = 0; row < model.rowCount(); ++row)
            actions << model.result(row).action;
        return actions;
    }

    FakeGateway *m_gateway = nullptr;
    std::unique_ptr<ScratchJournal> m_scratch;
    std::unique_ptr<Desk> m_desk;
};

void TestSearchResultsModel::init()
{
    auto gateway = std::make_unique<FakeGateway>();
    m_gateway = gateway.get();
    m_desk.reset();
    m_scratch = std::make_unique<ScratchJournal>();
    m_desk = std::make_unique<Desk>(Profile{u"shop"_s, u"Shop"_s, u"Purse"_s, Environment::Test},
                                    std::move(gateway), m_scratch->journal, m_scratch->clock);
    m_desk->known().upsert(std::make_shared<const Payment>(samplePayment()));
}

void TestSearchResultsModel::wordsFindKnownPayments()
{
    SearchResultsModel model(*m_desk);
    const QAbstractItemModelTester tester(&model);
    const QString reference = samplePayment().displayReference();
    model.setText(reference.left(5));
    QCOMPARE(actions(model), QList({Action::OpenPayment}));
    QCOMPARE(model.result(0).id, samplePayment().id.text());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(reference));
    QCOMPARE(model.words(), QStringList({reference.left(5)}));
    model.setText(u"nobody at all"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.summary().startsWith(u"0 of 1"_s));
}

void TestSearchResultsModel::anUnknownIdIsOfferedAsEverythingItMayBe()
{
    SearchResultsModel model(*m_desk);
    model.setText(strange);
    QCOMPARE(actions(model),
             QList({Action::FetchPayment, Action::FetchSession, Action::FetchLink}));
    QCOMPARE(model.index(0).data().toString(), u"Fetch the payment with this id from Purse"_s);
    QVERIFY(model.words().isEmpty());
}

void TestSearchResultsModel::aKnownSessionIsOpenedAndNotFetched()
{
    m_desk->sessions().openSession(SessionId(strange));
    m_gateway->sessions.last()->settle(shared(sampleSession(strange)));
    QTRY_VERIFY(m_desk->sessions().session(SessionId(strange)));
    SearchResultsModel model(*m_desk);
    model.setText(strange);
    QCOMPARE(actions(model), QList({Action::OpenSession}));
    QVERIFY(model.summary().isEmpty());
}

void TestSearchResultsModel::noTextOffersNothing()
{
    SearchResultsModel model(*m_desk);
    model.setText(strange);
    model.setText(u"  "_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.summary().isEmpty());
}

void TestSearchResultsModel::searchingAsksNobody()
{
    SearchResultsModel model(*m_desk);
    for (const QString &text : {strange, u"order"_s, samplePayment().id.text()})
        model.setText(text);
    QVERIFY(m_gateway->reads.isEmpty());
    QVERIFY(m_gateway->sessions.isEmpty());
    QVERIFY(m_gateway->links.isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchResultsModel)
#include "tst_search_results_model.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/split_candidates_model.h"

#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestSplitCandidatesModel : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aNewPartTakesWhatIsLeft();
    void eachKindNeedsItsOwn_data();
    void eachKindNeedsItsOwn();
    void theSumFollowsTheParts();
    void aForeignPartShowsItsSolution();

private:
    std::unique_ptr<SplitCandidatesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    const Currency m_euro = *Currency::fromCode(u"EUR");
};

void TestSplitCandidatesModel::init()
{
    QLocale::setDefault(QLocale::c());
    m_tester.reset();
    m_model = std::make_unique<SplitCandidatesModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setCandidates({}, m_euro);
}

void TestSplitCandidatesModel::aNewPartTakesWhatIsLeft()
{
    const Money whole(12000, m_euro);
    m_model->add(CandidateKind::Solution, whole);
    QCOMPARE(m_model->candidate(0)->amount, u"120.00"_s);
    DraftCandidate first = *m_model->candidate(0);
    first.amount = u"32.99"_s;
    m_model->setCandidate(0, first);
    m_model->add(CandidateKind::OwnPayment, whole);
    QCOMPARE(m_model->candidate(1)->amount, u"87.01"_s);
    m_model->add(CandidateKind::Foreign, whole);
    QVERIFY(m_model->candidate(2)->amount.isEmpty()); // nothing is left
}

void TestSplitCandidatesModel::eachKindNeedsItsOwn_data()
{
    QTest::addColumn<DraftCandidate>("part");
    QTest::addColumn<bool>("isGood");
    using Kind = CandidateKind;
    QTest::newRow("solution")
        << DraftCandidate{Kind::Solution, u"1"_s, u"a"_s, u"b"_s, {}, {}, {}, {}} << true;
    QTest::newRow("no method") << DraftCandidate{Kind::Solution, u"1"_s, u"a"_s, {}, {}, {}, {}, {}}
                               << false;
    QTest::newRow("nothing")
        << DraftCandidate{Kind::Solution, u"0"_s, u"a"_s, u"b"_s, {}, {}, {}, {}} << false;
    QTest::newRow("own payment") << DraftCandidate{Kind::OwnPayment, u"1"_s, {}, {},
                                                   u"id"_s,          {},     {}, {}}
                                 << true;
    QTest::newRow("no payment") << DraftCandidate{Kind::OwnPayment, u"1"_s, {}, {}, {}, {}, {}, {}}
                                << false;
    QTest::newRow("token") << DraftCandidate{Kind::Foreign, u"1"_s, u"a"_s, u"b"_s, {}, {},
                                             u"t"_s,        {}}
                           << true;
    QTest::newRow("reference") << DraftCandidate{Kind::Foreign, u"1"_s, u"a"_s, u"b"_s, {}, {}, {},
                                                 u"r"_s}
                               << true;
    QTest::newRow("neither")
        << DraftCandidate{Kind::Foreign, u"1"_s, u"a"_s, u"b"_s, {}, {}, {}, {}} << false;
}

void TestSplitCandidatesModel::eachKindNeedsItsOwn()
{
    QFETCH(const DraftCandidate, part);
    QFETCH(const bool, isGood);
    m_model->setCandidates({part}, m_euro);
    QCOMPARE(m_model->wrongParts() == 0, isGood);
    QCOMPARE(m_model->fault(0).isEmpty(), isGood);
}

void TestSplitCandidatesModel::theSumFollowsTheParts()
{
    const QSignalSpy told(m_model.get(), &SplitCandidatesModel::partsChanged);
    QVERIFY(!m_model->sum());
    m_model->add(CandidateKind::Solution, Money(500, m_euro));
    m_model->add(CandidateKind::Solution, Money(800, m_euro));
    QCOMPARE(m_model->sum(), Money(800, m_euro));
    m_model->remove(0);
    QCOMPARE(m_model->sum(), Money(300, m_euro));
    QCOMPARE(told.count(), 3);
}

void TestSplitCandidatesModel::aForeignPartShowsItsSolution()
{
    m_model->setCandidates(
        {{CandidateKind::Foreign, u"1"_s, u"ingenico"_s, u"creditcard"_s, {}, {}, u"t"_s, {}}},
        m_euro);
    QCOMPARE(m_model->index(0, 1).data().toString(), u"ingenico · creditcard"_s);
    QCOMPARE(m_model->index(0, 2).data().toString(), u"1.00"_s);
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestSplitCandidatesModel)
#include "tst_split_candidates_model.moc"

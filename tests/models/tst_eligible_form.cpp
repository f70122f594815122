// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/solutions/eligible_form.h"

#include "models/solutions/solutions_model.h"
#include "tests/models/session_builder.h"
#include "tests/support/no_catalogue.h"
#include "tests/support/test_program.h"
#include "tests/ui/fake_gateway.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

class TestEligibleForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theOrderOfASessionIsAskedAbout();
    void withoutItsCustomerNoneIsSent();
    void aTypedAmountIsAskedAbout();
    void anAmountThatCannotBeSentIsNot_data();
    void anAmountThatCannotBeSentIsNot();
    void pastedJsonIsAnOrder_data();
    void pastedJsonIsAnOrder();
    void whatIsNoOrderSaysSo_data();
    void whatIsNoOrderSaysSo();
    void aPasteThatIsReplacedIsDropped();
    void complaintsStandWithTheirFields();
    void anErrorWithoutFieldsIsASentence();
    void aChangedQuestionDropsTheAnswer();
    void anAnswerToAnEarlierQuestionIsDropped();

    void solutionsOfBothStandSideBySide();
    void oneAnswerHasNoDifferences();
    void aSolutionThatIsListedTwiceHasOneRow();
    void unknownFieldsAreShownAndCompared();
    void anEmptyAnswerHasNoRows();
    void solutionsOfWrongTypesAreShown();

private:
    using Column = SolutionsModel::Column;
    using Difference = SolutionsModel::Difference;

    void takeSession() { m_form->setRequest(*eligibleRequest(sampleSession()), u"Session"_s); }
    [[nodiscard]] const EligibleSolutionsRequest &asked() const
    {
        return m_gateway->questions.last().first;
    }
    void answer(const tl::expected<EligibleSolutions, ApiError> &answer)
    {
        const auto call = m_gateway->questions.last().second;
        call->settle(answer);
        QTRY_VERIFY(!m_form->isAsking());
    }
    static EligibleSolutions solutions(std::vector<Solution> all)
    {
        EligibleSolutions eligible{money(8990), {}};
        for (const Solution &solution : all)
            eligible.solutions.push_back({solution});
        return eligible;
    }
    static QString text(const SolutionsModel &model, int row, Column column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
    static Difference difference(const SolutionsModel &model, int row)
    {
        return model.index(row, static_cast<int>(Column::Difference))
            .data(SolutionsModel::ValueRole)
            .value<Difference>();
    }

    std::unique_ptr<FakeGateway> m_gateway;
    NoCatalogue m_catalogue;
    std::unique_ptr<SessionService> m_service;
    std::unique_ptr<EligibleForm> m_form;
};

void TestEligibleForm::init()
{
    m_gateway = std::make_unique<FakeGateway>();
    m_service = std::make_unique<SessionService>(m_gateway.get(), m_catalogue, u"demo"_s);
    m_form = std::make_unique<EligibleForm>(*m_service, QLocale(u"en_GB"_s));
}

void TestEligibleForm::cleanup()
{
    m_form.reset();
    m_service.reset();
    m_gateway.reset();
}

void TestEligibleForm::theOrderOfASessionIsAskedAbout()
{
    QVERIFY(!m_form->canAsk());
    m_form->ask();
    QVERIFY(m_gateway->questions.isEmpty());
    takeSession();
    QCOMPARE(m_form->amountText(), u"89.90"_s);
    m_form->ask();
    m_form->ask(); // while it asks
    QCOMPARE(m_gateway->questions.size(), 1);
    QCOMPARE(asked().amount, money(8990));
    QCOMPARE(asked().order.reference, u"order_session-1"_s);
    QCOMPARE(asked().customer->firstName, u"Ada"_s);
    answer(solutions({giftcard, creditcard}));
    QCOMPARE(m_form->answer()->solutions.size(), size_t(2));
}

void TestEligibleForm::withoutItsCustomerNoneIsSent()
{
    takeSession();
    m_form->setWithCustomer(false);
    m_form->setFutureUse(true);
    m_form->ask();
    QVERIFY(!asked().customer);
    QCOMPARE(asked().allowFutureUsage, std::optional(true));
    QVERIFY(m_form->request()->customer); // it can be had back
}

void TestEligibleForm::aTypedAmountIsAskedAbout()
{
    takeSession();
    m_form->setAmountText(u"120.5"_s);
    m_form->ask();
    QCOMPARE(asked().amount, money(12050));
}

void TestEligibleForm::anAmountThatCannotBeSentIsNot_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"twelve"_s;
    QTest::newRow("negative") << u"-1"_s;
    QTest::newRow("too exact") << u"1.005"_s;
    QTest::newRow("zero without future use") << u"0"_s;
}

void TestEligibleForm::anAmountThatCannotBeSentIsNot()
{
    QFETCH(QString, typed);
    takeSession();
    m_form->setAmountText(typed);
    QVERIFY(!m_form->errors().amount.isEmpty());
    m_form->ask();
    QVERIFY(m_gateway->questions.isEmpty());
    if (typed == u"0"_s) {
        m_form->setFutureUse(true);
        QVERIFY(m_form->canAsk());
    }
}

void TestEligibleForm::pastedJsonIsAnOrder_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray order = R"({"reference":"o1","net_amount":500})";
    QTest::newRow("request") << R"({"entity_id":"e","amount":500,"currency":"EUR","order":)" +
                                    order + '}';
    QTest::newRow("without an amount") << R"({"currency":"EUR","order":)" + order + '}';
    QTest::newRow("a payment's other members")
        << R"({"id":"p","captures":[],"amount":500,"currency":"EUR","order":)" + order + '}';
    QTest::newRow("order alone") << QByteArray(
        R"({"reference":"o1","net_amount":500,"currency":"EUR"})");
}

void TestEligibleForm::pastedJsonIsAnOrder()
{
    QFETCH(QByteArray, json);
    m_form->setPasted(json);
    QTRY_VERIFY(m_form->request().has_value());
    QCOMPARE(m_form->request()->amount, money(500));
    QCOMPARE(m_form->request()->order.reference, u"o1"_s);
    QVERIFY(!m_form->request()->customer);
    QVERIFY(m_form->canAsk());
}

void TestEligibleForm::whatIsNoOrderSaysSo_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("text") << QByteArray("an order");
    QTest::newRow("cut") << QByteArray(R"({"order":)");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no currency") << QByteArray(R"({"reference":"o1","net_amount":500})");
    QTest::newRow("wrong type") << QByteArray(R"({"amount":"5","currency":"EUR","order":{}})");
    QTest::newRow("wrong line") << QByteArray(
        R"({"amount":5,"currency":"EUR","order":{"shipments":[{"item_lines":[7]}]}})");
    QTest::newRow("too large") << QByteArray(EligibleForm::LargestPaste + 1, ' ');
}

void TestEligibleForm::whatIsNoOrderSaysSo()
{
    QFETCH(QByteArray, json);
    m_form->setPasted(json);
    QTRY_VERIFY(!m_form->errors().order.isEmpty());
    QVERIFY(!m_form->request());
    QVERIFY(!m_form->canAsk());
}

void TestEligibleForm::aPasteThatIsReplacedIsDropped()
{
    QSignalSpy changed(m_form.get(), &EligibleForm::changed);
    m_form->setPasted("nonsense");
    m_form->setPasted(R"({"reference":"o2","net_amount":700,"currency":"EUR"})");
    QTRY_VERIFY(m_form->request().has_value());
    takeSession();
    QCOMPARE(m_form->source(), u"Session"_s);
    QVERIFY(m_form->errors().order.isEmpty());
}

void TestEligibleForm::complaintsStandWithTheirFields()
{
    takeSession();
    m_form->ask();
    ApiError refused;
    refused.kind = ErrorKind::Api;
    refused.httpStatus = 400;
    refused.isFromProvider = true;
    refused.fields = {{u"#/amount"_s, u"too high"_s},
                      {u"/order/shipments/0/net_amount"_s, u"must be whole"_s},
                      {u"/customer/birth_date"_s, u"is no date"_s},
                      {u"/allow_future_usage"_s, u"not here"_s},
                      {u"/entity_id"_s, u"unknown"_s}};
    answer(tl::unexpected(refused));
    const EligibleErrors &errors = m_form->errors();
    QCOMPARE(errors.amount, u"too high"_s);
    QCOMPARE(errors.order, u"/order/shipments/0/net_amount: must be whole"_s);
    QCOMPARE(errors.customer, u"/customer/birth_date: is no date"_s);
    QCOMPARE(errors.futureUse, u"not here"_s);
    QCOMPARE(errors.other, QStringList{u"/entity_id: unknown"_s});
    m_form->setWithCustomer(false); // another question
    QVERIFY(m_form->errors().customer.isEmpty());
    QVERIFY(m_form->canAsk());
}

void TestEligibleForm::anErrorWithoutFieldsIsASentence()
{
    takeSession();
    m_form->ask();
    ApiError broken;
    broken.kind = ErrorKind::Timeout;
    answer(tl::unexpected(broken));
    QCOMPARE(m_form->errors().other.size(), 1);
    QVERIFY(!m_form->answer());
    m_form->ask(); // again
    QCOMPARE(m_gateway->questions.size(), 2);
}

void TestEligibleForm::aChangedQuestionDropsTheAnswer()
{
    takeSession();
    m_form->ask();
    answer(solutions({giftcard}));
    QVERIFY(m_form->answer().has_value());
    m_form->setAmountText(u"1.00"_s);
    QVERIFY(!m_form->answer());
}

void TestEligibleForm::anAnswerToAnEarlierQuestionIsDropped()
{
    takeSession();
    m_form->ask();
    m_form->setAmountText(u"1.00"_s);
    m_form->ask();
    QCOMPARE(m_gateway->questions.size(), 2);
    m_gateway->questions.first().second->settle(solutions({creditcard}));
    answer(solutions({giftcard}));
    QCOMPARE(m_form->answer()->solutions.size(), size_t(1));
    QCOMPARE(m_form->answer()->solutions.front().solution, giftcard);
}

void TestEligibleForm::solutionsOfBothStandSideBySide()
{
    const Solution wallet{u"paypal"_s, u"wallet"_s};
    SolutionsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setAnswers(solutions({giftcard, creditcard}), solutions({wallet, giftcard}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 0, Column::Method), u"giftcard"_s);
    QCOMPARE(difference(model, 0), Difference::None);
    QCOMPARE(difference(model, 1), Difference::OnlyFirst);
    QCOMPARE(text(model, 1, Column::Second), u"Not offered"_s);
    QCOMPARE(text(model, 2, Column::Partner), u"paypal"_s);
    QCOMPARE(difference(model, 2), Difference::OnlySecond);
    QCOMPARE(model.summary(),
             u"3 solutions · 1 only for the first order · 1 only for the second order"_s);
    model.setAnswers(solutions({giftcard}), solutions({giftcard}));
    QCOMPARE(model.summary(), u"1 solutions · the same for both orders"_s);
}

void TestEligibleForm::oneAnswerHasNoDifferences()
{
    SolutionsModel model;
    model.setAnswers(solutions({giftcard}), {});
    QCOMPARE(difference(model, 0), Difference::None);
    QCOMPARE(text(model, 0, Column::Second), u"–"_s);
    QCOMPARE(model.summary(), u"1 solutions"_s);
}

void TestEligibleForm::aSolutionThatIsListedTwiceHasOneRow()
{
    SolutionsModel model;
    model.setAnswers(solutions({giftcard, giftcard}), solutions({giftcard}));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(text(model, 0, Column::First).contains(u'2'));
    QCOMPARE(difference(model, 0), Difference::None);
}

void TestEligibleForm::unknownFieldsAreShownAndCompared()
{
    const auto read = [](const QByteArray &limit) {
        return purse::parseEligibleSolutions(
            R"({"amount":1,"currency":"EUR","new":[{}],"eligible_solutions":[{"partner":"oney",)"
            R"("method":"cb3x","minimum_amount":)" +
            limit + "}]}");
    };
    const auto first = read("10000");
    const auto second = read("20000");
    QVERIFY(first && second);
    SolutionsModel model;
    model.setAnswers(*first, *second);
    QVERIFY(model.hasMore());
    QVERIFY(text(model, 0, Column::Also).contains(u"\"minimum_amount\":10000"_s));
    QCOMPARE(difference(model, 0), Difference::Details);
    model.setAnswers(*first, *first);
    QCOMPARE(difference(model, 0), Difference::None);
}

void TestEligibleForm::anEmptyAnswerHasNoRows()
{
    const auto empty =
        purse::parseEligibleSolutions(R"({"amount":1,"currency":"EUR","eligible_solutions":[]})");
    QVERIFY(empty.has_value());
    SolutionsModel model;
    model.setAnswers(*empty, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.summary(), u"0 solutions"_s);
}

void TestEligibleForm::solutionsOfWrongTypesAreShown()
{
    const auto odd = purse::parseEligibleSolutions(
        R"({"amount":1,"currency":"EUR","eligible_solutions":["card",{"partner":7,)"
        R"("method":"wallet"},{"method":"cash"},null]})");
    QVERIFY(odd.has_value());
    QCOMPARE(odd->unread.size(), size_t(1));
    SolutionsModel model;
    model.setAnswers(*odd, {});
    QCOMPARE(text(model, 0, Column::Also).contains(u"\"card\""_s), true);
    QCOMPARE(text(model, 1, Column::Method), u"wallet"_s);
    QCOMPARE(text(model, 1, Column::Partner), u"–"_s);
    QVERIFY(text(model, 1, Column::Also).contains(u"\"partner\":7"_s));
    QVERIFY(
        !purse::parseEligibleSolutions(R"({"amount":1,"currency":"EUR","eligible_solutions":{}})")
             .has_value());
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestEligibleForm)
#include "tst_eligible_form.moc"

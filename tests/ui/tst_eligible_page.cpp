// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eligible_page.h"

#include "core/services/account_services.h"
#include "tests/models/session_builder.h"
#include "tests/support/scratch_journal.h"
#include "tests/support/test_program.h"
#include "tests/ui/fake_gateway.h"
#include "ui/pages/eligible/known_orders_menu.h"
#include "ui/pages/session_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

class TestEligiblePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase();
    void init();
    void cleanup() { m_page.reset(); }

    void theOrderOfASessionIsAskedAboutAtOnce();
    void withoutAnOrderNothingIsAsked();
    void aSecondOrderStandsBesideTheFirst();
    void complaintsStandBesideTheirFields();
    void aFailedQuestionIsSaidAndAskedAgain();
    void noSolutionIsSaid();
    void theMenuHasTheOrdersThatAreOpen();
    void aSessionsPageLeadsHere();

private:
    EligiblePage *open(const QString &origin);
    void answer(const std::vector<Solution> &all)
    {
        EligibleSolutions eligible{money(8990), {}};
        for (const Solution &solution : all)
            eligible.solutions.push_back({solution});
        m_gateway->questions.last().second->settle(eligible);
    }
    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    [[nodiscard]] const QAbstractItemModel &rows() const
    {
        return *part<QTableView>(u"solutions"_s)->model();
    }

    std::unique_ptr<Theme> m_theme;
    FakeGateway *m_gateway = nullptr;
    std::unique_ptr<ScratchJournal> m_scratch;
    std::unique_ptr<AccountServices> m_services;
    std::unique_ptr<EligiblePage> m_page;
};

void TestEligiblePage::cleanupTestCase()
{
    m_services.reset();
    m_theme.reset();
}

void TestEligiblePage::init()
{
    auto gateway = std::make_unique<FakeGateway>();
    m_gateway = gateway.get();
    m_services.reset();
    m_scratch = std::make_unique<ScratchJournal>();
    m_services = std::make_unique<AccountServices>(
        Account{u"shop"_s, u"Shop"_s, u"Purse"_s, Environment::Test}, std::move(gateway),
        m_scratch->stores(), m_scratch->clock);
    m_services->sessions().upsert(shared(sampleSession()));
}

EligiblePage *TestEligiblePage::open(const QString &origin)
{
    m_page = std::make_unique<EligiblePage>(*m_services, origin);
    m_page->resize(1100, 720);
    m_page->setVisible(true);
    return m_page.get();
}

void TestEligiblePage::theOrderOfASessionIsAskedAboutAtOnce()
{
    open(u"session:session-1"_s);
    QCOMPARE(m_gateway->questions.size(), 1);
    QCOMPARE(m_gateway->questions.first().first.order.reference, u"order_session-1"_s);
    QCOMPARE(part<QLineEdit>(u"firstAmount"_s)->text(), u"89.90"_s);
    answer({giftcard, creditcard});
    QTRY_COMPARE(rows().rowCount(), 2);
    QVERIFY(part<QTableView>(u"solutions"_s)->isVisible());
    QCOMPARE(part<QLabel>(u"solutionsSummary"_s)->text(), u"2 solutions"_s);
    QVERIFY(!part<QWidget>(u"secondOrder"_s)->isVisible());
}

void TestEligiblePage::withoutAnOrderNothingIsAsked()
{
    open({});
    QVERIFY(m_gateway->questions.isEmpty());
    auto *ask = part<QPushButton>(u"askSolutions"_s);
    QVERIFY(!ask->isEnabled());
    QCOMPARE(ask->accessibleDescription(), u"Choose an order first."_s);
    part<QPlainTextEdit>(u"firstPaste"_s)->setPlainText(u"no order"_s);
    auto *error = part<QLabel>(u"firstPasteError"_s);
    QTRY_VERIFY(error->isVisible());
    part<QPlainTextEdit>(u"firstPaste"_s)
        ->setPlainText(uR"({"reference":"o1","net_amount":500,"currency":"EUR"})"_s);
    QTRY_VERIFY(ask->isEnabled());
    QTest::mouseClick(ask, Qt::LeftButton);
    QCOMPARE(m_gateway->questions.size(), 1);
    QCOMPARE(m_gateway->questions.first().first.amount, money(500));
    open(u"session:not-known"_s);
    QCOMPARE(m_gateway->questions.size(), 1);
}

void TestEligiblePage::aSecondOrderStandsBesideTheFirst()
{
    EligiblePage *page = open(u"session:session-1"_s);
    answer({giftcard, creditcard});
    QTRY_COMPARE(rows().rowCount(), 2);
    QTest::mouseClick(part<QPushButton>(u"compareOrders"_s), Qt::LeftButton);
    QVERIFY(part<QWidget>(u"secondOrder"_s)->isVisible());
    QVERIFY(part<QPlainTextEdit>(u"secondPaste"_s)->hasFocus() || !page->isActiveWindow());
    Session other = sampleSession(u"session-2"_s);
    other.amount = money(100);
    page->second().setRequest(*eligibleRequest(other), u"Session 2"_s);
    QTest::mouseClick(part<QPushButton>(u"askSolutions"_s), Qt::LeftButton);
    QCOMPARE(m_gateway->questions.size(), 3); // both, for the first may have changed
    answer({creditcard});
    m_gateway->questions.at(1).second->settle(
        EligibleSolutions{money(8990), {{giftcard}, {creditcard}}});
    QTRY_COMPARE(part<QLabel>(u"solutionsSummary"_s)->text(),
                 u"2 solutions · 1 only for the first order"_s);
    const int difference = static_cast<int>(SolutionsModel::Column::Difference);
    QVERIFY(!part<QTableView>(u"solutions"_s)->isColumnHidden(difference));
    QCOMPARE(rows().index(0, difference).data().toString(), u"Only first"_s);
}

void TestEligiblePage::complaintsStandBesideTheirFields()
{
    open(u"session:session-1"_s);
    ApiError refused;
    refused.kind = ErrorKind::Api;
    refused.httpStatus = 400;
    refused.isFromProvider = true;
    refused.fields = {{u"/customer/email"_s, u"is no address"_s}, {u"/amount"_s, u"too high"_s}};
    m_gateway->questions.last().second->settle(tl::unexpected(refused));
    auto *customer = part<QLabel>(u"firstCustomerError"_s);
    QTRY_VERIFY(customer->isVisible());
    QVERIFY(customer->text().contains(u"is no address"_s));
    QCOMPARE(part<QLineEdit>(u"firstAmount"_s)->accessibleDescription(), u"too high"_s);
    QTest::mouseClick(part<QCheckBox>(u"firstCustomer"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!customer->isVisible());
}

void TestEligiblePage::aFailedQuestionIsSaidAndAskedAgain()
{
    EligiblePage *page = open(u"session:session-1"_s);
    ApiError broken;
    broken.kind = ErrorKind::Timeout;
    m_gateway->questions.last().second->settle(tl::unexpected(broken));
    auto *error = part<QLabel>(u"firstError"_s);
    QTRY_VERIFY(error->isVisible());
    page->refresh();
    QCOMPARE(m_gateway->questions.size(), 2);
    answer({giftcard});
    QTRY_COMPARE(rows().rowCount(), 1);
    QVERIFY(!error->isVisible());
}

void TestEligiblePage::noSolutionIsSaid()
{
    open(u"session:session-1"_s);
    answer({});
    auto *state = m_page->findChild<EmptyState *>();
    QTRY_COMPARE(state->title(), u"No solutions"_s);
    QVERIFY(state->isVisible());
}

void TestEligiblePage::theMenuHasTheOrdersThatAreOpen()
{
    m_services->sessions().upsertLink(sampleLink({})); // it has no order
    open({});
    auto *menu = part<QPushButton>(u"firstChoose"_s)->findChild<KnownOrdersMenu *>();
    QVERIFY(menu);
    emit menu->aboutToShow();
    QList<QAction *> orders;
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator())
            orders << action;
    }
    QCOMPARE(orders.size(), 1);
    orders.first()->trigger();
    QVERIFY(m_page->first().canAsk());
    QCOMPARE(m_page->first().source(), u"Session order_session-1"_s);
}

void TestEligiblePage::aSessionsPageLeadsHere()
{
    SessionPage page(*m_services, SessionId(u"session-1"_s));
    page.setVisible(true);
    QSignalSpy asked(&page, &Page::openRequested);
    auto *lead = page.findChild<QPushButton *>(u"askSolutions"_s);
    QVERIFY(lead->isVisible());
    QTest::mouseClick(lead, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Place>(), Place::eligible(u"session"_s, u"session-1"_s));
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestEligiblePage)
#include "tst_eligible_page.moc"

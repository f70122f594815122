// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/link_page.h"
#include "ui/pages/links_page.h"

#include "core/domain/status_words.h"
#include "core/services/account_services.h"
#include "models/sessions/link_attempts_model.h"
#include "tests/models/session_builder.h"
#include "tests/support/answer_of.h"
#include "tests/support/scratch_journal.h"
#include "tests/support/test_program.h"
#include "tests/ui/fake_gateway.h"
#include "tests/ui/newest_read.h"
#include "ui/pages/link/link_tabs.h"
#include "ui/pages/payment_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

class TestLinkPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase();
    void init() { begin(); }
    void cleanup() { m_page.reset(); }

    void paymentAndSessionOfTheSelectedAttemptAreOpened();
    void anAttemptWithoutAPaymentSaysWhyNothingIsOpened();
    void thePaymentThatPaidIsOneClickAway();
    void aLinkThatNobodyTriedSaysSo();
    void aLinkOfAnotherEntityIsNotThere();
    void aFailedRefreshKeepsTheLink();
    void theAddressIsCopied();
    void withoutAnAddressTheButtonSaysWhy();
    void theTimeThatIsLeftIsShown();
    void aLinkThatExpiresWhileOpenIsReadOnce();
    void aChangeWhileItIsOpenIsTold();
    void anUnknownStateIsKept();
    void tenThousandAttemptsAskForTheRowsOnTheScreen();
    void theTabsAreReachedByKey();
    void aPaymentThatCameByALinkLeadsToIt();
    void openedLinksAreListedAndOpenedByKey();
    void linksOfAnEarlierRunAreListedAndReadAgain();
    void theListIsFoundByWordsAndState();

private:
    void begin();
    /// A shown page of a link.
    LinkPage *openPage(const PaymentLinkPtr &link);
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString leftText() const
    {
        return m_page->findChild<QLabel *>(u"timeLeft"_s)->text();
    }
    static PaymentLinkPtr linkWith(const std::function<void(PaymentLink &)> &change)
    {
        PaymentLink link = *sampleLink({});
        change(link);
        return std::make_shared<const PaymentLink>(link);
    }
    static PaymentAttempt attempt(const QString &payment, const QString &session,
                                  const QString &status)
    {
        return {PaymentId(payment), SessionId(session), status, at("2020-08-25T10:00:00Z")};
    }
    static Timestamp in(std::chrono::milliseconds time)
    {
        return Timestamp(QDateTime::currentMSecsSinceEpoch() + time.count(), 0);
    }

    std::unique_ptr<Theme> m_theme;
    FakeGateway *m_gateway = nullptr;
    std::unique_ptr<ScratchJournal> m_scratch;
    std::unique_ptr<AccountServices> m_services;
    std::unique_ptr<LinkPage> m_page;
};

void TestLinkPages::cleanupTestCase()
{
    m_services.reset();
    m_theme.reset();
}

void TestLinkPages::begin()
{
    auto gateway = std::make_unique<FakeGateway>();
    m_gateway = gateway.get();
    m_services.reset();
    m_scratch = std::make_unique<ScratchJournal>();
    m_services = std::make_unique<AccountServices>(
        Account{u"shop"_s, u"Shop"_s, u"Purse"_s, Environment::Test}, std::move(gateway),
        m_scratch->stores(), m_scratch->clock);
}

LinkPage *TestLinkPages::openPage(const PaymentLinkPtr &link)
{
    m_page = std::make_unique<LinkPage>(*m_services, link->id);
    m_page->resize(1000, 700);
    m_page->setVisible(true);
    m_gateway->links.last()->settle(link);
    [this] { QTRY_VERIFY(m_page->seenAt().isValid()); }();
    return m_page.get();
}

void TestLinkPages::paymentAndSessionOfTheSelectedAttemptAreOpened()
{
    LinkPage *page = openPage(
        sampleLink({attempt(u"p1"_s, u"s1"_s, u"REFUSED"_s), attempt(u"p2"_s, {}, u"ERROR"_s)}));
    auto *table = page->findChild<QTableView *>(u"linkAttempts"_s);
    QSignalSpy asked(page, &Page::openRequested);
    QTest::mouseClick(button(u"openAttemptPayment"_s), Qt::LeftButton); // of the first
    QTest::mouseClick(button(u"openAttemptSession"_s), Qt::LeftButton);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked[0][0].value<Place>(), Place::payment(u"p1"_s));
    QCOMPARE(asked[1][0].value<Place>(), Place::session(u"s1"_s));
    QCOMPARE(asked[2][0].value<Place>(), Place::payment(u"p2"_s));
    QVERIFY(!button(u"openAttemptSession"_s)->isEnabled());
}

void TestLinkPages::anAttemptWithoutAPaymentSaysWhyNothingIsOpened()
{
    PaymentAttempt odd;
    odd.json = u"[1,2]"_s;
    LinkPage *page = openPage(sampleLink({odd}));
    QVERIFY(!button(u"openAttemptPayment"_s)->isEnabled());
    QVERIFY(!button(u"openAttemptPayment"_s)->accessibleDescription().isEmpty());
    auto *table = page->findChild<QTableView *>(u"linkAttempts"_s);
    QSignalSpy asked(page, &Page::openRequested);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(asked.isEmpty());
}

void TestLinkPages::thePaymentThatPaidIsOneClickAway()
{
    LinkPage *page = openPage(linkWith([](PaymentLink &link) {
        link.status = {PaymentLinkStatus::Paid, u"PAID"_s};
        link.attempts = {attempt(u"p1"_s, {}, u"REFUSED"_s), attempt(u"p2"_s, {}, u"AUTHORIZED"_s)};
    }));
    QSignalSpy asked(page, &Page::openRequested);
    QTest::mouseClick(button(u"openPayment"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Place>(), Place::payment(u"p2"_s));
    openPage(sampleLink({attempt(u"p1"_s, {}, u"REFUSED"_s)}));
    QTRY_VERIFY(!button(u"openPayment"_s)->isVisible());
}

void TestLinkPages::aLinkThatNobodyTriedSaysSo()
{
    LinkPage *page = openPage(sampleLink({}));
    const auto states = page->tabs().findChildren<EmptyState *>();
    QVERIFY(std::any_of(states.cbegin(), states.cend(), [](const EmptyState *state) {
        return state->isVisible() && state->sentence() == u"Nobody has tried to pay yet."_s;
    }));
}

void TestLinkPages::aLinkOfAnotherEntityIsNotThere()
{
    m_page = std::make_unique<LinkPage>(*m_services, PaymentLinkId(u"link-1"_s));
    m_page->setVisible(true);
    ApiError missing;
    missing.kind = ErrorKind::Http;
    missing.httpStatus = 404;
    missing.isFromProvider = true;
    m_gateway->links.last()->settle(tl::unexpected(missing));
    auto *state = m_page->findChild<EmptyState *>();
    QTRY_COMPARE(state->sentence(), u"There is no payment link with this id in this account."_s);
    QVERIFY(m_services->sessions().links().isEmpty());
    QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    QCOMPARE(m_gateway->links.size(), 2);
}

void TestLinkPages::aFailedRefreshKeepsTheLink()
{
    LinkPage *page = openPage(sampleLink({attempt(u"p1"_s, {}, u"REFUSED"_s)}));
    page->refresh();
    ApiError broken;
    broken.kind = ErrorKind::Timeout;
    m_gateway->links.last()->settle(tl::unexpected(broken));
    QTRY_VERIFY(page->findChild<Banner *>()->isVisible());
    QVERIFY(button(u"openAttemptPayment"_s)->isVisible());
}

void TestLinkPages::theAddressIsCopied()
{
    openPage(linkWith([](PaymentLink &link) { link.shopperUrl = u"https://pay.example/l"_s; }));
    QTest::mouseClick(button(u"copyLinkAddress"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://pay.example/l"_s);
    QCOMPARE(button(u"copyLinkAddress"_s)->text(), u"Copied"_s);
}

void TestLinkPages::withoutAnAddressTheButtonSaysWhy()
{
    openPage(sampleLink({}));
    QVERIFY(!button(u"copyLinkAddress"_s)->isEnabled());
    QCOMPARE(button(u"copyLinkAddress"_s)->accessibleDescription(),
             u"The provider's answer doesn't include this link's address."_s);
}

void TestLinkPages::theTimeThatIsLeftIsShown()
{
    using namespace std::chrono_literals;
    PaymentLink link = *linkWith([](PaymentLink &open) { open.expiresAt = in(25h + 30min + 30s); });
    openPage(std::make_shared<const PaymentLink>(link));
    QCOMPARE(leftText(), u"1 d 1 h left"_s);
    link.status = {PaymentLinkStatus::Paid, u"PAID"_s};
    m_services->sessions().upsertLink(std::make_shared<const PaymentLink>(link));
    QCOMPARE(leftText(), QString());
}

void TestLinkPages::aLinkThatExpiresWhileOpenIsReadOnce()
{
    using namespace std::chrono_literals;
    openPage(linkWith([](PaymentLink &link) { link.expiresAt = in(1500ms); }));
    QTRY_COMPARE(m_gateway->links.size(), 2);
    QCOMPARE(leftText(), u"The time to pay has run out."_s);
    m_gateway->links.last()->settle(linkWith([](PaymentLink &link) {
        link.status = {PaymentLinkStatus::Expired, u"EXPIRED"_s};
    }));
    auto *moved = m_page->findChild<Banner *>(u"linkMoved"_s);
    QTRY_VERIFY(moved->isVisible());
    QVERIFY(moved->sentence().contains(linkLook(u"EXPIRED"_s).word));
    QCOMPARE(leftText(), QString());
    QCOMPARE(m_gateway->links.size(), 2);
}

void TestLinkPages::aChangeWhileItIsOpenIsTold()
{
    openPage(sampleLink({}));
    auto *moved = m_page->findChild<Banner *>(u"linkMoved"_s);
    QVERIFY(!moved->isVisible());
    m_services->sessions().upsertLink(linkWith([](PaymentLink &link) {
        link.status = {PaymentLinkStatus::Paid, u"PAID"_s};
    }));
    QVERIFY(moved->isVisible());
    QVERIFY(moved->sentence().contains(linkLook(u"PAID"_s).word));
}

void TestLinkPages::anUnknownStateIsKept()
{
    openPage(linkWith([](PaymentLink &link) {
        link.status = Word<PaymentLinkStatus>::unknown(u"PARKED"_s);
        link.attempts = {attempt(u"p1"_s, {}, u"PONDERED"_s)};
    }));
    QCOMPARE(leftText(), QString());
    const auto *table = m_page->findChild<QTableView *>(u"linkAttempts"_s);
    QCOMPARE(table->model()->index(0, 1).data(LinkAttemptsModel::ValueRole).toString(),
             u"PONDERED"_s);
}

void TestLinkPages::tenThousandAttemptsAskForTheRowsOnTheScreen()
{
    std::vector<PaymentAttempt> attempts;
    for (int i = 0; i < 10'000; ++i)
        attempts.push_back(attempt(u"p%1"_s.arg(i), u"s"_s, u"REFUSED"_s));
    openPage(sampleLink(attempts));
    auto *table = m_page->findChild<QTableView *>(u"linkAttempts"_s);
    QCOMPARE(table->model()->rowCount(), 10'000);
    // The page has no widget a row.
    QVERIFY(m_page->findChildren<QWidget *>().size() < 500);
    QSignalSpy asked(m_page.get(), &Page::openRequested);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Place>(), Place::payment(u"p9999"_s));
}

void TestLinkPages::theTabsAreReachedByKey()
{
    LinkPage *page = openPage(sampleLink({}));
    auto *bar = page->findChild<QTabBar *>(u"linkTabBar"_s);
    QCOMPARE(bar->count(), static_cast<int>(LinkTabs::Tab::Count));
    bar->setFocus();
    for (int tab = 1; tab < bar->count(); ++tab) {
        QTest::keyClick(bar, Qt::Key_Right);
        QCOMPARE(page->tabs().currentIndex(), tab);
    }
}

void TestLinkPages::aPaymentThatCameByALinkLeadsToIt()
{
    Payment payment = samplePayment();
    payment.paymentLinkId = PaymentLinkId(u"link-1"_s);
    payment.order.emplace();
    PaymentPage page(*m_services, payment.id);
    page.resize(1000, 700);
    page.setVisible(true);
    newestRead(*m_gateway).settle(std::make_shared<const Payment>(payment));
    QTRY_VERIFY(!page.isLoading());
    QSignalSpy asked(&page, &Page::openRequested);
    for (const QString &name : {u"openLink"_s, u"askSolutions"_s}) {
        auto *action = page.findChild<QAction *>(name);
        QVERIFY(action && action->isVisible());
        action->trigger();
    }
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].value<Place>(), Place::link(u"link-1"_s));
    QCOMPARE(asked[1][0].value<Place>(), Place::eligible(u"payment"_s, payment.id.text()));
}

void TestLinkPages::openedLinksAreListedAndOpenedByKey()
{
    LinksPage page(*m_services);
    page.setVisible(true);
    auto *state = page.findChild<EmptyState *>();
    QVERIFY(state->isVisible());
    m_services->sessions().openLink(PaymentLinkId(u"link-1"_s));
    m_gateway->links.last()->settle(sampleLink({}));
    QTRY_VERIFY(!state->isVisible());
    auto *table = page.findChild<QTableView *>(u"links"_s);
    QSignalSpy asked(&page, &Page::openRequested);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Place>(), Place::link(u"link-1"_s));
}

void TestLinkPages::linksOfAnEarlierRunAreListedAndReadAgain()
{
    const auto seen = purse::parsePaymentLink(
        R"({"id":"link-7","entity_id":"e","status":"OPENED","amount":12,"currency":"EUR"})");
    QVERIFY(seen.has_value());
    m_services->sessions().upsertLink(*seen);
    // Kept by the services of that run.
    QTRY_COMPARE(answerOf(m_scratch->catalogue.links().newest(u"shop"_s, 9))->size(), 1);
    auto gateway = std::make_unique<FakeGateway>();
    m_gateway = gateway.get();
    m_services = std::make_unique<AccountServices>(
        Account{u"shop"_s, u"Shop"_s, u"Purse"_s, Environment::Test}, std::move(gateway),
        m_scratch->stores(), m_scratch->clock);
    LinksPage page(*m_services);
    page.resize(1000, 600);
    page.setVisible(true);
    const auto *table = page.findChild<QTableView *>(u"links"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(m_services->sessions().links().first()->id, (*seen)->id);
    QTRY_COMPARE(m_gateway->links.size(), 1); // it may have changed since
}

void TestLinkPages::theListIsFoundByWordsAndState()
{
    m_services->sessions().upsertLink(sampleLink({}));
    m_services->sessions().upsertLink(linkWith([](PaymentLink &link) {
        link.id = PaymentLinkId(u"link-2"_s);
        link.status = {PaymentLinkStatus::Cancelled, u"CANCELLED"_s};
        link.order.emplace();
        link.order->reference = u"order_77"_s;
    }));
    LinksPage page(*m_services);
    page.resize(1000, 600);
    page.setVisible(true);
    const auto *table = page.findChild<QTableView *>(u"links"_s);
    auto *words = page.findChild<QLineEdit *>(u"linkWords"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClicks(words, u"ORDER_77 409"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClicks(words, u" nothing"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    auto *state = page.findChild<EmptyState *>();
    QVERIFY(state->isVisible());
    QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 2);
    auto *status = page.findChild<QComboBox *>(u"linkStatus"_s);
    status->setFocus();
    QTest::keyClick(status, Qt::Key_End); // cancelled
    QCOMPARE(table->model()->rowCount(), 1);
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestLinkPages)
#include "tst_link_pages.moc"

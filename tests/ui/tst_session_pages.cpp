// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/link_page.h"
#include "ui/pages/session_page.h"
#include "ui/pages/sessions_page.h"

#include "core/domain/status_words.h"
#include "core/services/account_services.h"
#include "models/sessions/session_words.h"
#include "models/words/answer_fault_words.h"
#include "tests/models/session_builder.h"
#include "tests/support/scratch_journal.h"
#include "tests/support/test_program.h"
#include "tests/ui/fake_gateway.h"
#include "ui/pages/link/link_tabs.h"
#include "ui/pages/session/session_path.h"
#include "ui/pages/session/session_tabs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/overlay_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

class TestSessionPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase()
    {
        m_page.reset();
        m_services.reset();
        m_theme.reset();
    }
    void init();

    void aSessionSaysWhatItWaitsFor();
    void aSessionThatWasPaidLeadsToItsPayment();
    void aMissingSessionSaysSoAndTriesAgain();
    void aFailedRefreshKeepsTheSession();
    void openedSessionsAreListedAndOpenedByKey();
    void sessionsOfAnEarlierRunAreListed();
    void aGuestsSessionHasTheNameOfTheBillingAddress();
    void aGuestsLinkHasTheNameOfTheBillingAddress();
    void whatCouldNotBeReadIsNamed();
    void aNarrowPageHasOneColumnOfFacts();
    void timesAreThoseOfTheZoneOfTheAccount();
    void amountsHaveTheDecimalsThatWereSaid();
    void anOpenSessionIsAbortedOnce();
    void cancelAbortsNothing();
    void whatIsOverSaysWhyItIsNotAborted_data();
    void whatIsOverSaysWhyItIsNotAborted();
    void aSessionThatEndsEndsTheQuestion();
    void aChangeWhileItIsOpenIsTold();
    void aSessionIsReadAgainOnceItsPaymentMoves();
    void anUnknownStateIsKept();
    void theTimeThatIsLeftIsShown();
    void aSessionWhoseTimeIsOverIsReadOnce();
    void theTabsAreReachedByKey();
    void theListIsFoundByWordsAndState();

private:
    /// A shown page of a session that the provider lets abort.
    SessionPage *openPage(Session session, bool canAbort = true);
    [[nodiscard]] static OverlayDialog *dialogOf(SessionPage *page)
    {
        return OverlayDialog::openIn(page->window());
    }
    std::unique_ptr<SessionPage> m_page;

    /// On an account whose books are in the zone; none: this computer's.
    void begin(const QByteArray &zone = {});
    static bool shows(const QWidget &page, const QString &text)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisibleTo(&page) && label->text() == text;
        });
    }
    static ApiError missing()
    {
        ApiError error;
        error.kind = ErrorKind::Http;
        error.httpStatus = 404;
        error.isFromProvider = true;
        error.detail = u"No such thing."_s;
        return error;
    }

    std::unique_ptr<Theme> m_theme;
    FakeGateway *m_gateway = nullptr;
    std::unique_ptr<ScratchJournal> m_scratch;
    std::unique_ptr<AccountServices> m_services;
};

void TestSessionPages::init()
{
    m_page.reset();
    begin();
}

void TestSessionPages::begin(const QByteArray &zone)
{
    auto gateway = std::make_unique<FakeGateway>();
    m_gateway = gateway.get();
    m_services.reset();
    m_scratch = std::make_unique<ScratchJournal>();
    Account account{u"shop"_s, u"Shop"_s, u"Purse"_s, Environment::Test};
    account.zone = zone;
    m_services = std::make_unique<AccountServices>(account, std::move(gateway), m_scratch->stores(),
                                                   m_scratch->clock);
}

void TestSessionPages::aSessionSaysWhatItWaitsFor()
{
    SessionPage page(*m_services, SessionId(u"session-1"_s));
    page.setVisible(true);
    QVERIFY(!page.seenAt().isValid());
    m_gateway->sessions.last()->settle(shared(sampleSession()));
    QTRY_VERIFY(page.seenAt().isValid());
    QCOMPARE(page.title(), u"order_session-1"_s);
    QVERIFY(shows(page, u"89.90 EUR"_s));
    QVERIFY(shows(page, u"Ada <b>Byron</b>"_s)); // as it is, not as markup
    QVERIFY(shows(page, u"giftcard"_s));
    QVERIFY(!page.findChild<QPushButton *>(u"openPayment"_s)->isVisible());
}

void TestSessionPages::aSessionThatWasPaidLeadsToItsPayment()
{
    SessionPage page(*m_services, SessionId(u"session-1"_s));
    page.setVisible(true);
    Session paid = sampleSession();
    paid.paymentId = PaymentId(u"payment-1"_s);
    m_gateway->sessions.last()->settle(shared(paid));
    auto *open = page.findChild<QPushButton *>(u"openPayment"_s);
    QTRY_VERIFY(open->isVisible());
    QSignalSpy asked(&page, &Page::openRequested);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Place>(), Place::payment(u"payment-1"_s));
}

void TestSessionPages::aMissingSessionSaysSoAndTriesAgain()
{
    SessionPage page(*m_services, SessionId(u"session-1"_s));
    page.setVisible(true);
    m_gateway->sessions.last()->settle(tl::unexpected(missing()));
    auto *state = page.findChild<EmptyState *>();
    QTRY_COMPARE(state->sentence(), u"There is no session with this id in this account."_s);
    QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    QCOMPARE(m_gateway->sessions.size(), 2);
    m_gateway->sessions.last()->settle(shared(sampleSession()));
    QTRY_VERIFY(!state->isVisible());
}

void TestSessionPages::aFailedRefreshKeepsTheSession()
{
    SessionPage page(*m_services, SessionId(u"session-1"_s));
    page.setVisible(true);
    m_gateway->sessions.last()->settle(shared(sampleSession()));
    QTRY_VERIFY(page.seenAt().isValid());
    page.refresh();
    m_gateway->sessions.last()->settle(tl::unexpected(missing()));
    QTRY_VERIFY(page.findChild<Banner *>()->isVisible());
    QVERIFY(shows(page, u"89.90 EUR"_s));
}

void TestSessionPages::openedSessionsAreListedAndOpenedByKey()
{
    SessionsPage page(*m_services);
    page.setVisible(true);
    auto *state = page.findChild<EmptyState *>();
    QVERIFY(state->isVisible());
    m_services->sessions().openSession(SessionId(u"session-1"_s));
    m_gateway->sessions.last()->settle(shared(sampleSession()));
    QTRY_VERIFY(!state->isVisible());
    auto *table = page.findChild<QTableView *>(u"sessions"_s);
    QSignalSpy asked(&page, &Page::openRequested);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Place>(), Place::session(u"session-1"_s));
}

void TestSessionPages::sessionsOfAnEarlierRunAreListed()
{
    QFile file(
        QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-get-client-session.response.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto seen = purse::parseSession(file.readAll());
    QVERIFY(seen.has_value());
    bool isKept = false;
    m_scratch->catalogue.sessions()
        .keep(u"shop"_s, *seen, QDateTime::currentDateTimeUtc(), {})
        .then(this, [&isKept](const DatabaseResult<void> &kept) { isKept = kept.has_value(); });
    QTRY_VERIFY(isKept);
    auto gateway = std::make_unique<FakeGateway>();
    m_gateway = gateway.get();
    m_services = std::make_unique<AccountServices>(
        Account{u"shop"_s, u"Shop"_s, u"Purse"_s, Environment::Test}, std::move(gateway),
        m_scratch->stores(), m_scratch->clock);
    SessionsPage page(*m_services);
    page.resize(1000, 600);
    page.setVisible(true);
    auto *table = page.findChild<QTableView *>(u"sessions"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(m_services->sessions().sessions().first()->id, (*seen)->id);
    QTRY_COMPARE(m_gateway->sessions.size(), 1); // it may have changed since

    // Another page finds it there and does not read the catalogue again.
    const SessionsPage another(*m_services);
    QCOMPARE(another.findChild<QTableView *>(u"sessions"_s)->model()->rowCount(), 1);
    QSignalSpy recalled(&m_services->sessions(), &SessionService::recalled);
    m_gateway->sessions.last()->settle(shared(sampleSession()));
    QTRY_VERIFY(m_services->sessions().session(SessionId(u"session-1"_s)) ||
                m_services->sessions().sessions().first() != *seen);
    QVERIFY(recalled.isEmpty());
}

void TestSessionPages::aGuestsSessionHasTheNameOfTheBillingAddress()
{
    Session guest = sampleSession();
    guest.customer.reset();
    guest.order->billingAddress.emplace();
    guest.order->billingAddress->firstName = u"Hugo"_s;
    guest.order->billingAddress->lastName = u"Lefebvre"_s;
    SessionPage page(*m_services, SessionId(u"session-1"_s));
    page.setVisible(true);
    m_gateway->sessions.last()->settle(shared(guest));
    QTRY_VERIFY(page.seenAt().isValid());
    QStringList shown;
    for (const QLabel *label : page.findChildren<QLabel *>())
        shown << label->text();
    QVERIFY(shown.contains(u"Hugo Lefebvre"_s));
    QVERIFY(shown.contains(u"billing address"_s));
}

void TestSessionPages::aGuestsLinkHasTheNameOfTheBillingAddress()
{
    PaymentLink link = *sampleLink({});
    link.order.emplace();
    link.order->billingAddress.emplace();
    link.order->billingAddress->lastName = u"Lefebvre"_s;
    LinkPage page(*m_services, PaymentLinkId(u"link-1"_s));
    page.setVisible(true);
    m_gateway->links.last()->settle(std::make_shared<const PaymentLink>(link));
    QTRY_VERIFY(shows(page, u"409.00 EUR · Lefebvre (billing address)"_s));
}

void TestSessionPages::whatCouldNotBeReadIsNamed()
{
    const std::vector<JsonFault> unread = {
        {u"/order/billing_address/city"_s, JsonRule::Text, JsonFound::Boolean, {}}};
    const QString sentence = unreadSentence(unread);
    QVERIFY(sentence.contains(u"/order/billing_address/city: expected a string"_s));
    Session session = sampleSession();
    session.unread = unread;
    SessionPage page(*m_services, SessionId(u"session-1"_s));
    page.setVisible(true);
    m_gateway->sessions.last()->settle(shared(session));
    QTRY_VERIFY(shows(page, sentence));
    PaymentLink link = *sampleLink({});
    link.unread = unread;
    LinkPage linkPage(*m_services, PaymentLinkId(u"link-1"_s));
    linkPage.setVisible(true);
    m_gateway->links.last()->settle(std::make_shared<const PaymentLink>(link));
    QTRY_VERIFY(shows(linkPage, sentence));
}

void TestSessionPages::aNarrowPageHasOneColumnOfFacts()
{
    SessionPage page(*m_services, SessionId(u"session-1"_s));
    page.resize(1200, 700);
    page.setVisible(true);
    m_gateway->sessions.last()->settle(shared(sampleSession()));
    QTRY_VERIFY(page.seenAt().isValid());
    const auto place = [&](const QString &heading) {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->text() == heading && label->property("role") == u"section"_s)
                return label->mapTo(&page, QPoint());
        }
        return QPoint();
    };
    QTRY_VERIFY(place(u"Customer"_s).x() > place(u"Session"_s).x());
    QCOMPARE(place(u"Customer"_s).y(), place(u"Session"_s).y());
    page.resize(500, 700);
    QTRY_COMPARE(place(u"Customer"_s).x(), place(u"Session"_s).x());
    QVERIFY(place(u"Customer"_s).y() > place(u"Session"_s).y());
}

void TestSessionPages::timesAreThoseOfTheZoneOfTheAccount()
{
    begin("Asia/Tokyo");
    const auto isSaid = [](const QWidget &page, const QString &time) {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->text().contains(time); });
    };
    SessionPage session(*m_services, SessionId(u"session-1"_s));
    m_gateway->sessions.last()->settle(shared(sampleSession()));
    QTRY_VERIFY(isSaid(session, u"25 Aug 2020, 18:00:00"_s));

    LinkPage link(*m_services, PaymentLinkId(u"link-1"_s));
    m_gateway->links.last()->settle(sampleLink(
        {{PaymentId(u"p1"_s), SessionId(u"s1"_s), u"REFUSED"_s, at("2020-08-24T20:30:00Z")}}));
    const auto *attempts = link.findChild<QTableView *>(u"linkAttempts"_s);
    QTRY_COMPARE(attempts->model()->index(0, 0).data().toString(), u"25 Aug 2020, 05:30"_s);
    link.tabs().setCurrentIndex(static_cast<int>(LinkTabs::Tab::Overview));
    QVERIFY(isSaid(link, u"25 Aug 2020, 18:00:00"_s));

    SessionsPage list(*m_services);
    const auto *table = list.findChild<QTableView *>(u"sessions"_s);
    const int expires = static_cast<int>(SessionsModel::Column::Expires);
    QCOMPARE(table->model()->index(0, expires).data().toString(), u"25 Aug 2020, 18:00"_s);
}

void TestSessionPages::amountsHaveTheDecimalsThatWereSaid()
{
    m_gateway->decimals()->set({{u"QQQ"_s, 3}});
    SessionPage session(*m_services, SessionId(u"session-1"_s));
    session.setVisible(true);
    Session unheardOf = sampleSession();
    unheardOf.amount = money(45500, u"QQQ"_s);
    m_gateway->sessions.last()->settle(shared(unheardOf));
    QTRY_VERIFY(shows(session, u"45.500 QQQ"_s));

    LinkPage link(*m_services, PaymentLinkId(u"link-1"_s));
    link.setVisible(true);
    PaymentLink other = *sampleLink({});
    other.amount = money(45500, u"QQQ"_s);
    m_gateway->links.last()->settle(std::make_shared<const PaymentLink>(other));
    QTRY_VERIFY(shows(link, u"45.500 QQQ"_s));
}

SessionPage *TestSessionPages::openPage(Session session, bool canAbort)
{
    if (canAbort)
        session.links.insert(u"abort"_s, {u"/abort"_s, u"POST"_s});
    m_page = std::make_unique<SessionPage>(*m_services, session.id);
    m_page->resize(1000, 700);
    m_page->setVisible(true);
    m_gateway->sessions.last()->settle(shared(session));
    [this] { QTRY_VERIFY(m_page->seenAt().isValid()); }();
    return m_page.get();
}

void TestSessionPages::anOpenSessionIsAbortedOnce()
{
    SessionPage *page = openPage(sampleSession());
    auto *abort = page->findChild<QPushButton *>(u"abortSession"_s);
    QVERIFY(abort->isEnabled());
    abort->setFocus();
    QTest::keyClick(abort, Qt::Key_Space);
    QVERIFY(dialogOf(page));
    QTest::keyClicks(dialogOf(page)->findChild<QLineEdit *>(u"abortReason"_s), u"sold out"_s);
    auto *go = dialogOf(page)->findChild<QPushButton *>(u"decisionGo"_s);
    QVERIFY(m_gateway->submissions.isEmpty());
    QTest::mouseClick(go, Qt::LeftButton);
    QTest::mouseClick(go, Qt::LeftButton); // a double click is no second wish
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
    QTRY_VERIFY(!dialogOf(page));
    QCOMPARE(m_gateway->submissions.first().body, QByteArray("ABORTED_BY_MERCHANT"));
    QTRY_VERIFY(!abort->isEnabled());
    Session aborted = sampleSession();
    aborted.status = {SessionStatus::AbortedByMerchant, u"ABORTED_BY_MERCHANT"_s};
    m_gateway->submissions.first().call->settle(OperationAnswer(shared(aborted)));
    const auto entry = [this] {
        return m_services->operations().entries(SessionId(u"session-1"_s)).value(0);
    };
    QTRY_COMPARE(entry().state, EntryState::Settled);
    QCOMPARE(entry().reason, u"sold out"_s);
    QCOMPARE(m_gateway->submissions.size(), 1);
    QVERIFY(!abort->isEnabled());
}

void TestSessionPages::cancelAbortsNothing()
{
    SessionPage *page = openPage(sampleSession());
    QTest::mouseClick(page->findChild<QPushButton *>(u"abortSession"_s), Qt::LeftButton);
    QVERIFY(dialogOf(page));
    QTest::keyClick(dialogOf(page), Qt::Key_Escape);
    QVERIFY(!dialogOf(page));
    QVERIFY(m_services->operations().entries(SessionId(u"session-1"_s)).isEmpty());
}

void TestSessionPages::whatIsOverSaysWhyItIsNotAborted_data()
{
    QTest::addColumn<SessionStatus>("status");
    QTest::newRow("submitted") << SessionStatus::Submitted;
    QTest::newRow("aborted") << SessionStatus::AbortedByCustomer;
    QTest::newRow("expired") << SessionStatus::Expired;
}

void TestSessionPages::whatIsOverSaysWhyItIsNotAborted()
{
    QFETCH(SessionStatus, status);
    Session session = sampleSession();
    session.status = {status, statusWord(status)};
    SessionPage *page = openPage(session, false);
    auto *abort = page->findChild<QPushButton *>(u"abortSession"_s);
    QVERIFY(!abort->isEnabled());
    QCOMPARE(abort->accessibleDescription(), noAbortSentence(session));
}

void TestSessionPages::aSessionThatEndsEndsTheQuestion()
{
    SessionPage *page = openPage(sampleSession());
    QTest::mouseClick(page->findChild<QPushButton *>(u"abortSession"_s), Qt::LeftButton);
    Session other = sampleSession();
    other.status = {SessionStatus::AbortedByCustomer, u"ABORTED_BY_CUSTOMER"_s};
    m_services->sessions().upsert(shared(other));
    QVERIFY(!dialogOf(page)->findChild<QPushButton *>(u"decisionGo"_s)->isEnabled());
    QCOMPARE(dialogOf(page)->findChild<Banner *>(u"decisionRefusal"_s)->sentence(),
             u"The session has already been aborted."_s);
}

void TestSessionPages::aChangeWhileItIsOpenIsTold()
{
    SessionPage *page = openPage(sampleSession());
    auto *moved = page->findChild<Banner *>(u"sessionMoved"_s);
    QVERIFY(!moved->isVisible());
    Session other = sampleSession();
    other.status = {SessionStatus::Expired, u"EXPIRED"_s};
    page->refresh();
    m_gateway->sessions.last()->settle(shared(other));
    QTRY_VERIFY(moved->isVisible());
    QVERIFY(moved->sentence().contains(sessionLook(u"EXPIRED"_s).word));
}

void TestSessionPages::aSessionIsReadAgainOnceItsPaymentMoves()
{
    openPage(sampleSession());
    const qsizetype before = m_gateway->sessions.size();
    auto payment = std::make_shared<Payment>();
    payment->id = PaymentId(u"of-another-session"_s);
    payment->revision = 1;
    m_services->known().upsert(payment);
    QCOMPARE(m_gateway->sessions.size(), before);
    auto own = std::make_shared<Payment>(*payment);
    own->id = PaymentId(u"of-this-session"_s);
    own->clientSessionId = SessionId(u"session-1"_s);
    m_services->known().upsert(own);
    QCOMPARE(m_gateway->sessions.size(), before + 1);
    m_services->known().upsert(own); // seen again, and nothing new
    QCOMPARE(m_gateway->sessions.size(), before + 1);
}

void TestSessionPages::anUnknownStateIsKept()
{
    Session session = sampleSession();
    session.status = Word<SessionStatus>::unknown(u"PARKED"_s);
    SessionPage *page = openPage(session, false);
    const QList<StatusLook> steps = sessionSteps(session);
    QCOMPARE(steps.size(), 2);
    QVERIFY(steps.last().word.contains(u"PARKED"_s));
    QVERIFY(page->findChild<QWidget *>(u"sessionPath"_s)->accessibleName().contains(u"PARKED"_s));
    QVERIFY(page->findChild<QPushButton *>(u"abortSession"_s)
                ->accessibleDescription()
                .contains(u"PARKED"_s));
}

void TestSessionPages::theTimeThatIsLeftIsShown()
{
    Session session = sampleSession();
    const qint64 then = QDateTime::currentMSecsSinceEpoch() + 91'800'000; // and a half hour
    session.expiresAt = Timestamp(then, 0);
    SessionPage *page = openPage(session);
    QCOMPARE(page->findChild<QLabel *>(u"timeLeft"_s)->text(), u"1 d 1 h left"_s);
    session.status = {SessionStatus::Submitted, u"SUBMITTED"_s};
    m_services->sessions().upsert(shared(session));
    QCOMPARE(page->findChild<QLabel *>(u"timeLeft"_s)->text(), QString());
}

void TestSessionPages::aSessionWhoseTimeIsOverIsReadOnce()
{
    SessionPage *page = openPage(sampleSession()); // of 2020
    QCOMPARE(page->findChild<QLabel *>(u"timeLeft"_s)->text(), u"The time to pay has run out."_s);
    QCOMPARE(m_gateway->sessions.size(), 2);
    m_gateway->sessions.last()->settle(shared(sampleSession()));
    QSignalSpy updated(&m_services->sessions(), &SessionService::sessionUpdated);
    QTRY_COMPARE(updated.size(), 1);
    QCOMPARE(m_gateway->sessions.size(), 2);
}

void TestSessionPages::theTabsAreReachedByKey()
{
    SessionPage *page = openPage(sampleSession());
    auto *bar = page->findChild<QTabBar *>(u"sessionTabBar"_s);
    QCOMPARE(bar->count(), static_cast<int>(SessionTabs::Tab::Count));
    bar->setFocus();
    for (int tab = 1; tab < bar->count(); ++tab) {
        QTest::keyClick(bar, Qt::Key_Right);
        QCOMPARE(page->tabs().currentIndex(), tab);
    }
}

void TestSessionPages::theListIsFoundByWordsAndState()
{
    Session other = sampleSession(u"session-2"_s);
    other.status = {SessionStatus::Expired, u"EXPIRED"_s};
    m_services->sessions().upsert(shared(sampleSession()));
    m_services->sessions().upsert(shared(other));
    SessionsPage page(*m_services);
    page.resize(1000, 600);
    page.setVisible(true);
    const auto *table = page.findChild<QTableView *>(u"sessions"_s);
    auto *words = page.findChild<QLineEdit *>(u"sessionWords"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClicks(words, u"byron ORDER_session-2"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClicks(words, u" 99.99"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    auto *state = page.findChild<EmptyState *>();
    QVERIFY(state->isVisible());
    QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 2);
    auto *status = page.findChild<QComboBox *>(u"sessionStatus"_s);
    status->setFocus();
    QTest::keyClick(status, Qt::Key_End);
    QCOMPARE(table->model()->rowCount(), 1);
    other.status = {SessionStatus::Created, u"CREATED"_s};
    m_services->sessions().upsert(shared(other)); // no longer of that state
    QCOMPARE(table->model()->rowCount(), 0);
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestSessionPages)
#include "tst_session_pages.moc"

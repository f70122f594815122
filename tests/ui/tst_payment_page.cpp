// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment_page.h"

#include "core/domain/outside_text.h"
#include "models/operation/amount_sentences.h"
#include "tests/models/hostile_payment.h"
#include "tests/models/order_with_lines.h"
#include "tests/support/journal_filler.h"
#include "tests/support/next_revision.h"
#include "tests/support/no_catalogue.h"
#include "tests/support/scratch_journal.h"
#include "tests/support/test_program.h"
#include "tests/ui/fake_gateway.h"
#include "tests/ui/newest_read.h"
#include "ui/pages/payment/detail_pane.h"
#include "ui/pages/payment/payment_tabs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/status_chip.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QTimeZone>

#include <algorithm>

using namespace counterfoil;
using namespace counterfoil::testing;

class TestPaymentPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();
    void cleanupTestCase() { m_theme.reset(); }

    void loadingThenPayment();
    void failedReadSaysWhyAndTriesAgain();
    void failedRefreshKeepsThePayment();
    void aPaymentThatIsGoneIsShownAsItWasAndNotRefunded();
    void aPaymentThatWasToldIsMarkedAndOffersNothing();
    void timesAreThoseOfTheZoneOfTheAccount();
    void headerOffersWhatThePaymentOffers();
    void disabledButtonsSayWhy();
    void unknownDecimalsAreAskedForInPlace();
    void decimalsThatWereNotChosenChangeNothing();
    void captureIsTheMainActionWithoutRefund();
    void whatTheProviderRefundsOnceIsNotOfferedAgain();
    void whatBlocksFurtherOperationsIsTold();
    void theTransactionThatBlocksIsNamedAboveThePayment();
    void aRefundThatFailedIsNotTheOneThatTheProviderTakes();
    void aWholeAmountIsNoLimit();
    void aGuestIsNamedWithWhereTheNameIsFrom();
    void anAddressWithoutANameIsNotDenied();
    void aCustomerWithoutANameIsCalledAsBilled();
    void whatCouldNotBeReadIsNamedAndThePaymentStaysUsable();
    void theParentOfASplitItemIsShownAndOpened();
    void valuesOfWebhookHeadersAreHidden();
    void theProvidersSummaryIsShown();
    void genderAndTheTaxOfADiscountAreShown();
    void whatIsLeftToVoidIsNamedWhereItDiffers();
    void theLinesOfAnOperationAreInItsDetails();
    void htmlInNamesIsShownAsItIs();
    void whateverAServerSendsIsShownPlainAndShort_data();
    void whateverAServerSendsIsShownPlainAndShort();
    void aLongFactSaysWhereTheWholeIs();
    void ledgerMismatchNamesFieldAndBothNumbers();
    void figuresInDoubtAreNoLimitOfAButton();
    void lostAnswerShowsAsUnknownAndHoldsBackTheNext();
    void whatNeverLeftIsSentOrTakenBackFromItsPage();
    void anEarlierRunsOperationNamesWhoDidIt();
    void anEarlierRunsOperationIsShownWithTheDecimalsThatWereSaid();
    void aPageThatIsMadeAgainHasItsTab();
    void newVersionIsFollowed();
    void whatANotificationMovedIsShownInPlaceAndMarked();
    void selectionAndScrollSurviveRefresh();
    void whatIsReadStaysInSightWhenSomethingComesAbove();
    void thousandsOfHappeningsFollowALittleLater();
    void onlyTheNewestOfTwoTimelinesIsShown();
    void anEntryIsSelectedWhenItsTimelineIsThere();
    void theNewOperationIsSelected();
    void arrowsMoveThroughTheTimeline();
    void leftAndRightFold();
    void bracketsStepAmongSameReferences();
    void tabsSwitchByKeys();
    void aLongOrderGetsTheRoomItNeeds();
    void aShortOrderTakesNoMoreThanItsLines();
    void jsonIsSearchedByKeys();
    void requestAndAnswerShowTheSentBytes();
    void sessionLinkAsksForTheSession();
    void withoutACheckoutNoSessionIsLinked();
    void everyControlHasANameForAssistiveTechnology();
    void narrowWindowPutsDetailsBeneath();

private:
    /// On an account whose books are in the zone; none: this computer's.
    void begin(const QByteArray &zone = {});
    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] ActionButton *button(const QString &name) const
    {
        return find<ActionButton>(name);
    }
    void answer(const Payment &payment) { newestRead(*m_gateway).settle(share(payment)); }
    void open(const Payment &payment)
    {
        answer(payment);
        QTRY_VERIFY(m_page->payment() && !m_page->isLoading());
    }
    void refreshWith(Payment payment)
    {
        payment.revision = m_page->payment()->revision;
        moveOn(payment);
        const Revision revision = payment.revision;
        m_page->refresh();
        answer(payment);
        QTRY_COMPARE(m_page->payment()->revision, revision);
    }
    /// The example of the documents, in a currency of no table.
    void openUnheardOf()
    {
        QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-get-payment.response.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = m_gateway->paymentReader()(file.readAll().replace("\"EUR\"", "\"QQQ\""));
        QVERIFY(read);
        open(**read);
    }
    /// With more happenings than are shown at once.
    [[nodiscard]] static Payment manyRefunds()
    {
        Payment payment = samplePayment();
        for (qsizetype i = 0; i <= TimelineView::MostAtOnce; ++i) {
            const QString id = u"many-%1"_s.arg(i);
            payment.refunds.push_back(operation(OperationKind::Refund, id, 1,
                                                "2026-11-19T16:00:00+01:00",
                                                {part(id, 1, giftcard, id)}));
        }
        return payment;
    }
    void askForDecimals()
    {
        auto *banner = find<Banner>(u"decimalsBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(OverlayDialog::openIn(m_window.get()));
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }

    std::unique_ptr<Theme> m_theme;
    FakeGateway *m_gateway = nullptr;
    std::unique_ptr<ScratchJournal> m_scratch;
    std::unique_ptr<AccountServices> m_services;
    std::unique_ptr<QMainWindow> m_window;
    PaymentPage *m_page = nullptr;
};

void TestPaymentPage::init()
{
    begin();
}

void TestPaymentPage::begin(const QByteArray &zone)
{
    cleanup();
    m_gateway = new FakeGateway;
    ReconcilePolicy calm;
    calm.first = {std::chrono::hours(1)};
    calm.steady = std::chrono::hours(1);
    m_scratch = std::make_unique<ScratchJournal>();
    Account account{u"demo"_s, u"Demo"_s, u"Purse"_s, Environment::Test};
    account.zone = zone;
    m_services =
        std::make_unique<AccountServices>(account, std::unique_ptr<PaymentGateway>(m_gateway),
                                          m_scratch->stores(), m_scratch->clock, calm);
    m_window = std::make_unique<QMainWindow>();
    m_window->resize(1232, 817);
    m_page = new PaymentPage(*m_services, samplePayment().id);
    m_window->setCentralWidget(m_page);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPaymentPage::cleanup()
{
    m_window.reset();
    m_services.reset();
}

void TestPaymentPage::loadingThenPayment()
{
    QVERIFY(find<EmptyState>(u"paymentState"_s)->isVisible());
    QSignalSpy changed(m_page, &Page::changed);
    open(samplePayment());
    QVERIFY(!find<EmptyState>(u"paymentState"_s)->isVisible());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_page->title(), u"order_2026-11-8841"_s);
    QVERIFY(m_page->seenAt().isValid());
    QCOMPARE(find<QLabel>(u"orderReference"_s)->text(), u"order_2026-11-8841"_s);
}

void TestPaymentPage::failedReadSaysWhyAndTriesAgain()
{
    ApiError error;
    error.kind = ErrorKind::Network;
    error.fault = NetworkFault::NameNotFound;
    newestRead(*m_gateway).settle(tl::unexpected(error));
    auto *state = find<EmptyState>(u"paymentState"_s);
    QTRY_VERIFY(state->sentence().contains(u"could not be found"_s));
    QCOMPARE(m_gateway->reads.size(), 1);
    QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    QCOMPARE(m_gateway->reads.size(), 2);
    open(samplePayment());
    QVERIFY(!state->isVisible());
}

void TestPaymentPage::failedRefreshKeepsThePayment()
{
    open(samplePayment());
    m_page->refresh();
    ApiError error;
    error.kind = ErrorKind::Timeout;
    newestRead(*m_gateway).settle(tl::unexpected(error));
    auto *banner = find<Banner>(u"failureBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->sentence().contains(u"didn't answer in time"_s));
    QVERIFY(find(u"ledger"_s)->isVisible());
    QVERIFY(button(u"refundButton"_s)->isEnabled());
    refreshWith(samplePayment());
    QTRY_VERIFY(!banner->isVisible());
}

void TestPaymentPage::aPaymentThatIsGoneIsShownAsItWasAndNotRefunded()
{
    open(samplePayment());
    QVERIFY(button(u"refundButton"_s)->isEnabled());
    ApiError gone;
    gone.kind = ErrorKind::Api;
    gone.httpStatus = 404;
    gone.isFromProvider = true;
    m_page->refresh();
    newestRead(*m_gateway).settle(tl::unexpected(gone));
    auto *banner = find<Banner>(u"failureBanner"_s);
    const QString sentence = u"The provider no longer has this payment. What you see is from "_s;
    QTRY_VERIFY2(banner->sentence().startsWith(sentence), qPrintable(banner->sentence()));
    QVERIFY(find(u"ledger"_s)->isVisible());
    for (const QString &name : {u"captureButton"_s, u"refundButton"_s, u"voidButton"_s}) {
        QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
        QVERIFY2(button(name)->accessibleDescription().startsWith(sentence), qPrintable(name));
    }
    refreshWith(samplePayment()); // it is back
    QTRY_VERIFY(button(u"refundButton"_s)->isEnabled());
}

void TestPaymentPage::aPaymentThatWasToldIsMarkedAndOffersNothing()
{
    Payment payment = samplePayment();
    payment.isFromNotification = true;
    open(payment);
    const auto words = [this] {
        QStringList shown;
        for (const StatusChip *chip : m_page->findChildren<StatusChip *>())
            shown << chip->look().word;
        return shown;
    };
    QVERIFY(words().contains(u"From a notification"_s));
    auto *told = find<Banner>(u"toldBanner"_s);
    QVERIFY(told->isVisible());
    QVERIFY2(told->sentence().contains(u"only known from a notification"_s),
             qPrintable(told->sentence()));
    for (const QString &name : {u"captureButton"_s, u"refundButton"_s, u"voidButton"_s}) {
        QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
        QVERIFY2(
            button(name)->accessibleDescription().contains(u"only known from a notification"_s),
            qPrintable(name));
        QCOMPARE(button(name)->secondary(), QString());
    }

    ApiError gone;
    gone.kind = ErrorKind::Api;
    gone.httpStatus = 404;
    gone.isFromProvider = true;
    m_page->refresh();
    newestRead(*m_gateway).settle(tl::unexpected(gone));
    QTRY_VERIFY2(told->sentence().startsWith(u"The provider no longer knows this payment."_s),
                 qPrintable(told->sentence()));
    QVERIFY(!find<Banner>(u"failureBanner"_s)->isVisible());
    QVERIFY(find(u"ledger"_s)->isVisible());
    QCOMPARE(m_page->payment()->id, payment.id);

    refreshWith(samplePayment()); // it can be read after all
    QVERIFY(!words().contains(u"From a notification"_s));
    QVERIFY(!told->isVisible());
    QVERIFY(button(u"refundButton"_s)->isEnabled());
}

void TestPaymentPage::timesAreThoseOfTheZoneOfTheAccount()
{
    begin("Asia/Tokyo");
    Payment payment = samplePayment();
    payment.customer->account.emplace();
    payment.customer->account->createdAt = at("2020-01-31T20:30:00Z");
    payment.order.emplace();
    payment.order->shipments.emplace_back();
    payment.order->shipments[0].estimatedDelivery = at("2026-11-24T20:30:00Z");
    open(payment);
    const auto isSaid = [this](const QString &time) {
        const QStringList all = texts();
        return std::any_of(all.begin(), all.end(),
                           [&time](const QString &text) { return text.contains(time); });
    };
    QVERIFY(isSaid(u"19 Nov 2026, 02:39"_s)); // in the header
    TimelineView &timeline = m_page->tabs().timeline();
    QCOMPARE(timeline.timeline().now().timeZone().id(), "Asia/Tokyo");
    timeline.setCurrentIndex(timeline.timeline().index(0));
    QVERIFY(isSaid(u"19 Nov 2026, 22:02:11"_s)); // in the details
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Customer);
    QVERIFY(isSaid(u"1 Feb 2020, 05:30"_s));
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Order);
    QVERIFY(isSaid(u"25 Nov 2026, 05:30"_s));
}

void TestPaymentPage::headerOffersWhatThePaymentOffers()
{
    open(samplePayment());
    QCOMPARE(button(u"refundButton"_s)->secondary(), u"up to 97.50 EUR"_s);
    QCOMPARE(button(u"captureButton"_s)->secondary(), u"up to 32.99 EUR"_s);
    QCOMPARE(button(u"refundButton"_s)->role(), ButtonRole::Primary);
    QCOMPARE(button(u"captureButton"_s)->role(), ButtonRole::Outlined);
    QSignalSpy requested(m_page, &PaymentPage::operationRequested);
    button(u"refundButton"_s)->setFocus();
    QTest::keyClick(button(u"refundButton"_s), Qt::Key_Space);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.at(0).at(0).value<OperationKind>(), OperationKind::Refund);
    QCOMPARE(requested.at(0).at(1).value<PaymentPtr>(), m_page->payment());
}

void TestPaymentPage::disabledButtonsSayWhy()
{
    Payment payment = samplePayment();
    payment.links.remove(u"capture"_s);
    payment.amounts.availableToVoid = money(0);
    open(payment);
    QVERIFY(!button(u"captureButton"_s)->isEnabled());
    QVERIFY(button(u"captureButton"_s)
                ->toolTip()
                .contains(u"The provider doesn't offer captures for this payment."_s));
    QVERIFY(button(u"captureButton"_s)->accessibleDescription().contains(u"doesn't offer"_s));
    QVERIFY(!button(u"voidButton"_s)->isEnabled());
    QVERIFY(button(u"voidButton"_s)->toolTip().contains(u"Nothing is left to void."_s));
}

void TestPaymentPage::unknownDecimalsAreAskedForInPlace()
{
    openUnheardOf();
    const qint64 units = m_page->payment()->amount.minorUnits();
    QVERIFY(!button(u"refundButton"_s)->isEnabled());
    QVERIFY(!button(u"refundButton"_s)->accessibleDescription().isEmpty());
    askForDecimals();
    OverlayDialog *dialog = OverlayDialog::openIn(m_window.get());
    auto *save = dialog->findChild<ActionButton *>(u"saveDecimals"_s);
    QVERIFY(!save->isEnabled()); // nothing is guessed
    auto *three = dialog->findChild<QRadioButton *>(u"decimals3"_s);
    const QString thousandths = formatMoney({units, currency(u"QQQ"_s).withDecimals(3)});
    QVERIFY2(three->text().contains(thousandths), qPrintable(three->text()));
    three->setFocus();
    QTest::keyClick(three, Qt::Key_Space);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(!find<Banner>(u"decimalsBanner"_s)->isVisible());
    QCOMPARE(m_page->payment()->currency().exponent(), 3);
    QVERIFY(button(u"refundButton"_s)->isEnabled());
    QVERIFY(QFile::exists(m_scratch->folder() + u"/currencies.json"_s));
}

void TestPaymentPage::decimalsThatWereNotChosenChangeNothing()
{
    openUnheardOf();
    askForDecimals();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!OverlayDialog::openIn(m_window.get()));
    QVERIFY(find<Banner>(u"decimalsBanner"_s)->isVisible());
    QVERIFY(!button(u"refundButton"_s)->isEnabled());
    QVERIFY(!QFile::exists(m_scratch->folder() + u"/currencies.json"_s));
}

void TestPaymentPage::captureIsTheMainActionWithoutRefund()
{
    Payment payment = samplePayment();
    payment.links.remove(u"refund"_s);
    open(payment);
    QCOMPARE(button(u"refundButton"_s)->role(), ButtonRole::Outlined);
    QCOMPARE(button(u"captureButton"_s)->role(), ButtonRole::Primary);
}

void TestPaymentPage::whatTheProviderRefundsOnceIsNotOfferedAgain()
{
    m_gateway->takes.several = false;
    open(samplePayment()); // with a refund, and money left
    QVERIFY(!button(u"refundButton"_s)->isEnabled());
    QVERIFY(button(u"refundButton"_s)->toolTip().contains(onlyOnceSentence(OperationKind::Refund)));
    QVERIFY(!button(u"captureButton"_s)->isEnabled());
    QVERIFY(button(u"voidButton"_s)->isEnabled()); // nothing was voided yet
}

void TestPaymentPage::whatBlocksFurtherOperationsIsTold()
{
    m_gateway->takes.offered = false;
    open(samplePayment());
    QVERIFY(!button(u"refundButton"_s)->isEnabled());
    QVERIFY(!button(u"refundButton"_s)->toolTip().contains(u"earlier transaction"_s));
    m_gateway->takes.notOffered = NotOffered::Why::OpenTransaction;
    refreshWith(samplePayment());
    QVERIFY(!button(u"refundButton"_s)->isEnabled());
    QVERIFY(button(u"refundButton"_s)->toolTip().contains(u"earlier transaction"_s));
}

void TestPaymentPage::theTransactionThatBlocksIsNamedAboveThePayment()
{
    m_gateway->takes.offered = false;
    m_gateway->takes.notOffered = NotOffered::Why::OpenTransaction;
    Payment payment = samplePayment();
    payment.captures[0].status = operationWord(OperationStatus::Uncertain);
    open(payment);
    auto *banner = find<Banner>(u"blockedBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->sentence(), u"Further operations are blocked until these have a result: "
                                 "Capture 110.00 EUR."_s);
    refreshWith(samplePayment()); // the provider says so of the payment as a whole
    QCOMPARE(banner->sentence(), u"Further operations are blocked until an earlier transaction of "
                                 "this payment has a result."_s);
    m_gateway->takes.notOffered = NotOffered::Why::NotNow;
    refreshWith(samplePayment());
    QVERIFY(!banner->isVisible());
}

void TestPaymentPage::aRefundThatFailedIsNotTheOneThatTheProviderTakes()
{
    m_gateway->takes.several = false;
    Payment payment = samplePayment();
    payment.refunds[0].status = operationWord(OperationStatus::Failure);
    payment.amounts.totalRefunded = money(0);
    payment.amounts.availableToRefund = money(11000);
    open(payment);
    QVERIFY(button(u"refundButton"_s)->isEnabled());
}

void TestPaymentPage::aWholeAmountIsNoLimit()
{
    m_gateway->takes.partial = false;
    open(samplePayment());
    QCOMPARE(button(u"refundButton"_s)->secondary(), u"97.50 EUR"_s);
}

void TestPaymentPage::aGuestIsNamedWithWhereTheNameIsFrom()
{
    Payment payment = samplePayment();
    payment.customer.reset();
    payment.order.emplace();
    payment.order->billingAddress.emplace();
    payment.order->billingAddress->firstName = u"Hugo"_s;
    payment.order->billingAddress->lastName = u"Lefebvre"_s;
    open(payment);
    const auto *line = m_page->findChild<ElidedLabel *>(u"customerLine"_s);
    QVERIFY(line);
    QVERIFY2(line->text().startsWith(u"Hugo Lefebvre (billing address) · "_s),
             qPrintable(line->text()));
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Customer);
    QVERIFY(!texts().contains(u"No customer"_s));
    QVERIFY(m_page->findChild<QAbstractButton *>(u"forgetCustomer"_s));
}

void TestPaymentPage::anAddressWithoutANameIsNotDenied()
{
    Payment payment = samplePayment();
    payment.customer.reset();
    for (PartnerTransaction &part : payment.authorisation.partnerTransactions)
        part.card.reset();
    payment.order.emplace();
    payment.order->billingAddress.emplace();
    payment.order->billingAddress->city = u"Lille"_s;
    open(payment);
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Customer);
    QVERIFY(texts().contains(u"No customer"_s));
    QVERIFY(texts().join(u' ').contains(u"no name in an address or on a card"_s));
    QVERIFY(!m_page->findChild<QAbstractButton *>(u"forgetCustomer"_s));
}

void TestPaymentPage::aCustomerWithoutANameIsCalledAsBilled()
{
    Payment payment = samplePayment();
    payment.customer.emplace();
    payment.customer->email = u"hugo@example.org"_s;
    payment.order.emplace();
    payment.order->billingAddress.emplace();
    payment.order->billingAddress->lastName = u"Lefebvre"_s;
    open(payment);
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Customer);
    for (const QString &text :
         {u"Payer"_s, u"Lefebvre"_s, u"billing address"_s, u"Customer"_s, u"hugo@example.org"_s})
        QVERIFY2(texts().contains(text), qPrintable(text));
}

void TestPaymentPage::whatCouldNotBeReadIsNamedAndThePaymentStaysUsable()
{
    Payment payment = samplePayment();
    payment.unread = {{u"/order/billing_address/city"_s, JsonRule::Text, JsonFound::Boolean, {}}};
    open(payment);
    const auto *banner = m_page->findChild<Banner *>(u"unreadBanner"_s);
    QVERIFY(banner && banner->isVisible());
    QVERIFY2(banner->sentence().contains(
                 u"/order/billing_address/city: expected a string, found a boolean."_s),
             qPrintable(banner->sentence()));
    QVERIFY(button(u"refundButton"_s)->isEnabled());
}

void TestPaymentPage::theParentOfASplitItemIsShownAndOpened()
{
    Payment payment = samplePayment();
    payment.split[1].parentPaymentId = u"parent-payment"_s;
    payment.split[1].parentPartnerTransactionId = u"parent-transaction"_s;
    payment.split[1].parentPartnerToken = u"parent-token"_s;
    payment.split[1].parentPartnerReference = u"parent-reference"_s;
    open(payment);
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Links);
    for (const QString &text :
         {u"parent-payment"_s, u"parent-transaction"_s, u"parent-token"_s, u"parent-reference"_s})
        QVERIFY2(texts().contains(text), qPrintable(text));
    const QSignalSpy asked(m_page, &Page::openRequested);
    QVERIFY(button(u"openParent"_s));
    button(u"openParent"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Place>(), Place::payment(u"parent-payment"_s));
}

void TestPaymentPage::valuesOfWebhookHeadersAreHidden()
{
    Payment payment = samplePayment();
    payment.webhook = Webhook{u"https://shop.example/hook"_s, {}, {{u"x-token"_s, {u"hush"_s}}}};
    open(payment);
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Links);
    QVERIFY(texts().contains(u"x-token"_s));
    QVERIFY(texts().contains(u"•••• (hidden)"_s));
    QVERIFY(!texts().join(u' ').contains(u"hush"_s));
}

void TestPaymentPage::theProvidersSummaryIsShown()
{
    Payment payment = samplePayment();
    payment.overview.consumed = Word<Progress>::unknown(u"NEARLY"_s);
    open(payment);
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Links);
    QVERIFY(texts().contains(u"NEARLY"_s));
}

void TestPaymentPage::genderAndTheTaxOfADiscountAreShown()
{
    Payment payment = samplePayment();
    payment.order.emplace();
    payment.order->billingAddress.emplace();
    payment.order->billingAddress->gender = u"FEMALE"_s;
    payment.order->discounts = {{money(500), money(83), u"WELCOME"_s, {}}};
    open(payment);
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Order);
    QVERIFY(texts().contains(u"FEMALE"_s));
    QVERIFY(texts().contains(u"WELCOME · 5.00 EUR · tax 0.83 EUR"_s));
}

void TestPaymentPage::whatIsLeftToVoidIsNamedWhereItDiffers()
{
    Payment payment = samplePayment();
    payment.amounts.availableToVoid = money(100);
    open(payment);
    const auto legends = m_page->findChildren<QWidget *>();
    QVERIFY(std::any_of(legends.begin(), legends.end(), [](const QWidget *item) {
        return item->accessibleName().contains(u"1.00 EUR left to void"_s);
    }));
}

void TestPaymentPage::theLinesOfAnOperationAreInItsDetails()
{
    Payment payment = samplePayment();
    ItemLine shirt;
    shirt.name = u"Linen shirt"_s;
    shirt.quantity = 2;
    shirt.netAmount = money(1250);
    payment.refunds[0].order.emplace();
    payment.refunds[0].order->shipments.resize(1);
    payment.refunds[0].order->shipments[0].itemLines = {shirt};
    open(payment);
    m_page->tabs().timeline().setFocus();
    TimelineView &timeline = m_page->tabs().timeline();
    for (int row = 0; row < timeline.timeline().rowCount(); ++row) {
        if (timeline.timeline().group(row).operation() &&
            timeline.timeline().group(row).operation()->kind == OperationKind::Refund) {
            timeline.setCurrentIndex(timeline.timeline().index(row));
            break;
        }
    }
    QTRY_VERIFY(texts().contains(u"2 × Linen shirt, 12.50 EUR"_s));
}

void TestPaymentPage::htmlInNamesIsShownAsItIs()
{
    Payment payment = samplePayment();
    payment.orderReference = u"<b>order</b>"_s;
    payment.customer->firstName = u"<s>9.99</s>"_s;
    payment.refunds[0].triggeredBy = u"<img src='file:///x'>"_s;
    open(payment);
    QVERIFY(texts().contains(u"<b>order</b>"_s));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText,
                 qPrintable(label->text()));
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Customer);
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText,
                 qPrintable(label->text()));
    for (const QWidget *widget : m_page->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(u"<s>"_s), qPrintable(widget->toolTip()));
}

void TestPaymentPage::whateverAServerSendsIsShownPlainAndShort_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("hostile") << hostileText();
    QTest::newRow("a megabyte") << u"W"_s.repeated(1024 * 1024);
}

void TestPaymentPage::whateverAServerSendsIsShownPlainAndShort()
{
    QFETCH(QString, text);
    constexpr qsizetype longestLabel = 5'000;
    constexpr qsizetype longestTip = 12'000; // its characters may be escaped
    constexpr qsizetype longestCell = 2'001;
    const auto check = [](const QString &shown, qsizetype longest, const QObject *where) {
        const QString fault = faultOf(shown, longest);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u" in "_s +
                                             QLatin1StringView(where->metaObject()->className()) +
                                             u' ' + where->objectName()));
    };
    open(paymentOfTexts(text));
    check(m_page->title(), LongestShown + 2, m_page);
    for (int tab = 0; tab < static_cast<int>(PaymentTabs::Tab::Count); ++tab) {
        m_page->tabs().setCurrentTab(static_cast<PaymentTabs::Tab>(tab));
        if (tab == static_cast<int>(PaymentTabs::Tab::Json))
            QTRY_VERIFY(find<QTableView>(u"jsonLines"_s)->model()->rowCount() > 0);
        for (const auto *view : m_page->findChildren<QAbstractItemView *>()) {
            const QAbstractItemModel *cells = view->model();
            for (int row = 0; cells && row < cells->rowCount(); ++row) {
                for (int column = 0; column < cells->columnCount(); ++column) {
                    for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole})
                        check(cells->index(row, column).data(role).toString().remove(u'\t'),
                              longestCell, view);
                }
            }
        }
    }
    TimelineView &timeline = m_page->tabs().timeline();
    for (int row = 0; row < timeline.timeline().rowCount(); ++row) {
        timeline.setCurrentIndex(timeline.timeline().index(row));
        qsizetype all = 0;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            check(label->text().remove(u'\t'), longestLabel, label);
            all += label->text().size();
        }
        QVERIFY2(all < 80'000, qPrintable(QString::number(all)));
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            check(widget->accessibleName().remove(u'\t'), longestLabel, widget);
            check(widget->accessibleDescription(), longestLabel, widget);
            check(widget->toolTip(), longestTip, widget);
        }
    }
}

void TestPaymentPage::aLongFactSaysWhereTheWholeIs()
{
    Payment payment = samplePayment();
    payment.customer->reference = u"customer-"_s + QString(10'000, u'9');
    payment.customer->nationalIdentifier = QString(10'000, u'7');
    open(payment);
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Customer);
    const QStringList shown = texts();
    const auto fact = std::find_if(shown.cbegin(), shown.cend(),
                                   [](const QString &text) { return text.startsWith(u"777"_s); });
    QVERIFY(fact != shown.cend());
    QVERIFY(fact->size() > 1'000);
    QVERIFY(fact->endsWith(u"…\nOnly the beginning is shown. See the JSON tab for the rest."_s));
    // What can be copied is copied whole.
    for (CopyLabel *label : m_page->findChildren<CopyLabel *>()) {
        if (label->value() == payment.customer->reference)
            label->copy();
    }
    QCOMPARE(QApplication::clipboard()->text(), payment.customer->reference);
}

void TestPaymentPage::ledgerMismatchNamesFieldAndBothNumbers()
{
    Payment payment = samplePayment();
    payment.amounts.availableToRefund = money(1);
    open(payment);
    const QString sentence = find<Banner>(u"mismatchBanner"_s)->sentence();
    QVERIFY(find<Banner>(u"mismatchBanner"_s)->isVisible());
    QVERIFY(sentence.contains(u"available_to_refund"_s));
    QVERIFY(sentence.contains(u"0.01 EUR"_s));
    QVERIFY(sentence.contains(u"97.50 EUR"_s));
}

void TestPaymentPage::figuresInDoubtAreNoLimitOfAButton()
{
    Payment payment = samplePayment();
    payment.amounts.availableToRefund = money(1'000'000'000'000);
    open(payment);
    QVERIFY(button(u"refundButton"_s)->isEnabled());
    QCOMPARE(button(u"refundButton"_s)->secondary(), QString());
    refreshWith(samplePayment());
    QCOMPARE(button(u"refundButton"_s)->secondary(), u"up to 97.50 EUR"_s);
}

void TestPaymentPage::lostAnswerShowsAsUnknownAndHoldsBackTheNext()
{
    open(samplePayment());
    OperationRequest request;
    request.kind = OperationKind::Refund;
    request.amount = money(500);
    QVERIFY(m_services->operations().submit(m_page->payment(), request, {u"Goodwill"_s, {}}));
    ApiError error;
    error.kind = ErrorKind::Timeout;
    error.sent = true;
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
    m_gateway->submissions.last().call->settle(tl::unexpected(error));
    auto *banner = find<Banner>(u"unknownBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->sentence().contains(u"Refund 5.00 EUR: unknown – checking"_s));
    QCOMPARE(m_page->tabs().timeline().timeline().line(0).entryState, EntryState::Unknown);
    QVERIFY(!button(u"refundButton"_s)->isEnabled());
    QVERIFY(button(u"refundButton"_s)->toolTip().contains(u"still in progress"_s));
    QVERIFY(button(u"captureButton"_s)->isEnabled());
}

void TestPaymentPage::whatNeverLeftIsSentOrTakenBackFromItsPage()
{
    open(samplePayment());
    OperationRequest request;
    request.amount = money(500);
    const auto key = m_services->operations().submit(m_page->payment(), request, {});
    QVERIFY(key);
    ApiError error;
    error.kind = ErrorKind::Network;
    error.fault = NetworkFault::ConnectionRefused;
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
    m_gateway->submissions.last().call->settle(tl::unexpected(error));
    auto *banner = [this] {
        (void)QTest::qWaitFor([this] { return find<Banner>(u"entryBanner0"_s) != nullptr; });
        return find<Banner>(u"entryBanner0"_s);
    }();
    QVERIFY(banner);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->sentence().contains(u"Nothing was sent"_s));
    const auto buttons = banner->findChildren<ActionButton *>();
    QCOMPARE(buttons[0]->text(), u"Send now"_s);
    QCOMPARE(buttons[1]->text(), u"Cancel sending"_s);
    buttons[0]->setFocus();
    QTest::keyClick(buttons[0], Qt::Key_Space);
    QTRY_COMPARE(m_gateway->submissions.size(), 2);
    QCOMPARE(m_gateway->submissions[1].key, *key);
    m_gateway->submissions.last().call->settle(tl::unexpected(error));
    QTRY_VERIFY(banner->isVisible());
    buttons[1]->setFocus();
    QTest::keyClick(buttons[1], Qt::Key_Space);
    QTRY_COMPARE(m_services->operations().entry(*key)->state, EntryState::Cancelled);
    QVERIFY(!banner->isVisible());
}

void TestPaymentPage::anEarlierRunsOperationNamesWhoDidIt()
{
    const ScratchJournal earlier;
    QVERIFY(fillJournal(earlier.journal.path(), 1, [](int) {
        OperationEntry done = entry(EntryState::Settled, 1250);
        done.account = u"demo"_s;
        done.who = u"somebody-else"_s;
        done.status = operationWord(OperationStatus::Success);
        done.operation = OperationId(u"r"_s);
        return done;
    }));
    SystemClock clock;
    Journal journal(earlier.journal.path());
    testing::NoCatalogue catalogue;
    FakeGateway *gateway = new FakeGateway;
    AccountServices services(Account{u"demo"_s, u"Demo"_s, u"Purse"_s, Environment::Test},
                             std::unique_ptr<PaymentGateway>(gateway),
                             ServiceStores{journal, catalogue, {earlier.folder()}, {osUser()}},
                             clock);
    PaymentPage page(services, samplePayment().id);
    newestRead(*gateway).settle(share(samplePayment()));
    QTRY_VERIFY(page.payment());
    QTRY_COMPARE(page.tabs().timeline().timeline().line(0).who, u"somebody-else"_s);
}

void TestPaymentPage::anEarlierRunsOperationIsShownWithTheDecimalsThatWereSaid()
{
    const ScratchJournal earlier;
    QVERIFY(fillJournal(earlier.journal.path(), 1, [](int) {
        OperationEntry done = entry(EntryState::Unknown);
        done.account = u"demo"_s;
        done.amount = money(4500, u"QQQ"_s);
        return done;
    }));
    QFile said(earlier.folder() + u"/currencies.json"_s);
    QVERIFY(said.open(QIODevice::WriteOnly));
    said.write(R"({"demo":{"QQQ":2}})");
    said.close();
    SystemClock clock;
    Journal journal(earlier.journal.path());
    testing::NoCatalogue catalogue;
    AccountServices services(Account{u"demo"_s, u"Demo"_s, u"Purse"_s, Environment::Test},
                             std::make_unique<FakeGateway>(),
                             ServiceStores{journal, catalogue, {earlier.folder()}, {osUser()}},
                             clock);
    const auto entries = [&] { return services.operations().entries(samplePayment().id); };
    services.operations().loadEntries(samplePayment().id);
    QTRY_COMPARE(entries().size(), 1);
    QCOMPARE(formatMoney(entries().first().amount, QLocale::c()), u"45.00 QQQ"_s);
}

void TestPaymentPage::aPageThatIsMadeAgainHasItsTab()
{
    open(samplePayment());
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Customer);
    const QVariant kept = m_page->kept();
    m_page = new PaymentPage(*m_services, samplePayment().id);
    m_page->restore(kept);
    QCOMPARE(m_page->kept(), kept); // though what is on it comes later
    m_window->setCentralWidget(m_page);
    QTRY_VERIFY(m_page->findChild<PaymentTabs *>());
    QCOMPARE(m_page->tabs().currentTab(), PaymentTabs::Tab::Customer);
    QVERIFY(m_page->findChild<DetailPane *>()->isHidden()); // it is the timeline's
}

void TestPaymentPage::newVersionIsFollowed()
{
    open(samplePayment());
    Payment next = samplePayment();
    next.amounts.totalRefunded = money(2000);
    next.amounts.availableToRefund = money(9000);
    refreshWith(next);
    QCOMPARE(button(u"refundButton"_s)->secondary(), u"up to 90.00 EUR"_s);
    QVERIFY(texts().contains(u"20.00"_s));
}

void TestPaymentPage::whatANotificationMovedIsShownInPlaceAndMarked()
{
    open(samplePayment());
    auto *refunded = find<Figure>(u"figureRefunded"_s);
    auto *captured = find<Figure>(u"figureCaptured"_s);
    TimelineView &view = m_page->tabs().timeline();
    QVERIFY(!refunded->isMarked());
    QVERIFY(view.marked().isEmpty());
    Payment next = samplePayment();
    moveOn(next);
    next.amounts.totalRefunded = money(2000);
    next.refunds.push_back(operation(OperationKind::Refund, u"told"_s, 750,
                                     "2026-11-20T10:00:00+01:00",
                                     {part(u"told"_s, 750, giftcard, u"T"_s)}));
    m_services->known().upsert(share(next)); // as the notifications do
    QCOMPARE(refunded->value(), u"20.00"_s);
    QVERIFY(refunded->isMarked());
    QVERIFY(!captured->isMarked());
    QCOMPARE(view.marked(), QSet<QString>{u"refund:told"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!refunded->isMarked() && view.marked().isEmpty(), 20'000);
    m_services->known().upsert(share(samplePayment())); // an older one, late
    QCOMPARE(refunded->value(), u"20.00"_s);
    QVERIFY(!refunded->isMarked());
}

void TestPaymentPage::whatIsReadStaysInSightWhenSomethingComesAbove()
{
    open(largePayment(500));
    TimelineView &view = m_page->tabs().timeline();
    TimelineModel &model = view.timeline();
    model.setFolded(model.rowOf(u"capture:big/parts"_s), false);
    const int row = model.rowOf(u"capture:big/"_s) + 200;
    view.scrollTo(model.index(row), QAbstractItemView::PositionAtTop);
    const QModelIndex top = view.indexAt({0, 0});
    const QString key = model.keyOf(top.row());
    const int offset = view.visualRect(top).top();
    Payment next = largePayment(500);
    moveOn(next);
    next.refunds.push_back(operation(OperationKind::Refund, u"told"_s, 750,
                                     "2026-11-28T10:00:00+01:00",
                                     {part(u"told"_s, 750, giftcard, u"T"_s)}));
    m_services->known().upsert(share(next));
    QVERIFY(model.rowOf(u"refund:told/"_s) >= 0);
    const QModelIndex after = view.indexAt({0, 0});
    QCOMPARE(model.keyOf(after.row()), key);
    QCOMPARE(view.visualRect(after).top(), offset);
}

void TestPaymentPage::selectionAndScrollSurviveRefresh()
{
    open(largePayment(500));
    TimelineView &view = m_page->tabs().timeline();
    TimelineModel &model = view.timeline();
    const int summary = model.rowOf(u"capture:big/parts"_s);
    QVERIFY(summary >= 0);
    model.setFolded(summary, false);
    view.setCurrentIndex(model.index(summary + 300));
    view.scrollTo(view.currentIndex(), QAbstractItemView::PositionAtCenter);
    const QString key = model.keyOf(view.currentRow());
    const int scrolled = view.verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    Payment next = largePayment(500);
    next.captures[1].partnerTransactions[0].status = u"FAILURE"_s;
    refreshWith(next);
    QCOMPARE(model.keyOf(view.currentRow()), key);
    QVERIFY(view.selectionModel()->isRowSelected(view.currentRow(), {}));
    // A part of the operation no longer agrees with it: one note more stands above.
    QVERIFY(qAbs(view.verticalScrollBar()->value() - scrolled) <= 44);
}

void TestPaymentPage::thousandsOfHappeningsFollowALittleLater()
{
    open(manyRefunds());
    TimelineView &view = m_page->tabs().timeline();
    QVERIFY(button(u"refundButton"_s)->isEnabled()); // the rest of the page waits for nothing
    QTRY_VERIFY(view.timeline().rowCount() > 2 * TimelineView::MostAtOnce);
    QCOMPARE(view.currentRow(), 0);
    QVERIFY(!find<QLabel>(u"detailTitle"_s)->text().isEmpty());
}

void TestPaymentPage::onlyTheNewestOfTwoTimelinesIsShown()
{
    open(manyRefunds());
    refreshWith(samplePayment()); // made at once, while the other may be under way
    TimelineView &view = m_page->tabs().timeline();
    const int rows = view.timeline().rowCount();
    QVERIFY(rows > 0 && rows < 20);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(view.timeline().rowCount(), rows);
}

void TestPaymentPage::anEntryIsSelectedWhenItsTimelineIsThere()
{
    Payment payment = manyRefunds();
    OperationEntry sent = entry(EntryState::Settled, 1);
    sent.operation = OperationId(u"many-7"_s);
    TimelineView view({}, &QDateTime::currentDateTime);
    view.resize(700, 500);
    view.setPayment(share(payment), {sent});
    QCOMPARE(view.timeline().rowCount(), 0);
    view.selectEntry(sent.key);
    QTRY_VERIFY(view.currentRow() > 0);
    QCOMPARE(view.timeline().group(view.currentRow()).operation()->id.text(), u"many-7"_s);
}

void TestPaymentPage::theNewOperationIsSelected()
{
    open(samplePayment());
    auto &timeline = m_page->tabs().timeline();
    timeline.setCurrentIndex(timeline.timeline().index(timeline.timeline().rowCount() - 1));
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Json);
    OperationRequest request;
    request.amount = money(500);
    request.merchantReference = u"NEW-1"_s;
    const auto key = m_services->operations().submit(m_page->payment(), request, {});
    QVERIFY(key);
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
    Payment after = samplePayment();
    moveOn(after);
    Operation refund = operation(OperationKind::Refund, u"new"_s, 500, "2026-11-20T15:00:00+01:00",
                                 {part(u"r9"_s, 500, creditcard, u"R9"_s, u"SUCCESS"_s)});
    refund.merchantReference = request.merchantReference;
    after.refunds.push_back(refund);
    m_gateway->submissions.last().call->settle(share(after));
    QTRY_COMPARE(m_services->operations().entry(*key)->state, EntryState::Settled);
    m_page->showEntry(*m_services->operations().entry(*key));
    QCOMPARE(m_page->tabs().currentTab(), PaymentTabs::Tab::Timeline);
    const TimelineGroup &selected = timeline.timeline().group(timeline.currentRow());
    QVERIFY(selected.operation());
    QCOMPARE(selected.operation()->merchantReference, u"NEW-1"_s);

    OperationEntry other = *m_services->operations().entry(*key);
    other.payment = PaymentId(u"another"_s);
    timeline.setCurrentIndex(timeline.timeline().index(timeline.timeline().rowCount() - 1));
    const int row = timeline.currentRow();
    m_page->showEntry(other);
    QCOMPARE(timeline.currentRow(), row);
}

void TestPaymentPage::arrowsMoveThroughTheTimeline()
{
    open(samplePayment());
    m_page->setFocus();
    QWidget *view = QApplication::focusWidget();
    QCOMPARE(view, &m_page->tabs().timeline());
    QCOMPARE(find<QLabel>(u"detailTitle"_s)->text(), u"Refund 12.50 EUR"_s);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(find<QLabel>(u"detailTitle"_s)->text(), u"Capture 110.00 EUR"_s);
    QVERIFY(texts().contains(u"REF-c"_s));
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    QVERIFY(texts().contains(u"C5232036332"_s));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"C5232036332"_s);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(find<QLabel>(u"detailTitle"_s)->text(), u"Session submitted"_s);
}

void TestPaymentPage::leftAndRightFold()
{
    open(samplePayment());
    TimelineView &view = m_page->tabs().timeline();
    const int rows = view.timeline().rowCount();
    view.setCurrentIndex(view.timeline().index(4));
    QVERIFY(view.timeline().part(4));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.timeline().rowCount(), rows - 1); // two parts became one line
    QCOMPARE(view.timeline().kind(view.currentRow()), TimelineLine::Kind::Head);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.timeline().rowCount(), rows);
}

void TestPaymentPage::bracketsStepAmongSameReferences()
{
    Payment payment = largePayment(1001);
    payment.refunds[0].partnerTransactions[0].partnerReference = u"SHARED"_s;
    open(payment);
    TimelineView &view = m_page->tabs().timeline();
    view.setCurrentIndex(view.timeline().index(1));
    QTest::keyClick(&view, Qt::Key_BracketRight);
    QCOMPARE(view.timeline().part(view.currentRow())->id.text(), u"big-0"_s);
    QTest::keyClick(&view, Qt::Key_BracketRight);
    QCOMPARE(view.timeline().part(view.currentRow())->id.text(), u"big-1000"_s);
    QTest::keyClick(&view, Qt::Key_BracketLeft);
    QTest::keyClick(&view, Qt::Key_BracketLeft);
    QCOMPARE(view.timeline().part(view.currentRow())->id.text(), u"r1"_s);
}

void TestPaymentPage::tabsSwitchByKeys()
{
    open(samplePayment());
    auto *bar = find<QTabBar>(u"paymentTabBar"_s);
    m_page->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_page->tabs().currentTab(), PaymentTabs::Tab::Order);
    QVERIFY(!find(u"detailPane"_s)->isVisible());
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Right);
    QCOMPARE(m_page->tabs().currentTab(), PaymentTabs::Tab::Customer);
    QTRY_VERIFY(texts().contains(u"emily.parker@example.org"_s));
    QTest::keyClick(bar, Qt::Key_Right);
    QTRY_VERIFY(texts().contains(u"CHALLENGE"_s));
    QTest::keyClick(bar, Qt::Key_Right);
    QTRY_VERIFY(texts().contains(u"/v2/payments/9a14962c-bdcf-49d1-8673-e75dfb48013f/refunds"_s));
    QTest::keyClick(bar, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_page->tabs().currentTab(), PaymentTabs::Tab::Card);
}

void TestPaymentPage::aLongOrderGetsTheRoomItNeeds()
{
    Payment payment = paymentWithLines();
    payment.order->shipments[0].itemLines.assign(5000, itemLine(u"Label"_s, 1, 10));
    open(payment);
    const auto least = [this] { return m_page->tabs().minimumHeight(); };
    const int before = least();
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Order);
    auto *lines = find<QTableView>(u"orderLines"_s);
    const auto inSight = [&] {
        const QRegion seen = lines->viewport()->visibleRegion();
        return seen.boundingRect().height() / lines->verticalHeader()->defaultSectionSize();
    };
    QCOMPARE(lines->model()->rowCount(), 5001);
    QTRY_VERIFY2(inSight() >= 12, qPrintable(QString::number(inSight())));
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Timeline);
    QCOMPARE(least(), before);
}

void TestPaymentPage::aShortOrderTakesNoMoreThanItsLines()
{
    open(paymentWithLines());
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Order);
    auto *lines = find<QTableView>(u"orderLines"_s);
    const int row = lines->verticalHeader()->defaultSectionSize();
    QTRY_VERIFY(lines->viewport()->height() > 2 * row);
    QVERIFY(lines->viewport()->height() < 4 * row);
}

void TestPaymentPage::jsonIsSearchedByKeys()
{
    open(samplePayment());
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Json);
    auto *lines = find<QTableView>(u"jsonLines"_s);
    QTRY_VERIFY(lines->model()->rowCount() > 5);
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_F, Qt::ControlModifier);
    auto *search = find<QLineEdit>(u"jsonSearch"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"AMOUNT"_s);
    QCOMPARE(lines->currentIndex().data().toString().trimmed(), u"\"amount\": 1250"_s);
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().trimmed(), u"\"amount\": 1250"_s);
    QTest::keyClick(lines, Qt::Key_End);
    QCOMPARE(lines->currentIndex().data().toString(), u"}"_s);
    QTest::keyClick(lines, Qt::Key_Home);
    QCOMPARE(lines->currentIndex().row(), 0);
    QTest::mouseClick(find<ActionButton>(u"jsonCopyAll"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"{\n  \"id\": \"9a14962c\""_s));
}

void TestPaymentPage::requestAndAnswerShowTheSentBytes()
{
    open(samplePayment());
    OperationRequest request;
    request.kind = OperationKind::Refund;
    request.amount = money(1250);
    request.merchantReference = u"REF-r2"_s;
    QVERIFY(m_services->operations().submit(m_page->payment(), request, {}));
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
    Payment next = samplePayment();
    next.revision = 8;
    next.refunds.push_back(operation(OperationKind::Refund, u"r2"_s, 1250,
                                     "2026-11-19T15:00:00+01:00",
                                     {part(u"x"_s, 1250, giftcard, u"X"_s)}));
    next.raw = R"({"refunds":[{"id":"r"},{"id":"the second"}]})";
    m_gateway->submissions.last().call->settle(share(next));
    TimelineView &view = m_page->tabs().timeline();
    QTRY_VERIFY(view.timeline().group(0).operation() &&
                view.timeline().group(0).operation()->id.text() == u"r2"_s);
    view.setCurrentIndex(view.timeline().index(0));
    QTest::mouseClick(find<ActionButton>(u"exchangeButton"_s), Qt::LeftButton);
    OverlayDialog *dialog = OverlayDialog::openIn(m_window.get());
    QVERIFY(dialog);
    const auto linesOf = [dialog](const QString &name) {
        QString text;
        const auto *lines = dialog->findChild<QTableView *>(name);
        for (int row = 0; lines && row < lines->model()->rowCount(); ++row)
            text += lines->model()->index(row, 0).data().toString();
        return text;
    };
    QTRY_VERIFY(linesOf(u"requestLines"_s).contains(u"REF-r2"_s));
    QTRY_VERIFY(linesOf(u"answerLines"_s).contains(u"the second"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!OverlayDialog::openIn(m_window.get()));
}

void TestPaymentPage::sessionLinkAsksForTheSession()
{
    open(samplePayment());
    QSignalSpy requested(m_page, &Page::openRequested);
    QTest::mouseClick(find(u"sessionLink"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.at(0).at(0).value<Place>(),
             Place::session(u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s));
}

void TestPaymentPage::withoutACheckoutNoSessionIsLinked()
{
    m_gateway->hasCheckout = false;
    open(samplePayment());
    QVERIFY(!find(u"sessionLink"_s)->isVisible());
    refreshWith(samplePayment());
    QVERIFY(!find(u"sessionLink"_s)->isVisible());
    m_gateway->hasCheckout = true;
    refreshWith(samplePayment());
    QVERIFY(find(u"sessionLink"_s)->isVisible());
}

void TestPaymentPage::everyControlHasANameForAssistiveTechnology()
{
    open(samplePayment());
    for (int tab = 0; tab < static_cast<int>(PaymentTabs::Tab::Count); ++tab) {
        m_page->tabs().setCurrentTab(static_cast<PaymentTabs::Tab>(tab));
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool named =
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) +
                                       u' ' + widget->objectName()));
        }
    }
}

void TestPaymentPage::narrowWindowPutsDetailsBeneath()
{
    open(samplePayment());
    auto *detail = find(u"detailPane"_s);
    auto *tabs = find(u"paymentTabs"_s);
    QVERIFY(detail->x() > tabs->geometry().right());
    m_window->resize(700, 900);
    QTRY_VERIFY(detail->y() > tabs->geometry().bottom());
    QVERIFY(tabs->width() <= m_page->width());
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestPaymentPage)
#include "tst_payment_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment_page.h"

#include "core/domain/ledger_check.h"
#include "core/domain/outside_text.h"
#include "core/domain/payer.h"
#include "models/words/answer_fault_words.h"
#include "models/words/currency_words.h"
#include "models/words/error_sentence.h"
#include "models/words/time_text.h"
#include "ui/dialogs/currency_dialog.h"
#include "ui/dialogs/decision_dialog.h"
#include "ui/dialogs/forget_customer_dialog.h"
#include "ui/pages/compare/compare_dialog.h"
#include "ui/pages/entry_actor.h"
#include "ui/pages/order_page.h"
#include "ui/pages/orders/payment_picker.h"
#include "ui/pages/page_state.h"
#include "ui/pages/payment/detail_pane.h"
#include "ui/pages/payment/entry_banners.h"
#include "ui/pages/payment/exchange_dialog.h"
#include "ui/pages/payment/ledger_card.h"
#include "ui/pages/payment/offline_line.h"
#include "ui/pages/payment/past_view.h"
#include "ui/pages/payment/payment_banners.h"
#include "ui/pages/payment/payment_header.h"
#include "ui/pages/payment/payment_menu.h"
#include "ui/pages/payment/payment_tabs.h"
#include "ui/pages/payment/split_card.h"
#include "ui/pages/payment/version_slider.h"
#include "ui/pages/payment/versions_dialog.h"
#include "ui/print/print_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// Lengths at 100 %.
constexpr int detailWidth = 356;
constexpr int besideFrom = 900;
constexpr int leastDetail = 260;

void sayOn(Banner *banner, Banner::Kind kind, const QString &sentence, const QString &action = {})
{
    if (sentence.isEmpty())
        banner->clear();
    else
        banner->showMessage(kind, sentence, action);
}

} // namespace

PaymentPage::PaymentPage(AccountServices &services, const PaymentId &id, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_now(clockOf(services.account()))
    , m_watch(services.payments().recall(id))
    , m_history(services.catalogue(), services.account().id, id)
    , m_past(new PastView(services.catalogue(), services.account().id, id,
                          services.gateway().paymentReader(), m_now, this))
    , m_state(new PageState(tr("Try again"), this))
    , m_scroll(new QScrollArea(m_state))
    , m_actor(new EntryActor(services, this))
{
    setObjectName(u"paymentPage"_s);
    m_state->empty().setObjectName(u"paymentState"_s);
    m_scroll->setObjectName(u"paymentScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *band = new QVBoxLayout; // above what scrolls
    band->setContentsMargins(20, 14, 20, 0);
    band->addWidget(&m_past->band());
    layout->addLayout(band);
    layout->addWidget(m_state, 1);
    if (!m_watch->payment())
        showState();
    // In steps of their own of the event loop: the page is there first.
    QMetaObject::invokeMethod(
        m_watch.get(), [this] { m_watch->refresh(); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &PaymentPage::make, Qt::QueuedConnection);
}

PaymentPage::~PaymentPage() = default;

PaymentTabs &PaymentPage::tabs()
{
    make();
    return *m_tabs;
}

/// All that there is to see, where it is not there yet.
void PaymentPage::make()
{
    if (m_content)
        return;
    m_content = makeContent();
    m_state->setContent(m_scroll, m_failure);
    m_header->setPaymentId(paymentId());
    setInitialFocus(&m_tabs->timeline());
    connectParts();
    connectMenu();
    connectPast();
    if (m_kept.isValid())
        restore(m_kept);
    fitDirection();
    follow();
    m_services.operations().loadEntries(paymentId()); // those of earlier runs
}

QWidget *PaymentPage::makeContent()
{
    // Where it stays: a parent that comes later styles the whole tree once more.
    auto *content = new QWidget(m_scroll->viewport());
    m_header = new PaymentHeader(m_services.gateway(), content);
    m_menu = new PaymentMenu(this);
    m_header->setMenu(m_menu);
    m_header->setVersions(&m_past->slider());
    m_offline = new OfflineLine(m_services.connection(), m_now, content);
    m_failure = new Banner(content);
    m_failure->setObjectName(u"failureBanner"_s);
    m_unknown = new Banner(content);
    m_unknown->setObjectName(u"unknownBanner"_s);
    m_notice = new Banner(content);
    m_notice->setObjectName(u"noticeBanner"_s);
    m_told = new Banner(content);
    m_told->setObjectName(u"toldBanner"_s);
    m_decimals = new Banner(content);
    m_decimals->setObjectName(u"decimalsBanner"_s);
    m_entries = new EntryBanners(content);
    m_blocked = new Banner(content);
    m_blocked->setObjectName(u"blockedBanner"_s);
    m_mismatch = new Banner(content);
    m_mismatch->setObjectName(u"mismatchBanner"_s);
    m_unread = new Banner(content);
    m_unread->setObjectName(u"unreadBanner"_s);
    m_ledger = new LedgerCard(content);
    m_split = new SplitCard(content);
    m_tabs = new PaymentTabs(m_services.person(), m_now, content);
    m_detail = new DetailPane(content);

    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(14);
    m_lower->addWidget(m_tabs, 1);
    m_lower->addWidget(m_detail);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(14);
    layout->addWidget(m_header);
    layout->addWidget(m_offline);
    for (QWidget *banner :
         std::initializer_list<QWidget *>{m_failure, m_told, m_notice, m_decimals, m_unknown,
                                          m_entries, m_blocked, m_mismatch, m_unread}) {
        banner->hide();
        layout->addWidget(banner);
    }
    layout->addWidget(m_ledger);
    layout->addWidget(m_split);
    layout->addLayout(m_lower, 1);
    return content;
}

void PaymentPage::connectParts()
{
    connect(m_watch.get(), &PaymentWatch::changed, this, &PaymentPage::follow);
    connect(&m_history, &TimelineHistoryWatch::changed, this, [this] {
        if (m_payment)
            showTabs();
    });
    connect(&m_services.operations(), &OperationService::entryChanged, this,
            [this](const OperationEntry &entry) {
                if (entry.payment == paymentId() && m_payment)
                    showPayment();
            });
    connect(m_header, &PaymentHeader::operationRequested, this, [this](OperationKind kind) {
        if (m_payment)
            emit operationRequested(kind, m_payment);
    });
    connect(m_header, &PaymentHeader::decisionRequested, this, &PaymentPage::askToDecide);
    connect(m_header, &PaymentHeader::sessionRequested, this,
            [this](const SessionId &id) { emit openRequested(Place::session(id.text())); });
    connect(m_state, &PageState::retryRequested, this, &PaymentPage::refresh);
    connect(m_decimals, &Banner::actionTriggered, this, &PaymentPage::askForDecimals);
    connect(m_unknown, &Banner::actionTriggered, this, [this] {
        for (const OperationEntry &entry : m_services.operations().entries(paymentId())) {
            if (entry.state == EntryState::Unknown && entry.hold == Hold::None)
                m_services.operations().checkNow(entry.key);
        }
    });
    connect(m_entries, &EntryBanners::actionTriggered, this,
            [this](EntryAction action, const OperationEntry &entry) {
                m_notice->clear();
                m_actor->act(action, entry);
            });
    connect(m_actor, &EntryActor::operationRequested, this, &PaymentPage::operationRequested);
    connect(m_actor, &EntryActor::refused, this, [this](const QString &sentence) {
        m_notice->showMessage(Banner::Kind::Warning, sentence);
    });
    connect(&m_tabs->timeline(), &TimelineView::currentRowChanged, this, &PaymentPage::showDetail);
    connect(m_tabs, &PaymentTabs::currentTabChanged, this, [this](PaymentTabs::Tab tab) {
        m_detail->setVisible(tab == PaymentTabs::Tab::Timeline);
        fitTabs();
    });
    connect(m_tabs, &PaymentTabs::forgetCustomerRequested, this, &PaymentPage::forgetCustomer);
    connect(m_tabs, &PaymentTabs::paymentRequested, this,
            [this](const PaymentId &parent) { emit openRequested(Place::payment(parent.text())); });
    connect(m_offline, &OfflineLine::tryWanted, this, [this] {
        if (!isLoading())
            m_watch->refresh(Freshness::AsKnown);
    });
    connect(m_offline, &OfflineLine::changed, this, [this] {
        showWaiting();
        if (m_payment)
            showBanners();
    });
    showWaiting();
    connect(m_detail, &DetailPane::exchangeRequested, this, &PaymentPage::showExchange);
}

void PaymentPage::connectMenu()
{
    connect(m_menu, &PaymentMenu::printRequested, this, [this] {
        if (m_payment)
            PrintDialog::openForPayment(window(), shown(), m_services.account().name,
                                        shownSeenAt());
    });
    connect(m_menu, &PaymentMenu::linkRequested, this,
            [this] { emit openRequested(Place::link(m_payment->paymentLinkId.text())); });
    connect(m_menu, &PaymentMenu::solutionsRequested, this,
            [this] { emit openRequested(Place::eligible(u"payment"_s, paymentId().text())); });
    m_menu->offerDuplicates(OrderPage::isOffered(m_services, CreationKind::Session),
                            OrderPage::isOffered(m_services, CreationKind::Payment));
    connect(m_menu, &PaymentMenu::sessionOfOrderRequested, this,
            [this] { emit openRequested(Place::newSession(paymentId().text())); });
    connect(m_menu, &PaymentMenu::paymentOfOrderRequested, this,
            [this] { emit openRequested(Place::newPayment(paymentId().text())); });
    connect(m_menu, &PaymentMenu::versionsRequested, this, [this] {
        auto *dialog = new VersionsDialog(m_services.catalogue(), m_services.account(),
                                          m_services.gateway().paymentReader(), paymentId(),
                                          title(), window());
        dialog->open();
    });
    connect(m_menu, &PaymentMenu::comparisonRequested, this, &PaymentPage::askWhatToCompare);
}

void PaymentPage::connectPast()
{
    connect(m_past, &PastView::changed, this, [this] {
        if (m_payment)
            showPayment();
    });
    connect(m_past, &PastView::comparisonRequested, this, [this] {
        compare(m_past->shown(), {paymentId(), {}, tr("Now")});
    });
    connect(this, &PaymentPage::customerForgotten, m_past, &PastView::goToNow);
}

QString PaymentPage::title() const
{
    const PaymentPtr payment = m_watch->payment();
    return payment ? payment->displayReference() : paymentId().text();
}

bool PaymentPage::isLoading() const
{
    return !m_content || m_watch->isLoading() || (m_payment && !m_state->hasContent());
}

void PaymentPage::refresh()
{
    m_watch->refresh();
}

PaymentPtr PaymentPage::shown() const
{
    return isOfThePast() ? m_past->payment() : m_payment;
}

bool PaymentPage::isOfThePast() const
{
    return m_past->payment() != nullptr;
}

QDateTime PaymentPage::shownSeenAt() const
{
    return onClockOf(m_now(), isOfThePast() ? m_past->seenAt() : seenAt());
}

void PaymentPage::follow()
{
    const PaymentPtr payment = m_watch->payment();
    if (payment != m_payment) {
        m_payment = payment;
        showPayment();
    } else if (m_payment) {
        showBanners(); // a read began, failed or told nothing new
        if (m_detail->seenAt() != shownSeenAt())
            showDetail(m_tabs->timeline().currentRow());
    }
    // What was filled is styled and laid out in a step of its own: the event loop gets on between.
    if (m_payment && !m_state->hasContent())
        QMetaObject::invokeMethod(this, &PaymentPage::showState, Qt::QueuedConnection);
    else
        showState();
    emit changed();
}

void PaymentPage::showPayment()
{
    m_menu->setHasPayment(true);
    const bool hasCheckout = m_services.sessions().isOffered();
    m_menu->setLeads(hasCheckout && !m_payment->paymentLinkId.isEmpty(),
                     hasCheckout && m_payment->order.has_value());
    // These make rows beside, where there are many; meanwhile the rest is shown.
    showTabs();
    m_split->setPayment(shown());
    m_header->setHeld(m_past->heldSentence());
    m_header->setPayment(*shown(), m_now());
    m_header->setRunning(runningKinds(m_services.operations().entries(paymentId())));
    m_ledger->setPayment(*shown());
    showBanners();
    fitDirection();
}

void PaymentPage::showTabs()
{
    const QList<OperationEntry> entries = m_services.operations().entries(paymentId());
    if (isOfThePast())
        m_tabs->setPayment(shown(), entriesShownBy(*shown(), entries),
                           historyUntil(m_past->seenAt(), m_history.history()));
    else
        m_tabs->setPayment(m_payment, entries, m_history.history());
}

QVariant PaymentPage::kept() const
{
    return m_content ? QVariant(static_cast<int>(m_tabs->currentTab())) : m_kept;
}

void PaymentPage::restore(const QVariant &kept)
{
    if (m_content)
        m_tabs->setCurrentTab(static_cast<PaymentTabs::Tab>(kept.toInt()));
    else
        m_kept = kept;
}

void PaymentPage::showDetail(int row)
{
    m_detail->setSeenAt(shownSeenAt());
    m_detail->showRow(m_tabs->timeline().timeline(), row);
}

/// Operations wait for a provider that answers, and of a payment that it no longer has for good.
void PaymentPage::showWaiting()
{
    const std::optional<ApiError> &error = m_watch->error();
    m_header->setWaiting(error && isNotFound(*error) ? staleSentence(*error, shownSeenAt())
                                                     : m_offline->sentence());
}

void PaymentPage::showBanners()
{
    showWaiting();
    m_offline->setSeenAt(seenAt());
    sayOn(m_mismatch, Banner::Kind::Warning, mismatchSentence(checkLedger(*shown())));
    sayOn(m_unread, Banner::Kind::Info, unreadSentence(shown()->unread));
    if (!isOfThePast())
        return showPresent(m_services.operations().entries(paymentId()));
    // What is to be done, and what the last read said, is about the payment as it is now.
    m_state->setStale({});
    m_entries->setEntries({}, m_payment, m_now());
    for (Banner *banner : {m_unknown, m_decimals, m_told, m_blocked})
        banner->clear();
}

void PaymentPage::showPresent(const QList<OperationEntry> &entries)
{
    // A read under way keeps the sentence about the last one: it may well fail again.
    const std::optional<ApiError> &error = m_watch->error();
    const bool isSaid = error && !m_offline->sentence().isEmpty() &&
                        (error->kind == ErrorKind::Network || error->kind == ErrorKind::Timeout);
    const bool isExpected = error && m_payment->isFromNotification && isNotFound(*error);
    m_state->setStale(error && !isSaid && !isExpected ? staleSentence(*error, shownSeenAt())
                                                      : QString());
    m_entries->setEntries(entries, m_payment, m_now());
    sayOn(m_unknown, Banner::Kind::Warning, unknownSentence(entries), tr("Check now"));
    if (m_payment->currency().exponent())
        m_decimals->clear();
    else
        m_decimals->showMessage(Banner::Kind::Warning,
                                unknownDecimalsSentence(m_payment->currency()),
                                tr("Set the decimals…"));
    sayOn(m_told, Banner::Kind::Info, toldSentence(*m_payment, error, shownSeenAt()));
    sayOn(m_blocked, Banner::Kind::Info, blockedSentence(m_services.gateway(), *m_payment));
}

void PaymentPage::showState()
{
    if (m_payment) {
        if (!m_scroll->widget())
            m_scroll->setWidget(m_content); // not before: all that is in it is styled now
        m_state->showContent();
    } else if (m_watch->isLoading() || !m_watch->error())
        m_state->showLoading(tr("Loading payment %1…").arg(paymentId().text()));
    else
        m_state->showFailed(errorSentence(*m_watch->error(), ErrorContext::Payment));
}

void PaymentPage::showEntry(const OperationEntry &entry)
{
    if (entry.payment != paymentId())
        return;
    tabs().setCurrentTab(PaymentTabs::Tab::Timeline);
    m_tabs->timeline().selectEntry(entry.key);
}

void PaymentPage::forgetCustomer()
{
    const QString person = m_payment ? payerOf(*shown()).identity() : QString();
    if (person.isEmpty())
        return;
    auto *dialog = new ForgetCustomerDialog(window(), m_services, person);
    connect(dialog, &ForgetCustomerDialog::forgotten, this, &PaymentPage::customerForgotten);
    connect(dialog, &OverlayDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

void PaymentPage::askWhatToCompare()
{
    auto *picker = new PaymentPicker(window(), m_services.catalogue(), m_services.account().id,
                                     m_services.personalData());
    picker->leaveOut(paymentId());
    // Queued: the picker goes first, and gives the keys back.
    connect(
        picker, &PaymentPicker::picked, this,
        [this](const PaymentRow &other) {
            compare({paymentId(), {}, title()}, {other.payment, {}, shownText(other.order)});
        },
        Qt::QueuedConnection);
    connect(picker, &OverlayDialog::finished, picker, &QObject::deleteLater);
    picker->open();
}

void PaymentPage::compare(const ComparedPayment &left, const ComparedPayment &right)
{
    auto *dialog = new CompareDialog(m_services.catalogue(), m_services.account(),
                                     m_services.gateway().paymentReader(), left, right, window());
    dialog->open();
}

void PaymentPage::askForDecimals()
{
    auto *dialog = new CurrencyDialog(m_payment->amount, window());
    connect(
        dialog, &OverlayDialog::finished, this,
        [this, dialog, currency = m_payment->currency()](int result) {
            dialog->deleteLater();
            if (result != OverlayDialog::Accepted)
                return;
            if (const auto said = m_services.currencies().say(currency, dialog->decimals()); !said)
                m_notice->showMessage(Banner::Kind::Failure, saidCurrenciesSentence(said.error()));
        });
    dialog->open();
}

void PaymentPage::askToDecide(PaymentDecision decision)
{
    if (!m_payment)
        return;
    auto *dialog = new DecisionDialog(window(), decision, m_payment, m_services.operations());
    connect(dialog, &OverlayDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

void PaymentPage::showExchange()
{
    const int row = m_tabs->timeline().currentRow();
    if (row < 0)
        return;
    auto *dialog = new ExchangeDialog(m_tabs->timeline().timeline().group(row), this);
    dialog->open();
}

void PaymentPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_content)
        fitDirection();
}

/// Big fonts and narrow windows put the details beneath the timeline.
void PaymentPage::fitDirection()
{
    const Tokens &tokens = Theme::current();
    const bool beside = width() >= tokens.scaled(besideFrom);
    m_lower->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_detail->setMinimumWidth(beside ? tokens.scaled(detailWidth) : 0);
    m_detail->setMaximumWidth(beside ? tokens.scaled(detailWidth) : QWIDGETSIZE_MAX);
    m_tabs->setMinimumHeight(m_tabs->leastHeight());
    m_detail->setMinimumHeight(beside ? 0 : tokens.scaled(leastDetail));
}

/// A tab that needs more room than there is makes the page longer, and comes into sight.
void PaymentPage::fitTabs()
{
    const int before = m_tabs->minimumHeight();
    m_tabs->setMinimumHeight(m_tabs->leastHeight());
    if (m_tabs->minimumHeight() <= before || !m_state->hasContent())
        return;
    m_scroll->widget()->layout()->activate(); // now: where a tab is new, its own parts come later
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_scroll, &request);
    m_scroll->ensureWidgetVisible(m_tabs, 0, 0);
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/link_page.h"

#include "core/domain/outside_text.h"
#include "core/services/account_services.h"
#include "models/sessions/documents_model.h"
#include "models/sessions/session_words.h"
#include "models/words/answer_fault_words.h"
#include "models/words/customer_text.h"
#include "ui/pages/expiry_watch.h"
#include "ui/pages/link/link_attempts_tab.h"
#include "ui/pages/link/link_tabs.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/wrap_layout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr std::chrono::milliseconds copiedFor{1500};

} // namespace

LinkPage::LinkPage(AccountServices &services, PaymentLinkId id, QWidget *parent)
    : DocumentPage(tr("payment link id"), id.text(), parent)
    , m_services(services)
    , m_id(std::move(id))
    , m_expiry(new ExpiryWatch(services.clock(), this))
    , m_copy(new ActionButton(Icon::Copy, tr("Copy link"), ButtonRole::Outlined, this))
    , m_solutions(new ActionButton(tr("How could this be paid?"), ButtonRole::Link, this))
    , m_openPayment(
          new ActionButton(Icon::CreditCard, tr("Open payment"), ButtonRole::Primary, this))
    , m_left(plainLabel({}, "secondary", this))
    , m_moved(new Banner(this))
    , m_unread(new Banner(this))
    , m_tabs(new LinkTabs(clockOf(services.account()), this))
{
    addParts();
    connectParts();
    if (const PaymentLinkPtr known = services.sessions().link(m_id))
        show(known);
    refresh();
}

void LinkPage::addParts()
{
    m_copy->setObjectName(u"copyLinkAddress"_s);
    m_openPayment->setObjectName(u"openPayment"_s);
    m_left->setObjectName(u"timeLeft"_s);
    m_left->setContentsMargins(windowMargins(0, 0, 6, 0));
    m_moved->setObjectName(u"linkMoved"_s);
    m_unread->setObjectName(u"linkUnread"_s);
    actions()->addWidget(m_left);
    m_solutions->setObjectName(u"askSolutions"_s);
    actions()->addWidget(m_solutions);
    actions()->addWidget(m_copy);
    actions()->addWidget(m_openPayment);
    for (Banner *banner : {m_moved, m_unread}) {
        banner->clear();
        body()->addWidget(banner);
    }
    body()->addWidget(m_tabs, 1);
}

void LinkPage::connectParts()
{
    connect(&m_services.sessions(), &SessionService::linkUpdated, this,
            [this](const PaymentLinkPtr &link) {
                if (link->id == m_id)
                    show(link);
            });
    connect(&m_services.sessions(), &SessionService::linkFailed, this,
            [this](const PaymentLinkId &failed, const ApiError &error) {
                if (failed == m_id)
                    showFailed(error, ErrorContext::PaymentLink);
            });
    connect(m_expiry, &ExpiryWatch::leftChanged, m_left,
            [this](std::optional<std::chrono::seconds> left) {
                m_left->setText(timeLeftSentence(left));
            });
    // The provider says what became of it.
    connect(m_expiry, &ExpiryWatch::ended, this, [this] { m_services.sessions().openLink(m_id); });
    connect(m_copy, &QPushButton::clicked, this, &LinkPage::copyAddress);
    const auto openPayment = [this](const PaymentId &id) {
        emit openRequested(Place::payment(id.text()));
    };
    connect(m_solutions, &QPushButton::clicked, this,
            [this] { emit openRequested(Place::eligible(u"link"_s, m_id.text())); });
    connect(m_openPayment, &QPushButton::clicked, this,
            [this, openPayment] { openPayment(paymentOf(*m_link)); });
    connect(&m_tabs->attempts(), &LinkAttemptsTab::paymentRequested, this, openPayment);
    connect(&m_tabs->attempts(), &LinkAttemptsTab::sessionRequested, this,
            [this](const SessionId &id) { emit openRequested(Place::session(id.text())); });
}

void LinkPage::refresh()
{
    showLoading(tr("Loading the payment link…"));
    m_services.sessions().openLink(m_id);
}

void LinkPage::show(const PaymentLinkPtr &link)
{
    const PaymentLinkPtr before = std::exchange(m_link, link);
    if (before && before->status != link->status)
        showMove(*before, *link);
    const Money amount = m_services.sessions().completed(link->amount);
    QStringList facts = {formatMoney(amount)};
    facts << payerTexts(payerOf(*link));
    m_solutions->setVisible(link->order.has_value());
    m_openPayment->setVisible(!paymentOf(*link).isEmpty());
    m_copy->setEnabled(!link->shopperUrl.isEmpty());
    m_copy->setReason(link->shopperUrl.isEmpty()
                          ? tr("The provider's answer doesn't include this link's address.")
                          : QString());
    if (link->unread.empty())
        m_unread->clear();
    else
        m_unread->showMessage(Banner::Kind::Info, unreadSentence(link->unread));
    m_tabs->setLink(link, amount);
    showHead(documentReference(*link), linkLook(link->status.text()), facts.join(u" · "_s));
    m_expiry->setEnd(link->status.is(PaymentLinkStatus::Opened) ? link->expiresAt.local()
                                                                : QDateTime());
}

void LinkPage::showMove(const PaymentLink &before, const PaymentLink &now)
{
    m_moved->showMessage(
        Banner::Kind::Info,
        //: The states of a payment link: "Open", "Paid".
        tr("The payment link changed while you had it open: from “%1” to “%2”.")
            .arg(linkLook(before.status.text()).word, linkLook(now.status.text()).word));
}

void LinkPage::copyAddress()
{
    QGuiApplication::clipboard()->setText(wholeText(m_link->shopperUrl));
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(copiedFor, m_copy, [this] { m_copy->setText(tr("Copy link")); });
}

} // namespace counterfoil

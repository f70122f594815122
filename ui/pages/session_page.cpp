// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/session_page.h"

#include "core/services/account_services.h"
#include "models/sessions/session_words.h"
#include "models/sessions/sessions_model.h"
#include "models/words/customer_text.h"
#include "ui/dialogs/abort_session_dialog.h"
#include "ui/pages/entry_actor.h"
#include "ui/pages/expiry_watch.h"
#include "ui/pages/payment/entry_banners.h"
#include "ui/pages/payment/payment_banners.h"
#include "ui/pages/session/session_path.h"
#include "ui/pages/session/session_tabs.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/wrap_layout.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

SessionPage::SessionPage(AccountServices &services, SessionId id, QWidget *parent)
    : DocumentPage(tr("session id"), id.text(), parent)
    , m_services(services)
    , m_id(std::move(id))
    , m_expiry(new ExpiryWatch(services.clock(), this))
    , m_abort(new ActionButton(tr("Abort…"), ButtonRole::Outlined, this))
    , m_shopper(
          new ActionButton(Icon::ExternalLink, tr("Open as shopper"), ButtonRole::Outlined, this))
    , m_solutions(new ActionButton(tr("How could this be paid?"), ButtonRole::Link, this))
    , m_openPayment(
          new ActionButton(Icon::CreditCard, tr("Open payment"), ButtonRole::Primary, this))
    , m_path(new SessionPath(this))
    , m_moved(new Banner(this))
    , m_checking(new Banner(this))
    , m_notice(new Banner(this))
    , m_entries(new EntryBanners(this))
    , m_actor(new EntryActor(services, this))
    , m_tabs(new SessionTabs(clockOf(services.account()), this))
{
    addParts();
    connectParts();
    if (const SessionPtr known = services.sessions().session(m_id))
        show(known);
    services.operations().loadEntries(m_id); // those of earlier runs
    refresh();
}

void SessionPage::addParts()
{
    m_abort->setObjectName(u"abortSession"_s);
    m_openPayment->setObjectName(u"openPayment"_s);
    m_solutions->setObjectName(u"askSolutions"_s);
    m_shopper->setObjectName(u"openAsShopper"_s);
    actions()->addWidget(m_solutions);
    actions()->addWidget(m_shopper);
    actions()->addWidget(m_abort);
    actions()->addWidget(m_openPayment);
    m_moved->setObjectName(u"sessionMoved"_s);
    m_checking->setObjectName(u"sessionChecking"_s);
    m_notice->setObjectName(u"sessionNotice"_s);
    body()->addWidget(m_path);
    for (Banner *banner : {m_moved, m_checking, m_notice}) {
        banner->clear();
        body()->addWidget(banner);
    }
    body()->addWidget(m_entries);
    body()->addWidget(m_tabs, 1);
}

void SessionPage::connectParts()
{
    connect(m_solutions, &QPushButton::clicked, this,
            [this] { emit openRequested(Place::eligible(u"session"_s, m_id.text())); });
    connect(m_openPayment, &QPushButton::clicked, this,
            [this] { emit openRequested(Place::payment(m_session->paymentId.text())); });
    connect(m_shopper, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(shopperPage())); });
    connect(m_abort, &QPushButton::clicked, this, &SessionPage::askToAbort);
    connect(m_expiry, &ExpiryWatch::leftChanged, m_path, &SessionPath::setLeft);
    connect(m_expiry, &ExpiryWatch::ended, this,
            [this] { m_services.sessions().openSession(m_id); });
    connect(&m_services.sessions(), &SessionService::sessionUpdated, this,
            [this](const SessionPtr &session) {
                if (session->id == m_id)
                    show(session);
            });
    connect(&m_services.sessions(), &SessionService::sessionFailed, this,
            [this](const SessionId &failed, const ApiError &error) {
                if (failed == m_id)
                    showFailed(error, ErrorContext::Session);
            });
    connect(&m_services.known(), &KnownPayments::updated, this, &SessionPage::followPayment);
    connect(&m_services.operations(), &OperationService::entryChanged, this,
            [this](const OperationEntry &entry) {
                if (!entry.abort || entry.abort->session != m_id)
                    return;
                if (entry.state == EntryState::Refused) // what is it, then?
                    m_services.sessions().openSession(m_id);
                showEntries();
            });
    connect(m_checking, &Banner::actionTriggered, this, [this] {
        for (const OperationEntry &entry : m_services.operations().entries(m_id))
            m_services.operations().checkNow(entry.key);
    });
    connect(m_entries, &EntryBanners::actionTriggered, this,
            [this](EntryAction action, const OperationEntry &entry) {
                m_notice->clear();
                m_actor->act(action, entry);
            });
    connect(m_actor, &EntryActor::refused, this, [this](const QString &sentence) {
        m_notice->showMessage(Banner::Kind::Warning, sentence);
    });
}

/// Where its payment moves, so may the session; the provider says how.
void SessionPage::followPayment(const KnownPayment &known)
{
    const Payment &payment = *known.payment;
    const bool isOfIt =
        payment.clientSessionId == m_id ||
        (m_session && !m_session->paymentId.isEmpty() && m_session->paymentId == payment.id);
    if (!isOfIt || known.isRecalled || payment.revision == m_followed)
        return;
    m_followed = payment.revision;
    m_services.sessions().openSession(m_id);
}

void SessionPage::refresh()
{
    showLoading(tr("Loading the session…"));
    m_services.sessions().openSession(m_id);
}

void SessionPage::show(const SessionPtr &session)
{
    const SessionPtr before = std::exchange(m_session, session);
    if (before && before->status != session->status)
        showMove(*before, *session);
    const Money amount = m_services.sessions().completed(session->amount);
    QStringList facts = {formatMoney(amount)};
    facts << payerTexts(payerOf(*session));
    m_solutions->setVisible(session->order.has_value());
    m_shopper->setVisible(!shopperPage().isEmpty());
    m_openPayment->setVisible(!session->paymentId.isEmpty());
    m_path->setSession(*session);
    m_tabs->setSession(session, amount);
    showEntries();
    showHead(documentReference(*session), sessionLook(session->status.text()),
             facts.join(u" · "_s));
    m_expiry->setEnd(session->status.is(SessionStatus::Created) ? session->expiresAt.local()
                                                                : QDateTime());
}

/// Of a session that can be paid.
QString SessionPage::shopperPage() const
{
    const Checkout *checkout = m_services.gateway().checkout();
    return checkout && m_session->status.is(SessionStatus::Created)
               ? checkout->shopperPage(*m_session)
               : QString();
}

void SessionPage::showMove(const Session &before, const Session &now)
{
    m_moved->showMessage(
        Banner::Kind::Info,
        //: The states of a session: "Open", "Aborted by customer".
        tr("The session changed while you had it open: from “%1” to “%2”.")
            .arg(sessionLook(before.status.text()).word, sessionLook(now.status.text()).word));
}

void SessionPage::showEntries()
{
    if (!m_session)
        return;
    const QList<OperationEntry> entries = m_services.operations().entries(m_id);
    m_entries->setEntries(entries, nullptr, clockOf(m_services.account())());
    const QString checking = unknownSentence(entries);
    if (checking.isEmpty())
        m_checking->clear();
    else
        m_checking->showMessage(Banner::Kind::Warning, checking, tr("Check now"));
    offerAbort(!runningKinds(entries).isEmpty());
}

void SessionPage::offerAbort(bool isRunning)
{
    const bool can = m_services.sessions().canAbort(*m_session);
    m_abort->setEnabled(can && !isRunning);
    if (!can)
        m_abort->setReason(noAbortSentence(*m_session));
    else
        m_abort->setReason(isRunning ? tr("An abort is still in progress.") : QString());
}

void SessionPage::askToAbort()
{
    auto *dialog =
        new AbortSessionDialog(window(), m_session, m_services.sessions(), m_services.operations());
    connect(dialog, &OverlayDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_factory.h"

#include "core/notices/notice_receivers.h"
#include "core/services/account_services.h"
#include "models/accounts/setting_words.h"
#include "models/search/saved_views.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/frame/window_services.h"
#include "ui/pages/eligible_page.h"
#include "ui/pages/events_page.h"
#include "ui/pages/link_page.h"
#include "ui/pages/links_page.h"
#include "ui/pages/notices_page.h"
#include "ui/pages/operations_page.h"
#include "ui/pages/order_page.h"
#include "ui/pages/payment_page.h"
#include "ui/pages/payments_page.h"
#include "ui/pages/redirects_page.h"
#include "ui/pages/refunds_page.h"
#include "ui/pages/session_page.h"
#include "ui/pages/sessions_page.h"
#include "ui/pages/settings_page.h"
#include "ui/shell/main_window.h"

namespace counterfoil {

namespace {

template <typename ListPage>
Page *makeList(AccountServices &services, MainWindow &window, QWidget *parent)
{
    auto *page = new ListPage(services, parent);
    QObject::connect(page, &ListPage::searchRequested, &window, [&window] { window.openSearch(); });
    return page;
}

/// The page knows the accounts beside its own, and leads to their windows.
template <typename ListPage>
void letSeeAccounts(ListPage *page, const Account &account, WindowServices &shared)
{
    const auto follow = [page, account, &shared] {
        page->setOtherAccounts(shared.accountsBeside(account));
    };
    QObject::connect(&shared.accounts(), &AccountStore::changed, page, follow);
    QObject::connect(page, &ListPage::accountRequested, &shared, &WindowServices::requestPlace);
    follow();
}

Page *makeRefunds(AccountServices &services, MainWindow &window, QWidget *parent)
{
    auto *page = new RefundsPage(services.catalogue(), services.account(), services.folder(),
                                 services.person(), parent, clockOf(services.account()));
    if (window.windowServices())
        letSeeAccounts(page, services.account(), *window.windowServices());
    return page;
}

Page *makeEvents(AccountServices &services, MainWindow &window, QWidget *parent)
{
    auto *page = new EventsPage(services, parent);
    WindowServices *shared = window.windowServices();
    if (!shared)
        return page;
    letSeeAccounts(page, services.account(), *shared);
    const NoticeReceivers *receivers = shared->receivers();
    if (!receivers)
        return page;
    const auto follow = [page, shared, receivers, id = services.account().id] {
        const AccountSettings *settings = shared->accounts().find(id);
        if (settings)
            page->setReceiver(receivers->state(id), receiverAddress(*settings));
        else if (receivers->isOpen(id)) // of the demo, whose sandbox knows the address
            page->setReceiver(receivers->state(id), {});
        else
            page->setReceiver({}, {});
    };
    QObject::connect(receivers, &NoticeReceivers::changed, page, follow);
    follow();
    return page;
}

/// A page on which an operation can begin.
template <typename OperatingPage, typename... Arguments>
OperatingPage *makeOperating(OperationDialogs &dialogs, MainWindow &window,
                             Arguments &&...arguments)
{
    auto *page = new OperatingPage(std::forward<Arguments>(arguments)...);
    QObject::connect(page, &OperatingPage::operationRequested, &window,
                     [&dialogs, &window](OperationKind kind, const PaymentPtr &payment) {
                         dialogs.open(&window, kind, payment);
                     });
    return page;
}

Page *makeOperations(AccountServices &services, OperationDialogs &dialogs, MainWindow &window,
                     QWidget *parent)
{
    auto *page = makeOperating<OperationsPage>(dialogs, window, services, parent);
    if (window.windowServices())
        letSeeAccounts(page, services.account(), *window.windowServices());
    return page;
}

Page *makePayment(const PaymentId &id, AccountServices &services, OperationDialogs &dialogs,
                  MainWindow &window, QWidget *parent)
{
    auto *page = makeOperating<PaymentPage>(dialogs, window, services, id, parent);
    QObject::connect(&dialogs, &OperationDialogs::ended, page,
                     [&window, page](QWidget *in, const OperationEntry &entry) {
                         if (in == &window)
                             page->showEntry(entry);
                     });
    QObject::connect(page, &PaymentPage::customerForgotten, &window,
                     [&window, account = services.account().id](const QString &person) {
                         window.views().forgetRecentAbout(account, person);
                     });
    return page;
}

} // namespace

Page *makePage(const Place &place, AccountServices &services, OperationDialogs &dialogs,
               MainWindow &window, QWidget *parent)
{
    switch (place.kind) {
    case Place::Kind::Payments:
        break;
    case Place::Kind::Sessions:
        return makeList<SessionsPage>(services, window, parent);
    case Place::Kind::Links:
        return makeList<LinksPage>(services, window, parent);
    case Place::Kind::Refunds:
        return makeRefunds(services, window, parent);
    case Place::Kind::Operations:
        return makeOperations(services, dialogs, window, parent);
    case Place::Kind::Events:
        return makeEvents(services, window, parent);
    case Place::Kind::Notices:
        return new NoticesPage(services, parent);
    case Place::Kind::Eligible:
        return new EligiblePage(services, place.id, parent);
    case Place::Kind::Redirects:
        return new RedirectsPage(services, parent);
    case Place::Kind::Settings:
        if (window.windowServices())
            return new SettingsPage(*window.windowServices(), services.operations().journal(),
                                    parent);
        break;
    case Place::Kind::NewSession:
        return new OrderPage(services, CreationKind::Session, place.id, parent);
    case Place::Kind::NewPayment:
        return new OrderPage(services, CreationKind::Payment, place.id, parent);
    case Place::Kind::Payment:
        return makePayment(PaymentId(place.id), services, dialogs, window, parent);
    case Place::Kind::Session:
        return new SessionPage(services, SessionId(place.id), parent);
    case Place::Kind::Link:
        return new LinkPage(services, PaymentLinkId(place.id), parent);
    }
    auto *payments = new PaymentsPage(services, window.views(), parent);
    QObject::connect(payments, &PaymentsPage::searchRequested, &window,
                     [&window] { window.openSearch(); });
    if (window.windowServices())
        letSeeAccounts(payments, services.account(), *window.windowServices());
    return payments;
}

} // namespace counterfoil

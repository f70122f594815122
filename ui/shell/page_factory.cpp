// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_factory.h"

#include "core/desk/desk.h"
#include "models/search/saved_views.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/pages/link_page.h"
#include "ui/pages/operations_page.h"
#include "ui/pages/payment_page.h"
#include "ui/pages/payments_page.h"
#include "ui/pages/refunds_page.h"
#include "ui/pages/session_page.h"
#include "ui/pages/sessions_page.h"
#include "ui/pages/settings_page.h"
#include "ui/shell/main_window.h"

namespace counterfoil {

namespace {

template <typename ListPage>
Page *makeList(Desk &desk, MainWindow &window, QWidget *parent)
{
    auto *page = new ListPage(desk, parent);
    QObject::connect(page, &ListPage::searchRequested, &window, [&window] { window.openSearch(); });
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

Page *makePayment(const PaymentId &id, Desk &desk, OperationDialogs &dialogs, MainWindow &window,
                  QWidget *parent)
{
    auto *page = makeOperating<PaymentPage>(dialogs, window, desk, id, parent);
    QObject::connect(&dialogs, &OperationDialogs::ended, page,
                     [&window, page](QWidget *in, const OperationEntry &entry) {
                         if (in == &window)
                             page->showEntry(entry);
                     });
    QObject::connect(page, &PaymentPage::customerForgotten, &window,
                     [&window, account = desk.account().id](const QString &person) {
                         window.views().forgetRecentAbout(account, person);
                     });
    return page;
}

} // namespace

Page *makePage(const Place &place, Desk &desk, OperationDialogs &dialogs, MainWindow &window,
               QWidget *parent)
{
    switch (place.kind) {
    case Place::Kind::Payments:
        break;
    case Place::Kind::Sessions:
        return makeList<SessionsPage>(desk, window, parent);
    case Place::Kind::Refunds:
        return new RefundsPage(desk.catalogue(), desk.account(), desk.folder(), desk.person(),
                               parent);
    case Place::Kind::Operations:
        return makeOperating<OperationsPage>(dialogs, window, desk, parent);
    case Place::Kind::Settings:
        if (window.office())
            return new SettingsPage(*window.office(), desk.operations().journal(), parent);
        break;
    case Place::Kind::Payment:
        return makePayment(PaymentId(place.id), desk, dialogs, window, parent);
    case Place::Kind::Session:
        return new SessionPage(desk, SessionId(place.id), parent);
    case Place::Kind::Link:
        return new LinkPage(desk, PaymentLinkId(place.id), parent);
    }
    auto *payments = new PaymentsPage(desk, window.views(), parent);
    QObject::connect(payments, &PaymentsPage::searchRequested, &window,
                     [&window] { window.openSearch(); });
    QObject::connect(payments, &PaymentsPage::newWindowRequested, &window,
                     &MainWindow::newWindowRequested);
    return payments;
}

} // namespace counterfoil

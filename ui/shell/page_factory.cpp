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
std::unique_ptr<Page> makeList(Desk &desk, MainWindow &window)
{
    auto page = std::make_unique<ListPage>(desk);
    QObject::connect(page.get(), &ListPage::searchRequested, &window,
                     [&window] { window.openSearch(); });
    return page;
}

/// A page on which an operation can begin.
template <typename OperatingPage, typename... Arguments>
std::unique_ptr<OperatingPage> makeOperating(OperationDialogs &dialogs, MainWindow &window,
                                             Arguments &&...arguments)
{
    auto page = std::make_unique<OperatingPage>(std::forward<Arguments>(arguments)...);
    QObject::connect(page.get(), &OperatingPage::operationRequested, &window,
                     [&dialogs, &window](OperationKind kind, const PaymentPtr &payment) {
                         dialogs.open(&window, kind, payment);
                     });
    return page;
}

std::unique_ptr<Page> makePayment(const PaymentId &id, Desk &desk, OperationDialogs &dialogs,
                                  MainWindow &window)
{
    auto page = makeOperating<PaymentPage>(dialogs, window, desk, id);
    QObject::connect(&dialogs, &OperationDialogs::ended, page.get(),
                     [&window, page = page.get()](QWidget *in, const OperationEntry &entry) {
                         if (in == &window)
                             page->showEntry(entry);
                     });
    QObject::connect(page.get(), &PaymentPage::customerForgotten, &window,
                     [&window, profile = desk.profile().id](const QString &person) {
                         window.views().forgetRecentAbout(profile, person);
                     });
    return page;
}

} // namespace

std::unique_ptr<Page> makePage(const Place &place, Desk &desk, OperationDialogs &dialogs,
                               MainWindow &window)
{
    switch (place.kind) {
    case Place::Kind::Payments:
        break;
    case Place::Kind::Sessions:
        return makeList<SessionsPage>(desk, window);
    case Place::Kind::Refunds:
        return std::make_unique<RefundsPage>(desk.catalogue(), desk.profile());
    case Place::Kind::Operations:
        return makeOperating<OperationsPage>(dialogs, window, desk);
    case Place::Kind::Settings:
        if (window.office())
            return std::make_unique<SettingsPage>(*window.office(), desk.operations().journal());
        break;
    case Place::Kind::Payment:
        return makePayment(PaymentId(place.id), desk, dialogs, window);
    case Place::Kind::Session:
        return std::make_unique<SessionPage>(desk, SessionId(place.id));
    case Place::Kind::Link:
        return std::make_unique<LinkPage>(desk, PaymentLinkId(place.id));
    }
    auto payments = std::make_unique<PaymentsPage>(desk, window.views());
    QObject::connect(payments.get(), &PaymentsPage::searchRequested, &window,
                     [&window] { window.openSearch(); });
    QObject::connect(payments.get(), &PaymentsPage::newWindowRequested, &window,
                     &MainWindow::newWindowRequested);
    return payments;
}

} // namespace counterfoil

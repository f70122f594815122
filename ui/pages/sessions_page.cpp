// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions_page.h"

#include "core/domain/status_words.h"
#include "core/services/account_services.h"
#include "ui/pages/column_words.h"
#include "ui/pages/order_page.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

int number(SessionColumn column)
{
    return static_cast<int>(column);
}

} // namespace

SessionsPage::SessionsPage(AccountServices &services, QWidget *parent)
    : DocumentListPage(u"session"_s, tr("Sessions"), parent)
    , m_services(services)
    , m_model(services.sessions(), clockOf(services.account()))
{
    words()->setAccessibleName(tr("Find sessions"));
    table()->setAccessibleName(tr("Opened sessions"));
    for (const SessionStatus status :
         {SessionStatus::Created, SessionStatus::Submitted, SessionStatus::AbortedByCustomer,
          SessionStatus::AbortedByMerchant, SessionStatus::Expired})
        addStatus(sessionLook(statusWord(status)).word, static_cast<int>(status));
    setModel(m_model);
    styleTable();
    rememberLook(services, u"sessions"_s);
    setAnchor({[this](int row) { return m_model.session(row)->id.text(); },
               [this](const QString &name) { return m_model.rowOf(name); }});
    offerNew();
    // What an earlier run has seen may have changed since.
    connect(&services.sessions(), &SessionService::recalled, this, &SessionsPage::refresh);
    services.sessions().recall();
}

void SessionsPage::offerNew()
{
    auto *create = new ActionButton(Icon::Plus, tr("New session"), ButtonRole::Outlined, this);
    create->setObjectName(u"newSession"_s);
    create->setVisible(OrderPage::isOffered(m_services, CreationKind::Session));
    connect(create, &QPushButton::clicked, this,
            [this] { emit openRequested(Place::newSession()); });
    actions()->addWidget(create);
}

void SessionsPage::styleTable()
{
    RowDelegate *rows = table()->rows();
    rows->setColumnStyle(number(SessionColumn::Order), CellStyle::Strong);
    rows->setChips(number(SessionColumn::Status), [](const QModelIndex &index) {
        return QList<StatusLook>{sessionLook(index.data(SessionsModel::ValueRole).toString())};
    });
    rows->setColumnStyle(number(SessionColumn::Amount), CellStyle::Strong);
    rows->setColumnStyle(number(SessionColumn::Currency), CellStyle::Secondary);
    rows->setColumnStyle(number(SessionColumn::Expires), CellStyle::Secondary);
    rows->setColumnStyle(number(SessionColumn::Payment), CellStyle::Mono);
    table()->hideTitle(number(SessionColumn::Currency));
    table()->setWeights({180, 160, 180, 110, 58, 160, 290});
    table()->setWords(number(SessionColumn::Status), sessionStateWords());
}

void SessionsPage::applyFilter(const QString &words, int status)
{
    m_model.setFilter({words, status == AnyStatus
                                  ? std::nullopt
                                  : std::optional(static_cast<SessionStatus>(status))});
}

Place SessionsPage::placeOf(int row) const
{
    return Place::session(m_model.session(row)->id.text());
}

void SessionsPage::readRow(int row)
{
    m_services.sessions().openSession(m_model.session(row)->id);
}

void SessionsPage::showNothing(EmptyState &state, bool isFiltered)
{
    if (isFiltered)
        state.setState(Icon::ShoppingCart, tr("No matching sessions"),
                       tr("None of the sessions opened here match your search and state."),
                       tr("Show all"));
    else
        state.setState(Icon::ShoppingCart, tr("No sessions opened yet"),
                       tr("Sessions are found by id: paste an id, a link or JSON into the search, "
                          "or open the session from a payment's page."),
                       tr("Search"));
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/links_page.h"

#include "core/domain/status_words.h"
#include "core/services/account_services.h"
#include "ui/pages/column_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/row_delegate.h"

#include <QLineEdit>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

int number(LinkColumn column)
{
    return static_cast<int>(column);
}

} // namespace

LinksPage::LinksPage(AccountServices &services, QWidget *parent)
    : DocumentListPage(u"link"_s, tr("Payment links"), parent)
    , m_services(services)
    , m_model(services.sessions(), services.clock(), clockOf(services.account()))
    , m_tick(new QTimer(this))
{
    words()->setAccessibleName(tr("Find payment links"));
    table()->setAccessibleName(tr("Opened payment links"));
    for (const PaymentLinkStatus status :
         {PaymentLinkStatus::Opened, PaymentLinkStatus::Paid, PaymentLinkStatus::Expired,
          PaymentLinkStatus::Cancelled})
        addStatus(linkLook(statusWord(status)).word, static_cast<int>(status));
    setModel(m_model);
    styleTable();
    rememberLook(services, u"links"_s);
    setAnchor({[this](int row) { return m_model.link(row)->id.text(); },
               [this](const QString &name) { return m_model.rowOf(name); }});
    m_tick->setInterval(std::chrono::seconds(1));
    connect(m_tick, &QTimer::timeout, &m_model, &LinksModel::tick);
    // What an earlier run has seen may have changed since.
    connect(&services.sessions(), &SessionService::linksRecalled, this, &LinksPage::refresh);
    services.sessions().recallLinks();
}

void LinksPage::styleTable()
{
    RowDelegate *rows = table()->rows();
    rows->setColumnStyle(number(LinkColumn::Order), CellStyle::Strong);
    rows->setChips(number(LinkColumn::Status), [](const QModelIndex &index) {
        return QList<StatusLook>{linkLook(index.data(LinksModel::ValueRole).toString())};
    });
    rows->setColumnStyle(number(LinkColumn::Amount), CellStyle::Strong);
    rows->setColumnStyle(number(LinkColumn::Currency), CellStyle::Secondary);
    rows->setColumnStyle(number(LinkColumn::Expires), CellStyle::Secondary);
    rows->setColumnStyle(number(LinkColumn::Attempts), CellStyle::Secondary);
    table()->hideTitle(number(LinkColumn::Currency));
    table()->setWeights({200, 170, 170, 110, 58, 170, 120, 90});
    table()->setWords(number(LinkColumn::Status), linkStateWords());
}

void LinksPage::showEvent(QShowEvent *event)
{
    DocumentListPage::showEvent(event);
    m_model.tick();
    m_tick->start();
}

void LinksPage::hideEvent(QHideEvent *event)
{
    DocumentListPage::hideEvent(event);
    m_tick->stop();
}

void LinksPage::applyFilter(const QString &words, int status)
{
    m_model.setFilter({words, status == AnyStatus
                                  ? std::nullopt
                                  : std::optional(static_cast<PaymentLinkStatus>(status))});
}

Place LinksPage::placeOf(int row) const
{
    return Place::link(m_model.link(row)->id.text());
}

void LinksPage::readRow(int row)
{
    m_services.sessions().openLink(m_model.link(row)->id);
}

void LinksPage::showNothing(EmptyState &state, bool isFiltered)
{
    if (isFiltered)
        state.setState(Icon::Link, tr("No matching payment links"),
                       tr("None of the payment links opened here match your search and state."),
                       tr("Show all"));
    else
        state.setState(Icon::Link, tr("No payment links opened yet"),
                       tr("Payment links are found by id: paste an id into the search, or open the "
                          "link from a payment's page."),
                       tr("Search"));
}

} // namespace counterfoil

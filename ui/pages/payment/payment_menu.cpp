// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/payment_menu.h"

#include "ui/theme/icons.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>

#include <optional>

using namespace Qt::StringLiterals;

namespace counterfoil {

PaymentMenu::PaymentMenu(QWidget *page)
    : QMenu(page)
{
    setObjectName(u"paymentMenu"_s);
    const auto add = [&](Icon name, const QString &text, std::optional<Shortcut> shortcut) {
        QAction *action = addAction(counterfoil::icon(name, ColorRole::TextSecondary), text);
        if (shortcut)
            setShortcut(action, *shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
        return action;
    };
    m_print = add(Icon::Printer, tr("Print or save as PDF…"), Shortcut::PrintPayment);
    connect(m_print, &QAction::triggered, this, &PaymentMenu::printRequested);
    connect(add(Icon::History, tr("Versions…"), Shortcut::Versions), &QAction::triggered, this,
            &PaymentMenu::versionsRequested);
    m_compare = add(Icon::Columns3, tr("Compare with…"), {});
    m_compare->setObjectName(u"compareWith"_s);
    connect(m_compare, &QAction::triggered, this, &PaymentMenu::comparisonRequested);
    m_link = add(Icon::Link, tr("Open payment link"), {});
    m_link->setObjectName(u"openLink"_s);
    connect(m_link, &QAction::triggered, this, &PaymentMenu::linkRequested);
    m_solutions = add(Icon::CreditCard, tr("How could this be paid?"), {});
    m_solutions->setObjectName(u"askSolutions"_s);
    connect(m_solutions, &QAction::triggered, this, &PaymentMenu::solutionsRequested);
    m_newSession = addAction(counterfoil::icon(Icon::Copy, ColorRole::TextSecondary),
                             tr("Duplicate this order as a session…"), this,
                             &PaymentMenu::sessionOfOrderRequested);
    m_newSession->setObjectName(u"duplicateAsSession"_s);
    m_newPayment = addAction(counterfoil::icon(Icon::Copy, ColorRole::TextSecondary),
                             tr("Duplicate this order as a payment…"), this,
                             &PaymentMenu::paymentOfOrderRequested);
    m_newPayment->setObjectName(u"duplicateAsPayment"_s);
    offerDuplicates(false, false);
    setHasPayment(false);
    setLeads(false, false);
}

void PaymentMenu::offerDuplicates(bool asSession, bool asPayment)
{
    m_newSession->setVisible(asSession);
    m_newPayment->setVisible(asPayment);
}

void PaymentMenu::setHasPayment(bool hasPayment)
{
    for (QAction *action : {m_print, m_compare, m_newSession, m_newPayment}) {
        action->setEnabled(hasPayment);
        action->setStatusTip(hasPayment ? QString() : tr("The payment hasn't been read yet."));
    }
}

void PaymentMenu::setLeads(bool hasLink, bool hasSolutions)
{
    m_link->setVisible(hasLink);
    m_solutions->setVisible(hasSolutions);
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/order_dialog.h"

#include "ui/dialogs/order_inputs_view.h"
#include "ui/dialogs/order_outcome_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace counterfoil {

OrderDialog::OrderDialog(QWidget *inWindow, AccountServices &services)
    : OverlayDialog(inWindow)
    , m_form(services.creations().payPage().value_or(PayPageRules()), clockOf(services.account()))
    , m_flow(services.creations(), services.operations())
    , m_inputs(new OrderInputsView(m_form, services.creations(), panel()))
    , m_outcome(new OrderOutcomeView(panel()))
    , m_inputsBody(new ScrollBody(m_inputs, panel()))
    , m_outcomeBody(new ScrollBody(m_outcome, panel()))
{
    setObjectName(u"orderDialog"_s);
    setAccessibleName(tr("New order"));
    setPanelWidth(720);
    auto *header = new DialogHeader(*this, tr("New order"), tr("The customer pays with a link"));
    m_close = header->closeButton();
    fillDialog(*this, header, {m_inputsBody, m_outcomeBody}, makeFooter());
    m_outcomeBody->hide();
    setInitialFocus(m_inputs->amountEdit());
    connect(addShortcut(this, Shortcut::Submit, Qt::WidgetWithChildrenShortcut),
            &QAction::triggered, m_primary, [this] {
                if (m_flow.stage() == CreationStage::Editing)
                    submit();
            });
    connect(&m_form, &NewOrderForm::changed, this, [this] {
        m_flow.forgetRefusal();
        refreshButtons();
    });
    connect(m_inputs, &OrderInputsView::heightChanged, this, [this] { updatePanelGeometry(); });
    connect(&m_flow, &CreationFlow::changed, this, &OrderDialog::refresh);
    refreshButtons();
}

QWidget *OrderDialog::makeFooter()
{
    auto *footer = new QWidget(panel());
    m_secondary = new ActionButton(QString(), ButtonRole::Outlined, footer);
    m_secondary->setObjectName(u"orderSecondary"_s);
    m_primary = new ActionButton(QString(), ButtonRole::Primary, footer);
    m_primary->setObjectName(u"orderPrimary"_s);
    QHBoxLayout *row = footerRow(footer);
    row->addStretch();
    row->addWidget(m_secondary);
    row->addWidget(m_primary);
    connect(m_secondary, &QPushButton::clicked, this, &OrderDialog::secondary);
    connect(m_primary, &QPushButton::clicked, this, &OrderDialog::primary);
    return footer;
}

void OrderDialog::primary()
{
    switch (m_flow.stage()) {
    case CreationStage::Editing:
        submit();
        return;
    case CreationStage::Sending:
        return;
    case CreationStage::NotSent:
        m_flow.retry();
        return;
    case CreationStage::Unknown:
        accept();
        return;
    case CreationStage::Created:
        if (m_outcome->link().isEmpty())
            accept();
        else
            m_outcome->copyLink();
        return;
    }
}

void OrderDialog::secondary()
{
    switch (m_flow.stage()) {
    case CreationStage::Editing:
        reject();
        return;
    case CreationStage::Sending:
    case CreationStage::NotSent:
        m_flow.edit();
        return;
    case CreationStage::Unknown:
        return;
    case CreationStage::Created:
        emit paymentRequested(m_flow.created().payment->id);
        accept();
        return;
    }
}

void OrderDialog::submit()
{
    m_form.showAllErrors();
    if (const auto request = m_form.request())
        m_flow.submit(*request, m_form.inputs().note.trimmed());
    else
        m_inputs->focusWhatIsLeft();
}

void OrderDialog::reject()
{
    switch (m_flow.stage()) {
    case CreationStage::Sending: // not before the answer
        return;
    case CreationStage::Editing:
    case CreationStage::NotSent:
        OverlayDialog::reject();
        return;
    case CreationStage::Unknown:
    case CreationStage::Created:
        accept();
        return;
    }
}

void OrderDialog::refresh()
{
    const CreationStage stage = m_flow.stage();
    const bool ended = stage == CreationStage::Unknown || stage == CreationStage::Created;
    if (ended)
        m_outcome->show(m_flow);
    else
        m_inputs->showRefusal(m_flow.sentence());
    m_inputsBody->setVisible(!ended);
    m_outcomeBody->setVisible(ended);
    m_inputs->setEditable(stage == CreationStage::Editing);
    m_close->setEnabled(stage != CreationStage::Sending);
    refreshButtons();
    updatePanelGeometry();
    if (stage == m_shown)
        return;
    m_shown = stage;
    if (stage == CreationStage::Editing)
        m_inputs->focusWhatIsLeft();
    else if (m_primary->isEnabled())
        m_primary->setFocus(Qt::OtherFocusReason);
}

void OrderDialog::refreshButtons()
{
    const auto show = [this](const QString &first, const QString &second, bool enabled) {
        m_secondary->setText(first);
        m_secondary->setVisible(!first.isEmpty());
        m_primary->setText(second);
        m_primary->setEnabled(enabled);
        m_primary->setAccessibleName(second);
    };
    switch (m_flow.stage()) {
    case CreationStage::Editing:
        show(tr("Cancel"), m_flow.mayRepeat() ? tr("Create another", "order") : m_form.title(),
             true);
        break;
    case CreationStage::Sending: {
        const bool waits = m_flow.canTakeBack();
        show(waits ? tr("Cancel sending") : QString(), waits ? tr("Waiting…") : tr("Sending…"),
             false);
        break;
    }
    case CreationStage::NotSent:
        //: Button: goes back to what was typed
        show(tr("Change"), tr("Try again"), true);
        break;
    case CreationStage::Unknown:
        show({}, tr("Close"), true);
        break;
    case CreationStage::Created:
        show(tr("Open order"), m_outcome->link().isEmpty() ? tr("Close") : tr("Copy link"), true);
        break;
    }
    const bool editing = m_flow.stage() == CreationStage::Editing;
    m_primary->setSecondary(editing ? KeyCap::textOf(keysOf(Shortcut::Submit).constFirst())
                                    : QString());
}

} // namespace counterfoil

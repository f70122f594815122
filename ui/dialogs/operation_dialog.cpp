// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/operation_dialog.h"

#include "models/operation/operation_flow_words.h"
#include "models/operation/operation_words.h"
#include "models/words/customer_text.h"
#include "ui/dialogs/operation_inputs_view.h"
#include "ui/dialogs/outcome_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QString aboutPayment(const Payment &payment)
{
    const QString customer = customerText(payment);
    return customer.isEmpty() ? payment.displayReference()
                              : payment.displayReference() + u" · "_s + customer;
}

QString anywayTitle(const OperationForm &form)
{
    const std::optional<Money> &amount = form.check().amount;
    if (!amount)
        return form.check().title;
    switch (form.kind()) {
    case OperationKind::Capture:
        return OperationDialog::tr("Capture %1 anyway").arg(formatMoney(*amount));
    case OperationKind::Refund:
        return OperationDialog::tr("Refund %1 anyway").arg(formatMoney(*amount));
    case OperationKind::Void:
        return OperationDialog::tr("Void %1 anyway").arg(formatMoney(*amount));
    }
    Q_UNREACHABLE();
}

} // namespace

OperationDialog::OperationDialog(QWidget *inWindow, OperationKind kind, const PaymentPtr &payment,
                                 AccountServices &services, PriorityPresetStore &presets,
                                 OperationDrafts &drafts)
    : OverlayDialog(inWindow)
    , m_drafts(drafts)
    , m_form(kind, payment,
             [&services](OperationKind of, const Payment &seen) {
                 return services.gateway().rules(of, seen);
             })
    , m_flow(m_form, services.operations(), services.known())
    , m_page(new OperationInputsView(m_form, m_flow.confirmation(), presets,
                                     services.account().name, panel()))
    , m_outcome(new OutcomePage(panel()))
    , m_pageBody(new ScrollBody(m_page, panel()))
    , m_outcomeBody(new ScrollBody(m_outcome, panel()))
{
    setObjectName(u"operationDialog"_s);
    setAccessibleName(operationTitle(kind) + u' ' + aboutPayment(*payment));
    auto *header = new DialogHeader(*this, operationTitle(kind), aboutPayment(*payment));
    m_close = header->closeButton();
    fillDialog(*this, header, {m_pageBody, m_outcomeBody}, makeBottom());
    setInitialFocus(m_page->amountEdit());

    connect(addShortcut(this, Shortcut::Submit, Qt::WidgetWithChildrenShortcut),
            &QAction::triggered, m_primary, [this] {
                if (m_shown == OperationStage::Editing)
                    primary();
            });
    connect(addShortcut(this, Shortcut::TakeBack, Qt::WidgetWithChildrenShortcut),
            &QAction::triggered, &m_flow, &OperationFlow::takeBack);
    m_countdown.setSingleShot(true);
    m_countdown.setInterval(250);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (m_flow.stage() == OperationStage::Cooling)
            showCooling();
    });
    connect(&m_form, &OperationForm::changed, this, &OperationDialog::refreshButtons);
    connect(&m_flow, &OperationFlow::changed, this, &OperationDialog::refresh);
    m_form.setToday(clockOf(services.account())().date());
    m_flow.keepFresh(services.payments(), services.clock());
    if (const auto draft = m_drafts.find(payment->id, kind))
        m_form.restore(*draft);
    enterStage();
    refresh();
}

QWidget *OperationDialog::makeBottom()
{
    auto *bottom = new QWidget(panel());
    m_warning = new QWidget(bottom);
    auto *warning = new QHBoxLayout(m_warning);
    warning->setContentsMargins(0, 0, 0, 0);
    warning->setSpacing(6);
    warning->addWidget(new IconLabel(Icon::Info, ColorRole::TextSecondary, 14, m_warning));
    QLabel *sentence = plainLabel(irreversibleSentence(m_form.kind()), "small", m_warning);
    sentence->setWordWrap(true);
    warning->addWidget(sentence, 1);

    m_secondary = new ActionButton(QString(), ButtonRole::Outlined, bottom);
    m_secondary->setObjectName(u"secondary"_s);
    m_primary = new ActionButton(QString(), ButtonRole::Primary, bottom);
    m_primary->setObjectName(u"primary"_s);
    QHBoxLayout *row = footerRow(bottom);
    row->addWidget(m_warning, 1);
    row->addStretch();
    row->addWidget(m_secondary);
    row->addWidget(m_primary);
    connect(m_secondary, &QPushButton::clicked, this, &OperationDialog::secondary);
    connect(m_primary, &QPushButton::clicked, this, &OperationDialog::primary);
    return bottom;
}

void OperationDialog::primary()
{
    switch (m_flow.stage()) {
    case OperationStage::Editing:
        submit();
        return;
    case OperationStage::Reading:
    case OperationStage::Sending:
        return;
    case OperationStage::NotSent:
        m_flow.retry();
        return;
    case OperationStage::Cooling:
    case OperationStage::Checking:
    case OperationStage::Settled:
        accept();
        return;
    }
}

void OperationDialog::submit()
{
    if (m_form.canSubmit() && !m_flow.canSubmit())
        m_page->focusWhatIsLeft();
    m_flow.submit();
}

void OperationDialog::secondary()
{
    switch (m_flow.stage()) {
    case OperationStage::Editing:
        reject();
        return;
    case OperationStage::Cooling:
        m_flow.takeBack();
        return;
    case OperationStage::Reading:
    case OperationStage::NotSent:
        m_flow.edit();
        return;
    case OperationStage::Checking:
    case OperationStage::Settled:
        m_flow.checkNow();
        return;
    case OperationStage::Sending:
        return;
    }
}

void OperationDialog::reject()
{
    const PaymentId &payment = m_form.payment()->id;
    switch (m_flow.stage()) {
    case OperationStage::Sending: // not before the answer
        return;
    case OperationStage::Reading:
        m_flow.edit(); // or the answer would still send it
        [[fallthrough]];
    case OperationStage::Editing:
    case OperationStage::NotSent:
        if (const OperationDraft draft = m_form.draft(); draft.isEmpty())
            m_drafts.drop(payment, m_form.kind());
        else
            m_drafts.keep(payment, m_form.kind(), draft);
        OverlayDialog::reject();
        return;
    case OperationStage::Cooling:
    case OperationStage::Checking:
    case OperationStage::Settled:
        accept();
        return;
    }
}

void OperationDialog::refresh()
{
    const OperationStage stage = m_flow.stage();
    if (stage == OperationStage::Checking || stage == OperationStage::Settled) {
        m_drafts.drop(m_form.payment()->id, m_form.kind());
        m_outcome->show(m_flow);
    }
    if (stage == OperationStage::Cooling)
        showCooling();
    else
        m_page->showRefusal(sentenceAboveInputs(m_flow));
    if (stage != m_shown) {
        m_shown = stage;
        enterStage();
    }
    refreshButtons();
}

/// Counts down to the moment when it is sent.
void OperationDialog::showCooling()
{
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(m_flow.entry()->sendAt);
    m_page->showNotice(
        //: %1 is a key
        tr("Sending in %n seconds. Press %1 to cancel.", nullptr,
           static_cast<int>(std::max<qint64>(left, 0)))
            .arg(KeyCap::textOf(QKeySequence::Undo)));
    m_countdown.start();
}

void OperationDialog::enterStage()
{
    const bool ended = m_shown == OperationStage::Checking || m_shown == OperationStage::Settled;
    const bool editing = m_shown == OperationStage::Editing;
    m_pageBody->setVisible(!ended);
    m_outcomeBody->setVisible(ended);
    m_warning->setVisible(editing);
    m_page->setEditable(editing);
    m_close->setEnabled(m_shown != OperationStage::Sending);
    refreshButtons();
    if (!isOpen())
        return;
    if (editing)
        m_page->focusWhatIsLeft();
    else if (m_shown != OperationStage::Sending && m_shown != OperationStage::Reading)
        m_primary->setFocus(Qt::OtherFocusReason);
}

void OperationDialog::refreshButtons()
{
    const auto show = [this](const QString &first, const QString &second, bool enabled) {
        m_secondary->setText(first);
        m_secondary->setVisible(!first.isEmpty());
        m_primary->setText(second);
        m_primary->setEnabled(enabled);
    };
    const bool editing = m_flow.stage() == OperationStage::Editing;
    m_secondary->setEnabled(m_flow.stage() != OperationStage::Sending);
    switch (m_flow.stage()) {
    case OperationStage::Editing:
        show(tr("Cancel"), m_flow.sendsUnread() ? anywayTitle(m_form) : m_form.check().title,
             m_flow.canSubmit());
        break;
    case OperationStage::Reading:
        show(tr("Cancel"), tr("Reading…"), false);
        break;
    case OperationStage::Cooling:
        show(tr("Cancel sending"), tr("Close"), true);
        break;
    case OperationStage::Sending:
        show(tr("Cancel"), tr("Sending…"), false);
        break;
    case OperationStage::NotSent:
        //: Button: goes back to what was typed
        show(tr("Change"), tr("Try again"), true);
        break;
    case OperationStage::Checking:
        show(tr("Check now"), tr("Close"), true);
        break;
    case OperationStage::Settled:
        show(m_flow.entry()->isOpen() ? tr("Check now") : QString(), tr("Close"), true);
        break;
    }
    m_primary->setSecondary(editing ? KeyCap::textOf(keysOf(Shortcut::Submit).constFirst())
                                    : QString());
    m_primary->setAccessibleName(m_primary->text());
}

} // namespace counterfoil

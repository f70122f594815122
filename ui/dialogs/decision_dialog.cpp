// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decision_dialog.h"

#include "models/journal/journal_words.h"
#include "models/operation/decision_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

DecisionDialog::DecisionDialog(QWidget *inWindow, PaymentDecision decision,
                               const PaymentPtr &payment, OperationService &service)
    : OverlayDialog(inWindow)
    , m_decision(decision)
    , m_payment(payment)
    , m_service(service)
    , m_refusal(new Banner(panel()))
    , m_leave(new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel()))
    , m_decide(new ActionButton(decisionTitle(decision), ButtonRole::Outlined, panel()))
{
    setObjectName(u"decisionDialog"_s);
    setAccessibleName(decisionQuestion(decision));
    setPanelWidth(560);
    m_refusal->setObjectName(u"decisionRefusal"_s);
    m_refusal->clear();
    m_leave->setObjectName(u"decisionLeave"_s);
    m_decide->setObjectName(u"decisionGo"_s);
    auto *about = new ElidedLabel(
        payment->displayReference() + u" · "_s + formatMoney(payment->amount), panel());
    about->setProperty("role", u"secondary"_s);
    QLabel *sentence = plainLabel(decisionSentence(decision), "", panel());
    sentence->setWordWrap(true);
    QVBoxLayout *column = titledColumn(*this);
    column->addWidget(about);
    column->addWidget(m_refusal);
    column->addWidget(sentence);
    column->addLayout(dialogButtons({m_leave, m_decide}));
    setInitialFocus(m_leave);
    connect(m_leave, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(m_decide, &QPushButton::clicked, this, &DecisionDialog::decide);
    connect(&m_service, &OperationService::entryChanged, this, [this](const OperationEntry &entry) {
        if (isOpen() && entry.key == m_key)
            accept();
    });
    connect(&m_service, &OperationService::refused, this,
            [this](const IdempotencyKey &key, const SubmitRefusal &why) {
                if (key == m_key)
                    refuse(why);
            });
}

void DecisionDialog::reject()
{
    if (m_key.isEmpty())
        OverlayDialog::reject();
}

void DecisionDialog::decide()
{
    if (!m_key.isEmpty())
        return;
    m_refusal->clear();
    const auto key = m_service.decide(m_payment, m_decision);
    if (!key) {
        refuse(key.error());
        return;
    }
    m_key = *key;
    m_leave->setEnabled(false);
    m_decide->setEnabled(false);
}

void DecisionDialog::refuse(const SubmitRefusal &why)
{
    m_key = {};
    m_leave->setEnabled(true);
    m_decide->setEnabled(true);
    m_refusal->showMessage(Banner::Kind::Failure, refusalSentence(why));
    updatePanelGeometry();
}

} // namespace counterfoil

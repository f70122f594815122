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
    : DecisionDialog(
          inWindow,
          {decisionQuestion(decision),
           payment->displayReference() + u" · "_s + formatMoney(payment->amount),
           decisionSentence(decision), decisionTitle(decision)},
          service, [decision, payment, &service] { return service.decide(payment, decision); },
          &refusalSentence)
{
    setObjectName(u"decisionDialog"_s);
}

DecisionDialog::DecisionDialog(QWidget *inWindow, const Words &words, OperationService &service,
                               Submit submit, Why why)
    : OverlayDialog(inWindow)
    , m_service(service)
    , m_submit(std::move(submit))
    , m_why(why)
    , m_refusal(new Banner(panel()))
    , m_inputs(new QVBoxLayout)
    , m_leave(new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel()))
    , m_decide(new ActionButton(words.go, ButtonRole::Outlined, panel()))
{
    setAccessibleName(words.question);
    setPanelWidth(560);
    m_refusal->setObjectName(u"decisionRefusal"_s);
    m_refusal->clear();
    m_leave->setObjectName(u"decisionLeave"_s);
    m_decide->setObjectName(u"decisionGo"_s);
    auto *about = new ElidedLabel(words.about, panel());
    about->setProperty("role", u"secondary"_s);
    QLabel *sentence = plainLabel(words.sentence, "", panel());
    sentence->setWordWrap(true);
    m_inputs->setSpacing(12);
    QVBoxLayout *column = titledColumn(*this);
    column->addWidget(about);
    column->addWidget(m_refusal);
    column->addWidget(sentence);
    column->addLayout(m_inputs);
    column->addLayout(dialogButtons({m_leave, m_decide}));
    setInitialFocus(m_leave);
    connect(m_leave, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(m_decide, &QPushButton::clicked, this, &DecisionDialog::decide);
    connect(&m_service, &OperationService::entryChanged, this, [this](const OperationEntry &entry) {
        if (isOpen() && entry.key == m_key)
            accept();
    });
    connect(&m_service, &OperationService::refused, this,
            [this](const IdempotencyKey &key, const SubmitRefusal &refusal) {
                if (key == m_key)
                    refuse(refusal);
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
    const auto key = m_submit();
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
    m_refusal->showMessage(Banner::Kind::Failure, m_why(why));
    updatePanelGeometry();
}

void DecisionDialog::setImpossible(const QString &why)
{
    if (!m_key.isEmpty())
        return; // it is on its way
    m_decide->setEnabled(why.isEmpty());
    if (why.isEmpty())
        m_refusal->clear();
    else
        m_refusal->showMessage(Banner::Kind::Warning, why);
    updatePanelGeometry();
}

} // namespace counterfoil

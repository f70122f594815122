// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/options_card.h"

#include "models/orders/order_words.h"
#include "ui/pages/orders/order_fields.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

OptionsCard::OptionsCard(OrderForm &form, QWidget *parent)
    : CardFrame(parent)
    , m_form(form)
    , m_reference(new OrderFields(form, {{OrderText::Reference}}, this))
    , m_addresses(new OrderFields(form, {{OrderText::ReturnAddress}}, this))
    , m_capture(new Choice(this))
    , m_integration(new Choice(this))
    , m_futureUsage(new QCheckBox(tr("Allow future usage"), this))
    , m_challenge(new Choice(this))
    , m_challengeError(plainLabel({}, "error", this))
{
    const bool isSession = form.kind() == CreationKind::Session;
    setTitle(tr("Order"));
    m_capture->setObjectName(u"captureMode"_s);
    for (const CaptureMode mode : {CaptureMode::Manual, CaptureMode::Automatic})
        m_capture->addItem(captureModeWords(mode), static_cast<int>(mode));
    m_integration->setObjectName(u"integrationMode"_s);
    for (const IntegrationMode mode : {IntegrationMode::Embedded, IntegrationMode::HostedPage})
        m_integration->addItem(integrationModeWords(mode), static_cast<int>(mode));
    m_futureUsage->setObjectName(u"futureUsage"_s);
    m_futureUsage->setToolTip(tr("The card can be charged again later without the shopper."));
    m_challenge->setObjectName(u"challenge"_s);
    for (const ChallengeIndicator challenge :
         {ChallengeIndicator::None, ChallengeIndicator::NotRequested,
          ChallengeIndicator::RequestedByMerchant, ChallengeIndicator::RequestedByMandate})
        m_challenge->addItem(challengeWords(challenge), static_cast<int>(challenge));
    m_challengeError->setObjectName(u"challengeError"_s);
    m_challengeError->setWordWrap(true);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    //: Noun: whether it is manual or automatic
    grid->addLayout(labelled(tr("Capture"), m_capture), 0, 0);
    if (isSession) {
        grid->addLayout(labelled(tr("Integration"), m_integration), 0, 1);
        grid->addLayout(labelled(tr("3-D Secure challenge"), m_challenge), 1, 0);
    }
    grid->addWidget(m_futureUsage, isSession ? 1 : 0, 1, Qt::AlignBottom);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_integration->setVisible(isSession);
    m_challenge->setVisible(isSession);
    body()->addWidget(m_reference);
    body()->addLayout(grid);
    body()->addWidget(m_challengeError);
    body()->addWidget(m_addresses);
    body()->addStretch();
    connectParts();
}

QLayout *OptionsCard::labelled(const QString &label, Choice *choice)
{
    QLabel *title = plainLabel(label, "label", this);
    title->setBuddy(choice);
    choice->setAccessibleName(label);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(choice);
    return column;
}

void OptionsCard::connectParts()
{
    connect(m_capture, &QComboBox::activated, this, [this](int index) {
        m_form.setCaptureMode(static_cast<CaptureMode>(m_capture->itemData(index).toInt()));
    });
    connect(m_integration, &QComboBox::activated, this, [this](int index) {
        m_form.setIntegrationMode(
            static_cast<IntegrationMode>(m_integration->itemData(index).toInt()));
    });
    connect(m_challenge, &QComboBox::activated, this, [this](int index) {
        m_form.setChallenge(static_cast<ChallengeIndicator>(m_challenge->itemData(index).toInt()));
    });
    connect(m_futureUsage, &QCheckBox::clicked, &m_form, &OrderForm::setFutureUsage);
}

void OptionsCard::refresh()
{
    const OrderDraft &typed = m_form.typed();
    m_reference->refresh();
    m_addresses->refresh();
    m_capture->setCurrentIndex(m_capture->findData(static_cast<int>(typed.captureMode)));
    m_integration->setCurrentIndex(
        m_integration->findData(static_cast<int>(typed.integrationMode)));
    m_challenge->setCurrentIndex(m_challenge->findData(static_cast<int>(typed.challenge)));
    m_futureUsage->setChecked(typed.allowFutureUsage);
    m_challengeError->setText(m_form.shownErrors().challenge);
    m_challengeError->setVisible(!m_challengeError->text().isEmpty());
}

} // namespace counterfoil

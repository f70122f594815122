// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/creation_outcome.h"

#include "models/orders/order_outcome_words.h"
#include "models/words/error_sentence.h"
#include "ui/theme/accessible.h"
#include "ui/theme/status_look.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/wrap_layout.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace counterfoil {

CreationOutcome::CreationOutcome(CreationFlow &flow, CreationKind kind, const Checkout *checkout,
                                 QWidget *parent)
    : CardFrame(parent)
    , m_flow(flow)
    , m_kind(kind)
    , m_checkout(checkout)
    , m_headline(plainLabel({}, "figure-small", this))
    , m_chip(new StatusChip(this))
    , m_sentence(plainLabel({}, "", this))
    , m_id(new CopyLabel(kind == CreationKind::Session ? tr("session id") : tr("payment id"), this))
    //: What a button copies
    , m_address(new CopyLabel(tr("shopper page address"), this))
    , m_found(new QWidget(this))
{
    setObjectName(u"creationOutcome"_s);
    setAccessibleName(tr("Outcome"));
    m_headline->setObjectName(u"creationHeadline"_s);
    m_sentence->setObjectName(u"creationSentence"_s);
    m_sentence->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_headline);
    head->addWidget(m_chip);
    head->addStretch();
    m_foundId = new LineField(kind == CreationKind::Session ? tr("Id of the session, if it exists")
                                                            : tr("Id of the payment, if it exists"),
                              m_found);
    m_foundId->lineEdit()->setObjectName(u"foundId"_s);
    m_foundId->setMono(true);
    //: Button: the session or payment was created after all
    auto *take = new ActionButton(tr("It exists"), ButtonRole::Outlined, m_found);
    take->setObjectName(u"foundTake"_s);
    auto *found = new QHBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->addWidget(m_foundId, 1);
    found->addWidget(take, 0, Qt::AlignBottom);
    body()->addLayout(head);
    body()->addWidget(m_sentence);
    body()->addWidget(m_id);
    body()->addWidget(m_address);
    body()->addWidget(m_found);
    makeButtons();
    body()->addStretch();
    const auto takeId = [this] { m_flow.exists(m_foundId->text()); };
    connect(take, &QPushButton::clicked, this, takeId);
    connect(m_foundId->lineEdit(), &QLineEdit::returnPressed, this, takeId);
}

void CreationOutcome::makeButtons()
{
    const bool isSession = m_kind == CreationKind::Session;
    const auto make = [this](const QString &text, ButtonRole role, const QString &name) {
        auto *button = new ActionButton(text, role, this);
        button->setObjectName(name);
        return button;
    };
    m_open = make(isSession ? tr("Open session") : tr("Open payment"), ButtonRole::Primary,
                  u"openCreated"_s);
    m_shopper = make(tr("Open as shopper"), ButtonRole::Outlined, u"openAsShopper"_s);
    m_shopper->setActionIcon(Icon::ExternalLink);
    m_retry = make(tr("Try again"), ButtonRole::Primary, u"creationRetry"_s);
    m_takeBack = make(tr("Cancel sending"), ButtonRole::Outlined, u"creationTakeBack"_s);
    //: Button: the session or payment was not created
    m_notThere = make(tr("It doesn't exist"), ButtonRole::Outlined, u"creationNotThere"_s);
    m_edit = make(QString(), ButtonRole::Outlined, u"creationEdit"_s);
    auto *row = new WrapLayout;
    row->setSpacing(8);
    for (ActionButton *button : {m_open, m_retry, m_shopper, m_takeBack, m_notThere, m_edit})
        row->addWidget(button);
    body()->addSpacing(8);
    body()->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const Created &created = m_flow.created();
        if (created.session)
            emit openRequested(Place::session(created.session->id.text()));
        else if (created.payment)
            emit openRequested(Place::payment(created.payment->id.text()));
    });
    connect(m_shopper, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(m_shopperPage)); });
    connect(m_retry, &QPushButton::clicked, &m_flow, &CreationFlow::retry);
    connect(m_takeBack, &QPushButton::clicked, &m_flow, &CreationFlow::edit);
    connect(m_notThere, &QPushButton::clicked, &m_flow, &CreationFlow::giveUp);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_flow.stage() == CreationStage::Created)
            emit anotherRequested();
        m_flow.edit();
    });
}

QWidget *CreationOutcome::mainButton() const
{
    for (ActionButton *button : {m_open, m_retry, m_takeBack, m_edit}) {
        if (button->isVisibleTo(this))
            return button;
    }
    return m_foundId->lineEdit();
}

void CreationOutcome::showCreated()
{
    const Created &created = m_flow.created();
    const Money amount = created.session ? created.session->amount : created.payment->amount;
    m_chip->setLook(created.session
                        ? sessionLook(created.session->status.text())
                        : authorisationLook(created.payment->authorisation.status.text()));
    m_sentence->setText(formatMoney(amount));
    m_id->setValue(created.session ? created.session->id.text() : created.payment->id.text());
    m_shopperPage =
        m_checkout && created.session ? m_checkout->shopperPage(*created.session) : QString();
    m_address->setValue(m_shopperPage);
}

void CreationOutcome::showUnknown()
{
    m_chip->setLook(statusLook(Look::Checking));
    QString sentence = creationUnknownSentence(m_kind);
    if (m_flow.error())
        sentence += u'\n' + errorSentence(*m_flow.error(), ErrorContext::Operation);
    m_sentence->setText(sentence);
    m_foundId->setError(m_flow.notTheOne());
}

void CreationOutcome::refresh()
{
    const CreationStage stage = m_flow.stage();
    const bool isCreated = stage == CreationStage::Created;
    const QString before = m_headline->text() + m_sentence->text();
    m_headline->setText(isCreated ? createdTitle(m_kind) : creationSendingWords(m_kind));
    m_chip->setVisible(isCreated || stage == CreationStage::Unknown);
    m_shopperPage.clear();
    m_sentence->clear();
    if (isCreated)
        showCreated();
    if (stage == CreationStage::Unknown) {
        m_headline->setText(tr("The outcome is unknown"));
        showUnknown();
    }
    if (stage == CreationStage::NotSent)
        m_headline->setText(tr("Nothing was sent"));
    if (stage == CreationStage::NotSent || stage == CreationStage::Sending)
        m_sentence->setText(m_flow.sentence());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_id->setVisible(isCreated);
    m_address->setVisible(!m_shopperPage.isEmpty());
    m_found->setVisible(stage == CreationStage::Unknown);
    m_open->setVisible(isCreated);
    m_shopper->setVisible(!m_shopperPage.isEmpty());
    m_retry->setVisible(stage == CreationStage::NotSent);
    m_takeBack->setVisible(m_flow.canTakeBack());
    m_notThere->setVisible(stage == CreationStage::Unknown);
    m_edit->setVisible(isCreated || stage == CreationStage::NotSent);
    const QString another = m_kind == CreationKind::Session ? tr("Create another", "session")
                                                            : tr("Create another", "payment");
    m_edit->setText(isCreated ? another : tr("Change"));
    if (m_headline->text() + m_sentence->text() != before) {
        announce(m_headline);
        announce(m_sentence);
    }
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/redirects_page.h"

#include "core/services/account_services.h"
#include "models/redirects/redirect_verdict_words.h"
#include "ui/pages/tools/fields_card.h"
#include "ui/pages/tools/paste_field.h"
#include "ui/pages/tools/paste_labels.h"
#include "ui/pages/tools/tools_header.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/side_by_side.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/wrap_layout.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

StatusLook lookOf(RedirectVerdict verdict)
{
    switch (verdict) {
    case RedirectVerdict::Valid:
        return statusLook(Look::Valid);
    case RedirectVerdict::NotValid:
        return statusLook(Look::NotValid);
    case RedirectVerdict::Checking:
        return statusLook(Look::BeingChecked);
    case RedirectVerdict::NotChecked:
        return statusLook(Look::NotChecked);
    }
    Q_UNREACHABLE();
}

} // namespace

RedirectsPage::RedirectsPage(AccountServices &services, QWidget *parent)
    : ScrolledPage(12, parent)
    , m_now(clockOf(services.account()))
    , m_inspector(services.gateway().redirectReader(), services.signingKeys(),
                  [&clock = services.clock()] { return clock.now(); })
{
    setObjectName(u"redirectsPage"_s);
    auto *header = new ToolsHeader(place().kind, title(), services, body());
    connect(header, &ToolsHeader::openRequested, this, &Page::openRequested);
    column().addWidget(header);
    auto *columns = new SideBySide(body(), 16);
    columns->add(makeInput(), 2);
    columns->add(makeResult(), 3);
    column().addWidget(columns, 1);
    connectParts();
    setInitialFocus(m_token);
    update();
}

QWidget *RedirectsPage::makeInput()
{
    auto *input = new QWidget(body());
    m_token = new PasteField(LargestRedirect, input);
    m_token->setObjectName(u"redirectToken"_s);
    m_token->setAccessibleName(tr("Address or token"));
    m_token->setPlaceholderText(
        tr("Paste the address the shopper returned to or the token in it, or drop a file"));
    m_problem = pasteProblemLabel(u"redirectProblem"_s, input);
    QLabel *note = plainLabel(
        tr("Nothing is kept. Only the provider's public keys are fetched, to check the signature."),
        "secondary", input);
    note->setWordWrap(true);

    auto *column = new QVBoxLayout(input);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(pasteLabel(m_token, tr("&Address or token"), input));
    column->addWidget(m_token, 1);
    column->addWidget(m_problem);
    column->addWidget(note);
    return input;
}

QWidget *RedirectsPage::makeResult()
{
    auto *holder = new QWidget(body());
    m_stack = new QStackedLayout(holder);
    m_empty = new EmptyState(holder);
    m_result = new QWidget(holder);
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeSummary(m_result));
    column->addWidget(fieldsCard(m_fields, u"redirectFields"_s, tr("Header and claims"), m_result),
                      1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_result);
    return holder;
}

QWidget *RedirectsPage::makeSummary(QWidget *parent)
{
    auto *card = new CardFrame(parent);
    card->body()->setSpacing(0);
    m_verdict = new StatusChip(card);
    m_verdict->setObjectName(u"redirectVerdict"_s);
    auto *verdict = new QHBoxLayout;
    verdict->addWidget(m_verdict);
    verdict->addStretch();
    card->body()->addLayout(verdict);
    card->body()->addSpacing(8);
    const auto add = [card](const QString &label, const QString &name) {
        auto *row = new FieldRow(label, QString(), card);
        row->setObjectName(name);
        card->body()->addWidget(row);
        return row;
    };
    m_signature = add(tr("Signature"), u"redirectSignature"_s);
    m_time = add(tr("Time"), u"redirectTime"_s);
    m_claims = add(tr("Claims"), u"redirectClaims"_s);
    m_use = add(tr("Effect"), u"redirectUse"_s);
    card->body()->addSpacing(8);
    card->body()->addWidget(makeActions(card));
    return card;
}

QWidget *RedirectsPage::makeActions(QWidget *parent)
{
    auto *actions = new QWidget(parent);
    auto *row = new WrapLayout(actions);
    const auto add = [actions, row](Icon icon, const QString &text, const QString &name) {
        auto *button = new ActionButton(icon, text, ButtonRole::Outlined, actions);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    m_openPayment = add(Icon::CreditCard, tr("Open payment"), u"openRedirectPayment"_s);
    m_openSession = add(Icon::ShoppingCart, tr("Open session"), u"openRedirectSession"_s);
    m_checkAgain = add(Icon::KeyRound, tr("Check again"), u"checkRedirectAgain"_s);
    return actions;
}

QVariant RedirectsPage::kept() const
{
    if (m_inspector.pasted().isEmpty())
        return {};
    return QVariantList{m_inspector.pasted(), m_token->toPlainText()};
}

void RedirectsPage::restore(const QVariant &kept)
{
    m_token->showText(kept.toList().value(1).toString());
    m_inspector.setPasted(kept.toList().value(0).toByteArray());
}

void RedirectsPage::connectParts()
{
    connect(m_token, &PasteField::pasted, &m_inspector, &RedirectInspector::setPasted);
    connect(m_token, &PasteField::pastedTooMuch, &m_inspector, &RedirectInspector::setPasted);
    connect(m_token, &PasteField::fileDropped, &m_inspector, &RedirectInspector::setFile);
    connect(&m_inspector, &RedirectInspector::fileRead, m_token, &PasteField::showText);
    connect(&m_inspector, &RedirectInspector::changed, this, &RedirectsPage::update);
    connect(m_checkAgain, &QPushButton::clicked, &m_inspector, &RedirectInspector::checkAgain);
    connect(m_openSession, &QPushButton::clicked, this, [this] {
        if (const auto &redirect = m_inspector.redirect())
            emit openRequested(Place::session(redirect->session.text()));
    });
    connect(m_openPayment, &QPushButton::clicked, this, [this] {
        if (const auto &redirect = m_inspector.redirect())
            emit openRequested(Place::payment(redirect->payment.text()));
    });
}

void RedirectsPage::update()
{
    const QString &problem = m_inspector.problem();
    showPasteProblem(m_problem, m_token, problem);
    if (const auto &redirect = m_inspector.redirect()) {
        showRedirect(*redirect);
        m_stack->setCurrentWidget(m_result);
        return;
    }
    if (m_inspector.isReading())
        return; // it takes a moment: what is shown stays
    if (!problem.isEmpty())
        m_empty->setState(Icon::CircleQuestionMark, tr("Not a signed redirect"),
                          tr("See the error below the field."));
    else
        m_empty->setState(Icon::ClipboardPaste, tr("Nothing to inspect yet"),
                          tr("Paste an address or a token to see its contents and whether the "
                             "provider signed it."));
    m_stack->setCurrentWidget(m_empty);
}

void RedirectsPage::showRedirect(const SignedRedirect &redirect)
{
    const RedirectKeys &keys = m_inspector.keys();
    const RedirectVerdict verdict = verdictOf(redirect, keys);
    const QDateTime now = m_now();
    m_verdict->setLook(lookOf(verdict));
    m_signature->setValue(redirectSignatureText(redirect, keys, now));
    m_time->setValue(redirectTimeText(redirect, now));
    m_claims->setValue(redirectClaimsText(redirect));
    m_use->setValue(redirectUseText(verdict));
    m_openSession->setVisible(!redirect.session.isEmpty());
    m_openPayment->setVisible(!redirect.payment.isEmpty());
    m_checkAgain->setVisible(keys.state == RedirectKeys::State::Failed);
    m_fields.setFields(redirect.fields, now);
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order_page.h"

#include "core/services/account_services.h"
#include "models/orders/order_words.h"
#include "models/words/error_sentence.h"
#include "ui/pages/orders/additional_data_card.h"
#include "ui/pages/orders/amount_card.h"
#include "ui/pages/orders/browser_card.h"
#include "ui/pages/orders/card_grid.h"
#include "ui/pages/orders/creation_outcome.h"
#include "ui/pages/orders/discounts_card.h"
#include "ui/pages/orders/json_editor.h"
#include "ui/pages/orders/lines_card.h"
#include "ui/pages/orders/options_card.h"
#include "ui/pages/orders/order_fields.h"
#include "ui/pages/orders/save_template_dialog.h"
#include "ui/pages/orders/split_editor.h"
#include "ui/pages/orders/templates_button.h"
#include "ui/pages/orders/webhook_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/wrap_layout.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

RequestTexts textsOf(AccountServices &services)
{
    const Checkout *checkout = services.gateway().checkout();
    return checkout ? checkout->requestTexts() : RequestTexts();
}

QString folderOf(AccountServices &services)
{
    return services.folder().path;
}

} // namespace

bool OrderPage::isOffered(AccountServices &services, CreationKind kind)
{
    const RequestTexts texts = textsOf(services);
    return services.creations().isOffered(kind) && texts.session.write && texts.payment.write;
}

OrderPage::OrderPage(AccountServices &services, CreationKind kind, const QString &source,
                     QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_kind(kind)
    , m_source(source)
    , m_templates(folderOf(services))
    , m_form(kind, textsOf(services))
    , m_flow(services.creations(), services.operations())
    , m_notice(new Banner(this))
    , m_stack(new QStackedWidget(this))
{
    m_notice->setObjectName(u"orderNotice"_s);
    m_notice->clear();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(12);
    layout->addLayout(makeHead());
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    m_formBody = makeForm();
    m_json = new JsonEditor(m_form, m_stack);
    m_outcome = new CreationOutcome(m_flow, kind, services.gateway().checkout(), m_stack);
    m_stack->addWidget(m_formBody);
    m_stack->addWidget(m_json);
    m_stack->addWidget(m_outcome);
    m_footer = makeFooter();
    layout->addWidget(m_footer);
    setInitialFocus(m_amount->firstField());
    connectParts();
    refreshForm();
    refreshStage();
    loadSource();
}

OrderPage::~OrderPage() = default;

Place OrderPage::place() const
{
    return {m_kind == CreationKind::Session ? Place::Kind::NewSession : Place::Kind::NewPayment,
            m_source};
}

QString OrderPage::title() const
{
    return newOrderTitle(m_kind);
}

QLayout *OrderPage::makeHead()
{
    //: A form to fill in, beside "JSON"
    m_view = new SegmentedControl({tr("Form"), tr("JSON")}, this);
    m_view->setObjectName(u"orderView"_s);
    m_view->setAccessibleName(tr("View of the order"));
    auto *templates = new TemplatesButton(m_templates, m_services.account().id, m_kind, this);
    m_templatesButton = templates;
    connect(templates, &TemplatesButton::chosen, this, &OrderPage::takeTemplate);
    connect(templates, &TemplatesButton::saveRequested, this, &OrderPage::saveTemplate);
    connect(templates, &TemplatesButton::failed, this, [this](const QString &sentence) {
        m_notice->showMessage(Banner::Kind::Failure, sentence);
    });
    auto *head = new WrapLayout;
    head->setSpacing(10);
    head->addWidget(plainLabel(title(), "title", this));
    head->addStretch();
    head->addWidget(m_view);
    head->addWidget(m_templatesButton);
    return head;
}

QWidget *OrderPage::makeFields(const QString &title, const QList<QList<OrderText>> &rows,
                               QWidget *parent)
{
    auto *card = new CardFrame(parent);
    card->setTitle(title);
    auto *fields = new OrderFields(m_form, rows, card);
    card->body()->addWidget(fields);
    card->body()->addStretch();
    m_fields << fields;
    return card;
}

QWidget *OrderPage::makeForm()
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *grid = new CardGrid(scroll);
    m_amount = new AmountCard(m_form, grid);
    m_options = new OptionsCard(m_form, grid);
    m_lines = new LinesCard(m_form, grid);
    grid->add(m_amount);
    grid->add(m_options);
    grid->add(m_lines, true);
    if (m_kind == CreationKind::Payment) {
        m_split = new SplitEditor(m_form, m_services.catalogue(), m_services.account().id,
                                  m_services.personalData(), grid);
        grid->add(m_split, true);
    }
    grid->add(makeFields(tr("Customer"),
                         {{OrderText::FirstName, OrderText::LastName},
                          {OrderText::Email},
                          {OrderText::CustomerReference, OrderText::BirthDate, OrderText::Locale}},
                         grid));
    grid->add(makeFields(
        tr("Billing address"),
        {{OrderText::BillingFirstName, OrderText::BillingLastName, OrderText::BillingCompany},
         {OrderText::BillingLine1, OrderText::BillingLine2},
         {OrderText::BillingPostalCode, OrderText::BillingCity, OrderText::BillingPhone},
         {OrderText::BillingCountry, OrderText::BillingProvince}},
        grid));
    m_data = new AdditionalDataCard(m_form, grid);
    grid->add(m_data);
    grid->add(makeFields(
        tr("Shipping address"),
        {{OrderText::ShippingFirstName, OrderText::ShippingLastName, OrderText::ShippingCompany},
         {OrderText::ShippingLine1, OrderText::ShippingLine2},
         {OrderText::ShippingPostalCode, OrderText::ShippingCity, OrderText::ShippingPhone},
         {OrderText::ShippingCountry, OrderText::ShippingProvince}},
        grid));
    m_discounts = new DiscountsCard(m_form, grid);
    grid->add(m_discounts);
    m_webhook = new WebhookCard(m_form, grid);
    grid->add(m_webhook);
    if (m_kind == CreationKind::Payment) {
        m_browser = new BrowserCard(m_form, grid);
        grid->add(m_browser);
    }
    scroll->setWidget(grid);
    return scroll;
}

QWidget *OrderPage::makeFooter()
{
    auto *footer = new QWidget(this);
    m_state = plainLabel({}, "secondary", footer);
    m_state->setObjectName(u"orderState"_s);
    m_state->setWordWrap(true);
    m_create = new ActionButton(createWords(m_kind), ButtonRole::Primary, footer);
    m_create->setObjectName(u"createOrder"_s);
    m_create->setSecondary(KeyCap::textOf(keysOf(Shortcut::Submit).constFirst()));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state, 1);
    row->addWidget(m_create);
    connect(addShortcut(this, Shortcut::Submit, Qt::WidgetWithChildrenShortcut),
            &QAction::triggered, this, &OrderPage::submit);
    connect(m_create, &QPushButton::clicked, this, &OrderPage::submit);
    return footer;
}

void OrderPage::connectParts()
{
    connect(m_view, &SegmentedControl::currentChanged, this,
            [this](int index) { showJson(index == 1); });
    connect(m_amount, &AmountCard::linesWanted, m_lines, &LinesCard::addLine);
    connect(&m_form, &OrderForm::changed, this, &OrderPage::followForm);
    connect(&m_flow, &CreationFlow::refused, &m_form, &OrderForm::refuse);
    connect(&m_flow, &CreationFlow::changed, this, &OrderPage::refreshStage);
    connect(&m_json->json(), &OrderJson::stateChanged, this, &OrderPage::refreshForm);
    connect(m_outcome, &CreationOutcome::openRequested, this, &Page::openRequested);
    connect(m_outcome, &CreationOutcome::anotherRequested, this,
            [this] { m_form.setText(OrderText::Reference, {}); });
}

void OrderPage::showJson(bool json)
{
    m_view->setCurrentIndex(json ? 1 : 0);
    m_stack->setCurrentWidget(json ? static_cast<QWidget *>(m_json) : m_formBody);
    setInitialFocus(json ? m_json->edit() : m_amount->firstField());
    refreshForm();
}

/// The order of a payment: as it is known here, else as the provider has it.
void OrderPage::loadSource()
{
    if (m_source.isEmpty())
        return;
    m_watch = m_services.payments().watch(PaymentId(m_source), Freshness::AsKnown);
    connect(m_watch.get(), &PaymentWatch::changed, this, [this] {
        if (m_watch && m_watch->payment())
            takeSource(m_watch->payment());
        else if (m_watch && m_watch->error())
            m_notice->showMessage(Banner::Kind::Failure,
                                  errorSentence(*m_watch->error(), ErrorContext::Payment));
    });
    if (m_watch->payment())
        takeSource(m_watch->payment());
}

void OrderPage::takeSource(const PaymentPtr &payment)
{
    m_watch.release()->deleteLater(); // it is the one that tells
    m_form.setDraft(draftOf(*payment));
    m_notice->showMessage(
        Banner::Kind::Info,
        //: %1 is the reference of a payment
        tr("This is a copy of order %1. Check the reference before you create it again.")
            .arg(payment->displayReference()));
}

void OrderPage::takeTemplate(const OrderTemplate &chosen)
{
    const auto draft = readDraft(m_kind, m_form.words(), chosen.request);
    if (draft) {
        m_notice->clear();
        m_form.setDraft(*draft);
    } else {
        m_notice->showMessage(
            Banner::Kind::Failure,
            tr("The template “%1” can no longer be read. Save it again.").arg(chosen.name));
    }
}

QVariant OrderPage::kept() const
{
    // What was created stands in the lists.
    const bool isOver = m_form.isEmpty() || m_flow.stage() == CreationStage::Created;
    return isOver ? QVariant() : QVariant::fromValue(m_form.draft());
}

void OrderPage::restore(const QVariant &kept)
{
    m_watch.reset(); // the source's order was in it, as far as it was wanted
    m_form.setDraft(kept.value<OrderDraft>());
}

QString OrderPage::unfinished() const
{
    const CreationStage stage = m_flow.stage();
    if (stage != CreationStage::Editing && stage != CreationStage::Created)
        return tr("A new payment or session has no outcome yet. Decide about it first.");
    if (m_json->json().isWorking() || m_json->json().fault())
        return tr("The JSON of a new payment or session has an error. Correct it first.");
    return {};
}

void OrderPage::saveTemplate()
{
    auto *dialog = new SaveTemplateDialog(window(), [this](const QString &name) {
        const QByteArray request =
            writeDraft(m_kind, m_form.words(), withoutPerson(m_form.draft()));
        return m_templates.save(m_services.account().id, m_kind, {name, request});
    });
    connect(dialog, &OverlayDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

void OrderPage::submit()
{
    if (m_flow.stage() != CreationStage::Editing || m_json->json().isWorking() ||
        (m_stack->currentWidget() == m_json && m_json->json().fault()))
        return;
    if (!m_form.canSubmit()) {
        m_form.showMissing();
        return;
    }
    m_asked = asked();
    m_flow.submit(m_form.request());
}

QString OrderPage::asked() const
{
    return m_form.check().title + u'\n' + m_form.typed().texts[OrderText::Reference].trimmed();
}

void OrderPage::followForm()
{
    if (m_flow.mayRepeat() && asked() != m_asked)
        m_flow.forgetRefusal();
    refreshForm();
}

void OrderPage::refreshForm()
{
    m_amount->refresh();
    m_options->refresh();
    m_lines->setVisible(m_form.typed().amountSource == AmountSource::Lines ||
                        m_form.lines().rowCount() > 0);
    m_lines->refresh();
    if (m_split)
        m_split->refresh();
    m_data->refresh();
    m_discounts->refresh();
    m_webhook->refresh();
    if (m_browser)
        m_browser->refresh();
    for (OrderFields *fields : std::as_const(m_fields))
        fields->refresh();
    const int wrong = m_form.shownErrors().count();
    const bool isBroken = m_stack->currentWidget() == m_json && m_json->json().fault();
    QString state;
    if (wrong > 0)
        state = tr("%n fields need attention.", nullptr, wrong);
    else if (!m_form.canSubmit())
        state = tr("Enter an amount, a reference and a return address.");
    if (m_kind == CreationKind::Payment && wrong == 0 && !m_form.canSubmit())
        state = tr("Enter an amount and a reference.");
    m_state->setText(isBroken ? tr("Correct the JSON first.") : state);
    m_create->setText(m_flow.mayRepeat() ? tr("Create again") : m_form.check().title);
    m_create->setEnabled(!isBroken && !m_form.isLocked());
}

void OrderPage::refreshStage()
{
    const bool isEditing = m_flow.stage() == CreationStage::Editing;
    m_form.setLocked(!isEditing);
    m_footer->setVisible(isEditing);
    m_view->setEnabled(isEditing);
    m_templatesButton->setEnabled(isEditing);
    if (!isEditing) {
        m_notice->clear();
        m_outcome->refresh();
        m_stack->setCurrentWidget(m_outcome);
        if (isVisible())
            m_outcome->mainButton()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_stack->currentWidget() == m_outcome)
        showJson(m_view->currentIndex() == 1);
    if (!m_flow.held().isEmpty())
        m_notice->showMessage(Banner::Kind::Warning, m_flow.held());
    else if (m_flow.error())
        m_notice->showMessage(
            Banner::Kind::Failure,
            (QStringList(errorSentence(*m_flow.error(), ErrorContext::Operation)) +
             m_form.otherRefusals())
                .join(u'\n'));
    refreshForm();
}

/// Who comes back after something was created begins with an empty form.
void OrderPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (event->spontaneous() || m_flow.stage() != CreationStage::Created)
        return;
    m_form.clear();
    m_flow.edit();
    loadSource();
}

} // namespace counterfoil

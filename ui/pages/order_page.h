// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/creation_flow.h"
#include "models/orders/order_form.h"
#include "models/orders/order_templates.h"
#include "ui/frame/page.h"

#include <memory>

class QLabel;
class QStackedWidget;

namespace counterfoil {

class AccountServices;
class ActionButton;
class AmountCard;
class Banner;
class BrowserCard;
class CreationOutcome;
class DiscountsCard;
class AdditionalDataCard;
class JsonEditor;
class LinesCard;
class OptionsCard;
class OrderFields;
class PaymentWatch;
class SegmentedControl;
class SplitEditor;
class WebhookCard;

// A session or a payment that is put together: as a form or as JSON, from a template, or from the
// order of a payment that is known. After it was sent, what became of it.
class OrderPage : public Page
{
    Q_OBJECT

public:
    // Whether the account's provider creates them from an order.
    [[nodiscard]] static bool isOffered(AccountServices &services, CreationKind kind);

    // Begins with the order of that payment, if one is named. The services outlive the page.
    OrderPage(AccountServices &services, CreationKind kind, const QString &source,
              QWidget *parent = nullptr);
    ~OrderPage() override;

    Place place() const override;
    QString title() const override;
    void refresh() override {} // nothing of it is a server's
    [[nodiscard]] QVariant kept() const override;
    void restore(const QVariant &kept) override;
    [[nodiscard]] QString unfinished() const override;

    [[nodiscard]] OrderForm &form() { return m_form; }
    [[nodiscard]] const CreationFlow &flow() const { return m_flow; }
    void showJson(bool json);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeForm();
    QWidget *makeFooter();
    QWidget *makeFields(const QString &title, const QList<QList<OrderText>> &rows, QWidget *parent);
    void connectParts();
    void loadSource();
    void takeSource(const PaymentPtr &payment);
    void takeTemplate(const OrderTemplate &chosen);
    void saveTemplate();
    // What makes two of them alike.
    [[nodiscard]] QString asked() const;
    void followForm();
    void refreshForm();
    void refreshStage();
    void submit();

    AccountServices &m_services;
    CreationKind m_kind;
    QString m_source;
    OrderTemplates m_templates;
    OrderForm m_form;
    CreationFlow m_flow;
    QString m_asked;                       // by the last submit
    std::unique_ptr<PaymentWatch> m_watch; // of the source
    SegmentedControl *m_view = nullptr;
    ActionButton *m_templatesButton = nullptr;
    Banner *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_formBody = nullptr;
    AmountCard *m_amount = nullptr;
    OptionsCard *m_options = nullptr;
    LinesCard *m_lines = nullptr;
    SplitEditor *m_split = nullptr;
    AdditionalDataCard *m_data = nullptr;
    BrowserCard *m_browser = nullptr; // of a payment
    DiscountsCard *m_discounts = nullptr;
    WebhookCard *m_webhook = nullptr;
    QList<OrderFields *> m_fields;
    JsonEditor *m_json = nullptr;
    CreationOutcome *m_outcome = nullptr;
    QWidget *m_footer = nullptr;
    QLabel *m_state = nullptr;
    ActionButton *m_create = nullptr;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot_plan.h"

#include "app/account.h"
#include "app/list_pictures.h"
#include "app/office_pictures.h"
#include "app/privacy_pictures.h"
#include "ui/dialogs/operation_dialog.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/pages/operations/history_card.h"
#include "ui/pages/operations_page.h"
#include "ui/pages/payment/payment_tabs.h"
#include "ui/pages/payment_page.h"
#include "ui/pages/refunds_page.h"
#include "ui/shell/help_overlays.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/overlay_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// What the demo is known to hold (sandbox/purse/seed).
const auto ShownOrder = u"order_2026-11-8841"_s;
const auto PlainOrder = u"order_2026-11-8840"_s;
const auto PendingOrder = u"order_2026-11-8794"_s;
const auto YenOrder = u"order_2026-11-8837"_s;
const auto LinkedOrder = u"order_2026-11-8788"_s;
const auto VoidOrder = u"order_2026-11-8757"_s;
const auto CaptureOrder = u"order_2026-11-8776"_s;
// What the operations page is shown with: an amount in minor units, and the fault that keeps it
// open.
struct ShownOperation
{
    QString order;
    OperationKind kind = OperationKind::Refund;
    qint64 amount = 0;
    QByteArray fault; ///< what the sandbox does; empty: it succeeds
    QString reason;
};
const QList<ShownOperation> &shownOperations()
{
    static const QList<ShownOperation> operations{
        {u"order_2026-11-8799"_s, OperationKind::Capture, 13200, {}, u"Shipped"_s},
        {u"order_2026-11-8790"_s, OperationKind::Refund, 1599, {}, u"Returned goods"_s},
        {u"order_2026-11-8813"_s, OperationKind::Refund, 2340, R"({"drop":"before"})",
         u"Returned goods"_s},
        {u"order_2026-11-8809"_s, OperationKind::Refund, 25000, R"({"outcome":"CONFLICT"})",
         u"Not delivered"_s},
        {u"order_2026-11-8802"_s, OperationKind::Refund, 2990, R"({"outcome":"PENDING"})",
         u"Damaged or faulty"_s}};
    return operations;
}
const auto OpenSession = u"1c0f6a52-3a04-4b8e-9f0e-55d0a1b20002"_s;
const auto PaidLink = u"7d9c5288-d7bb-423b-bff7-5c0727cb0002"_s;

/// Makes the steps of one mode; every picture's name ends in the mode's.
class Plan
{
public:
    Plan(ScreenshotStage stage, std::vector<ScreenshotStep> &steps, QString mode, int amount)
        : m_stage(stage)
        , m_steps(steps)
        , m_mode(std::move(mode))
        , m_amount(amount)
    {}

    void write()
    {
        pages();
        addOfficePictures(m_stage, m_mode, m_steps);
        addPrivacyPictures(m_stage, m_mode, m_steps);
        payment();
        dialogs();
        endings();
        addListPictures(m_stage, m_mode, PlainOrder, m_steps);
    }

    /// Operations that stay open for a while, for the pictures of both modes.
    void submitOperations()
    {
        const auto faultSet = std::make_shared<bool>(false);
        add(
            {}, [stage = m_stage, faultSet] { setFault(stage, operationFaults(stage), faultSet); },
            [faultSet] { return *faultSet; });
        add(
            {},
            [stage = m_stage] {
                for (const ShownOperation &shown : shownOperations()) {
                    const PaymentPtr payment = find(stage, shown.order);
                    OperationRequest request;
                    request.kind = shown.kind;
                    request.amount = {shown.amount, payment->amount.currency()};
                    (void)stage.account.desk()->operations().submit(payment, request,
                                                                    {shown.reason, {}, {}});
                }
            },
            [stage = m_stage] {
                OperationDesk &operations = stage.account.desk()->operations();
                const QList<ShownOperation> &all = shownOperations();
                return std::all_of(all.cbegin(), all.cend(), [&](const ShownOperation &shown) {
                    const auto entries = operations.entries(find(stage, shown.order)->id);
                    return !entries.isEmpty() && entries.first().state != EntryState::Recorded &&
                           entries.first().state != EntryState::Sent;
                });
            });
    }

    void operations()
    {
        const auto page = [stage = m_stage] {
            return dynamic_cast<OperationsPage *>(stage.window.page());
        };
        open({}, {Place::Kind::Operations, {}});
        add(u"operations"_s, [page] { page()->showHistory(false); });
        add(u"operations-details"_s, [page] {
            auto *list = page()->findChild<QAbstractItemView *>(u"openOperations"_s);
            list->setCurrentIndex(list->model()->index(0, 0));
            page()->showCurrentDetails();
        });
        add(
            u"operations-history"_s, [page] { page()->showHistory(true); },
            [page] { return page()->history().model().rowCount() > 0; });
    }

private:
    using Act = std::function<void()>;
    using Condition = std::function<bool()>;

    void add(
        const QString &name, Act act, Condition isReady = [] { return true; })
    {
        const QString picture = name.isEmpty() ? name : name + u'-' + m_mode;
        m_steps.push_back({picture, std::move(act), std::move(isReady)});
    }

    void open(const QString &name, const Place &place)
    {
        add(name, [stage = m_stage, place] { stage.window.open(place); });
    }

    static PaymentPtr find(const ScreenshotStage &stage, const QString &orderReference)
    {
        for (const KnownPayment &known : stage.account.desk()->known().all()) {
            if (known.payment->displayReference() == orderReference)
                return known.payment;
        }
        return nullptr;
    }

    void openPayment(const QString &name, const QString &orderReference)
    {
        const auto page = [stage = m_stage] {
            return dynamic_cast<PaymentPage *>(stage.window.page());
        };
        add(
            name,
            [stage = m_stage, orderReference] {
                stage.window.open(Place::payment(find(stage, orderReference)->id.text()));
            },
            [page] { return page() && page()->payment() && !page()->isLoading(); });
    }

    /// A step on the page that openPayment() left.
    void onPayment(const QString &name, const std::function<void(PaymentPage &)> &act)
    {
        add(name, [stage = m_stage, act] {
            if (auto *page = dynamic_cast<PaymentPage *>(stage.window.page()))
                act(*page);
        });
    }

    void closeOverlay()
    {
        add({}, [stage = m_stage] {
            if (OverlayDialog *dialog = OverlayDialog::openIn(&stage.window))
                dialog->done(OverlayDialog::Rejected);
        });
    }

    void search(const QString &name, const QString &text)
    {
        add(name, [stage = m_stage, text] { stage.window.openSearch(text); });
        closeOverlay();
    }

    void pages()
    {
        open(u"payments"_s, {Place::Kind::Payments, {}});
        search(u"search"_s, u"emi"_s);
        search(u"search-id"_s, u"\"e3a6516b-0ec4-4a5b-92b0-7bb9693e82c1\""_s);
        search(u"search-nothing"_s, u"nobody at all"_s);
        open(u"sessions"_s, {Place::Kind::Sessions, {}});
        open(u"session"_s, Place::session(OpenSession));
        open(u"link"_s, Place::link(PaidLink));
        refunds();
        open(u"payment-not-found"_s, Place::payment(u"00000000-0000-4000-8000-000000000000"_s));
        add(u"shortcuts"_s, [stage = m_stage] { showShortcuts(&stage.window); });
        closeOverlay();
        add(u"about"_s, [stage = m_stage] { showAbout(&stage.window); });
        closeOverlay();
    }

    /// What the desk has learned is in the catalogue a moment later.
    void refunds()
    {
        const auto page = [stage = m_stage] {
            return dynamic_cast<RefundsPage *>(stage.window.page());
        };
        const auto hasRows = [page] {
            return !page()->model().isLoading() && page()->model().row(0);
        };
        open({}, {Place::Kind::Refunds, {}});
        add(
            u"refunds"_s, [page] { page()->form().setPeriod(OperationPeriod::Last30Days); },
            hasRows);
        add(
            u"refunds-attention"_s, [page] { page()->form().setNeedsAttention(true); }, hasRows);
        add(
            {}, [page] { page()->form().clear(); }, hasRows);
        add(u"refunds-review"_s,
            [page] { page()->findChild<QAbstractButton *>(u"markReviewed"_s)->click(); });
        closeOverlay();
    }

    void payment()
    {
        const auto show = [](PaymentTabs::Tab tab) {
            return [tab](PaymentPage &page) { page.tabs().setCurrentTab(tab); };
        };
        openPayment({}, ShownOrder);
        onPayment(u"payment"_s, show(PaymentTabs::Tab::Timeline)); // the page remembers its tab
        const QList<std::pair<QString, PaymentTabs::Tab>> tabs{
            {u"payment-order"_s, PaymentTabs::Tab::Order},
            {u"payment-customer"_s, PaymentTabs::Tab::Customer},
            {u"payment-card"_s, PaymentTabs::Tab::Card},
            {u"payment-links"_s, PaymentTabs::Tab::Links},
            {u"payment-json"_s, PaymentTabs::Tab::Json}};
        for (const auto &[name, tab] : tabs)
            onPayment(name, show(tab));
        onPayment({}, show(PaymentTabs::Tab::Timeline));
        openPayment(u"payment-pending"_s, u"order_2026-11-8829"_s);
        openPayment(u"payment-conflict"_s, u"order_2026-11-8831"_s);
        openPayment(u"payment-refused"_s, u"order_2026-11-8836"_s);
        openPayment(u"payment-yen"_s, YenOrder);
        openPayment(u"payment-paid-by-link"_s, LinkedOrder);
    }

    /// Opens the dialog over the payment's page; `fill` puts in what is asked for.
    void dialog(const QString &name, const QString &orderReference, OperationKind kind,
                const std::function<void(OperationForm &)> &fill)
    {
        openPayment({}, orderReference);
        add(name, [stage = m_stage, orderReference, kind, fill] {
            OperationDialog *opened =
                stage.dialogs.open(&stage.window, kind, find(stage, orderReference));
            fill(opened->form());
        });
        closeOverlay();
    }

    void dialogs()
    {
        dialog(u"refund"_s, ShownOrder, OperationKind::Refund, [](OperationForm &form) {
            form.setAmountText(u"30.00"_s);
            form.setReference(u"RMA-2207"_s);
            form.setReason(u"Returned goods"_s);
            form.priorities().setList(
                {{{u"*"_s, u"creditcard"_s}, {u"*"_s, u"*"_s}, {u"illicado"_s, u"*"_s}}});
        });
        dialog(u"refund-lines"_s, ShownOrder, OperationKind::Refund, [](OperationForm &form) {
            form.setAmountText({});
            form.setMode(AmountMode::ByLines);
        });
        dialog(u"refund-errors"_s, ShownOrder, OperationKind::Refund, [](OperationForm &form) {
            form.setMode(AmountMode::ByAmount);
            form.setAmountText(u"1,000.00"_s);
            form.priorities().setList(
                {{{u"paypal"_s, u"*"_s}, {u"illicado"_s, u"*"_s}, {u"illicado"_s, u"*"_s}}});
        });
        dialog(u"capture"_s, CaptureOrder, OperationKind::Capture,
               [](OperationForm &form) { form.useMaximum(); });
        dialog(u"void"_s, VoidOrder, OperationKind::Void,
               [](OperationForm &form) { form.setAmountText(u"20"_s); });
    }

    /// Submits a refund and waits for the stage; with a fault that makes the ending, if one is
    /// given.
    void ending(const QString &name, const QString &orderReference, const QByteArray &fault,
                OperationStage wanted)
    {
        const auto dialog = std::make_shared<QPointer<OperationDialog>>();
        const auto faultSet = std::make_shared<bool>(fault.isEmpty());
        openPayment({}, orderReference);
        add(
            {},
            [stage = m_stage, orderReference, fault, faultSet] {
                QByteArray named = fault;
                named.replace("%ID%", find(stage, orderReference)->id.text().toUtf8());
                setFault(stage, named, faultSet);
            },
            [faultSet] { return *faultSet; });
        add(
            name,
            [stage = m_stage, orderReference, dialog, amount = QString::number(m_amount++)] {
                *dialog = stage.dialogs.open(&stage.window, OperationKind::Refund,
                                             find(stage, orderReference));
                (*dialog)->form().setAmountText(amount);
                (*dialog)->findChild<QAbstractButton *>(u"primary"_s)->click();
            },
            [dialog, wanted] {
                return *dialog && (*dialog)->flow().stage() == wanted &&
                       (*dialog)->flow().entry().has_value();
            });
        closeOverlay();
    }

    static QByteArray operationFaults(const ScreenshotStage &stage)
    {
        QByteArrayList faults;
        for (const ShownOperation &shown : shownOperations()) {
            if (!shown.fault.isEmpty())
                faults << R"({"match":{"method":"POST","path":")" +
                              find(stage, shown.order)->id.text().toUtf8() +
                              R"("},"times":1,"do":)" + shown.fault + '}';
        }
        return '[' + faults.join(',') + ']';
    }

    static void setFault(const ScreenshotStage &stage, const QByteArray &fault,
                         const std::shared_ptr<bool> &isSet)
    {
        if (fault.isEmpty())
            return;
        auto *network = new QNetworkAccessManager(&stage.window);
        QNetworkRequest request(stage.account.sandbox().resolved(QUrl(u"/_sandbox/faults"_s)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = network->post(request, fault);
        QObject::connect(reply, &QNetworkReply::finished, network, [network, isSet] {
            *isSet = true;
            network->deleteLater();
        });
    }

    void endings()
    {
        ending(u"refund-done"_s, PlainOrder, {}, OperationStage::Settled);
        ending(u"refund-pending"_s, PendingOrder, {}, OperationStage::Settled);
        ending(u"refund-refused"_s, PlainOrder,
               R"({"match":{"method":"POST","path":"/refunds"},"times":1,"do":{"status":400,
                  "headers":{"content-type":"application/problem+json"},
                  "body":{"type":"urn:eu.purse:refused","title":"Bad request","status":400,
                  "detail":"The refund was refused.",
                  "errors":[{"pointer":"/amount","detail":"Refunds of this shop are paused."}]}}})",
               OperationStage::Editing);
        ending(u"refund-unknown"_s, PlainOrder,
               R"([{"match":{"method":"POST","path":"/refunds"},"times":1,"do":{"drop":"after"}},
                  {"match":{"method":"GET","path":"%ID%"},"times":2,"do":{"delay_ms":2000}}])",
               OperationStage::Checking);
        // The check goes on behind it; the next mode begins when it has found the operation.
        add(
            {}, [] {},
            [stage = m_stage] {
                const auto entries =
                    stage.account.desk()->operations().entries(find(stage, PlainOrder)->id);
                return std::none_of(entries.cbegin(), entries.cend(),
                                    [](const auto &entry) { return entry.hasNoOutcome(); });
            });
    }

    ScreenshotStage m_stage;
    std::vector<ScreenshotStep> &m_steps;
    QString m_mode;
    int m_amount; // of the next refund; one like an earlier one would have to be confirmed
};

} // namespace

std::vector<ScreenshotStep> screenshotPlan(const ScreenshotStage &stage)
{
    std::vector<ScreenshotStep> steps;
    steps.push_back({{},
                     [stage] { stage.theme.setChoice(ThemeChoice::Light); },
                     [stage] { return stage.account.hasLearned(); }});
    Plan light(stage, steps, u"light"_s, 1);
    light.write();
    light.submitOperations();
    light.operations();
    steps.push_back(
        {{}, [stage] { stage.theme.setChoice(ThemeChoice::Dark); }, [] { return true; }});
    Plan dark(stage, steps, u"dark"_s, 11);
    dark.operations(); // before what is open comes to its end
    dark.write();
    return steps;
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/operation_pictures.h"

#include "core/services/account_services.h"
#include "models/operation/operation_words.h"
#include "tour/demo_orders.h"
#include "tour/typed_amount.h"
#include "ui/dialogs/operation_dialog.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QPointer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

const auto PendingOrder = u"order_2026-11-8794"_s;
const auto VoidOrder = u"order_2026-11-8757"_s;
const auto CaptureOrder = u"order_2026-11-8776"_s;

class OperationPictures : public PictureSteps
{
public:
    OperationPictures(const ScreenshotStage &stage, const QString &mode, int firstAmount,
                      std::vector<ScreenshotStep> &steps)
        : PictureSteps(stage, mode, steps)
        , m_amount(firstAmount)
    {}

    void write()
    {
        dialogs();
        endings();
    }

private:
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
            form.setAmountText(typedAmount(u"30.00"_s));
            form.setReference(u"RMA-2207"_s);
            form.setReason(operationReasons(OperationKind::Refund).constFirst());
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
        openPayment({}, orderReference);
        if (!fault.isEmpty()) {
            setFaults([stage = m_stage, orderReference, fault] {
                QByteArray named = fault;
                return named.replace("%ID%", find(stage, orderReference)->id.text().toUtf8());
            });
        }
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
                    stage.services.operations().entries(find(stage, PlainOrder)->id);
                return std::none_of(entries.cbegin(), entries.cend(),
                                    [](const auto &entry) { return entry.hasNoOutcome(); });
            });
    }

    int m_amount; // of the next refund
};

} // namespace

void addOperationPictures(const ScreenshotStage &stage, const QString &mode, int firstAmount,
                          std::vector<ScreenshotStep> &steps)
{
    OperationPictures(stage, mode, firstAmount, steps).write();
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/account_pictures.h"

#include "core/services/account_services.h"
#include "models/operation/operation_words.h"
#include "tour/typed_amount.h"
#include "ui/dialogs/operation_dialog.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/dialogs/order_dialog.h"
#include "ui/pages/payment/payment_tabs.h"
#include "ui/pages/payment_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/copy_label.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <tuple>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using Fits = std::function<bool(const PaymentGateway &, const Payment &)>;
/// How much a payment has to show: of those that fit, the one with the most is taken.
using Richness = std::tuple<size_t, size_t, QDateTime>;

Richness richness(const Payment &payment)
{
    return {payment.split.size(),
            payment.captures.size() + payment.voids.size() + payment.refunds.size(),
            payment.createdAt.local()};
}

bool isRefundable(const PaymentGateway &gateway, const Payment &payment)
{
    return gateway.rules(OperationKind::Refund, payment).offered;
}

bool isWaiting(const PaymentGateway &gateway, const Payment &payment)
{
    return gateway.isOffered(PaymentDecision::Approve, payment);
}

/// Null where none fits.
PaymentPtr richest(const ScreenshotStage &stage, const Fits &fits)
{
    PaymentPtr best;
    for (const KnownPayment &known : stage.services.known().all()) {
        if (fits(stage.services.gateway(), *known.payment) &&
            (!best || richness(*best) < richness(*known.payment)))
            best = known.payment;
    }
    return best;
}

PaymentPtr oldestRefundable(const ScreenshotStage &stage)
{
    PaymentPtr oldest;
    for (const KnownPayment &known : stage.services.known().all()) {
        if (isRefundable(stage.services.gateway(), *known.payment) &&
            (!oldest || known.payment->createdAt.local() < oldest->createdAt.local()))
            oldest = known.payment;
    }
    return oldest;
}

class AccountPictures : public PictureSteps
{
public:
    AccountPictures(const ScreenshotStage &stage, QString account, const QString &mode,
                    std::vector<ScreenshotStep> &steps)
        : PictureSteps(stage, mode, steps)
        , m_account(std::move(account))
    {}

    void payment()
    {
        open(&isRefundable, u"-payment"_s);
        show(PaymentTabs::Tab::Provider, u"-payment-provider"_s);
        show(PaymentTabs::Tab::Timeline, {}); // the page remembers its tab
        add(m_account + u"-refund"_s, [stage = m_stage] {
            const PaymentPtr shown = richest(stage, &isRefundable);
            fill(stage.dialogs.open(&stage.window, OperationKind::Refund, shown)->form());
        });
        closeOverlay();
    }

    void decision()
    {
        open(&isWaiting, u"-waiting"_s);
        for (const auto &[name, button] :
             {std::pair(u"-approve"_s, u"approveButton"_s), {u"-decline"_s, u"declineButton"_s}}) {
            add(m_account + name, [stage = m_stage, button = button] {
                // Not of a page that was shown before: it is still there.
                stage.window.page()->findChild<QAbstractButton *>(button)->click();
            });
            closeOverlay();
        }
    }

    void order()
    {
        add(m_account + u"-new-order"_s, [stage = m_stage] {
            stage.window.activateWindow();
            stage.window.open({Place::Kind::Payments, {}});
            stage.window.page()->findChild<QAbstractButton *>(u"newOrder"_s)->click();
            for (const auto &[field, text] :
                 {std::pair(u"orderAmount"_s, typedAmount(u"124.50"_s)),
                  {u"orderReference"_s, u"PHONE2041"_s},
                  {u"orderDescription"_s, u"Garden chairs, set of four"_s},
                  {u"orderFirstName"_s, u"Emily"_s},
                  {u"orderLastName"_s, u"Parker"_s},
                  {u"orderEmail"_s, u"emily.parker@example.org"_s}})
                orderPart<QLineEdit>(stage, field)->setText(text);
            orderPart<QAbstractButton>(stage, u"orderShowPreview"_s)->setChecked(true);
        });
        add(
            m_account + u"-order-created"_s,
            [stage = m_stage] {
                // In the second mode, it is one just like it.
                orderPart<QLineEdit>(stage, u"orderReference"_s)
                    ->setText(u"PHONE"_s + QString::number(stage.services.known().all().size()));
                orderPart<QAbstractButton>(stage, u"orderPrimary"_s)->click();
            },
            [stage = m_stage] { return orderPart<CopyLabel>(stage, u"orderLink"_s)->isVisible(); });
        closeOverlay();
    }

    void submit()
    {
        const auto key = std::make_shared<IdempotencyKey>();
        add(
            {},
            [stage = m_stage, key] {
                const PaymentPtr payment = oldestRefundable(stage);
                const Money available = payment->available(OperationKind::Refund);
                OperationRequest request;
                request.kind = OperationKind::Refund;
                request.amount = available.with(available.minorUnits() / 4);
                *key = stage.services.operations()
                           .submit(payment, request,
                                   {operationReasons(OperationKind::Refund).constFirst(), {}, {}})
                           .value_or(IdempotencyKey());
            },
            [stage = m_stage, key] {
                const auto entry = stage.services.operations().entry(*key);
                return entry && !entry->hasNoOutcome();
            });
    }

private:
    template <typename T>
    static T *orderPart(const ScreenshotStage &stage, const QString &name)
    {
        return stage.window.findChild<OrderDialog *>()->findChild<T *>(name);
    }

    void open(const Fits &fits, const QString &name)
    {
        openPayment(m_account + name, [stage = m_stage, fits] {
            stage.window.activateWindow();
            return richest(stage, fits);
        });
    }

    void show(PaymentTabs::Tab tab, const QString &name)
    {
        add(name.isEmpty() ? name : m_account + name, [stage = m_stage, tab] {
            if (auto *page = dynamic_cast<PaymentPage *>(stage.window.page()))
                page->tabs().setCurrentTab(tab);
        });
    }

    /// What the provider does not take of it is ignored.
    static void fill(OperationForm &form)
    {
        form.useMaximum();
        form.setReason(operationReasons(OperationKind::Refund).constFirst());
        form.setExtra(&ExtraTexts::description, u"Returned, too small"_s);
        form.setExtra(&ExtraTexts::taxRate, u"21"_s);
        form.setExtra(&ExtraTexts::processDate,
                      QDate::currentDate().addDays(3).toString(Qt::ISODate));
    }

    QString m_account;
};

} // namespace

void addAccountPictures(const ScreenshotStage &stage, const QString &account, const QString &mode,
                        std::vector<ScreenshotStep> &steps)
{
    AccountPictures(stage, account, mode, steps).payment();
}

void addDecisionPictures(const ScreenshotStage &stage, const QString &account, const QString &mode,
                         std::vector<ScreenshotStep> &steps)
{
    AccountPictures(stage, account, mode, steps).decision();
}

void addOrderPictures(const ScreenshotStage &stage, const QString &account, const QString &mode,
                      std::vector<ScreenshotStep> &steps)
{
    AccountPictures(stage, account, mode, steps).order();
}

void submitAccountRefund(const ScreenshotStage &stage, const QString &mode,
                         std::vector<ScreenshotStep> &steps)
{
    AccountPictures(stage, {}, mode, steps).submit();
}

} // namespace counterfoil

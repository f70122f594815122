// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/payment_pictures.h"

#include "tour/demo_orders.h"
#include "ui/pages/payment/payment_tabs.h"
#include "ui/pages/payment_page.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

class PaymentPictures : public PictureSteps
{
public:
    using PictureSteps::PictureSteps;

    void write()
    {
        const auto show = [](PaymentTabs::Tab tab) {
            return [tab](PaymentPage &page) { page.tabs().setCurrentTab(tab); };
        };
        openPayment({}, ShownOrder);
        onPayment(u"payment"_s, show(PaymentTabs::Tab::Timeline)); // the page remembers its tab
        add(u"commands-payment"_s, [stage = m_stage] {
            stage.window.openCommands();
            stage.window.findChild<QLineEdit *>(u"commandLine"_s)->setText(u"re"_s);
        });
        closeOverlay();
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
        openPayment(u"payment-yen"_s, u"order_2026-11-8837"_s);
        openPayment(u"payment-paid-by-link"_s, u"order_2026-11-8788"_s);
    }

private:
    /// A step on the page that openPayment() left.
    void onPayment(const QString &name, const std::function<void(PaymentPage &)> &act)
    {
        add(name, [stage = m_stage, act] {
            if (auto *page = dynamic_cast<PaymentPage *>(stage.window.page()))
                act(*page);
        });
    }
};

} // namespace

void addPaymentPictures(const ScreenshotStage &stage, const QString &mode,
                        std::vector<ScreenshotStep> &steps)
{
    PaymentPictures(stage, mode, steps).write();
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/order_pictures.h"

#include "tour/demo_orders.h"
#include "tour/typed_amount.h"
#include "ui/pages/order_page.h"
#include "ui/pages/orders/json_editor.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

class OrderPictures : public PictureSteps
{
public:
    OrderPictures(const ScreenshotStage &stage, const QString &mode,
                  std::vector<ScreenshotStep> &steps)
        : PictureSteps(stage, mode, steps)
        , m_reference(u"order_tour_"_s + mode)
    {}

    void write()
    {
        sessions();
        payments();
    }

private:
    static OrderPage *page(const ScreenshotStage &stage)
    {
        return dynamic_cast<OrderPage *>(stage.window.page());
    }
    void fill(const QString &name, const std::function<void(OrderForm &)> &put)
    {
        add(name, [stage = m_stage, put] { put(page(stage)->form()); });
    }

    void sessions()
    {
        open({}, Place::newSession());
        add(u"new-session"_s, [stage = m_stage] {
            page(stage)->showJson(false);
            page(stage)->form().clear();
        });
        fill(u"new-session-errors"_s, [](OrderForm &form) {
            form.setText(OrderText::Amount, u"0"_s);
            form.setText(OrderText::Email, u"emily.parker"_s);
            form.setText(OrderText::BirthDate, u"31.02.1995"_s);
            form.setText(OrderText::BillingCountry, u"XX"_s);
            form.setText(OrderText::BillingProvince, u"HDF"_s);
            form.showMissing();
        });
        add(
            u"new-session-json-error"_s,
            [stage = m_stage] {
                OrderPage *now = page(stage);
                now->showJson(true);
                now->findChild<QPlainTextEdit *>(u"orderJson"_s)
                    ->setPlainText(u"{\n  \"amount\": 12000,\n  \"currency\": \"EUR\",,\n}"_s);
            },
            [stage = m_stage] {
                return page(stage)->findChild<JsonEditor *>()->json().fault().has_value();
            });
        open({}, {Place::Kind::Sessions, {}});
        duplicate();
        add(
            u"new-session-json"_s, [stage = m_stage] { page(stage)->showJson(true); },
            [stage = m_stage] {
                const OrderJson &json = page(stage)->findChild<JsonEditor *>()->json();
                return !json.isWorking() && !json.text().isEmpty();
            });
        create();
    }

    /// The order of a payment, to be asked for once more.
    void duplicate()
    {
        add(
            {},
            [stage = m_stage] {
                stage.window.open(Place::newSession(find(stage, ShownOrder)->id.text()));
            },
            [stage = m_stage] { return page(stage) && !page(stage)->form().isEmpty(); });
        fill(u"new-session-filled"_s, [reference = m_reference](OrderForm &form) {
            form.setText(OrderText::Reference, reference);
            form.setText(OrderText::ReturnAddress, u"https://shop.example/return"_s);
            form.setIntegrationMode(IntegrationMode::HostedPage);
            form.setFutureUsage(true);
            form.setAdditionalData(u"{\"channel\":\"phone\",\"desk\":{\"number\":4}}"_s);
        });
    }

    void create()
    {
        add({}, [stage = m_stage] { page(stage)->showJson(false); });
        add(
            u"new-session-created"_s,
            [stage = m_stage] {
                page(stage)->findChild<QAbstractButton *>(u"createOrder"_s)->click();
            },
            [stage = m_stage] { return page(stage)->flow().stage() == CreationStage::Created; });
        open({}, {Place::Kind::Payments, {}});
    }

    void payments()
    {
        open({}, Place::newPayment());
        fill(u"new-payment-split"_s, [stage = m_stage](OrderForm &form) {
            form.setText(OrderText::Amount, typedAmount(u"120.00"_s));
            form.setText(OrderText::Reference, u"order_2026-12-0007"_s);
            DraftCandidate own;
            own.kind = CandidateKind::OwnPayment;
            own.amount = typedAmount(u"87.01"_s);
            own.parentPayment = find(stage, ShownOrder)->id.text();
            own.parentOrder = ShownOrder;
            DraftCandidate card;
            card.amount = typedAmount(u"22.99"_s);
            card.partner = u"illicado"_s;
            card.method = u"giftcard"_s;
            form.split().setCandidates({own, card}, form.lines().currency());
        });
        add(u"new-payment-pick"_s, [stage = m_stage] {
            page(stage)->findChild<QAbstractButton *>(u"partPick"_s)->click();
        });
        closeOverlay();
        fill({}, [](OrderForm &form) { form.clear(); });
        open({}, {Place::Kind::Payments, {}});
    }

    QString m_reference;
};

} // namespace

void addOrderPictures(const ScreenshotStage &stage, const QString &mode,
                      std::vector<ScreenshotStep> &steps)
{
    OrderPictures(stage, mode, steps).write();
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/checkout_pictures.h"

#include "core/services/account_services.h"
#include "tour/demo_orders.h"
#include "tour/typed_amount.h"
#include "ui/pages/eligible_page.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// Of the demo (sandbox/purse/seed).
const auto DemoLink = u"7d9c5288-d7bb-423b-bff7-5c0727cb000%1"_s;
constexpr int DemoLinks = 4;
const auto DemoSession = u"1c0f6a52-3a04-4b8e-9f0e-55d0a1b20002"_s;

class CheckoutPictures : public PictureSteps
{
public:
    using PictureSteps::PictureSteps;

    void write()
    {
        links();
        solutions();
    }

private:
    void links()
    {
        const auto areRead = [stage = m_stage] {
            return stage.services.sessions().links().size() >= DemoLinks;
        };
        for (int number = DemoLinks; number > 1; --number)
            open({}, Place::link(DemoLink.arg(number)));
        add(
            u"link-open"_s, [stage = m_stage] { stage.window.open(Place::link(DemoLink.arg(1))); },
            [stage = m_stage] { return stage.window.page()->seenAt().isValid(); });
        add(
            u"links"_s,
            [stage = m_stage] {
                stage.window.open({Place::Kind::Links, {}});
            },
            areRead);
        const auto type = [stage = m_stage](const QString &words) {
            stage.window.page()->findChild<QLineEdit *>(u"linkWords"_s)->setText(words);
        };
        add(u"links-nothing"_s, [type] { type(u"nobody"_s); });
        add({}, [type] { type({}); });
    }

    void solutions()
    {
        const auto page = [stage = m_stage] {
            return dynamic_cast<EligiblePage *>(stage.window.page());
        };
        open(u"solutions-empty"_s, {Place::Kind::Eligible, {}});
        add(
            u"solutions"_s,
            [stage = m_stage] { stage.window.open(Place::eligible(u"session"_s, DemoSession)); },
            [page] { return page() && page()->first().answer(); });
        add(
            u"solutions-compared"_s,
            [stage = m_stage, page] {
                page()->findChild<QAbstractButton *>(u"compareOrders"_s)->click();
                const PaymentPtr payment = find(stage, ShownOrder);
                if (const auto request = eligibleRequest(*payment))
                    page()->second().setRequest(*request, payment->displayReference());
                page()->second().setAmountText(typedAmount(u"180.00"_s));
                page()->findChild<QAbstractButton *>(u"askSolutions"_s)->click();
            },
            [page] { return page()->first().answer() && page()->second().answer(); });
        add(u"solutions-errors"_s, [page] { page()->second().setAmountText(u"0"_s); });
    }
};

} // namespace

void addCheckoutPictures(const ScreenshotStage &stage, const QString &mode,
                         std::vector<ScreenshotStep> &steps)
{
    CheckoutPictures(stage, mode, steps).write();
}

} // namespace counterfoil

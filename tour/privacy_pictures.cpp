// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/privacy_pictures.h"

#include "core/services/account_services.h"
#include "models/words/catalogue_error_words.h"
#include "ui/accounts/kept_data_dialog.h"
#include "ui/frame/window_services.h"
#include "ui/pages/payment/payment_tabs.h"
#include "ui/pages/payment_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/store_banner.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// Of the demo (sandbox/purse/seed): Emily Rose Parker's.
const auto ShownPayment = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;

class PrivacyPictures : public PictureSteps
{
public:
    using PictureSteps::PictureSteps;

    void write()
    {
        keptData(u"kept-data"_s, PersonalData::Full);
        keptData(u"kept-data-hashed"_s, PersonalData::Hashed);
        openShownPayment();
        forgetting();
        offline();
        banners();
    }

private:
    /// Of an account that keeps everything, as the choice is about to be saved.
    void keptData(const QString &name, PersonalData chosen)
    {
        const auto dialog = std::make_shared<QPointer<KeptDataDialog>>();
        add({}, [stage = m_stage] {
            AccountSettings settings;
            settings.name = u"Atelier Nord"_s;
            settings.host = stage.sandbox;
            (void)stage.windowServices.accounts().add(settings);
        });
        add({}, [stage = m_stage, dialog] {
            stage.window.open({Place::Kind::Settings, {}});
            *dialog = new KeptDataDialog(&stage.window, stage.windowServices.data(),
                                         stage.windowServices.accounts().list().back());
            (*dialog)->open();
        });
        // Its own count has come; this is a shop's year.
        add(name, [dialog, chosen] {
            KeptDataForm &form = (*dialog)->form();
            form.setKnown(18204);
            form.setPeople(chosen);
        });
        add({}, [stage = m_stage, dialog] {
            if (*dialog)
                (*dialog)->done(OverlayDialog::Rejected);
            delete dialog->data();
            (void)stage.windowServices.accounts().remove(
                stage.windowServices.accounts().list().back().id);
        });
    }

    void openShownPayment()
    {
        const auto page = [stage = m_stage] {
            return dynamic_cast<PaymentPage *>(stage.window.page());
        };
        add(
            {}, [stage = m_stage] { stage.window.open(Place::payment(ShownPayment)); },
            [page] { return page() && page()->payment() && !page()->isLoading(); });
    }

    void forgetting()
    {
        const auto button = [stage = m_stage](const char *name) {
            return stage.window.findChild<QAbstractButton *>(QLatin1StringView(name));
        };
        add(
            {},
            [stage = m_stage, button] {
                if (auto *page = dynamic_cast<PaymentPage *>(stage.window.page()))
                    page->tabs().setCurrentTab(PaymentTabs::Tab::Customer);
                button("forgetCustomer")->click();
            },
            [button] { return button("forgetSure") && button("forgetSure")->isEnabled(); });
        add(u"forget-customer"_s, [button] { button("forgetSure")->click(); });
        add({}, [stage = m_stage] {
            if (OverlayDialog *dialog = OverlayDialog::openIn(&stage.window))
                dialog->done(OverlayDialog::Rejected);
            if (auto *page = dynamic_cast<PaymentPage *>(stage.window.page()))
                page->tabs().setCurrentTab(PaymentTabs::Tab::Timeline);
        });
    }

    void offline()
    {
        const auto reach = [stage = m_stage](bool isReachable) {
            emit stage.services.gateway().reachabilityChanged(isReachable);
        };
        add(u"payment-offline"_s, [reach] { reach(false); });
        add({}, [reach] { reach(true); });
    }

    void banners()
    {
        const auto banner = [stage = m_stage] {
            return stage.window.findChild<Banner *>(u"catalogueBanner"_s);
        };
        const QString path = u"/home/desk/.local/share/counterfoil/catalogue.sqlite"_s;
        add({}, [stage = m_stage] { stage.window.open({Place::Kind::Payments, {}}); });
        add(u"catalogue-full"_s, [banner, path] {
            banner()->showMessage(Banner::Kind::Warning,
                                  notRememberedSentence({DatabaseError::Kind::Full, path, {}}));
        });
        add(u"catalogue-newer"_s, [banner, path] {
            banner()->showMessage(Banner::Kind::Warning,
                                  notRememberedSentence({DatabaseError::Kind::Newer, path, {}}));
        });
        add(u"catalogue-rescued"_s, [banner, path] {
            QString aside = path;
            aside.replace(u"catalogue."_s, u"catalogue-damaged-20261121-094012-118."_s);
            banner()->showMessage(Banner::Kind::Warning, rescueSentence({aside, 18204}),
                                  StoreBanner::tr("Got it"));
        });
        add({}, [banner] { banner()->clear(); });
    }
};

} // namespace

void addPrivacyPictures(const ScreenshotStage &stage, const QString &mode,
                        std::vector<ScreenshotStep> &steps)
{
    PrivacyPictures(stage, mode, steps).write();
}

} // namespace counterfoil

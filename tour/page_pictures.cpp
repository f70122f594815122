// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/page_pictures.h"

#include "core/services/account_services.h"
#include "tour/demo_orders.h"
#include "ui/pages/notices_page.h"
#include "ui/pages/redirects_page.h"
#include "ui/pages/refunds_page.h"
#include "ui/shell/help_overlays.h"
#include "ui/shell/main_window.h"
#include "ui/shell/manual_window.h"
#include "ui/shell/shortcut_sheet.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>

#include <memory>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// Of the demo (sandbox/purse/seed).
const auto OpenSession = u"1c0f6a52-3a04-4b8e-9f0e-55d0a1b20002"_s;
const auto ShoppersSession =
    u"1c0f6a52-3a04-4b8e-9f0e-55d0a1b20001"_s; // of 12800 JPY, in a browser
const auto PaidLink = u"7d9c5288-d7bb-423b-bff7-5c0727cb0002"_s;

class PagePictures : public PictureSteps
{
public:
    using PictureSteps::PictureSteps;

    void write()
    {
        open(u"payments"_s, {Place::Kind::Payments, {}});
        search(u"search"_s, u"emi"_s);
        search(u"search-id"_s, u"\"e3a6516b-0ec4-4a5b-92b0-7bb9693e82c1\""_s);
        search(u"search-nothing"_s, u"nobody at all"_s);
        open(u"sessions"_s, {Place::Kind::Sessions, {}});
        open(u"session"_s, Place::session(OpenSession));
        add(u"session-abort"_s, [stage = m_stage] {
            stage.window.page()->findChild<QAbstractButton *>(u"abortSession"_s)->click();
        });
        closeOverlay();
        open(u"link"_s, Place::link(PaidLink));
        refunds();
        inspector();
        redirect();
        open(u"payment-not-found"_s, Place::payment(u"00000000-0000-4000-8000-000000000000"_s));
        add(u"commands"_s, [stage = m_stage] { stage.window.openCommands(); });
        closeOverlay();
        add(u"shortcuts"_s, [stage = m_stage] { showShortcuts(&stage.window); });
        closeOverlay();
        manual();
        add(u"about"_s, [stage = m_stage] { showAbout(&stage.window); });
        closeOverlay();
    }

private:
    void search(const QString &name, const QString &text)
    {
        add(name, [stage = m_stage, text] { stage.window.openSearch(text); });
        closeOverlay();
    }

    /// As it stands beside the window, in the size of all pictures.
    void manual()
    {
        const auto shown = [stage = m_stage] {
            return stage.window.findChild<ManualWindow *>(u"manual"_s);
        };
        const auto isShown = [shown] { return shown() != nullptr; };
        add(
            u"manual"_s,
            [stage = m_stage] {
                ManualWindow::openFor(&stage.window, u"refunding"_s)
                    ->resize(ScreenshotWalk::PictureSize);
            },
            isShown, shown);
        add(
            u"manual-found"_s,
            [shown] {
                shown()->findChild<QLineEdit *>(u"manualSearch"_s)->setText(u"priority list"_s);
            },
            isShown, shown);
        add({}, [stage = m_stage] {
            ManualWindow::closeFor(&stage.window);
            stage.window.activateWindow();
        });
    }

    /// What was learned is in the catalogue a moment later.
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

    void inspector()
    {
        const auto page = [stage = m_stage] {
            return dynamic_cast<NoticesPage *>(stage.window.page());
        };
        open({}, {Place::Kind::Notices, {}});
        add(
            u"inspector"_s,
            [page] {
                page()
                    ->findChild<QPlainTextEdit *>(u"noticeBody"_s)
                    ->setPlainText(u"action=new_ppt&amount=12.3&order_id=50101000003X34f0&"
                                   "payment_profile_id=10&starttime=2026-11-19 08:11:54&tool="_s);
            },
            [page] { return page()->inspector().notice().has_value(); });
    }

    /// As a shopper pays: the address is the one that the browser is sent back to the shop with.
    void payAsShopper(const std::shared_ptr<QString> &address)
    {
        add(
            {},
            [stage = m_stage, address] {
                const SessionPtr session =
                    stage.services.sessions().session(SessionId(ShoppersSession));
                const Checkout *checkout = stage.services.gateway().checkout();
                QNetworkRequest request(QUrl(checkout->shopperPage(*session)));
                request.setHeader(QNetworkRequest::ContentTypeHeader,
                                  u"application/x-www-form-urlencoded"_s);
                request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                                     QNetworkRequest::ManualRedirectPolicy);
                auto *network = new QNetworkAccessManager(&stage.window);
                QNetworkReply *reply =
                    network->post(request, "answer=pay&ingenico/creditcard=12800");
                QObject::connect(
                    reply, &QNetworkReply::finished, network, [reply, network, address] {
                        *address =
                            reply->header(QNetworkRequest::LocationHeader).toUrl().toString();
                        network->deleteLater();
                    });
            },
            [address] { return !address->isEmpty(); });
    }

    void redirect()
    {
        const auto page = [stage = m_stage] {
            return dynamic_cast<RedirectsPage *>(stage.window.page());
        };
        const auto address = std::make_shared<QString>();
        add(
            {}, [] {},
            [stage = m_stage] {
                return stage.services.sessions().session(SessionId(ShoppersSession)) != nullptr;
            });
        payAsShopper(address);
        open({}, {Place::Kind::Redirects, {}});
        add(
            u"redirect"_s,
            [page, address] {
                page()->findChild<QPlainTextEdit *>(u"redirectToken"_s)->setPlainText(*address);
            },
            [page] {
                const auto &shown = page()->inspector().redirect();
                return shown && shown->signature == RedirectSignature::Holds;
            });
    }
};

} // namespace

void addPagePictures(const ScreenshotStage &stage, const QString &mode,
                     std::vector<ScreenshotStep> &steps)
{
    PagePictures(stage, mode, steps).write();
}

} // namespace counterfoil

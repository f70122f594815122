// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/picture_steps.h"

#include "core/services/account_services.h"
#include "ui/pages/payment_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/overlay_dialog.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

using namespace Qt::StringLiterals;

namespace counterfoil {

PictureSteps::PictureSteps(const ScreenshotStage &stage, const QString &mode,
                           std::vector<ScreenshotStep> &steps)
    : m_stage(stage)
    , m_mode(mode)
    , m_steps(steps)
{}

void PictureSteps::add(const QString &name, Act act, Condition isReady,
                       std::function<QWidget *()> of)
{
    const QString picture = name.isEmpty() ? name : name + u'-' + m_mode;
    if (!of)
        of = [stage = m_stage] { return &stage.window; };
    m_steps.push_back({picture, std::move(act), std::move(isReady), std::move(of)});
}

void PictureSteps::open(const QString &name, const Place &place)
{
    add(name, [stage = m_stage, place] { stage.window.open(place); });
}

void PictureSteps::openPayment(const QString &name, const QString &orderReference)
{
    openPayment(name, [stage = m_stage, orderReference] { return find(stage, orderReference); });
}

void PictureSteps::openPayment(const QString &name, const std::function<PaymentPtr()> &payment)
{
    const auto page = [stage = m_stage] {
        return dynamic_cast<PaymentPage *>(stage.window.page());
    };
    add(
        name,
        [stage = m_stage, payment] { stage.window.open(Place::payment(payment()->id.text())); },
        [page] { return page() && page()->payment() && !page()->isLoading(); });
}

void PictureSteps::closeOverlay()
{
    add({}, [stage = m_stage] {
        if (OverlayDialog *dialog = OverlayDialog::openIn(&stage.window))
            dialog->done(OverlayDialog::Rejected);
    });
}

void PictureSteps::setFaults(const std::function<QByteArray()> &faults)
{
    const auto areSet = std::make_shared<bool>(false);
    add(
        {},
        [stage = m_stage, faults, areSet] {
            auto *network = new QNetworkAccessManager(&stage.window);
            QNetworkRequest request(stage.sandbox.resolved(QUrl(u"/_sandbox/faults"_s)));
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            QNetworkReply *reply = network->post(request, faults());
            QObject::connect(reply, &QNetworkReply::finished, network, [network, areSet] {
                *areSet = true;
                network->deleteLater();
            });
        },
        [areSet] { return *areSet; });
}

PaymentPtr PictureSteps::find(const ScreenshotStage &stage, const QString &orderReference)
{
    for (const KnownPayment &known : stage.services.known().all()) {
        if (known.payment->displayReference() == orderReference)
            return known.payment;
    }
    return nullptr;
}

} // namespace counterfoil

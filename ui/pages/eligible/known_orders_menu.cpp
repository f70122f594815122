// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eligible/known_orders_menu.h"

#include "core/services/account_services.h"
#include "models/sessions/documents_model.h"
#include "models/solutions/eligible_form.h"
#include "ui/widgets/menu_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qsizetype mostOrders = 10; // of each kind

struct OrderSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OrderSourceWords)
};

OrderSource sourceOf(const Payment & /*payment*/)
{
    return OrderSource::Payment;
}

OrderSource sourceOf(const Session & /*session*/)
{
    return OrderSource::Session;
}

OrderSource sourceOf(const PaymentLink & /*link*/)
{
    return OrderSource::Link;
}

} // namespace

QString orderSourceText(OrderSource source, const QString &reference)
{
    switch (source) {
    case OrderSource::Payment:
        return OrderSourceWords::tr("Payment %1").arg(reference);
    case OrderSource::Session:
        return OrderSourceWords::tr("Session %1").arg(reference);
    case OrderSource::Link:
        return OrderSourceWords::tr("Payment link %1").arg(reference);
    }
    Q_UNREACHABLE();
}

KnownOrdersMenu::KnownOrdersMenu(AccountServices &services, QWidget *parent)
    : QMenu(parent)
    , m_services(services)
{
    setObjectName(u"knownOrders"_s);
    connect(this, &QMenu::aboutToShow, this, &KnownOrdersMenu::fill);
}

template <typename DocumentPtr>
void KnownOrdersMenu::addOrders(const QString &heading, QList<DocumentPtr> documents)
{
    documents.removeIf([](const DocumentPtr &document) { return !document->order; });
    if (documents.isEmpty())
        return;
    addSection(heading);
    const qsizetype shown = qMin(mostOrders, documents.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const DocumentPtr &document = documents.at(i);
        const QString reference = documentReference(*document);
        const QString source = orderSourceText(sourceOf(*document), reference);
        QAction *action = addAction(menuText(
            reference + u" · "_s + formatMoney(m_services.sessions().completed(document->amount))));
        connect(action, &QAction::triggered, this, [this, document, source] {
            if (const auto request = eligibleRequest(*document))
                emit chosen(*request, source);
        });
    }
}

void KnownOrdersMenu::fill()
{
    clear();
    QList<KnownPayment> known = m_services.known().all();
    std::sort(known.begin(), known.end(),
              [](const KnownPayment &a, const KnownPayment &b) { return a.seenAt > b.seenAt; });
    QList<PaymentPtr> payments;
    for (const KnownPayment &one : std::as_const(known))
        payments << one.payment;
    const auto newest = [](auto documents) {
        std::sort(documents.begin(), documents.end(), [](const auto &a, const auto &b) {
            return a->expiresAt.msecsSinceEpoch() > b->expiresAt.msecsSinceEpoch();
        });
        return documents;
    };
    addOrders(tr("Payments"), payments);
    addOrders(tr("Sessions"), newest(m_services.sessions().sessions()));
    addOrders(tr("Payment links"), newest(m_services.sessions().links()));
    if (isEmpty())
        addAction(tr("No orders opened yet"))->setEnabled(false);
}

} // namespace counterfoil

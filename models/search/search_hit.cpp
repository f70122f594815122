// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_hit.h"

#include "core/domain/outside_text.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

using Action = SearchHit::Action;

struct SearchHitWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::SearchHit)
};

} // namespace

QList<SearchHit> hitsOf(const RecognisedId &found, const std::optional<PaymentRow> &known,
                        const SessionService &sessions)
{
    const bool any = found.kind == IdKind::Unknown;
    if ((any || found.kind == IdKind::Payment) && known)
        return {{Action::OpenPayment, known->payment.text(), known}};
    if ((any || found.kind == IdKind::Session) && sessions.session(SessionId(found.id)))
        return {{Action::OpenSession, found.id}};
    if ((any || found.kind == IdKind::Link) && sessions.link(PaymentLinkId(found.id)))
        return {{Action::OpenLink, found.id}};
    QList<SearchHit> hits;
    if (any || found.kind == IdKind::Payment)
        hits << SearchHit{Action::FetchPayment, found.id};
    if (!sessions.isOffered())
        return hits;
    if (any || found.kind == IdKind::Session)
        hits << SearchHit{Action::FetchSession, found.id};
    if (any || found.kind == IdKind::Link)
        hits << SearchHit{Action::FetchLink, found.id};
    return hits;
}

QString sentenceOf(const SearchHit &hit, const QString &provider)
{
    switch (hit.action) {
    case Action::OpenPayment: {
        if (!hit.payment)
            return SearchHitWords::tr("Open the payment");
        QStringList facts{shownText(hit.payment->order)};
        if (!hit.payment->customer.isEmpty())
            facts << shownText(hit.payment->customer);
        facts << formatMoney(hit.payment->amount);
        return facts.join(QStringLiteral(", "));
    }
    case Action::OpenSession:
        return SearchHitWords::tr("Open the session");
    case Action::OpenLink:
        return SearchHitWords::tr("Open the payment link");
    case Action::FetchPayment:
        return SearchHitWords::tr("Fetch the payment with this id from %1").arg(provider);
    case Action::FetchSession:
        return SearchHitWords::tr("Fetch the client session with this id from %1").arg(provider);
    case Action::FetchLink:
        return SearchHitWords::tr("Fetch the payment link with this id from %1").arg(provider);
    case Action::ImportPayments:
        return SearchHitWords::tr("Import %n payments…", nullptr, int(hit.id.count(u' ') + 1));
    case Action::SearchAgain:
        return hit.id;
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil

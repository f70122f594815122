// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessions/links_model.h"

#include "models/sessions/session_words.h"

#include <QLocale>

namespace counterfoil {

namespace {

constexpr qsizetype MostAttemptsSearched = 100; // a filter runs over all links on each key

} // namespace

LinksModel::LinksModel(SessionService &sessions, const Clock &clock, Now now, QObject *parent)
    : DocumentsModel(sessions, sessions.links(), std::move(now), parent)
    , m_clock(clock)
{
    const QList<PaymentLinkPtr> known = sessions.links();
    for (const PaymentLinkPtr &link : known)
        count(link);
    connect(&sessions, &SessionService::linkUpdated, this, &LinksModel::take);
    connect(&sessions, &SessionService::linksRecalled, this,
            [this](const QList<PaymentLinkPtr> &recalled) {
                for (const PaymentLinkPtr &link : recalled)
                    take(link);
            });
}

void LinksModel::take(const PaymentLinkPtr &link)
{
    count(link);
    upsert(link);
}

void LinksModel::count(const PaymentLinkPtr &link)
{
    if (!link->status.is(PaymentLinkStatus::Opened)) {
        m_left.remove(link->id);
        return;
    }
    std::shared_ptr<Countdown> &left = m_left[link->id];
    if (!left)
        left = std::make_shared<Countdown>(m_clock);
    left->setEnd(link->expiresAt.local());
}

void LinksModel::tick()
{
    if (m_left.isEmpty() || rowCount() == 0)
        return;
    const int column = static_cast<int>(Column::Left);
    emit dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
}

QString LinksModel::leftText(const PaymentLink &link) const
{
    const auto countdown = m_left.value(link.id);
    const auto left = countdown ? countdown->left() : std::nullopt;
    if (!left)
        return orDash({});
    //: The time to pay a link is over.
    return left->count() > 0 ? timeLeftText(*left) : tr("over");
}

QStringList LinksModel::moreWords(const PaymentLink &link) const
{
    QStringList ids;
    for (const PaymentAttempt &attempt : link.attempts) {
        if (ids.size() == MostAttemptsSearched)
            break;
        ids << attempt.paymentId.text();
    }
    return ids;
}

QString LinksModel::text(const PaymentLink &link, Column column) const
{
    switch (column) {
    case Column::Order:
        return documentReference(link);
    case Column::Customer:
        return orDash(payerOf(link).shownName());
    case Column::Amount:
        return amountText(link);
    case Column::Currency:
        return link.amount.currency().code();
    case Column::Expires:
        return expiryText(link);
    case Column::Left:
        return leftText(link);
    case Column::Attempts:
        return QLocale().toString(static_cast<qulonglong>(link.attempts.size()));
    case Column::Status: // drawn as a chip from ValueRole
    case Column::Count:
        break;
    }
    return {};
}

QString LinksModel::heading(Column column) const
{
    switch (column) {
    case Column::Order:
        //: Title of a column: the number of the customer's order
        return tr("Order");
    case Column::Customer:
        return tr("Customer");
    case Column::Status:
        return tr("State");
    case Column::Amount:
        return tr("Amount");
    case Column::Expires:
        return timeTitle(tr("Expires"), now());
    case Column::Left:
        return tr("Time left");
    case Column::Attempts:
        return tr("Attempts");
    case Column::Currency:
        return tr("Currency");
    case Column::Count:
        break;
    }
    return QString();
}

} // namespace counterfoil

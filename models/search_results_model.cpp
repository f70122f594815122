// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search_results_model.h"

#include "models/known_payments_model.h"
#include "models/known_search.h"
#include "models/sessions_model.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

SearchResultsModel::SearchResultsModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{}

// A known thing is opened; of an unknown one every kind that it may be is offered.
QList<SearchResultsModel::Result> SearchResultsModel::offers(const RecognisedId &found) const
{
    const bool any = found.kind == IdKind::Unknown;
    if (any || found.kind == IdKind::Payment) {
        if (const KnownPayment *known = m_desk.known().find(PaymentId(found.id)))
            return {{Action::OpenPayment, found.id, known->payment}};
    }
    if (any || found.kind == IdKind::Session) {
        if (m_desk.sessions().session(SessionId(found.id)))
            return {{Action::OpenSession, found.id, nullptr}};
    }
    QList<Result> results;
    if (any || found.kind == IdKind::Payment)
        results << Result{Action::FetchPayment, found.id, nullptr};
    if (any || found.kind == IdKind::Session)
        results << Result{Action::FetchSession, found.id, nullptr};
    if (any || found.kind == IdKind::Link)
        results << Result{Action::FetchLink, found.id, nullptr};
    return results;
}

void SearchResultsModel::setText(const QString &text)
{
    beginResetModel(); // a new query
    m_results.clear();
    m_words.clear();
    m_summary.clear();
    const auto count = static_cast<int>(m_desk.known().count());
    if (const auto found = recogniseId(text)) {
        m_results = offers(*found);
        const bool known = m_results.first().action == Action::OpenPayment;
        if (known)
            m_summary = tr("1 of %n known payments", nullptr, count);
        else if (m_results.first().action != Action::OpenSession)
            m_summary = tr("0 of %n known payments", nullptr, count);
    } else if (!text.trimmed().isEmpty()) {
        const KnownSearch search = searchKnown(m_desk.known().all(), text, most);
        m_words = search.words;
        for (const KnownPayment &hit : search.hits)
            m_results << Result{Action::OpenPayment, hit.payment->id.text(), hit.payment};
        m_summary = tr("%1 of %n known payments", nullptr, count).arg(search.matched);
    }
    endResetModel();
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

QString SearchResultsModel::sentence(const Result &result) const
{
    const QString provider = m_desk.profile().provider;
    switch (result.action) {
    case Action::OpenPayment:
        return u"%1, %2, %3"_s.arg(result.payment->displayReference(),
                                   customerText(*result.payment),
                                   formatMoney(result.payment->amount));
    case Action::OpenSession:
        return tr("Open the session");
    case Action::FetchPayment:
        return tr("Fetch the payment with this id from %1").arg(provider);
    case Action::FetchSession:
        return tr("Fetch the client session with this id from %1").arg(provider);
    case Action::FetchLink:
        return tr("Fetch the payment link with this id from %1").arg(provider);
    }
    return {};
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return sentence(m_results[index.row()]);
    return {};
}

} // namespace counterfoil

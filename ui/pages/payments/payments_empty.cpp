// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payments/payments_empty.h"

#include "models/payments_list_model.h"
#include "models/search/search_line.h"
#include "models/words/catalogue_error_words.h"
#include "models/words/time_text.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace counterfoil {

PaymentsEmpty::PaymentsEmpty(PaymentsListModel &model, SearchLine &search, QWidget *parent)
    : EmptyState(parent)
    , m_model(model)
    , m_search(search)
{
    connect(this, &EmptyState::actionTriggered, this, &PaymentsEmpty::help);
}

void PaymentsEmpty::follow(const QString &provider, int toRead, bool isReachable)
{
    m_remedy = Remedy::None;
    if (m_model.error()) {
        m_remedy = Remedy::Retry;
        setFailed(catalogueSentence(*m_model.error()), tr("Try again"));
    } else if (toRead > 0) {
        setLoading(tr("Loading %n payments…", nullptr, toRead));
    } else if (m_model.isLoading()) {
        setLoading(tr("Searching…"));
    } else if (!m_search.isEmpty() && m_model.size().payments > 0) {
        m_remedy = Remedy::Clear;
        showNothingFound(provider);
    } else if (!isReachable) {
        m_remedy = Remedy::Search;
        //: %1 is a provider
        setOffline(tr("%1 can't be reached, and no payments are known yet.").arg(provider),
                   tr("Search"));
    } else {
        m_remedy = Remedy::Search;
        setState(Icon::Inbox, tr("No payments known yet"),
                 tr("Paste an id, a link or JSON into the search to open one."), tr("Search"));
    }
}

void PaymentsEmpty::showNothingFound(const QString &provider)
{
    const QLocale locale;
    const CatalogueSize &size = m_model.size();
    const QString count = locale.toString(size.payments);
    setState(Icon::Search,
             size.oldest.isValid()
                 //: %1 is a count, %2 a date
                 ? tr("0 of %1 known payments; oldest known %2")
                       .arg(count, dayText(onClockOf(m_model.now(), size.oldest).date(), locale))
                 : tr("0 of %1 known payments").arg(count),
             //: %1 is a provider
             tr("A payment that isn't known here may still exist at %1: search for its id.")
                 .arg(provider),
             tr("Clear filter"));
}

QWidget *PaymentsEmpty::initialFocus()
{
    return m_remedy == Remedy::None ? nullptr : actionButton();
}

void PaymentsEmpty::help()
{
    switch (m_remedy) {
    case Remedy::None:
        break;
    case Remedy::Clear:
        m_search.clear();
        break;
    case Remedy::Search:
        emit searchRequested();
        break;
    case Remedy::Retry:
        m_model.refresh();
        break;
    }
}

} // namespace counterfoil

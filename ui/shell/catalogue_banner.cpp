// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/catalogue_banner.h"

#include "core/services/store_check.h"
#include "models/journal/store_words.h"
#include "models/words/catalogue_error_words.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

CatalogueBanner::CatalogueBanner(Catalogue &catalogue, QWidget *parent)
    : StoreBanner(parent)
    , m_catalogue(catalogue)
{
    setObjectName(u"catalogueBanner"_s);
    connect(&catalogue, &Catalogue::troubleChanged, this, &CatalogueBanner::updateState);
    connect(&catalogue, &Catalogue::rescued, this, &CatalogueBanner::updateState);
    updateState();
}

// No money hangs on it, unlike on the journal: a warning is enough.
StoreBanner::News CatalogueBanner::news() const
{
    News now;
    if (m_catalogue.isNewer()) {
        now.kind = Kind::Warning;
        now.trouble =
            notRememberedSentence({DatabaseError::Kind::Newer, m_catalogue.location(), {}});
    } else if (const auto &trouble = m_catalogue.trouble()) {
        now.kind = Kind::Warning;
        now.trouble = notRememberedSentence(*trouble);
    }
    if (m_catalogue.rescue())
        now.losses << rescueSentence(*m_catalogue.rescue());
    if (check() && check()->losses().isCatalogueGone)
        now.losses << catalogueLossSentence();
    return now;
}

} // namespace counterfoil

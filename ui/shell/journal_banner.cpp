// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/journal_banner.h"

#include "core/services/store_check.h"
#include "models/journal/journal_words.h"
#include "models/journal/store_words.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

JournalBanner::JournalBanner(Journal &journal, QWidget *parent)
    : StoreBanner(parent)
    , m_journal(journal)
{
    setObjectName(u"journalBanner"_s);
    connect(&journal, &Journal::troubleChanged, this, &JournalBanner::updateState);
    connect(&journal, &Journal::rescued, this, &JournalBanner::updateState);
    connect(&journal.trail(), &TrailCheck::changed, this, &JournalBanner::updateState);
    updateState();
}

StoreBanner::News JournalBanner::news() const
{
    News now;
    if (const auto &trouble = m_journal.trouble()) {
        now.kind = Kind::Failure;
        now.trouble = journalSentence(*trouble);
    }
    if (m_journal.rescue())
        now.losses << rescueSentence(*m_journal.rescue());
    if (check() && !journalLossSentence(check()->losses()).isEmpty())
        now.losses << journalLossSentence(check()->losses());
    if (const auto &broken = m_journal.trail().state().broken)
        now.losses << brokenTrailSentence(m_journal.path(), *broken);
    return now;
}

} // namespace counterfoil

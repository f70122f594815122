// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/journal_banner.h"

#include "core/journal/journal.h"
#include "models/journal_words.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

JournalBanner::JournalBanner(Journal &journal, QWidget *parent)
    : StoreBanner(parent)
    , m_journal(journal)
{
    setObjectName(u"journalBanner"_s);
    connect(&journal, &Journal::troubleChanged, this, &JournalBanner::updateState);
    connect(&journal, &Journal::rescued, this, &JournalBanner::updateState);
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
        now.rescue = rescueSentence(*m_journal.rescue());
    return now;
}

} // namespace counterfoil

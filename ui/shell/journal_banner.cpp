// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/journal_banner.h"

#include "core/journal/journal.h"
#include "models/journal_words.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

JournalBanner::JournalBanner(Journal &journal, QWidget *parent)
    : Banner(parent)
    , m_journal(journal)
{
    setObjectName(u"journalBanner"_s);
    connect(&journal, &Journal::troubleChanged, this, &JournalBanner::updateState);
    connect(&journal, &Journal::rescued, this, &JournalBanner::updateState);
    connect(this, &Banner::actionTriggered, this, [this] {
        m_hasTakenNote = true;
        updateState();
    });
    updateState();
}

void JournalBanner::updateState()
{
    if (const auto &trouble = m_journal.trouble())
        showMessage(Kind::Failure, journalSentence(*trouble));
    else if (m_journal.rescue() && !m_hasTakenNote)
        showMessage(Kind::Warning, rescueSentence(*m_journal.rescue()), tr("Got it"));
    else
        clear();
}

} // namespace counterfoil

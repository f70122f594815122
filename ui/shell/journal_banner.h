// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

namespace counterfoil {

class Journal;

// Above every page while the journal cannot be used, since nothing is sent without it; and, until
// somebody took note, after a damaged one was set aside.
class JournalBanner : public Banner
{
    Q_OBJECT

public:
    // The journal outlives the banner.
    explicit JournalBanner(Journal &journal, QWidget *parent = nullptr);

private:
    void updateState();

    Journal &m_journal;
    bool m_hasTakenNote = false;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/store_banner.h"

namespace counterfoil {

class Journal;

// Above every page while the journal cannot be used, since nothing is sent without it; and, until
// somebody took note, what was lost: a damaged journal, a missing one, operations that nobody
// follows, an audit trail that was changed.
class JournalBanner : public StoreBanner
{
    Q_OBJECT

public:
    // The journal outlives the banner.
    explicit JournalBanner(Journal &journal, QWidget *parent = nullptr);

protected:
    [[nodiscard]] News news() const override;

private:
    Journal &m_journal;
};

} // namespace counterfoil

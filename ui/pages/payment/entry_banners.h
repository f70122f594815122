// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/entry_actions.h"

#include <QWidget>

class QVBoxLayout;

namespace counterfoil {

class Banner;

// Above a payment: a line for each operation of this computer that needs attention or can still
// be cancelled, with what is known and what can be done.
class EntryBanners : public QWidget
{
    Q_OBJECT

public:
    explicit EntryBanners(QWidget *parent = nullptr);

    // Of one payment; those that nobody has to look at take no room. Times are shown on the clock
    // that tells now.
    void setEntries(const QList<OperationEntry> &entries, const PaymentPtr &payment,
                    const QDateTime &now);

signals:
    void actionTriggered(counterfoil::EntryAction action, const counterfoil::OperationEntry &entry);

private:
    void trigger(int place, int action);

    QVBoxLayout *m_layout = nullptr;
    QList<Banner *> m_banners; // kept, so that the keys stay where they are
    QList<OperationEntry> m_entries;
};

} // namespace counterfoil

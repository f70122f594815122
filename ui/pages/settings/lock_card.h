// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card_frame.h"

class QLabel;

namespace counterfoil {

class ActionButton;
class LineField;
class WindowServices;

/// When the screen is locked, and the PIN that unlocks it.
class LockCard : public CardFrame
{
    Q_OBJECT

public:
    /// The services outlive the card.
    explicit LockCard(WindowServices &windowServices, QWidget *parent = nullptr);

private:
    void takeMinutes(const QString &typed);
    void openPinDialog(bool removal);
    void refresh();

    WindowServices &m_windowServices;
    LineField *m_minutes = nullptr;
    QLabel *m_state = nullptr;
    ActionButton *m_set = nullptr;
    ActionButton *m_remove = nullptr;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card_frame.h"

namespace counterfoil {

class ActionButton;
class WindowServices;
struct AccountSettings;

/// The accounts of this desk: open, edit, add; removed in the editor.
class AccountsCard : public CardFrame
{
    Q_OBJECT

public:
    /// The services outlive the card.
    explicit AccountsCard(WindowServices &windowServices, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *first() const;
    /// Where another button adds.
    void hideAdding();

private:
    void rebuild();
    QWidget *makeRow(const AccountSettings &settings, QWidget *parent);

    WindowServices &m_windowServices;
    ActionButton *m_add = nullptr;
    QWidget *m_rows = nullptr;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card_frame.h"

namespace counterfoil {

class WindowServices;
struct AccountSettings;

/// What of each account's payments stays on this computer.
class KeptDataCard : public CardFrame
{
    Q_OBJECT

public:
    /// The services outlive the card.
    explicit KeptDataCard(WindowServices &windowServices, QWidget *parent = nullptr);

private:
    void rebuild();
    QWidget *makeRow(const AccountSettings &settings, QWidget *parent);
    void openDialog(const QString &id);

    WindowServices &m_windowServices;
    QWidget *m_rows = nullptr;
};

} // namespace counterfoil

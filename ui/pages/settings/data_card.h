// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card_frame.h"

class QLabel;
class QPlainTextEdit;

namespace counterfoil {

class ActionButton;
class Journal;
class WindowServices;

/// Where the program keeps its files, whether the audit trail is sound, and what is told to those
/// who help.
class DataCard : public CardFrame
{
    Q_OBJECT

public:
    /// Both outlive the card.
    DataCard(WindowServices &windowServices, Journal &journal, QWidget *parent = nullptr);

private:
    QLayout *makeTrail();
    void showTrail();
    [[nodiscard]] QString report() const;
    void copyDiagnostics();
    void showPreview(bool shown);

    WindowServices &m_windowServices;
    Journal &m_journal;
    QLabel *m_trail = nullptr;
    ActionButton *m_check = nullptr;
    ActionButton *m_copy = nullptr;
    ActionButton *m_look = nullptr;
    QPlainTextEdit *m_preview = nullptr;
};

} // namespace counterfoil

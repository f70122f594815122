// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card_frame.h"

class QPlainTextEdit;

namespace counterfoil {

class ActionButton;
class Office;

/// Where the program keeps its files, and what it tells to those who help.
class DataCard : public CardFrame
{
    Q_OBJECT

public:
    /// The office outlives the card.
    explicit DataCard(Office &office, QWidget *parent = nullptr);

private:
    void copyDiagnostics();
    void showPreview(bool shown);

    Office &m_office;
    ActionButton *m_copy = nullptr;
    ActionButton *m_look = nullptr;
    QPlainTextEdit *m_preview = nullptr;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/entry_actions.h"

#include <QRect>

namespace counterfoil {

// Where the parts of an open operation's row stand: all in one line where there is room; else what
// is known stands beneath the rest, and where there is least room, who it is for as well.
struct OpenRowLayout
{
    struct Button
    {
        EntryAction action;
        QRect rect;
        bool isMain = false; // outlined; the others are links
    };

    QRect chip;
    QRect kind;
    QRect amount;
    QRect order;
    QRect customer;
    QRect sentence;
    QRect next;
    QList<Button> buttons;
};

// Of the parts whose words are known, in the running language, in px.
struct OpenRowWidths
{
    int chip = 0;
    int kind = 0;
    int next = 0;
};

[[nodiscard]] OpenRowWidths openRowWidths();
[[nodiscard]] int openRowHeight(int width, const OpenRowWidths &widths);
[[nodiscard]] OpenRowLayout layOutOpenRow(const QRect &row, const OpenRowWidths &widths,
                                          const QList<EntryAction> &actions, OperationKind kind,
                                          Qt::LayoutDirection direction);

} // namespace counterfoil

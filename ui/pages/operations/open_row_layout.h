// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/entry_actions.h"

#include <QRect>

namespace counterfoil {

// Where the parts of an open operation's row stand: all in one line where there is room; else what
// is known stands beneath the rest.
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

[[nodiscard]] int openRowHeight(int width);
[[nodiscard]] OpenRowLayout layOutOpenRow(const QRect &row, const QList<EntryAction> &actions,
                                          OperationKind kind, Qt::LayoutDirection direction);

} // namespace counterfoil

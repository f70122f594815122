// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QScrollBar>

namespace counterfoil {

// Where a bar must be so that what is at `start` can be seen.
[[nodiscard]] inline int scrolledTo(const QScrollBar &bar, int start, int length,
                                    QAbstractItemView::ScrollHint hint)
{
    const int end = start + length - bar.pageStep(); // here its end just shows
    switch (hint) {
    case QAbstractItemView::PositionAtTop:
        return start;
    case QAbstractItemView::PositionAtBottom:
        return end;
    case QAbstractItemView::PositionAtCenter:
        return (start + end) / 2;
    case QAbstractItemView::EnsureVisible:
        break;
    }
    return qMin(qMax(bar.value(), end), start);
}

inline void arrangeBar(QScrollBar &bar, int length, int page, int step)
{
    bar.setPageStep(page);
    bar.setSingleStep(step);
    bar.setRange(0, qMax(0, length - page));
}

} // namespace counterfoil

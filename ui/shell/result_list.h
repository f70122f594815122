// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace counterfoil {

// As high as its maximum where there is room, else it scrolls.
class ResultList : public QListView
{
public:
    using QListView::QListView;

    QSize sizeHint() const override { return {QListView::sizeHint().width(), maximumHeight()}; }
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/split_model.h"
#include "ui/widgets/shaped_texts.h"

#include <QStyledItemDelegate>

namespace counterfoil {

// A row of the split: two lines for the solution, a bar, and figures.
class SplitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SplitDelegate(const SplitModel &model, QObject *parent);

    static int rowHeight();

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintSolution(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const;
    void paintBar(QPainter *painter, const QStyleOptionViewItem &option, int row) const;
    void paintMoney(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    const SplitModel &m_model;
    mutable ShapedTexts m_texts; // painting is const for Qt
};

} // namespace counterfoil

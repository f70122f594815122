// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/row_delegate.h"

namespace counterfoil {

// Cells to type into. Takes every key to the model, so that sums and faults follow while a cell is
// typed; outlines the current cell, and those that something is wrong with.
class CellDelegate : public RowDelegate
{
    Q_OBJECT

public:
    // The role says what is wrong with a cell; empty when nothing is.
    CellDelegate(int faultRole, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int m_faultRole;
};

} // namespace counterfoil

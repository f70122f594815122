// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/operation_preview.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace counterfoil {

class MoneyBar;

// Who pays what: a bar per partner and method with its part of what it has left.
class AllocationBars : public QWidget
{
    Q_OBJECT

public:
    explicit AllocationBars(OperationKind kind, QWidget *parent = nullptr);

    void setParts(const std::vector<PreviewPart> &parts);

private:
    void addRow();

    OperationKind m_kind;
    QGridLayout *m_grid = nullptr;
    struct Row
    {
        QLabel *partner;
        QLabel *method;
        MoneyBar *bar;
        QLabel *amount;
        QLabel *left;
        QList<QWidget *> cells;
    };
    QList<Row> m_rows;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/operation_sums.h"

#include <QFrame>

class QHBoxLayout;

namespace counterfoil {

// The figures on top of an operation, side by side in one outlined box.
class SumsStrip : public QFrame
{
    Q_OBJECT

public:
    explicit SumsStrip(QWidget *parent = nullptr);

    void setSums(const QList<OperationSum> &sums);

private:
    QHBoxLayout *m_row = nullptr;
    QList<OperationSum> m_sums;
};

} // namespace counterfoil

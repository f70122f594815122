// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/money_bar.h"

namespace counterfoil {

// One word of a bar's legend, behind a dot of its colour.
class LegendItem : public QWidget
{
    Q_OBJECT

public:
    LegendItem(MoneyBar::Kind kind, const QString &word, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MoneyBar::Kind m_kind;
    QString m_word;
};

} // namespace counterfoil

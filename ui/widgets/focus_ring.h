// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace counterfoil {

// A ring around an area that scrolls by keys, while it has the focus and a key brought it there. It
// belongs to the area and takes no clicks.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QAbstractScrollArea *area);

    // Whether a key brought the focus: who clicks knows where.
    [[nodiscard]] static bool isByKeys(Qt::FocusReason reason);
    static void paint(QPainter *painter, const QRect &rect);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace counterfoil

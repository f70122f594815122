// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/status_look.h"
#include "ui/widgets/shaped_texts.h"

#include <QWidget>

namespace counterfoil {

// Icon and word of a state on a soft ground.
class StatusChip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChip(QWidget *parent = nullptr);
    explicit StatusChip(const StatusLook &look, QWidget *parent = nullptr);

    const StatusLook &look() const { return m_look; }
    void setLook(const StatusLook &look);

    // For delegates: the same drawing without a widget. paint() starts at the leading edge of the
    // rectangle, centred in its height, and returns the width it used.
    static QSize sizeFor(const StatusLook &look);
    static int paint(QPainter *painter, const QRect &rect, const StatusLook &look,
                     Qt::LayoutDirection direction, ShapedTexts &texts);
    // What sizeFor() says, without shaping the word each time.
    static int width(const QPainter &painter, const StatusLook &look, ShapedTexts &texts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusLook m_look;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_body.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

namespace counterfoil {

ScrollBody::ScrollBody(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    content->installEventFilter(this);
    // Tab may reach a field that is scrolled out.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

int ScrollBody::heightForWidth(int width) const
{
    const QLayout *layout = widget()->layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                       : layout->totalSizeHint().height();
}

QSize ScrollBody::sizeHint() const
{
    const QSize hint = widget()->layout()->totalSizeHint();
    return {hint.width(), heightForWidth(qMax(hint.width(), width()))};
}

QSize ScrollBody::minimumSizeHint() const
{
    return {0, 80};
}

bool ScrollBody::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        choosePolicy();
    }
    return QScrollArea::eventFilter(watched, event);
}

void ScrollBody::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    choosePolicy();
}

void ScrollBody::choosePolicy()
{
    // QScrollArea asks how high the content is beside the bar that it shows already, and would
    // never take it away: text that wraps is higher there.
    setVerticalScrollBarPolicy(heightForWidth(width()) <= height() ? Qt::ScrollBarAlwaysOff
                                                                   : Qt::ScrollBarAsNeeded);
}

} // namespace counterfoil

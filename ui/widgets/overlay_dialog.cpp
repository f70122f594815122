// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/overlay_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

namespace counterfoil {

using namespace Qt::StringLiterals;

OverlayDialog::OverlayDialog(QWidget *inWindow)
    : QWidget(inWindow->window())
    , m_panel(new QFrame(this))
{
    hide();
    m_panel->setProperty("role", u"dialog"_s);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_NoMousePropagation);
}

OverlayDialog::~OverlayDialog()
{
    // The children go after this body, and losing their focus must not call a half dead object.
    disconnect(qApp, &QApplication::focusChanged, this, &OverlayDialog::keepFocusInside);
}

void OverlayDialog::setPanelWidth(int width)
{
    m_panelWidth = width;
    updatePanelGeometry();
}

void OverlayDialog::setTopOffset(int offset)
{
    m_topOffset = offset;
    updatePanelGeometry();
}

OverlayDialog *OverlayDialog::openIn(const QWidget *window)
{
    OverlayDialog *front = nullptr;
    // Children stand in stacking order: the last is in front.
    for (auto *dialog :
         window->window()->findChildren<OverlayDialog *>(Qt::FindDirectChildrenOnly)) {
        if (dialog->isOpen())
            front = dialog;
    }
    return front;
}

void OverlayDialog::open()
{
    if (m_open)
        return;
    m_open = true;
    m_result = Rejected;
    m_focusBefore = QApplication::focusWidget();
    parentWidget()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &OverlayDialog::keepFocusInside);
    setGeometry(parentWidget()->rect());
    updatePanelGeometry();
    show();
    raise();
    const QList<QWidget *> stops = tabStopsIn(m_panel);
    if (m_initialFocus)
        m_initialFocus->setFocus(Qt::OtherFocusReason);
    else if (!stops.isEmpty())
        stops.first()->setFocus(Qt::OtherFocusReason);
}

void OverlayDialog::accept()
{
    done(Accepted);
}

void OverlayDialog::reject()
{
    done(Rejected);
}

void OverlayDialog::done(int result)
{
    if (!m_open)
        return;
    m_open = false;
    m_result = result;
    disconnect(qApp, &QApplication::focusChanged, this, &OverlayDialog::keepFocusInside);
    parentWidget()->removeEventFilter(this);
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    emit finished(result);
}

bool OverlayDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        updatePanelGeometry();
    }
    return QWidget::eventFilter(watched, event);
}

bool OverlayDialog::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updatePanelGeometry();
    return QWidget::event(event);
}

void OverlayDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        reject();
    event->accept(); // nothing typed here reaches the page below
}

void OverlayDialog::mousePressEvent(QMouseEvent *event)
{
    if (m_rejectOnScrimClick && !m_panel->geometry().contains(event->pos()))
        reject();
}

void OverlayDialog::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.color(ColorRole::Scrim));
    // A soft shadow: rings that add up towards the panel, a little lower than it.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ring = tokens.color(ColorRole::Shadow);
    constexpr int rings = 12;
    ring.setAlpha(qMax(1, ring.alpha() / rings));
    painter.setBrush(ring);
    for (int i = rings; i > 0; --i) {
        const int grow = i * 2;
        const int radius = tokens.radius(Radius::Dialog) + grow;
        painter.drawRoundedRect(m_panel->geometry().adjusted(-grow, -grow + 10, grow, grow + 10),
                                radius, radius);
    }
}

void OverlayDialog::updatePanelGeometry()
{
    const Tokens &tokens = Theme::current();
    constexpr int margin = 16;
    const int panelWidth = qMin(tokens.scaled(m_panelWidth), qMax(0, width() - 2 * margin));
    m_panel->ensurePolished();
    int wanted = m_panel->sizeHint().height();
    if (const QLayout *layout = m_panel->layout(); layout && layout->hasHeightForWidth())
        wanted = layout->totalHeightForWidth(panelWidth);
    // In a low window the panel moves up before it shrinks.
    const int panelHeight = qMin(wanted, qMax(0, height() - 2 * margin));
    const int top = qBound(margin, qMin(m_topOffset, height() - margin - panelHeight), height());
    const QRect geometry((width() - panelWidth) / 2, top, panelWidth, panelHeight);
    if (m_panel->geometry() != geometry) {
        m_panel->setGeometry(geometry);
        update();
    }
}

bool OverlayDialog::focusNextPrevChild(bool next)
{
    focusNextIn(m_panel, next);
    return true;
}

void OverlayDialog::keepFocusInside(QWidget *, QWidget *now)
{
    if (!m_open || !now || now->window() != window() || isAncestorOf(now) ||
        openIn(window()) != this)
        return;
    const QList<QWidget *> stops = tabStopsIn(m_panel);
    if (!stops.isEmpty())
        stops.first()->setFocus(Qt::OtherFocusReason);
}

} // namespace counterfoil

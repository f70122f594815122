// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_by_side.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>

namespace counterfoil {

namespace {

constexpr int leastBeside = 640; // at 100 %

} // namespace

SideBySide::SideBySide(QWidget *parent, int gap)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap);
}

void SideBySide::add(QWidget *part, int stretch)
{
    m_row->addWidget(part, stretch);
}

void SideBySide::addPane(QWidget *pane, int width)
{
    m_pane = pane;
    m_paneWidth = width;
    m_row->addWidget(pane);
    pane->installEventFilter(this);
    arrange();
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool SideBySide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane && event->type() == QEvent::Show &&
        m_row->direction() == QBoxLayout::TopToBottom)
        QMetaObject::invokeMethod(this, &SideBySide::showPane, Qt::QueuedConnection); // laid out
    return QWidget::eventFilter(watched, event);
}

void SideBySide::showPane()
{
    for (QWidget *at = parentWidget(); at; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at)) {
            area->ensureWidgetVisible(m_pane);
            return;
        }
    }
}

void SideBySide::arrange()
{
    const bool isBeside = width() >= Theme::current().scaled(leastBeside);
    m_row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (!m_pane)
        return;
    const int wide = Theme::current().scaled(m_paneWidth);
    m_pane->setMinimumWidth(isBeside ? wide : 0);
    m_pane->setMaximumWidth(isBeside ? wide : QWIDGETSIZE_MAX);
}

} // namespace counterfoil

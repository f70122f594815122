// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_label.h"

#include "core/domain/outside_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/drag_away.h"
#include "ui/widgets/elided_label.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QStyle>
#include <QTimer>

#include <chrono>

namespace counterfoil {

using namespace Qt::StringLiterals;

CopyLabel::CopyLabel(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
    , m_label(new ElidedLabel(this))
    , m_button(new IconButton(Icon::Copy, {}, this))
    , m_feedback(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_label);
    layout->addWidget(m_button);
    layout->addStretch();
    setMono(true);
    const int side = Theme::current().scaled(13);
    m_button->setIconSize({side, side});
    const int box = Theme::current().scaled(20); // no higher than a line
    m_button->setFixedSize(box, box);
    // A value that comes later makes it no higher: what it is in has its height already.
    QSizePolicy policy = m_button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_button->setSizePolicy(policy);
    m_feedback->setSingleShot(true);
    m_feedback->setInterval(std::chrono::milliseconds(1500));
    connect(m_feedback, &QTimer::timeout, this, [this] { showCopied(false); });
    connect(m_button, &QToolButton::clicked, this, &CopyLabel::copy);
    setFocusProxy(m_button);
    showCopied(false);
    setValue({});
}

void CopyLabel::setValue(const QString &value)
{
    m_value = value;
    const QString shown = shownText(value);
    m_label->setText(shown.isEmpty() ? u"–"_s : shown);
    m_button->setVisible(!value.isEmpty());
    m_label->setAccessibleName(m_what + u": "_s + shown);
    m_feedback->stop();
    showCopied(false);
}

void CopyLabel::setMono(bool mono)
{
    m_label->setProperty("role", mono ? u"mono"_s : u"secondary"_s);
    m_label->style()->unpolish(m_label);
    m_label->style()->polish(m_label);
}

void CopyLabel::copy()
{
    if (m_value.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(wholeText(m_value));
    showCopied(true);
    m_feedback->start();
    emit copied(m_value);
}

void CopyLabel::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    event->setAccepted(m_dragged && event->button() == Qt::LeftButton);
}

void CopyLabel::mouseMoveEvent(QMouseEvent *event)
{
    const int way = (event->position().toPoint() - m_pressed).manhattanLength();
    if (!m_dragged || m_value.isEmpty() || !event->buttons().testFlag(Qt::LeftButton) ||
        way < QApplication::startDragDistance())
        return;
    dragAway(this, m_dragged());
}

void CopyLabel::showCopied(bool copied)
{
    m_button->setActionIcon(copied ? Icon::Check : Icon::Copy,
                            copied ? ColorRole::Success : ColorRole::TextSecondary);
    //: %1 is what is copied, such as "payment id"
    const QString name = copied ? tr("Copied") : tr("Copy %1").arg(m_what);
    m_button->setToolTip(plainToolTip(name));
    m_button->setAccessibleName(name);
}

} // namespace counterfoil

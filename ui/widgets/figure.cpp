// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure.h"

#include "ui/theme/theme.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/soft_fill.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

TextStyle styleOf(Figure::Scale scale)
{
    switch (scale) {
    case Figure::Scale::Big:
        return TextStyle::Figure;
    case Figure::Scale::Small:
        return TextStyle::FigureSmall;
    case Figure::Scale::Plain:
        break;
    }
    return TextStyle::Body;
}

} // namespace

Figure::Figure(const QString &label, Scale scale, QWidget *parent)
    : QWidget(parent)
    , m_label(plainLabel(label, "label", this))
    , m_value(plainLabel({}, "", this))
    , m_moved(new Fade(this))
    , m_scale(scale)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scale == Scale::Big ? 0 : 2);
    layout->addWidget(m_label);
    layout->addWidget(m_value);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    applyLook();
}

void Figure::setValue(const QString &value)
{
    m_value->setText(value);
    setAccessibleName(m_label->text() + u": "_s + value);
}

QString Figure::value() const
{
    return m_value->text();
}

void Figure::setColorRole(ColorRole role)
{
    // By the style sheet: a palette of its own would keep the colour of the mode it was made in.
    m_value->setProperty("tone", Tokens::keyOf(role));
    m_value->style()->unpolish(m_value);
    m_value->style()->polish(m_value);
}

void Figure::setStrong(bool strong)
{
    m_strong = strong;
    applyLook();
}

void Figure::setAlignment(Qt::Alignment alignment)
{
    m_label->setAlignment(windowAlignment(alignment));
    m_value->setAlignment(windowAlignment(alignment));
}

void Figure::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

void Figure::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!isMarked())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_moved->alpha() / 255.0);
    paintSoftFill(painter, m_value->geometry(), 4, ColorRole::Highlight, ColorRole::Text);
}

void Figure::applyLook()
{
    const Tokens &tokens = Theme::current();
    QFont font = tokens.font(styleOf(m_scale));
    if (m_scale == Scale::Plain)
        font.setPixelSize(tokens.scaled(15));
    if (m_strong)
        font.setWeight(QFont::Bold);
    if (m_value->font() != font)
        m_value->setFont(font);
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_cap.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace counterfoil {

using namespace Qt::StringLiterals;

KeyCap::KeyCap(const QString &keys, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setText(keys);
}

KeyCap::KeyCap(const QKeySequence &keys, QWidget *parent)
    : KeyCap(textOf(keys), parent)
{}

void KeyCap::setText(const QString &keys)
{
    m_text = keys;
    setAccessibleName(keys);
    updateGeometry();
    update();
}

QString KeyCap::textOf(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    text.replace(u"Return"_s, u"\u23CE"_s).replace(u"Enter"_s, u"\u23CE"_s);
    text.replace(u"Left"_s, u"\u2190"_s).replace(u"Right"_s, u"\u2192"_s);
    text.replace(u"Up"_s, u"\u2191"_s).replace(u"Down"_s, u"\u2193"_s);
    return text.replace(u'+', u' ');
}

QSize KeyCap::sizeHint() const
{
    const Tokens &tokens = Theme::current();
    const QFontMetrics metrics(tokens.font(TextStyle::Label));
    return {metrics.horizontalAdvance(m_text) + tokens.scaled(12),
            qMax(tokens.scaled(16), metrics.height() + 2)};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.color(ColorRole::Outline));
    painter.setBrush(tokens.color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(tokens.color(ColorRole::TextSecondary));
    painter.setFont(tokens.font(TextStyle::Label));
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace counterfoil

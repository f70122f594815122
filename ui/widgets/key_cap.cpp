// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_cap.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QHash>
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
    static const QHash<int, QString> signs{
        {Qt::Key_Return, u"\u23CE"_s}, {Qt::Key_Enter, u"\u23CE"_s}, {Qt::Key_Left, u"\u2190"_s},
        {Qt::Key_Right, u"\u2192"_s},  {Qt::Key_Up, u"\u2191"_s},    {Qt::Key_Down, u"\u2193"_s}};
    QString text = keys.toString(QKeySequence::NativeText);
    const int key = keys.isEmpty() ? 0 : keys[0].key();
    if (signs.contains(key)) { // its name, which Qt translates, stands at the end
        text.chop(QKeySequence(key).toString(QKeySequence::NativeText).size());
        text += signs[key];
    }
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fade.h"

#include <QStyle>

namespace counterfoil {

namespace {

constexpr int strongest = 255;

bool movesIn(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0;
}

} // namespace

Fade::Fade(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    m_animation.setDuration(static_cast<int>((Held + Fading).count()));
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { setAlpha(value.toInt()); });
    connect(&m_animation, &QAbstractAnimation::finished, this, [this] {
        setAlpha(0);
        emit ended();
    });
}

void Fade::start()
{
    const auto held = static_cast<qreal>(Held.count()) / m_animation.duration();
    m_animation.stop();
    m_animation.setKeyValues(
        {{0.0, strongest}, {held, strongest}, {1.0, movesIn(m_widget) ? 0 : strongest}});
    setAlpha(strongest);
    m_animation.start();
}

void Fade::stop()
{
    m_animation.stop();
    setAlpha(0);
}

void Fade::setAlpha(int alpha)
{
    if (std::exchange(m_alpha, alpha) != alpha)
        m_widget->update();
}

} // namespace counterfoil

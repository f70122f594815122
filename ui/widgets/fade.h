// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace counterfoil {

// How strongly what just changed is marked: at first fully, then less and less. Where the style
// asks for no motion, it is marked as long, and then in one step no more.
class Fade : public QObject
{
    Q_OBJECT

public:
    // The widget is painted again with each step; it owns the fade.
    explicit Fade(QWidget *widget);

    // From the beginning.
    void start();
    void stop();
    // 255: fully; 0: not at all.
    [[nodiscard]] int alpha() const { return m_alpha; }

    static constexpr std::chrono::milliseconds Held{2500};
    static constexpr std::chrono::milliseconds Fading{1500};

signals:
    // Nothing is marked any more.
    void ended();

private:
    void setAlpha(int alpha);

    QWidget *m_widget;
    QVariantAnimation m_animation;
    int m_alpha = 0;
};

} // namespace counterfoil

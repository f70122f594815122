// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

namespace counterfoil::test {

/// Red, green and blue as light: from 0 to 1, without the screen's gamma.
using Light = std::array<double, 3>;

inline Light lightOf(const QColor &color)
{
    const auto channel = [](float value) {
        return value <= 0.03928F ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {channel(color.redF()), channel(color.greenF()), channel(color.blueF())};
}

inline double luminance(const Light &light)
{
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

/// WCAG 2.1, contrast ratio.
inline double contrast(const Light &one, const Light &other)
{
    const auto [less, more] = std::minmax(luminance(one), luminance(other));
    return (more + 0.05) / (less + 0.05);
}

inline double contrast(const QColor &one, const QColor &other)
{
    return contrast(lightOf(one), lightOf(other));
}

/// How far two colours are apart: CIE 1976, the distance in L*a*b* under D65.
inline double difference(const Light &one, const Light &other)
{
    const auto lab = [](const Light &light) {
        const auto [r, g, b] = light;
        const auto root = [](double value) {
            return value > 216.0 / 24389 ? std::cbrt(value) : (24389.0 / 27 * value + 16) / 116;
        };
        const double x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
        const double y = root(luminance(light));
        const double z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
        return std::array{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const auto a = lab(one);
    const auto b = lab(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/// How somebody sees colours.
struct Vision
{
    const char *name;
    std::array<Light, 3> rows; ///< of the matrix that turns light into the light that is seen

    [[nodiscard]] Light seen(const QColor &color) const
    {
        const auto [r, g, b] = lightOf(color);
        Light result{};
        for (std::size_t i = 0; i < 3; ++i)
            result[i] = std::clamp(rows[i][0] * r + rows[i][1] * g + rows[i][2] * b, 0.0, 1.0);
        return result;
    }
};

/// The matrices of severity 1.0 of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes,
/// "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
/// Visualization and Computer Graphics 15 (6), 2009.
inline const std::array visions = {
    Vision{"usual vision", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    Vision{"protanopia",
           {{{0.152286, 1.052583, -0.204868},
             {0.114503, 0.786281, 0.099216},
             {-0.003882, -0.048116, 1.051998}}}},
    Vision{"deuteranopia",
           {{{0.367322, 0.860646, -0.227968},
             {0.280085, 0.672501, 0.047413},
             {-0.011820, 0.042940, 0.968881}}}},
    Vision{"tritanopia",
           {{{1.255528, -0.076749, -0.178779},
             {-0.078411, 0.930809, 0.147602},
             {0.004733, 0.691367, 0.303900}}}},
};

} // namespace counterfoil::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QCache>
#include <QGlyphRun>
#include <QRectF>
#include <QStringList>

#include <array>
#include <optional>

class QPainter;

namespace counterfoil {

// Texts of one line, as delegates paint them. Shaping a text takes many times as long as drawing
// it, so the glyphs of those that were painted last are kept, with their places: what is painted
// again is only drawn. Colours and the ratio of pixels are the painter's and need no other shape;
// another scale of the theme or another resolution does. For the thread of the windows, and not
// longer than the application.
class ShapedTexts
{
public:
    // More than a screen has cells.
    static constexpr int MostKept = 1'000;
    // In characters: what a server sent may be larger than any screen.
    static constexpr qsizetype LongestText = 1'000;

    // Centred in the height of the rectangle. What does not fit is elided. Each of the words is
    // marked where a text at the left has it.
    void paint(QPainter *painter, const QRect &rect, const QString &text, TextStyle style,
               ColorRole color, Qt::Alignment alignment, const QStringList &words = {});
    // Of the whole text, in whole pixels.
    [[nodiscard]] int width(const QPainter &painter, const QString &text, TextStyle style);
    [[nodiscard]] const QFont &font(const QPainter &painter, TextStyle style);

    // How many texts are kept, and how many were shaped.
    [[nodiscard]] int kept() const { return static_cast<int>(m_lines.count()); }
    [[nodiscard]] int shaped() const { return m_shaped; }

private:
    struct Key
    {
        QString text;
        TextStyle style = TextStyle::Body;
        int width = 0;
        bool isRight = false;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, static_cast<int>(key.style), key.width, key.isRight);
        }
    };
    // Places are from the rectangle's left edge and the line's top.
    struct Line
    {
        QList<QGlyphRun> glyphs;
        qreal height = 0;
        qreal advance = 0;
        QStringList words; // that were looked for
        QList<QRectF> marks;
    };
    // What the fonts depend on.
    struct Ground
    {
        Mode mode = Mode::Light;
        qreal scale = 0;
        int dotsPerInch = 0;

        friend bool operator==(const Ground &, const Ground &) = default;
    };

    void follow(const QPainter &painter);
    [[nodiscard]] const Line &line(const QPainter &painter, const Key &key,
                                   const QStringList &words);

    Ground m_ground;
    std::array<std::optional<QFont>, static_cast<std::size_t>(TextStyle::Count)> m_fonts;
    QCache<Key, Line> m_lines{MostKept};
    int m_shaped = 0;
};

} // namespace counterfoil

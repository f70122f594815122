// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <tl/expected.hpp>

#include <array>

namespace counterfoil {

enum class Mode { Light, Dark, HighContrast, Count };

// Every colour of the theme file. A colour has one meaning; a widget names the meaning.
enum class ColorRole {
    Window,
    Surface,
    Control,
    Field,
    Outline,
    Separator,
    Text,
    TextSecondary,
    TextTertiary,
    Accent,
    AccentSoft,
    OnAccent,
    Selection,
    Highlight,
    Hover, // under the mouse
    Fill,  // pressed, disabled, filled by nothing yet
    Success,
    SuccessSoft,
    Pending,
    PendingSoft,
    Failure,
    FailureSoft,
    Conflict,
    ConflictSoft,
    Uncertain,
    UncertainSoft,
    LedgerAuthorised,
    LedgerCaptured,
    LedgerRefunded,
    LedgerVoided,
    LedgerAvailable,
    LedgerAvailableBase,
    Rail,
    RailText,
    RailActive,
    RailActiveText,
    RailOutline,
    Badge,
    BadgeText,
    EnvironmentLive,
    EnvironmentTest,
    Scrim,
    Shadow,
    Count
};

enum class TextStyle {
    Body,
    BodyMedium, // body in weight 500: names and money in rows, buttons
    Section,    // body in weight 600: headings of cards
    Small,
    SmallMedium, // chips, column titles
    Label,
    Title,
    DialogTitle,
    Figure,
    FigureSmall, // the lesser figures beside the big ones
    Brand,       // the program's name, titles of drawn states
    Mono,
    Count
};

enum class Radius { Chip, Control, Card, Dialog, Count };

// Heights and widths that hold text: they grow with the font.
enum class Size {
    ControlHeight,
    CompactControl,
    FieldHeight,
    RowHeight,
    RailWidth,
    TopBar,
    StatusBar,
    Count
};

// One theme file, typed and read once. Immutable; Theme hands out the current one.
class Tokens
{
public:
    // The error is a sentence that names what is missing or wrong in the file.
    static tl::expected<Tokens, QString> fromJson(const QByteArray &json, qreal scale = 1.0);
    // The compiled-in file of the mode; needs initResources().
    static Tokens builtIn(Mode mode, qreal scale = 1.0);

    static QString keyOf(ColorRole role);
    // "light", "dark" or "high-contrast": the mode's word in files and pictures.
    static QString nameOf(Mode mode);

    QColor color(ColorRole role) const { return m_colors[static_cast<std::size_t>(role)]; }
    // In high contrast no fill is told from the ground by its shade alone: it has an edge in the
    // colour of what stands on it. Invalid in the other modes, whose fills have none.
    QColor edge(ColorRole ink) const;
    QFont font(TextStyle style) const;
    // Pixel size, grown by the scale.
    qreal fontSize(TextStyle style) const;
    int lineHeight(TextStyle style) const;
    int weight(TextStyle style) const;
    int size(Size size) const;
    int radius(Radius radius) const { return m_radii[static_cast<std::size_t>(radius)]; }
    // A length in px at 100 % that belongs to text or an icon, grown by the scale.
    int scaled(int length) const { return qRound(length * m_scale); }

    Mode mode() const { return m_mode; }
    qreal scale() const { return m_scale; }

private:
    struct Type
    {
        qreal size = 0;
        int line = 0;
        int weight = 400;
    };

    Mode m_mode = Mode::Light;
    qreal m_scale = 1.0;
    std::array<QColor, static_cast<std::size_t>(ColorRole::Count)> m_colors;
    std::array<Type, static_cast<std::size_t>(TextStyle::Count)> m_types;
    std::array<int, static_cast<std::size_t>(Radius::Count)> m_radii{};
    std::array<int, static_cast<std::size_t>(Size::Count)> m_sizes{};
};

} // namespace counterfoil

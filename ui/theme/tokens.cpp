// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, static_cast<std::size_t>(ColorRole::Count)> colorKeys = {
    "window",
    "surface",
    "control",
    "field",
    "outline",
    "separator",
    "text",
    "text-secondary",
    "text-tertiary",
    "accent",
    "accent-soft",
    "on-accent",
    "selection",
    "highlight",
    "hover",
    "fill",
    "success",
    "success-soft",
    "pending",
    "pending-soft",
    "failure",
    "failure-soft",
    "conflict",
    "conflict-soft",
    "uncertain",
    "uncertain-soft",
    "ledger-authorised",
    "ledger-captured",
    "ledger-refunded",
    "ledger-voided",
    "ledger-available",
    "ledger-available-base",
    "rail",
    "rail-text",
    "rail-active",
    "rail-active-text",
    "rail-outline",
    "badge",
    "badge-text",
    "environment-live",
    "environment-test",
    "scrim",
    "shadow"};

constexpr std::array<QLatin1StringView, static_cast<std::size_t>(Mode::Count)> modeNames = {
    "light"_L1, "dark"_L1, "high-contrast"_L1};

constexpr std::array<const char *, static_cast<std::size_t>(TextStyle::Count)> typeKeys = {
    "body",  "body-medium",  "section", "small",        "small-medium", "label",
    "title", "dialog-title", "figure",  "figure-small", "brand",        "mono"};

constexpr std::array<const char *, static_cast<std::size_t>(Radius::Count)> radiusKeys = {
    "chip", "control", "card", "dialog"};

constexpr std::array<const char *, static_cast<std::size_t>(Size::Count)> sizeKeys = {
    "control-height", "compact-control", "field-height", "row-height",
    "rail-width",     "top-bar",         "status-bar"};

// The bundled Roboto has these weights; anything else would leave the choice to the font matcher.
int bundledWeight(int weight)
{
    if (weight < 450)
        return QFont::Normal;
    return weight < 550 ? QFont::Medium : QFont::Bold;
}

qreal pixelsPerInch()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() : 96.0;
}

QString missing(QLatin1StringView section, const char *key)
{
    return u"the theme file has no usable %1.%2"_s.arg(section, QLatin1StringView(key));
}

} // namespace

tl::expected<Tokens, QString> Tokens::fromJson(const QByteArray &json, qreal scale)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return tl::unexpected(
            u"the theme file is not a JSON object: %1"_s.arg(parseError.errorString()));

    const QJsonObject root = document.object();
    Tokens tokens;
    tokens.m_scale = scale;
    const auto named = std::find(modeNames.begin(), modeNames.end(), root["name"_L1].toString());
    if (named == modeNames.end())
        return tl::unexpected(u"the theme file has the name of no mode"_s);
    tokens.m_mode = static_cast<Mode>(named - modeNames.begin());

    const QJsonObject colors = root["colors"_L1].toObject();
    for (std::size_t i = 0; i < colorKeys.size(); ++i) {
        tokens.m_colors[i] = QColor(colors[QLatin1StringView(colorKeys[i])].toString());
        if (!tokens.m_colors[i].isValid())
            return tl::unexpected(missing("colors"_L1, colorKeys[i]));
    }
    const QJsonObject types = root["type"_L1].toObject();
    for (std::size_t i = 0; i < typeKeys.size(); ++i) {
        const QJsonObject type = types[QLatin1StringView(typeKeys[i])].toObject();
        tokens.m_types[i] = {type["size"_L1].toDouble(), type["line"_L1].toInt(),
                             type["weight"_L1].toInt()};
        if (tokens.m_types[i].size <= 0 || tokens.m_types[i].line <= 0)
            return tl::unexpected(missing("type"_L1, typeKeys[i]));
    }
    const QJsonObject radii = root["radius"_L1].toObject();
    for (std::size_t i = 0; i < radiusKeys.size(); ++i) {
        tokens.m_radii[i] = radii[QLatin1StringView(radiusKeys[i])].toInt(-1);
        if (tokens.m_radii[i] < 0)
            return tl::unexpected(missing("radius"_L1, radiusKeys[i]));
    }
    const QJsonObject sizes = root["size"_L1].toObject();
    for (std::size_t i = 0; i < sizeKeys.size(); ++i) {
        tokens.m_sizes[i] = sizes[QLatin1StringView(sizeKeys[i])].toInt();
        if (tokens.m_sizes[i] <= 0)
            return tl::unexpected(missing("size"_L1, sizeKeys[i]));
    }
    return tokens;
}

Tokens Tokens::builtIn(Mode mode, qreal scale)
{
    QFile file(u":/counterfoil/theme/%1.json"_s.arg(nameOf(mode)));
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto tokens = fromJson(opened ? file.readAll() : QByteArray(), scale);
    if (!tokens) // the file is compiled in: this is a broken build, nothing a user could mend
        qFatal("%s", qUtf8Printable(tokens.error()));
    return *tokens;
}

QString Tokens::keyOf(ColorRole role)
{
    return QLatin1StringView(colorKeys[static_cast<std::size_t>(role)]);
}

QString Tokens::nameOf(Mode mode)
{
    return modeNames[static_cast<std::size_t>(mode)];
}

QColor Tokens::edge(ColorRole ink) const
{
    return m_mode == Mode::HighContrast ? color(ink) : QColor();
}

qreal Tokens::fontSize(TextStyle style) const
{
    return m_types[static_cast<std::size_t>(style)].size * m_scale;
}

int Tokens::lineHeight(TextStyle style) const
{
    return scaled(m_types[static_cast<std::size_t>(style)].line);
}

int Tokens::weight(TextStyle style) const
{
    return bundledWeight(m_types[static_cast<std::size_t>(style)].weight);
}

int Tokens::size(Size size) const
{
    return scaled(m_sizes[static_cast<std::size_t>(size)]);
}

QFont Tokens::font(TextStyle style) const
{
    QFont font;
    if (style == TextStyle::Mono) {
        font.setFamilies(
            {u"DejaVu Sans Mono"_s, QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        font.setStyleHint(QFont::Monospace);
    } else {
        font.setFamilies(
            {u"Roboto"_s, QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()});
    }
    font.setHintingPreference(QFont::PreferNoHinting);
    // Pixel sizes are whole numbers in QFont, and half pixels matter in ids.
    const qreal pixels = fontSize(style);
    if (qFuzzyCompare(pixels, qRound(pixels)))
        font.setPixelSize(qRound(pixels));
    else
        font.setPointSizeF(pixels * 72.0 / pixelsPerInch());
    font.setWeight(static_cast<QFont::Weight>(weight(style)));
    return font;
}

} // namespace counterfoil

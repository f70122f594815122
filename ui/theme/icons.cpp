// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, static_cast<std::size_t>(Icon::Count)> fileNames = {
    "activity",
    "app-window",
    "arrow-down",
    "arrow-down-to-line",
    "arrow-left",
    "arrow-up",
    "ban",
    "bookmark",
    "braces",
    "calendar",
    "check",
    "check-check",
    "chevron-down",
    "chevron-right",
    "circle",
    "circle-alert",
    "circle-check",
    "circle-dot",
    "circle-minus",
    "circle-question-mark",
    "circle-user",
    "circle-x",
    "clipboard-paste",
    "clock",
    "cloud-off",
    "columns-3",
    "copy",
    "credit-card",
    "download",
    "ellipsis",
    "external-link",
    "file-input",
    "file-json",
    "folder-open",
    "git-fork",
    "grip-vertical",
    "history",
    "hourglass",
    "inbox",
    "info",
    "key-round",
    "keyboard",
    "link",
    "loader-circle",
    "lock",
    "log-out",
    "package",
    "pencil",
    "plus",
    "printer",
    "search",
    "settings",
    "shield-check",
    "shopping-cart",
    "sun",
    "timer-off",
    "trash-2",
    "triangle-alert",
    "undo-2",
    "user",
    "x",
};

// lucide draws 2 px strokes in its box of 24; the design asks for 1.75.
QByteArray drawing(Icon name, const QColor &color)
{
    QFile file(iconFile(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    return svg;
}

class TintedEngine : public QIconEngine
{
public:
    TintedEngine(Icon name, ColorRole off, ColorRole on)
        : m_name(name)
        , m_off(off)
        , m_on(on)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, rect, m_name, tint(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, tint(mode, state), qMin(size.width(), size.height()), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        // size is in device pixels here, and the caller sets the ratio.
        Q_UNUSED(scale)
        return pixmap(size, mode, state);
    }

    QIconEngine *clone() const override { return new TintedEngine(*this); }
    QString key() const override { return u"counterfoil-tinted"_s; }
    bool isNull() override { return false; }

private:
    QColor tint(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens &tokens = Theme::current();
        if (mode == QIcon::Disabled) {
            QColor color = tokens.color(ColorRole::TextTertiary);
            color.setAlphaF(0.6F);
            return color;
        }
        return tokens.color(state == QIcon::On ? m_on : m_off);
    }

    Icon m_name;
    ColorRole m_off;
    ColorRole m_on;
};

} // namespace

QString iconFile(Icon name)
{
    return u":/counterfoil/icons/%1.svg"_s.arg(
        QLatin1StringView(fileNames[static_cast<std::size_t>(name)]));
}

QIcon icon(Icon name, ColorRole role)
{
    return icon(name, role, role);
}

QIcon icon(Icon name, ColorRole role, ColorRole onRole)
{
    return QIcon(new TintedEngine(name, role, onRole));
}

QPixmap iconPixmap(Icon name, const QColor &color, int size, qreal devicePixelRatio)
{
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    const QString key = u"counterfoil/%1/%2/%3/%4"_s.arg(static_cast<int>(name))
                            .arg(color.rgba(), 8, 16)
                            .arg(pixels)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, color));
    QPainter painter(&image);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRect &rect, Icon name, const QColor &color)
{
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(square, iconPixmap(name, color, side, ratio));
}

} // namespace counterfoil

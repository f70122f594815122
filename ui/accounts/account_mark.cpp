// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_mark.h"

#include "ui/theme/environment_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shaped_texts.h"

#include <QPainter>
#include <QStyle>

namespace counterfoil {

namespace {

constexpr int markSide = 18;
constexpr int namedMarkSide = 14;
constexpr int markGap = 6;

} // namespace

void paintAccountMark(QPainter &painter, const QPointF &centre, qreal side, Environment environment,
                      const QString &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!colour.isEmpty()) {
        const qreal pen = side / 7;
        painter.setPen(QPen(QColor(colour), pen));
        painter.setBrush(Qt::NoBrush);
        const qreal radius = (side - pen) / 2;
        painter.drawEllipse(centre, radius, radius);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().color(environmentRole(environment)));
    painter.drawEllipse(centre, side * 0.23, side * 0.23);
    painter.restore();
}

void paintNamedAccount(QPainter *painter, ShapedTexts &texts, const QRect &cell,
                       const Account *account, const QString &name, Qt::LayoutDirection direction)
{
    const int side = Theme::current().scaled(namedMarkSide);
    const auto placed = [&](const QRect &room) {
        return QStyle::visualRect(direction, cell, room);
    };
    if (account) {
        const QRect mark(cell.left(), cell.center().y() - side / 2, side, side);
        paintAccountMark(*painter, QRectF(placed(mark)).center(), side, account->environment,
                         account->colour);
    }
    const int used = side + Theme::current().scaled(markGap);
    texts.paint(painter, placed(cell.adjusted(used, 0, 0, 0)), name, TextStyle::Body,
                ColorRole::TextSecondary,
                QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter));
}

QIcon accountMarkIcon(Environment environment, const QString &colour)
{
    constexpr qreal ratio = 3; // sharp enough for every screen
    const int side = Theme::current().scaled(markSide);
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintAccountMark(painter, QPointF(side, side) / 2, side, environment, colour);
    return QIcon(pixmap);
}

AccountMark::AccountMark(Environment environment, const QString &colour, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_colour(colour)
{
    const int side = Theme::current().scaled(markSide);
    setFixedSize(side, side);
}

void AccountMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAccountMark(painter, QRectF(rect()).center(), width(), m_environment, m_colour);
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/account_button.h"
#include "ui/theme/theme.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/soft_fill.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int railMargin = 10;

} // namespace

RailItem::RailItem(Icon icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailItem::sizeHint() const
{
    const Tokens &tokens = Theme::current();
    const int word = QFontMetrics(tokens.font(TextStyle::BodyMedium)).horizontalAdvance(text());
    const int badge = m_badge > 0 ? tokens.scaled(36) : 0;
    return {std::max(tokens.scaled(160), tokens.scaled(16) + 3 * railMargin + 2 + word + badge),
            tokens.size(Size::ControlHeight)};
}

void RailItem::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = tokens.radius(Radius::Control);
    if (isChecked()) {
        paintSoftFill(painter, rect(), radius, ColorRole::RailActive, ColorRole::Accent);
    } else if (underMouse()) {
        QColor ground = tokens.color(ColorRole::RailActive);
        ground.setAlpha(120);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.color(ColorRole::RailActiveText), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    const QColor ink = tokens.color(isChecked() ? ColorRole::RailActiveText : ColorRole::RailText);
    const int side = tokens.scaled(16);
    const QRect icon(railMargin, (height() - side) / 2, side, side);
    const QRect word(icon.right() + railMargin + 1, 0, width() - icon.right() - 2 * railMargin,
                     height());
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_icon, ink);
    painter.setPen(ink);
    painter.setFont(tokens.font(isChecked() ? TextStyle::BodyMedium : TextStyle::Body));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), word),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                                      Qt::AlignVCenter),
                     text());
    if (m_badge > 0)
        paintBadge(painter);
}

void RailItem::setBadge(int count, const QString &words)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? words : QString());
    setToolTip(count > 0 ? words : QString());
    update();
}

void RailItem::paintBadge(QPainter &painter) const
{
    const Tokens &tokens = Theme::current();
    const QString number = m_badge > 99 ? u"99+"_s : QString::number(m_badge);
    const QFont font = tokens.font(TextStyle::SmallMedium);
    const int height = tokens.scaled(18);
    const int width =
        qMax(height + 2, QFontMetrics(font).horizontalAdvance(number) + tokens.scaled(12));
    const QRect pill = QStyle::visualRect(
        layoutDirection(), rect(),
        {this->width() - railMargin - width, (this->height() - height) / 2, width, height});
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.color(ColorRole::Badge));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(tokens.color(ColorRole::BadgeText));
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, number);
}

Rail::Rail(const Account &account, QWidget *parent)
    : QWidget(parent)
    , m_account(new AccountButton(account, this))
    , m_pages(new QVBoxLayout)
{
    fit();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(railMargin, 14, railMargin, 8);
    layout->setSpacing(2);

    QLabel *name = plainLabel(u"Counterfoil"_s, "rail-brand", this);
    name->setContentsMargins(windowMargins(railMargin, 0, 0, 15));
    layout->addWidget(name);
    m_pages->setSpacing(2);
    layout->addLayout(m_pages);
    layout->addStretch();

    auto *line = new QFrame(this);
    line->setProperty("role", u"rail-line"_s);
    line->setFixedHeight(1);
    layout->addWidget(line);
    layout->addSpacing(6);
    layout->addWidget(m_account);
}

/// A language has longer words than another; the widest is read whole.
void Rail::fit()
{
    int width = Theme::current().size(Size::RailWidth);
    for (const RailItem *item : std::as_const(m_items))
        width = std::max(width, item->sizeHint().width() + 2 * railMargin);
    setFixedWidth(width);
}

void Rail::addPage(Place::Kind kind, Icon icon, const QString &text)
{
    auto *item = new RailItem(icon, text, this);
    m_order.append(kind);
    m_items.insert(kind, item);
    m_pages->addWidget(item);
    fit();
    connect(item, &QAbstractButton::clicked, this, [this, kind] { emit chosen(kind); });
}

QString Rail::textOf(Place::Kind kind) const
{
    const RailItem *item = m_items.value(kind);
    return item ? item->text() : QString();
}

void Rail::setBadge(Place::Kind kind, int count, const QString &words)
{
    if (RailItem *item = m_items.value(kind))
        item->setBadge(count, words);
    fit();
}

void Rail::setCurrent(Place::Kind kind)
{
    if (kind == Place::Kind::Payment || kind == Place::Kind::NewPayment)
        kind = Place::Kind::Payments;
    else if (kind == Place::Kind::Session || kind == Place::Kind::NewSession)
        kind = Place::Kind::Sessions;
    else if (kind == Place::Kind::Link)
        kind = Place::Kind::Links;
    else if (kind == Place::Kind::Eligible || kind == Place::Kind::Redirects)
        kind = Place::Kind::Notices; // the tools
    if (RailItem *item = m_items.value(kind))
        item->setChecked(true);
}

void Rail::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.color(ColorRole::Rail));
    if (const QColor edge = tokens.edge(ColorRole::RailOutline); edge.isValid()) {
        const QRect line(width() - 1, 0, 1, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), edge);
    }
}

} // namespace counterfoil

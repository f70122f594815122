// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QFontMetrics>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QString propertyOf(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Outlined:
        break;
    case ButtonRole::Primary:
        return u"primary"_s;
    case ButtonRole::Quiet:
        return u"quiet"_s;
    case ButtonRole::Link:
        return u"link"_s;
    case ButtonRole::Chip:
        return u"chip"_s;
    }
    return {};
}

struct ButtonMetrics
{
    ButtonMetrics(const Tokens &tokens, ButtonRole role)
        : compact(role == ButtonRole::Chip)
        , main(tokens.font(compact ? TextStyle::SmallMedium : TextStyle::BodyMedium))
        , secondary(tokens.font(TextStyle::Small))
        // A link is text: it stands where text would.
        , padding(tokens.scaled(role == ButtonRole::Link ? 4
                                : compact                ? 8
                                                         : 14))
        , gap(tokens.scaled(8))
        , icon(tokens.scaled(compact ? 13 : 16))
    {}

    bool compact;
    QFont main;
    QFont secondary;
    int padding;
    int gap;
    int icon;
};

} // namespace

void setButtonRole(QPushButton *button, ButtonRole role)
{
    button->setProperty("role", propertyOf(role));
    button->style()->unpolish(button);
    button->style()->polish(button);
    button->update();
}

ActionButton::ActionButton(const QString &text, ButtonRole role, QWidget *parent)
    : QPushButton(text, parent)
    , m_role(role)
{
    setAutoDefault(false);
    setProperty("role", propertyOf(role));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    updateAccessibleName();
}

ActionButton::ActionButton(Icon icon, const QString &text, ButtonRole role, QWidget *parent)
    : ActionButton(text, role, parent)
{
    setActionIcon(icon);
}

void ActionButton::setSecondary(const QString &secondary)
{
    m_secondary = secondary;
    updateAccessibleName();
    updateGeometry();
    update();
}

void ActionButton::setActionIcon(Icon icon)
{
    m_icon = icon;
    m_hasIcon = true;
    updateGeometry();
    update();
}

void ActionButton::setReason(const QString &reason)
{
    setToolTip(plainToolTip(reason));
    setAccessibleDescription(reason);
}

void ActionButton::setRole(ButtonRole role)
{
    m_role = role;
    setButtonRole(this, role);
    updateGeometry();
}

void ActionButton::updateAccessibleName()
{
    setAccessibleName(m_secondary.isEmpty() ? QString() : text() + u", "_s + m_secondary);
}

QSize ActionButton::sizeHint() const
{
    const Tokens &tokens = Theme::current();
    const ButtonMetrics metrics(tokens, m_role);
    int width = 2 * metrics.padding + QFontMetrics(metrics.main).horizontalAdvance(text());
    if (m_hasIcon)
        width += metrics.icon + metrics.gap;
    if (menu())
        width += metrics.gap + metrics.icon;
    if (!m_secondary.isEmpty())
        width += metrics.gap + QFontMetrics(metrics.secondary).horizontalAdvance(m_secondary);
    return {width, metrics.compact              ? tokens.scaled(20)
                   : m_role == ButtonRole::Link ? tokens.scaled(22)
                                                : tokens.size(Size::ControlHeight)};
}

QSize ActionButton::minimumSizeHint() const
{
    return sizeHint();
}

void ActionButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    const ButtonMetrics metrics(tokens, m_role);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    option.features.setFlag(QStyleOptionButton::HasMenu, false); // the chevron says it
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    // The ring of a filled button stands inside its fill, or nobody would see it.
    if (m_role == ButtonRole::Primary && hasFocus()) {
        const qreal radius = tokens.radius(Radius::Control) - 3.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.color(ColorRole::OnAccent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), radius, radius);
    }

    QColor color = tokens.color(ColorRole::Text);
    QColor quiet = tokens.color(ColorRole::TextSecondary);
    if (m_role == ButtonRole::Primary) {
        color = tokens.color(ColorRole::OnAccent);
        quiet = color;
    } else if (m_role == ButtonRole::Link || m_role == ButtonRole::Chip) {
        color = tokens.color(ColorRole::Accent);
    } else if (m_role == ButtonRole::Quiet) {
        color = quiet;
    }
    if (!isEnabled())
        color = quiet = tokens.color(ColorRole::TextTertiary);

    // Laid out from the leading edge, the whole centred.
    const int used = sizeHint().width() - 2 * metrics.padding;
    int x = (width() - used) / 2;
    const auto place = [&](int length) {
        const QRect logical(x, 0, length, height());
        x += length + metrics.gap;
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    if (m_hasIcon) {
        QRect icon(0, 0, metrics.icon, metrics.icon);
        icon.moveCenter(place(metrics.icon).center());
        paintIcon(&painter, icon, m_icon, color);
    }
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setPen(color);
    painter.setFont(metrics.main);
    painter.drawText(place(QFontMetrics(metrics.main).horizontalAdvance(text())),
                     Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (!m_secondary.isEmpty()) {
        painter.setPen(quiet);
        painter.setFont(metrics.secondary);
        painter.drawText(place(QFontMetrics(metrics.secondary).horizontalAdvance(m_secondary)),
                         Qt::AlignCenter, m_secondary);
    }
    if (menu()) {
        QRect chevron(0, 0, metrics.icon, metrics.icon);
        chevron.moveCenter(place(metrics.icon).center());
        paintIcon(&painter, chevron, Icon::ChevronDown, quiet);
    }
}

IconButton::IconButton(Icon icon, const QString &name, QWidget *parent)
    : IconButton(icon, name, ColorRole::TextSecondary, parent)
{}

IconButton::IconButton(Icon icon, const QString &name, ColorRole role, QWidget *parent)
    : QToolButton(parent)
{
    setActionIcon(icon, role);
    const int side = Theme::current().scaled(16);
    setIconSize({side, side});
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(plainToolTip(name));
    setAccessibleName(name);
}

void IconButton::setActionIcon(Icon icon, ColorRole role)
{
    setIcon(counterfoil::icon(icon, role));
}

} // namespace counterfoil

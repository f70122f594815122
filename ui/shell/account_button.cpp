// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/account_button.h"

#include "ui/accounts/account_mark.h"
#include "ui/theme/environment_look.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace counterfoil {

namespace {

constexpr int buttonPadding = 10;

} // namespace

AccountButton::AccountButton(const Account &account, QWidget *parent)
    : QAbstractButton(parent)
    , m_account(account)
{
    setObjectName(QStringLiteral("accountButton"));
    setText(account.name);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    //: for those who do not see it: the account's name, its provider and environment
    setAccessibleName(tr("Account %1, %2").arg(account.name, environmentText(account)));
}

void AccountButton::setColour(const QString &colour)
{
    m_colour = colour;
    update();
}

void AccountButton::setHasMenu(bool hasMenu)
{
    m_hasMenu = hasMenu;
    setFocusPolicy(hasMenu ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, hasMenu);
    setAccessibleDescription(hasMenu ? tr("Opens a menu with the other accounts") : QString());
    update();
}

QSize AccountButton::sizeHint() const
{
    const Tokens &tokens = Theme::current();
    return {tokens.scaled(160), tokens.scaled(52)};
}

void AccountButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = tokens.radius(Radius::Control);
    if (m_hasMenu && (underMouse() || isDown())) {
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

    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int mark = tokens.scaled(18);
    const int line = tokens.scaled(18);
    const int top = (height() - 2 * line) / 2;
    const int chevron = m_hasMenu ? tokens.scaled(14) : 0;
    const int textWidth = width() - 2 * buttonPadding - chevron - (chevron ? 6 : 0);
    const auto write = [&](const QRect &at, const QString &words) {
        painter.drawText(visual(at),
                         static_cast<int>(QStyle::visualAlignment(
                             layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, at.width()));
    };
    painter.setPen(tokens.color(ColorRole::RailActiveText));
    painter.setFont(tokens.font(TextStyle::Section));
    write({buttonPadding, top, textWidth, line}, m_account.name);

    const QRect markAt =
        visual({buttonPadding - (m_colour.isEmpty() ? mark / 4 : 0), top + line, mark, line});
    paintAccountMark(painter, QRectF(markAt).center(), mark, m_account.environment, m_colour);
    const bool isLive = m_account.environment == Environment::Live;
    painter.setPen(tokens.color(isLive ? ColorRole::RailActiveText : ColorRole::RailText));
    painter.setFont(tokens.font(isLive ? TextStyle::SmallMedium : TextStyle::Small));
    const int textLeft = buttonPadding + (m_colour.isEmpty() ? tokens.scaled(14) : mark + 5);
    write({textLeft, top + line, width() - textLeft - buttonPadding - chevron - 6, line},
          environmentText(m_account));
    if (chevron > 0)
        paintIcon(
            &painter,
            visual({width() - buttonPadding - chevron, (height() - chevron) / 2, chevron, chevron}),
            Icon::ChevronDown, tokens.color(ColorRole::RailText));
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/partner_row.h"

#include "core/domain/outside_text.h"
#include "models/refunds/totals_words.h"
#include "models/words/joined_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/money_bar.h"
#include "ui/widgets/soft_fill.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int partnerPadding = 6;
constexpr int partnerBarHeight = 8;

} // namespace

PartnerRow::PartnerRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartnerRow::setTotal(const PartnerTotal &total, OperationKind kind, qint64 most)
{
    m_total = total;
    m_kind = kind;
    m_most = most;
    const QString words = formatMoney(total.amount) + u", "_s + operationCount(kind, total.count);
    m_shownPartner = shownText(total.partner);
    setAccessibleName(withDetail(m_shownPartner, words));
    setToolTip(plainToolTip(accessibleName() + u'\n' + tr("Show only this partner.")));
    update();
}

QSize PartnerRow::sizeHint() const
{
    const Tokens &tokens = Theme::current();
    return {tokens.scaled(220), tokens.lineHeight(TextStyle::Small) + tokens.scaled(8)};
}

QSize PartnerRow::minimumSizeHint() const
{
    return {Theme::current().scaled(140), sizeHint().height()};
}

void PartnerRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // a text runs in its own direction
    const int radius = tokens.radius(Radius::Chip);
    if (isChecked()) {
        paintSoftFill(painter, rect(), radius, ColorRole::Selection, ColorRole::Accent);
    } else if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.color(ColorRole::Hover));
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.color(ColorRole::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    const QFont small = tokens.font(TextStyle::Small);
    const QFont money = tokens.font(TextStyle::SmallMedium);
    const QString sum = formatAmount(m_total.amount);
    const int inner = width() - 2 * partnerPadding;
    const int sumWidth = qMax(tokens.scaled(64), QFontMetrics(money).horizontalAdvance(sum) + 2);
    const int partnerNameWidth = qMin(tokens.scaled(92), inner * 2 / 5);
    const auto place = [&](int left, int wide, int tall) {
        const QRect logical(partnerPadding + left, (height() - tall) / 2, wide, tall);
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    painter.setFont(small);
    painter.setPen(tokens.color(ColorRole::Text));
    painter.drawText(
        place(0, partnerNameWidth, height()),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) |
                         Qt::AlignVCenter),
        QFontMetrics(small).elidedText(m_shownPartner, Qt::ElideRight, partnerNameWidth));
    const int partnerGap = tokens.scaled(8);
    const int barWidth = inner - partnerNameWidth - sumWidth - 2 * partnerGap;
    if (barWidth > partnerGap) {
        const qint64 amount = m_total.amount.minorUnits();
        const auto part = m_most > 0 ? static_cast<int>(static_cast<long double>(amount) *
                                                        barWidth / static_cast<long double>(m_most))
                                     : 0;
        if (amount > 0) {
            MoneyBar::paint(&painter,
                            place(partnerNameWidth + partnerGap, qMax(3, part),
                                  tokens.scaled(partnerBarHeight)),
                            {{MoneyBar::kindOf(m_kind), amount}}, layoutDirection());
        }
    }
    painter.setFont(money);
    painter.setPen(tokens.color(ColorRole::Text));
    painter.drawText(
        place(inner - sumWidth, sumWidth, height()),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing) |
                         Qt::AlignVCenter),
        sum);
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_delegate.h"

#include "ui/accounts/account_mark.h"
#include "ui/theme/theme.h"

#include <QStyle>

#include <algorithm>

namespace counterfoil {

AccountDelegate::AccountDelegate(int idRole, QObject *parent)
    : RowDelegate(parent)
    , m_idRole(idRole)
{}

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    paintBackground(painter, option, index, true);
    const int side = Theme::current().scaled(14);
    const int used = side + Theme::current().scaled(6);
    const QRect content = contentRect(option.rect);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QString id = index.data(m_idRole).toString();
    const auto account = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                      [&id](const Account &known) { return known.id == id; });
    if (account != m_accounts.cend()) {
        const qreal x = isMirrored ? content.right() + 1 - side / 2.0 : content.left() + side / 2.0;
        paintAccountMark(*painter, QPointF(x, QRectF(content).center().y()), side,
                         account->environment, account->colour);
    }
    const QRect rest =
        isMirrored ? content.adjusted(0, 0, -used, 0) : content.adjusted(used, 0, 0, 0);
    texts().paint(painter, rest, index.data().toString(), TextStyle::Body, ColorRole::TextSecondary,
                  QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
}

} // namespace counterfoil

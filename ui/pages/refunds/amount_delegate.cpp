// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/amount_delegate.h"

#include "models/refunds/operations_list_model.h"
#include "ui/theme/theme.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace counterfoil {

void AmountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const QString lesser = index.data(OperationsListModel::LesserRole).toString();
    if (lesser.isEmpty())
        return;
    const Tokens &tokens = Theme::current();
    const int used = texts().width(*painter, index.data().toString(), TextStyle::BodyMedium);
    QRect rest = contentRect(option.rect);
    const int gap = used + tokens.scaled(5);
    // No figure is ever cut: where it has no room, a sign says that there is one.
    const bool fits = texts().width(*painter, lesser, TextStyle::Body) <= rest.width() - gap;
    if (option.direction == Qt::RightToLeft)
        rest.adjust(gap, 0, 0, 0);
    else
        rest.adjust(0, 0, -gap, 0);
    texts().paint(painter, rest, fits ? lesser : u"≠"_s, TextStyle::Body, ColorRole::TextSecondary,
                  QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter));
}

} // namespace counterfoil

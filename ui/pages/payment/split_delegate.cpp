// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/split_delegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/money_bar.h"

#include <QPainter>

namespace counterfoil {

namespace {

constexpr int splitEdge = 16;
constexpr int splitBarHeight = 14;

bool isLastRow(const QModelIndex &index)
{
    return index.row() + 1 == index.model()->rowCount();
}

} // namespace

SplitDelegate::SplitDelegate(const SplitModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

int SplitDelegate::rowHeight()
{
    return Theme::current().scaled(55);
}

QSize SplitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::current().scaled(98), rowHeight()};
}

void SplitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    if (!isLastRow(index)) {
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          Theme::current().color(ColorRole::Separator));
    }
    switch (static_cast<SplitModel::Column>(index.column())) {
    case SplitModel::Column::Solution:
        paintSolution(painter, option, index);
        break;
    case SplitModel::Column::Bar:
        paintBar(painter, option, index.row());
        break;
    case SplitModel::Column::Authorised:
    case SplitModel::Column::Captured:
    case SplitModel::Column::Refunded:
    case SplitModel::Column::Voided:
    case SplitModel::Column::Left:
        paintMoney(painter, option, index);
        break;
    case SplitModel::Column::Count:
        break;
    }
}

void SplitDelegate::paintSolution(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Tokens &tokens = Theme::current();
    const int upper = tokens.lineHeight(TextStyle::BodyMedium);
    const int lower = tokens.lineHeight(TextStyle::Small);
    const int top = option.rect.top() + (option.rect.height() - upper - lower) / 2;
    const QRect room = QStyle::visualRect(option.direction, option.rect,
                                          option.rect.adjusted(splitEdge, 0, -splitEdge / 2, 0));
    const Qt::Alignment leading =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    m_texts.paint(painter, QRect(room.left(), top, room.width(), upper), index.data().toString(),
                  TextStyle::BodyMedium, ColorRole::Text, leading);
    m_texts.paint(painter, QRect(room.left(), top + upper, room.width(), lower),
                  index.data(SplitModel::DetailRole).toString(), TextStyle::Small,
                  ColorRole::TextSecondary, leading);
}

void SplitDelegate::paintBar(QPainter *painter, const QStyleOptionViewItem &option, int row) const
{
    const SplitRow &split = m_model.row(row);
    const int height = Theme::current().scaled(splitBarHeight);
    const QRect bar(option.rect.left(), option.rect.center().y() - height / 2 + 1,
                    option.rect.width(), height);
    const qint64 captured = split.captured.minorUnits();
    const qint64 refunded = split.refunded.minorUnits();
    const qint64 voided = split.voided.minorUnits();
    const qint64 left = split.leftToCapture.minorUnits();
    // Sums that do not fit were clamped: the bar then shows shares of what is known.
    const qint64 held = split.authorised.minorUnits() - qMax<qint64>(0, captured) -
                        qMax<qint64>(0, voided) - qMax<qint64>(0, left);
    MoneyBar::paint(painter, bar,
                    {{MoneyBar::Kind::Refunded, refunded},
                     {MoneyBar::Kind::Captured, captured - qMin(captured, refunded)},
                     {MoneyBar::Kind::Voided, voided},
                     {MoneyBar::Kind::Authorised, held},
                     {MoneyBar::Kind::Available, left}},
                    option.direction);
}

void SplitDelegate::paintMoney(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const bool last = index.column() == static_cast<int>(SplitModel::Column::Left);
    const QRect room = QStyle::visualRect(option.direction, option.rect,
                                          option.rect.adjusted(4, 0, last ? -splitEdge : 0, 0));
    m_texts.paint(painter, room, index.data().toString(),
                  last ? TextStyle::Section : TextStyle::Body, ColorRole::Text,
                  QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace counterfoil

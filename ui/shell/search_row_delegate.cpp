// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_row_delegate.h"

#include "models/known_payments_model.h"
#include "ui/delegates/row_delegate.h"
#include "ui/payment_state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_chip.h"

#include <QPainter>
#include <QStyle>

namespace counterfoil {

namespace {

constexpr int margin = 18;

} // namespace

SearchRowDelegate::SearchRowDelegate(const SearchResultsModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize SearchRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Theme::current().size(Size::RowHeight)};
}

void SearchRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    RowDelegate::paintBackground(painter, option, index, false);
    const SearchResultsModel::Result result = m_model.result(index.row());
    if (result.payment)
        paintPayment(painter, option, *result.payment);
    else
        paintOffer(painter, option, index.data().toString(), result.id);
}

void SearchRowDelegate::paintPayment(QPainter *painter, const QStyleOptionViewItem &option,
                                     const Payment &payment) const
{
    const Tokens &tokens = Theme::current();
    const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    const int width = row.width();
    const auto column = [&](int from, int to) {
        const QRect logical(row.left() + width * from / 100, row.top(),
                            width * (to - from) / 100 - 8, row.height());
        return QStyle::visualRect(option.direction, row, logical);
    };
    const Qt::Alignment leading =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment trailing =
        QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    const QColor ink = tokens.color(ColorRole::Text);
    const QStringList words = m_model.words();
    RowDelegate::paintText(painter, column(0, 27), payment.displayReference(),
                           tokens.font(TextStyle::BodyMedium), ink, leading, words);
    RowDelegate::paintText(painter, column(27, 53), customerText(payment),
                           tokens.font(TextStyle::Body), ink, leading, words);
    const QList<StatusLook> looks = paymentLooks(payment);
    if (!looks.isEmpty())
        StatusChip::paint(painter, column(53, 75), looks.last(), option.direction);
    RowDelegate::paintText(painter, column(75, 92), formatMoney(payment.amount),
                           tokens.font(TextStyle::BodyMedium), ink, trailing);
    RowDelegate::paintText(painter, column(92, 100), payment.lastFourDigits(),
                           tokens.font(TextStyle::Body), tokens.color(ColorRole::TextSecondary),
                           leading, words);
}

void SearchRowDelegate::paintOffer(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QString &sentence, const QString &id)
{
    const Tokens &tokens = Theme::current();
    const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    const int side = tokens.scaled(16);
    const QRect icon(row.left(), row.center().y() - side / 2, side, side);
    const QRect rest = row.adjusted(side + 10, 0, 0, 0);
    paintIcon(painter, QStyle::visualRect(option.direction, row, icon), Icon::Download,
              tokens.color(ColorRole::Accent));
    const QFont font = tokens.font(TextStyle::BodyMedium);
    const int words = qMin(rest.width(), QFontMetrics(font).horizontalAdvance(sentence) + 2);
    const QRect first(rest.left(), rest.top(), words, rest.height());
    const QRect second = rest.adjusted(words + 12, 0, 0, 0);
    const Qt::Alignment leading =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    RowDelegate::paintText(painter, QStyle::visualRect(option.direction, row, first), sentence,
                           font, tokens.color(ColorRole::Accent), leading);
    RowDelegate::paintText(painter, QStyle::visualRect(option.direction, row, second), id,
                           tokens.font(TextStyle::Mono), tokens.color(ColorRole::TextSecondary),
                           leading);
}

} // namespace counterfoil

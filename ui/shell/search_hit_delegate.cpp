// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_hit_delegate.h"

#include "core/domain/outside_text.h"
#include "ui/accounts/account_mark.h"
#include "ui/theme/payment_state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/status_chip.h"

#include <QPainter>
#include <QStyle>

namespace counterfoil {

namespace {

constexpr int hitMargin = 18;

} // namespace

SearchHitDelegate::SearchHitDelegate(const SearchHitsModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Theme::current().size(Size::RowHeight)};
}

void SearchHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    RowDelegate::paintBackground(painter, option, index, false);
    const SearchHit hit = m_model.hit(index.row());
    if (hit.payment)
        paintPayment(painter, option, *hit.payment);
    else
        paintOffer(painter, option, hit, index.data().toString());
}

void SearchHitDelegate::paintPayment(QPainter *painter, const QStyleOptionViewItem &option,
                                     const PaymentRow &payment) const
{
    const QRect row = option.rect.adjusted(hitMargin, 0, -hitMargin, 0);
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
    const QStringList words = m_model.words();
    const Account *account = m_model.accountOf(payment);
    const int customerEnd = account ? 42 : 53;
    m_texts.paint(painter, column(0, account ? 23 : 27), shownText(payment.order),
                  TextStyle::BodyMedium, ColorRole::Text, leading, words);
    m_texts.paint(painter, column(account ? 23 : 27, customerEnd), shownText(payment.customer),
                  TextStyle::Body, ColorRole::Text, leading, words);
    if (account)
        paintNamedAccount(painter, m_texts, column(customerEnd, 53), account,
                          shownText(account->name), option.direction);
    const QList<StatusLook> looks = paymentLooks(payment.states, payment.authorisationWord);
    if (!looks.isEmpty())
        StatusChip::paint(painter, column(53, 75), looks.last(), option.direction, m_texts);
    m_texts.paint(painter, column(75, 92), formatMoney(payment.amount), TextStyle::BodyMedium,
                  ColorRole::Text, trailing);
    m_texts.paint(painter, column(92, 100), shownText(payment.card), TextStyle::Body,
                  ColorRole::TextSecondary, leading, words);
}

void SearchHitDelegate::paintOffer(QPainter *painter, const QStyleOptionViewItem &option,
                                   const SearchHit &hit, const QString &sentence) const
{
    const Tokens &tokens = Theme::current();
    const QRect row = option.rect.adjusted(hitMargin, 0, -hitMargin, 0);
    const int side = tokens.scaled(16);
    const QRect icon(row.left(), row.center().y() - side / 2, side, side);
    const QRect rest = row.adjusted(side + 10, 0, 0, 0);
    const bool isRecent = hit.action == SearchHit::Action::SearchAgain;
    paintIcon(painter, QStyle::visualRect(option.direction, row, icon),
              isRecent ? Icon::Clock : Icon::Download,
              tokens.color(isRecent ? ColorRole::TextSecondary : ColorRole::Accent));
    const Qt::Alignment leading =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    if (isRecent) {
        m_texts.paint(painter, QStyle::visualRect(option.direction, row, rest), sentence,
                      TextStyle::Body, ColorRole::Text, leading);
        return;
    }
    const int words =
        qMin(rest.width(), m_texts.width(*painter, sentence, TextStyle::BodyMedium) + 2);
    const QRect first(rest.left(), rest.top(), words, rest.height());
    const QRect second = rest.adjusted(words + 12, 0, 0, 0);
    m_texts.paint(painter, QStyle::visualRect(option.direction, row, first), sentence,
                  TextStyle::BodyMedium, ColorRole::Accent, leading);
    m_texts.paint(painter, QStyle::visualRect(option.direction, row, second), hit.id,
                  TextStyle::Mono, ColorRole::TextSecondary, leading);
}

} // namespace counterfoil

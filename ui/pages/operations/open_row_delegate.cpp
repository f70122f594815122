// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operations/open_row_delegate.h"

#include "models/accounts/account_names.h"
#include "models/journal/operations_open_model.h"
#include "ui/accounts/account_mark.h"
#include "ui/pages/entry_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/status_chip.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

OpenRowDelegate::OpenRowDelegate(const OperationsOpenModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

void OpenRowDelegate::setHovered(const QModelIndex &index, int button)
{
    m_hoveredRow = index;
    m_hovered = button;
}

QSize OpenRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return {0, openRowHeight(view ? view->viewport()->width() : option.rect.width(), m_widths)};
}

void OpenRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto entry = index.data(OperationsOpenModel::EntryRole).value<OperationEntry>();
    const OpenRowLayout layout = layOutOpenRow(option.rect, m_widths, m_model.actions(index.row()),
                                               entry.kind, option.direction);
    const bool isLast = index.row() == index.model()->rowCount() - 1;
    RowDelegate::paintBackground(painter, option, index, !isLast);

    const Qt::Alignment leading =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment trailing =
        QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;
    const auto write = [&](const QRect &rect, int role, TextStyle style, ColorRole color,
                           Qt::Alignment alignment) {
        m_texts.paint(painter, rect, index.data(role).toString(), style, color, alignment);
    };
    StatusChip::paint(painter, layout.chip, entryLook(entry), option.direction, m_texts);
    write(layout.kind, OperationsOpenModel::KindRole, TextStyle::Body, ColorRole::Text, leading);
    write(layout.amount, OperationsOpenModel::AmountRole, TextStyle::BodyMedium, ColorRole::Text,
          trailing);
    write(layout.order, OperationsOpenModel::OrderRole, TextStyle::BodyMedium, ColorRole::Text,
          leading);
    paintWho(painter, layout.customer, index, option.direction);
    paintSentence(painter, layout.sentence,
                  index.data(OperationsOpenModel::SentenceRole).toString(), leading);
    write(layout.next, OperationsOpenModel::NextRole, TextStyle::Small, ColorRole::TextSecondary,
          trailing);

    const bool hasKeys =
        (option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus);
    for (int i = 0; i < layout.buttons.size(); ++i) {
        paintButton(painter, layout.buttons[i], entry, m_hoveredRow == index && m_hovered == i,
                    hasKeys && m_focused == i);
    }
}

// Where several accounts are shown, the row's own stands before the customer.
void OpenRowDelegate::paintWho(QPainter *painter, const QRect &rect, const QModelIndex &index,
                               Qt::LayoutDirection direction) const
{
    const QString customer = index.data(OperationsOpenModel::CustomerRole).toString();
    QString account = index.data(OperationsOpenModel::AccountRole).toString();
    if (account.isEmpty()) {
        m_texts.paint(painter, rect, customer, TextStyle::Small, ColorRole::TextSecondary,
                      QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter));
        return;
    }
    if (!customer.isEmpty())
        account += u" · "_s + customer;
    paintNamedAccount(painter, m_texts, rect,
                      findAccount(m_accounts, m_model.entry(index.row()).account), account,
                      direction);
}

// At most two lines, the second cut where it must be; plain text, whatever it holds.
void OpenRowDelegate::paintSentence(QPainter *painter, const QRect &rect, const QString &text,
                                    Qt::Alignment alignment) const
{
    const QFont &font = m_texts.font(*painter, TextStyle::Body);
    const QString line = text.simplified();
    QTextLayout layout(line, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    layout.endLayout();
    const int end = first.textStart() + first.textLength();
    const bool fits = end >= line.size();
    const int height = QFontMetrics(font).lineSpacing() + 1;
    const int top = rect.top() + (rect.height() - (fits ? 1 : 2) * height) / 2;
    m_texts.paint(painter, {rect.left(), top, rect.width(), height}, line.left(end).trimmed(),
                  TextStyle::Body, ColorRole::TextSecondary, alignment);
    if (!fits) {
        m_texts.paint(painter, {rect.left(), top + height, rect.width(), height}, line.mid(end),
                      TextStyle::Body, ColorRole::TextSecondary, alignment);
    }
}

void OpenRowDelegate::paintButton(QPainter *painter, const OpenRowLayout::Button &button,
                                  const OperationEntry &entry, bool hovered, bool focused) const
{
    const Tokens &tokens = Theme::current();
    QFont font = tokens.font(button.isMain ? TextStyle::BodyMedium : TextStyle::SmallMedium);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int radius = tokens.radius(Radius::Control);
    if (button.isMain) {
        const qreal pen = focused ? 2 : 1;
        painter->setPen(QPen(tokens.color(focused ? ColorRole::Accent : ColorRole::Outline), pen));
        painter->setBrush(tokens.color(hovered ? ColorRole::Hover : ColorRole::Control));
        painter->drawRoundedRect(QRectF(button.rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
                                 radius, radius);
    } else {
        font.setUnderline(hovered);
        if (focused) {
            painter->setPen(QPen(tokens.color(ColorRole::Accent), 2));
            painter->drawRoundedRect(QRectF(button.rect).adjusted(-4, -1, 4, 1), 4, 4);
        }
    }
    painter->setFont(font);
    painter->setPen(tokens.color(button.isMain ? ColorRole::Text : ColorRole::Accent));
    painter->drawText(button.rect, Qt::AlignCenter, actionText(button.action, entry.kind));
    painter->restore();
}

} // namespace counterfoil

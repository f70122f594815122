// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_delegate.h"

#include "models/commands/commands_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_delegate.h"

#include <QPainter>
#include <QStyle>

namespace counterfoil {

namespace {

constexpr int commandMargin = 18;
constexpr int commandGap = 12;

} // namespace

CommandDelegate::CommandDelegate(const CommandsModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Theme::current().size(Size::RowHeight)};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    RowDelegate::paintBackground(painter, option, index, false);
    const Command &command = m_model.command(index.row());
    const QRect row = option.rect.adjusted(commandMargin, 0, -commandMargin, 0);
    const auto visual = [&](int from, int width) {
        const QRect logical(row.left() + from, row.top(), width, row.height());
        return QStyle::visualRect(option.direction, row, logical);
    };
    const Qt::Alignment leading =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    int end = row.width();
    const auto paintAtEnd = [&](const QString &text, TextStyle style) {
        if (text.isEmpty())
            return;
        const int width = m_texts.width(*painter, text, style) + 2;
        end -= width;
        m_texts.paint(painter, visual(end, width), text, style, ColorRole::TextSecondary, leading);
        end -= commandGap;
    };
    paintAtEnd(command.keys, TextStyle::SmallMedium);
    paintAtEnd(command.group, TextStyle::Small);
    const int name = qMin(end, m_texts.width(*painter, command.name, TextStyle::BodyMedium) + 2);
    m_texts.paint(painter, visual(0, name), command.name, TextStyle::BodyMedium,
                  command.isOff ? ColorRole::TextTertiary : ColorRole::Text, leading);
    const int rest = end - name - commandGap;
    if (rest > commandGap)
        m_texts.paint(painter, visual(name + commandGap, rest), command.reason, TextStyle::Small,
                      ColorRole::TextSecondary, leading);
}

} // namespace counterfoil

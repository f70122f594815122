// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_cap.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace counterfoil {

SearchField::SearchField(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"searchField"_s);
    setText(tr("Search order, e-mail, last four, any id…"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(text()); // where it is cut
    setToolTip(plainToolTip(text()));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(Theme::current().scaled(620));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->addStretch();
    layout->addWidget(new KeyCap(QKeySequence(Qt::CTRL | Qt::Key_K), this));
}

QSize SearchField::sizeHint() const
{
    const Tokens &tokens = Theme::current();
    return {tokens.scaled(620), tokens.size(Size::ControlHeight)};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && !event->text().isEmpty() && event->text().front().isPrint() &&
        event->key() != Qt::Key_Space) {
        emit typed(event->text());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(tokens.color(hasFocus() ? ColorRole::Accent : ColorRole::Outline), pen));
    painter.setBrush(tokens.color(ColorRole::Field));
    const int radius = tokens.radius(Radius::Control);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius,
                            radius);
    const int side = tokens.scaled(16);
    const QRect icon(11, (height() - side) / 2, side, side);
    const QRect word(icon.right() + 9, 0, width() - icon.right() - tokens.scaled(80), height());
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), Icon::Search,
              tokens.color(ColorRole::TextSecondary));
    painter.setPen(tokens.color(ColorRole::TextSecondary));
    painter.setFont(tokens.font(TextStyle::Body));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), word),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                                      Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, word.width()));
}

} // namespace counterfoil

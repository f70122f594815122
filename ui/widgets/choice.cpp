// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace counterfoil {

Choice::Choice(QWidget *parent)
    : QComboBox(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QAbstractItemModel *items = model();
    connect(items, &QAbstractItemModel::rowsInserted, this, &Choice::forgetWidest);
    connect(items, &QAbstractItemModel::rowsRemoved, this, &Choice::forgetWidest);
    connect(items, &QAbstractItemModel::dataChanged, this, &Choice::forgetWidest);
    connect(items, &QAbstractItemModel::modelReset, this, &Choice::forgetWidest);
}

void Choice::forgetWidest()
{
    m_widest.reset();
    updateGeometry();
}

int Choice::widestText() const
{
    if (!m_widest) {
        const QFontMetrics metrics(Theme::current().font(TextStyle::Body));
        int widest = metrics.horizontalAdvance(placeholderText());
        for (int item = 0; item < count(); ++item)
            widest = qMax(widest, metrics.horizontalAdvance(itemText(item)));
        m_widest = widest;
    }
    return *m_widest;
}

/// Room for its widest text. QComboBox makes its list to measure itself, which most never open.
QSize Choice::sizeHint() const
{
    const Tokens &tokens = Theme::current();
    const int beside = width() - textRect().width() + tokens.scaled(10);
    return {widestText() + beside, tokens.size(Size::FieldHeight)};
}

void Choice::showPopup()
{
    view()->setTextElideMode(Qt::ElideRight);
    QComboBox::showPopup();
}

QSize Choice::minimumSizeHint() const
{
    const Tokens &tokens = Theme::current();
    return {tokens.scaled(80), tokens.size(Size::FieldHeight)};
}

// A text that is cut is told in full.
bool Choice::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (fontMetrics().horizontalAdvance(currentText()) > textRect().width())
            QToolTip::showText(help->globalPos(), currentText(), this);
        return true;
    }
    return QComboBox::event(event);
}

void Choice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_widest.reset();
    QComboBox::changeEvent(event);
}

/// Before it is mirrored.
QRect Choice::textRect() const
{
    return {12, 0, width() - 12 - Theme::current().scaled(14) - 18, height()};
}

void Choice::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const qreal pen = focused ? 2 : 1;
    painter.setPen(QPen(tokens.color(focused ? ColorRole::Accent : ColorRole::Outline), pen));
    painter.setBrush(tokens.color(focused ? ColorRole::Surface : ColorRole::Field));
    const int radius = tokens.radius(Radius::Control);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius,
                            radius);

    const int chevron = tokens.scaled(14);
    QRect icon(0, 0, chevron, chevron);
    icon.moveCenter(rect().center());
    icon.moveRight(width() - 12);
    const QRect text = textRect();
    const ColorRole ink = isEnabled() ? ColorRole::Text : ColorRole::TextTertiary;
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), Icon::ChevronDown,
              tokens.color(ColorRole::TextSecondary));
    painter.setPen(tokens.color(currentIndex() < 0 ? ColorRole::TextTertiary : ink));
    painter.setFont(tokens.font(TextStyle::Body));
    const QString shown = currentIndex() < 0 ? placeholderText() : currentText();
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(),
                                                              Qt::AlignLeading | Qt::AlignVCenter)),
                     painter.fontMetrics().elidedText(shown, Qt::ElideRight, text.width()));
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/total_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int sideways = 16;
constexpr int upright = 12;
constexpr int detailLines = 2;

QFont valueFont(const Tokens &tokens)
{
    QFont font = tokens.font(TextStyle::Title);
    font.setWeight(QFont::Medium);
    return font;
}

/// As many lines as fit; the last one is elided.
void paintLines(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                int lineHeight, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QRect line(rect.left(), rect.top(), rect.width(), lineHeight);
    const Qt::Alignment alignment =
        QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
    for (int number = 0; number < detailLines; ++number) {
        QTextLine part = layout.createLine();
        if (!part.isValid())
            break;
        part.setLineWidth(rect.width());
        const QString rest = text.mid(part.textStart());
        const QString shown = number == detailLines - 1
                                  ? metrics.elidedText(rest, Qt::ElideRight, rect.width())
                                  : rest.left(part.textLength()).trimmed();
        painter.drawText(line, static_cast<int>(alignment), shown);
        line.translate(0, lineHeight);
    }
    layout.endLayout();
}

} // namespace

TotalCard::TotalCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TotalCard::setText(const TotalText &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text.label + u": "_s + text.value);
    updateDescription();
    update();
}

void TotalCard::setHint(const QString &hint)
{
    m_hint = hint;
    updateDescription();
}

void TotalCard::updateDescription()
{
    QStringList words{m_text.detail, m_hint};
    words.removeAll(QString());
    setAccessibleDescription(words.join(u". "_s));
    setToolTip(plainToolTip(words.join(u'\n')));
}

QSize TotalCard::sizeHint() const
{
    const Tokens &tokens = Theme::current();
    const int height = 2 * upright + tokens.lineHeight(TextStyle::Label) +
                       tokens.lineHeight(TextStyle::Title) +
                       detailLines * tokens.lineHeight(TextStyle::Small) + 4;
    return {tokens.scaled(200), height};
}

QSize TotalCard::minimumSizeHint() const
{
    return {Theme::current().scaled(110), sizeHint().height()};
}

void TotalCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // a text runs in its own direction
    const bool isFilled = isChecked() && !m_quiet;
    const bool isRinged = isFilled || hasFocus();
    const qreal pen = isRinged ? 2 : 1;
    const bool isEdged = isRinged || isChecked();
    painter.setPen(QPen(tokens.color(isEdged ? ColorRole::Accent : ColorRole::Outline), pen));
    painter.setBrush(tokens.color(isFilled                      ? ColorRole::Selection
                                  : isEnabled() && underMouse() ? ColorRole::Hover
                                                                : ColorRole::Surface));
    const int radius = tokens.radius(Radius::Card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius,
                            radius);

    QRect line(sideways, upright, width() - 2 * sideways, 0);
    const Qt::Alignment alignment =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    const auto paint = [&](const QString &text, const QFont &font, int height, ColorRole role) {
        line.setHeight(height);
        painter.setFont(font);
        painter.setPen(tokens.color(role));
        painter.drawText(line, static_cast<int>(alignment),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, height);
    };
    paint(m_text.label, tokens.font(TextStyle::Label), tokens.lineHeight(TextStyle::Label),
          ColorRole::TextSecondary);
    line.translate(0, 2);
    paint(m_text.value, valueFont(tokens), tokens.lineHeight(TextStyle::Title), ColorRole::Text);
    line.translate(0, 2);
    painter.setPen(tokens.color(ColorRole::TextSecondary));
    paintLines(painter, line, m_text.detail, tokens.font(TextStyle::Small),
               tokens.lineHeight(TextStyle::Small), layoutDirection());
}

} // namespace counterfoil

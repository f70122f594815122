// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/colour_swatches.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace counterfoil {

namespace {

class Swatch : public QAbstractButton
{
public:
    Swatch(const QColor &colour, const QString &name, QWidget *parent)
        : QAbstractButton(parent)
        , m_colour(colour)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(name);
        setToolTip(name);
        const int side = Theme::current().scaled(30);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF whole = QRectF(rect()).adjusted(2, 2, -2, -2);
        if (isChecked() || hasFocus()) {
            const ColorRole ring = hasFocus() ? ColorRole::Accent : ColorRole::TextSecondary;
            painter.setPen(QPen(tokens.color(ring), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(whole);
        }
        const QRectF dot = whole.adjusted(5, 5, -5, -5);
        painter.setPen(m_colour.isValid() ? Qt::NoPen
                                          : QPen(tokens.color(ColorRole::TextTertiary), 1.5));
        painter.setBrush(m_colour.isValid() ? QBrush(m_colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(dot);
        if (!m_colour.isValid()) {
            const qreal in = dot.width() * 0.15;
            painter.drawLine(dot.bottomLeft() + QPointF(in, -in),
                             dot.topRight() + QPointF(-in, in));
        }
    }

private:
    QColor m_colour;
};

} // namespace

ColourSwatches::ColourSwatches(const QStringList &colours, QWidget *parent)
    : QWidget(parent)
    , m_colours(QStringList{QString()} + colours)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (int i = 0; i < m_colours.size(); ++i) {
        const QString &colour = m_colours[i];
        const QString name = colour.isEmpty() ? tr("No colour") : tr("Colour %1").arg(i);
        auto *swatch = new Swatch(colour.isEmpty() ? QColor() : QColor(colour), name, this);
        m_group->addButton(swatch, i);
        row->addWidget(swatch);
    }
    row->addStretch();
    setColour({});
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            emit chosen(this->colour());
    });
}

void ColourSwatches::setColour(const QString &colour)
{
    const QSignalBlocker blocker(m_group);
    m_group->button(qMax(0, static_cast<int>(m_colours.indexOf(colour.toLower()))))
        ->setChecked(true);
}

QString ColourSwatches::colour() const
{
    return m_colours.value(m_group->checkedId());
}

} // namespace counterfoil

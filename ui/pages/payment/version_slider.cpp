// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/version_slider.h"

#include "ui/pages/payment/version_track_accessible.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// Lengths at 100 %.
constexpr int trackWidth = 132;
constexpr int trackHeight = 22;
constexpr int handleSize = 12;
constexpr int lineSize = 2;
constexpr int placeDotSize = 6;
constexpr int mostDots = 16; // more would be a line

} // namespace

VersionTrack::VersionTrack(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    installVersionTrackAccessible();
    setObjectName(u"versionTrack"_s);
    setAccessibleName(tr("Version shown"));
    setSingleStep(1);
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void VersionTrack::setValueText(const QString &text)
{
    m_valueText = text;
    setToolTip(plainToolTip(text));
    setAccessibleDescription(text); // the bus knows only numbers as values
}

QSize VersionTrack::sizeHint() const
{
    return {Theme::current().scaled(trackWidth), Theme::current().scaled(trackHeight)};
}

int VersionTrack::centreOf(int value) const
{
    const int room = Theme::current().scaled(handleSize) / 2 + 3; // with the ring around it
    return room + QStyle::sliderPositionFromValue(minimum(), maximum(), value, width() - 2 * room,
                                                  isRightToLeft());
}

int VersionTrack::valueAt(int x) const
{
    const int room = Theme::current().scaled(handleSize) / 2 + 3;
    return QStyle::sliderValueFromPosition(minimum(), maximum(), x - room, width() - 2 * room,
                                           isRightToLeft());
}

/// The handle comes to the place that is pressed; from there it can be dragged.
void VersionTrack::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        setSliderDown(true);
        setSliderPosition(valueAt(qRound(event->position().x())));
        event->accept();
        return;
    }
    QSlider::mousePressEvent(event);
}

void VersionTrack::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setSliderPosition(valueAt(qRound(event->position().x())));
}

void VersionTrack::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void VersionTrack::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int y = height() / 2;
    const auto dot = [&](int x, int size, ColorRole role) {
        painter.setBrush(tokens.color(role));
        painter.drawEllipse(QRectF(x - size / 2.0, y - size / 2.0, size, size));
    };
    const int first = qMin(centreOf(minimum()), centreOf(maximum()));
    const int last = qMax(centreOf(minimum()), centreOf(maximum()));
    painter.setBrush(tokens.color(ColorRole::Outline));
    const int line = tokens.scaled(lineSize);
    painter.drawRect(QRectF(first, y - line / 2.0, last - first, line));
    if (maximum() < mostDots) {
        for (int value = minimum(); value <= maximum(); ++value)
            dot(centreOf(value), tokens.scaled(placeDotSize), ColorRole::TextTertiary);
    }
    const int centre = centreOf(sliderPosition());
    const int handle = tokens.scaled(handleSize);
    if (hasFocus()) {
        dot(centre, handle + 6, ColorRole::Accent);
        dot(centre, handle + 2, ColorRole::Surface);
    }
    dot(centre, handle,
        value() == maximum() && !hasFocus() ? ColorRole::TextSecondary : ColorRole::Accent);
}

VersionSlider::VersionSlider(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"versionSlider"_s);
    hide();
}

/// With the second version: most payments are shown before there is one.
void VersionSlider::makeParts()
{
    m_track = new VersionTrack(this);
    m_words = plainLabel({}, "secondary", this);
    m_words->setObjectName(u"versionWords"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(Icon::History, ColorRole::TextSecondary, 14, this));
    row->addWidget(m_track);
    row->addWidget(m_words);
    setFocusProxy(m_track);
    connect(m_track, &QSlider::valueChanged, this, &VersionSlider::placeChosen);
}

void VersionSlider::setVersions(qsizetype count, qsizetype place, const QString &valueText)
{
    if (!m_track && count < 2)
        return;
    if (!m_track)
        makeParts();
    const QSignalBlocker blocker(m_track);
    m_track->setRange(0, qMax(0, static_cast<int>(count) - 1));
    m_track->setValue(static_cast<int>(place));
    m_track->setValueText(valueText);
    m_track->update();
    m_words->setText(place == count - 1 ? tr("%n versions", nullptr, static_cast<int>(count))
                                        : tr("%1 of %2").arg(place + 1).arg(count));
    setVisible(count > 1);
}

} // namespace counterfoil

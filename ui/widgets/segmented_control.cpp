// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace counterfoil {

using namespace Qt::StringLiterals;

SegmentedControl::SegmentedControl(const QStringList &words, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    // An exclusive group is one stop for Tab and moves its choice with the arrow keys.
    m_group->setExclusive(true);
    for (const QString &word : words) {
        auto *button = new QPushButton(word, this);
        button->setProperty("role", u"segment"_s);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        layout->addWidget(button);
    }
    setCurrentIndex(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            emit currentChanged(index);
    });
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    const QSignalBlocker blocker(m_group);
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setEnabled(enabled);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.color(ColorRole::Outline));
    painter.setBrush(tokens.color(ColorRole::Surface));
    const int radius = tokens.radius(Radius::Chip) + 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace counterfoil

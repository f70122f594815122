// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sentence_box.h"

#include "ui/theme/theme.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace counterfoil {

SentenceBox::SentenceBox(const QString &sentence, QWidget *parent)
    : QCheckBox(sentence, parent)
    , m_sentence(sentence)
{
    setAccessibleName(sentence);
}

QSize SentenceBox::minimumSizeHint() const
{
    return {Theme::current().scaled(200), QCheckBox::minimumSizeHint().height()};
}

void SentenceBox::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    const int beforeText = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
                           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
    constexpr int air = 6; // that styles leave around the text
    setText(brokenFor(width() - beforeText - air));
}

QString SentenceBox::brokenFor(int width) const
{
    QString broken;
    QString line;
    for (const QString &word : m_sentence.split(u' ')) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && fontMetrics().horizontalAdvance(longer) > width) {
            broken += line + u'\n';
            line = word;
        } else {
            line = longer;
        }
    }
    return broken + line;
}

} // namespace counterfoil

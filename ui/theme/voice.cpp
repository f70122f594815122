// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/voice.h"

namespace counterfoil {

Voice &Voice::of(QWidget *teller)
{
    auto *own = teller->findChild<Voice *>(QString(), Qt::FindDirectChildrenOnly);
    return own ? *own : *new Voice(teller);
}

Voice::Voice(QWidget *teller)
    : QWidget(teller)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(0, 0);
    hide();
}

void Voice::say(const QString &news)
{
    hide();
    setAccessibleName(news);
    show();
}

// Old news is not told again when the teller comes back.
void Voice::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    hide();
}

} // namespace counterfoil

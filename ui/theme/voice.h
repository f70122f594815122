// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace counterfoil {

/// What announce() speaks with before Qt 6.8, which has an event of its own for it. Screen readers
/// on Linux say neither a label that changes nor an alert, unless it has the keys; what they say is
/// a notification that appears. So this is one, with no size, beside the text that it tells.
class Voice : public QWidget
{
    Q_OBJECT

public:
    /// The teller's own: two that tell at once do not talk each other down.
    static Voice &of(QWidget *teller);

    void say(const QString &news);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    explicit Voice(QWidget *teller);
};

} // namespace counterfoil

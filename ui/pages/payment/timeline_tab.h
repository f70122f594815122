// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/payment/timeline_view.h"

namespace counterfoil {

class Choice;

// The timeline, and above it who told of what is shown: offered only where not all of it is the
// provider's.
class TimelineTab : public QWidget
{
    Q_OBJECT

public:
    TimelineTab(const Person &me, const std::function<QDateTime()> &now, QWidget *parent = nullptr);

    [[nodiscard]] TimelineView &view() { return *m_view; }

private:
    void offerOrigins();

    QWidget *m_bar = nullptr;
    Choice *m_origin = nullptr;
    TimelineView *m_view = nullptr;
};

} // namespace counterfoil

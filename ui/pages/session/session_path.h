// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "ui/theme/status_look.h"

#include <QWidget>

#include <chrono>

class QHBoxLayout;
class QLabel;

namespace counterfoil {

// The way that a session went, as chips from left to right, what may follow, and how long there is
// still time to pay it.
class SessionPath : public QWidget
{
    Q_OBJECT

public:
    explicit SessionPath(QWidget *parent = nullptr);

    void setSession(const Session &session);
    // None: nothing is counted down.
    void setLeft(std::optional<std::chrono::seconds> left);

private:
    QHBoxLayout *m_steps = nullptr;
    QLabel *m_next = nullptr;
    QLabel *m_left = nullptr;
};

// The states that a session has gone through, the one it is in last.
[[nodiscard]] QList<StatusLook> sessionSteps(const Session &session);

} // namespace counterfoil

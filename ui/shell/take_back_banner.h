// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/widgets/banner.h"

class QTimer;

namespace counterfoil {

class OperationService;

// Takes back what is still cooling off, and says so for a while.
class TakeBackBanner : public Banner
{
    Q_OBJECT

public:
    // The services outlive the banner.
    explicit TakeBackBanner(OperationService &service, QWidget *parent = nullptr);

    // The operation that was submitted last; says so when there is none that waits.
    void takeBackNewest();

private:
    void say(Kind kind, const QString &sentence);

    OperationService &m_service;
    IdempotencyKey m_asked; // until the journal has it
    QTimer *m_while = nullptr;
};

} // namespace counterfoil

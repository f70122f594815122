// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/termination.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <unistd.h>

namespace sandbox {

namespace {

/// A signal handler may do little more than write; the event loop reads the other end.
std::array<int, 2> pipeEnds{-1, -1};

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

void quitOnTermination(QCoreApplication *application)
{
    if (::pipe(pipeEnds.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, application);
    QObject::connect(notifier, &QSocketNotifier::activated, application, &QCoreApplication::quit);
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

} // namespace sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/startup.h"

#include "bench/effort.h"
#include "bench/memory.h"
#include "bench/x_windows.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int StartupRounds = 9;
constexpr int StartupPatience = 10000; // ms until a window that does not come is given up
constexpr int RowsOnScreen = 12;
constexpr double OrderColumn = 0.3; ///< of the window's width
constexpr int Settling = 2000;      // ms until a program that has started is weighed

bool window(XWindows &windows)
{
    return windows.waitForWindow(StartupPatience).has_value();
}

bool rowsIn(XWindows &windows)
{
    const auto window = windows.waitForWindow(StartupPatience);
    return window && windows.waitForLines(*window, RowsOnScreen, OrderColumn, StartupPatience);
}

/// Milliseconds, and those of an empty window between them; empty when a window did not come.
struct Starts
{
    QList<Took> ours;
    QList<Took> empty;
};

Starts starts(const QString &programs, const QStringList &arguments,
              const std::function<bool(XWindows &)> &wait,
              const std::function<void(qint64)> &before = {})
{
    Starts starts;
    const auto start = [&programs](const QString &program, const QStringList &given,
                                   const std::function<bool(XWindows &)> &until,
                                   const std::function<void(qint64)> &then) {
        Took took;
        took.wall = timeOfStart(QDir(programs).filePath(program), given, until,
                                [&took, &then](qint64 process) {
                                    took.processor = firstThreadMsecs(process);
                                    if (then)
                                        then(process);
                                });
        return took;
    };
    for (int round = 0; round < StartupRounds; ++round) {
        const Took empty = start(u"counterfoil-bench-empty"_s, {}, &window, {});
        const Took ours = start(u"counterfoil"_s, arguments, wait, before);
        if (ours.wall < 0 || empty.wall < 0) {
            std::fprintf(stderr, "Start-up is not measured: no window came, or no rows.\n");
            return {};
        }
        starts.empty.append(empty);
        starts.ours.append(ours);
    }
    return starts;
}

} // namespace

QList<Row> startup(const QString &programs)
{
    if (!XWindows().works()) {
        std::fprintf(stderr, "Start-up is not measured: there is no X display.\n");
        return {};
    }
    const QTemporaryDir data;
    const Starts measured = starts(programs, {u"--demo"_s, u"--data-dir"_s, data.path()}, &window);
    if (measured.ours.isEmpty())
        return {};
    const QList<Row> empty =
        rowsOf(u"start to window, empty Qt main window"_s, measured.empty, &median, 0);
    const QList<Row> ours =
        rowsOf(u"start to window, counterfoil --demo"_s, measured.ours, &median, 0);
    return empty + ours +
           QList<Row>{{u"start to window against an empty Qt main window"_s,
                       ours[0].value / empty[0].value, u"×"_s, 3}};
}

QList<Row> startOnCatalogue(const QString &programs, const QString &dataFolder, const QUrl &sandbox)
{
    if (!XWindows().works())
        return {};
    QList<double> memory;
    const Starts measured =
        starts(programs, {u"--sandbox"_s, sandbox.toString(), u"--data-dir"_s, dataFolder}, &rowsIn,
               [&memory](qint64 process) {
                   QThread::msleep(Settling);
                   memory.append(residentMib(process));
               });
    if (measured.ours.isEmpty())
        return {};
    const QList<Row> empty =
        rowsOf(u"start to an empty Qt main window, in turn"_s, measured.empty, &median, 0);
    const QList<Row> ours =
        rowsOf(u"start to the first painted rows of that catalogue"_s, measured.ours, &median, 0);
    return empty + ours +
           QList<Row>{{u"the same against an empty Qt main window"_s,
                       ours[0].value / empty[0].value, u"×"_s, 3},
                      {u"memory two seconds later"_s, median(memory), u"MiB"_s, 120}};
}

} // namespace bench

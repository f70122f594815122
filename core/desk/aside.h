// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace counterfoil {

/// Runs the work on another thread, and then `done` with its result in this one, unless the context
/// is gone by then. For files; the catalogue has threads of its own.
template <typename Work, typename Done>
void aside(Work work, QObject *context, Done done)
{
    using Result = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(work));
}

} // namespace counterfoil

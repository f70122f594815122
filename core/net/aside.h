// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include <functional>
#include <memory>
#include <optional>

namespace counterfoil {

/// Runs the work on a thread of the global pool. Here, and not in a template, so that few files
/// include Qt Concurrent.
[[nodiscard]] QFuture<void> startAside(std::function<void()> work);

/// Runs the work on another thread, and then `done` with its result in this one, unless the context
/// is gone by then; the work then ends by itself, on what it holds. For files, long bodies and slow
/// hashes; the catalogue has threads of its own.
template <typename Work, typename Done>
void aside(Work work, QObject *context, Done done)
{
    using Result = std::invoke_result_t<Work>;
    const auto result = std::make_shared<std::optional<Result>>();
    auto *watcher = new QFutureWatcher<void>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done, result] {
        watcher->deleteLater();
        done(std::move(**result));
    });
    watcher->setFuture(startAside([work, result] { result->emplace(work()); }));
}

} // namespace counterfoil

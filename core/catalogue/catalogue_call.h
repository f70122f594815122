// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database_error.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace counterfoil {

/// Tells long work that nobody waits for its answer any more. Shared by who asks and who works; any
/// thread.
using Cancel = std::shared_ptr<std::atomic_bool>;
[[nodiscard]] inline bool isCancelled(const Cancel &cancel)
{
    return cancel && cancel->load(std::memory_order_relaxed);
}

/// Runs on a thread of the catalogue; what it returns runs in the catalogue's own.
using CatalogueJob = std::function<std::function<void()>()>;
/// Takes a job to its thread.
using CatalogueRunner = std::function<void(CatalogueJob)>;

/// One call to the catalogue, which outlives it. It starts with then(), runs on a thread of the
/// catalogue and brings its answer through the event loop, never inside then().
template <typename T>
class [[nodiscard]] CatalogueCall
{
public:
    using Answer = DatabaseResult<T>;
    using Work = std::function<Answer(const Cancel &)>;

    CatalogueCall(CatalogueRunner run, Work work, Cancel cancel = {})
        : m_run(std::move(run))
        , m_work(std::move(work))
        , m_cancel(std::move(cancel))
    {}

    /// Brings an empty answer when it is cancelled before it begins, or while it runs where that
    /// may take long.
    CatalogueCall cancelledBy(Cancel cancel) &&
    {
        return {std::move(m_run), std::move(m_work), std::move(cancel)};
    }

    /// Brings what `make` makes of the answer, an error included, on the catalogue's thread. `make`
    /// does not run for a call that was cancelled before it began.
    template <typename Make, typename Made = std::invoke_result_t<Make &, Answer>>
    CatalogueCall<typename Made::value_type> transform(Make make) &&
    {
        return {std::move(m_run),
                [work = std::move(m_work), make = std::move(make)](const Cancel &cancel) mutable {
                    return make(work(cancel));
                },
                std::move(m_cancel)};
    }

    /// The same of a value; an error stays what it is.
    template <typename Make>
    auto map(Make make) &&
    {
        return std::move(*this).transform([make = std::move(make)](Answer answer) mutable {
            return std::move(answer).map(make);
        });
    }

    /// Runs `done(answer)` in the caller's thread unless the context is gone by then.
    void then(QObject *context, std::function<void(const Answer &)> done) &&
    {
        m_run([work = std::move(m_work), cancel = std::move(m_cancel),
               context = QPointer<QObject>(context),
               done = std::move(done)]() mutable -> std::function<void()> {
            return [answer = isCancelled(cancel) ? Answer() : work(cancel), context,
                    done = std::move(done)] {
                if (context)
                    done(answer);
            };
        });
    }

private:
    CatalogueRunner m_run;
    Work m_work;
    Cancel m_cancel;
};

} // namespace counterfoil

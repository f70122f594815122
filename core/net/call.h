// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"

#include <QObject>
#include <QPointer>

#include <tl/expected.hpp>

#include <functional>
#include <optional>

namespace counterfoil {

/// One running request. Settles exactly once, always from the event loop and never inside the
/// function that made it; then it deletes itself. Lives in the thread that made it (the UI's).
class CallBase : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks for an early end; the call then settles with an error that says "cancelled". No-op once
    /// settled.
    void cancel();
    [[nodiscard]] bool isSettled() const { return m_settled; }

signals:
    /// Emitted once, after the function given to then() has run.
    void finished();
    /// For the one who runs the request.
    void cancelRequested();

protected:
    /// Queues deliver() once; a second call is ignored.
    void settleLater();
    virtual void deliver() = 0;

private:
    bool m_settled = false;
};

/// What it brings is a value or an error; requests to a provider have an ApiError.
template <typename T, typename Error = ApiError>
class Call final : public CallBase
{
public:
    using Result = tl::expected<T, Error>;
    using Handler = std::function<void(const Result &)>;
    using CallBase::CallBase;

    /// Runs the function with the result, in the caller's thread, unless the context is gone by
    /// then. One handler per call; set before control returns to the event loop.
    void then(QObject *context, Handler handler)
    {
        m_context = context;
        m_handler = std::move(handler);
    }

    /// For the one who runs the request.
    void settle(Result result)
    {
        if (isSettled())
            return;
        m_result = std::move(result);
        settleLater();
    }

private:
    void deliver() override
    {
        if (m_handler && m_context)
            m_handler(*m_result);
    }

    QPointer<QObject> m_context;
    Handler m_handler;
    std::optional<Result> m_result;
};

} // namespace counterfoil

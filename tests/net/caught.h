// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/call.h"

#include <QTest>

#include <memory>

namespace counterfoil::test {

/// The result of a call, once it is here.
template <typename T, typename Error = ApiError>
class Caught
{
public:
    explicit Caught(Call<T, Error> &call)
    {
        call.then(&m_state->context, [state = m_state.get()](const auto &result) {
            state->result = result;
            ++state->times;
        });
    }

    [[nodiscard]] bool isHere() const { return m_state->result.has_value(); }
    [[nodiscard]] int times() const { return m_state->times; }
    [[nodiscard]] bool succeeded() const { return isHere() && m_state->result->has_value(); }
    [[nodiscard]] const auto &value() const { return m_state->result->value(); }
    [[nodiscard]] const Error &error() const { return m_state->result->error(); }

private:
    struct State
    {
        QObject context;
        std::optional<tl::expected<T, Error>> result;
        int times = 0;
    };
    std::unique_ptr<State> m_state = std::make_unique<State>();
};

} // namespace counterfoil::test

/// Waits for the answer, however it is.
#define WAIT_FOR(caught) QTRY_VERIFY_WITH_TIMEOUT((caught).isHere(), 20000)

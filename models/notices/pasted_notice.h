// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/notice.h"

#include <tl/expected.hpp>

namespace counterfoil {

/// Why what was pasted cannot be a notification.
struct PasteProblem
{
    enum class Kind {
        Empty,
        TooLarge,  ///< `number` bytes
        NotUtf8,   ///< at byte `number`
        BadHeader, ///< in line `number` of the headers
    };
    Kind kind = Kind::Empty;
    qint64 number = 0;

    friend bool operator==(const PasteProblem &, const PasteProblem &) = default;
};

inline constexpr qsizetype LargestNotice = qsizetype(512) * 1024; ///< those seen have a few KB

/// A notification as somebody has it: a body, an address with parameters, or a whole request with
/// its headers. What is taken for the body stays as it is, to the byte. Any thread.
[[nodiscard]] tl::expected<ReceivedNotice, PasteProblem>
noticeOfPaste(const QByteArray &pasted, const QByteArray &headers = {});

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QDebug;

namespace counterfoil {

/// A client secret, an api key or a token. It cannot be printed, logged, compared or put into a
/// QVariant, and its own bytes are zeroed when the last copy goes (copies that a library makes of
/// them, for a header say, are out of reach).
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    ~Secret();
    Secret(const Secret &) = default;
    Secret &operator=(const Secret &other);
    Secret(Secret &&) noexcept = default;
    Secret &operator=(Secret &&other) noexcept;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes themselves, for the one place that puts them into a header.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

    friend bool operator==(const Secret &, const Secret &) = delete;
    friend QDebug operator<<(QDebug, const Secret &) = delete;

private:
    void wipe();
    QByteArray m_bytes;
};

} // namespace counterfoil

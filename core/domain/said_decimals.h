// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/currency.h"

#include <QMap>
#include <QMutex>

namespace counterfoil {

/// How many decimals the currencies have that our table does not know, as persons said it. Any
/// thread.
class SaidDecimals
{
public:
    /// What can be said: currencies with more have never been.
    static constexpr int Most = 4;

    /// The currency with what was said of it; one of the table, and one of which nothing was said,
    /// as it is.
    [[nodiscard]] Currency completed(Currency currency) const;
    [[nodiscard]] QMap<QString, int> all() const;
    /// By code. Ignores what cannot be said.
    void set(const QMap<QString, int> &decimals);

private:
    mutable QMutex m_mutex;
    QMap<QString, int> m_decimals;
};

} // namespace counterfoil

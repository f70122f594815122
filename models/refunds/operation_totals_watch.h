// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QTimer>

#include <functional>

namespace counterfoil {

/// The sums over the operations that a filter lets through, and what values they have to choose
/// from. Follows the catalogue.
class OperationTotalsWatch : public QObject
{
    Q_OBJECT

public:
    using Values = OperationValues;
    using Now = std::function<QDateTime()>;

    /// Reads nothing before setFilter(). The catalogue outlives it.
    explicit OperationTotalsWatch(Catalogue &catalogue, Now now = &QDateTime::currentDateTime,
                                  QObject *parent = nullptr);

    void setFilter(const OperationFilter &filter);
    void refresh();
    /// Of the filter that was answered last; none before that.
    [[nodiscard]] const std::optional<OperationTotals> &totals() const { return m_totals; }
    /// Of the filter's account and kind.
    [[nodiscard]] const Values &values() const { return m_values; }

signals:
    void changed();

private:
    void ask();

    Catalogue &m_catalogue;
    Now m_now;
    std::optional<OperationFilter> m_filter;
    std::optional<OperationTotals> m_totals;
    Values m_values;
    bool m_isAsking = false;
    bool m_isStale = false;
    QTimer m_follow; ///< many changes are followed at once
};

} // namespace counterfoil

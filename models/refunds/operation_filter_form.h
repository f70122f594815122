// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_row.h"
#include "models/refunds/operation_period.h"

#include <QObject>
#include <QTimeZone>

#include <functional>

namespace counterfoil {

/// What a person asks to see of the operations that are known, without widgets.
class OperationFilterForm : public QObject
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    /// All that can be chosen here.
    struct Chosen
    {
        OperationFilter filter; ///< but for its times
        OperationPeriod period = defaultPeriod;
        DateSpan dates;
        std::optional<DateSpan> days;
    };

    /// Days begin as the zone's do.
    explicit OperationFilterForm(QString account, Today today = &QDate::currentDate,
                                 const QTimeZone &zone = QTimeZone::systemTimeZone(),
                                 QObject *parent = nullptr);

    /// Further accounts that can be shown beside its own.
    void setOthers(const QStringList &accounts);
    [[nodiscard]] bool hasOthers() const { return !m_others.isEmpty(); }
    /// Theirs are shown, too.
    [[nodiscard]] bool isOfAll() const { return !m_filter.beside.isEmpty(); }
    void setOfAll(bool all);

    /// The period and what was chosen from lists: what totals and chart are of.
    [[nodiscard]] OperationFilter scope() const;
    /// Of that, what the list shows: the days picked in the chart, what needs attention, what
    /// nobody reviewed.
    [[nodiscard]] OperationFilter rows() const;
    /// The days of the period, by the calendar of now.
    [[nodiscard]] DateSpan span() const;
    /// "This week", "16 – 20 Nov 2026".
    [[nodiscard]] QString periodText() const;
    /// What rows() lets through, in words: "16 – 22 Nov 2026, illicado, not reviewed".
    [[nodiscard]] QString scopeText() const;
    /// More is asked for than accounts, kind and period.
    [[nodiscard]] bool isNarrowed() const;
    /// Back to accounts, kind and period.
    void clear();
    /// Everything that is known of the kind.
    void widen();

    [[nodiscard]] Chosen chosen() const { return {m_filter, m_period, m_dates, m_days}; }
    /// Of a form of the same accounts.
    void choose(const Chosen &chosen);

    [[nodiscard]] OperationKind kind() const { return m_filter.kind; }
    void setKind(OperationKind kind);
    [[nodiscard]] OperationPeriod period() const { return m_period; }
    void setPeriod(OperationPeriod period);
    /// Either end may be open; they may come in either order.
    void setDates(const DateSpan &dates);
    [[nodiscard]] const std::optional<OperationStatus> &status() const { return m_filter.status; }
    void setStatus(const std::optional<OperationStatus> &status);
    // Empty: every one.
    [[nodiscard]] const QString &partner() const { return m_filter.partner; }
    void setPartner(const QString &partner);
    [[nodiscard]] const QString &method() const { return m_filter.method; }
    void setMethod(const QString &method);
    [[nodiscard]] const QString &reason() const { return m_filter.reason; }
    void setReason(const QString &reason);
    [[nodiscard]] const QString &who() const { return m_filter.who; }
    void setWho(const QString &who);
    [[nodiscard]] bool needsAttention() const { return m_filter.needsAttention; }
    void setNeedsAttention(bool needs);
    [[nodiscard]] bool isUnreviewed() const { return m_filter.isUnreviewed; }
    void setUnreviewed(bool unreviewed);
    /// Some days of the period; none: all of it.
    [[nodiscard]] const std::optional<DateSpan> &days() const { return m_days; }
    void setDays(const std::optional<DateSpan> &days);

signals:
    void changed();

private:
    template <typename Value>
    void set(Value &place, const Value &value)
    {
        if (place == value)
            return;
        place = value;
        emit changed();
    }

    [[nodiscard]] OperationFilter plain() const;
    void setTimes(OperationFilter &filter, const DateSpan &span) const;

    Today m_today;
    QTimeZone m_zone;
    QStringList m_others;
    OperationFilter m_filter; ///< but for its times
    OperationPeriod m_period = defaultPeriod;
    DateSpan m_dates;
    std::optional<DateSpan> m_days;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/operation_filter_form.h"

#include "core/domain/outside_text.h"
#include "models/refunds/operation_row_words.h"
#include "models/refunds/totals_words.h"
#include "models/words/status_text.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

OperationFilterForm::OperationFilterForm(QString account, Today today, const QTimeZone &zone,
                                         QObject *parent)
    : QObject(parent)
    , m_today(std::move(today))
    , m_zone(zone)
{
    m_filter.account = std::move(account);
}

DateSpan OperationFilterForm::span() const
{
    return m_period == OperationPeriod::Dates ? m_dates : spanOf(m_period, m_today());
}

void OperationFilterForm::setTimes(OperationFilter &filter, const DateSpan &span) const
{
    filter.from = span.first.isValid() ? span.first.startOfDay(m_zone) : QDateTime();
    filter.until = span.last.isValid() ? span.last.addDays(1).startOfDay(m_zone) : QDateTime();
}

OperationFilter OperationFilterForm::scope() const
{
    OperationFilter filter = m_filter;
    filter.needsAttention = false;
    filter.isUnreviewed = false;
    setTimes(filter, span());
    return filter;
}

OperationFilter OperationFilterForm::rows() const
{
    OperationFilter filter = m_filter;
    setTimes(filter, m_days.value_or(span()));
    return filter;
}

QString OperationFilterForm::periodText() const
{
    return m_period == OperationPeriod::Dates ? spanText(m_dates) : periodTitle(m_period);
}

QString OperationFilterForm::scopeText() const
{
    QStringList words{spanText(m_days.value_or(span()))};
    if (m_filter.status)
        words << operationStatusText({*m_filter.status, {}});
    for (const QString &chosen : {m_filter.partner, m_filter.method, m_filter.reason})
        words << shownText(chosen);
    words << personText(m_filter.who, {});
    if (m_filter.needsAttention)
        words << tr("needs attention");
    if (m_filter.isUnreviewed)
        words << notReviewedText(kind());
    words.removeAll(QString());
    return words.join(u", "_s);
}

OperationFilter OperationFilterForm::plain() const
{
    OperationFilter filter;
    filter.account = m_filter.account;
    filter.beside = m_filter.beside;
    filter.kind = m_filter.kind;
    return filter;
}

bool OperationFilterForm::isNarrowed() const
{
    return m_days || m_filter != plain();
}

void OperationFilterForm::choose(const Chosen &chosen)
{
    m_filter = chosen.filter;
    m_period = chosen.period;
    m_dates = chosen.dates;
    m_days = chosen.days;
    emit changed();
}

void OperationFilterForm::clear()
{
    if (!isNarrowed())
        return;
    m_filter = plain();
    m_days.reset();
    emit changed();
}

void OperationFilterForm::widen()
{
    if (!isNarrowed() && m_period == OperationPeriod::All)
        return;
    {
        const QSignalBlocker once(this);
        clear();
        setPeriod(OperationPeriod::All);
    }
    emit changed();
}

void OperationFilterForm::setOthers(const QStringList &accounts)
{
    if (m_others == accounts)
        return;
    m_others = accounts;
    if (isOfAll())
        m_filter.beside = m_others;
    emit changed();
}

void OperationFilterForm::setOfAll(bool all)
{
    set(m_filter.beside, all ? m_others : QStringList());
}

void OperationFilterForm::setKind(OperationKind kind)
{
    if (m_filter.kind != kind)
        m_days.reset();
    set(m_filter.kind, kind);
}

void OperationFilterForm::setPeriod(OperationPeriod period)
{
    if (m_period != period)
        m_days.reset();
    set(m_period, period);
}

void OperationFilterForm::setDates(const DateSpan &dates)
{
    DateSpan ordered = dates;
    if (ordered.first.isValid() && ordered.last.isValid() && ordered.last < ordered.first)
        std::swap(ordered.first, ordered.last);
    if (m_period == OperationPeriod::Dates && m_dates == ordered)
        return;
    m_period = OperationPeriod::Dates;
    m_dates = ordered;
    m_days.reset();
    emit changed();
}

void OperationFilterForm::setStatus(const std::optional<OperationStatus> &status)
{
    set(m_filter.status, status);
}

void OperationFilterForm::setPartner(const QString &partner)
{
    set(m_filter.partner, partner);
}

void OperationFilterForm::setMethod(const QString &method)
{
    set(m_filter.method, method);
}

void OperationFilterForm::setReason(const QString &reason)
{
    set(m_filter.reason, reason);
}

void OperationFilterForm::setWho(const QString &who)
{
    set(m_filter.who, who);
}

void OperationFilterForm::setNeedsAttention(bool needs)
{
    set(m_filter.needsAttention, needs);
}

void OperationFilterForm::setUnreviewed(bool unreviewed)
{
    set(m_filter.isUnreviewed, unreviewed);
}

void OperationFilterForm::setDays(const std::optional<DateSpan> &days)
{
    set(m_days, days);
}

} // namespace counterfoil

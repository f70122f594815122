// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QDateTime;

namespace counterfoil {

class DayChart;
class OperationFilterForm;
class OperationTotalsWatch;
class PartnerList;
class TotalsRow;

// What the page sums up: cards, and of one currency the days and the partners. Every part narrows
// the page.
class SumsArea : public QWidget
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    // Form and totals outlive it.
    SumsArea(OperationFilterForm &form, OperationTotalsWatch &totals, Now now,
             QWidget *parent = nullptr);

    // Where the page is too low for both, the list matters more than the chart.
    void setChartFits(bool fits);

private:
    void update();
    void updateCurrency();
    void showPicked();
    void showLower();

    OperationFilterForm &m_form;
    OperationTotalsWatch &m_watch;
    Now m_now;
    TotalsRow *m_cards = nullptr;
    QWidget *m_lower = nullptr;
    bool m_chartFits = true;
    DayChart *m_chart = nullptr;
    PartnerList *m_partners = nullptr;
};

} // namespace counterfoil

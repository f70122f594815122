// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/sums_area.h"

#include "models/refunds/operation_filter_form.h"
#include "models/refunds/operation_totals_watch.h"
#include "models/refunds/totals_words.h"
#include "ui/pages/refunds/day_chart.h"
#include "ui/pages/refunds/partner_list.h"
#include "ui/pages/refunds/totals_row.h"
#include "ui/widgets/card_frame.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

SumsArea::SumsArea(OperationFilterForm &form, OperationTotalsWatch &totals, Now now,
                   QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_watch(totals)
    , m_now(std::move(now))
    , m_cards(new TotalsRow(form, this))
    , m_lower(new QWidget(this))
    , m_chart(new DayChart(m_lower))
    , m_partners(new PartnerList(m_lower))
{
    m_chart->setObjectName(u"dayChart"_s);
    m_partners->setObjectName(u"partnerList"_s);
    auto *row = new QHBoxLayout(m_lower);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const auto &[content, stretch] :
         {std::pair<QWidget *, int>(m_chart, 3), std::pair<QWidget *, int>(m_partners, 1)}) {
        auto *card = new CardFrame(m_lower);
        card->body()->setContentsMargins(14, 12, 14, 12);
        card->body()->addWidget(content);
        row->addWidget(card, stretch);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_cards);
    layout->addWidget(m_lower);

    connect(&totals, &OperationTotalsWatch::changed, this, &SumsArea::update);
    connect(m_cards, &TotalsRow::currencyChosen, this, &SumsArea::updateCurrency);
    connect(&form, &OperationFilterForm::changed, this, &SumsArea::showPicked);
    connect(m_chart, &DayChart::daysActivated, &form, [this](const DateSpan &days) {
        m_form.setDays(m_form.days() == days ? std::nullopt : std::optional(days));
    });
    connect(m_partners, &PartnerList::partnerActivated, &form, &OperationFilterForm::setPartner);
}

void SumsArea::setChartFits(bool fits)
{
    m_chartFits = fits;
    showLower();
}

void SumsArea::showLower()
{
    const auto &totals = m_watch.totals();
    m_lower->setVisible(m_chartFits && (!totals || totals->count > 0));
}

void SumsArea::update()
{
    if (!m_watch.totals())
        return;
    m_cards->setTotals(*m_watch.totals(), m_now());
    updateCurrency();
    showLower();
}

void SumsArea::updateCurrency()
{
    const auto &currency = m_cards->currency();
    if (!m_watch.totals() || !currency) {
        m_chart->setBars({}, m_form.kind(), operationsTitle(m_form.kind()));
        m_partners->setPartners({}, m_form.kind(), tr("By partner"));
        return;
    }
    const QDate today = m_now().date();
    const QList<DayBar> bars = dayBars(*m_watch.totals(), *currency, m_form.span(), today);
    m_chart->setBars(bars, m_form.kind(), barsTitle(m_form.kind(), bars));
    m_partners->setPartners(partnersBySum(*m_watch.totals(), *currency), m_form.kind(),
                            //: %1 is a currency code
                            tr("By partner, %1").arg(currency->code()));
    showPicked();
}

void SumsArea::showPicked()
{
    m_chart->setPicked(m_form.days());
    m_partners->setPicked(m_form.partner());
}

} // namespace counterfoil

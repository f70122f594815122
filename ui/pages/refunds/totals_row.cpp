// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/totals_row.h"

#include "models/refunds/operation_filter_form.h"
#include "models/refunds/totals_words.h"
#include "ui/pages/refunds/total_card.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int mostCurrencies = 3; // cards; the last may stand for several

} // namespace

TotalsRow::TotalsRow(OperationFilterForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_currencies(new QHBoxLayout)
    , m_unreviewed(new TotalCard(this))
    , m_attention(new TotalCard(this))
{
    m_unreviewed->setObjectName(u"unreviewedCard"_s);
    m_unreviewed->setHint(tr("Show only what nobody has reviewed."));
    m_attention->setObjectName(u"attentionCard"_s);
    m_attention->setHint(tr("Show only what needs attention."));
    m_currencies->setSpacing(12);
    for (int i = 0; i < mostCurrencies; ++i) {
        auto *card = new TotalCard(this);
        card->setObjectName(u"currencyCard%1"_s.arg(i));
        card->setQuiet(true);
        card->hide();
        m_currencies->addWidget(card, 1);
        m_cards.append(card);
        connect(card, &QAbstractButton::clicked, this, [this, i, card] {
            const bool isOthers = i == mostCurrencies - 1 && m_totals.size() > mostCurrencies;
            if (!isOthers) {
                if (i < m_totals.size())
                    choose(m_totals[i].processed.currency());
                return;
            }
            auto *menu = new QMenu(card);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            for (const CurrencyTotal &total : m_totals.mid(i)) {
                const Currency currency = total.processed.currency();
                menu->addAction(formatMoney(total.processed), this,
                                [this, currency] { choose(currency); });
            }
            menu->popup(card->mapToGlobal(QPoint(0, card->height() + 4)));
            updateChecks();
        });
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(m_currencies, 3);
    layout->addWidget(m_unreviewed, 1);
    layout->addWidget(m_attention, 1);

    connect(m_unreviewed, &QAbstractButton::clicked, &form, &OperationFilterForm::setUnreviewed);
    connect(m_attention, &QAbstractButton::clicked, &form, &OperationFilterForm::setNeedsAttention);
    connect(&form, &OperationFilterForm::changed, this, &TotalsRow::updateChecks);
}

void TotalsRow::setTotals(const OperationTotals &totals, const QDateTime &now)
{
    m_totals = totals.currencies;
    const bool isThere =
        m_currency &&
        std::any_of(m_totals.cbegin(), m_totals.cend(), [this](const CurrencyTotal &total) {
            return total.processed.currency() == *m_currency;
        });
    if (!isThere)
        m_currency = m_totals.isEmpty() ? std::nullopt
                                        : std::optional(m_totals.first().processed.currency());
    showCurrencies(totals);
    m_unreviewed->setText(unreviewedText(totals, m_form.kind(), now));
    m_attention->setText(attentionText(totals));
    updateChecks();
}

void TotalsRow::showCurrencies(const OperationTotals &totals)
{
    const QString heading = totalHeading(m_form.kind(), m_form.period(), m_form.span());
    for (int i = 0; i < mostCurrencies; ++i) {
        TotalCard *card = m_cards[i];
        const bool isOthers = i == mostCurrencies - 1 && m_totals.size() > mostCurrencies;
        TotalText text;
        if (isOthers)
            text = otherCurrenciesText(m_totals.mid(i));
        else if (i < m_totals.size())
            text = currencyText(m_totals[i], m_form.kind());
        if (i == 0) {
            text.label = text.label.isEmpty() ? heading : heading + u", "_s + text.label;
            if (m_totals.isEmpty())
                text = {heading, u"–"_s, operationCount(m_form.kind(), totals.count)};
        }
        card->setText(text);
        card->setHint(isOthers             ? tr("Choose another currency.")
                      : m_totals.isEmpty() ? QString()
                                           : tr("Show this currency in the chart and by partner."));
        card->setVisible(i == 0 || i < m_totals.size());
        card->setEnabled(!m_totals.isEmpty());
    }
}

void TotalsRow::choose(Currency currency)
{
    m_currency = currency;
    updateChecks();
    emit currencyChosen();
}

void TotalsRow::updateChecks()
{
    m_unreviewed->setChecked(m_form.isUnreviewed());
    m_attention->setChecked(m_form.needsAttention());
    // One currency alone is no choice.
    for (int i = 0; i < mostCurrencies; ++i) {
        const bool isOthers = i == mostCurrencies - 1 && m_totals.size() > mostCurrencies;
        bool isChosen = false;
        for (qsizetype k = i;
             k < (isOthers ? m_totals.size() : qMin<qsizetype>(i + 1, m_totals.size())); ++k)
            isChosen = isChosen || m_totals[k].processed.currency() == m_currency;
        m_cards[i]->setChecked(isChosen && m_totals.size() > 1);
    }
}

} // namespace counterfoil

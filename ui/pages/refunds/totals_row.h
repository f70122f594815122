// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_row.h"

#include <QWidget>

class QBoxLayout;

namespace counterfoil {

class OperationFilterForm;
class TotalCard;

// The sums of the page, a card a currency, and two that count what is left to do. A currency's card
// says which currency chart and partners show; the other two narrow the list.
class TotalsRow : public QWidget
{
    Q_OBJECT

public:
    // The form outlives the row.
    explicit TotalsRow(OperationFilterForm &form, QWidget *parent = nullptr);

    void setTotals(const OperationTotals &totals, const QDateTime &now);
    // None while nothing is known.
    [[nodiscard]] const std::optional<Currency> &currency() const { return m_currency; }

signals:
    void currencyChosen();

private:
    void showCurrencies(const OperationTotals &totals);
    void choose(Currency currency);
    void updateChecks();

    OperationFilterForm &m_form;
    QBoxLayout *m_currencies = nullptr;
    QList<TotalCard *> m_cards;
    TotalCard *m_unreviewed = nullptr;
    TotalCard *m_attention = nullptr;
    QList<CurrencyTotal> m_totals;
    std::optional<Currency> m_currency;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/ledger_card.h"

#include "ui/pages/payment/legend_item.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/money_bar.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// What open operations hold back of the authorised money: authorised, but neither moved nor left.
qint64 heldBack(const Amounts &amounts)
{
    const auto rest =
        amounts.totalAuthorised.minus(amounts.totalCaptured)
            .and_then([&](Money left) { return left.minus(amounts.totalVoided); })
            .and_then([&](Money left) { return left.minus(amounts.availableToCapture); });
    return rest ? qMax<qint64>(0, rest->minorUnits()) : 0;
}

} // namespace

LedgerCard::LedgerCard(QWidget *parent)
    : CardFrame(parent)
    , m_authorised(new Figure(tr("Authorised"), Figure::Scale::Big, this))
    , m_captured(new Figure(tr("Captured"), Figure::Scale::Big, this))
    , m_refunded(new Figure(tr("Refunded"), Figure::Scale::Big, this))
    , m_voided(new Figure(tr("Voided"), Figure::Scale::Big, this))
    , m_leftToCapture(new Figure(tr("Left to capture"), Figure::Scale::Small, this))
    , m_leftToRefund(new Figure(tr("Left to refund"), Figure::Scale::Small, this))
    , m_currency(plainLabel({}, "small", this))
    , m_bar(new MoneyBar(this))
    , m_legend(new QHBoxLayout)
{
    setObjectName(u"ledger"_s);
    setAccessibleName(tr("Ledger"));
    m_authorised->setObjectName(u"figureAuthorised"_s);
    m_captured->setObjectName(u"figureCaptured"_s);
    m_refunded->setObjectName(u"figureRefunded"_s);
    m_voided->setObjectName(u"figureVoided"_s);
    m_leftToCapture->setObjectName(u"figureLeftToCapture"_s);
    m_leftToRefund->setObjectName(u"figureLeftToRefund"_s);
    m_bar->setObjectName(u"ledgerBar"_s);
    m_captured->setColorRole(ColorRole::LedgerCaptured);
    m_refunded->setColorRole(ColorRole::LedgerRefunded);
    m_leftToCapture->setAlignment(Qt::AlignTrailing);
    m_leftToRefund->setAlignment(Qt::AlignTrailing);

    auto *figures = new QHBoxLayout;
    figures->setSpacing(34);
    for (Figure *figure : {m_authorised, m_captured, m_refunded, m_voided})
        figures->addWidget(figure, 0, Qt::AlignBottom);
    m_currency->setContentsMargins(0, 0, 0, 6);
    figures->addWidget(m_currency, 0, Qt::AlignBottom);
    figures->addStretch();
    figures->addWidget(m_leftToCapture, 0, Qt::AlignBottom);
    figures->addWidget(m_leftToRefund, 0, Qt::AlignBottom);

    m_legend->setSpacing(18);
    m_legend->addStretch();
    body()->setSpacing(10);
    body()->addLayout(figures);
    body()->addWidget(m_bar);
    body()->addLayout(m_legend);
}

void LedgerCard::setPayment(const Payment &payment)
{
    const Amounts &amounts = payment.amounts;
    m_authorised->setValue(formatAmount(amounts.totalAuthorised));
    m_captured->setValue(formatAmount(amounts.totalCaptured));
    m_refunded->setValue(formatAmount(amounts.totalRefunded));
    m_voided->setValue(formatAmount(amounts.totalVoided));
    m_leftToCapture->setValue(formatAmount(amounts.availableToCapture));
    m_leftToRefund->setValue(formatAmount(amounts.availableToRefund));
    m_currency->setText(payment.currency().code());

    const qint64 captured = amounts.totalCaptured.minorUnits();
    const qint64 refunded = amounts.totalRefunded.minorUnits();
    m_bar->setSegments({{MoneyBar::Kind::Refunded, refunded},
                        {MoneyBar::Kind::Captured, captured - qMin(captured, refunded)},
                        {MoneyBar::Kind::Voided, amounts.totalVoided.minorUnits()},
                        {MoneyBar::Kind::Authorised, heldBack(amounts)},
                        {MoneyBar::Kind::Available, amounts.availableToCapture.minorUnits()}},
                       tr("%1 captured of %2 authorised, %3 refunded")
                           .arg(formatMoney(amounts.totalCaptured),
                                formatMoney(amounts.totalAuthorised),
                                formatMoney(amounts.totalRefunded)));
    showLegend(payment);
}

void LedgerCard::showLegend(const Payment &payment)
{
    while (m_legend->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_legend->takeAt(0));
        delete item->widget();
    }
    const auto add = [this](MoneyBar::Kind kind, const QString &word) {
        m_legend->insertWidget(m_legend->count() - 1, new LegendItem(kind, word, this));
    };
    const Amounts &amounts = payment.amounts;
    if (amounts.totalRefunded.isPositive())
        add(MoneyBar::Kind::Refunded, tr("refunded"));
    if (amounts.totalCaptured.isPositive())
        add(MoneyBar::Kind::Captured, tr("captured"));
    if (amounts.totalVoided.isPositive())
        add(MoneyBar::Kind::Voided, tr("voided"));
    if (heldBack(amounts) > 0) {
        add(MoneyBar::Kind::Authorised,
            tr("%1 in open operations").arg(formatMoney(payment.amount.with(heldBack(amounts)))));
    }
    if (amounts.availableToCapture.isPositive())
        add(MoneyBar::Kind::Available, tr("left to capture or void"));
    if (amounts.authorisePending && amounts.authorisePending->isPositive()) {
        add(MoneyBar::Kind::Available,
            tr("%1 being authorised").arg(formatMoney(*amounts.authorisePending)));
    }
}

} // namespace counterfoil

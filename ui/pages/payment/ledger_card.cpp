// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/ledger_card.h"

#include "core/domain/ledger_check.h"
#include "ui/pages/payment/legend_item.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/money_bar.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int figureGap = 34;
constexpr int narrowBelow = 460; // at 100 %

/// What open captures and voids hold back: authorised, but neither moved nor left.
Money heldBack(const Payment &payment)
{
    return sumOrLargest(heldBack(payment, OperationKind::Capture),
                        heldBack(payment, OperationKind::Void));
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
    , m_legend(new QBoxLayout(QBoxLayout::LeftToRight))
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

    auto *first = new QHBoxLayout;
    first->setSpacing(figureGap);
    first->addWidget(m_authorised, 0, Qt::AlignBottom);
    first->addWidget(m_captured, 0, Qt::AlignBottom);
    first->addStretch();
    auto *last = new QHBoxLayout;
    last->setSpacing(10);
    last->addWidget(m_refunded, 0, Qt::AlignBottom);
    last->addSpacing(figureGap - 10);
    last->addWidget(m_voided, 0, Qt::AlignBottom);
    m_currency->setContentsMargins(0, 0, 0, 6);
    last->addWidget(m_currency, 0, Qt::AlignBottom);
    last->addStretch();
    m_moved = new QBoxLayout(QBoxLayout::LeftToRight);
    m_moved->setSpacing(figureGap);
    m_moved->addLayout(first);
    m_moved->addLayout(last, 1);
    auto *left = new QHBoxLayout;
    left->setSpacing(figureGap);
    left->addWidget(m_leftToCapture, 0, Qt::AlignBottom);
    left->addWidget(m_leftToRefund, 0, Qt::AlignBottom);
    left->addStretch();
    m_figures = new QBoxLayout(QBoxLayout::LeftToRight);
    m_figures->addLayout(m_moved, 1);
    m_figures->addLayout(left);

    m_legend->addStretch();
    body()->setSpacing(10);
    body()->addLayout(m_figures);
    body()->addWidget(m_bar);
    body()->addLayout(m_legend);
}

void LedgerCard::setPayment(const Payment &payment)
{
    const Amounts &amounts = payment.amounts;
    setFigure(m_authorised, amounts.totalAuthorised);
    setFigure(m_captured, amounts.totalCaptured);
    setFigure(m_refunded, amounts.totalRefunded);
    setFigure(m_voided, amounts.totalVoided);
    setFigure(m_leftToCapture, amounts.availableToCapture);
    setFigure(m_leftToRefund, amounts.availableToRefund);
    m_hasPayment = true;
    m_currency->setText(payment.currency().code());

    const qint64 captured = amounts.totalCaptured.minorUnits();
    const qint64 refunded = amounts.totalRefunded.minorUnits();
    m_bar->setSegments({{MoneyBar::Kind::Refunded, refunded},
                        {MoneyBar::Kind::Captured, captured - qMin(captured, refunded)},
                        {MoneyBar::Kind::Voided, amounts.totalVoided.minorUnits()},
                        {MoneyBar::Kind::Authorised, heldBack(payment).minorUnits()},
                        {MoneyBar::Kind::Available, amounts.availableToCapture.minorUnits()}},
                       tr("%1 captured of %2 authorised, %3 refunded")
                           .arg(formatMoney(amounts.totalCaptured),
                                formatMoney(amounts.totalAuthorised),
                                formatMoney(amounts.totalRefunded)));
    showLegend(payment);
}

void LedgerCard::setFigure(Figure *figure, const Money &money)
{
    const QString value = formatAmount(money);
    if (m_hasPayment && figure->value() != value)
        figure->markMoved();
    figure->setValue(value);
}

/// Big fonts and narrow windows put what is left beneath what moved; where there is least room, the
/// figures stand in two columns.
void LedgerCard::resizeEvent(QResizeEvent *event)
{
    CardFrame::resizeEvent(event);
    const bool beside = width() >= Theme::current().scaled(640);
    m_figures->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool isNarrow = width() < Theme::current().scaled(narrowBelow);
    m_moved->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_moved->setSpacing(isNarrow ? 8 : figureGap);
    const int column = isNarrow ? qMax(0, (width() - figureGap) / 2 - figureGap) : 0;
    for (Figure *figure : {m_authorised, m_refunded, m_leftToCapture})
        figure->setMinimumWidth(column);
    for (Figure *figure : {m_leftToCapture, m_leftToRefund})
        figure->setAlignment(isNarrow ? Qt::AlignLeading : Qt::AlignTrailing);
    fitLegend();
}

/// In one line where it has the room, else one below the other.
void LedgerCard::fitLegend()
{
    constexpr int gap = 18;
    int wanted = -gap;
    for (int place = 0; place < m_legend->count(); ++place) {
        if (const QWidget *item = m_legend->itemAt(place)->widget())
            wanted += item->sizeHint().width() + gap;
    }
    const bool isLine = wanted <= body()->contentsRect().width();
    m_legend->setDirection(isLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_legend->setSpacing(isLine ? gap : 2);
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
    if (heldBack(payment).isPositive()) {
        add(MoneyBar::Kind::Authorised,
            //: %1 is an amount
            tr("%1 in open operations").arg(formatMoney(heldBack(payment))));
    }
    if (const Money open = heldBack(payment, OperationKind::Refund); open.isPositive())
        //: %1 is an amount
        add(MoneyBar::Kind::Refunded, tr("%1 being refunded").arg(formatMoney(open)));
    const bool isSameToVoid = amounts.availableToVoid == amounts.availableToCapture;
    if (amounts.availableToCapture.isPositive()) {
        add(MoneyBar::Kind::Available,
            //: An amount in the legend of a bar
            isSameToVoid ? tr("left to capture or void") : tr("left to capture"));
    }
    if (!isSameToVoid) {
        add(MoneyBar::Kind::Voided,
            //: %1 is an amount
            tr("%1 left to void").arg(formatMoney(amounts.availableToVoid)));
    }
    if (amounts.authorisePending && amounts.authorisePending->isPositive()) {
        add(MoneyBar::Kind::Available,
            //: %1 is an amount
            tr("%1 being authorised").arg(formatMoney(*amounts.authorisePending)));
    }
    fitLegend();
}

} // namespace counterfoil

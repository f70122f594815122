// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_dialog.h"

#include "models/words/time_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// Two payments of the same order are told apart by their ids.
ComparedPayment titledSide(const ComparedPayment &side, const ComparedPayment &other)
{
    ComparedPayment titled = side;
    if (side.title == other.title)
        titled.title = side.payment.text();
    return titled;
}

} // namespace

CompareDialog::CompareDialog(Catalogue &catalogue, const Account &account,
                             const PaymentGateway::PaymentReader &read, const ComparedPayment &left,
                             const ComparedPayment &right, QWidget *inWindow)
    : OverlayDialog(inWindow)
    , m_view(new ComparisonView(catalogue, account.id, read, clockOf(account)(), panel()))
{
    const ComparedPayment one = titledSide(left, right);
    const ComparedPayment other = titledSide(right, left);
    setObjectName(u"compareDialog"_s);
    setAccessibleName(tr("Comparison"));
    setPanelWidth(1100);
    setRejectOnScrimClick(true);
    panel()->setMinimumHeight(inWindow->window()->height() * 7 / 10);
    auto *title = new ElidedLabel(panel());
    title->setProperty("role", u"dialog-title"_s);
    title->setText(tr("%1 compared with %2").arg(one.title, other.title));
    auto *close = new ActionButton(tr("Close"), ButtonRole::Outlined, panel());
    close->setObjectName(u"closeButton"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(panel());
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(this, &OverlayDialog::finished, this, &QObject::deleteLater);
    setInitialFocus(m_view->initialFocus());
    m_view->compare(one, other);
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/currency_dialog.h"

#include "core/domain/said_decimals.h"
#include "models/words/currency_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

CurrencyDialog::CurrencyDialog(Money example, QWidget *inWindow)
    : OverlayDialog(inWindow)
    , m_choices(new QButtonGroup(this))
{
    const QString code = example.currency().code();
    setObjectName(u"currencyDialog"_s);
    setAccessibleName(tr("How many decimals does %1 have?").arg(code));
    setPanelWidth(520);
    QVBoxLayout *layout = titledColumn(*this);
    QLabel *why = plainLabel(
        tr("The provider counts %1 in minor units, and this payment is %2 of them. Check with the "
           "provider what amount that is: your choice decides how much is refunded.")
            .arg(code, QLocale().toString(example.minorUnits())),
        "secondary", panel());
    why->setWordWrap(true);
    layout->addWidget(why);
    for (int decimals = 0; decimals <= SaidDecimals::Most; ++decimals) {
        auto *choice = new QRadioButton(decimalsChoice(example, decimals), panel());
        choice->setObjectName(u"decimals%1"_s.arg(decimals));
        m_choices->addButton(choice, decimals);
        layout->addWidget(choice);
    }
    auto *cancel = new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel());
    auto *save = new ActionButton(tr("Save for this account"), ButtonRole::Primary, panel());
    save->setObjectName(u"saveDecimals"_s);
    save->setEnabled(false);
    save->setReason(tr("Choose the number of decimals."));
    layout->addLayout(dialogButtons({cancel, save}));
    connect(m_choices, &QButtonGroup::idToggled, this, [save] {
        save->setEnabled(true);
        save->setReason({});
    });
    connect(cancel, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(save, &QPushButton::clicked, this, &OverlayDialog::accept);
    setInitialFocus(m_choices->button(0));
}

int CurrencyDialog::decimals() const
{
    return m_choices->checkedId();
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/give_up_dialog.h"

#include "models/journal/creation_words.h"
#include "models/journal/entry_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

GiveUpDialog::GiveUpDialog(const OperationEntry &entry, const PaymentPtr &payment,
                           const QDateTime &now, QWidget *inWindow)
    : OverlayDialog(inWindow)
{
    const QString title = tr("Give up on “%1”?", "Refund 49.90 EUR").arg(entryTitle(entry));
    setObjectName(u"giveUpDialog"_s);
    setAccessibleName(title);
    setPanelWidth(560);
    QVBoxLayout *layout = dialogColumn(*this);
    const auto add = [&](const QString &text, const char *role) {
        QLabel *label = plainLabel(text, role, panel());
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    add(title, "dialog-title");
    add(orderText(entry, payment), "secondary");
    add(knownSentence(entry, payment, now), "");
    if (entry.creation) {
        add(giveUpQuestion(*entry.creation), "");
    } else {
        const QStringList evidence = evidenceLines(entry, now);
        add(evidence.isEmpty() ? tr("The payment couldn't be read since then.")
                               : evidence.join(u'\n'),
            "secondary");
        add(tr("Counterfoil stops checking it, and it no longer blocks other operations. If the "
               "provider did receive it, it may still go through: ask the provider first, quoting "
               "the idempotency key %1.")
                .arg(entry.key.text()),
            "");
    }

    auto *keep = new ActionButton(entry.creation ? tr("Cancel") : tr("Keep checking"),
                                  ButtonRole::Outlined, panel());
    keep->setObjectName(u"keepLooking"_s);
    auto *giveUp = new ActionButton(tr("Give up"), ButtonRole::Outlined, panel());
    giveUp->setObjectName(u"giveUp"_s);
    layout->addLayout(dialogButtons({keep, giveUp}));
    connect(keep, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(giveUp, &QPushButton::clicked, this, &OverlayDialog::accept);
    setInitialFocus(keep);
}

} // namespace counterfoil

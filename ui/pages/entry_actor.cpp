// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entry_actor.h"

#include "ui/dialogs/exists_dialog.h"
#include "ui/dialogs/give_up_dialog.h"

namespace counterfoil {

EntryActor::EntryActor(AccountServices &services, QWidget *parent)
    : QObject(parent)
    , m_services(services)
    , m_inWindow(parent)
{}

void EntryActor::act(EntryAction action, const OperationEntry &entry)
{
    OperationService &operations = m_services.operations();
    switch (action) {
    case EntryAction::CheckNow:
        operations.checkNow(entry.key);
        return;
    case EntryAction::SendNow:
        if (!operations.retry(entry.key))
            emit refused(tr("Not sent: it has already moved on, or another Counterfoil window is "
                            "handling it."));
        return;
    case EntryAction::TakeBack:
        cancel(entry.key);
        return;
    case EntryAction::GiveUp:
        askToGiveUp(entry);
        return;
    case EntryAction::DoTheRest:
        doTheRest(entry);
        return;
    case EntryAction::GotIt:
        operations.acknowledge(entry.key);
        return;
    case EntryAction::ItExists:
        askWhatExists(entry);
        return;
    }
    Q_UNREACHABLE();
}

void EntryActor::askWhatExists(const OperationEntry &entry)
{
    auto *dialog = new ExistsDialog(entry, m_services.creations(), m_inWindow);
    connect(dialog, &OverlayDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

void EntryActor::cancel(const IdempotencyKey &key)
{
    if (!m_services.operations().cancel(key))
        emit refused(tr("It can't be cancelled: it is being sent, or another Counterfoil window is "
                        "handling it."));
}

void EntryActor::askToGiveUp(const OperationEntry &entry)
{
    const KnownPayment *known = m_services.known().find(entry.payment);
    auto *dialog = new GiveUpDialog(entry, known ? known->payment : nullptr,
                                    clockOf(m_services.account())(), m_inWindow);
    connect(dialog, &OverlayDialog::finished, this, [this, key = entry.key](int result) {
        if (result == OverlayDialog::Accepted)
            cancel(key);
    });
    connect(dialog, &OverlayDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

void EntryActor::doTheRest(const OperationEntry &entry)
{
    if (const KnownPayment *known = m_services.known().find(entry.payment))
        emit operationRequested(entry.kind, known->payment);
    else
        emit paymentRequested(entry.payment);
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/operation_entry.h"
#include "ui/frame/place.h"
#include "ui/widgets/card_frame.h"

#include <functional>

namespace counterfoil {

class ActionButton;
class ElidedLabel;
class FactSheet;
class StatusChip;

// Everything that the journal knows about one operation.
class EntryPane : public CardFrame
{
    Q_OBJECT

public:
    // Times are shown on the clock of `now`.
    explicit EntryPane(std::function<QDateTime()> now, QWidget *parent = nullptr);

    // The account is named where that is told.
    void showEntry(const OperationEntry &entry, const PaymentPtr &payment,
                   const QString &accountName = {});
    // Of what is shown; empty at first.
    [[nodiscard]] const IdempotencyKey &key() const { return m_key; }

signals:
    void openRequested(const QString &account, const counterfoil::Place &place);
    void closeRequested();

private:
    void addFacts(const OperationEntry &entry);

    std::function<QDateTime()> m_now;
    IdempotencyKey m_key;
    QString m_account;
    Place m_place;
    ElidedLabel *m_title = nullptr;
    StatusChip *m_chip = nullptr;
    FactSheet *m_facts = nullptr;
    ActionButton *m_open = nullptr;
};

} // namespace counterfoil

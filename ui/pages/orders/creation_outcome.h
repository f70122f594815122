// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/creation_flow.h"
#include "ui/frame/place.h"
#include "ui/widgets/card_frame.h"

namespace counterfoil {

class ActionButton;
class CopyLabel;
class LineField;
class StatusChip;

// What became of a session or payment that was sent: being sent, created, not sent, or unknown, and
// what can be done about it.
class CreationOutcome : public CardFrame
{
    Q_OBJECT

public:
    // The flow outlives it. The checkout tells where a shopper pays; null where there is none.
    CreationOutcome(CreationFlow &flow, CreationKind kind, const Checkout *checkout,
                    QWidget *parent = nullptr);

    void refresh();
    // What the keys are for now.
    [[nodiscard]] QWidget *mainButton() const;

signals:
    void openRequested(const counterfoil::Place &place);
    // To begin another one with what was typed.
    void anotherRequested();

private:
    void makeButtons();
    void showCreated();
    void showUnknown();

    CreationFlow &m_flow;
    CreationKind m_kind;
    const Checkout *m_checkout;
    QString m_shopperPage;
    QLabel *m_headline = nullptr;
    StatusChip *m_chip = nullptr;
    QLabel *m_sentence = nullptr;
    CopyLabel *m_id = nullptr;
    CopyLabel *m_address = nullptr;
    QWidget *m_found = nullptr;
    LineField *m_foundId = nullptr;
    ActionButton *m_open = nullptr;
    ActionButton *m_shopper = nullptr;
    ActionButton *m_retry = nullptr;
    ActionButton *m_takeBack = nullptr;
    ActionButton *m_notThere = nullptr;
    ActionButton *m_edit = nullptr;
};

} // namespace counterfoil

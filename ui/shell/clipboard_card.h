// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/services/account_services.h"
#include "models/search/search_hit.h"
#include "ui/frame/place.h"

#include <QFrame>

class QLabel;

namespace counterfoil {

class ActionButton;

// Offers the payment, session or link whose id is in the clipboard. Nothing of the clipboard is
// sent or opened before somebody asks for it. Hidden where it names none that
// the provider has.
class ClipboardCard : public QFrame
{
    Q_OBJECT

public:
    // Services and catalogue outlive it.
    ClipboardCard(AccountServices &services, Catalogue &catalogue, QWidget *parent = nullptr);

    void look();

signals:
    void chosen(const counterfoil::Place &place);

private:
    void offer(const RecognisedId &found, const std::optional<PaymentRow> &known);

    AccountServices &m_services;
    Catalogue &m_catalogue;
    QLabel *m_id = nullptr;
    QLabel *m_kind = nullptr;
    ActionButton *m_action = nullptr;
    Place m_place;
    RecognisedId m_found;
};

} // namespace counterfoil

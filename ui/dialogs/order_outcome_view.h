// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/creation_flow.h"

#include <QWidget>

class QLabel;

namespace counterfoil {

class CopyLabel;
class StatusChip;

// What became of a new order: the link to send, or that nobody knows.
class OrderOutcomeView : public QWidget
{
    Q_OBJECT

public:
    explicit OrderOutcomeView(QWidget *parent = nullptr);

    void show(const CreationFlow &flow);
    // Where the payer pays; empty where there is none.
    [[nodiscard]] QString link() const;
    void copyLink();

protected:
    void showEvent(QShowEvent *event) override;

private:
    StatusChip *m_chip = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_linkLabel = nullptr;
    CopyLabel *m_link = nullptr;
    QLabel *m_number = nullptr;
    CopyLabel *m_id = nullptr;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/operation_flow.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace counterfoil {

class StatusChip;
class SumsStrip;

// How an operation ended, or what is known while its outcome is being checked.
class OutcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePage(QWidget *parent = nullptr);

    // Only for Checking and Settled.
    void show(const OperationFlow &flow);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showParts(const Operation *operation);

    StatusChip *m_chip = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_sentences = nullptr;
    QLabel *m_reference = nullptr;
    QLabel *m_processed = nullptr;
    QWidget *m_parts = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_sumsLabel = nullptr;
    SumsStrip *m_sums = nullptr;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/part.h"
#include "bench/stall_meter.h"

#include "core/services/account_services.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace counterfoil {
class OperationsPage;
}

namespace bench {

/// Opens the operations page on a journal of 100,000 entries in the real window, shows its history
/// and scrolls it from top to end, several times over. Works in the event loop.
class OperationHistory : public Part
{
    Q_OBJECT

public:
    explicit OperationHistory(QObject *parent = nullptr);
    ~OperationHistory() override;

    void begin() override;
    [[nodiscard]] QList<Row> rows() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Stage { Waiting, Page, History };

    [[nodiscard]] counterfoil::OperationsPage *page() const;
    void open();
    void showHistory();
    void scroll();

    QTemporaryDir m_folder;
    counterfoil::SystemClock m_clock;
    std::unique_ptr<counterfoil::Journal> m_journal;
    std::unique_ptr<counterfoil::Catalogue> m_catalogue;
    std::unique_ptr<counterfoil::AccountServices> m_services;
    std::unique_ptr<counterfoil::FilePriorityPresetStore> m_presets;
    std::unique_ptr<counterfoil::OperationDialogs> m_dialogs;
    std::unique_ptr<counterfoil::MainWindow> m_window;
    StallMeter m_stalls;
    Effort m_opening;
    QTimer m_scrolling;
    QList<Took> m_pageTimes;
    QList<Took> m_historyTimes;
    QList<Took> m_openStalls;
    QList<Took> m_scrollStalls;
    int m_frame = 0;
    Stage m_stage = Stage::Waiting;
};

} // namespace bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/part.h"
#include "bench/stall_meter.h"

#include "app/sandbox_accounts.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace bench {

/// Opens the demo's payment with 10,000 partner transactions in the real window and scrolls its
/// timeline from top to end, several times over. Works in the event loop.
class LargePayment : public Part
{
    Q_OBJECT

public:
    explicit LargePayment(QObject *parent = nullptr);
    ~LargePayment() override;

    void begin() override;
    /// As the sandbox sent it.
    [[nodiscard]] QByteArray json() const { return m_json; }
    [[nodiscard]] QList<Row> rows() const override;
    /// Of the payment, and of the sandbox that has it; for a process that opens it too.
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] QUrl sandbox() const { return m_account.sandbox(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void findIt();
    void signIn();
    void open();
    void opened();
    void scroll();

    counterfoil::SandboxAccounts m_account{QString(), nullptr}; ///< has the sandbox
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<counterfoil::SandboxAccounts> m_reader; ///< knows nothing of the payment yet
    std::unique_ptr<counterfoil::FilePriorityPresetStore> m_presets;
    std::unique_ptr<counterfoil::OperationDialogs> m_dialogs;
    std::unique_ptr<counterfoil::MainWindow> m_window;
    StallMeter m_stalls;
    QString m_id;
    QByteArray m_json;
    Effort m_opening;
    QTimer m_scrolling;
    QList<Took> m_openTimes;
    QList<Took> m_openStalls;
    QList<Took> m_scrollStalls;
    int m_frame = 0;
    bool m_isOpening = false;
};

} // namespace bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/connection_test.h"

#include <QWidget>

class QLabel;

namespace counterfoil {

/// The steps of a connection test as they turn green or red in their places, and beneath them the
/// sentence that ends it.
class ConnectionSteps : public QWidget
{
    Q_OBJECT

public:
    enum class State { Waiting, Running, Passed, Failed, Unproven };

    explicit ConnectionSteps(QWidget *parent = nullptr);

    /// Plain http, which goes to this computer only, has no certificate to verify.
    void begin(bool isPlain);
    void pass(ConnectionStep step);
    void end(const ConnectionReport &report);
    /// It never began.
    void endWith(const QString &sentence);

    [[nodiscard]] State state(ConnectionStep step) const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isRunning() const { return m_running; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int count = 6;

    void setState(int step, State state);
    void finish(const QString &sentence, bool isGood);
    void updateAccessibleName();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QString text(int step) const;

    State m_states[count] = {};
    QLabel *m_sentence = nullptr;
    bool m_isPlain = false;
    bool m_running = false;
};

} // namespace counterfoil

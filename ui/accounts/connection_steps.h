// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/connection_test.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace counterfoil {

/// The steps of a connection test as they turn green or red in their places, and beneath them the
/// sentence that ends it.
class ConnectionSteps : public QWidget
{
    Q_OBJECT

public:
    enum class State { Waiting, Running, Passed, Failed, Unproven };

    /// In the order in which they are proved.
    explicit ConnectionSteps(const std::vector<ConnectionStep> &steps, QWidget *parent = nullptr);

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
    struct Row
    {
        ConnectionStep step;
        State state = State::Waiting;
    };

    /// Its place among them; behind the last when it is none of them.
    [[nodiscard]] size_t placeOf(ConnectionStep step) const;
    void setState(size_t place, State state);
    void finish(const QString &sentence, bool isGood);
    void updateAccessibleName();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int rowsInColumn() const;
    [[nodiscard]] QString text(ConnectionStep step) const;

    std::vector<Row> m_rows;
    QLabel *m_sentence = nullptr;
    bool m_isPlain = false;
    bool m_running = false;
};

} // namespace counterfoil

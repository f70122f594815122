// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/journal_reader.h"
#include "tests/faults/wire.h"
#include "tests/support/local_account.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

namespace counterfoil::test {

/// What a person ordered, and when.
struct Order
{
    PaymentId payment;
    OperationKind kind = OperationKind::Refund;
    QString reference;
    QElapsedTimer since;
};

/// Orders operations from a process that is killed while it works on them, and starts it again,
/// always on the same journal and the same sandbox. A person who does not find an operation in the
/// journal orders it again.
class KillRun : public QObject
{
    Q_OBJECT

public:
    explicit KillRun(unsigned seed);
    ~KillRun() override;

    /// Orders an operation, and kills the process somewhere on the way. False when nothing more
    /// happens.
    [[nodiscard]] bool killOnTheWay();
    /// Lets the process live until the journal has no open entry.
    [[nodiscard]] bool settle();

    struct Figures
    {
        int kills = 0;
        int meant = 0;
        int effects = 0;
        int doubles = 0;
        int lost = 0;
        qint64 longestMs = 0;
        QMap<QString, int> killedAt; ///< how often in which state of the last order
    };
    [[nodiscard]] Figures figures();

signals:
    /// The process said something, or a request passed, or it ended.
    void stirred();

private:
    [[nodiscard]] int random(int most);
    [[nodiscard]] Order newOrder();
    void scriptFault(const Order &order);
    void start();
    void command(const Order &order);
    void kill();
    /// What the journal's file has of the references.
    [[nodiscard]] QHash<QString, JournalRow> journal() const;
    [[nodiscard]] bool waitUntil(const std::function<bool()> &holds);

    std::mt19937 m_random;
    LocalAccount m_sandbox{QStringLiteral("empty")};
    std::unique_ptr<PurseGateway> m_direct;
    Wire m_wire;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    bool m_isLoaded = false;
    QHash<QString, int> m_steps; ///< by reference
    QList<Order> m_orders;
    QSet<QString> m_settled;
    Figures m_figures;
};

} // namespace counterfoil::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/audit_chain.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace counterfoil {

/// What the last check of the audit trail found.
struct TrailState
{
    enum class Verdict { Unchecked, Sound, Broken, Unreadable };
    Verdict verdict = Verdict::Unchecked;
    qint64 lines = 0; ///< that follow from each other
    std::optional<journal::BrokenLine> broken;
    QDateTime checkedAt; ///< UTC
};

/// Checks the audit trail on a thread and a connection of its own, which only reads: nobody who
/// writes waits for it. Lives in the UI's thread.
class TrailCheck : public QObject
{
    Q_OBJECT

public:
    explicit TrailCheck(QString path, QObject *parent = nullptr);
    ~TrailCheck() override;

    /// The journal must be there. No-op while a check runs; changed() comes from the event loop.
    void begin();
    /// Breaks off a check that runs, waiting for the end of its page; no other begins.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const TrailState &state() const { return m_state; }

signals:
    void changed();

private:
    [[nodiscard]] TrailState check() const;

    QString m_path;
    TrailState m_state;
    bool m_isRunning = false;
    std::atomic_bool m_isStopped = false;
    QThreadPool m_threads; ///< one thread
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal_file.h"
#include "core/journal/trail_check.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>

namespace counterfoil {

/// The journal as the UI's thread sees it: asks its file on a worker thread, one thing after the
/// other, and brings the answers back through the event loop. Shared by all accounts of the process
/// and outlives them. What was asked before it goes is still done.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// Where the file's work is done. Callers is for tests that need every step in one order.
    enum class WorkThread { Own, Callers };

    /// The file is opened, or made, before the first work; a failure to is the answer to each work
    /// until one succeeds.
    explicit Journal(QString path, WorkThread thread = WorkThread::Own, QObject *parent = nullptr);
    ~Journal() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Why the last work failed; none while all is well.
    [[nodiscard]] const std::optional<JournalError> &trouble() const { return m_trouble; }
    /// Set when the file was damaged: what became of it.
    [[nodiscard]] const std::optional<journal::Rescue> &rescue() const { return m_rescue; }
    /// To be begun once the file was opened.
    [[nodiscard]] TrailCheck &trail() { return m_trail; }

    /// Runs `work(JournalFile &)`, which gives a tl::expected whose error a JournalError converts
    /// to, and then `done(result)` in the caller's thread unless the context is gone by then.
    template <typename Work, typename Done>
    void ask(Work work, QObject *context, Done done)
    {
        using Result = std::invoke_result_t<Work, JournalFile &>;
        QMetaObject::invokeMethod(
            m_worker,
            [this, work = std::move(work), context = QPointer<QObject>(context),
             done = std::move(done)]() mutable {
                const auto opened = file();
                Result result = opened ? work(**opened) : Result(tl::unexpected(opened.error()));
                report(result);
                QMetaObject::invokeMethod(
                    this,
                    [result = std::move(result), context, done = std::move(done)] {
                        if (context)
                            done(result);
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

signals:
    void troubleChanged();
    /// A damaged file was set aside.
    void rescued();

private:
    // On the worker thread:
    JournalResult<JournalFile *> file();
    template <typename Result>
    void report(const Result &result)
    {
        if (result)
            reportTrouble(std::nullopt);
        else if constexpr (std::is_same_v<typename Result::error_type, JournalError>)
            reportTrouble(result.error());
        else if (result.error().journal)
            reportTrouble(*result.error().journal);
    }
    void reportTrouble(const std::optional<JournalError> &trouble);

    QString m_path;
    QThread m_thread;
    QObject *m_worker = nullptr;
    std::unique_ptr<JournalFile> m_file; ///< the worker thread's
    std::optional<JournalError> m_trouble;
    std::optional<journal::Rescue> m_rescue;
    TrailCheck m_trail;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

namespace counterfoil {

Journal::Journal(QString path, WorkThread thread, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_worker(new QObject)
    , m_trail(m_path)
{
    m_thread.setObjectName(QStringLiteral("journal"));
    if (thread == WorkThread::Own) {
        m_worker->moveToThread(&m_thread);
        m_thread.start();
    }
}

Journal::~Journal()
{
    m_trail.stop(); // the last connection to close tidies the file up
    if (!m_thread.isRunning()) {
        m_file.reset();
        delete m_worker;
        return;
    }
    // Behind everything that was asked for: the connection has to be closed where it was opened.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_file.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    delete m_worker;
}

JournalResult<JournalFile *> Journal::file()
{
    if (!m_file) {
        auto opened = JournalFile::open(m_path, QDateTime::currentDateTimeUtc());
        if (!opened)
            return tl::unexpected(opened.error());
        m_file = std::move(*opened);
        if (m_file->rescue()) {
            QMetaObject::invokeMethod(
                this,
                [this, rescue = m_file->rescue()] {
                    m_rescue = rescue;
                    emit rescued();
                },
                Qt::QueuedConnection);
        }
    }
    return m_file.get();
}

void Journal::reportTrouble(const std::optional<JournalError> &trouble)
{
    QMetaObject::invokeMethod(
        this,
        [this, trouble] {
            const bool changed = trouble.has_value() != m_trouble.has_value() ||
                                 (trouble && trouble->kind != m_trouble->kind);
            m_trouble = trouble;
            if (changed)
                emit troubleChanged();
        },
        Qt::QueuedConnection);
}

} // namespace counterfoil

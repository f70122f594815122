// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_catalogue.h"

#include <QFileInfo>

namespace counterfoil {

SqliteCatalogue::SqliteCatalogue(QString path, QObject *parent)
    : Catalogue(parent)
    , m_path(std::move(path))
{
    for (WorkLane &lane : m_lanes) {
        lane.worker = new QObject;
        lane.worker->moveToThread(&lane.thread);
        lane.thread.setObjectName(QStringLiteral("catalogue"));
        lane.thread.start();
    }
}

SqliteCatalogue::~SqliteCatalogue()
{
    // The last of each lane's work closes its connection on the thread that opened it.
    for (WorkLane &lane : m_lanes) {
        QMetaObject::invokeMethod(
            lane.worker,
            [&lane] {
                lane.file.reset();
                lane.worker->deleteLater();
                lane.thread.quit();
            },
            Qt::QueuedConnection);
    }
    for (WorkLane &lane : m_lanes)
        lane.thread.wait();
}

QString SqliteCatalogue::folder() const
{
    return QFileInfo(m_path).path();
}

void SqliteCatalogue::run(Lane lane, CatalogueJob job)
{
    QMetaObject::invokeMethod(
        worker(lane),
        [this, job = std::move(job)] {
            QMetaObject::invokeMethod(this, job(), Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

DatabaseResult<CatalogueFile *> SqliteCatalogue::file(Lane lane)
{
    WorkLane &own = m_lanes[static_cast<size_t>(lane)];
    if (own.file)
        return own.file.get();
    // One at a time: the first makes the file, or sets a damaged one aside.
    const QMutexLocker opening(&m_opening);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto opened =
        CatalogueFile::open(m_path,
                            lane == Lane::Write || !m_isMade ? CatalogueFile::Access::ReadWrite
                                                             : CatalogueFile::Access::ReadOnly,
                            now);
    if (!opened)
        return tl::unexpected(opened.error());
    own.file = std::move(*opened);
    own.file->setDecimals(decimals());
    const bool isFirst = !std::exchange(m_isMade, true);
    if (isFirst) {
        QMetaObject::invokeMethod(
            this,
            [this, rescue = own.file->rescue(), isNewer = own.file->isNewer(),
             madeAt = own.file->isMade() ? now : QDateTime()] {
                m_madeAt = madeAt;
                m_isNewer = isNewer;
                m_rescue = rescue;
                if (m_rescue)
                    emit rescued();
                if (m_isNewer)
                    emit troubleChanged();
            },
            Qt::QueuedConnection);
    }
    return own.file.get();
}

const std::optional<DatabaseError> &SqliteCatalogue::trouble() const
{
    for (const auto &trouble : m_troubles) {
        if (trouble)
            return trouble;
    }
    return m_troubles.front();
}

void SqliteCatalogue::report(Lane lane, const std::optional<DatabaseError> &error)
{
    const auto &file = m_lanes[static_cast<size_t>(lane)].file;
    if (error && error->kind == DatabaseError::Kind::Damaged && !(file && file->isNewer()))
        catalogue::markDamaged(m_path);
    QMetaObject::invokeMethod(
        this,
        [this, lane, error] {
            if (error && error->kind == DatabaseError::Kind::Newer) {
                if (!std::exchange(m_isNewer, true))
                    emit troubleChanged();
                return;
            }
            const std::optional<DatabaseError> before = trouble();
            // Reading well says nothing about writing.
            m_troubles[static_cast<size_t>(lane)] = error;
            const std::optional<DatabaseError> &now = trouble();
            if (now.has_value() != before.has_value() || (now && now->kind != before->kind))
                emit troubleChanged();
        },
        Qt::QueuedConnection);
}

} // namespace counterfoil

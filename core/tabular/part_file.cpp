// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/part_file.h"

#include <QFile>
#include <QTemporaryFile>

#include <cerrno>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace counterfoil {

PartFile::PartFile(QString target)
    : m_target(std::move(target))
{}

PartFile::~PartFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

TableResult<void> PartFile::create()
{
    errno = 0;
    QTemporaryFile file(m_target + u".XXXXXX.part"_s);
    if (!file.open())
        return tl::unexpected(tableError(m_target, errno, file.errorString()));
    file.setAutoRemove(false);
    m_path = file.fileName();
    return {};
}

TableResult<void> PartFile::commit()
{
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(m_path.toStdU16String()),
                            std::filesystem::path(m_target.toStdU16String()), error);
    if (error)
        return tl::unexpected(tableError(m_target, error.default_error_condition().value(),
                                         QString::fromLocal8Bit(error.message().c_str())));
    m_path.clear();
    return {};
}

TableError tableError(const QString &path, int systemError, const QString &detail)
{
    switch (systemError) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return {TableError::Kind::Full, path, detail};
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT:
    case ENOTDIR:
    case EISDIR:
        return {TableError::Kind::NotWritable, path, detail};
    default:
        return {TableError::Kind::Other, path, detail};
    }
}

} // namespace counterfoil

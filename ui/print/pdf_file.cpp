// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"

#include "core/tabular/part_file.h"

#include <QPdfWriter>
#include <QSaveFile>

#include <cerrno>

namespace counterfoil {

TableResult<int> savePdf(const PrintSheet &sheet, const QString &path, const QPageLayout &layout,
                         PrintRun &run)
{
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(tableError(path, errno, file.errorString()));
    int pages = 0;
    {
        QPdfWriter writer(&file);
        writer.setTitle(sheet.title());
        writer.setCreator(QStringLiteral("Counterfoil"));
        writer.setPageLayout(layout);
        pages = sheet.paint(writer, run);
    }
    if (run.isCancelled) {
        file.cancelWriting();
        return 0;
    }
    if (!file.commit())
        return tl::unexpected(tableError(path, errno, file.errorString()));
    return pages;
}

} // namespace counterfoil

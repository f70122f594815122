// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/tsv_text.h"

#include "core/domain/outside_text.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

QString tsvCell(const QString &text)
{
    QString cell = wholeText(text);
    for (QChar &character : cell) {
        if (character == u'\n' || character == u'\t')
            character = u' ';
    }
    // Spreadsheets look past spaces for the sign.
    const QString begin = cell.trimmed().left(1);
    if (!begin.isEmpty() && u"=+-@"_s.contains(begin))
        cell.prepend(u'\'');
    return cell;
}

QString tsvLine(const QStringList &cells)
{
    return cells.join(u'\t') + u'\n';
}

} // namespace counterfoil

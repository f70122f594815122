// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/given_file.h"

#include "core/domain/outside_text.h"

#include <QCoreApplication>
#include <QFile>

namespace counterfoil {

namespace {

struct GivenFileWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::GivenFileWords)
};

} // namespace

GivenFile readGivenFile(const QString &path, qsizetype largest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{},
                GivenFileWords::tr("%1 can't be read: %2")
                    .arg(shownText(path), shownText(file.errorString()))};
    return {file.read(largest + 1), {}};
}

} // namespace counterfoil

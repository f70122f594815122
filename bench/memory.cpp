// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/memory.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace bench {

double residentMib(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace bench

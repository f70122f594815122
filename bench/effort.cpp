// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/effort.h"

#include <QFile>

#include <ctime>

using namespace Qt::StringLiterals;

namespace bench {

qint64 threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

double firstThreadMsecs(qint64 process)
{
    QFile file(u"/proc/%1/task/%1/schedstat"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').constFirst().toDouble() / 1e6
                                          : 0;
}

void Effort::start()
{
    m_wall.start();
    m_threadTime = threadTime();
}

Took Effort::took() const
{
    return {elapsed(), static_cast<double>(threadTime() - m_threadTime) / 1e6};
}

QList<Row> rowsOf(const QString &name, const QList<Took> &took, double (*of)(QList<double>),
                  double goal, double processorGoal)
{
    QList<double> wall;
    QList<double> processor;
    for (const Took &one : took) {
        wall.append(one.wall);
        processor.append(one.processor);
    }
    return {{name, of(wall), u"ms"_s, goal},
            {u"    of it on a processor, this thread"_s, of(processor), u"ms"_s, processorGoal}};
}

} // namespace bench

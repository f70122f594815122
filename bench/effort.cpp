// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/effort.h"

#include <QFile>

#include <pthread.h>

using namespace Qt::StringLiterals;

namespace bench {

qint64 threadTime()
{
    return timeOf(CLOCK_THREAD_CPUTIME_ID);
}

clockid_t threadClock()
{
    clockid_t clock{};
    pthread_getcpuclockid(pthread_self(), &clock);
    return clock;
}

qint64 timeOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
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

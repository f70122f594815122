// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/journal_cost.h"

#include "core/journal/journal_file.h"
#include "tests/journal/entries.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <atomic>

#include <sys/syscall.h>
#include <unistd.h>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

std::atomic<int> syncs = 0;

} // namespace

// The program's own symbols come before the system's, for SQLite too.
extern "C" int fsync(int file)
{
    ++syncs;
    return static_cast<int>(syscall(SYS_fsync, file));
}

extern "C" int fdatasync(int file)
{
    ++syncs;
    return static_cast<int>(syscall(SYS_fdatasync, file));
}

namespace bench {

namespace {

constexpr int Operations = 200;

/// As many bytes as an entry has, written and synced twice.
double bareSyncs(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::Unbuffered))
        return 0;
    const QByteArray bytes(4096, 'x');
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 2; ++i) {
        file.write(bytes);
        fdatasync(file.handle());
    }
    return milliseconds(timer);
}

} // namespace

QList<Row> journalCost()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    auto journal = JournalFile::open(path, QDateTime::currentDateTimeUtc());
    if (!journal)
        return {};
    QList<double> counts;
    QList<double> times;
    QList<double> bare;
    for (int number = 0; number < Operations; ++number) {
        OperationEntry entry = counterfoil::testing::meant(u"payment-%1"_s.arg(number));
        const int before = syncs;
        QElapsedTimer timer;
        timer.start();
        const auto recorded = (*journal)->record(entry, {});
        if (!recorded)
            return {};
        entry = recorded->entry;
        entry.state = EntryState::Sent;
        if (!(*journal)->update(entry, EntryState::Recorded).value_or(false))
            return {};
        times.append(milliseconds(timer));
        counts.append(syncs - before);
        bare.append(bareSyncs(folder.filePath(u"bare"_s)));
    }
    return {
        {u"syncs to the disk before a request is sent, median"_s, median(counts), u"syncs"_s, 2},
        {u"recording an operation, against two bare syncs"_s, median(times) / median(bare), u"×"_s,
         0},
        {u"recording an operation, on the journal's thread"_s, median(times), u"ms"_s, 0}};
}

} // namespace bench

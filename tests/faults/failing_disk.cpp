// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/failing_disk.h"

#include <sqlite3.h>

#include <atomic>

namespace counterfoil::test {

namespace {

std::atomic<int> failingCall = 0;
std::atomic<int> failingCode = 0;
std::atomic<bool> isLasting = false;
std::atomic<int> callCount = 0;
std::atomic<bool> didFail = false;

/// What this call must answer instead of what it does; SQLITE_OK: nothing.
int trouble()
{
    const int call = ++callCount;
    const int failing = failingCall;
    if (failing == 0 || call < failing || (call > failing && !isLasting))
        return SQLITE_OK;
    didFail = true;
    return failingCode;
}

/// What SQLite holds for a file of ours; the system's own follows it in memory.
struct File
{
    sqlite3_file base;

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *ours(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return ours(file)->real();
}

const sqlite3_io_methods *methods(sqlite3_file *file)
{
    return real(file)->pMethods;
}

/// The same call of the system's file, unless it is its turn to fail.
template <auto member, typename... Arguments>
int guarded(sqlite3_file *file, Arguments... arguments)
{
    const int code = trouble();
    return code != SQLITE_OK ? code : (methods(file)->*member)(real(file), arguments...);
}

/// The same call of the system's file.
template <auto member, typename... Arguments>
int passed(sqlite3_file *file, Arguments... arguments)
{
    return (methods(file)->*member)(real(file), arguments...);
}

/// Never "read only": with that word, SQLite expects the memory all the same.
int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    if (trouble() != SQLITE_OK)
        return SQLITE_IOERR_SHMMAP;
    return methods(file)->xShmMap(real(file), region, size, extend, memory);
}

void barrier(sqlite3_file *file)
{
    methods(file)->xShmBarrier(real(file));
}

const sqlite3_io_methods ioMethods{
    2, // without memory-mapped reads, which could not fail
    &passed<&sqlite3_io_methods::xClose>,
    &guarded<&sqlite3_io_methods::xRead, void *, int, sqlite3_int64>,
    &guarded<&sqlite3_io_methods::xWrite, const void *, int, sqlite3_int64>,
    &guarded<&sqlite3_io_methods::xTruncate, sqlite3_int64>,
    &guarded<&sqlite3_io_methods::xSync, int>,
    &guarded<&sqlite3_io_methods::xFileSize, sqlite3_int64 *>,
    &guarded<&sqlite3_io_methods::xLock, int>,
    &passed<&sqlite3_io_methods::xUnlock, int>,
    &guarded<&sqlite3_io_methods::xCheckReservedLock, int *>,
    &passed<&sqlite3_io_methods::xFileControl, int, void *>,
    &passed<&sqlite3_io_methods::xSectorSize>,
    &passed<&sqlite3_io_methods::xDeviceCharacteristics>,
    &mapShared,
    &passed<&sqlite3_io_methods::xShmLock, int, int, int>,
    &barrier,
    &passed<&sqlite3_io_methods::xShmUnmap, int>,
    nullptr,
    nullptr,
};

sqlite3_vfs *systemDisk = nullptr;
sqlite3_vfs failingDisk{};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (trouble() != SQLITE_OK)
        return SQLITE_CANTOPEN;
    const int opened = systemDisk->xOpen(systemDisk, name, real(file), flags, outFlags);
    if (real(file)->pMethods)
        file->pMethods = &ioMethods;
    return opened;
}

int removeFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (trouble() != SQLITE_OK)
        return SQLITE_IOERR_DELETE;
    return systemDisk->xDelete(systemDisk, name, syncFolder);
}

} // namespace

bool FailingDisk::install()
{
    systemDisk = sqlite3_vfs_find(nullptr);
    if (!systemDisk)
        return false;
    failingDisk = *systemDisk;
    failingDisk.zName = "failing-disk";
    failingDisk.pNext = nullptr;
    failingDisk.szOsFile = int(sizeof(File)) + systemDisk->szOsFile;
    failingDisk.xOpen = &openFile;
    failingDisk.xDelete = &removeFile;
    return sqlite3_vfs_register(&failingDisk, 1) == SQLITE_OK;
}

void FailingDisk::failAt(int call, int code, bool lasting)
{
    heal();
    failingCode = code;
    isLasting = lasting;
    callCount = 0;
    didFail = false;
    failingCall = call;
}

void FailingDisk::heal()
{
    failingCall = 0;
}

bool FailingDisk::hasFailed()
{
    return didFail;
}

} // namespace counterfoil::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tabular/full_disk.h"

#include <atomic>
#include <cerrno>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<qint64> space = -1;

bool isFile(int descriptor)
{
    struct stat about
    {};
    return ::fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode);
}

/// Takes the bytes off the space; false when they do not fit.
bool takeSpace(int descriptor, size_t size)
{
    if (space < 0 || !isFile(descriptor))
        return true;
    if (space < qint64(size)) {
        errno = ENOSPC;
        return false;
    }
    space -= qint64(size);
    return true;
}

} // namespace

// These stand before the C library's, for Qt and SQLite too.
extern "C" ssize_t write(int descriptor, const void *bytes, size_t size)
{
    return takeSpace(descriptor, size) ? ::syscall(SYS_write, descriptor, bytes, size) : -1;
}

extern "C" ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    return takeSpace(descriptor, size) ? ::syscall(SYS_pwrite64, descriptor, bytes, size, at) : -1;
}

namespace counterfoil::test {

void setDiskSpace(qint64 bytes)
{
    space = bytes;
}

} // namespace counterfoil::test

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

} // namespace

// Stands before the C library's, for Qt too.
extern "C" ssize_t write(int descriptor, const void *bytes, size_t size)
{
    if (space >= 0 && isFile(descriptor)) {
        if (space < qint64(size)) {
            errno = ENOSPC;
            return -1;
        }
        space -= qint64(size);
    }
    return ::syscall(SYS_write, descriptor, bytes, size);
}

namespace counterfoil::test {

void setDiskSpace(qint64 bytes)
{
    space = bytes;
}

} // namespace counterfoil::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/failing_sockets.h"

#include <atomic>
#include <cerrno>

#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace counterfoil::test {

namespace {

std::atomic<int> failingSocket = 0;
std::atomic<int> socketCount = 0;
std::atomic<bool> socketFailed = false;

} // namespace

void FailingSockets::failAt(int call)
{
    socketFailed = false;
    socketCount = 0;
    failingSocket = call;
}

bool FailingSockets::hasFailed()
{
    return socketFailed;
}

} // namespace counterfoil::test

// The program's own symbols come before the system's, for Qt too.
extern "C" int socket(int domain, int type, int protocol)
{
    using namespace counterfoil::test;
    if ((domain == AF_INET || domain == AF_INET6) && ++socketCount == failingSocket) {
        socketFailed = true;
        errno = EMFILE;
        return -1;
    }
    return static_cast<int>(syscall(SYS_socket, domain, type, protocol));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/exchange.h"
#include "tests/fuzz/input.h"

using namespace counterfoil;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::input(data, size);
    for (const ReceivedNotice &received :
         {ReceivedNotice{{}, {}, bytes}, ReceivedNotice{bytes, {}, {}}}) {
        if (pay::readExchange(received, {}).use() == NoticeUse::Believe)
            __builtin_trap(); // nothing is signed
    }
    return 0;
}

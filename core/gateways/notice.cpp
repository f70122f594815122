// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/notice.h"

#include <algorithm>
#include <array>

namespace counterfoil {

bool Notice::isIn(NoticeDoubt doubt) const
{
    return std::find(doubts.begin(), doubts.end(), doubt) != doubts.end();
}

NoticeUse Notice::use() const
{
    if (isIn(NoticeDoubt::WrongToken))
        return NoticeUse::Refuse;
    constexpr std::array ofNoPayment{NoticeDoubt::UnknownForm, NoticeDoubt::NoOrder,
                                     NoticeDoubt::OtherType, NoticeDoubt::OtherService,
                                     NoticeDoubt::OtherProvider};
    if (std::any_of(ofNoPayment.begin(), ofNoPayment.end(),
                    [this](NoticeDoubt doubt) { return isIn(doubt); }))
        return NoticeUse::Nothing;
    return doubts.empty() && payment ? NoticeUse::Believe : NoticeUse::Read;
}

} // namespace counterfoil

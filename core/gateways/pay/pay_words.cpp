// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/pay_words.h"

#include <algorithm>
#include <array>
#include <limits>

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

using CodeStatus = AuthorisationStatus;

/// pay-api.md, Statuses. What is possible when is decision Y5.
constexpr std::array codeMeanings{
    CodeMeaning{20, CodeStatus::Pending, false, Progress::Not, Possible::Abort},
    CodeMeaning{25, CodeStatus::Pending, false, Progress::Not, Possible::Abort},
    CodeMeaning{50, CodeStatus::Pending, false, Progress::Not, Possible::Abort},
    CodeMeaning{75, CodeStatus::Pending, false, Progress::Not, Possible::Nothing}, // confirmed
    CodeMeaning{76, CodeStatus::Pending, false, Progress::Not, Possible::Nothing},
    CodeMeaning{80, CodeStatus::Pending, false, Progress::Not, Possible::Nothing}, // paid in part
    CodeMeaning{85, CodeStatus::Verify, false, Progress::Not, Possible::Decide},
    CodeMeaning{90, CodeStatus::Pending, false, Progress::Not, Possible::Nothing},
    CodeMeaning{95, CodeStatus::Authorised, true, Progress::Not, Possible::Take},
    CodeMeaning{97, CodeStatus::Authorised, true, Progress::Not, Possible::Take},
    CodeMeaning{98, CodeStatus::Pending, false, Progress::Not,
                Possible::Nothing}, // the funds are to come
    CodeMeaning{100, CodeStatus::Authorised, true, Progress::Not, Possible::Refund},
    CodeMeaning{-51, CodeStatus::Error, false, Progress::Not,
                Possible::Nothing}, // another amount was paid
    CodeMeaning{-60, CodeStatus::Error, false, Progress::Not, Possible::Nothing},
    CodeMeaning{-61, CodeStatus::Authorised, true, Progress::Not, Possible::Nothing}, // voided
    CodeMeaning{-63, CodeStatus::Refused, false, Progress::Not, Possible::Nothing},
    CodeMeaning{-64, CodeStatus::Refused, false, Progress::Not, Possible::Nothing},
    CodeMeaning{-70, CodeStatus::ChargedBack, true, Progress::Not, Possible::Nothing},
    CodeMeaning{-71, CodeStatus::ChargedBack, true, Progress::Not, Possible::Nothing},
    CodeMeaning{-72, CodeStatus::Authorised, true, Progress::Not,
                Possible::Nothing}, // a refund is under way
    CodeMeaning{-80, CodeStatus::Aborted, false, Progress::Not, Possible::Nothing}, // expired
    CodeMeaning{-81, CodeStatus::Authorised, true, Progress::Totally, Possible::Nothing},
    CodeMeaning{-82, CodeStatus::Authorised, true, Progress::Partially, Possible::Refund},
    CodeMeaning{-90, CodeStatus::Aborted, false, Progress::Not, Possible::Nothing},
};

constexpr std::array actionMeanings{
    ActionMeaning{"new_ppt", CodeStatus::Authorised, true},
    ActionMeaning{"capture", CodeStatus::Authorised, true},
    ActionMeaning{"incassocollected", CodeStatus::Authorised, true},
    ActionMeaning{"pending", CodeStatus::Pending, false},
    ActionMeaning{"incassoadd", CodeStatus::Pending, false},
    ActionMeaning{"incassosend", CodeStatus::Pending, false},
    ActionMeaning{"incassopending", CodeStatus::Pending, false},
    ActionMeaning{"cancel", CodeStatus::Aborted, false},
    ActionMeaning{"chargeback", CodeStatus::ChargedBack, true},
    ActionMeaning{"incassostorno", CodeStatus::ChargedBack, true},
};

constexpr std::array methods{
    std::pair{"10"_L1, "ideal"_L1},
    std::pair{"706"_L1, "card"_L1},
    std::pair{"961"_L1, "paylink"_L1},
    std::pair{"1927"_L1, "terminal"_L1},
    std::pair{"2351"_L1, "terminal-refund"_L1},
};

} // namespace

std::optional<CodeMeaning> meaningOf(qint64 code)
{
    const auto found = std::find_if(codeMeanings.begin(), codeMeanings.end(),
                                    [code](const auto &known) { return known.code == code; });
    if (found != codeMeanings.end())
        return *found;
    // Whatever else is negative is cancelled.
    if (code < 0 && code >= std::numeric_limits<int>::min())
        return CodeMeaning{int(code), CodeStatus::Aborted, false, Progress::Not, Possible::Nothing};
    return std::nullopt;
}

std::optional<ActionMeaning> meaningOfAction(const QString &action)
{
    const auto found =
        std::find_if(actionMeanings.begin(), actionMeanings.end(), [&action](const auto &known) {
            return action == QLatin1StringView(known.action.data(), qsizetype(known.action.size()));
        });
    return found == actionMeanings.end() ? std::nullopt : std::optional(*found);
}

QString methodWord(const QString &methodId)
{
    const auto found = std::find_if(methods.begin(), methods.end(), [&methodId](const auto &known) {
        return known.first == methodId;
    });
    return found == methods.end() ? methodId : QString(found->second);
}

QString partnerWord()
{
    return u"PAY."_s;
}

} // namespace counterfoil::pay

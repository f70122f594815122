// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_answers.h"
#include "tests/faults/fault_row.h"

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

constexpr int always = 1000;

void endFaults(FaultStage &stage)
{
    stage.sandbox().clearFaults();
}

FaultRow tokenRow(const QString &name, const QJsonObject &what, const QString &words)
{
    return {name,
            [what](FaultStage &stage) { stage.onToken(what, always); },
            isNotSent({words}),
            {},
            &endFaults};
}

} // namespace

std::vector<FaultRow> tokenRows()
{
    return {
        tokenRow(u"token endpoint down"_s, drop("before"), u"connection was lost"_s),
        {u"token endpoint 401"_s, [](FaultStage &stage) { stage.onToken(status(401), always); },
         Expected{.state = EntryState::Refused,
                  .status = {},
                  .words = {u"account's credentials"_s, u"Nothing was sent."_s},
                  .effects = 0,
                  .posts = 0}},
        {u"token endpoint 404"_s, [](FaultStage &stage) { stage.onToken(status(404), always); },
         Expected{.state = EntryState::Refused,
                  .status = {},
                  .words = {u"doesn't know this account"_s, u"Nothing was sent."_s},
                  .effects = 0,
                  .posts = 0}},
        tokenRow(u"token endpoint 403 of a firewall"_s, saysInstead(403, "<html>Blocked</html>"),
                 u"Signing in to the provider failed"_s),
        tokenRow(u"token endpoint 500"_s, status(500), u"server failed (500)"_s),
        tokenRow(u"token endpoint 503"_s, status(503), u"isn't available"_s),
        tokenRow(u"token endpoint answers nonsense"_s, saysInstead(200, R"({"token":1})"),
                 u"could not be read"_s),
        {u"token endpoint hangs"_s,
         [](FaultStage &stage) {
             stage.hurry();
             stage.options.retry.tries = 1;
             stage.onToken({{u"hang"_s, true}}, always);
         },
         isNotSent({u"didn't answer in time"_s}),
         {},
         &endFaults},
        {u"token endpoint down for a moment"_s,
         [](FaultStage &stage) { stage.onToken(status(503), 2); }, succeeds()},
        {u"token without a lifetime"_s,
         [](FaultStage &stage) {
             stage.onToken({{u"delay_ms"_s, 0}}); // a real one, to be cut
             stage.wire().tamper("POST", "/oauth/token",
                                 replacing(R"("expires_in")", R"("expires_when")"));
         },
         succeeds()},
        {u"token expires between record and send"_s, [](FaultStage &stage) { stage.warmUp(); },
         succeeds(2),
         [](FaultStage &stage) { stage.sandbox().advanceClock(std::chrono::hours(2)); }},
        {u"401 once"_s, [](FaultStage &stage) { stage.onSubmit(status(401)); }, succeeds(2)},
        {u"401 for ever"_s, [](FaultStage &stage) { stage.onSubmit(status(401), always); },
         isRefused({u"account's credentials"_s}, 2)},
    };
}

} // namespace counterfoil::test

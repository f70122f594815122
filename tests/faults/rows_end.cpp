// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_answers.h"
#include "tests/faults/fault_row.h"

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

const auto failed = u"It failed: the provider reports a technical error."_s;

FaultRow endRow(const char *first, const char *then, const QStringList &words)
{
    return {QString::fromLatin1(first) + u", then "_s + QString::fromLatin1(then),
            [first, then](FaultStage &stage) { stage.onSubmit(outcome(first, then)); },
            endsAs(QString::fromLatin1(then), words)};
}

/// The desk's clock jumps.
FaultRow pendingJumpRow(std::chrono::minutes by)
{
    return {by.count() > 0 ? u"clock jumps 10 minutes while PENDING ahead"_s
                           : u"clock jumps 10 minutes while PENDING back"_s,
            [](FaultStage &stage) { stage.onSubmit(outcome("PENDING", "SUCCESS")); }, succeeds(),
            [by](FaultStage &stage) { stage.clock().jump(by); }};
}

} // namespace

std::vector<FaultRow> endRows()
{
    return {
        endRow("PENDING", "SUCCESS", {}),
        endRow("PENDING", "FAILURE", {failed}),
        endRow("PENDING", "CONFLICT", {u"Only part of it went through"_s}),
        endRow("UNCERTAIN", "SUCCESS", {}),
        endRow("UNCERTAIN", "FAILURE", {failed}),
        {u"CONFLICT"_s,
         [](FaultStage &stage) {
             stage.onSubmit({{u"outcome"_s, u"CONFLICT"_s}});
         },
         endsAs(u"CONFLICT"_s, {u"Only part of it went through"_s})},
        {u"FAILURE"_s,
         [](FaultStage &stage) {
             stage.onSubmit({{u"outcome"_s, u"FAILURE"_s}});
         },
         endsAs(u"FAILURE"_s, {failed})},
        {u"seen only at the third check"_s,
         [](FaultStage &stage) {
             stage.policy.absence = std::chrono::hours(1);
             stage.onSubmit(drop("after"));
             stage.onRead({{u"stale"_s, 1}}, 2);
         },
         succeeds()},
        // Longer than an absence is doubted: the same key, sent again, finds the effect.
        {u"seen only after it was sent again"_s,
         [](FaultStage &stage) {
             stage.policy.absence = std::chrono::milliseconds(0);
             stage.onSubmit(drop("after"));
             stage.onRead({{u"stale"_s, 1}}, 1);
         },
         succeeds(2)},
        // The refusal is about the repeat: the first one had its effect.
        {u"seen only after its repeat was refused"_s,
         [](FaultStage &stage) {
             stage.policy.absence = std::chrono::milliseconds(0);
             stage.onSubmit(drop("after"));
             stage.onSubmit(status(403));
             stage.onRead({{u"stale"_s, 1}}, 1);
         },
         succeeds(2)},
        {u"a version that goes backwards while it is PENDING"_s,
         [](FaultStage &stage) {
             stage.onSubmit(outcome("PENDING", "SUCCESS"));
             stage.onRead({{u"stale"_s, 1}}, 4);
         },
         succeeds()},
        {u"a lost answer, then PENDING, then SUCCESS"_s,
         [](FaultStage &stage) {
             stage.tamper(answering({}));
             stage.onSubmit(outcome("PENDING", "SUCCESS"));
         },
         succeeds()},
        {u"the sandbox's clock jumps while it is PENDING"_s,
         [](FaultStage &stage) { stage.onSubmit(outcome("PENDING", "SUCCESS")); }, succeeds(),
         [](FaultStage &stage) { stage.sandbox().advanceClock(std::chrono::minutes(10)); }},
        pendingJumpRow(std::chrono::minutes(10)),
        pendingJumpRow(std::chrono::minutes(-10)),
    };
}

} // namespace counterfoil::test

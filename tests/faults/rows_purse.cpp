// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_answers.h"
#include "tests/faults/fault_row.h"

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

const char *const conflict = R"({"type":"urn:eu.purse:write-conflict","title":)"
                             R"("Idempotency violation","status":409})";

/// The request takes effect, and its answer says one thing otherwise.
FaultRow wrongRow(const QString &name, const QByteArray &text, const QByteArray &by)
{
    return {name, [text, by](FaultStage &stage) { stage.tamper(replacing(text, by)); }, succeeds()};
}

} // namespace

std::vector<FaultRow> purseRows()
{
    return {
        {u"400 with pointers"_s,
         [](FaultStage &stage) {
             stage.onSubmit(saysInstead(
                 400, R"({"type":"urn:eu.purse:validation","title":"Validation failed",)"
                      R"("status":400,"errors":[{"pointer":"/amount","detail":)"
                      R"("The amount is above what is left."}]})"));
         },
         isRefused({u"couldn't accept"_s, u"The amount is above what is left."_s})},
        // No document says that a 409 leaves nothing behind (decision P26).
        {u"409 for ever, of another reason"_s,
         [](FaultStage &stage) {
             stage.onSubmit(
                 saysInstead(409, R"({"type":"urn:eu.purse:conflict","title":"Captured already"})"),
                 1000);
         },
         staysUnknown(3)},
        // The provider has it: it is looked for, never sent with a new key.
        {u"409 idempotency, after the effect"_s,
         [](FaultStage &stage) { stage.onSubmit(saysAfter(409, conflict)); }, succeeds()},
        {u"409 idempotency, without an effect"_s,
         [](FaultStage &stage) { stage.onSubmit(saysInstead(409, conflict)); }, succeeds(2)},
        {u"200 without our operation, after the effect"_s,
         [](FaultStage &stage) { stage.onSubmit(saysAfter(200, stage.payment()->raw)); },
         succeeds()},
        {u"200 without our operation, without an effect"_s,
         [](FaultStage &stage) { stage.onSubmit(saysInstead(200, stage.payment()->raw)); },
         succeeds(2)},
        wrongRow(u"an amount of 10^400"_s, R"("amount":1000,)", R"("amount":1e400,)"),
        wrongRow(u"an amount that is no number"_s, R"("amount":1000,)", R"("amount":NaN,)"),
        wrongRow(u"an amount in words"_s, R"("amount":1000,)", R"("amount":"1000",)"),
        wrongRow(u"an amount with decimals"_s, R"("amount":1000,)", R"("amount":1000.5,)"),
        wrongRow(u"another amount"_s, R"("amount":1000,)", R"("amount":1001,)"),
        wrongRow(u"members nobody knows, none that may be absent"_s, R"("triggered_by":)",
                 R"("a_new_member":)"),
        {u"a status word nobody knows"_s,
         [](FaultStage &stage) {
             stage.tamper(replacing(R"("status":"SUCCESS")", R"("status":"SIDEWAYS")"));
         },
         endsAs(u"SIDEWAYS"_s, {u"“SIDEWAYS”, which this version doesn't know"_s})},
    };
}

} // namespace counterfoil::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_answers.h"
#include "tests/faults/fault_row.h"

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

/// One fault of the operation's request, by the sandbox.
FaultRow wireRow(const QString &name, const QJsonObject &what, int posts)
{
    return {name, [what](FaultStage &stage) { stage.onSubmit(what); }, succeeds(posts)};
}

/// One that lasts until the client gives up.
FaultRow slowRow(const QString &name, const QJsonObject &what, int posts)
{
    return {name,
            [what](FaultStage &stage) {
                stage.hurry();
                stage.onSubmit(what);
            },
            succeeds(posts)};
}

} // namespace

std::vector<FaultRow> wireRows()
{
    return {
        wireRow(u"dropped before the effect"_s, drop("before"), 2),
        wireRow(u"dropped after the effect"_s, drop("after"), 1),
        wireRow(u"dropped in the headers"_s, drop("in-headers"), 1),
        wireRow(u"dropped in the body"_s, drop("in-body"), 1),
        {u"reset before the effect"_s,
         [](FaultStage &stage) { stage.tamper({Tampering::Way::Reset}); }, succeeds(2)},
        wireRow(u"body cut after the first byte"_s, {{u"truncate"_s, 1}}, 1),
        wireRow(u"bytes that are no HTTP"_s, {{u"garbage"_s, true}}, 1),
        slowRow(u"hangs before the effect"_s, {{u"hang"_s, true}}, 2),
        slowRow(u"hangs after the effect"_s, {{u"hang"_s, true}, {u"after"_s, true}}, 1),
        slowRow(u"answers too late"_s, {{u"delay_ms"_s, 800}}, 1),
        slowRow(u"drips its body"_s, {{u"drip_ms"_s, 30}}, 1),
        {u"dropped, and reads fail for a while"_s,
         [](FaultStage &stage) {
             stage.onSubmit(drop("after"));
             stage.onRead(status(500), 2);
             stage.onRead(drop("before"), 2);
             stage.onRead(saysInstead(200, "{"), 2);
         },
         succeeds()},
        {u"dropped, and the payment is not found for a while"_s,
         [](FaultStage &stage) {
             stage.onSubmit(drop("after"));
             stage.onRead(status(404), 3);
         },
         succeeds()},
        {u"dropped before the effect, three times"_s,
         [](FaultStage &stage) { stage.onSubmit(drop("before"), 3); }, staysUnknown(3)},
    };
}

} // namespace counterfoil::test

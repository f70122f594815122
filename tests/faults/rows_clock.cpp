// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_answers.h"
#include "tests/faults/fault_row.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace counterfoil::test {

namespace {

using std::chrono::milliseconds;

QString sign(milliseconds by)
{
    return by > 0ms ? u"ahead"_s : u"back"_s;
}

/// The desk's clock is wrong all the time, and the request is lost.
FaultRow wrongRow(milliseconds by)
{
    return {u"clock 10 minutes "_s + sign(by),
            [by](FaultStage &stage) {
                stage.clock().jump(by);
                stage.onSubmit(drop("before"));
            },
            succeeds(2)};
}

/// The desk's clock jumps between the record and the answer, which is lost.
FaultRow jumpRow(const QString &name, milliseconds by, const QJsonObject &what, int posts)
{
    return {u"clock jumps "_s + name + sign(by),
            [what](FaultStage &stage) { stage.onSubmit(what); }, succeeds(posts),
            [by](FaultStage &stage) { stage.clock().jump(by); }};
}

} // namespace

std::vector<FaultRow> clockRows()
{
    std::vector<FaultRow> rows;
    for (const milliseconds by : {milliseconds(10min), milliseconds(-10min)}) {
        rows.push_back(wrongRow(by));
        rows.push_back(jumpRow(u"10 minutes "_s, by, drop("after"), 1));
        rows.push_back(jumpRow(u"10 minutes "_s, by, drop("before"), 2));
    }
    rows.push_back(jumpRow(u"25 hours "_s, -25h, drop("before"), 2));
    // The machine sleeps in the middle of the request: monotonic time stands still meanwhile.
    rows.push_back({u"asleep for 8 hours in the middle"_s,
                    [](FaultStage &stage) {
                        stage.hurry();
                        stage.onSubmit({{u"hang"_s, true}, {u"after"_s, true}});
                    },
                    succeeds(), [](FaultStage &stage) { stage.clock().jump(8h); }});
    return rows;
}

} // namespace counterfoil::test

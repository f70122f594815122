// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_answers.h"
#include "tests/faults/fault_row.h"

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

using RowGroup = std::vector<FaultRow> (*)();

std::vector<FaultRow> joinedRows(std::initializer_list<RowGroup> groups)
{
    std::vector<FaultRow> rows;
    for (const RowGroup group : groups) {
        const std::vector<FaultRow> more = group();
        rows.insert(rows.end(), more.begin(), more.end());
    }
    return rows;
}

/// Nothing is sent again: whether it was done is left to a person, who is told what the sums say.
std::vector<FaultRow> withoutPromise(std::vector<FaultRow> rows)
{
    for (FaultRow &row : rows) {
        const Expected &usual = row.expected;
        const bool isSent = usual.posts > 0;
        const bool isRefusedAtOnce = usual.state == EntryState::Refused && usual.posts == 1;
        if (!isSent || isRefusedAtOnce || row.isAnswered)
            continue;
        // What a key makes safe to send again was not done by the first request.
        row.expected =
            usual.posts == 1 ? isLeftToAPerson(1, Hold::Fits) : isLeftToAPerson(0, Hold::NoPromise);
    }
    return rows;
}

/// The refusal of a second use says that it was done, and no read ever shows it.
FaultRow doneAndNotSeenRow()
{
    return {u"done already, and never seen"_s,
            [](FaultStage &stage) {
                stage.policy.absence = std::chrono::milliseconds(0);
                stage.policy.first = {std::chrono::milliseconds(0)};
                stage.policy.steady = std::chrono::hours(1);
                stage.onSubmit(drop("after"));
                stage.onRead({{u"stale"_s, 1}}, 1000);
            },
            {.state = EntryState::Unknown,
             .status = {},
             .words = {},
             .effects = 1,
             .posts = 2,
             .hold = Hold::SaidDone}};
}

/// The provider has no word for an operation that was done in part.
std::vector<FaultRow> withUniqueReferences(std::vector<FaultRow> rows)
{
    std::erase_if(rows, [](const FaultRow &row) { return row.expected.status == "CONFLICT"_L1; });
    rows.push_back(doneAndNotSeenRow());
    return rows;
}

} // namespace

std::vector<FaultRow> rowsOf(const testing::LocalShop &shop)
{
    switch (shop.promise) {
    case ResendPromise::Kind::SameKey:
        return joinedRows({&reachRows, &tokenRows, &statusRows, &formRows, &wireRows, &answerRows,
                           &endRows, &clockRows, &purseRows});
    case ResendPromise::Kind::UniqueReference:
        return withUniqueReferences(joinedRows({&reachRows, &statusRows, &someFormRows, &wireRows,
                                                &answerRows, &endRows, &clockRows}));
    case ResendPromise::Kind::None:
        return withoutPromise(joinedRows(
            {&reachRows, &statusRows, &someFormRows, &wireRows, &answerRows, &clockRows}));
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_group.h"

#include <QHash>
#include <QSet>

namespace counterfoil {

enum class TimelineRowKind { Head, Note, Summary, Part };

/// One row of a timeline, without its texts.
struct TimelineRow
{
    TimelineGroupPtr group;
    TimelineRowKind kind = TimelineRowKind::Head;
    int index = 0;       ///< of the note or the part
    bool hasGap = false; ///< beneath it: nothing happened for long

    /// Null but for the row of a partner transaction.
    [[nodiscard]] const PartnerTransaction *part() const;
    /// As it was sent.
    [[nodiscard]] QString reference() const;
    /// Names the row over versions of the payment.
    [[nodiscard]] QString key() const;
    [[nodiscard]] bool isSameAs(const TimelineRow &other) const;
};

/// Which happenings a person folded or unfolded, by their keys.
using TimelineFolds = QHash<QString, bool>;

[[nodiscard]] bool isFolded(const TimelineGroup &group, const TimelineFolds &byHand);
/// Those of one origin, or of all.
[[nodiscard]] std::vector<TimelineRow>
timelineRows(const std::vector<TimelineGroupPtr> &groups, const TimelineFolds &byHand,
             const std::optional<TimelineOrigin> &origin = {});
/// How long nothing happened between them, in seconds; none where nobody said when they were.
[[nodiscard]] std::optional<qint64> secondsBetween(const TimelineGroup &later,
                                                   const TimelineGroup &earlier);

/// What a timeline shows of a payment. A value; made on any thread, for a payment can have
/// thousands of happenings.
struct TimelineContent
{
    std::vector<TimelineGroupPtr> groups;
    std::vector<TimelineRow> rows;
    TimelineFolds folds;                       ///< with which the rows were made
    std::optional<TimelineOrigin> origin = {}; ///< the rows are of its happenings alone
    /// The happenings, by their keys, that are new or not as they were in an earlier version.
    QSet<QString> moved = {};
};

/// Those of the later that the earlier has not, or has otherwise; none where there is no earlier.
[[nodiscard]] QSet<QString> movedHappenings(const std::vector<TimelineGroupPtr> &before,
                                            const std::vector<TimelineGroupPtr> &after);

[[nodiscard]] TimelineContent timelineContent(const PaymentPtr &payment,
                                              const QList<OperationEntry> &entries,
                                              const Person &me, const TimelineFolds &folds,
                                              const TimelineHistory &history = {},
                                              const std::optional<TimelineOrigin> &origin = {});

} // namespace counterfoil

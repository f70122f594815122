// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_model.h"
#include "ui/widgets/card_frame.h"

class QLabel;
class QVBoxLayout;

namespace counterfoil {

class ActionButton;
class FactSheet;
class StatusChip;
class TimelineGroup;

// Everything known about the selected row of the timeline.
class DetailPane : public CardFrame
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    // With its amount, where it has one.
    [[nodiscard]] static QString titleOf(const TimelineGroup &group);
    // The time of the answer that showed it.
    void setSeenAt(const QDateTime &time) { m_seenAt = time; }
    [[nodiscard]] const QDateTime &seenAt() const { return m_seenAt; }
    // An invalid row empties the pane. Times are shown on the clock of the timeline.
    void showRow(const TimelineModel &timeline, int row);

signals:
    void exchangeRequested();

private:
    [[nodiscard]] QString moment(const QDateTime &time) const;
    void showTitle(const TimelineModel &timeline, int row);
    void addOperation(const TimelineGroup &group);
    void addEntry(const OperationEntry &entry);
    void addAuthorisation(const TimelineGroup &group);
    void addStart(const Payment &payment);
    void addNotice(const NoticeEvent &event);
    void addPart(const PartnerTransaction &part, const TimelineGroup &group);

    QDateTime m_seenAt;
    QDateTime m_now;
    QLabel *m_title = nullptr;
    StatusChip *m_chip = nullptr;
    FactSheet *m_facts = nullptr;
    ActionButton *m_exchange = nullptr;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/event_detail.h"
#include "models/versions/differences_model.h"
#include "ui/frame/place.h"
#include "ui/widgets/card_frame.h"

#include <functional>

class QStackedLayout;

namespace counterfoil {

class ActionButton;
class ElidedLabel;
class EmptyState;
class FactSheet;
class JsonView;
class ListTable;
class SegmentedControl;
class StatusChip;

// Everything that is known of one notification: facts, what changed in the payment, and its body.
class EventPane : public CardFrame
{
    Q_OBJECT

public:
    enum class Part { Facts, Changes, Body };

    // Times are shown on the clock of `now`. The catalogue outlives it.
    EventPane(Catalogue &catalogue, std::function<QDateTime()> now, QWidget *parent = nullptr);

    // The account is named where that is told.
    void showNotice(const NoticeEvent &event, const QString &accountName = {});
    void showPart(Part part);
    // 0 at first.
    [[nodiscard]] qint64 row() const { return m_detail.shown().row; }
    [[nodiscard]] const EventDetail &detail() const { return m_detail; }

signals:
    void openRequested(const QString &account, const counterfoil::Place &place);
    void closeRequested();

private:
    QLayout *makeHead();
    QWidget *makeParts();
    void fillFacts(const QString &accountName);
    void updateParts();

    std::function<QDateTime()> m_now;
    EventDetail m_detail;
    DifferencesModel m_differences;
    QByteArray m_shownBody;
    ElidedLabel *m_title = nullptr;
    StatusChip *m_chip = nullptr;
    SegmentedControl *m_choice = nullptr;
    QStackedLayout *m_parts = nullptr;
    FactSheet *m_facts = nullptr;
    QStackedLayout *m_changes = nullptr;
    ListTable *m_changesTable = nullptr;
    EmptyState *m_noChanges = nullptr;
    QStackedLayout *m_body = nullptr;
    JsonView *m_json = nullptr;
    EmptyState *m_noBody = nullptr;
    ActionButton *m_open = nullptr;
};

} // namespace counterfoil

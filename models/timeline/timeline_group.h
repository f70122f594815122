// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/journal/operation_entry.h"
#include "models/timeline/timeline_history.h"

#include <memory>
#include <vector>

namespace counterfoil {

enum class TimelineKind {
    Entry, ///< an operation of this desk that the payment does not show (yet)
    Operation,
    Authorisation,
    Start,  ///< the payment came into being
    Notice, ///< a notification told of it
};

/// Who told of it. What was done here is reported by the provider, too.
enum class TimelineOrigin { Provider, Desk, Notices };

/// Who did it, as far as the payment and this desk's own entries tell.
enum class TimelineActor { Nobody, You, Colleague, Shop, Shopper, Other };

struct TimelineNote
{
    QString text;
    bool attention = false;        ///< something the agent must not overlook
    QList<QDateTime> moments = {}; ///< for %1, %2 in the text, on the clock of whoever reads
    QStringList names = {};        ///< for the places behind those
};

/// One happening of a payment: an operation, the authorisation, the start, or an entry of this
/// desk. Immutable; it keeps the payment alive that it points into. Its texts are made on demand:
/// a payment can have ten thousand of these.
class TimelineGroup
{
public:
    static std::shared_ptr<const TimelineGroup> start(const PaymentPtr &payment);
    static std::shared_ptr<const TimelineGroup> authorisation(const PaymentPtr &payment);
    /// The entry is this desk's own record of that operation, where there is one.
    static std::shared_ptr<const TimelineGroup>
    operation(const PaymentPtr &payment, const Operation &operation,
              const std::optional<OperationEntry> &entry, const Person &me,
              const std::optional<Review> &review = {});
    static std::shared_ptr<const TimelineGroup>
    entry(const PaymentPtr &payment, const OperationEntry &entry, const Person &me);
    static std::shared_ptr<const TimelineGroup> notice(const PaymentPtr &payment,
                                                       const NoticeEvent &event);

    [[nodiscard]] TimelineKind kind() const { return m_kind; }
    [[nodiscard]] bool isFrom(TimelineOrigin origin) const;
    /// Stays the same over all versions of the payment.
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const PaymentPtr &payment() const { return m_payment; }
    /// Null for all but operations.
    [[nodiscard]] const Operation *operation() const { return m_operation; }
    [[nodiscard]] const std::optional<OperationEntry> &entry() const { return m_entry; }
    /// Null for all but notifications.
    [[nodiscard]] const NoticeEvent *notice() const { return m_notice.get(); }
    [[nodiscard]] std::optional<OperationKind> operationKind() const;
    [[nodiscard]] const std::vector<PartnerTransaction> &parts() const;

    /// When it began, in the time zone of this computer; invalid where nobody said.
    [[nodiscard]] QDateTime time() const;
    [[nodiscard]] std::optional<qint64> msecs() const { return m_msecs; }
    [[nodiscard]] QString title() const;
    /// Nullopt where the happening has no sum of its own.
    [[nodiscard]] std::optional<Money> amount() const;
    /// As it was sent.
    [[nodiscard]] QString reference() const;
    [[nodiscard]] TimelineActor actor() const;
    /// The actor in one word; the provider's own, see shownText(), where it is none of ours.
    [[nodiscard]] QString actorText() const;
    [[nodiscard]] const std::vector<TimelineNote> &notes() const { return m_notes; }

private:
    TimelineGroup(TimelineKind kind, PaymentPtr payment, QString key);
    void makeNotes();
    void addDeskNotes();
    void setEntry(const std::optional<OperationEntry> &entry, const Person &me);

    TimelineKind m_kind;
    PaymentPtr m_payment;
    QString m_key;
    const Operation *m_operation = nullptr;
    std::optional<OperationEntry> m_entry;
    std::optional<Review> m_review;
    std::shared_ptr<const NoticeEvent> m_notice;
    bool m_isMine = false; ///< the entry
    std::optional<qint64> m_msecs;
    std::vector<TimelineNote> m_notes;
};

using TimelineGroupPtr = std::shared_ptr<const TimelineGroup>;

/// Everything that happened to a payment, newest first; entries that are still open on top.
[[nodiscard]] std::vector<TimelineGroupPtr> timelineGroups(const PaymentPtr &payment,
                                                           const QList<OperationEntry> &entries,
                                                           const Person &me,
                                                           const TimelineHistory &history = {});

/// "ingenico · VISA •••• 1234", or partner and method without a card. See shownText().
[[nodiscard]] QString partTitle(const PartnerTransaction &part);

} // namespace counterfoil

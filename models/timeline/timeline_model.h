// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_content.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QHash>

#include <functional>

namespace counterfoil {

/// What one row of the timeline shows, as it may be shown: see shownText(). Rows of one happening
/// follow each other: its head, notes, and then its partner transactions or, while they are folded,
/// one line that counts them.
struct TimelineLine
{
    using Kind = TimelineRowKind;
    /// Which table of words `status` belongs to.
    enum class Status { None, Operation, Authorisation, Entry, Notice };

    Kind kind = Kind::Head;
    TimelineKind group = TimelineKind::Start;
    std::optional<OperationKind> operation;
    QString what;
    Status statusOf = Status::None;
    QString status; ///< the provider's word
    EntryState entryState = EntryState::Recorded;
    NoticeOutcome outcome = NoticeOutcome::Read;
    QString amount;
    QString reference;
    QString who;
    QString time;
    QString gap; ///< on the last row of a happening: how long nothing happened before it
    bool attention = false;
    bool foldable = false;
    bool folded = false;
    bool lastInGroup = false;
    bool lastOfAll = false;
};

/// The timeline of one payment, flat: ten thousand partner transactions are ten thousand small
/// rows without texts, made when they are painted.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, ///< minor units (qint64)
        KeyRole,                  ///< names the row over versions of the payment
        ReferenceRole,            ///< as it was sent
        KindRole,                 ///< TimelineLine::Kind as int
    };
    explicit TimelineModel(Person me = {}, QObject *parent = nullptr)
        : QAbstractListModel(parent)
        , m_me(std::move(me))
    {}

    /// Rows that stay keep their indexes' persistence.
    void setPayment(const PaymentPtr &payment, const QList<OperationEntry> &entries,
                    const TimelineHistory &history = {});
    /// The same, for what contentOf() has made.
    void setContent(TimelineContent content);
    /// Makes what the timeline shows of a payment, on any thread; also when the model is gone.
    [[nodiscard]] std::function<TimelineContent()>
    contentOf(const PaymentPtr &payment, const QList<OperationEntry> &entries,
              const TimelineHistory &history = {}) const;
    /// Those that have happenings, in the order of the enumeration.
    [[nodiscard]] QList<TimelineOrigin> origins() const;
    /// Shows the happenings of one alone; none: all.
    void setOrigin(const std::optional<TimelineOrigin> &origin);
    [[nodiscard]] const std::optional<TimelineOrigin> &origin() const { return m_origin; }
    /// Times are shown on its clock, and short ones relative to its day.
    void setNow(const QDateTime &now);
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    [[nodiscard]] TimelineLine line(int row) const;
    [[nodiscard]] const TimelineGroup &group(int row) const { return *m_rows[at(row)].group; }
    [[nodiscard]] TimelineLine::Kind kind(int row) const { return m_rows[at(row)].kind; }
    /// Null but for the row of a partner transaction.
    [[nodiscard]] const PartnerTransaction *part(int row) const;
    /// As it was sent.
    [[nodiscard]] QString reference(int row) const;
    [[nodiscard]] int firstRowOfGroup(int row) const;
    [[nodiscard]] int lastRowOfGroup(int row) const;
    [[nodiscard]] bool isLastInGroup(int row) const;
    /// How long nothing happened before the happening that ends in this row; empty if not worth it.
    [[nodiscard]] QString gapAfter(int row) const;
    /// Whether gapAfter() has a text; makes none.
    [[nodiscard]] bool hasGapAfter(int row) const { return m_rows[at(row)].hasGap; }

    [[nodiscard]] bool isFoldable(int row) const;
    [[nodiscard]] bool isFolded(int row) const;
    void setFolded(int row, bool folded);

    [[nodiscard]] QString keyOf(int row) const;
    /// -1 where no visible row has the key.
    [[nodiscard]] int rowOf(const QString &key) const;
    /// The head of what this desk's entry became.
    [[nodiscard]] int rowOf(const IdempotencyKey &entry) const;

    /// Whether another row, visible or folded, has this reference.
    [[nodiscard]] bool isShared(const QString &reference) const;
    /// The next row below (step +1) or above (-1) with the same reference, from the other end when
    /// there is none; its happening is unfolded if need be. -1 where no other row has it.
    int stepToSameReference(int row, int step);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Place
    {
        size_t group;
        int part; ///< -1: the head
    };

    static size_t at(int row) { return static_cast<size_t>(row); }
    void replaceRows(std::vector<TimelineRow> rows);
    [[nodiscard]] int rowAt(const Place &place) const;
    [[nodiscard]] const std::vector<Place> &placesOf(const QString &reference) const;
    void fillHead(TimelineLine &line, const TimelineGroup &group) const;
    void fillPart(TimelineLine &line, const TimelineGroup &group,
                  const PartnerTransaction &part) const;
    [[nodiscard]] QString accessibleText(int row) const;

    Person m_me;
    std::vector<TimelineGroupPtr> m_groups;
    std::vector<TimelineRow> m_rows;
    TimelineFolds m_foldedByHand;
    std::optional<TimelineOrigin> m_origin;
    QDateTime m_now = QDateTime::currentDateTime();
    /// Made when first asked for; empty until then.
    mutable QHash<QString, std::vector<Place>> m_places;
};

} // namespace counterfoil

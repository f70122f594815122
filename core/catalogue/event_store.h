// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/row_reader.h"
#include "core/domain/notice_event.h"
#include "core/privacy/personal_data.h"

#include <QStringList>

namespace counterfoil {

/// Which notifications to show.
struct EventFilter
{
    QStringList accounts;
    QList<NoticeOutcome> outcomes; ///< empty: every one

    friend bool operator==(const EventFilter &, const EventFilter &) = default;
};

/// What is written at once: those that came, and then how some ended.
struct EventBatch
{
    QList<NoticeEvent> came;
    QList<NoticeEnd> ends;
};

/// The notifications that came: of each account the newest that were taken in, and apart from them
/// the newest of the others, which anybody may have sent. Rows come without their bodies.
class EventStore : public RowReader<NoticeEvent>
{
public:
    static constexpr int MostOfAccount = 10'000; ///< that were taken in
    static constexpr int MostNotTaken = 2'000;   ///< refused, ignored or put off

    /// All that match, the newest first.
    virtual CatalogueCall<QList<qint64>> search(const EventFilter &filter) = 0;
    /// Of one payment, the newest first, but for those that were refused or ignored: anybody may
    /// have sent these.
    virtual CatalogueCall<QList<NoticeEvent>> ofPayment(const QString &account,
                                                        const PaymentId &payment, int most) = 0;
    /// Empty where none is kept.
    virtual CatalogueCall<QByteArray> body(qint64 row) = 0;
    /// Keeps them and lets go of the oldest above the bounds. Of bodies only what the policy keeps;
    /// of payments whose customer was forgotten nothing personal.
    virtual CatalogueCall<void> keep(const QString &account, const EventBatch &batch,
                                     const PersonalDataPolicy &policy) = 0;
};

} // namespace counterfoil

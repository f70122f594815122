// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/store_words.h"

#include "core/domain/outside_text.h"
#include "models/operation/operation_words.h"
#include "models/words/catalogue_error_words.h"
#include "models/words/joined_text.h"
#include "models/words/time_text.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::StoreWords)
};

constexpr qsizetype MostNamed = 8;

/// A banner is no place for long text from outside.
constexpr qsizetype LongestInBanner = 40;

QString lostOperationText(const OperationRow &row)
{
    const QString what = operationTitle(row.kind, row.requested);
    const QString payment = shownText(row.payment.text(), LongestInBanner);
    if (row.reference.isEmpty())
        //: "Refund 30.00 EUR", the payment's id
        return StoreWords::tr("%1 on payment %2").arg(what, payment);
    //: "Refund 30.00 EUR", the operation's reference, the payment's id
    return StoreWords::tr("%1 with reference %2 on payment %3")
        .arg(what, shownText(row.reference, LongestInBanner), payment);
}

QString trailTime(const QDateTime &time, const QLocale &locale)
{
    return mediumTime(time.toLocalTime(), locale);
}

} // namespace

QString journalLossSentence(const StoreLosses &losses)
{
    QStringList sentences;
    if (losses.isJournalGone)
        sentences << StoreWords::tr(
            "The journal of operations is missing, so a new one was started. Operations that were "
            "still open in it are no longer checked.");
    if (!losses.operations.isEmpty()) {
        QStringList named;
        const qsizetype count = qMin(MostNamed, losses.operations.size());
        named.reserve(count);
        for (const OperationRow &row : losses.operations.first(count))
            named << lostOperationText(row);
        sentences << StoreWords::tr("Open when last seen, but not in the journal: %1.")
                         .arg(sideBySide(named));
        if (const auto others = int(losses.operations.size() - count); others > 0)
            sentences << StoreWords::tr("%n more are on the Refunds page, without an outcome.",
                                        nullptr, others);
    }
    if (losses.isJournalGone)
        sentences << StoreWords::tr(
            "Before you repeat an operation from the last few days, check its payment.");
    else if (!sentences.isEmpty())
        sentences << StoreWords::tr("Check each payment before you repeat anything.");
    return sentences.join(u' ');
}

QString catalogueLossSentence()
{
    return StoreWords::tr("The catalogue of known payments is missing, so a new one was started.") +
           u' ' + refillSentence();
}

QString brokenTrailSentence(const QString &path, const journal::BrokenLine &line,
                            const QLocale &locale)
{
    return StoreWords::tr(
               "The audit trail in %1 doesn't match from line %2 on (%3): it was changed outside "
               "Counterfoil, or damaged. Operations are not affected, but from that line on the "
               "trail proves nothing. Keep a copy of the file.")
        .arg(QDir::toNativeSeparators(path), locale.toString(line.id), trailTime(line.at, locale));
}

QString trailText(const TrailState &trail, const QLocale &locale)
{
    switch (trail.verdict) {
    case TrailState::Verdict::Unchecked:
        return StoreWords::tr("Not checked yet");
    case TrailState::Verdict::Sound:
        if (trail.lines == 0)
            return StoreWords::tr("Nothing recorded yet, checked %1")
                .arg(trailTime(trail.checkedAt, locale));
        return StoreWords::tr("%Ln lines match, checked %1", nullptr, int(trail.lines))
            .arg(trailTime(trail.checkedAt, locale));
    case TrailState::Verdict::Broken:
        return StoreWords::tr("Doesn't match from line %1 on, checked %2")
            .arg(locale.toString(trail.broken->id), trailTime(trail.checkedAt, locale));
    case TrailState::Verdict::Unreadable:
        return StoreWords::tr("Could not be read");
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil

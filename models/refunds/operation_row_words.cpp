// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/operation_row_words.h"

#include "core/domain/outside_text.h"
#include "core/domain/status_words.h"
#include "models/export/export_words.h"
#include "models/operation/solution_sums.h"
#include "models/words/joined_text.h"
#include "models/words/status_text.h"
#include "models/words/time_text.h"
#include "models/words/tsv_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct OperationRowWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OperationRowWords)
};

bool succeeded(const OperationPart &part)
{
    return statusFrom<OperationStatus>(part.status.toUpper()).is(OperationStatus::Success);
}

QString dayText(QDate day, QDate today, const QLocale &locale)
{
    const QString pattern = day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s;
    return locale.toString(day, dayPattern(pattern, locale));
}

/// `name` makes of a partner's name what is to be read, `amount` of an amount.
QString partsBy(const OperationRow &row, const auto &name, const auto &amount)
{
    // A partner that took several transactions is one part of the story.
    struct Sum
    {
        QString partner;
        QString status;
        Money amount;
    };
    QList<Sum> sums;
    for (const OperationPart &part : row.parts) {
        const QString status =
            succeeded(part) ? QString() : operationStatusText(part.status).toLower();
        const auto same = std::find_if(sums.begin(), sums.end(), [&](const Sum &sum) {
            return sum.partner == part.solution.partner && sum.status == status &&
                   sum.amount.plus(part.amount).has_value();
        });
        if (same == sums.end())
            sums.append({part.solution.partner, status, part.amount});
        else
            same->amount = *same->amount.plus(part.amount);
    }
    // What the whole is in is said by its chip.
    const QString whole = row.status.is(OperationStatus::Success)
                              ? QString()
                              : operationStatusText(row.status).toLower();
    QStringList texts;
    for (const Sum &sum : std::as_const(sums)) {
        const QString text = name(sum.partner) + u' ' + amount(sum.amount);
        const bool isSaid = sum.status.isEmpty() || sum.status == whole;
        texts.append(isSaid ? text : text + u' ' + sum.status);
    }
    return texts.join(u" · "_s);
}

} // namespace

bool differs(const OperationRow &row)
{
    return row.status.known() && !isOpen(row.status) && row.processed != row.requested;
}

QString partsText(const OperationRow &row, const QLocale &locale)
{
    return partsBy(
        row, [](const QString &partner) { return shownText(partner); },
        [&locale](Money amount) { return formatAmount(amount, locale); });
}

QStringList partLines(const OperationRow &row, const QDateTime &now, const QLocale &locale)
{
    QStringList lines;
    for (const OperationPart &part : row.parts) {
        QStringList facts{solutionName(part.solution), formatMoney(part.amount, locale),
                          operationStatusText(part.status)};
        for (const QString &fact :
             {part.reference, part.partnerStatus, part.partnerStatusDescription}) {
            if (!fact.isEmpty())
                facts.append(shownText(fact));
        }
        if (part.updatedAt.isValid())
            facts.append(mediumTime(onClockOf(now, part.updatedAt), locale));
        lines.append(facts.join(u", "_s));
    }
    return lines;
}

QString partnerAnswersText(const OperationRow &row)
{
    QStringList answers;
    for (const OperationPart &part : row.parts) {
        QStringList words{part.partnerStatus, part.partnerStatusDescription};
        words.removeAll(QString());
        if (!words.isEmpty())
            answers << withDetail(part.solution.partner, words.join(u' '));
    }
    return sideBySide(answers);
}

QDateTime lastUpdate(const OperationRow &row)
{
    QDateTime last;
    for (const OperationPart &part : row.parts) {
        if (part.updatedAt.isValid() && (!last.isValid() || part.updatedAt > last))
            last = part.updatedAt;
    }
    return last;
}

QString personText(const QString &who, const QString &me)
{
    if (!who.isEmpty() && who == me)
        //: Who did it
        return OperationRowWords::tr("you");
    //: Who triggered an operation: the merchant's own systems.
    return who == "MERCHANT"_L1 ? OperationRowWords::tr("shop") : shownText(who);
}

QString actorText(const OperationRow &row, const QString &me)
{
    if (row.isOwn && row.who.isEmpty())
        return OperationRowWords::tr("this computer");
    // The shop's word as a person's name is that person.
    return row.isOwn && row.who != me ? shownText(row.who) : personText(row.who, me);
}

QString rowTime(const QDateTime &local, QDate today, const QLocale &locale)
{
    if (!local.isValid())
        return {};
    return dayText(local.date(), today, locale) + u' ' + locale.toString(local, u"HH:mm"_s);
}

QString reviewText(const OperationRow &row, const QString &me, const QDateTime &now,
                   const QLocale &locale)
{
    if (!row.review)
        return {};
    //: Who reviewed an operation, and when.
    const QString mark = OperationRowWords::tr("%1, %2").arg(
        personText(row.review->who, me),
        dayText(onClockOf(now, row.review->at).date(), now.date(), locale));
    return row.review->note.isEmpty() ? mark : mark + u" – "_s + row.review->note;
}

QString operationTsvHeader(const QTimeZone &zone)
{
    return tsvLine({momentTitle(OperationRowWords::tr("When"), zone),
                    OperationRowWords::tr("Order"), OperationRowWords::tr("Requested"),
                    OperationRowWords::tr("Processed"), OperationRowWords::tr("Currency"),
                    OperationRowWords::tr("Partners"), OperationRowWords::tr("Partner references"),
                    OperationRowWords::tr("Partner answers"),
                    momentTitle(OperationRowWords::tr("Updated"), zone),
                    OperationRowWords::tr("Order lines"), OperationRowWords::tr("Reason"),
                    OperationRowWords::tr("By"), OperationRowWords::tr("Reference"),
                    OperationRowWords::tr("State"), OperationRowWords::tr("Reviewed by"),
                    momentTitle(OperationRowWords::tr("Reviewed at"), zone),
                    OperationRowWords::tr("Review note"), OperationRowWords::tr("Payment"),
                    OperationRowWords::tr("Operation")});
}

QString operationTsv(const OperationRow &row, const QTimeZone &zone, const QLocale &locale)
{
    const auto time = [&zone](const QDateTime &at) {
        return at.isValid() ? at.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
    };
    QStringList references;
    for (const OperationPart &part : row.parts) {
        if (!part.reference.isEmpty())
            references.append(part.reference);
    }
    const QString parts = partsBy(
        row, [](const QString &partner) { return partner; },
        [&locale](Money amount) { return editableAmount(amount, locale); });
    const Review review = row.review.value_or(Review());
    return tsvLine({time(row.createdAt), tsvCell(row.order), editableAmount(row.requested, locale),
                    editableAmount(row.processed, locale), row.requested.currency().code(),
                    tsvCell(parts), tsvCell(references.join(u", "_s)),
                    tsvCell(partnerAnswersText(row)), time(lastUpdate(row)), tsvCell(row.lines),
                    tsvCell(row.reason), tsvCell(personText(row.who, {})), tsvCell(row.reference),
                    tsvCell(operationStatusText(row.status)), tsvCell(review.who), time(review.at),
                    tsvCell(review.note), tsvCell(row.payment.text()),
                    tsvCell(row.operation.text())});
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/payment_row_words.h"

#include "core/domain/outside_text.h"
#include "models/export/export_words.h"
#include "models/words/status_text.h"
#include "models/words/time_text.h"
#include "models/words/tsv_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct PaymentRowWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::PaymentRowWords)
};

} // namespace

QString createdText(const PaymentRow &row, const QDateTime &now)
{
    if (!row.createdAt.isValid())
        return u"–"_s;
    const QDateTime local = onClockOf(now, row.createdAt);
    const bool isThisYear = local.date().year() == now.date().year();
    const QLocale locale;
    const QString pattern = isThisYear ? u"d MMM HH:mm"_s : u"d MMM yyyy"_s;
    return locale.toString(local, dayPattern(pattern, locale));
}

QString stateText(const PaymentRow &row)
{
    QStringList words;
    for (const PaymentState state : row.states) {
        words << paymentStateText(state, row.authorisationWord);
    }
    return words.join(u", "_s);
}

QString paymentTsvHeader(const QTimeZone &zone)
{
    return tsvLine({PaymentRowWords::tr("Order"), PaymentRowWords::tr("Customer"),
                    momentTitle(PaymentRowWords::tr("Created"), zone), PaymentRowWords::tr("State"),
                    PaymentRowWords::tr("Amount"), PaymentRowWords::tr("Currency"),
                    PaymentRowWords::tr("Partners"), PaymentRowWords::tr("Card"),
                    PaymentRowWords::tr("Payment id")});
}

QString paymentTsv(const PaymentRow &row, const QTimeZone &zone, const QLocale &locale)
{
    return tsvLine({tsvCell(row.order), tsvCell(row.customer),
                    row.createdAt.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss"_s),
                    tsvCell(stateText(row)), editableAmount(row.amount, locale),
                    row.amount.currency().code(), tsvCell(row.partners.join(u" + "_s)),
                    tsvCell(row.card), tsvCell(row.payment.text())});
}

} // namespace counterfoil

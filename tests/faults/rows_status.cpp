// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_answers.h"
#include "tests/faults/fault_row.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

QJsonObject retryAfter(const QString &value)
{
    return {{u"headers"_s, QJsonObject{{u"Retry-After"_s, value}}}};
}

FaultRow refusedRow(const QString &name, const QJsonObject &what, const QString &words)
{
    return {name, [what](FaultStage &stage) { stage.onSubmit(what); }, isRefused({words})};
}

FaultRow delayedRow(const QString &name, const QString &until)
{
    return answered({name,
                     [until](FaultStage &stage) { stage.onSubmit(status(429, retryAfter(until))); },
                     succeeds(2)});
}

/// RFC 9110 section 5.6.7.
QString httpDate(std::chrono::seconds fromNow)
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(fromNow.count()),
                                 u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
}

} // namespace

std::vector<FaultRow> statusRows()
{
    std::vector<FaultRow> rows{
        refusedRow(u"402"_s, status(402), u"error (402)"_s),
        refusedRow(u"403"_s, status(403), u"isn't allowed"_s),
        refusedRow(u"404"_s, status(404), u"no longer knows this payment"_s),
        refusedRow(u"422"_s, status(422), u"error (422)"_s),
        // Put off and sent again, as the provider asks: nothing was done.
        delayedRow(u"429 in seconds"_s, u"7"_s),
        delayedRow(u"429 until a date"_s, httpDate(std::chrono::seconds(20))),
        delayedRow(u"429 until a date that has passed"_s, httpDate(std::chrono::seconds(-20))),
        delayedRow(u"429 until nonsense"_s, u"soon"_s),
        refusedRow(u"429 for a day"_s, status(429, retryAfter(u"86400"_s)), u"again in 86400 s"_s),
        refusedRow(u"429 until a date years away"_s,
                   status(429, retryAfter(u"Fri, 31 Dec 2100 23:59:59 GMT"_s)),
                   u"fewer requests. Try again in"_s),
        answered({u"429 for ever"_s, [](FaultStage &stage) { stage.onSubmit(status(429), 1000); },
                  isRefused({u"fewer requests"_s}, 3)}),
        {u"503 with Retry-After"_s,
         [](FaultStage &stage) { stage.onSubmit(status(503, retryAfter(u"1"_s))); }, succeeds(2)},
        {u"500 for ever, without an effect"_s,
         [](FaultStage &stage) { stage.onSubmit(status(500), 1000); }, staysUnknown(3)},
        {u"500 once, then refused"_s,
         [](FaultStage &stage) {
             stage.onSubmit(status(500));
             stage.onSubmit(status(403), 1000);
         },
         isRefused({u"isn't allowed"_s}, 2)},
    };
    for (const int code : {408, 425, 500, 501, 502, 503, 504}) {
        rows.push_back({u"%1 before the effect"_s.arg(code),
                        [code](FaultStage &stage) { stage.onSubmit(status(code)); }, succeeds(2)});
        rows.push_back({u"%1 after the effect"_s.arg(code),
                        [code](FaultStage &stage) { stage.onSubmit(statusAfter(code)); },
                        succeeds()});
    }
    return rows;
}

} // namespace counterfoil::test

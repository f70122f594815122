// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/totals_words.h"

#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

namespace {

const QLocale English(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class TestTotalsWords : public QObject
{
    Q_OBJECT

private slots:
    void aSumSaysWhatWasMovedAndHowOften()
    {
        const TotalText text =
            currencyText({money(481240), money(481240), 61}, OperationKind::Refund, English);
        QCOMPARE(text.label, u"EUR"_s);
        QCOMPARE(text.value, u"4,812.40"_s);
        QCOMPARE(text.detail, u"61 refunds"_s);
    }

    void whatWasRequestedStandsBesideItWhereItDiffers()
    {
        const TotalText text =
            currencyText({money(490000), money(481240), 61}, OperationKind::Refund, English);
        QCOMPARE(text.value, u"4,812.40"_s);
        QCOMPARE(text.detail, u"61 refunds, 4,900.00 requested"_s);
    }

    void theHeadingNamesKindAndPeriod()
    {
        const DateSpan span{{2026, 11, 16}, {2026, 11, 20}};
        QCOMPARE(totalHeading(OperationKind::Refund, OperationPeriod::ThisWeek, span),
                 u"Refunded this week"_s);
        QCOMPARE(totalHeading(OperationKind::Void, OperationPeriod::Dates, span, English),
                 u"Voided 16 – 20 Nov 2026"_s);
        QCOMPARE(totalHeading(OperationKind::Capture, OperationPeriod::All, {}),
                 u"Captured all time"_s);
    }

    void theOldestThatNobodyReviewedIsTold()
    {
        const QDateTime now(QDate(2026, 11, 19), QTime(15, 0));
        OperationTotals totals;
        totals.count = 61;
        totals.unreviewed = 17;
        totals.oldestUnreviewed = now.addDays(-3).addSecs(-60).toUTC();
        TotalText text = unreviewedText(totals, OperationKind::Refund, now, English);
        QCOMPARE(text.value, u"17"_s);
        QCOMPARE(text.detail, u"the oldest 3 days old"_s);
        totals.oldestUnreviewed = now.addSecs(-5 * 3600).toUTC();
        QCOMPARE(unreviewedText(totals, OperationKind::Refund, now, English).detail,
                 u"the oldest 5 hours old"_s);
        totals.unreviewed = 0;
        QCOMPARE(unreviewedText(totals, OperationKind::Refund, now, English).detail,
                 u"all reviewed"_s);
        QCOMPARE(unreviewedText({}, OperationKind::Refund, now, English).detail, QString());
    }

    void attentionNamesItsReasons()
    {
        OperationTotals totals;
        totals.count = 61;
        totals.conflicts = 1;
        totals.uncertain = 2;
        totals.pendingLong = 3;
        totals.differing = 4;
        const TotalText text = attentionText(totals, English);
        QCOMPARE(text.detail, u"1 conflicts, 2 uncertain, 3 pending for over a day, 4 differ"_s);
        QCOMPARE(attentionText({}, English).value, u"0"_s);
        QCOMPARE(attentionText({}, English).detail, QString());
    }

    void partnersOfOneCurrencyStandByTheirSum()
    {
        OperationTotals totals;
        totals.partners = {{u"dalenys"_s, money(100), 1},
                           {u"illicado"_s, money(900), 2},
                           {u"illicado"_s, money(5000, u"CHF"_s), 1},
                           {u"paypal"_s, money(300), 1}};
        QStringList names;
        for (const PartnerTotal &total : partnersBySum(totals, currency()))
            names << total.partner;
        QCOMPARE(names, (QStringList{u"illicado"_s, u"paypal"_s, u"dalenys"_s}));
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestTotalsWords)
#include "tst_totals_words.moc"

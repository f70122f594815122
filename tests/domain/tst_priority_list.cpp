// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/priority_list.h"

#include "payments.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace payments;
using namespace Qt::StringLiterals;

class TestPriorityList : public QObject
{
    Q_OBJECT

private slots:
    void aStarMatchesAnyValueOfItsField();
    void theCatchAllTakesOnlyWhatNoOtherEntryNames();
    void theFirstOfTwoMatchingEntriesTakesIt();
    void badEntriesAreNamed();
};

void TestPriorityList::aStarMatchesAnyValueOfItsField()
{
    const Priority anyCard{u"*"_s, u"creditcard"_s};
    QVERIFY(anyCard.matches(solution("ingenico", "creditcard")));
    QVERIFY(!anyCard.matches(solution("ingenico", "wallet")));
    const Priority anyOfIllicado{u"illicado"_s, u"*"_s};
    QVERIFY(anyOfIllicado.matches(solution("illicado", "giftcard")));
    QVERIFY(!anyOfIllicado.matches(solution("Illicado", "giftcard")));
    QVERIFY(!anyOfIllicado.isCatchAll());
}

void TestPriorityList::theCatchAllTakesOnlyWhatNoOtherEntryNames()
{
    const PriorityList list{{{u"*"_s, u"*"_s}, {u"illicado"_s, u"*"_s}}};
    QCOMPARE(list.entryFor(solution("illicado", "giftcard")).value(), size_t(1));
    QCOMPARE(list.entryFor(solution("paypal", "wallet")).value(), size_t(0));
    const PriorityList cardsOnly{{{u"*"_s, u"creditcard"_s}}};
    QVERIFY(!cardsOnly.entryFor(solution("paypal", "wallet")));
}

void TestPriorityList::theFirstOfTwoMatchingEntriesTakesIt()
{
    const PriorityList list{{{u"ingenico"_s, u"*"_s}, {u"*"_s, u"creditcard"_s}}};
    QCOMPARE(list.entryFor(solution("ingenico", "creditcard")).value(), size_t(0));
    QCOMPARE(list.entryFor(solution("dalenys", "creditcard")).value(), size_t(1));
}

void TestPriorityList::badEntriesAreNamed()
{
    const std::vector<Solution> there{solution("ingenico", "creditcard"),
                                      solution("illicado", "giftcard")};
    const PriorityList list{{{u"ingenico"_s, u"*"_s},
                             {u"ingenico"_s, u"*"_s},
                             {u"ingenico"_s, u"creditcard"_s},
                             {u"paypal"_s, u"wallet"_s},
                             {u"*"_s, u""_s},
                             {u"*"_s, u"*"_s},
                             {u"*"_s, u"*"_s}}};
    const std::vector<PriorityProblem> expected{
        PriorityProblem::None,         PriorityProblem::Duplicate,
        PriorityProblem::NeverMatches, // the first entry takes it all
        PriorityProblem::NeverMatches, PriorityProblem::EmptyField,
        PriorityProblem::None,         PriorityProblem::SecondCatchAll};
    QCOMPARE(list.problems(there), expected);
}

COUNTERFOIL_TEST(QCoreApplication, TestPriorityList)
#include "tst_priority_list.moc"

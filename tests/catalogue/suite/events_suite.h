// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catalogue/suite/catalogue_suite.h"

namespace counterfoil::testing {

/// The notifications that are kept, and how they go.
class EventsSuite : public CatalogueSuite
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void whatIsKeptIsReadAgain();
    void theNewestComeFirst();
    void onlyThoseWithTheOutcomeAreFound();
    void allThatWaitedEndTogether();
    void anEndLeavesEarlierAndLaterOnesAlone();
    void whatCouldNotBeReadEndsOnceItIs();
    void theOldestGoAboveTheBound();
    void aFloodOfRefusedOnesPushesNoneOut();
    void bodiesKeepWhatThePolicyKeeps();
    void oldOnesArePruned();
    void aRemovedAccountTakesItsOwnAlong();
    void aForgottenCustomerIsInNoBody();
    void lessPersonalDataDropsTheBodies();

private:
    [[nodiscard]] EventStore &events() { return catalogue().events(); }
    [[nodiscard]] static NoticeEvent event(qint64 row,
                                           const QString &payment = QStringLiteral("p"));
    [[nodiscard]] bool keepEvents(const QList<NoticeEvent> &came, const QList<NoticeEnd> &ends = {},
                                  const QString &account = SuiteShop,
                                  const PersonalDataPolicy &policy = {});
    [[nodiscard]] QList<qint64> rows(const QList<NoticeOutcome> &outcomes = {},
                                     const QStringList &accounts = {SuiteShop});
    [[nodiscard]] QByteArray body(qint64 row)
    {
        return answerOf(events().body(row)).value_or("no answer");
    }
};

} // namespace counterfoil::testing

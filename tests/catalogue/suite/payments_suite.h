// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catalogue/suite/catalogue_suite.h"

namespace counterfoil::testing {

/// Payments with their versions, sessions and links.
class PaymentsSuite : public CatalogueSuite
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void olderVersionNeverOverwritesANewerOne();
    void anIdInCapitalsIsTheSamePayment();
    void sameVersionRenewsWhenItWasSeen();
    void newerVersionIsFoundByItsNewWordsOnly();
    void everyVersionIsKept();
    void aVersionOfAnotherAccountIsNotShown();
    void rowsAreReadInTheOrderAskedFor();
    void totalsAreTheSumsOfTheRows();
    void theSumsOfTheLedgerComeWithTheRow();
    void decimalsThatWereSaidComeWithTheRow();
    void knownPaymentsAreTold();
    void theSessionSeenLastComesFirst();
    void theLinkSeenLastComesFirst();
    void anAnswerComesFromTheEventLoop();
    void anAnswerForNobodyIsDropped();
    void whatIsCancelledBeforeItBeganIsNotDone();
    void anAnswerIsTransformedOnAnotherThread();

private:
    template <typename Document>
    void newestComesFirst(DocumentStore<std::shared_ptr<const Document>> &documents,
                          const QByteArray &kind);
};

} // namespace counterfoil::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catalogue/suite/catalogue_suite.h"

namespace counterfoil::testing {

/// Operations, what people enter about them, and their reviews.
class OperationsSuite : public CatalogueSuite
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void operationsAreThoseOfThePayments();
    void totalsAreTheSumsOfTheOperations();
    void reviewOutlivesANewerVersion();
    void anothersReviewStays();
    void changesOfReviewsAreUndone();
    void reasonEnteredHereIsShown();
    void whatADeskDidIsItsOwnAndNotTheShops();
    void decimalsThatWereSaidComeWithRowsAndSums();
    void partOfAnOperationFilter();
    void accountsBesideAreShownAndSummedToo();
    void sumsOfOtherDecimalsStayApart();
    void whatThePartnersSaidIsKept();
    void theOrderLinesOfAnOperationAreKept();
    void ownOperationsAreThoseOfThisComputer();
    void whatNoPaymentListsIsKeptOnceAndStays();
    void whatWasDoneOnAnUnknownPaymentIsNotKept();

private:
    [[nodiscard]] QList<qint64> rows(const OperationFilter &filter);
    [[nodiscard]] OperationRow row(qint64 row);
};

} // namespace counterfoil::testing

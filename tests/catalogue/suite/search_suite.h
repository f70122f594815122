// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catalogue/suite/catalogue_suite.h"

class QRandomGenerator;

namespace counterfoil::testing {

/// What a search finds and in which order, against a plain reading of the same terms.
class SearchSuite : public CatalogueSuite
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatHolds_data();
    void findsWhatHolds();
    void everyMixOfTermsFindsWhatHoldsInEveryOrder();
    void firstPageIsTheBeginningOfAllRows();
    void everyOrderIsByItsColumn();
    void anotherAccountIsNotSearched();
    void termNamesAnotherAccount();
    void hashedPeopleAreFoundByTheWholeOnly();
    void aTextOfAMegabyteIsFoundByItsBeginning_data();
    void aTextOfAMegabyteIsFoundByItsBeginning();
    void cancelledSearchGivesNothing();
    void valuesAreThoseThatOccur();
    void namesAndAddressesAreOfferedWhole();

private:
    [[nodiscard]] QList<PaymentId> found(const SearchQuery &query, const SearchOrder &order = {},
                                         const PersonalDataPolicy &policy = {});
    [[nodiscard]] SearchTerm randomTerm(QRandomGenerator &dice) const;

    QList<PaymentPtr> m_payments; ///< oldest first
};

} // namespace counterfoil::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catalogue/suite/catalogue_suite.h"

namespace counterfoil::testing {

/// What is removed, step by step or at once, and for whom.
class RetentionSuite : public CatalogueSuite
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void prunedPaymentsAreGoneWithAllTheirs();
    void oldPaymentsGoInShortSteps();
    void olderPaymentsAreCounted();
    void reasonsSessionsAndLinksGoWithTheirPayments();
    void withoutADateEverythingOfTheAccountGoes();
    void removedAccountLeavesTheOthers();
    void fullNamesBecomeHashes();
    void withNothingKeptNothingIsFound();
    void onlyThatCustomerIsMeant_data();
    void onlyThatCustomerIsMeant();
    void aHashedCustomerIsFoundByTheKey();
    void aForgottenCustomerIsNotLearnedAgain();
    void forgottenCustomersSessionAndLinkAreWiped();
    void aGuestIsFoundAndForgottenByTheBillingName();
    void aGuestsNameBecomesAHash();
    void whatAPartnerSaidOfACustomerIsForgottenToo();

private:
    /// How many steps it took, and how many payments they changed; -1: an error.
    template <typename Step>
    static std::pair<int, qint64> run(Step step)
    {
        std::optional<qint64> from = CatalogueStep::FirstRow;
        std::pair<int, qint64> ran;
        while (from && ran.first < 1000) {
            const DatabaseResult<CatalogueStep> done = answerOf(step(*from));
            if (!done)
                return {-1, -1};
            ++ran.first;
            ran.second += done->payments;
            from = done->next;
        }
        return ran;
    }
    std::pair<int, qint64> prune(const QDateTime &before);
    std::pair<int, qint64> reduce(const PersonalDataPolicy &policy);
    /// A session and a link of the person.
    [[nodiscard]] bool keepDocuments(const QByteArray &person, const QDateTime &at = SuiteNow,
                                     const QString &account = SuiteShop);
    /// What is kept: of sessions, and of links.
    [[nodiscard]] std::pair<QByteArray, QByteArray> documents(const QString &account = SuiteShop);
};

} // namespace counterfoil::testing

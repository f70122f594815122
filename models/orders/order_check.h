// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_request.h"

#include <QSet>

namespace counterfoil {

/// What is wrong with a session or payment that is to be created, by field; each a whole sentence.
struct OrderErrors
{
    OrderTexts texts;
    QString currency;
    QString challenge;
    QString lines; ///< of the list as a whole
    QString discounts;
    QString split; ///< likewise

    [[nodiscard]] int count() const;
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
};

/// What the lists of lines and of parts say of themselves.
struct OrderLists
{
    LineSums sums;
    int wrongLines = 0; ///< that have a cell that is wrong
    int wrongParts = 0;
    std::optional<Money> parts; ///< their sum; none without parts, or when it cannot be made
};

struct OrderCheck
{
    std::optional<Money> amount; ///< when it is a good one
    QString title;               ///< "Create session for 30.00 EUR"; without an amount, the words
    OrderErrors errors;
    QSet<OrderText> missing; ///< texts whose error is only that nothing was typed yet
    QStringList notes;       ///< what is worth knowing and stops nothing
};

/// The rules of the provider's documents, as far as they can be told before asking. Costs the same
/// for one line as for thousands. What the draft has of lists is not looked at.
[[nodiscard]] OrderCheck checkOrder(CreationKind kind, const OrderDraft &draft,
                                    const OrderLists &lists, const QStringList &currencies);

/// What is wrong with one part; empty when it is good.
[[nodiscard]] QString candidateSentence(const DraftCandidate &candidate, Currency currency);

} // namespace counterfoil

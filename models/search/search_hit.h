// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/payment_row.h"
#include "core/services/session_service.h"
#include "models/search/search_recogniser.h"

#include <QList>

#include <optional>

namespace counterfoil {

/// Something that a search leads to.
struct SearchHit
{
    enum class Action {
        OpenPayment,
        OpenSession,
        OpenLink,
        FetchPayment,
        FetchSession,
        FetchLink,
        ImportPayments, ///< several; its id is all of theirs, with spaces between
        SearchAgain,    ///< a recent search; its id is the text
    };

    Action action = Action::OpenPayment;
    QString id;
    std::optional<PaymentRow> payment = std::nullopt; ///< of a known payment

    [[nodiscard]] bool isKnown() const
    {
        return action == Action::OpenPayment || action == Action::OpenSession ||
               action == Action::OpenLink;
    }
};

/// For an id: the known thing that has it, else everything that it may be, to be fetched. Nothing
/// for a session or a link where the provider has none.
[[nodiscard]] QList<SearchHit> hitsOf(const RecognisedId &found,
                                      const std::optional<PaymentRow> &known,
                                      const SessionService &sessions);

/// "Fetch the payment with this id from …", with the provider; for a known payment its order,
/// customer and amount.
[[nodiscard]] QString sentenceOf(const SearchHit &hit, const QString &provider);

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QList>
#include <QString>

#include <optional>

namespace counterfoil {

/// One condition of a search over known payments.
struct SearchTerm
{
    enum class Field {
        /// text: begins a word of a reference, id, name, e-mail, card or article, ends an order's
        /// number, or is a phone number
        Word,
        Id,        ///< text: the id of the payment or of one of its operations begins with it
        Amount,    ///< from, until: the payment's amount in 1/10,000 of its currency's unit
        Currency,  ///< text: ISO 4217 code
        Status,    ///< text: one of paymentStateWords()
        Overview,  ///< text: one of overviewWords()
        Operation, ///< text: keyOf(OperationKind)
        Partner,   ///< text: of an authorisation or of the split
        Method,    ///< text: likewise
        LastFour,  ///< text: four digits of a card
        Reference, ///< text: a merchant or partner reference of an operation, or a parent's id
        Order,     ///< text: the order's reference, from a word's beginning or at its end
        Email,     ///< text: of the customer
        Name,      ///< text: of the customer, or the person or company that is billed
        Account,   ///< text: an account's id
        Date,      ///< from, until: created, in ms since 1970 UTC
        Stale,     ///< from: ms since a server last told of it
    };

    Field field = Field::Word;
    QString text;         ///< as typed, without quotes
    bool isWhole = false; ///< quoted: words end where the text ends; else the last may go on
    bool isNegated = false;
    std::optional<qint64> from;  ///< inclusive
    std::optional<qint64> until; ///< exclusive

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// Payments for which every group holds. A group holds when one of its terms does.
struct SearchQuery
{
    using Group = QList<SearchTerm>;

    QString account; ///< the account that is searched unless a term names one; empty: all
    QList<Group> groups;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// "captured", "partly-captured", "refunded" and so on: what `overview:` takes.
[[nodiscard]] QStringList overviewWords();

/// An amount in 1/10,000 of its currency's unit, so that amounts compare by face value; an unknown
/// exponent counts as none. Nothing when that overflows.
[[nodiscard]] std::optional<qint64> faceValue(Money money);

/// What rows are ordered by; the newest first decides between equals.
struct SearchOrder
{
    enum class Column { Order, Customer, Created, State, Amount, Currency, Partners, Card, Seen };
    Column column = Column::Created;
    bool isDescending = true;

    friend bool operator==(const SearchOrder &, const SearchOrder &) = default;
};

} // namespace counterfoil

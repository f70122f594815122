// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_parser.h"
#include "models/search/search_recogniser.h"

#include <QObject>

namespace counterfoil {

/// What is searched for, as text, as chips and as a row of filters: one and the same. Terms that
/// are completed are chips; what is still typed, or wrong, is text behind them. Text that is about
/// one id (recogniseId()), or names several payments, is not searched for: it stays text.
class SearchLine : public QObject
{
    Q_OBJECT

public:
    struct Chip
    {
        SearchQuery::Group group;
        QString text;  ///< as it would be typed
        QString label; ///< for people
    };

    explicit SearchLine(SearchContext context, QObject *parent = nullptr);

    [[nodiscard]] const SearchContext &context() const { return m_context; }
    /// Reads everything again: "today" may be another day, an account another name.
    void setContext(const SearchContext &context);

    [[nodiscard]] const QList<Chip> &chips() const { return m_chips; }
    /// The text behind the chips.
    [[nodiscard]] const QString &typed() const { return m_typed; }
    /// Everything as it would be typed.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const { return m_chips.isEmpty() && m_typed.trimmed().isEmpty(); }

    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    /// Its position is one in typed().
    [[nodiscard]] const std::optional<SearchFault> &fault() const { return m_fault; }
    [[nodiscard]] const std::optional<RecognisedId> &recognised() const { return m_recognised; }
    /// The ids of payments in a text that names several; else none.
    [[nodiscard]] const QStringList &several() const { return m_several; }

    /// Instead of all that was there.
    void setText(const QString &text);
    /// What completes a term becomes a chip; typed() then is what is left.
    void setTyped(const QString &typed);
    /// False where no text says this, or it is there.
    bool addGroup(const SearchQuery::Group &group);
    /// Instead of the chip.
    bool replaceChip(qsizetype index, const SearchQuery::Group &group);
    void removeChip(qsizetype index);
    /// Makes the last chip text again, before what is typed. Returns the length of that text.
    qsizetype takeBackChip();
    /// Turns the chip round: of "a or b" neither may hold.
    void toggleNegation(qsizetype index);
    /// Without the last term: more is found.
    void dropLast();
    void clear() { setText({}); }

signals:
    /// Chips, text, query or fault are other ones.
    void changed();

private:
    [[nodiscard]] QString chipsText() const;
    [[nodiscard]] Chip chipOf(const SearchQuery::Group &group) const;
    [[nodiscard]] std::optional<SearchQuery::Group> sayable(const SearchQuery::Group &group) const;
    void read();
    void takeChips(const ParsedSearch &parsed, const QString &text, qsizetype chipsEnd);

    SearchContext m_context;
    QList<Chip> m_chips;
    QString m_typed;
    SearchQuery m_query;
    std::optional<SearchFault> m_fault;
    std::optional<RecognisedId> m_recognised;
    QStringList m_several;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "models/search/search_line.h"

namespace counterfoil {

/// What the word that is being typed may become.
struct SearchCompletion
{
    QString name;  ///< "email:", "-status:"
    QString value; ///< empty: the name alone is offered
    std::optional<qint64>
        count;        ///< in how many known payments the value occurs, where that is known
    QString sentence; ///< what it looks for, where name and value do not say it
    QString text;     ///< instead of the word; with a space where it completes the term

    friend bool operator==(const SearchCompletion &, const SearchCompletion &) = default;
};

/// Offers names, and values that occur, for the last word of a search. Values come from the
/// catalogue a moment later; of several questions only the newest is answered.
class SearchCompleter : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 8;

    /// The catalogue and the line outlive it.
    SearchCompleter(Catalogue &catalogue, SearchLine &line, QObject *parent = nullptr);
    ~SearchCompleter() override;

    [[nodiscard]] const QList<SearchCompletion> &completions() const { return m_completions; }
    /// Writes it into the line in place of the word.
    void take(const SearchCompletion &completion);

signals:
    void changed();

private:
    void look();
    void ask(SearchTerm::Field field, const QString &before, const QString &prefix);
    void setCompletions(const QList<SearchCompletion> &completions);

    Catalogue &m_catalogue;
    SearchLine &m_line;
    QList<SearchCompletion> m_completions;
    qsizetype m_wordBegin = 0; ///< in the line's typed text
    Cancel m_asked;
};

} // namespace counterfoil

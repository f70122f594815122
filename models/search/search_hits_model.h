// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/services/account_services.h"
#include "models/search/search_hit.h"
#include "models/search/search_line.h"

#include <QAbstractListModel>
#include <QTimer>

namespace counterfoil {

/// What a search line leads to: the payments that the catalogue knows, or the thing whose id was
/// pasted. Asks the catalogue without waiting for it; of several questions only the newest is
/// answered, and until then the old rows stay. It never fetches.
class SearchHitsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int most = 50;

    /// The services, the catalogue and the line outlive the model.
    SearchHitsModel(AccountServices &services, Catalogue &catalogue, SearchLine &line,
                    PersonalDataPolicy policy = {}, QObject *parent = nullptr);
    ~SearchHitsModel() override;

    /// Whose payments are searched, the services' account first; in the beginning it is the only
    /// one.
    void setAccounts(const QList<Account> &accounts);
    /// What the account of a payment is called; null with one account, which all rows are of.
    [[nodiscard]] const Account *accountOf(const PaymentRow &payment) const;
    /// Texts to offer while the line is empty, as they are typed.
    void setRecent(const QStringList &texts);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is what a screen reader says of the row.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] SearchHit hit(int row) const { return m_hits.value(row); }

    /// The rows are still those of an older text.
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    /// The words to mark; none while an id is looked for.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// "3 of 18,204"; empty without a search, and before the figures are known.
    [[nodiscard]] QString summary() const;
    /// What it means that there are no rows; empty without a search. A catalogue that cannot be
    /// read says so here.
    [[nodiscard]] QString nothingFound() const;
    /// The one word that is searched for where it may be a payment's id, else empty: never an
    /// e-mail address, a phone number or a name.
    [[nodiscard]] QString possibleId() const;

signals:
    /// The rows are those of the line's text now.
    void answered();
    void summaryChanged();

private:
    void look();
    void offerRecent();
    void offerImport();
    void lookForId(const RecognisedId &found);
    void lookForPartsWith(const RecognisedId &found, const QList<SearchHit> &offers);
    void lookForRows(const SearchQuery &query);
    void count(const SearchQuery &query);
    void askSize();
    void setHits(const QList<SearchHit> &hits, std::optional<qint64> matched);
    void stop();
    [[nodiscard]] bool isSearch() const;
    [[nodiscard]] QString sentence(const SearchHit &hit) const;

    AccountServices &m_services;
    Catalogue &m_catalogue;
    SearchLine &m_line;
    PersonalDataPolicy m_policy;
    QList<Account> m_accounts;
    QStringList m_recent;
    QList<SearchHit> m_hits;
    QStringList m_words;
    std::optional<qint64> m_matched; ///< none: more than the rows, not counted yet
    std::optional<CatalogueSize> m_size;
    std::optional<DatabaseError> m_trouble;
    bool m_isLooking = false;
    Cancel m_asked;
    QTimer m_follow; ///< many changes of the catalogue are followed at once
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "models/search_recogniser.h"

#include <QAbstractListModel>

namespace counterfoil {

/// What the search offers for a text: known payments and sessions, or to fetch the id that was
/// pasted. It never fetches by itself.
class SearchResultsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Action { OpenPayment, OpenSession, FetchPayment, FetchSession, FetchLink };
    struct Result
    {
        Action action = Action::OpenPayment;
        QString id;
        PaymentPtr payment; ///< for OpenPayment
    };
    static constexpr qsizetype most = 50;

    /// `desk` outlives the model.
    explicit SearchResultsModel(Desk &desk, QObject *parent = nullptr);

    void setText(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is what a screen reader says of the row.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Result result(int row) const { return m_results.value(row); }
    /// The words to mark; none while an id is looked for.
    [[nodiscard]] QStringList words() const { return m_words; }
    /// "3 of 61 known payments", or that none of them has this id; empty without a text.
    [[nodiscard]] QString summary() const { return m_summary; }

private:
    QList<Result> offers(const RecognisedId &found) const;
    QString sentence(const Result &result) const;

    Desk &m_desk;
    QList<Result> m_results;
    QStringList m_words;
    QString m_summary;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/personal_data.h"
#include "core/services/data_folder.h"
#include "models/search/kept_json.h"
#include "models/search/search_line.h"

#include <QHash>
#include <QSet>

#include <tl/expected.hpp>

namespace counterfoil {

/// A search under a name, with how its rows are shown.
struct SavedView
{
    QString name;
    QString searchText; ///< keptText(): for a line, typedText() makes it readable again
    QList<int> columns; ///< those shown, in their order; the list that shows them knows them
    SearchOrder order;
    bool keepDates = false; ///< words for days were replaced by the days that they named

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The view that the line shows now. Not while something in the line is wrong: the error says so.
[[nodiscard]] tl::expected<SavedView, QString> viewOf(const SearchLine &line, const QString &name,
                                                      const QList<int> &columns,
                                                      const SearchOrder &order, bool keepDates);

/// The saved views and the recent searches of this desk, per account: `views.json` in the data
/// directory. Each change is written at once; what the file holds beyond our knowledge is kept. Of
/// an account that does not keep personal data in full, nothing is written that holds any: a name,
/// an e-mail address, or words of which nobody knows what they are.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestName = 60;
    static constexpr int mostRecent = 12;

    explicit SavedViews(const DataFolder &folder, QObject *parent = nullptr);

    /// What the account keeps of its customers, in full unless it was told. What is more than that
    /// leaves the file at once.
    void setPersonalData(const QString &account, PersonalData keep);

    /// In the order in which keys open them.
    [[nodiscard]] QList<SavedView> views(const QString &account) const;
    /// The error is a sentence: the name is empty, too long or taken, or the view holds personal
    /// data that the account does not keep.
    tl::expected<void, QString> add(const QString &account, SavedView view);
    /// The view of that name becomes this one, its name included.
    tl::expected<void, QString> replace(const QString &account, const QString &name,
                                        SavedView view);
    void remove(const QString &account, const QString &name);
    void move(const QString &account, qsizetype from, qsizetype to);

    /// Kept texts, the newest first, each once; those of this run only, too.
    [[nodiscard]] QStringList recent(const QString &account) const;
    void remember(const QString &account, const QString &searchText);
    void forgetRecent(const QString &account);
    /// Only those that say this.
    void forgetRecentAbout(const QString &account, const QString &text);

    /// A sentence on what is wrong with the file; empty while all is well.
    [[nodiscard]] const QString &problem() const { return m_file.problem(); }

signals:
    void changed(const QString &account);

private:
    [[nodiscard]] QJsonObject accountObject(const QString &account) const;
    void store(const QString &account, const QJsonObject &object);
    void storeRecent(const QString &account, QStringList texts);
    void refresh();
    [[nodiscard]] QString problemOf(const QString &account, const SavedView &view,
                                    const QJsonArray &views, qsizetype itself) const;

    KeptJson m_file;
    QJsonObject m_values;                ///< the whole file
    QSet<QString> m_withoutPeople;       ///< accounts that do not keep personal data in full
    QHash<QString, QStringList> m_ofRun; ///< recent searches of those, also what is not written
};

} // namespace counterfoil

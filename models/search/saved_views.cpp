// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/saved_views.h"

#include "models/search/search_text.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qint64 viewsVersion = 1;

constexpr auto viewAccountsKey = "profiles"_L1;
constexpr auto viewsKey = "views"_L1;
constexpr auto recentKey = "recent"_L1;
constexpr auto nameKey = "name"_L1;
constexpr auto searchKey = "search"_L1;
constexpr auto viewColumnsKey = "columns"_L1;
constexpr auto orderKey = "order"_L1;
constexpr auto viewDescendingKey = "descending"_L1;
constexpr auto keepDatesKey = "keep_dates"_L1;

/// By SearchOrder::Column.
constexpr std::array orderWords{"order"_L1,    "customer"_L1, "created"_L1, "state"_L1, "amount"_L1,
                                "currency"_L1, "partners"_L1, "card"_L1,    "seen"_L1};

SavedView viewFrom(const QJsonObject &object)
{
    SavedView view;
    view.name = object.value(nameKey).toString();
    view.searchText = object.value(searchKey).toString();
    const QJsonArray columns = object.value(viewColumnsKey).toArray();
    for (const QJsonValueConstRef column : columns)
        view.columns << column.toInt();
    const QString order = object.value(orderKey).toString();
    const auto word = std::find(orderWords.begin(), orderWords.end(), order);
    if (word != orderWords.end())
        view.order.column = static_cast<SearchOrder::Column>(word - orderWords.begin());
    view.order.isDescending = object.value(viewDescendingKey).toBool(true);
    view.keepDates = object.value(keepDatesKey).toBool();
    return view;
}

void put(const SavedView &view, QJsonObject &object)
{
    QJsonArray columns;
    for (const int column : view.columns)
        columns << column;
    object.insert(nameKey, view.name);
    object.insert(searchKey, view.searchText);
    object.insert(viewColumnsKey, columns);
    object.insert(orderKey, QString(orderWords.at(static_cast<size_t>(view.order.column))));
    object.insert(viewDescendingKey, view.order.isDescending);
    object.insert(keepDatesKey, view.keepDates);
}

qsizetype placeOf(const QJsonArray &views, const QString &name)
{
    for (qsizetype i = 0; i < views.size(); ++i) {
        const QString known = views[i].toObject().value(nameKey).toString();
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

/// As ids and references mostly are; no e-mail address, phone number or somebody's name.
bool looksLikeReference(const QString &text)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto isOfPerson = [](QChar c) { return c == u'@' || c == u'+' || c.isSpace(); };
    return std::any_of(text.begin(), text.end(), isDigit) &&
           std::none_of(text.begin(), text.end(), isOfPerson);
}

bool isPersonal(const SearchTerm &term)
{
    switch (term.field) {
    case SearchTerm::Field::Email:
    case SearchTerm::Field::Name:
        return true;
    case SearchTerm::Field::Word:
        return !isId(term.text);
    case SearchTerm::Field::Id:
    case SearchTerm::Field::Reference:
    case SearchTerm::Field::Order:
        return !looksLikeReference(term.text);
    case SearchTerm::Field::Partner:
    case SearchTerm::Field::Method:
        return term.text.contains(u'@') || term.text.contains(u' ');
    case SearchTerm::Field::Amount:
    case SearchTerm::Field::Currency:
    case SearchTerm::Field::Status:
    case SearchTerm::Field::Overview:
    case SearchTerm::Field::Operation:
    case SearchTerm::Field::LastFour:
    case SearchTerm::Field::Account:
    case SearchTerm::Field::Date:
    case SearchTerm::Field::Stale:
        return false;
    }
    Q_UNREACHABLE();
}

/// Of an account's kept text. What cannot be read may hold anything.
bool isPersonalSearch(const QString &searchText, const QString &account)
{
    const ParsedSearch parsed = parseSearch(
        searchText, {QDateTime::currentDateTime(), QLocale::c(), account, {{account, account}}});
    const auto hasPersonal = [](const SearchQuery::Group &group) {
        return std::any_of(group.begin(), group.end(), &isPersonal);
    };
    return parsed.fault ||
           std::any_of(parsed.query.groups.begin(), parsed.query.groups.end(), hasPersonal);
}

/// A view calls itself something, too.
bool isPersonalView(const QString &name, const QString &searchText, const QString &account)
{
    return name.contains(u'@') || isPersonalSearch(searchText, account);
}

/// Those of the file's views, or of its recent searches, that hold nothing personal.
QJsonArray withoutPersonal(const QJsonArray &entries, const QString &account)
{
    QJsonArray kept;
    for (const QJsonValueConstRef entry : entries) {
        const QJsonObject view = entry.toObject();
        const QString name = view.value(nameKey).toString();
        const QString searchText = entry.toString(view.value(searchKey).toString());
        if (!isPersonalView(name, searchText, account))
            kept << entry;
    }
    return kept;
}

} // namespace

tl::expected<SavedView, QString> viewOf(const SearchLine &line, const QString &name,
                                        const QList<int> &columns, const SearchOrder &order,
                                        bool keepDates)
{
    if (line.fault()) {
        //: %1 is a sentence that says what is wrong with it
        return tl::unexpected(SavedViews::tr("Correct the search before you save it. %1")
                                  .arg(line.fault()->sentence));
    }
    const SearchQuery query = keepDates ? withFixedDates(line.query()) : line.query();
    return SavedView{name, keptText(query, line.context()), columns, order, keepDates};
}

SavedViews::SavedViews(const DataFolder &folder, QObject *parent)
    : QObject(parent)
    , m_file(folder.path + u"/views.json"_s, KeptThing::SavedViews, viewsVersion)
    , m_values(m_file.read())
{}

// Another process may have written since. What could not be written stays as it is here.
void SavedViews::refresh()
{
    const bool isWell = m_file.problem().isEmpty();
    const QJsonObject now = m_file.read();
    if (isWell && m_file.problem().isEmpty())
        m_values = now;
}

QJsonObject SavedViews::accountObject(const QString &account) const
{
    return m_values.value(viewAccountsKey).toObject().value(account).toObject();
}

void SavedViews::store(const QString &account, const QJsonObject &object)
{
    QJsonObject accounts = m_values.value(viewAccountsKey).toObject();
    accounts.insert(account, object);
    m_values.insert(viewAccountsKey, accounts);
    m_file.write(m_values);
    emit changed(account);
}

void SavedViews::setPersonalData(const QString &account, PersonalData keep)
{
    if (keep == PersonalData::Full) {
        m_withoutPeople.remove(account);
        m_ofRun.remove(account);
        return;
    }
    m_withoutPeople.insert(account);
    refresh();
    const QJsonObject before = accountObject(account);
    QJsonObject object = before;
    for (const QLatin1StringView key : {viewsKey, recentKey}) {
        if (object.contains(key))
            object.insert(key, withoutPersonal(object.value(key).toArray(), account));
    }
    if (object != before)
        store(account, object);
}

QString SavedViews::problemOf(const QString &account, const SavedView &view,
                              const QJsonArray &views, qsizetype itself) const
{
    if (view.name.isEmpty())
        return tr("Enter a name for the view.");
    if (view.name.size() > longestName)
        return tr("Use at most %n characters for the name.", nullptr, longestName);
    const qsizetype known = placeOf(views, view.name);
    if (known >= 0 && known != itself)
        return tr("There is already a view called \u201C%1\u201D. Enter another name.")
            .arg(view.name);
    if (m_withoutPeople.contains(account) && isPersonalView(view.name, view.searchText, account))
        return tr("This account doesn't keep names and e-mails in full, so a view can't contain "
                  "them, or any free text. Search by order, id, amount, status or date instead.");
    return {};
}

QList<SavedView> SavedViews::views(const QString &account) const
{
    QList<SavedView> views;
    const QJsonArray objects = accountObject(account).value(viewsKey).toArray();
    for (const QJsonValueConstRef object : objects)
        views << viewFrom(object.toObject());
    return views;
}

tl::expected<void, QString> SavedViews::add(const QString &account, SavedView view)
{
    refresh();
    QJsonObject object = accountObject(account);
    QJsonArray views = object.value(viewsKey).toArray();
    view.name = view.name.simplified();
    if (const QString problem = problemOf(account, view, views, -1); !problem.isEmpty())
        return tl::unexpected(problem);
    QJsonObject added;
    put(view, added);
    views << added;
    object.insert(viewsKey, views);
    store(account, object);
    return {};
}

tl::expected<void, QString> SavedViews::replace(const QString &account, const QString &name,
                                                SavedView view)
{
    refresh();
    QJsonObject object = accountObject(account);
    QJsonArray views = object.value(viewsKey).toArray();
    const qsizetype place = placeOf(views, name);
    if (place < 0)
        return tl::unexpected(
            tr("The view \u201C%1\u201D no longer exists. Save it as a new one.").arg(name));
    view.name = view.name.simplified();
    if (const QString problem = problemOf(account, view, views, place); !problem.isEmpty())
        return tl::unexpected(problem);
    QJsonObject replaced = views[place].toObject();
    put(view, replaced);
    views[place] = replaced;
    object.insert(viewsKey, views);
    store(account, object);
    return {};
}

void SavedViews::remove(const QString &account, const QString &name)
{
    refresh();
    QJsonObject object = accountObject(account);
    QJsonArray views = object.value(viewsKey).toArray();
    const qsizetype place = placeOf(views, name);
    if (place < 0)
        return;
    views.removeAt(place);
    object.insert(viewsKey, views);
    store(account, object);
}

void SavedViews::move(const QString &account, qsizetype from, qsizetype to)
{
    refresh();
    QJsonObject object = accountObject(account);
    QJsonArray views = object.value(viewsKey).toArray();
    if (from < 0 || from >= views.size() || to < 0 || to >= views.size() || from == to)
        return;
    views.insert(to, views.takeAt(from));
    object.insert(viewsKey, views);
    store(account, object);
}

QStringList SavedViews::recent(const QString &account) const
{
    QStringList texts = m_ofRun.value(account);
    const QJsonArray kept = accountObject(account).value(recentKey).toArray();
    for (const QJsonValueConstRef text : kept)
        texts << text.toString();
    texts.removeDuplicates();
    return texts.mid(0, mostRecent);
}

void SavedViews::storeRecent(const QString &account, QStringList texts)
{
    if (m_withoutPeople.contains(account)) {
        m_ofRun.insert(account, texts);
        texts.removeIf([&](const QString &text) { return isPersonalSearch(text, account); });
    }
    QJsonObject object = accountObject(account);
    object.insert(recentKey, QJsonArray::fromStringList(texts));
    store(account, object);
}

void SavedViews::remember(const QString &account, const QString &searchText)
{
    const QString text = searchText.trimmed();
    if (text.isEmpty() || text.size() > longestSearch)
        return;
    refresh();
    QStringList texts = recent(account);
    if (texts.value(0) == text)
        return;
    texts.removeAll(text);
    texts.prepend(text);
    storeRecent(account, texts.mid(0, mostRecent));
}

void SavedViews::forgetRecentAbout(const QString &account, const QString &text)
{
    refresh();
    QStringList kept = recent(account);
    const auto says = [&text](const QString &search) {
        return search.contains(text, Qt::CaseInsensitive);
    };
    if (!text.isEmpty() && kept.removeIf(says) > 0)
        storeRecent(account, kept);
}

void SavedViews::forgetRecent(const QString &account)
{
    refresh();
    m_ofRun.remove(account);
    QJsonObject object = accountObject(account);
    if (object.take(recentKey).isUndefined())
        return;
    store(account, object);
}

} // namespace counterfoil

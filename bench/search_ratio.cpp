// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/search_ratio.h"
#include "core/catalogue/sqlite/payment_sql.h"

#include "core/catalogue/sqlite/search_tokens.h"

#include <QElapsedTimer>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

using Field = SearchTerm::Field;

constexpr int SearchRatioRounds = 25;
constexpr int PageRows = 60;

struct Search
{
    QString name;
    QList<SearchQuery::Group> groups;
    SearchOrder order;
    QByteArray sql; ///< the equivalent
};

/// A connection of the library itself, with the store's cache.
class BareFile
{
public:
    explicit BareFile(const QString &path)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &m_file, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_exec(m_file, "PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY", nullptr,
                     nullptr, nullptr);
    }
    ~BareFile() { sqlite3_close(m_file); }
    Q_DISABLE_COPY_MOVE(BareFile)

    /// Prepares, reads every column of every row; the number of rows, -1 for an error.
    int read(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_file, sql.constData(), -1, &statement, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_file));
            return -1;
        }
        int rows = 0;
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            ++rows;
            for (int column = 0; column < columns; ++column) {
                if (sqlite3_column_type(statement, column) == SQLITE_INTEGER)
                    m_sum += sqlite3_column_int64(statement, column);
                else
                    m_sum += *sqlite3_column_text(statement, column);
            }
        }
        sqlite3_finalize(statement);
        return rows;
    }

private:
    sqlite3 *m_file = nullptr;
    sqlite3_int64 m_sum = 0; ///< so that what is read is used
};

const QString Columns =
    u"p.row, (SELECT name FROM profile WHERE number = p.profile), p.payment, p.version, p.created, "
    "p.reference, p.customer, p.states, p.word, p.amount, p.currency, p.partners, p.card, p.seen, "
    "p.captured, p.refunded, p.available"_s;

QString limit()
{
    return u" LIMIT %1"_s.arg(PageRows + 1);
}

QByteArray streamed(const QString &match)
{
    return (u"SELECT "_s + Columns +
            u" FROM (SELECT rowid AS row FROM search WHERE search MATCH '"_s + match +
            u"') r CROSS JOIN payment p ON p.row = r.row ORDER BY r.row DESC"_s + limit())
        .toUtf8();
}

QByteArray plain(const QString &rest)
{
    return (u"SELECT "_s + Columns + u" FROM payment p "_s + rest + limit()).toUtf8();
}

QString begins(const QString &word)
{
    QStringList places;
    for (const char16_t mark : token::Free)
        places << u'"' + QString(QChar(mark)) + word + u"\" *"_s;
    return u'(' + places.join(u" OR "_s) + u')';
}

QString is(char16_t mark, const QString &word)
{
    return u'"' + QString(QChar(mark)) + word + u'"';
}

SearchTerm term(Field field, const QString &text, bool isNegated = false)
{
    return {field, text, false, isNegated, {}, {}};
}

QList<Search> searches(const CatalogueFill &fill)
{
    const PaymentPtr some = fill.generator().payment(static_cast<quint64>(fill.payments() / 3));
    const QString id = some->id.text().section(u'-', 0, 0);
    const SearchOrder byAmount{SearchOrder::Column::Amount, true};
    const SearchTerm above{Field::Amount, {}, false, false, 4'000'000, {}};
    return {
        {u"nothing"_s, {}, {}, plain(u"ORDER BY p.row DESC"_s)},
        {u"an id's beginning"_s, {{term(Field::Word, id)}}, {}, streamed(begins(id))},
        {u"a word"_s, {{term(Field::Word, u"emily"_s)}}, {}, streamed(begins(u"emily"_s))},
        {u"one letter"_s, {{term(Field::Word, u"e"_s)}}, {}, streamed(begins(u"e"_s))},
        {u"status:pending"_s,
         {{term(Field::Status, u"pending"_s)}},
         {},
         streamed(is(token::Status, u"pending"_s))},
        {u"-status:captured"_s,
         {{term(Field::Status, u"captured"_s, true)}},
         {},
         streamed(is(token::Any, {}) + u" NOT "_s + is(token::Status, u"captured"_s))},
        {u"status:captured or partner:oney"_s,
         {{term(Field::Status, u"captured"_s), term(Field::Partner, u"oney"_s)}},
         {},
         streamed(is(token::Status, u"captured"_s) + u" OR \""_s + QChar(token::Partner) +
                  u"oney\" *"_s)},
        {u"amount:>400 by amount"_s,
         {{above}},
         byAmount,
         plain(u"INDEXED BY payment_value WHERE p.value >= 4000000 ORDER BY p.value DESC, p.row "
               "DESC"_s)},
        {u"one letter by amount"_s,
         {{term(Field::Word, u"e"_s)}},
         byAmount,
         plain(u"INDEXED BY payment_value WHERE "_s +
               [] {
                   QStringList places;
                   for (const char16_t mark : token::Free)
                       places << u"instr(p.tokens, '"_s + QChar(mark) + u"e') > 0"_s;
                   return u'(' + places.join(u" OR "_s) + u')';
               }() +
               u" ORDER BY p.value DESC, p.row DESC"_s)},
    };
}

} // namespace

QList<Row> searchRatio(const CatalogueFill &fill)
{
    auto store = CatalogueFile::open(fill.path(), CatalogueFile::Access::ReadOnly,
                                     QDateTime::currentDateTimeUtc());
    if (!store)
        return {};
    BareFile bare(fill.path());
    QList<Row> rows;
    double ourSum = 0;
    double bareSum = 0;
    for (const Search &search : searches(fill)) {
        QList<double> ours;
        QList<double> theirs;
        for (int round = 0; round < SearchRatioRounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto page = PaymentSql(**store).first({CatalogueFill::account(), search.groups},
                                                        search.order, PageRows, {});
            ours.append(milliseconds(timer));
            timer.restart();
            const int found = bare.read(search.sql);
            theirs.append(milliseconds(timer));
            const qsizetype expected = page ? page->rows.size() + (page->isAll ? 0 : 1) : -1;
            if (found != expected) {
                std::fprintf(stderr, "%s: the store finds %lld rows, the bare statement %d.\n",
                             qUtf8Printable(search.name), static_cast<long long>(expected), found);
                return rows;
            }
        }
        rows.append({u"search for "_s + search.name, median(ours), u"ms"_s, 0});
        rows.append({u"    the bare statement"_s, median(theirs), u"ms"_s, 0});
        ourSum += median(ours);
        bareSum += median(theirs);
    }
    rows.append({u"these searches against the bare statements"_s, ourSum / bareSum, u"×"_s, 1.3});
    return rows;
}

} // namespace bench

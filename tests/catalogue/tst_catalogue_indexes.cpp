// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/payment_key.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/catalogue/sqlite/search_statements.h"
#include "tests/support/payment_generator.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using counterfoil::testing::PaymentGenerator;

namespace {

const auto IndexedShop = u"shop"_s;
const QDateTime IndexedNow = QDateTime::fromString(u"2026-11-21T10:00:00Z"_s, Qt::ISODate);

} // namespace

class TestCatalogueIndexes : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = CatalogueFile::open(m_folder->filePath(u"catalogue.sqlite"_s),
                                          CatalogueFile::Access::ReadWrite, IndexedNow);
        QVERIFY(opened);
        m_file = std::move(*opened);
    }
    void cleanup()
    {
        m_file.reset();
        m_folder.reset();
    }

    void anIdIsFoundByItsIndex()
    {
        const QString plan =
            planOf(u"SELECT p.row FROM payment p WHERE "_s + catalogue::IsPayment, {u"id"_s, 1});
        QVERIFY2(plan.contains(u"USING INDEX payment_id"_s), qPrintable(plan));
        const QString ofMany = planOf(
            u"SELECT p.row FROM (VALUES (0, ?2), (1, ?3)) wanted CROSS JOIN payment p WHERE "_s +
                catalogue::isPayment(u"wanted.column2"_s, u"?1"_s),
            {1, u"id"_s, u"other"_s});
        QVERIFY2(ofMany.contains(u"USING INDEX payment_id"_s), qPrintable(ofMany));
    }

    void everyOrderIsWalkedAlongAnIndex_data()
    {
        QTest::addColumn<int>("column");
        using Column = SearchOrder::Column;
        for (const Column column :
             {Column::Order, Column::Customer, Column::Created, Column::State, Column::Amount,
              Column::Currency, Column::Partners, Column::Card, Column::Seen})
            QTest::addRow("%d", int(column)) << int(column);
    }
    void everyOrderIsWalkedAlongAnIndex()
    {
        QFETCH(int, column);
        for (const bool isDescending : {false, true}) {
            const SearchStatements search(
                {IndexedShop, {}}, {static_cast<SearchOrder::Column>(column), isDescending}, {});
            const auto walk = search.byWalk(u"p.row, p.customer"_s);
            const QString plan = planOf(walk.sql, walk.values);
            QVERIFY(!plan.isEmpty());
            QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
        }
    }

    void paymentsWhoseIdsEndAlikeAreNotMixedUp()
    {
        const QStringList ids{u"12345678-0000-4000-8000-0000abcdef01"_s,
                              u"87654321-0000-4000-8000-0000abcdef01"_s, u"abcdef01"_s, u"1"_s,
                              u"01"_s};
        QList<SeenPayment> seen;
        for (qsizetype i = 0; i < ids.size(); ++i)
            seen << named(ids[i], u"order-%1"_s.arg(i));
        QCOMPARE(PaymentSql(*m_file).keep(IndexedShop, seen, {}).value_or(-1), ids.size());
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const auto found = PaymentSql(*m_file).find(IndexedShop, PaymentId(ids[i]));
            QVERIFY(found && *found);
            QCOMPARE((*found)->order, u"order-%1"_s.arg(i));
        }
        QVERIFY(!*PaymentSql(*m_file).find(IndexedShop, PaymentId(u"bcdef01"_s)));
    }

    void aPaymentThatIsKeptTwiceIsOneRow()
    {
        const SeenPayment payment = named(u"payment-1"_s, u"order-1"_s);
        QVERIFY(PaymentSql(*m_file).keep(IndexedShop, {payment, payment}, {}));
        QVERIFY(PaymentSql(*m_file).keep(IndexedShop, {payment}, {}));
        QVERIFY(PaymentSql(*m_file).keep(u"other"_s, {payment}, {}));
        QCOMPARE(PaymentSql(*m_file).size(IndexedShop)->payments, 1);
        QCOMPARE(found(u"order"_s).size(), 1);
        QCOMPARE(m_file->database().number(u"SELECT count(*) FROM payment"_s).value_or(-1), 2);
    }

    // 128 are looked up and written at a time.
    void aPaymentThatIsKeptTwiceIsOneRowWhereverItIs_data()
    {
        QTest::addColumn<int>("before");
        for (const int before : {126, 127, 128})
            QTest::addRow("%d before it", before) << before;
    }
    void aPaymentThatIsKeptTwiceIsOneRowWhereverItIs()
    {
        QFETCH(const int, before);
        QList<SeenPayment> seen;
        for (int i = 0; i <= before; ++i)
            seen << SeenPayment{m_generator.payment(static_cast<quint64>(i)), IndexedNow};
        seen << seen.last();
        QVERIFY(PaymentSql(*m_file).keep(IndexedShop, seen, {}));
        QCOMPARE(found({}).size(), before + 1);
    }

    void whatComesInAnyOrderIsKeptInTheOrderOfTime()
    {
        constexpr int count = 300;
        QList<SeenPayment> seen;
        for (int i = 0; i < count; ++i) // each once: 7 and 300 have no divisor in common
            seen << SeenPayment{m_generator.payment(static_cast<quint64>(i * 7 % count)),
                                IndexedNow};
        QCOMPARE(PaymentSql(*m_file).keep(IndexedShop, seen, {}).value_or(-1), count);
        const QList<qint64> rows = found({});
        QCOMPARE(rows.size(), count);
        QVERIFY(std::is_sorted(rows.crbegin(), rows.crend()));
        for (int i = 0; i < count; ++i) {
            const PaymentPtr payment = m_generator.payment(static_cast<quint64>(i));
            const QList<qint64> one = found(payment->orderReference);
            QCOMPARE(one, QList<qint64>{rows[count - 1 - i]});
        }
    }

    void rowsAreReadInTheOrderThatWasAsked()
    {
        QVERIFY(PaymentSql(*m_file).keep(
            IndexedShop,
            {named(u"1"_s, u"order-1"_s), named(u"2"_s, u"order-2"_s), named(u"3"_s, u"order-3"_s)},
            {}));
        QList<qint64> rows = found({});
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
        rows.insert(1, 17); // is gone
        const auto read = PaymentSql(*m_file).read(rows);
        QVERIFY(read);
        QCOMPARE(read->size(), 3);
        rows.removeAt(1);
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(read->at(i).row, rows[i]);
    }

    // More than are sorted, and more of other words before them than are passed by in any case.
    void theFirstOfManyAreFoundWhereverTheyAreInTheOrder()
    {
        const std::pair<QString, int> cheapestFirst[] = {{u"anna"_s, 400},
                                                         {u"christina"_s, 3100},
                                                         {u"christopher"_s, 1600},
                                                         {u"christabel"_s, 2}};
        QList<SeenPayment> seen;
        for (const auto &[word, count] : cheapestFirst) {
            for (int i = 0; i < count; ++i)
                seen << costing(seen.size(), word);
        }
        QVERIFY(PaymentSql(*m_file).keep(IndexedShop, seen, {}));
        const std::pair<QString, int> counts[] = {{u"chri"_s, 4702},    {u"christ"_s, 4702},
                                                  {u"christi"_s, 3100}, {u"christo"_s, 1600},
                                                  {u"christa"_s, 2},    {u"christmas"_s, 0}};
        for (const auto &[word, count] : counts) {
            for (const bool isDescending : {false, true}) {
                const SearchOrder order{SearchOrder::Column::Amount, isDescending};
                const QList<qint64> all = found(word, order);
                QCOMPARE(all.size(), count);
                const auto page = PaymentSql(*m_file).first(searchFor(word), order, 20, {});
                QVERIFY(page);
                QList<qint64> rows;
                for (const PaymentRow &row : page->rows)
                    rows << row.row;
                QVERIFY2(rows == all.first(qMin(20, all.size())), qPrintable(word));
                QCOMPARE(page->isAll, count <= 20);
            }
        }
    }

private:
    [[nodiscard]] QString planOf(const QString &sql, const QVariantList &values)
    {
        return QStringList(m_file->database()
                               .rows(u"EXPLAIN QUERY PLAN "_s + sql, values,
                                     [](const SqlStatement &step) { return step.text(3); })
                               .value_or(QList<QString>()))
            .join(u'\n');
    }
    [[nodiscard]] static SearchQuery searchFor(const QString &word)
    {
        if (word.isEmpty())
            return {IndexedShop, {}};
        return {IndexedShop, {{{SearchTerm::Field::Word, word, false, false, {}, {}}}}};
    }
    [[nodiscard]] QList<qint64> found(const QString &word, const SearchOrder &order = {})
    {
        return PaymentSql(*m_file).search(searchFor(word), order, {}, {}).value_or(QList<qint64>());
    }
    /// Of nobody.
    [[nodiscard]] SeenPayment costing(qint64 amount, const QString &order) const
    {
        auto payment =
            std::make_shared<Payment>(*m_generator.payment(static_cast<quint64>(amount)));
        payment->customer.reset();
        payment->order.reset();
        payment->orderReference = order;
        payment->amount = payment->amount.with(amount);
        return {payment, IndexedNow};
    }
    [[nodiscard]] SeenPayment named(const QString &id, const QString &order) const
    {
        auto payment = std::make_shared<Payment>(*m_generator.payment(1));
        payment->id = PaymentId(id);
        payment->orderReference = order;
        return {payment, IndexedNow};
    }

    PaymentGenerator m_generator{5};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogueFile> m_file;
};

COUNTERFOIL_TEST(QCoreApplication, TestCatalogueIndexes)
#include "tst_catalogue_indexes.moc"

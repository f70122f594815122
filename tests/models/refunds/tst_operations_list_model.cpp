// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/domain/os_user.h"
#include "models/refunds/operations_list_model.h"
#include "models/words/time_text.h"

#include "tests/models/refunds/refund_book.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <numeric>

using namespace counterfoil;
using namespace counterfoil::testing;

namespace {

using OperationColumn = OperationsListModel::Column;

OperationFilter everything(OperationKind kind = OperationKind::Refund)
{
    OperationFilter filter;
    filter.account = BookAccount;
    filter.kind = kind;
    return filter;
}

/// The higher the number, the older; one an hour, and the smaller.
Booked numbered(int number)
{
    Booked booked;
    booked.order = u"order-%1"_s.arg(number, 5, 10, QLatin1Char('0'));
    booked.at = BookNow.addSecs(-3600LL * number);
    booked.amount = 100'000 - number;
    return booked;
}

} // namespace

/// The list on a real catalogue in a file.
class TestOperationsListModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("USER", "mila"); }
    void init();
    void cleanup();

    void rowsAreNewestFirstAndReadWhenLookedAt();
    void timesAreThoseOfTheClockAndNameItsZone();
    void onlyWhatWasLookedAtLastIsInMemory();
    void cellsSayWhatFinanceAsks();
    void theOrdersToolTipHasItsLines();
    void requestedAndProcessedAreBothVisibleWhereTheyDiffer();
    void filtersNarrowTheList_data();
    void filtersNarrowTheList();
    void anotherOrderIsTheCataloguesAndTheSelectionGoesWithItsRow();
    void whatIsWrittenLaterComesOnTopAndThePlaceStays();
    void aMarkIsSeenWithoutAReset();
    void rowsOfSeveralAccountsSayWhoseTheyAre();
    void theAnswerToAnOlderFilterIsVoid();
    void copiedRowsAreWholeThoughNeverLookedAt();
    void aCatalogueThatCannotBeReadIsAnError();

private:
    void begin(const QList<Booked> &operations, const OperationFilter &filter = everything())
    {
        QCOMPARE(m_book->write(operations), QString());
        m_model = std::make_unique<OperationsListModel>(m_book->catalogue, Person{osUser()},
                                                        &RefundBook::now);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setFilter(filter);
        QTRY_VERIFY(!m_model->isLoading());
        QVERIFY(!m_model->error());
    }
    void add(const QList<Booked> &operations)
    {
        QCOMPARE(m_book->write(operations), QString());
        m_book->catalogue.tellChanged(BookAccount);
    }
    QString text(int row, OperationColumn column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, static_cast<int>(column)).data(role).toString();
    }

    std::unique_ptr<RefundBook> m_book;
    std::unique_ptr<OperationsListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestOperationsListModel::init()
{
    m_book = std::make_unique<RefundBook>();
}

void TestOperationsListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_book.reset();
}

void TestOperationsListModel::rowsAreNewestFirstAndReadWhenLookedAt()
{
    QList<Booked> operations;
    for (int number = 0; number < 350; ++number)
        operations.prepend(numbered(number));
    begin(operations);
    m_tester.reset(); // it looks at every row
    QCOMPARE(m_model->rowCount(), 350);
    QTRY_COMPARE(text(300, OperationColumn::Order), u"order-00300"_s);
    QTRY_COMPARE(text(0, OperationColumn::Order), u"order-00000"_s);
    QCOMPARE(text(0, OperationColumn::When), u"19 Nov 15:00"_s);
}

void TestOperationsListModel::timesAreThoseOfTheClockAndNameItsZone()
{
    const QTimeZone tokyo("Asia/Tokyo");
    QCOMPARE(m_book->write({numbered(0)}), QString());
    m_model = std::make_unique<OperationsListModel>(m_book->catalogue, Person{osUser()},
                                                    [tokyo] { return BookNow.toTimeZone(tokyo); });
    m_model->setFilter(everything());
    QTRY_VERIFY(!m_model->isLoading());
    QTRY_COMPARE(
        text(0, OperationColumn::When),
        QLocale().toString(BookNow.toTimeZone(tokyo), dayPattern(u"d MMM HH:mm"_s, QLocale())));
    QCOMPARE(
        m_model
            ->headerData(static_cast<int>(OperationColumn::When), Qt::Horizontal, Qt::DisplayRole)
            .toString(),
        u"When (Asia/Tokyo time)"_s);
}

void TestOperationsListModel::onlyWhatWasLookedAtLastIsInMemory()
{
    QList<Booked> operations;
    for (int number = 0; number < 3000; ++number)
        operations.append(numbered(number));
    begin(operations);
    m_tester.reset();
    for (int row = 0; row < 3000; row += 100)
        QTRY_VERIFY(m_model->row(row));
    QVERIFY2(m_model->cached() <= 2000, qPrintable(QString::number(m_model->cached())));
    QTRY_COMPARE(text(5, OperationColumn::Order), u"order-00005"_s);
}

void TestOperationsListModel::cellsSayWhatFinanceAsks()
{
    Booked booked = numbered(0);
    booked.order = u"order_2026-11-8831"_s;
    booked.amount = 31000;
    booked.currency = u"CHF"_s;
    booked.parts = {{{u"ingenico"_s, u"creditcard"_s}, 25000}, {{u"easy2play"_s, u"card"_s}, 6000}};
    QCOMPARE(m_book->write({booked}), QString());
    QCOMPARE(m_book->annotate(booked.order, u"Returned goods"_s, u"A. Martin"_s), QString());
    begin({});
    QTRY_COMPARE(text(0, OperationColumn::Order), u"order_2026-11-8831"_s);
    QCOMPARE(text(0, OperationColumn::Amount), u"310.00"_s);
    QCOMPARE(text(0, OperationColumn::Currency), u"CHF"_s);
    QCOMPARE(text(0, OperationColumn::Partners), u"ingenico 250.00 · easy2play 60.00"_s);
    QCOMPARE(text(0, OperationColumn::Reason), u"Returned goods"_s);
    QCOMPARE(text(0, OperationColumn::Who), u"A. Martin"_s);
    QCOMPARE(text(0, OperationColumn::Reference), u"RMA-order_2026-11-8831"_s);
    QCOMPARE(text(0, OperationColumn::State), u"Success"_s);
    QCOMPARE(text(0, OperationColumn::Reviewed), u"–"_s);
    const QString parts = text(0, OperationColumn::Partners, Qt::ToolTipRole);
    QVERIFY2(parts.contains("P-order_2026-11-8831-0"_L1), qPrintable(parts));
    QVERIFY(text(0, OperationColumn::Reason, Qt::ToolTipRole).contains("as agreed"_L1));
}

void TestOperationsListModel::theOrdersToolTipHasItsLines()
{
    Booked cups = numbered(0);
    cups.article = u"Cup & saucer"_s;
    begin({numbered(1), cups});
    QTRY_COMPARE(text(0, OperationColumn::Order, Qt::ToolTipRole),
                 u"<qt>1 × Cup &amp; saucer</qt>"_s);
    QCOMPARE(text(1, OperationColumn::Order, Qt::ToolTipRole), QString());
}

void TestOperationsListModel::requestedAndProcessedAreBothVisibleWhereTheyDiffer()
{
    Booked booked = numbered(0);
    booked.amount = 3000;
    booked.parts = {{giftcard, 2500}};
    begin({booked});
    QTRY_COMPARE(text(0, OperationColumn::Amount), u"30.00"_s);
    QCOMPARE(text(0, OperationColumn::Amount, OperationsListModel::LesserRole), u"25.00 of"_s);
    QCOMPARE(text(0, OperationColumn::Amount, Qt::AccessibleTextRole),
             u"25.00 processed of 30.00"_s);
}

void TestOperationsListModel::filtersNarrowTheList_data()
{
    QTest::addColumn<OperationFilter>("filter");
    QTest::addColumn<QStringList>("orders");
    const auto add = [](const char *name, const std::function<void(OperationFilter &)> &narrow,
                        const QStringList &orders) {
        OperationFilter filter = everything();
        narrow(filter);
        QTest::newRow(name) << filter << orders;
    };
    add("all", [](auto &) {}, {u"a"_s, u"b"_s, u"c"_s});
    add("captures", [](auto &f) { f.kind = OperationKind::Capture; }, {u"d"_s});
    add("partner", [](auto &f) { f.partner = u"ingenico"_s; }, {u"b"_s});
    add("method", [](auto &f) { f.method = u"giftcard"_s; }, {u"a"_s, u"c"_s});
    add("status", [](auto &f) { f.status = OperationStatus::Conflict; }, {u"c"_s});
    add("attention", [](auto &f) { f.needsAttention = true; }, {u"c"_s});
    add("reason", [](auto &f) { f.reason = u"Goodwill"_s; }, {u"b"_s});
    add("person", [](auto &f) { f.who = u"noor"_s; }, {u"b"_s});
    add("days", [](auto &f) { f.from = BookNow.addDays(-1).addSecs(-60); }, {u"a"_s, u"b"_s});
    add("until", [](auto &f) { f.until = BookNow.addDays(-1); }, {u"c"_s});
    add("another account", [](auto &f) { f.account = u"other"_s; }, {});
}

void TestOperationsListModel::filtersNarrowTheList()
{
    QFETCH(OperationFilter, filter);
    QFETCH(QStringList, orders);
    Booked b{u"b"_s, BookNow.addDays(-1)};
    b.parts = {{creditcard, 1000}};
    Booked c{u"c"_s, BookNow.addDays(-2)};
    c.status = OperationStatus::Conflict;
    Booked d{u"d"_s};
    d.kind = OperationKind::Capture;
    QCOMPARE(m_book->write({Booked{u"a"_s}, b, c, d}), QString());
    QCOMPARE(m_book->annotate(u"b"_s, u"Goodwill"_s, u"noor"_s), QString());
    begin({}, filter);
    QCOMPARE(m_model->rowCount(), orders.size());
    for (int row = 0; row < orders.size(); ++row)
        QTRY_COMPARE(text(row, OperationColumn::Order), orders[row]);
}

void TestOperationsListModel::anotherOrderIsTheCataloguesAndTheSelectionGoesWithItsRow()
{
    QList<Booked> operations;
    for (int number = 0; number < 5; ++number)
        operations.append(numbered(number));
    begin(operations);
    QTRY_COMPARE(text(4, OperationColumn::Order), u"order-00004"_s);
    const QPersistentModelIndex selected = m_model->index(1, 0);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->sort(static_cast<int>(OperationColumn::Amount), Qt::AscendingOrder);
    QTRY_VERIFY(!m_model->isLoading());
    QTRY_COMPARE(text(0, OperationColumn::Order), u"order-00004"_s);
    QTRY_COMPARE(text(4, OperationColumn::Order), u"order-00000"_s);
    QCOMPARE(selected.row(), 3);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model
                 ->headerData(static_cast<int>(OperationColumn::Amount), Qt::Horizontal,
                              Qt::InitialSortOrderRole)
                 .toInt(),
             static_cast<int>(Qt::DescendingOrder));
}

void TestOperationsListModel::whatIsWrittenLaterComesOnTopAndThePlaceStays()
{
    begin({numbered(2), numbered(3)});
    QTRY_COMPARE(text(0, OperationColumn::Order), u"order-00002"_s);
    const QPersistentModelIndex selected = m_model->index(0, 0);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy asked(m_model.get(), &OperationsListModel::stateChanged);
    add({numbered(1)});
    m_book->catalogue.tellChanged(BookAccount);
    m_book->catalogue.tellChanged(u"another"_s);
    QTRY_COMPARE(m_model->rowCount(), 3);
    QTRY_COMPARE(text(0, OperationColumn::Order), u"order-00001"_s);
    QCOMPARE(selected.row(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(asked.count(), 2); // asked and answered once for all three
}

void TestOperationsListModel::aMarkIsSeenWithoutAReset()
{
    begin({numbered(0), numbered(1)});
    QTRY_COMPARE(text(1, OperationColumn::Reviewed), u"–"_s);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QList<qint64> ids = m_model->ids({1});
    m_book->catalogue.operations()
        .review(ids, {BookNow.toUTC(), u"noor"_s, u"seen"_s})
        .then(this, [this](const auto &) { m_book->catalogue.tellChanged(BookAccount); });
    QTRY_COMPARE(text(1, OperationColumn::Reviewed), u"noor, 19 Nov – seen"_s);
    QCOMPARE(text(0, OperationColumn::Reviewed), u"–"_s);
    QCOMPARE(reset.count(), 0);
}

void TestOperationsListModel::rowsOfSeveralAccountsSayWhoseTheyAre()
{
    QCOMPARE(m_book->write({numbered(2)}, u"other"_s), QString());
    OperationFilter both = everything();
    both.beside = {u"other"_s};
    begin({numbered(1), numbered(3)}, both);
    m_model->setAccountNames({{BookAccount, u"Lyon"_s}, {u"other"_s, u"Lille"_s}});
    QCOMPARE(m_model->rowCount(), 3);
    QTRY_COMPARE(text(0, OperationColumn::Account), u"Lyon"_s);
    QTRY_COMPARE(text(1, OperationColumn::Account), u"Lille"_s);
    QCOMPARE(text(1, OperationColumn::Account, OperationsListModel::ValueRole), u"other"_s);

    QSignalSpy copied(m_model.get(), &OperationsListModel::copied);
    m_model->copy({0, 1});
    QVERIFY(copied.wait());
    const QStringList lines = copied[0][0].toString().split(u'\n');
    QVERIFY(lines[0].startsWith("Account\t"_L1));
    QVERIFY(lines[1].startsWith("Lyon\t"_L1));
    QVERIFY(lines[2].startsWith("Lille\t"_L1));

    QCOMPARE(m_book->write({numbered(0)}, u"other"_s), QString());
    m_book->catalogue.tellChanged(u"other"_s);
    QTRY_COMPARE(m_model->rowCount(), 4);

    m_model->setFilter(everything());
    QTRY_COMPARE(m_model->rowCount(), 2);
    copied.clear();
    m_model->copy({0});
    QVERIFY(copied.wait());
    QVERIFY(copied[0][0].toString().startsWith("When"_L1));
}

void TestOperationsListModel::theAnswerToAnOlderFilterIsVoid()
{
    Booked capture = numbered(1);
    capture.kind = OperationKind::Capture;
    begin({numbered(0), capture});
    m_model->setFilter(everything(OperationKind::Void));
    m_model->setFilter(everything(OperationKind::Capture));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QTRY_VERIFY(!m_model->isLoading());
    QTRY_COMPARE(text(0, OperationColumn::Order), u"order-00001"_s);
    QCOMPARE(reset.count(), 1);
}

void TestOperationsListModel::copiedRowsAreWholeThoughNeverLookedAt()
{
    QList<Booked> operations;
    for (int number = 0; number < 250; ++number)
        operations.append(numbered(number));
    begin(operations);
    m_tester.reset();
    QList<int> rows(250);
    std::iota(rows.begin(), rows.end(), 0);
    QSignalSpy copied(m_model.get(), &OperationsListModel::copied);
    m_model->copy(rows);
    QVERIFY(copied.wait());
    QCOMPARE(copied[0][1].toInt(), 250);
    const QStringList lines = copied[0][0].toString().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 251);
    QVERIFY(lines[0].startsWith("When ("_L1));
    QVERIFY(lines[1].contains("order-00000"_L1));
    QVERIFY(lines[250].contains("order-00249"_L1));
}

void TestOperationsListModel::aCatalogueThatCannotBeReadIsAnError()
{
    // A file where the folder should be: nothing can be opened below it.
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SqliteCatalogue broken(folder.filePath(u"file/catalogue.sqlite"_s));
    OperationsListModel model(broken, {}, &RefundBook::now);
    model.setFilter(everything());
    QTRY_VERIFY(!model.isLoading());
    QVERIFY(model.error());
    QCOMPARE(model.rowCount(), 0);
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestOperationsListModel)
#include "tst_operations_list_model.moc"

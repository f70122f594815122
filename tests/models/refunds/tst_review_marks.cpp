// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/operation_sql.h"
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/domain/os_user.h"
#include "models/refunds/review_marks.h"

#include "tests/models/refunds/refund_book.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

class TestReviewMarks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("USER", "mila"); }
    void init();
    void cleanup()
    {
        m_marks.reset();
        m_book.reset();
    }

    void aMarkSaysWhoWhenAndWhy();
    void anothersMarkStays();
    void undoTakesTheLastMarkBack();
    void undoBringsRemovedMarksBackAsTheyWere();
    void aLongNoteIsCut();
    void everyChangeIsTold();
    void everyAccountOfTheListIsTold();
    void whatCannotBeWrittenIsTold();

private:
    QList<OperationRow> rows();
    QList<qint64> ids();

    std::unique_ptr<RefundBook> m_book;
    std::unique_ptr<ReviewMarks> m_marks;
};

void TestReviewMarks::init()
{
    m_book = std::make_unique<RefundBook>();
    QCOMPARE(m_book->write({Booked{u"a"_s, BookNow.addSecs(-60)}, Booked{u"b"_s, BookNow}}),
             QString());
    m_marks = std::make_unique<ReviewMarks>(m_book->catalogue, BookAccount, Person{osUser()},
                                            &RefundBook::now);
}

/// The newest first: b, a.
QList<OperationRow> TestReviewMarks::rows()
{
    const auto file =
        CatalogueFile::open(m_book->catalogue.location(), CatalogueFile::Access::ReadOnly, BookNow);
    OperationFilter filter;
    filter.account = BookAccount;
    return *OperationSql(**file).read(*OperationSql(**file).search(filter, {}, BookNow, {}));
}

QList<qint64> TestReviewMarks::ids()
{
    QList<qint64> ids;
    for (const OperationRow &row : rows())
        ids.append(row.row);
    return ids;
}

void TestReviewMarks::aMarkSaysWhoWhenAndWhy()
{
    QSignalSpy marked(m_marks.get(), &ReviewMarks::marked);
    m_marks->mark(ids().mid(0, 1), u"  seen in the bank's file "_s);
    QVERIFY(marked.wait());
    QCOMPARE(marked[0][0].toInt(), 1);
    const auto review = rows()[0].review;
    QVERIFY(review);
    QCOMPARE(review->who, u"mila"_s);
    QCOMPARE(review->at, BookNow);
    QCOMPARE(review->note, u"seen in the bank's file"_s);
    QVERIFY(!rows()[1].review);
}

void TestReviewMarks::anothersMarkStays()
{
    QSignalSpy marked(m_marks.get(), &ReviewMarks::marked);
    m_marks->mark(ids().mid(0, 1), u"first"_s);
    m_marks->mark(ids(), u"second"_s);
    QTRY_COMPARE(marked.count(), 2);
    QCOMPARE(marked[1][0].toInt(), 1);
    QCOMPARE(rows()[0].review->note, u"first"_s);
    QCOMPARE(rows()[1].review->note, u"second"_s);
    m_marks->mark(ids(), u"third"_s);
    QTRY_COMPARE(marked.count(), 3);
    QCOMPARE(marked[2][0].toInt(), 0);
    QVERIFY(!m_marks->canUndo());
}

void TestReviewMarks::undoTakesTheLastMarkBack()
{
    QSignalSpy marked(m_marks.get(), &ReviewMarks::marked);
    QSignalSpy undone(m_marks.get(), &ReviewMarks::undone);
    m_marks->mark(ids(), {});
    QVERIFY(marked.wait());
    QVERIFY(rows()[0].review && rows()[1].review);
    m_marks->undo();
    QVERIFY(undone.wait());
    QVERIFY(!rows()[0].review && !rows()[1].review);
    QVERIFY(!m_marks->canUndo());
}

void TestReviewMarks::undoBringsRemovedMarksBackAsTheyWere()
{
    QSignalSpy marked(m_marks.get(), &ReviewMarks::marked);
    QSignalSpy unmarked(m_marks.get(), &ReviewMarks::unmarked);
    QSignalSpy undone(m_marks.get(), &ReviewMarks::undone);
    m_marks->mark(ids().mid(0, 1), u"one"_s);
    m_marks->mark(ids().mid(1, 1), u"other"_s);
    QTRY_COMPARE(marked.count(), 2);
    m_marks->unmark(ids());
    QVERIFY(unmarked.wait());
    QCOMPARE(unmarked[0][0].toInt(), 2);
    QVERIFY(!rows()[0].review && !rows()[1].review);
    m_marks->undo();
    QVERIFY(undone.wait());
    QCOMPARE(rows()[0].review->note, u"one"_s);
    QCOMPARE(rows()[1].review->note, u"other"_s);
}

void TestReviewMarks::aLongNoteIsCut()
{
    QSignalSpy marked(m_marks.get(), &ReviewMarks::marked);
    m_marks->mark(ids(), QString(600, u'x'));
    QVERIFY(marked.wait());
    QCOMPARE(rows()[0].review->note.size(), 500);
}

void TestReviewMarks::everyChangeIsTold()
{
    QSignalSpy changed(&m_book->catalogue, &Catalogue::changed);
    m_marks->mark(ids(), {});
    QVERIFY(changed.wait());
    QCOMPARE(changed[0][0].toString(), BookAccount);
}

void TestReviewMarks::everyAccountOfTheListIsTold()
{
    QStringList told;
    connect(&m_book->catalogue, &Catalogue::changed, this,
            [&told](const QString &account) { told << account; });
    const QStringList both{BookAccount, u"other"_s};
    m_marks->setAccounts(both);
    m_marks->mark(ids(), {});
    QTRY_COMPARE(told, both);
    m_marks->setAccounts({BookAccount}); // the mark to be undone was for both
    m_marks->undo();
    QTRY_COMPARE(told, both + both);
}

void TestReviewMarks::whatCannotBeWrittenIsTold()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SqliteCatalogue broken(folder.filePath(u"file/catalogue.sqlite"_s));
    ReviewMarks marks(broken, BookAccount, {}, &RefundBook::now);
    QSignalSpy failed(&marks, &ReviewMarks::failed);
    marks.mark({1}, {});
    QVERIFY(failed.wait());
    QVERIFY(!marks.canUndo());
}

COUNTERFOIL_TEST(QCoreApplication, TestReviewMarks)
#include "tst_review_marks.moc"

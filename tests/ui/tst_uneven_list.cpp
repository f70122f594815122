// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/widgets/uneven_list.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Rows of 10, 20 and 30 px in turn.
class Steps : public UnevenList
{
public:
    [[nodiscard]] int rowHeight(int row) const override { return 10 + row % 3 * 10; }
};

/// Remembers what was measured and painted.
class CountingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        ++measured;
        return {100, 10};
    }
    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        painted.insert(index.row());
    }

    mutable int measured = 0;
    mutable QSet<int> painted;
};

class TestUnevenList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsStandUnderEachOtherByTheirHeights();
    void noRowIsMeasuredAndOnlyThoseInSightArePainted();
    void theBarReachesTheLastRow();
    void whatIsScrolledToIsInSight();
    void keysMoveByRowsAndPages();
    void rowsThatComeAndGoMoveTheOthers();
    void aClickSelectsTheRowBeneathIt();
    void anEmptyListHasNoRows();
    void assistiveTechnologySeesAList();

private:
    [[nodiscard]] QModelIndex row(int number) const { return m_model->index(number); }
    void fill(int rows)
    {
        QStringList texts;
        for (int i = 0; i < rows; ++i)
            texts << QString::number(i);
        m_model->setStringList(texts);
    }

    std::unique_ptr<QStringListModel> m_model;
    std::unique_ptr<Steps> m_list;
    CountingDelegate *m_delegate = nullptr;
};

void TestUnevenList::init()
{
    m_list.reset();
    m_model = std::make_unique<QStringListModel>();
    m_list = std::make_unique<Steps>();
    m_delegate = new CountingDelegate(m_list.get());
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_model.get());
    m_list->resize(200, 300);
    fill(9999);
    m_list->show();
    m_list->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
}

void TestUnevenList::rowsStandUnderEachOtherByTheirHeights()
{
    QCOMPARE(m_list->visualRect(row(0)).top(), 0);
    int bottom = 0;
    for (int i = 0; i < 12; ++i) {
        const QRect place = m_list->visualRect(row(i));
        QCOMPARE(place.top(), bottom);
        QCOMPARE(place.height(), 10 + i % 3 * 10);
        QCOMPARE(place.width(), m_list->viewport()->width());
        QCOMPARE(m_list->indexAt(place.topLeft()), row(i));
        QCOMPARE(m_list->indexAt(place.bottomRight()), row(i));
        bottom = place.bottom() + 1;
    }
}

void TestUnevenList::noRowIsMeasuredAndOnlyThoseInSightArePainted()
{
    QTRY_VERIFY(m_delegate->painted.contains(0));
    QCOMPARE(m_delegate->measured, 0);
    QVERIFY(m_delegate->painted.size() < 30);
}

void TestUnevenList::theBarReachesTheLastRow()
{
    QScrollBar *bar = m_list->verticalScrollBar();
    QCOMPARE(bar->maximum(), 9999 * 20 - m_list->viewport()->height());
    bar->setValue(bar->maximum());
    QCOMPARE(m_list->visualRect(row(9998)).bottom() + 1, m_list->viewport()->height());
    QTRY_VERIFY(m_delegate->painted.contains(9998));
    QVERIFY(!m_delegate->painted.contains(5000));
}

void TestUnevenList::whatIsScrolledToIsInSight()
{
    const QRect view = m_list->viewport()->rect();
    m_list->scrollTo(row(500));
    QCOMPARE(m_list->visualRect(row(500)).bottom(), view.bottom());
    m_list->scrollTo(row(495)); // it is in sight
    QCOMPARE(m_list->visualRect(row(500)).bottom(), view.bottom());
    m_list->scrollTo(row(100), QAbstractItemView::PositionAtTop);
    QCOMPARE(m_list->visualRect(row(100)).top(), 0);
}

void TestUnevenList::keysMoveByRowsAndPages()
{
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(m_list.get(), key);
        return m_list->currentIndex().row();
    };
    m_list->setCurrentIndex(row(0));
    QCOMPARE(press(Qt::Key_Up), 0);
    QCOMPARE(press(Qt::Key_Down), 1);
    QCOMPARE(press(Qt::Key_End), 9998);
    QCOMPARE(press(Qt::Key_Down), 9998);
    QCOMPARE(press(Qt::Key_Home), 0);
    const int page = press(Qt::Key_PageDown);
    QVERIFY2(page > 10 && page < 20, qPrintable(QString::number(page)));
    QVERIFY(m_list->viewport()->rect().contains(m_list->visualRect(row(page))));
    QCOMPARE(press(Qt::Key_PageUp), 0);
    QCOMPARE(press(Qt::Key_Right), 0);
}

void TestUnevenList::rowsThatComeAndGoMoveTheOthers()
{
    m_model->removeRows(0, 9996);
    QCOMPARE(m_list->visualRect(row(2)).top(), 30);
    QCOMPARE(m_list->indexAt({5, 59}), row(2));
    QVERIFY(!m_list->indexAt({5, 60}).isValid());
    QTRY_COMPARE(m_list->verticalScrollBar()->maximum(), 0);
    m_model->insertRows(0, 3);
    QCOMPARE(m_list->visualRect(row(3)).top(), 60);
}

void TestUnevenList::aClickSelectsTheRowBeneathIt()
{
    m_list->verticalScrollBar()->setValue(2000);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, {5, 15});
    QCOMPARE(m_list->currentIndex(), row(101)); // 15 px below the 100th, which has 20
    QVERIFY(m_list->selectionModel()->isSelected(m_list->currentIndex()));
}

void TestUnevenList::anEmptyListHasNoRows()
{
    fill(0);
    QVERIFY(!m_list->indexAt({5, 5}).isValid());
    QCOMPARE(m_list->verticalScrollBar()->maximum(), 0);
    QTest::keyClick(m_list.get(), Qt::Key_Down);
    QVERIFY(!m_list->currentIndex().isValid());
}

void TestUnevenList::assistiveTechnologySeesAList()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(list->tableInterface());
    QCOMPARE(list->tableInterface()->rowCount(), 9999);
    QCOMPARE(list->childAt(m_list->viewport()->mapToGlobal(QPoint(5, 15)).x(),
                           m_list->viewport()->mapToGlobal(QPoint(5, 15)).y())
                 ->text(QAccessible::Name),
             u"1"_s);
}

COUNTERFOIL_TEST(QApplication, TestUnevenList)
#include "tst_uneven_list.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/widgets/row_table.h"

#include <QAbstractTableModel>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 30;
constexpr int Million = 1'000'000;

} // namespace

/// Rows that are only a number; remembers which were looked at.
class Numbers : public QAbstractTableModel
{
public:
    explicit Numbers(int rows)
        : m_rows(rows)
    {}

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        m_seen.insert(index.row());
        return u"%1/%2"_s.arg(index.row()).arg(index.column());
    }
    void insert(int first, int count)
    {
        beginInsertRows({}, first, first + count - 1);
        m_rows += count;
        endInsertRows();
    }
    void remove(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_rows -= count;
        endRemoveRows();
    }
    void reset(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    const QSet<int> &seen() const { return m_seen; }
    QSet<int> takeSeen() { return std::exchange(m_seen, {}); }

private:
    int m_rows = 0;
    mutable QSet<int> m_seen;
};

class TestRowTable : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<Numbers>(Million);
        m_table = std::make_unique<RowTable>();
        m_table->setUniformHeight(Height);
        m_table->setModel(m_model.get());
        m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
        m_table->setTabKeyNavigation(false);
        m_table->resize(400, 10 * Height + m_table->horizontalHeader()->sizeHint().height() +
                                 2 * m_table->frameWidth() + 17);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        m_table->setFocus();
        QCoreApplication::sendPostedEvents();
    }

    void cleanup()
    {
        m_table.reset();
        m_model.reset();
    }

    void ofRowsNothingIsHeld()
    {
        QCOMPARE(m_table->verticalHeader()->count(), 0);
        QCOMPARE(bar().maximum(), Million * Height - m_table->viewport()->height());
        m_model->insert(Million, 5);
        QCOMPARE(m_table->verticalHeader()->count(), 0);
        QCOMPARE(bar().maximum(), (Million + 5) * Height - m_table->viewport()->height());
        m_model->reset(3);
        QTRY_COMPARE(bar().maximum(), 0);
    }

    void onlyRowsThatShowArePainted()
    {
        m_model->takeSeen();
        bar().setValue(500'000 * Height);
        m_table->viewport()->repaint();
        const QSet<int> seen = m_model->takeSeen();
        QVERIFY(seen.contains(500'000));
        const int shown = m_table->viewport()->height() / Height;
        for (const int row : seen)
            QVERIFY2(row >= 500'000 && row <= 500'000 + shown + 1,
                     qPrintable(QString::number(row)));
        emit m_model->dataChanged(m_model->index(0, 0), m_model->index(100, 2));
        QCoreApplication::processEvents();
        QVERIFY2(m_model->takeSeen().isEmpty(), "rows out of sight were painted again");
        emit m_model->dataChanged(m_model->index(499'950, 0), m_model->index(500'002, 2));
        QTRY_VERIFY(m_model->seen().contains(500'002));
    }

    void whatChangedWhileItWasHiddenIsPainted()
    {
        m_table->hide();
        emit m_model->layoutAboutToBeChanged();
        emit m_model->layoutChanged();
        m_model->reset(50);
        QCoreApplication::processEvents(); // Qt gives up the layout
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        QTRY_VERIFY(m_model->seen().contains(3));
        m_model->takeSeen();
        emit m_model->dataChanged(m_model->index(3, 0), m_model->index(3, 2));
        QTRY_VERIFY(m_model->seen().contains(3));
        m_model->takeSeen();
        m_model->reset(50);
        QTRY_VERIFY(m_model->seen().contains(3));
    }

    void placesAndRowsAgree()
    {
        bar().setValue(700 * Height + 10);
        QCOMPARE(m_table->rowAt(0), 700);
        QCOMPARE(m_table->rowViewportPosition(702), 2 * Height - 10);
        const QModelIndex index = m_model->index(703, 1);
        QCOMPARE(m_table->indexAt(m_table->visualRect(index).center()), index);
        m_model->reset(2);
        QTRY_COMPARE(bar().value(), 0);
        QCOMPARE(m_table->rowAt(2 * Height - 1), 1);
        QCOMPARE(m_table->rowAt(2 * Height), -1);
        QCOMPARE(m_table->indexAt({5, 2 * Height}), QModelIndex());
    }

    void keysGoThroughAllRows()
    {
        const int page = m_table->viewport()->height() / Height;
        QCOMPARE(current(), 0); // since it has the focus
        press(Qt::Key_Down);
        QCOMPARE(current(), 1);
        press(Qt::Key_PageDown);
        QCOMPARE(current(), 1 + page);
        press(Qt::Key_Up);
        press(Qt::Key_PageUp);
        press(Qt::Key_PageUp);
        QCOMPARE(current(), 0);
        press(Qt::Key_End);
        QCOMPARE(current(), Million - 1);
        QCOMPARE(bar().value(), bar().maximum());
        QCOMPARE(selected(), QList<int>{Million - 1});
        press(Qt::Key_Home);
        QCOMPARE(current(), 0);
        QCOMPARE(bar().value(), 0);
    }

    void keysSkipColumnsThatAreHiddenOrElsewhere()
    {
        m_table->horizontalHeader()->moveSection(2, 0); // 2 0 1
        m_table->setColumnHidden(0, true);
        m_table->setCurrentIndex({});
        press(Qt::Key_Down);
        QCOMPARE(m_table->currentIndex().column(), 2);
        press(Qt::Key_Right);
        QCOMPARE(m_table->currentIndex().column(), 1);
        press(Qt::Key_Right);
        QCOMPARE(m_table->currentIndex().column(), 1);
        press(Qt::Key_Left);
        QCOMPARE(m_table->currentIndex().column(), 2);
        QCOMPARE(current(), 0);
    }

    void rowsAreSelectedAsAWhole()
    {
        click(2);
        QCOMPARE(selected(), QList<int>{2});
        QVERIFY(m_table->selectionModel()->isRowSelected(2));
        click(5, Qt::ShiftModifier);
        QCOMPARE(selected(), (QList<int>{2, 3, 4, 5}));
        click(3, Qt::ControlModifier);
        QCOMPARE(selected(), (QList<int>{2, 4, 5}));
        press(Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(m_table->selectionModel()->isRowSelected(Million - 1));
        click(0);
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(selected(), (QList<int>{0, 2}));
    }

    void aBlockThatIsReplacedAboveLeavesThePlace()
    {
        bar().setValue(100 * Height + 7);
        click(103);             // the view goes where the current row goes, and this one stays
        m_model->remove(0, 90); // a refresh in another order does both
        m_model->insert(0, 90);
        QCOMPARE(bar().value(), 100 * Height + 7);
    }

    void anotherListBeginsAtItsTop()
    {
        press(Qt::Key_Down);
        press(Qt::Key_End);
        m_model->reset(5000);
        QTRY_COMPARE(bar().maximum(), 5000 * Height - m_table->viewport()->height());
        QCOMPARE(bar().value(), 0);
        m_model->reset(0);
        QTRY_COMPARE(bar().maximum(), 0);
        press(Qt::Key_Down);
        QVERIFY(!m_table->currentIndex().isValid());
        m_table->selectAll();
        QVERIFY(!m_table->selectionModel()->hasSelection());
    }

    void lettersDoNotLookThroughTheRows()
    {
        QCoreApplication::processEvents();
        m_model->takeSeen();
        press(Qt::Key_9);
        QCOMPARE(current(), 0);
        QVERIFY(m_model->takeSeen().size() <= m_table->viewport()->height() / Height + 2);
    }

    void rowsAreReadOut()
    {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_table.get());
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->tableInterface()->rowCount(), Million);
        bar().setValue(400 * Height);
        const QAccessibleInterface *cell = table->tableInterface()->cellAt(402, 1);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), u"402/1"_s);
        QCOMPARE(cell->rect().size(), m_table->visualRect(m_model->index(402, 1)).size());
    }

    void aModelThatGoesLeavesAnEmptyTable()
    {
        press(Qt::Key_Down);
        m_model.reset();
        press(Qt::Key_Down);
        m_table->viewport()->repaint();
        QVERIFY(!m_table->currentIndex().isValid());
    }

private:
    QScrollBar &bar() const { return *m_table->verticalScrollBar(); }
    int current() const { return m_table->currentIndex().row(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_table.get(), key, modifiers);
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers,
                          m_table->visualRect(m_model->index(row, 1)).center());
    }
    QList<int> selected() const
    {
        QList<int> rows;
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            rows.append(index.row());
        std::sort(rows.begin(), rows.end());
        return rows;
    }

    std::unique_ptr<Numbers> m_model;
    std::unique_ptr<RowTable> m_table;
};

COUNTERFOIL_TEST(QApplication, TestRowTable)
#include "tst_row_table.moc"

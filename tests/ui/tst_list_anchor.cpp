// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "ui/theme/theme.h"
#include "ui/theme/translations.h"
#include "ui/widgets/list_anchor.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/shortcuts.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using typed::press;

namespace {

/// "row 0", "row 1" and so on.
QStringList rowNames(int first, int count)
{
    QStringList names;
    for (int row = first; row < first + count; ++row)
        names << u"row %1"_s.arg(row);
    return names;
}

} // namespace

class DraggedTable : public ListTable
{
public:
    using ListTable::ListTable;
    QList<int> dragged;

protected:
    void startDrag(Qt::DropActions) override { dragged = selectedRows(); }
};

/// A list of many rows: where it stands, and what is done with its rows.
class TestListAnchor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup() { m_table.reset(); }

    void aListComesBackToItsRows();
    void rowsThatCameBeforeMoveThePlaceAlong();
    void itWaitsForTheRowsToCome();
    void aListThatIsUsedStaysWhereItIs();
    void rowsThatAreGoneLeaveTheListAtItsTop();
    void whatWasNotFoundYetIsStillThePosition();

    void ctrlEnterOpensAWindowWhereThatIsOffered();
    void theMenuOpensWindowsToo();
    void theMenuNamesKeysInTheLanguageOfTheProgram();
    void aSelectedRowIsDragged();
    void aMouseThatSelectsDragsNothing();

private:
    void fill(const QStringList &rows);
    [[nodiscard]] QPoint placeOf(int row) const
    {
        return m_table->visualRect(m_model->index(row)).center();
    }
    void drag(int from, int to);
    [[nodiscard]] QMenu *menuOf(int row);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DraggedTable> m_table;
    QStringListModel *m_model = nullptr;
    ListAnchor *m_anchor = nullptr;
};

void TestListAnchor::init()
{
    m_table = std::make_unique<DraggedTable>();
    m_model = new QStringListModel(rowNames(0, 200), m_table.get());
    m_table->setModel(m_model);
    m_table->setWeights({200});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_anchor =
        new ListAnchor(*m_table, {[this](int row) { return m_model->stringList().at(row); },
                                  [this](const QString &name) {
                                      return static_cast<int>(m_model->stringList().indexOf(name));
                                  }});
    m_table->resize(400, 300);
    m_table->show();
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
}

void TestListAnchor::fill(const QStringList &rows)
{
    m_model->setStringList(rows);
}

void TestListAnchor::aListComesBackToItsRows()
{
    m_table->setCurrentIndex(m_model->index(103));
    m_table->scrollTo(m_model->index(100), QAbstractItemView::PositionAtTop);
    const ListPosition left = m_anchor->position();
    QCOMPARE(left, (ListPosition{u"row 100"_s, u"row 103"_s}));
    m_table->scrollToTop();
    m_table->setCurrentIndex(m_model->index(0));
    m_anchor->goTo(left);
    QCOMPARE(m_table->currentIndex().row(), 103);
    QCOMPARE(m_table->rowAt(0), 100);
}

void TestListAnchor::rowsThatCameBeforeMoveThePlaceAlong()
{
    fill(rowNames(-5, 205));
    m_anchor->goTo({u"row 100"_s, u"row 103"_s});
    QCOMPARE(m_table->currentIndex().row(), 108);
    QCOMPARE(m_table->rowAt(0), 105);
}

void TestListAnchor::itWaitsForTheRowsToCome()
{
    fill({});
    m_anchor->goTo({u"row 100"_s, u"row 103"_s});
    fill(rowNames(0, 50)); // the first come before the rest
    m_table->setCurrentIndex(m_model->index(0));
    fill(rowNames(0, 200));
    QCOMPARE(m_table->currentIndex().row(), 103);
    QCOMPARE(m_table->rowAt(0), 100);
}

void TestListAnchor::aListThatIsUsedStaysWhereItIs()
{
    fill(rowNames(0, 50));
    m_anchor->goTo({u"row 100"_s, u"row 103"_s});
    m_table->setFocus();
    press(Qt::Key_Down);
    fill(rowNames(0, 200));
    QCOMPARE(m_table->rowAt(0), 0);
}

void TestListAnchor::rowsThatAreGoneLeaveTheListAtItsTop()
{
    m_anchor->goTo({u"gone"_s, u"gone, too"_s});
    QCOMPARE(m_table->rowAt(0), 0);
    QVERIFY(m_table->currentIndex().row() <= 0);
}

void TestListAnchor::whatWasNotFoundYetIsStillThePosition()
{
    fill({});
    m_anchor->goTo({u"row 100"_s, u"row 103"_s});
    QCOMPARE(m_anchor->position(), (ListPosition{u"row 100"_s, u"row 103"_s}));
}

void TestListAnchor::ctrlEnterOpensAWindowWhereThatIsOffered()
{
    QSignalSpy opened(m_table.get(), &ListTable::rowActivated);
    QSignalSpy apart(m_table.get(), &ListTable::newWindowRequested);
    m_table->setCurrentIndex(m_model->index(3));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(apart.size(), 0);
    m_table->setOpensWindows(true);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(apart.size(), 1);
    QCOMPARE(apart[0][0].toInt(), 3);
    QCOMPARE(opened.size(), 0);
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

QMenu *TestListAnchor::menuOf(int row)
{
    m_table->setOpensWindows(true);
    m_table->setCurrentIndex(m_model->index(row));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, placeOf(row),
                            m_table->viewport()->mapToGlobal(placeOf(row)));
    QCoreApplication::sendEvent(m_table.get(), &event);
    return m_table->findChild<QMenu *>(u"rowMenu"_s);
}

void TestListAnchor::theMenuOpensWindowsToo()
{
    QSignalSpy apart(m_table.get(), &ListTable::newWindowRequested);
    QMenu *menu = menuOf(3);
    QVERIFY(menu);
    menu->actions().at(1)->trigger();
    menu->close();
    QCOMPARE(apart.size(), 1);
}

void TestListAnchor::theMenuNamesKeysInTheLanguageOfTheProgram()
{
    Translations translations(*QCoreApplication::instance());
    translations.use(u"fr"_s);
    QMenu *menu = menuOf(3);
    QVERIFY(menu);
    QCOMPARE(menu->actions().at(0)->text().section(u'\t', 1), u"Entrée"_s);
    QCOMPARE(menu->actions().at(1)->text().section(u'\t', 1), u"Ctrl+Entrée"_s);
    menu->close();
    translations.use(u"de"_s);
    QCOMPARE(menuKeys(Shortcut::CopyRows), u"\tStrg+C"_s);
    QCOMPARE(menuKeys(Shortcut::SavedView, 3), u"\tStrg+3"_s);
}

// As a mouse does: it moves a little at a time.
void TestListAnchor::drag(int from, int to)
{
    QWidget *view = m_table->viewport();
    QTest::mousePress(view, Qt::LeftButton, {}, placeOf(from));
    const QPoint way = placeOf(to) - placeOf(from);
    for (int step = 1; step <= 10; ++step) {
        const QPoint place = placeOf(from) + way * step / 10;
        QMouseEvent move(QEvent::MouseMove, place, view->mapToGlobal(place), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &move);
    }
    QTest::mouseRelease(view, Qt::LeftButton, {}, placeOf(to));
}

void TestListAnchor::aSelectedRowIsDragged()
{
    m_table->setDragged([](const QList<int> &) { return std::make_unique<QMimeData>(); });
    m_table->setCurrentIndex(m_model->index(1));
    m_table->selectionModel()->select(m_model->index(2),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    drag(2, 5);
    QCOMPARE(m_table->dragged, (QList<int>{1, 2}));
}

void TestListAnchor::aMouseThatSelectsDragsNothing()
{
    m_table->setDragged([](const QList<int> &) { return std::make_unique<QMimeData>(); });
    m_table->setCurrentIndex(m_model->index(5));
    drag(1, 3);
    QVERIFY(m_table->dragged.isEmpty());
    QCOMPARE(m_table->selectedRows(), (QList<int>{1, 2, 3}));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, placeOf(2));
    QCOMPARE(m_table->selectedRows(), QList<int>{2});
}

COUNTERFOIL_TEST(QApplication, TestListAnchor)
#include "tst_list_anchor.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/domain/os_user.h"
#include "tests/models/refunds/refund_book.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "ui/pages/refunds/day_chart.h"
#include "ui/pages/refunds/operations_table.h"
#include "ui/pages/refunds/total_card.h"
#include "ui/pages/refunds_page.h"
#include "ui/theme/theme.h"
#include "ui/theme/translations.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/overlay_dialog.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace counterfoil;
using namespace counterfoil::testing;
using typed::press;

namespace {

using RefundColumn = OperationsListModel::Column;

Account bookAccount()
{
    return {BookAccount, u"Demo shop"_s, u"Purse"_s, Environment::Test};
}

/// What most of these tests begin with: three refunds of this week in two currencies, one of which
/// is a conflict; one of last week; one capture.
QList<Booked> someOperations()
{
    Booked franc{u"order-2"_s, BookNow.addSecs(-3600), 31000, u"CHF"_s};
    franc.parts = {{creditcard, 25000}, {{u"easy2play"_s, u"instalment"_s}, 6000}};
    Booked conflict{u"order-3"_s, BookNow.addDays(-1), 4990};
    conflict.status = OperationStatus::Conflict;
    Booked old{u"order-4"_s, BookNow.addDays(-8), 700};
    Booked capture{u"order-5"_s, BookNow.addSecs(-60), 9900};
    capture.kind = OperationKind::Capture;
    return {Booked{u"order-1"_s, BookNow.addSecs(-60), 1250}, franc, conflict, old, capture};
}

} // namespace

/// The page in a window, by real keys.
class TestRefundsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("USER", "mila");
        m_theme = std::make_unique<Theme>(*qApp);
        m_translations = std::make_unique<Translations>(*qApp);
    }
    void init() { m_book = std::make_unique<RefundBook>(); }
    void cleanup()
    {
        m_window.reset();
        m_book.reset();
    }
    void cleanupTestCase()
    {
        m_translations.reset();
        m_theme.reset();
    }

    void thisWeeksRefundsAreShownWithTheirSums();
    void aCatalogueWithoutRefundsSaysWhatToDo();
    void aPeriodWithoutRefundsOffersAllTime();
    void filtersWithoutAMatchCanBeCleared();
    void aCatalogueThatCannotBeReadOffersToTryAgain();
    void enterLeadsToThePayment();
    void spaceMarksWhatIsSelectedAndUndoTakesItBack();
    void aMarkedRowLosesItsMarkWithCtrlM();
    void aNoteThatIsTooLongIsNotTaken();
    void cardsNarrowTheList();
    void theChartIsWalkedWithTheKeysAndPicksADay();
    void theChartTellsItsBarsToAssistiveTechnology();
    void anotherCurrencyIsChartedOnceItIsChosen();
    void theSwitchServesCapturesAndVoids();
    void thePeriodIsChosenFromTheMenuOrTyped();
    void aPartnerIsChosenFromTheList();
    void copiedRowsHaveTitlesAndNoFormulas();
    void exportAndPrintTakeWhatTheListShows();
    void whatIsWrittenMeanwhileComesOnTopAndTheSelectionStays();
    void f5ReadsAnew();
    void allAccountsAreShownWithTheirMarksAndLeadToTheirWindows();
    void withoutOtherAccountsThereIsNoChoice();
    void everyControlHasANameForAssistiveTechnology();
    void tabReachesEveryControl();

private:
    void begin(const QList<Booked> &operations = someOperations())
    {
        QCOMPARE(m_book->write(operations), QString());
        show();
        QTRY_VERIFY(!m_page->model().isLoading());
        QTRY_VERIFY(m_page->model().rowCount() == 0 || m_page->model().row(0));
    }
    void show()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_page = new RefundsPage(m_book->catalogue, bookAccount(), {m_book->folder()}, {osUser()},
                                 m_window.get(), &RefundBook::now);
        layout->addWidget(m_page);
        m_window->resize(1232, 820);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_page->setFocus();
    }
    /// Chooses from an open menu; offscreen, the window has to be made active again.
    void choose(QMenu *menu, const QList<Qt::Key> &keys) const
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(menu, key);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    OperationsTable *table() const { return find<OperationsTable>(u"operationsTable"_s); }
    QString text(int row, RefundColumn column) const
    {
        return m_page->model().index(row, static_cast<int>(column)).data().toString();
    }
    QStringList orders() const
    {
        QStringList orders;
        for (int row = 0; row < m_page->model().rowCount(); ++row)
            orders.append(text(row, RefundColumn::Order));
        return orders;
    }
    QString count() const { return find<QLabel>(u"operationCount"_s)->text(); }
    TotalText card(const QString &name) const { return find<TotalCard>(name)->total(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<RefundBook> m_book;
    std::unique_ptr<QWidget> m_window;
    RefundsPage *m_page = nullptr;
};

void TestRefundsPage::thisWeeksRefundsAreShownWithTheirSums()
{
    begin();
    QCOMPARE(orders(), (QStringList{u"order-1"_s, u"order-2"_s, u"order-3"_s}));
    QTRY_COMPARE(card(u"currencyCard0"_s).label, u"Refunded this week, EUR"_s);
    QCOMPARE(card(u"currencyCard0"_s).value, u"12.50"_s);
    QCOMPARE(card(u"currencyCard0"_s).detail, u"2 refunds, 62.40 requested"_s);
    QCOMPARE(card(u"currencyCard1"_s).value, u"310.00"_s);
    QVERIFY(!find(u"currencyCard2"_s)->isVisible());
    QCOMPARE(card(u"unreviewedCard"_s).value, u"3"_s);
    QCOMPARE(card(u"unreviewedCard"_s).detail, u"the oldest 1 day old"_s);
    QVERIFY(card(u"attentionCard"_s).detail.startsWith("1 conflict"_L1));
    QCOMPARE(count(), u"3 refunds"_s);
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->currentIndex().row(), 0);
}

void TestRefundsPage::aCatalogueWithoutRefundsSaysWhatToDo()
{
    begin({});
    auto *state = find<EmptyState>(u"operationsState"_s);
    QTRY_COMPARE(state->title(), u"No refunds known yet"_s);
    QVERIFY(state->sentence().contains("import"_L1));
    QVERIFY(!find(u"currencyCard0"_s)->isVisible());
    QVERIFY(!find(u"exportOperations"_s)->isEnabled());
    QVERIFY(!find(u"markReviewed"_s)->isEnabled());
    // The first one that is seen brings the page to life.
    QCOMPARE(m_book->write({Booked{u"order-1"_s}}), QString());
    m_book->catalogue.tellChanged(BookAccount);
    QTRY_COMPARE(orders(), QStringList{u"order-1"_s});
    QTRY_VERIFY(find(u"currencyCard0"_s)->isVisible());
    QVERIFY(find(u"exportOperations"_s)->isEnabled());
}

void TestRefundsPage::aPeriodWithoutRefundsOffersAllTime()
{
    begin({Booked{u"order-4"_s, BookNow.addDays(-40)}});
    auto *state = find<EmptyState>(u"operationsState"_s);
    QTRY_COMPARE(state->title(), u"No matching refunds"_s);
    QTRY_COMPARE(state->actionButton()->text(), u"Show all time"_s);
    m_page->setFocus();
    QTRY_VERIFY(state->actionButton()->hasFocus());
    press(Qt::Key_Space);
    QTRY_COMPARE(orders(), QStringList{u"order-4"_s});
    QCOMPARE(find<QPushButton>(u"periodButton"_s)->text(), u"All time"_s);
}

void TestRefundsPage::filtersWithoutAMatchCanBeCleared()
{
    begin();
    m_page->form().setStatus(OperationStatus::Uncertain);
    auto *state = find<EmptyState>(u"operationsState"_s);
    QTRY_COMPARE(state->actionButton()->text(), u"Clear filters"_s);
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(count(), u"0 refunds"_s);
    state->actionButton()->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(orders().size(), 3);
    QCOMPARE(find<Choice>(u"filterStatus"_s)->currentText(), u"All states"_s);
}

void TestRefundsPage::aCatalogueThatCannotBeReadOffersToTryAgain()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SqliteCatalogue broken(folder.filePath(u"file/catalogue.sqlite"_s));
    RefundsPage page(broken, bookAccount(), {folder.path()}, {}, nullptr, &RefundBook::now);
    page.show();
    auto *state = page.findChild<EmptyState *>(u"operationsState"_s);
    QTRY_COMPARE(state->actionButton()->text(), u"Try again"_s);
    QVERIFY(state->sentence().contains(u"catalogue"_s));
    QSignalSpy asked(&page.model(), &OperationsListModel::stateChanged);
    state->actionButton()->click();
    QTRY_COMPARE(asked.count(), 2);
}

void TestRefundsPage::enterLeadsToThePayment()
{
    begin();
    QSignalSpy opened(m_page, &Page::openRequested);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<Place>(), Place::payment(u"payment-order-2"_s));
}

void TestRefundsPage::spaceMarksWhatIsSelectedAndUndoTakesItBack()
{
    begin();
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(find<QPushButton>(u"markReviewed"_s)->text(), u"Mark 2 reviewed"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY(OverlayDialog::openIn(m_window.get()));
    QVERIFY(find(u"reviewNote"_s)->hasFocus());
    QCOMPARE(find<QLabel>(u"reviewWhat"_s)->text(), u"2 refunds"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"seen in the bank"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(text(0, RefundColumn::Reviewed), u"you, 19 Nov – seen in the bank"_s);
    QTRY_COMPARE(text(1, RefundColumn::Reviewed), u"you, 19 Nov – seen in the bank"_s);
    QCOMPARE(text(2, RefundColumn::Reviewed), u"–"_s);
    QTRY_COMPARE(card(u"unreviewedCard"_s).value, u"1"_s);
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->selectedRows(), (QList<int>{0, 1}));

    auto *notice = find<Banner>(u"refundsNotice"_s);
    QCOMPARE(notice->sentence(), u"2 marked as reviewed."_s);
    const auto buttons = notice->findChildren<QPushButton *>();
    const auto undo = std::find_if(buttons.cbegin(), buttons.cend(),
                                   [](QPushButton *b) { return b->text() == u"Undo"_s; });
    QVERIFY(undo != buttons.cend());
    (*undo)->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(text(0, RefundColumn::Reviewed), u"–"_s);
    QTRY_VERIFY(!notice->isVisible());
    QVERIFY(table()->hasFocus());
}

void TestRefundsPage::aMarkedRowLosesItsMarkWithCtrlM()
{
    begin();
    press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(OverlayDialog::openIn(m_window.get()));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(text(0, RefundColumn::Reviewed), u"you, 19 Nov"_s);
    QTRY_COMPARE(find<QPushButton>(u"markReviewed"_s)->text(), u"Remove mark"_s);
    press(Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE(text(0, RefundColumn::Reviewed), u"–"_s);
    QTRY_COMPARE(find<QPushButton>(u"markReviewed"_s)->text(), u"Mark reviewed"_s);
}

void TestRefundsPage::aNoteThatIsTooLongIsNotTaken()
{
    begin();
    press(Qt::Key_Space);
    QTRY_VERIFY(OverlayDialog::openIn(m_window.get()));
    auto *note = find<QPlainTextEdit>(u"reviewNote"_s);
    note->setPlainText(QString(501, u'x'));
    QVERIFY(!find(u"confirmReview"_s)->isEnabled());
    QCOMPARE(find<QLabel>(u"noteLeft"_s)->text(), u"1 character too long"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(OverlayDialog::openIn(m_window.get()));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!OverlayDialog::openIn(m_window.get()));
    QCOMPARE(text(0, RefundColumn::Reviewed), u"–"_s);
}

void TestRefundsPage::cardsNarrowTheList()
{
    begin();
    auto *attention = find<TotalCard>(u"attentionCard"_s);
    attention->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(orders(), QStringList{u"order-3"_s});
    QVERIFY(attention->isChecked());
    QTRY_COMPARE(card(u"unreviewedCard"_s).value, u"3"_s); // the sums stay those of the period
    press(Qt::Key_Space);
    QTRY_COMPARE(orders().size(), 3);
    auto *unreviewed = find<TotalCard>(u"unreviewedCard"_s);
    unreviewed->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(m_page->model().filter()->isUnreviewed);
    QTRY_COMPARE(orders().size(), 3);
    table()->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(orders(), (QStringList{u"order-2"_s, u"order-3"_s}));
    QCOMPARE(table()->currentIndex().row(), 0);
    find(u"clearFilters"_s)->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(orders().size(), 3);
}

void TestRefundsPage::theChartIsWalkedWithTheKeysAndPicksADay()
{
    begin();
    auto *chart = find<DayChart>(u"dayChart"_s);
    QTRY_COMPARE(chart->bars().size(), 7);
    QCOMPARE(chart->bars()[3].amount, money(1250));
    chart->setFocus();
    press(Qt::Key_End);
    QCOMPARE(chart->current(), 6);
    press(Qt::Key_Left);
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(chart->current(), 2);
    press(Qt::Key_Return);
    QTRY_COMPARE(orders(), QStringList{u"order-3"_s});
    QCOMPARE(chart->bars().size(), 7);
    press(Qt::Key_Return); // again: the whole period
    QTRY_COMPARE(orders().size(), 3);
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->columnRect(3).center());
    QTRY_COMPARE(orders(), (QStringList{u"order-1"_s, u"order-2"_s}));
}

void TestRefundsPage::theChartTellsItsBarsToAssistiveTechnology()
{
    begin();
    auto *chart = find<DayChart>(u"dayChart"_s);
    QTRY_COMPARE(chart->bars().size(), 7);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(chart);
    QVERIFY(list);
    QCOMPARE(list->text(QAccessible::Name), u"Refunds per day, EUR"_s);
    QCOMPARE(list->childCount(), 7);
    QAccessibleInterface *bar = list->child(3);
    QVERIFY(bar);
    QCOMPARE(bar->text(QAccessible::Name), u"Thursday 19 November 2026: 12.50 EUR, 1 refund"_s);
    QCOMPARE(bar->text(QAccessible::Value), u"12.50 EUR, 1 refund"_s);
    QCOMPARE(list->indexOfChild(bar), 3);
    QVERIFY(!list->child(7));
    m_page->form().setPeriod(OperationPeriod::Today);
    QTRY_COMPARE(chart->bars().size(), 1);
    QCOMPARE(list->childCount(), 1);
    QVERIFY(!list->child(3));
}

void TestRefundsPage::anotherCurrencyIsChartedOnceItIsChosen()
{
    begin();
    auto *chart = find<DayChart>(u"dayChart"_s);
    QTRY_COMPARE(chart->bars().size(), 7);
    find(u"currencyCard1"_s)->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(chart->bars()[3].amount, money(31000, u"CHF"_s));
    QVERIFY(find<TotalCard>(u"currencyCard1"_s)->isChecked());
    QVERIFY(!find<TotalCard>(u"currencyCard0"_s)->isChecked());
    QCOMPARE(orders().size(), 3); // the list keeps every currency
}

void TestRefundsPage::theSwitchServesCapturesAndVoids()
{
    begin();
    const auto segments = find(u"operationKind"_s)->findChildren<QPushButton *>();
    segments[0]->setFocus();
    press(Qt::Key_Right);
    QTRY_COMPARE(orders(), QStringList{u"order-5"_s});
    QCOMPARE(m_page->title(), u"Captures"_s);
    QTRY_COMPARE(card(u"currencyCard0"_s).label, u"Captured this week, EUR"_s);
    press(Qt::Key_Right);
    auto *state = find<EmptyState>(u"operationsState"_s);
    QTRY_COMPARE(state->title(), u"No voids known yet"_s);
}

void TestRefundsPage::thePeriodIsChosenFromTheMenuOrTyped()
{
    begin();
    auto *button = find<QPushButton>(u"periodButton"_s);
    QCOMPARE(button->text(), u"This week"_s);
    button->setFocus();
    press(Qt::Key_Space);
    auto *menu = find<QMenu>(u"periodMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    choose(menu, {Qt::Key_Down, Qt::Key_Return});
    QTRY_COMPARE(orders(), QStringList{u"order-4"_s});
    QCOMPARE(button->text(), u"Last week"_s);

    button->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(menu->isVisible());
    choose(menu, {Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Return});
    QTRY_VERIFY(OverlayDialog::openIn(m_window.get()));
    auto *first = find<QLineEdit>(u"periodFirst"_s);
    auto *last = find<QLineEdit>(u"periodLast"_s);
    QCOMPARE(first->text(), u"2026-11-09"_s);
    first->setText(u"the ninth"_s);
    press(Qt::Key_Return);
    QVERIFY(OverlayDialog::openIn(m_window.get()));
    QVERIFY(first->hasFocus());
    first->setText(u"18 Nov 2026"_s);
    last->clear();
    press(Qt::Key_Return);
    QTRY_VERIFY(!OverlayDialog::openIn(m_window.get()));
    QTRY_COMPARE(orders().size(), 3);
    QCOMPARE(button->text(), u"from 18 Nov 2026"_s);
}

void TestRefundsPage::aPartnerIsChosenFromTheList()
{
    begin();
    auto *choice = find<Choice>(u"filterPartner"_s);
    QTRY_COMPARE(choice->count(), 4);
    choice->setFocus();
    QTest::keyClicks(choice, u"ing"_s);
    QTRY_COMPARE(orders(), QStringList{u"order-2"_s});
    auto *row = find<QAbstractButton>(u"partnerRow0"_s);
    QTRY_VERIFY(row->isChecked() || !row->isVisible());
    QTRY_COMPARE(card(u"currencyCard0"_s).value, u"310.00"_s); // the sums are the partner's too
    QVERIFY(find(u"clearFilters"_s)->isVisible());
}

void TestRefundsPage::copiedRowsHaveTitlesAndNoFormulas()
{
    QCOMPARE(m_book->write({Booked{u"=cmd()"_s}}), QString());
    begin();
    QApplication::clipboard()->clear();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0].section(u'\t', 0, 1), u"When (Europe/Paris time)\tOrder"_s);
    QVERIFY(lines[1].contains("\t'=cmd()\t"_L1));
    QTRY_COMPARE(find<Banner>(u"refundsNotice"_s)->sentence(), u"Copied 4 rows."_s);
}

void TestRefundsPage::exportAndPrintTakeWhatTheListShows()
{
    begin();
    m_page->form().setPartner(u"illicado"_s);
    QTRY_COMPARE(orders().size(), 2);
    find(u"exportOperations"_s)->setFocus();
    press(Qt::Key_Space);
    auto *menu = find<QMenu>(u"exportMenu"_s);
    QVERIFY(menu && menu->isVisible());
    choose(menu, {Qt::Key_Return});
    QTRY_VERIFY(OverlayDialog::openIn(m_window.get()));
    const auto says = [this](const QString &sentence) {
        const auto labels =
            OverlayDialog::openIn(m_window.get())->panel()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](QLabel *label) { return label->text() == sentence; });
    };
    QTRY_VERIFY(says(u"2 rows will be written."_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!OverlayDialog::openIn(m_window.get()));
    table()->setFocus();
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(OverlayDialog::openIn(m_window.get()));
    QVERIFY(says(u"Print refunds"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!OverlayDialog::openIn(m_window.get()));
}

void TestRefundsPage::whatIsWrittenMeanwhileComesOnTopAndTheSelectionStays()
{
    begin();
    press(Qt::Key_Down);
    QCOMPARE(table()->selectedRows(), QList<int>{1});
    QCOMPARE(m_book->write({Booked{u"order-9"_s, BookNow}}), QString());
    m_book->catalogue.tellChanged(BookAccount);
    QTRY_COMPARE(orders().value(0), u"order-9"_s);
    QCOMPARE(table()->selectedRows(), QList<int>{2});
    QCOMPARE(text(table()->currentIndex().row(), RefundColumn::Order), u"order-2"_s);
}

void TestRefundsPage::f5ReadsAnew()
{
    begin();
    QCOMPARE(m_book->write({Booked{u"order-9"_s, BookNow}}), QString()); // nobody tells
    m_page->refresh();                                                   // what F5 calls
    QTRY_COMPARE(orders().value(0), u"order-9"_s);
    QTRY_COMPARE(card(u"unreviewedCard"_s).value, u"4"_s);
}

void TestRefundsPage::allAccountsAreShownWithTheirMarksAndLeadToTheirWindows()
{
    QCOMPARE(m_book->write({Booked{u"order-9"_s, BookNow.addSecs(-30), 2000}}, u"other"_s),
             QString());
    begin();
    m_page->setOtherAccounts({{u"other"_s, u"Lille"_s, u"Purse"_s, Environment::Test}});
    const int column = static_cast<int>(RefundColumn::Account);
    auto *accounts = find<Choice>(u"filterAccounts"_s);
    QVERIFY(accounts->isVisible());
    QCOMPARE(accounts->currentText(), u"This account"_s);
    QVERIFY(table()->isColumnHidden(column));
    QCOMPARE(m_page->model().rowCount(), 3);

    accounts->setFocus();
    QTest::keyClick(accounts, Qt::Key_Down);
    QTRY_COMPARE(m_page->model().rowCount(), 4);
    QVERIFY(!table()->isColumnHidden(column));
    QCOMPARE(table()->shownColumns().indexOf(column), 1);
    QTRY_COMPARE(text(0, RefundColumn::Account), u"Lille"_s);
    QTRY_COMPARE(text(1, RefundColumn::Account), u"Demo shop"_s);
    QTRY_COMPARE(card(u"currencyCard0"_s).value, u"32.50"_s);

    QSignalSpy here(m_page, &RefundsPage::openRequested);
    QSignalSpy elsewhere(m_page, &RefundsPage::accountRequested);
    table()->setFocus();
    table()->setCurrentIndex(m_page->model().index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(here.count(), 0);
    QCOMPARE(elsewhere.count(), 1);
    QCOMPARE(elsewhere[0][0].toString(), u"other"_s);
    QCOMPARE(elsewhere[0][1].value<Place>(), Place::payment(u"payment-order-9"_s));
    table()->setCurrentIndex(m_page->model().index(1, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(here.count(), 1);
    QCOMPARE(elsewhere.count(), 1);

    accounts->setFocus();
    QTest::keyClick(accounts, Qt::Key_Up);
    QTRY_COMPARE(m_page->model().rowCount(), 3);
    QVERIFY(table()->isColumnHidden(column));
}

void TestRefundsPage::withoutOtherAccountsThereIsNoChoice()
{
    begin();
    QVERIFY(!find<Choice>(u"filterAccounts"_s)->isVisible());
    m_page->setOtherAccounts({{u"other"_s, u"Lille"_s, u"Purse"_s, Environment::Test}});
    m_page->form().setOfAll(true);
    m_page->setOtherAccounts({});
    QVERIFY(!find<Choice>(u"filterAccounts"_s)->isVisible());
    QVERIFY(table()->isColumnHidden(static_cast<int>(RefundColumn::Account)));
}

void TestRefundsPage::everyControlHasANameForAssistiveTechnology()
{
    begin();
    QTRY_VERIFY(find<TotalCard>(u"currencyCard0"_s)->isVisible());
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

void TestRefundsPage::tabReachesEveryControl()
{
    begin();
    QTRY_VERIFY(find<TotalCard>(u"currencyCard0"_s)->isVisible());
    QStringList wanted{u"periodButton"_s,  u"exportOperations"_s, u"markReviewed"_s,
                       u"currencyCard0"_s, u"currencyCard1"_s,    u"unreviewedCard"_s,
                       u"attentionCard"_s, u"dayChart"_s,         u"partnerRow0"_s,
                       u"filterStatus"_s,  u"filterPartner"_s,    u"filterMethod"_s,
                       u"filterReason"_s,  u"filterWho"_s,        u"operationsTable"_s};
    for (int presses = 0; presses < 60 && !wanted.isEmpty(); ++presses) {
        wanted.removeAll(QApplication::focusWidget()->objectName());
        press(Qt::Key_Tab);
    }
    QVERIFY2(wanted.isEmpty(), qPrintable(wanted.join(u", "_s)));
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestRefundsPage)
#include "tst_refunds_page.moc"

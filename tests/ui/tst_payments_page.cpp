// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payments_page.h"

#include "core/services/account_services.h"
#include "models/words/time_text.h"
#include "tests/support/payment_generator.h"
#include "tests/support/scratch_journal.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "tests/ui/fake_gateway.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/pages/compare/compare_dialog.h"
#include "ui/pages/payments/payments_table.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;
using typed::press;
using PaymentColumn = PaymentsListModel::Column;

/// The page in the real window, on a real catalogue, by keys.
class TestPaymentsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();
    void listHasTheKeysAndEnterOpens();
    void filterByTextAndByChipsIsTheSame();
    void wrongFilterSaysWhatIsWrong();
    void nothingFoundIsHonestAndCanBeCleared();
    void savedViewIsThereInTheNextWindow();
    void previewShowsWhatIsKnownAndAsksNobody();
    void selectedRowsAreSummedAndCopied();
    void twoSelectedRowsAreCompared();
    void allAccountsAreShownAndLeadToTheirWindows();
    void whatIsAnothersIsNotAskedForHere();
    void hiddenColumnComesBack();
    void listIsAsItWasLeftInTheNextWindow();
    void lookThatMakesNoSenseIsLeftOut();
    void columnsAreMovedAndSortedByKeys();
    void columnWithoutAnOrderDoesNotSort();

private:
    static constexpr quint64 Known = 120;

    /// One newer payment of another account, shown too.
    void showOthers();

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_services, *m_dialogs);
        m_window->resize(1440, 900); // wider than the screen here
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(page().model().rowCount(), int(Known));
    }
    [[nodiscard]] PaymentsPage &page() const { return *m_window->findChild<PaymentsPage *>(); }
    [[nodiscard]] PaymentsTable &table() const
    {
        return *m_window->findChild<PaymentsTable *>(u"payments"_s);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void filter(const QString &text)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"filterLine"_s);
        type(text);
    }

    std::unique_ptr<Theme> m_theme;
    PaymentGenerator m_generator{8};
    std::unique_ptr<ScratchJournal> m_scratch;
    std::unique_ptr<AccountServices> m_services;
    FakeGateway *m_gateway = nullptr;
    std::unique_ptr<FilePriorityPresetStore> m_presets;
    std::unique_ptr<OperationDialogs> m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestPaymentsPage::init()
{
    m_scratch = std::make_unique<ScratchJournal>();
    auto gateway = std::make_unique<FakeGateway>();
    m_gateway = gateway.get();
    m_services = std::make_unique<AccountServices>(
        Account{u"shop"_s, u"Shop"_s, u"Purse"_s, Environment::Test}, std::move(gateway),
        m_scratch->stores(), m_scratch->clock);
    m_presets = std::make_unique<FilePriorityPresetStore>(m_scratch->folder());
    m_dialogs = std::make_unique<OperationDialogs>(*m_services, *m_presets);
    QList<SeenPayment> seen;
    for (quint64 i = 0; i < Known; ++i)
        seen.append({m_generator.payment(i), QDateTime::currentDateTimeUtc()});
    bool done = false;
    m_services->catalogue()
        .payments()
        .keep(u"shop"_s, seen, {})
        .then(this, [&done](const DatabaseResult<qint64> &written) { done = written.has_value(); });
    QTRY_VERIFY(done);
    openWindow();
}

void TestPaymentsPage::cleanup()
{
    m_window.reset();
    m_dialogs.reset();
    m_presets.reset();
    m_services.reset();
    m_scratch.reset();
}

void TestPaymentsPage::listHasTheKeysAndEnterOpens()
{
    QTRY_VERIFY(table().hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->place(), Place::payment(PaymentGenerator::idOf(Known - 2).text()));
}

void TestPaymentsPage::filterByTextAndByChipsIsTheSame()
{
    filter(u"op:refund currency:EUR "_s);
    QTRY_COMPARE(page().search().chips().size(), 2);
    QTRY_VERIFY(page().model().isCounted());
    QList<QString> typed;
    for (int row = 0; row < page().model().rowCount(); ++row) {
        QTRY_VERIFY(page().model().row(row));
        typed << page().model().row(row)->order;
    }
    QVERIFY(!typed.isEmpty());
    page().search().clear();
    QTRY_COMPARE(page().model().rowCount(), int(Known));
    QVERIFY(page().search().addGroup(
        {{SearchTerm::Field::Operation, u"refund"_s, false, false, {}, {}}}));
    QVERIFY(
        page().search().addGroup({{SearchTerm::Field::Currency, u"EUR"_s, false, false, {}, {}}}));
    QTRY_COMPARE(page().model().rowCount(), int(typed.size()));
    QTRY_VERIFY(page().model().isCounted());
    for (int row = 0; row < typed.size(); ++row) {
        QTRY_VERIFY(page().model().row(row));
        QCOMPARE(page().model().row(row)->order, typed[row]);
    }
}

void TestPaymentsPage::wrongFilterSaysWhatIsWrong()
{
    filter(u"amount:lots "_s);
    auto *fault = m_window->findChild<QLabel *>(u"filterFault"_s);
    QTRY_VERIFY(fault->isVisible());
    QVERIFY(!fault->text().isEmpty());
    QVERIFY(page().search().text().contains(u"amount:lots"_s)); // nothing typed is lost
}

void TestPaymentsPage::nothingFoundIsHonestAndCanBeCleared()
{
    filter(u"nobodyhasthis"_s);
    QTRY_COMPARE(page().model().rowCount(), 0);
    const auto sentences = [this] {
        QStringList texts;
        for (const QLabel *label : page().findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    };
    QTRY_VERIFY2(sentences().contains(u"0 of 120 known payments; oldest known "_s +
                                      dayText(QDate(2024, 1, 1))),
                 qPrintable(sentences()));
    page().search().clear();
    QTRY_COMPARE(page().model().rowCount(), int(Known));
}

void TestPaymentsPage::savedViewIsThereInTheNextWindow()
{
    filter(u"op:refund "_s);
    table().sortByColumn(static_cast<int>(PaymentColumn::Amount), Qt::AscendingOrder);
    QTRY_VERIFY(page().model().isCounted());
    const int found = page().model().rowCount();
    SavedViews views(DataFolder{m_scratch->folder()});
    const auto view = viewOf(page().search(), u"Refunded"_s, table().shownColumns(),
                             page().model().order(), false);
    QVERIFY(view.has_value());
    QVERIFY(views.add(u"shop"_s, *view).has_value());
    m_window.reset();
    openWindow();
    QTRY_VERIFY(table().hasFocus());
    press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(page().model().rowCount(), found);
    QCOMPARE(page().model().order(), (SearchOrder{SearchOrder::Column::Amount, false}));
    QCOMPARE(page().search().chips().size(), 1);
}

void TestPaymentsPage::previewShowsWhatIsKnownAndAsksNobody()
{
    QTRY_VERIFY(table().hasFocus());
    QVERIFY(!m_window->findChild<QWidget *>(u"preview"_s));
    press(Qt::Key_Space);
    auto *preview = m_window->findChild<QWidget *>(u"preview"_s);
    QTRY_VERIFY(preview->isVisible());
    const QString order = m_generator.payment(Known - 1)->orderReference;
    const auto *shown = preview->findChild<ElidedLabel *>(u"previewOrder"_s);
    QTRY_COMPARE(shown->text(), order);
    QVERIFY(m_gateway->reads.isEmpty());
}

void TestPaymentsPage::selectedRowsAreSummedAndCopied()
{
    QTRY_VERIFY(table().hasFocus());
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    auto *sums = m_window->findChild<QLabel *>(u"selectionSums"_s);
    QTRY_VERIFY(sums->isVisible());
    QVERIFY(sums->text().startsWith(u"3 selected"_s));
    press(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4);
}

void TestPaymentsPage::showOthers()
{
    bool done = false;
    m_services->catalogue()
        .payments()
        .keep(u"other"_s, {{m_generator.payment(Known), QDateTime::currentDateTimeUtc()}}, {})
        .then(this, [&done](const DatabaseResult<qint64> &written) { done = written.has_value(); });
    QTRY_VERIFY(done);
    page().setOtherAccounts({{u"other"_s, u"Lille"_s, u"Purse"_s, Environment::Test}});
    auto *accounts = m_window->findChild<QComboBox *>(u"listAccounts"_s);
    QVERIFY(accounts->isVisible());
    QCOMPARE(page().model().rowCount(), int(Known));
    accounts->setFocus();
    press(Qt::Key_Down);
    QTRY_COMPARE(page().model().rowCount(), int(Known) + 1);
    QTRY_VERIFY(page().model().row(0));
    table().setFocus();
    table().setCurrentIndex(page().model().index(0, 0));
}

void TestPaymentsPage::twoSelectedRowsAreCompared()
{
    auto *compare = m_window->findChild<QPushButton *>(u"comparePayments"_s);
    QTRY_VERIFY(table().hasFocus());
    QTRY_VERIFY(page().model().row(0) && page().model().row(2));
    QVERIFY(!compare->isVisible());
    press(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(compare->isVisible());
    press(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(!compare->isVisible());
    press(Qt::Key_Up, Qt::ShiftModifier);
    QTRY_VERIFY(compare->isVisible());
    compare->click();
    auto *dialog = dynamic_cast<CompareDialog *>(OverlayDialog::openIn(m_window.get()));
    QVERIFY(dialog);
    const auto *titles = dialog->findChild<QTableView *>(u"comparison"_s)->model();
    QCOMPARE(titles->headerData(2, Qt::Horizontal).toString(), page().model().row(0)->order);
    QCOMPARE(titles->headerData(3, Qt::Horizontal).toString(), page().model().row(1)->order);
    QTRY_VERIFY(!dialog->view().comparison().isComparing());
}

void TestPaymentsPage::allAccountsAreShownAndLeadToTheirWindows()
{
    const int column = static_cast<int>(PaymentColumn::Account);
    QVERIFY(table().isColumnHidden(column));
    showOthers();
    QCOMPARE(table().shownColumns().indexOf(column), 1);
    QCOMPARE(page().model().index(0, column).data().toString(), u"Lille"_s);
    QSignalSpy here(&page(), &PaymentsPage::openRequested);
    QSignalSpy elsewhere(&page(), &PaymentsPage::accountRequested);
    press(Qt::Key_Return);
    QCOMPARE(here.count(), 0);
    QCOMPARE(elsewhere.count(), 1);
    QCOMPARE(elsewhere[0][0].toString(), u"other"_s);
    QCOMPARE(elsewhere[0][1].value<Place>(), Place::payment(m_generator.payment(Known)->id.text()));
    page().setOtherAccounts({});
    QTRY_COMPARE(page().model().rowCount(), int(Known));
    QVERIFY(table().isColumnHidden(column));
}

void TestPaymentsPage::whatIsAnothersIsNotAskedForHere()
{
    showOthers();
    press(Qt::Key_Space); // the preview shows nothing of it
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"preview"_s));
    QVERIFY(!m_window->findChild<ElidedLabel *>(u"previewOrder"_s)->isVisible());
    filter(m_generator.payment(Known)->orderReference);
    QTRY_COMPARE(page().model().rowCount(), 1);
    page().refresh();
    QVERIFY(m_gateway->reads.isEmpty());
}

void TestPaymentsPage::hiddenColumnComesBack()
{
    QList<int> shown = table().shownColumns();
    const int card = static_cast<int>(PaymentColumn::Card);
    shown.removeAll(card);
    table().showColumns(shown);
    QVERIFY(table().isColumnHidden(card));
    shown.prepend(card);
    table().showColumns(shown);
    QCOMPARE(table().shownColumns(), shown);
    QVERIFY(!table().isColumnHidden(card));
}

void TestPaymentsPage::listIsAsItWasLeftInTheNextWindow()
{
    QHeaderView &header = *table().horizontalHeader();
    QList<int> shown = table().shownColumns();
    shown.removeAll(int(PaymentColumn::Card));
    table().showColumns(shown);
    header.moveSection(header.visualIndex(int(PaymentColumn::Amount)), 0); // as a drag does
    header.resizeSection(int(PaymentColumn::Customer), 231);
    table().sortByColumn(int(PaymentColumn::Amount), Qt::AscendingOrder);
    const ListLook left = table().look();
    QCOMPARE(left.columns.first(), int(PaymentColumn::Amount));
    QCOMPARE(left.widths[int(PaymentColumn::Customer)], 231);
    const int width = table().columnWidth(int(PaymentColumn::Customer));

    m_window.reset();
    openWindow();
    QCOMPARE(table().look(), left);
    QVERIFY(table().isColumnHidden(int(PaymentColumn::Card)));
    QVERIFY(qAbs(table().columnWidth(int(PaymentColumn::Customer)) - width) <
            60); // shares of the width
    QCOMPARE(page().model().order(), (SearchOrder{SearchOrder::Column::Amount, false}));
    const QModelIndex first = page().model().index(0, int(PaymentColumn::Amount));
    const QModelIndex second = page().model().index(1, int(PaymentColumn::Amount));
    QTRY_VERIFY(second.data(PaymentsListModel::ValueRole).isValid());
    QVERIFY(first.data(PaymentsListModel::ValueRole).toLongLong() <=
            second.data(PaymentsListModel::ValueRole).toLongLong());
}

void TestPaymentsPage::lookThatMakesNoSenseIsLeftOut()
{
    const ListLook before = table().look();
    table().setLook({{99, -1}, {0, 1}, 77, true});
    QCOMPARE(table().look(), before);
    table().setLook({{}, QList<int>(before.widths.size(), -5), int(PaymentColumn::Id), true});
    QCOMPARE(table().look(), before);
}

void TestPaymentsPage::columnsAreMovedAndSortedByKeys()
{
    const auto openMenu = [this] {
        auto *button = m_window->findChild<QPushButton *>(u"columnsButton"_s);
        button->setFocus();
        press(Qt::Key_Space);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    };
    const QList<int> before = table().shownColumns();
    QMenu *menu = openMenu();
    QVERIFY(menu);
    while (!menu->activeAction() || menu->activeAction()->data() != before.first())
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down, Qt::ControlModifier);
    QList<int> moved = before;
    moved.swapItemsAt(0, 1);
    QCOMPARE(table().shownColumns(), moved);
    QTest::keyClick(menu, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(table().shownColumns(), before);
    QTest::keyClick(menu, Qt::Key_Up, Qt::ControlModifier); // no further
    QCOMPARE(table().shownColumns(), before);
    while (!menu->activeAction()->menu())
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Right);
    QMenu *sorting = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(sorting && sorting != menu);
    const auto titles = [sorting] {
        QStringList all;
        for (const QAction *action : sorting->actions())
            all << action->text();
        return all;
    };
    QVERIFY(!titles().contains(columnTitle(PaymentColumn::Id)));
    while (sorting->activeAction() &&
           sorting->activeAction()->text() != columnTitle(PaymentColumn::Customer))
        QTest::keyClick(sorting, Qt::Key_Down);
    QTest::keyClick(sorting, Qt::Key_Return);
    QCOMPARE(page().model().order().column, SearchOrder::Column::Customer);
}

void TestPaymentsPage::columnWithoutAnOrderDoesNotSort()
{
    table().showColumns(table().shownColumns() << int(PaymentColumn::Id));
    const SearchOrder before = page().model().order();
    QHeaderView &header = *table().horizontalHeader();
    const QPoint title(header.sectionViewportPosition(int(PaymentColumn::Id)) + 20, 10);
    header.setOffset(0);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(header.sortIndicatorSection(), int(PaymentColumn::Created));
    QCOMPARE(page().model().order(), before);
    const QPoint other(header.sectionViewportPosition(int(PaymentColumn::Amount)) + 20, 10);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, other);
    QCOMPARE(header.sortIndicatorSection(), int(PaymentColumn::Amount));
    QCOMPARE(page().model().order().column, SearchOrder::Column::Amount);
}

COUNTERFOIL_TEST(QApplication, TestPaymentsPage)

#include "tst_payments_page.moc"

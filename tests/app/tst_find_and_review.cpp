// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "tests/support/local_account.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "tests/tabular/other_reader.h"
#include "ui/pages/payment_page.h"
#include "ui/pages/payments/payments_table.h"
#include "ui/pages/payments_page.h"
#include "ui/pages/refunds/operations_table.h"
#include "ui/pages/refunds/total_card.h"
#include "ui/pages/refunds_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/row_delegate.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <cmath>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using namespace typed;

namespace {

/// Sums in minor units by currency.
using Sums = QMap<QString, qint64>;

/// The sandbox's name for payments that the desk does not learn by itself.
constexpr QLatin1StringView hiddenScenario("scale");

// 142.99 EUR authorised, 110.00 captured, 12.50 refunded.
const auto FoundId = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;

/// Of "1,234.00 EUR".
void add(const QString &money, Sums &sums)
{
    QString digits = money.section(u' ', 0, 0);
    digits.remove(u',').remove(u'.');
    bool isNumber = false;
    sums[money.section(u' ', 1)] += digits.toLongLong(&isNumber);
    QVERIFY2(isNumber, qPrintable(money));
}

/// The column whose title begins so.
int columnOf(const QJsonArray &titles, QLatin1StringView begin)
{
    for (int i = 0; i < titles.size(); ++i) {
        if (titles[i].toString().startsWith(begin))
            return i;
    }
    return -1;
}

/// What another program adds up in the file: one column, by currency.
Sums sumsOf(const QJsonArray &rows, QLatin1StringView amountTitle)
{
    Sums sums;
    const QJsonArray titles = rows.at(0).toArray();
    const int amounts = columnOf(titles, amountTitle);
    const int currencies = columnOf(titles, "Currency"_L1);
    if (amounts < 0 || currencies < 0)
        return sums;
    for (int row = 1; row < rows.size(); ++row) {
        const QJsonArray cells = rows[row].toArray();
        const QString code = cells[currencies].toString();
        const int exponent = Currency::fromCode(code)->exponent().value();
        const QJsonValue amount = cells[amounts];
        if (amount.isString()) { // CSV: the digits as they were written
            const QString text = amount.toString();
            const qsizetype point = text.indexOf(u'.');
            const qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
            sums[code] += decimals == exponent ? QString(text).remove(u'.').toLongLong()
                                               : std::numeric_limits<qint32>::max();
        } else { // a workbook's numbers are doubles, whoever reads them
            sums[code] += std::llround(amount.toDouble() * std::pow(10, exponent));
        }
    }
    return sums;
}

} // namespace

/// Finding, keeping, reviewing and exporting by keyboard: the whole program on a real sandbox over
/// HTTP, and again on the same data directory.
class TestFindAndReview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aNameLeadsToThePaymentOfAGuest();
    void aFilterOfChipsFindsWhatItsTextFinds();
    void aSavedViewComesBackAfterARestart();
    void listsAreAsTheyWereLeftAfterARestart();
    void atACommonWidthFiguresTimesAndStatesAreWhole();
    void reviewedRefundsStayReviewedAfterARestart();
    void whatChangedBetweenTwoVersionsIsShown();
    void ctrlPPrintsThePaymentAndTheRefunds();
    void exportedPaymentsSumToWhatThePageSays_data() { formats(); }
    void exportedPaymentsSumToWhatThePageSays();
    void exportedRefundsSumToWhatThePageSays_data() { formats(); }
    void exportedRefundsSumToWhatThePageSays();

private:
    static void formats();
    void start();
    void restart();
    void goTo(int railPlace);
    void goToAllRefunds();
    void exportTo(const QString &path, bool isWorkbook);
    void chooseInMenu(const QString &words);
    void takeFocusBack();
    [[nodiscard]] MainWindow *window() const;
    template <typename T = QWidget>
    T *find(const char *objectName) const
    {
        for (T *found : window()->findChildren<T *>(QLatin1StringView(objectName))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] PaymentsPage *payments() const
    {
        return dynamic_cast<PaymentsPage *>(window()->page());
    }
    [[nodiscard]] RefundsPage *refunds() const
    {
        return dynamic_cast<RefundsPage *>(window()->page());
    }
    [[nodiscard]] static QStringList cutCells(const ListTable &table, const QList<int> &mayBeCut);
    [[nodiscard]] QStringList shownOrders() const;
    [[nodiscard]] Sums sumsOfCards() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LocalAccount> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    int m_known = 0;
};

void TestFindAndReview::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setAttribute(
        Qt::AA_DontUseNativeDialogs); // these have keys that a test can press
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestFindAndReview::init()
{
    m_sandbox = std::make_unique<LocalAccount>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_known = 0;
    for (const QJsonValue &payment : m_sandbox->payments()) {
        if (payment["scenario"_L1] != hiddenScenario)
            ++m_known;
    }
    start();
}

void TestFindAndReview::cleanup()
{
    m_program.reset();
    m_sandbox.reset();
}

/// Until the list of payments is there.
void TestFindAndReview::start()
{
    CommandLine line;
    line.start = CommandLine::Start::Sandbox;
    line.sandbox = m_sandbox->url();
    m_program =
        std::make_unique<Program>(line, m_folder->path(), std::make_unique<RunStore>(), *m_theme);
    QVERIFY(m_program->start().has_value());
    QTRY_VERIFY(window());
    QVERIFY(QTest::qWaitForWindowActive(window()));
    QTRY_VERIFY(payments());
    QTRY_COMPARE_WITH_TIMEOUT(payments()->model().rowCount(), m_known, 60'000);
    QTRY_VERIFY(find<PaymentsTable>("payments") && find<PaymentsTable>("payments")->hasFocus());
}

/// A new process on the same directory, as far as one process can be two.
void TestFindAndReview::restart()
{
    m_program.reset();
    start();
}

void TestFindAndReview::goTo(int railPlace)
{
    press(Qt::Key(Qt::Key_0 + railPlace), Qt::AltModifier);
}

MainWindow *TestFindAndReview::window() const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(top); found && found->isVisible())
            return found;
    }
    return nullptr;
}

/// This week, which the page begins with, has few on a Monday.
void TestFindAndReview::goToAllRefunds()
{
    goTo(3);
    QTRY_VERIFY(refunds());
    refunds()->form().widen();
    QTRY_VERIFY(!refunds()->model().isLoading() && refunds()->model().rowCount() > 0);
}

/// With the arrow keys, and Enter.
void TestFindAndReview::chooseInMenu(const QString &words)
{
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const auto active = [menu] {
        return menu->activeAction() ? menu->activeAction()->text().section(u'\t', 0, 0) : QString();
    };
    for (qsizetype i = 0; i <= menu->actions().size() && active() != words; ++i)
        press(Qt::Key_Down);
    QCOMPARE(active(), words);
    press(Qt::Key_Return);
    takeFocusBack();
}

/// As a window manager gives it when a dialog or a menu closes; offscreen there is none.
void TestFindAndReview::takeFocusBack()
{
    QTRY_VERIFY(!QApplication::activePopupWidget());
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

/// In their order.
QStringList TestFindAndReview::shownOrders() const
{
    QStringList orders;
    PaymentsListModel &model = payments()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        [&] { QTRY_VERIFY(model.row(row)); }();
        orders << (model.row(row) ? model.row(row)->payment.text() : QString());
    }
    return orders;
}

void TestFindAndReview::aNameLeadsToThePaymentOfAGuest()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), u"searchLine"_s);
    type(u"chloe dupre"_s);
    QTRY_VERIFY(find<QListView>("searchResults"));
    press(Qt::Key_Return);
    QTRY_VERIFY(dynamic_cast<PaymentPage *>(window()->page()));
    auto *page = dynamic_cast<PaymentPage *>(window()->page());
    QTRY_VERIFY(page->payment());
    QVERIFY(!page->payment()->customer);
    QCOMPARE(page->payment()->order->billingAddress->lastName, u"Dupré"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(payments());
}

void TestFindAndReview::aFilterOfChipsFindsWhatItsTextFinds()
{
    const QStringList all = shownOrders();
    const auto counted = [this] { return payments()->model().isCounted(); };
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), u"filterLine"_s);
    // One chip at a time; the first one is then turned round on its own.
    type(u"op:refund "_s);
    QTRY_COMPARE(payments()->search().chips().size(), 1);
    type(u"currency:EUR "_s);
    QTRY_COMPARE(payments()->search().chips().size(), 2);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Minus);
    QTRY_VERIFY(counted());
    const QString text = payments()->search().text();
    QVERIFY2(text.startsWith(u"-op:refund"_s), qPrintable(text));
    const QStringList byChips = shownOrders();
    QVERIFY(!byChips.isEmpty() && byChips.size() < all.size());

    press(Qt::Key_Delete);
    press(Qt::Key_Delete);
    QTRY_VERIFY(payments()->search().isEmpty());
    QTRY_COMPARE(payments()->model().rowCount(), m_known);
    QCOMPARE(shownOrders(), all);

    // The same as one text, in the other order and without a space that would end it.
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), u"filterLine"_s);
    type(u"currency:EUR -op:refund"_s);
    QTRY_VERIFY(payments()->model().rowCount() == byChips.size() && counted());
    QCOMPARE(shownOrders(), byChips);
}

void TestFindAndReview::aSavedViewComesBackAfterARestart()
{
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), u"filterLine"_s);
    type(u"op:refund "_s);
    STEP(tabTo(u"columnsButton"_s));
    press(Qt::Key_Space);
    STEP(chooseInMenu(u"Card"_s));
    auto *table = find<PaymentsTable>("payments");
    table->sortByColumn(int(PaymentsListModel::Column::Amount), Qt::AscendingOrder);
    QTRY_VERIFY(payments()->model().isCounted());
    const QList<int> columns = table->shownColumns();
    QVERIFY(!columns.contains(int(PaymentsListModel::Column::Card)));
    const QStringList orders = shownOrders();
    QVERIFY(!orders.isEmpty() && orders.size() < m_known);

    STEP(tabTo(u"viewsButton"_s));
    press(Qt::Key_Space);
    STEP(chooseInMenu(u"Save current view…"_s));
    QTRY_COMPARE(focusName(), u"viewName"_s);
    type(u"Refunded, small first"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!find("saveView"));

    STEP(restart());
    press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(payments()->model().rowCount(), int(orders.size()));
    QTRY_VERIFY(payments()->model().isCounted());
    QCOMPARE(shownOrders(), orders);
    QCOMPARE(find<PaymentsTable>("payments")->shownColumns(), columns);
    QCOMPARE(payments()->model().order(), (SearchOrder{SearchOrder::Column::Amount, false}));
    STEP(tabTo(u"viewsButton"_s));
    press(Qt::Key_Space);
    STEP(chooseInMenu(u"Refunded, small first"_s)); // under its name
}

void TestFindAndReview::listsAreAsTheyWereLeftAfterARestart()
{
    const auto hide = [this](const QString &title) {
        STEP(tabTo(u"columnsButton"_s));
        press(Qt::Key_Space);
        STEP(chooseInMenu(title));
    };
    STEP(hide(u"Card"_s));
    const ListLook payments = find<PaymentsTable>("payments")->look();
    goTo(3);
    QTRY_VERIFY(refunds() && find<OperationsTable>("operationsTable"));
    STEP(hide(u"Reference"_s));
    auto *table = find<OperationsTable>("operationsTable");
    table->sortByColumn(int(OperationsListModel::Column::Amount), Qt::DescendingOrder);
    const ListLook operations = table->look();
    QVERIFY(!operations.columns.contains(int(OperationsListModel::Column::Reference)));

    STEP(restart());
    QCOMPARE(find<PaymentsTable>("payments")->look(), payments);
    QVERIFY(!payments.columns.contains(int(PaymentsListModel::Column::Card)));
    goTo(3);
    QTRY_VERIFY(refunds() && find<OperationsTable>("operationsTable"));
    QCOMPARE(find<OperationsTable>("operationsTable")->look(), operations);
}

/// Cells that are wider than their column.
QStringList TestFindAndReview::cutCells(const ListTable &table, const QList<int> &mayBeCut)
{
    QStringList cut;
    for (const int column : table.shownColumns()) {
        for (int row = 0; row < table.model()->rowCount() && !mayBeCut.contains(column); ++row) {
            const QModelIndex index = table.model()->index(row, column);
            const int wanted = table.rows()->sizeHint({}, index).width();
            if (wanted > table.columnWidth(column) + 2) // the hint has two pixels to spare
                cut << u"%1: %2"_s.arg(column).arg(index.data().toString());
        }
    }
    return cut;
}

void TestFindAndReview::atACommonWidthFiguresTimesAndStatesAreWhole()
{
    using Column = PaymentsListModel::Column;
    using Operation = OperationsListModel::Column;
    window()->resize(1280, 800);
    (void)shownOrders(); // all rows are read
    const auto *table = find<PaymentsTable>("payments");
    QTRY_VERIFY(table->width() < 1100);
    QStringList cut =
        cutCells(*table, {int(Column::Customer), int(Column::State), int(Column::Partners)});
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QTRY_VERIFY(!table->horizontalScrollBar()->isVisible());
    goTo(3);
    QTRY_VERIFY(refunds() && refunds()->model().row(0));
    const auto *operations = find<OperationsTable>("operationsTable");
    cut = cutCells(*operations,
                   {int(Operation::Partners), int(Operation::Reason), int(Operation::Reference)});
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QTRY_VERIFY(!operations->horizontalScrollBar()->isVisible());
}

/// A refund makes a version; the payment is then compared with what it was.
void TestFindAndReview::whatChangedBetweenTwoVersionsIsShown()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), u"searchLine"_s);
    type(FoundId);
    QTRY_VERIFY(find<QListView>("searchResults"));
    press(Qt::Key_Return);
    const auto page = [this] { return dynamic_cast<PaymentPage *>(window()->page()); };
    QTRY_VERIFY(page() && page()->payment() && !page()->isLoading());
    const Revision before = page()->payment()->revision;
    STEP(tabTo(u"refundButton"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(focusName(), u"amount"_s);
    type(u"1.25"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(page()->payment()->revision.isNewerThan(before), 20'000);
    QTRY_VERIFY(find("outcomeHeadline"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!OverlayDialog::openIn(window()));

    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(find("versionsDialog"));
    QTRY_VERIFY(find<QTableView>("comparison"));
    QTRY_COMPARE(focusName(), u"versions"_s);
    QVERIFY(find<QTableView>("versions")->model()->rowCount() >= 2);
    const QAbstractItemModel *model = find<QTableView>("comparison")->model();
    QStringList told;
    for (int row = 0; row < model->rowCount(); ++row)
        told << model->index(row, 0).data(Qt::AccessibleTextRole).toString() + u' ' +
                    model->index(row, 1).data().toString() + u": "_s +
                    model->index(row, 2).data().toString() + u" > "_s +
                    model->index(row, 3).data().toString();
    const QString all = told.join(u'\n');
    const Money refunded = page()->payment()->amounts.totalRefunded;
    const Money earlier = refunded.with(refunded.minorUnits() - 125);
    QVERIFY2(all.contains(
                 u"Totals Refunded: %1 > %2"_s.arg(formatMoney(earlier), formatMoney(refunded))),
             qPrintable(all));
    QVERIFY2(all.contains(u" Amount: – > "_s + formatMoney(refunded.with(125))), qPrintable(all));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!OverlayDialog::openIn(window()));
}

void TestFindAndReview::ctrlPPrintsThePaymentAndTheRefunds()
{
    press(Qt::Key_Return);
    QTRY_VERIFY(dynamic_cast<PaymentPage *>(window()->page()));
    auto *page = dynamic_cast<PaymentPage *>(window()->page());
    QTRY_VERIFY(page->payment());
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(find("printDialog"));
    QTRY_VERIFY(find<QPushButton>("printSave")->isEnabled());
    const QString sentence = find<QLabel>("printSentence")->text();
    QVERIFY2(sentence.contains(page->title()), qPrintable(sentence));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!find("printDialog"));

    STEP(goToAllRefunds());
    QTRY_COMPARE(focusName(), u"operationsTable"_s);
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(find("printDialog"));
    QTRY_VERIFY(find<QPushButton>("printSave")->isEnabled());
}

void TestFindAndReview::reviewedRefundsStayReviewedAfterARestart()
{
    const auto isRead = [this](int row) {
        return refunds() && !refunds()->model().isLoading() && refunds()->model().row(row);
    };
    STEP(goToAllRefunds());
    QTRY_VERIFY(isRead(2));
    QTRY_COMPARE(focusName(), u"operationsTable"_s);
    QList<qint64> marked;
    for (int row = 0; row < 3; ++row) {
        QVERIFY(!refunds()->model().row(row)->review);
        marked << refunds()->model().row(row)->row;
    }
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Space);
    QTRY_COMPARE(focusName(), u"reviewNote"_s);
    type(u"Checked with the till"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto reviewsOf = [&] {
        QList<Review> reviews;
        for (int row = 0; row < refunds()->model().rowCount(); ++row) {
            const OperationRow *known = refunds()->model().row(row);
            if (known && known->review && marked.contains(known->row))
                reviews << *known->review;
        }
        return reviews;
    };
    QTRY_COMPARE(reviewsOf().size(), 3);

    STEP(restart());
    STEP(goToAllRefunds());
    QTRY_VERIFY(isRead(2));
    QTRY_COMPARE(reviewsOf().size(), 3);
    const QList<Review> reviews = reviewsOf();
    for (const Review &review : reviews) {
        QCOMPARE(review.note, u"Checked with the till"_s);
        QVERIFY(review.at >= before);
    }
    int others = 0;
    for (int row = 3; row < refunds()->model().rowCount(); ++row)
        others += refunds()->model().row(row) && refunds()->model().row(row)->review ? 1 : 0;
    QCOMPARE(others, 0);
}

void TestFindAndReview::formats()
{
    QTest::addColumn<bool>("isWorkbook");
    QTest::newRow("CSV") << false;
    QTest::newRow("workbook") << true;
}

/// In the dialog that is open: the format by arrow, the file's name, and the end.
void TestFindAndReview::exportTo(const QString &path, bool isWorkbook)
{
    QTRY_VERIFY(find("exportDialog"));
    auto *go = find<QPushButton>("exportGo");
    QTRY_VERIFY(go->isEnabled());
    if (isWorkbook) {
        QWidget *format = find("exportFormat");
        for (int i = 0; i < 10 && !format->isAncestorOf(QApplication::focusWidget()); ++i)
            press(Qt::Key_Tab);
        QVERIFY(format->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Right);
    }
    STEP(tabTo(u"exportGo"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(window()->findChild<QFileDialog *>());
    auto *dialog = window()->findChild<QFileDialog *>();
    QTRY_VERIFY(dialog->isActiveWindow());
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    name->selectAll();
    name->insert(path); // a paste: typing would open the completion's popup
    press(Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(find("exportShowFolder"));
    const QString told = find<QLabel>("exportSentence")->text();
    QVERIFY2(told.contains(path), qPrintable(told));
    takeFocusBack();
    press(Qt::Key_Escape);
    QTRY_VERIFY(!find("exportDialog"));
}

void TestFindAndReview::exportedPaymentsSumToWhatThePageSays()
{
    QFETCH(bool, isWorkbook);
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(find<QLabel>("selectionSums"));
    const QString told = find<QLabel>("selectionSums")->text();
    const QStringList parts = told.split(u"  ·  "_s);
    QCOMPARE(parts.first(), u"%1 selected"_s.arg(m_known));
    Sums sums;
    for (const QString &money : parts.mid(1))
        STEP(add(money, sums));
    QVERIFY(sums.size() > 3);

    STEP(tabTo(u"exportPayments"_s));
    press(Qt::Key_Space);
    const QString path = m_folder->filePath(isWorkbook ? u"all.xlsx"_s : u"all.csv"_s);
    STEP(exportTo(path, isWorkbook));
    const QJsonArray rows = test::readByOthers(path).at(0).toArray();
    QCOMPARE(rows.size(), m_known + 1);
    QCOMPARE(sumsOf(rows, "Amount"_L1), sums);
}

/// What the cards say; the last one holds several where there are more than fit.
Sums TestFindAndReview::sumsOfCards() const
{
    Sums sums;
    for (int i = 0;; ++i) {
        auto *card = window()->findChild<TotalCard *>(u"currencyCard%1"_s.arg(i));
        if (!card || !card->isVisible())
            return sums;
        const TotalText &text = card->total();
        if (text.label == u"Other currencies"_s) {
            for (const QString &money : text.detail.split(u" · "_s))
                add(money, sums);
        } else {
            add(text.value + u' ' + text.label.right(3), sums);
        }
    }
}

void TestFindAndReview::exportedRefundsSumToWhatThePageSays()
{
    QFETCH(bool, isWorkbook);
    STEP(goToAllRefunds());
    QTRY_VERIFY(!refunds()->model().isLoading() && sumsOfCards().size() > 2);
    const int count = refunds()->model().rowCount();

    STEP(tabTo(u"exportOperations"_s));
    press(Qt::Key_Space);
    STEP(chooseInMenu(u"As CSV or Excel…"_s));
    const QString path = m_folder->filePath(isWorkbook ? u"refunds.xlsx"_s : u"refunds.csv"_s);
    STEP(exportTo(path, isWorkbook));
    const QJsonArray rows = test::readByOthers(path).at(0).toArray();
    QCOMPARE(rows.size(), count + 1);
    QCOMPARE(sumsOf(rows, "Processed"_L1), sumsOfCards());
}

COUNTERFOIL_TEST(QApplication, TestFindAndReview)
#include "tst_find_and_review.moc"

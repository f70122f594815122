// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/domain/os_user.h"
#include "core/services/account_services.h"
#include "ui/dialogs/abort_session_dialog.h"
#include "ui/dialogs/decision_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/dialogs/order_dialog.h"
#include "ui/frame/page.h"
#include "ui/shell/history.h"
#include "ui/shell/main_window.h"
#include "ui/shell/manual_places.h"
#include "ui/shell/manual_window.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/window_size.h"
#include "ui/shell/windows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/overlay_dialog.h"

#include "tests/models/payment_builder.h"
#include "tests/models/session_builder.h"
#include "tests/support/next_revision.h"
#include "tests/support/scratch_journal.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "tests/ui/fake_gateway.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace counterfoil;
using namespace counterfoil::testing;
using typed::press;

namespace {

using Opener = std::function<void()>; // shows a dialog over the window

const QString strangeId = u"e3a6516b-0ec4-4a5b-92b0-7bb9693e82c1"_s;

PaymentPtr payment(int number)
{
    Payment payment = samplePayment();
    payment.id =
        PaymentId(u"9a14962c-bdcf-49d1-8673-e75dfb4801%1"_s.arg(number, 2, 10, QLatin1Char('0')));
    payment.orderReference = u"order_%1"_s.arg(number);
    payment.createdAt = Timestamp(payment.createdAt.msecsSinceEpoch() - number * 60000LL, 3600);
    return std::make_shared<const Payment>(payment);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        QGuiApplication::clipboard()->clear();
        auto gateway = std::make_unique<FakeGateway>();
        m_gateway = gateway.get();
        m_scratch = std::make_unique<ScratchJournal>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_catalogue = std::make_unique<SqliteCatalogue>(m_folder->filePath(u"catalogue.sqlite"_s));
        m_services = std::make_unique<AccountServices>(
            Account{u"demo"_s, u"Demo shop"_s, u"Purse"_s, Environment::Test}, std::move(gateway),
            ServiceStores{m_scratch->journal, *m_catalogue, {m_folder->path()}, {osUser()}},
            m_scratch->clock);
        for (int number = 1; number <= 3; ++number)
            m_services->known().upsert(payment(number));
        m_dialogs = std::make_unique<OperationDialogs>(*m_services, m_presets);
        m_window = std::make_unique<MainWindow>(*m_services, *m_dialogs);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_dialogs.reset();
        m_services.reset();
        m_catalogue.reset();
    }

    void historyForgetsWhatWasAhead();
    void listIsOpenedWithKeysAndLeftWithEscape();
    void searchFindsAKnownPaymentByItsWords();
    void pastedIdOfAKnownPaymentOpensIt();
    void unknownIdIsFetchedOnlyWhenAsked();
    void clipboardIsOfferedAndNeverSent();
    void typingInTheSearchFieldGoesOnInTheSearch();
    void dialogKeepsTheShortcutsOfThePageBelowOff();
    void whatIsDroppedIsShownOrOfferedForImport_data();
    void whatIsDroppedIsShownOrOfferedForImport();
    void nothingIsDroppedBelowADialog();
    void whatAServerNamesItTurnsNoTitleRound();
    void livesEdgeIsNotTheTestsEdge();
    void aWindowFitsTheScreenHoweverSmall();
    void closingAWindowLeavesTheOthers();
    void aChangedZoneHoldsOnEveryPage();
    void aPageBelowADialogHasTheOldZoneUntilItIsLeft();
    void anAccountWithoutSessionsOffersNone();
    void emptyDeskSaysWhatToDo();
    void learnedListHasTheKeysOnItsFirstRow();
    void f1OpensTheChapterOfWhatIsInFront();
    void f1OpensTheChapterOfTheDialogInFront_data();
    void f1OpensTheChapterOfTheDialogInFront();
    void theManualClosesBeforeTheWindowIsMadeAgain();
    void aKeptWindowComesBackWithItsListsAtTheirRows();
    void aListOpensARowInAWindowOfItsOwn();

private:
    void drop(const QMimeData &data);
    [[nodiscard]] QString customerLine() const
    {
        const auto *line = m_window->page()->findChild<QLabel *>(u"customerLine"_s);
        return line ? line->text() : QString(); // it comes after the page
    }
    QLineEdit *line() const { return m_window->findChild<QLineEdit *>(u"searchLine"_s); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScratchJournal> m_scratch;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<AccountServices> m_services;
    FakeGateway *m_gateway = nullptr;
    QTemporaryDir m_directory;
    FilePriorityPresetStore m_presets{m_directory.path()};
    std::unique_ptr<OperationDialogs> m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::historyForgetsWhatWasAhead()
{
    History history;
    QVERIFY(!history.visit(Place()));
    QVERIFY(history.visit(Place::payment(u"a"_s)));
    QVERIFY(history.visit(Place::payment(u"b"_s)));
    history.goBack();
    QCOMPARE(history.current(), Place::payment(u"a"_s));
    QVERIFY(history.canGoForward());
    QVERIFY(history.visit(Place::session(u"s"_s)));
    QVERIFY(!history.canGoForward());
    history.goBack();
    history.goBack();
    history.goBack();
    QCOMPARE(history.current(), Place());
}

void TestMainWindow::listIsOpenedWithKeysAndLeftWithEscape()
{
    auto *table = m_window->findChild<QTableView *>(u"payments"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_VERIFY(!table->model()->index(1, 0).data().toString().isEmpty()); // the row was read
    table->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    press(Qt::Key_Return);
    QCOMPARE(m_window->place(), Place::payment(payment(2)->id.text()));
    m_window->setFocus();
    press(Qt::Key_Escape);
    QCOMPARE(m_window->place(), Place());
    QCOMPARE(table->currentIndex().row(), 1);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->place().kind, Place::Kind::Payment);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->place(), Place());
}

void TestMainWindow::searchFindsAKnownPaymentByItsWords()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(line()->hasFocus());
    QTest::keyClicks(line(), u"order_"_s);
    auto *results = m_window->findChild<QListView *>(u"searchResults"_s);
    QTRY_COMPARE(results->model()->rowCount(), 3);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    QCOMPARE(results->currentIndex().row(), 1);
    press(Qt::Key_Return);
    QTRY_VERIFY(!OverlayDialog::openIn(m_window.get()));
    QCOMPARE(m_window->place(), Place::payment(payment(2)->id.text()));
}

void TestMainWindow::pastedIdOfAKnownPaymentOpensIt()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(u"  \""_s + payment(3)->id.text() + u"\" "_s);
    line()->paste();
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->place(), Place::payment(payment(3)->id.text()));
}

void TestMainWindow::unknownIdIsFetchedOnlyWhenAsked()
{
    press(Qt::Key_K, Qt::ControlModifier);
    line()->setText(strangeId);
    QTRY_COMPARE(m_window->findChild<QListView *>(u"searchResults"_s)->model()->rowCount(), 3);
    QCOMPARE(m_gateway->reads.size(), 0);
    QSignalSpy asked(m_window.get(), &MainWindow::newWindowRequested);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].value<Place>(), Place::payment(strangeId));
    QCOMPARE(m_window->place(), Place());
}

void TestMainWindow::clipboardIsOfferedAndNeverSent()
{
    QGuiApplication::clipboard()->setText(strangeId);
    press(Qt::Key_K, Qt::ControlModifier);
    auto *action = m_window->findChild<QPushButton *>(u"clipboardAction"_s);
    QVERIFY(action->isVisible());
    QVERIFY(line()->text().isEmpty());
    QCOMPARE(m_gateway->reads.size(), 0);
    press(Qt::Key_Tab);
    QVERIFY(action->hasFocus());
    press(Qt::Key_Space);
    QCOMPARE(m_window->place(), Place::payment(strangeId));

    QGuiApplication::clipboard()->setText(u"milk, bread"_s);
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!action->isVisible());
}

void TestMainWindow::typingInTheSearchFieldGoesOnInTheSearch()
{
    auto *field = m_window->findChild<QAbstractButton *>(u"searchField"_s);
    field->setFocus();
    QTest::keyClicks(field, u"o"_s);
    QCOMPARE(line()->text(), u"o"_s);
    QVERIFY(line()->hasFocus());
    QTest::keyClicks(line(), u"rder"_s);
    QCOMPARE(line()->text(), u"order"_s);
    press(Qt::Key_Escape);
    QVERIFY(!OverlayDialog::openIn(m_window.get()));
    QVERIFY(field->hasFocus());
}

void TestMainWindow::dialogKeepsTheShortcutsOfThePageBelowOff()
{
    m_window->open({Place::Kind::Sessions, {}});
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->place().kind, Place::Kind::Sessions);
    press(Qt::Key_Escape);
    QCOMPARE(m_window->place().kind, Place::Kind::Sessions);
}

void TestMainWindow::drop(const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
}

void TestMainWindow::whatIsDroppedIsShownOrOfferedForImport_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Place>("shown");
    QTest::addColumn<QString>("dialog");
    const auto json = [](const char *key) {
        return u"{\"%1\":\"%2\"}"_s.arg(QLatin1StringView(key), strangeId);
    };
    QTest::newRow("notification") << json("payment_id") << Place::payment(strangeId) << QString();
    QTest::newRow("session") << json("client_session_id") << Place::session(strangeId) << QString();
    QTest::newRow("list") << u"order;payment\n1;%1\n2;%1\n"_s.arg(strangeId) << Place()
                          << u"importDialog"_s;
    QTest::newRow("ids") << strangeId + u'\n' + payment(1)->id.text() << Place()
                         << u"importDialog"_s;
}

void TestMainWindow::whatIsDroppedIsShownOrOfferedForImport()
{
    QFETCH(QString, text);
    QFETCH(Place, shown);
    QFETCH(QString, dialog);
    const auto reads = m_gateway->reads.size();
    QFile file(m_directory.filePath(u"dropped"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    drop(data);
    if (dialog.isEmpty()) {
        QTRY_COMPARE(m_window->place(), shown);
    } else {
        QTRY_VERIFY(OverlayDialog::openIn(m_window.get()));
        QCOMPARE(OverlayDialog::openIn(m_window.get())->objectName(), dialog);
        QCOMPARE(m_window->place(), shown);
        QCOMPARE(m_gateway->reads.size(), reads); // nothing is fetched before somebody asks
    }
}

void TestMainWindow::nothingIsDroppedBelowADialog()
{
    m_window->openSearch();
    OverlayDialog *search = OverlayDialog::openIn(m_window.get());
    for (const QString &text :
         {u"{\"payment_id\":\"%1\"}"_s.arg(strangeId), strangeId + u'\n' + payment(1)->id.text()}) {
        QMimeData data;
        data.setText(text); // taken at once, unlike a file
        drop(data);
    }
    QCOMPARE(OverlayDialog::openIn(m_window.get()), search);
    QCOMPARE(m_window->place(), Place());
}

void TestMainWindow::whatAServerNamesItTurnsNoTitleRound()
{
    Payment named = *payment(1);
    moveOn(named);
    named.orderReference = u"\u202Eorder\n"_s + QString(500, u'x');
    m_services->known().upsert(std::make_shared<const Payment>(named));
    m_window->open(Place::payment(named.id.text()));
    QTRY_VERIFY2(m_window->windowTitle().startsWith(u"order xxx"_s),
                 qPrintable(m_window->windowTitle()));
    const QString title = m_window->windowTitle();
    QVERIFY2(title.endsWith(u"x… – Demo shop – Counterfoil"_s), qPrintable(title));
    QVERIFY(title.size() < 250);
}

void TestMainWindow::livesEdgeIsNotTheTestsEdge()
{
    AccountServices live(
        {u"shop"_s, u"Shop"_s, u"Purse"_s, Environment::Live}, std::make_unique<FakeGateway>(),
        ServiceStores{m_scratch->journal, *m_catalogue, {m_folder->path()}, {osUser()}},
        m_scratch->clock);
    MainWindow window(live, *m_dialogs);
    window.show();
    const Tokens &tokens = Theme::current();
    QCOMPARE(window.grab().toImage().pixelColor(400, 1), tokens.color(ColorRole::EnvironmentLive));
    QCOMPARE(m_window->grab().toImage().pixelColor(400, 1),
             tokens.color(ColorRole::EnvironmentTest));
}

// The screen of the offscreen platform is as small as a laptop's at 200 %.
void TestMainWindow::aWindowFitsTheScreenHoweverSmall()
{
    const QSize room = m_window->screen()->availableGeometry().size();
    QVERIFY(room.width() < 900);
    QVERIFY(m_window->frameGeometry().width() <= room.width());
    QVERIFY(m_window->frameGeometry().height() <= room.height());
    QVERIFY(m_window->minimumWidth() <= room.width());

    // As a window on a larger screen left it.
    QWidget large;
    large.resize(1600, 1100);
    MainWindow restored(*m_services, *m_dialogs);
    restoreWindow(&restored, large.saveGeometry());
    restored.show();
    QVERIFY(restored.frameGeometry().width() <= room.width());
    QVERIFY(restored.frameGeometry().height() <= room.height());
}

void TestMainWindow::closingAWindowLeavesTheOthers()
{
    Windows windows(*m_services, *m_dialogs);
    MainWindow *first = windows.open();
    emit first->newWindowRequested(Place::session(u"s"_s));
    QCOMPARE(windows.all().size(), 2);
    QCOMPARE(windows.all().last()->place(), Place::session(u"s"_s));
    first->close();
    QTRY_COMPARE(windows.all().size(), 1);
}

void TestMainWindow::aChangedZoneHoldsOnEveryPage()
{
    QPointer<Page> list = m_window->page();
    m_window->open(Place::payment(payment(1)->id.text()));
    QTRY_VERIFY2(customerLine().contains(u"2026, 18:38"_s), qPrintable(customerLine()));
    m_services->setZone("Asia/Tokyo");
    QTRY_VERIFY2(customerLine().contains(u"2026, 02:38"_s), qPrintable(customerLine()));
    QCOMPARE(m_window->place(), Place::payment(payment(1)->id.text()));
    QTRY_VERIFY(!list);
    m_window->goBack();
    QCOMPARE(m_window->page()->place(), Place());
    const auto namesTheZone = [strip = m_window->findChild<StatusStrip *>()] {
        const auto labels = strip->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"Asia/Tokyo"_s);
        });
    };
    QTRY_VERIFY(namesTheZone());
}

void TestMainWindow::aPageBelowADialogHasTheOldZoneUntilItIsLeft()
{
    m_window->open(Place::payment(payment(1)->id.text()));
    QPointer<Page> page = m_window->page();
    OverlayDialog dialog(m_window.get());
    dialog.open();
    m_services->setZone("Asia/Tokyo");
    QCOMPARE(m_window->page(), page.data());
    dialog.reject();
    m_window->goBack();
    QTRY_VERIFY(!page);
    m_window->open(Place::payment(payment(1)->id.text()));
    QTRY_VERIFY2(customerLine().contains(u"2026, 02:38"_s), qPrintable(customerLine()));
}

void TestMainWindow::anAccountWithoutSessionsOffersNone()
{
    QVERIFY(m_window->findChild<Rail *>()->pages().contains(Place::Kind::Sessions));
    auto gateway = std::make_unique<FakeGateway>();
    gateway->hasCheckout = false;
    const FakeGateway &provider = *gateway;
    AccountServices services(
        {u"shop"_s, u"Shop"_s, u"Other"_s, Environment::Test}, std::move(gateway),
        ServiceStores{m_scratch->journal, *m_catalogue, {m_folder->path()}, {osUser()}},
        m_scratch->clock);
    MainWindow window(services, *m_dialogs);
    QVERIFY(!window.findChild<Rail *>()->pages().contains(Place::Kind::Sessions));
    for (const Place &place : {Place{Place::Kind::Sessions, {}}, Place::session(strangeId),
                               Place{Place::Kind::Links, {}}, Place::link(strangeId)}) {
        window.open(Place::payment(payment(1)->id.text()));
        window.open(place);
        QCOMPARE(window.place(), Place());
    }
    QVERIFY(provider.sessions.isEmpty());
    QVERIFY(provider.links.isEmpty());
}

void TestMainWindow::emptyDeskSaysWhatToDo()
{
    AccountServices empty(
        {u"shop"_s, u"Shop"_s, u"Purse"_s, Environment::Test}, std::make_unique<FakeGateway>(),
        ServiceStores{m_scratch->journal, *m_catalogue, {m_folder->path()}, {osUser()}},
        m_scratch->clock);
    MainWindow window(empty, *m_dialogs);
    window.show();
    QTRY_VERIFY([&window] {
        const auto labels = window.page()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"No payments known yet"_s;
        });
    }());
}

void TestMainWindow::learnedListHasTheKeysOnItsFirstRow()
{
    auto gateway = std::make_unique<FakeGateway>();
    const FakeGateway &provider = *gateway;
    AccountServices services(
        {u"shop"_s, u"Shop"_s, u"Purse"_s, Environment::Test}, std::move(gateway),
        ServiceStores{m_scratch->journal, *m_catalogue, {m_folder->path()}, {osUser()}},
        m_scratch->clock);
    MainWindow window(services, *m_dialogs);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    services.payments().learn({payment(2)->id, payment(1)->id});
    auto *table = window.findChild<QTableView *>(u"payments"_s);
    provider.reads[0]->settle(payment(2));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!table->currentIndex().isValid());
    provider.reads[1]->settle(payment(1));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().row(), 0);
    QTRY_COMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"order_1"_s);
}

void TestMainWindow::f1OpensTheChapterOfWhatIsInFront()
{
    const auto manual = [this] { return m_window->findChild<ManualWindow *>(u"manual"_s); };
    const QList<Place::Kind> pages = m_window->findChild<Rail *>()->pages();
    QVERIFY(pages.size() >= 6);
    for (const Place::Kind kind : pages) {
        m_window->open({kind, {}});
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        press(Qt::Key_F1);
        QVERIFY(manual());
        QCOMPARE(manual()->chapter(), chapterOf(kind));
    }
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_Slash, Qt::ControlModifier);
    QVERIFY(OverlayDialog::openIn(m_window.get()));
    press(Qt::Key_F1);
    QCOMPARE(manual()->chapter(), u"keyboard"_s);
}

void TestMainWindow::f1OpensTheChapterOfTheDialogInFront_data()
{
    QTest::addColumn<Place>("page");
    QTest::addColumn<Opener>("open");
    QTest::addColumn<QString>("chapter");
    const Place payments{Place::Kind::Payments, {}};
    const auto operation = [this](OperationKind kind) {
        return Opener([this, kind] { m_dialogs->open(m_window.get(), kind, payment(1)); });
    };
    QTest::newRow("capture") << payments << operation(OperationKind::Capture) << u"capturing"_s;
    QTest::newRow("refund") << payments << operation(OperationKind::Refund) << u"refunding"_s;
    QTest::newRow("void") << payments << operation(OperationKind::Void) << u"capturing"_s;
    QTest::newRow("decision") << Place::payment(payment(1)->id.text()) << Opener([this] {
        (new DecisionDialog(m_window.get(), PaymentDecision::Approve, payment(1),
                            m_services->operations()))
            ->open();
    }) << u"payment"_s;
    QTest::newRow("abort") << Place{Place::Kind::Sessions, {}} << Opener([this] {
        (new AbortSessionDialog(m_window.get(), std::make_shared<const Session>(sampleSession()),
                                m_services->sessions(), m_services->operations()))
            ->open();
    }) << u"sessions"_s;
    QTest::newRow("new order") << payments << Opener([this] {
        (new OrderDialog(m_window.get(), *m_services))->open();
    }) << u"sessions"_s;
    QTest::newRow("import") << payments << Opener([this] {
        ImportDialog::openOver(m_window.get(), m_services->imports(),
                               [] { return QDateTime::currentDateTime(); });
    }) << u"files"_s;
    QTest::newRow("search") << Place{Place::Kind::Settings, {}}
                            << Opener([] { press(Qt::Key_K, Qt::ControlModifier); })
                            << u"finding"_s;
}

void TestMainWindow::f1OpensTheChapterOfTheDialogInFront()
{
    QFETCH(const Place, page);
    QFETCH(const Opener, open);
    QFETCH(const QString, chapter);
    m_window->open(page);
    open();
    press(Qt::Key_F1);
    const auto *manual = m_window->findChild<ManualWindow *>(u"manual"_s);
    QVERIFY(manual);
    QCOMPARE(manual->chapter(), chapter);
}

void TestMainWindow::theManualClosesBeforeTheWindowIsMadeAgain()
{
    const QPointer<ManualWindow> manual = ManualWindow::openFor(m_window.get(), u"finding"_s);
    m_window->renew();
    QVERIFY(!manual); // it would keep the words of another language
}

void TestMainWindow::aKeptWindowComesBackWithItsListsAtTheirRows()
{
    auto *table = m_window->findChild<QTableView *>(u"payments"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->setCurrentIndex(table->model()->index(2, 0));
    m_window->open(Place::payment(payment(1)->id.text()));
    const KeptWindow kept = m_window->kept();
    m_services->known().upsert(payment(0)); // the newest stands first

    MainWindow later(*m_services, *m_dialogs);
    later.openKept(kept);
    later.show();
    QCOMPARE(later.place(), Place::payment(payment(1)->id.text()));
    later.goBack();
    table = later.findChild<QTableView *>(u"payments"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QTRY_COMPARE(table->currentIndex().row(), 3);
    QCOMPARE(later.kept().lists, kept.lists);
}

void TestMainWindow::aListOpensARowInAWindowOfItsOwn()
{
    auto *table = m_window->findChild<QTableView *>(u"payments"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_VERIFY(!table->model()->index(1, 0).data().toString().isEmpty()); // the row was read
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QSignalSpy asked(m_window.get(), &MainWindow::newWindowRequested);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].value<Place>(), Place::payment(payment(2)->id.text()));
    QCOMPARE(m_window->place(), Place());
}

COUNTERFOIL_TEST(QApplication, TestMainWindow)
#include "tst_main_window.moc"

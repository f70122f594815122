// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "core/secrets/run_store.h"
#include "tests/support/test_program.h"
#include "ui/lock/lock_page.h"
#include "ui/pages/payments_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

// The payment of the demo whose customer is Emily Rose Parker.
const auto keptPayment = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;

} // namespace

/// What was open comes back at the next start on the same data.
class TestWindowsReturn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_theme.reset(); }

    void windowsComeBackWithTheirPagesAndPlaces();
    void aMaximisedWindowComesBackMaximised();
    void aWindowThatWasClosedStaysClosed();
    void windowsThatWereClosedTogetherAllComeBack();
    void whoeverLockedHasToUnlockAfterARestart();
    void aWindowOnAScreenThatIsGoneComesToOneThatIsThere();
    void windowsOfAnAccountThatIsGoneAreLeftOut();
    void aDamagedFileOpensOneWindow();
    void whatWasSearchedForIsNotKept();

private:
    void startDemo();
    [[nodiscard]] QList<MainWindow *> windows() const;
    [[nodiscard]] QByteArray keptFile() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestWindowsReturn::initTestCase()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestWindowsReturn::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    startDemo();
}

void TestWindowsReturn::cleanup()
{
    m_program.reset();
}

void TestWindowsReturn::startDemo()
{
    m_program.reset();
    CommandLine line;
    line.start = CommandLine::Start::Demo;
    m_program =
        std::make_unique<Program>(line, m_folder->path(), std::make_unique<RunStore>(), *m_theme);
    QVERIFY(m_program->start());
    QTRY_VERIFY(!windows().isEmpty());
}

QList<MainWindow *> TestWindowsReturn::windows() const
{
    QList<MainWindow *> found;
    for (const Account &account : m_program->windowServices().demoAccounts()) {
        if (AccountSession *session = m_program->session(account.id))
            found << session->windows().all();
    }
    return found;
}

QByteArray TestWindowsReturn::keptFile() const
{
    QFile file(m_folder->filePath(u"windows.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestWindowsReturn::windowsComeBackWithTheirPagesAndPlaces()
{
    MainWindow *first = windows().first();
    first->open(Place::payment(keptPayment));
    first->setGeometry(3, 60, first->width(), 610);
    emit first->newWindowRequested({Place::Kind::Refunds, {}});
    QCOMPARE(windows().size(), 2);
    const QRect place = first->geometry();
    startDemo();
    QCOMPARE(windows().size(), 2);
    QCOMPARE(windows()[0]->place(), Place::payment(keptPayment));
    QCOMPARE(windows()[0]->geometry(), place);
    QCOMPARE(windows()[1]->place(), (Place{Place::Kind::Refunds, {}}));
}

void TestWindowsReturn::aMaximisedWindowComesBackMaximised()
{
    windows().first()->showMaximized();
    startDemo();
    QVERIFY(windows().first()->isMaximized());
}

void TestWindowsReturn::aWindowThatWasClosedStaysClosed()
{
    emit windows().first()->newWindowRequested({Place::Kind::Refunds, {}});
    windows().first()->open({Place::Kind::Events, {}});
    QTRY_COMPARE(KeptWindows(m_folder->path()).windows().size(), 2);
    windows().last()->close();
    QTRY_COMPARE(KeptWindows(m_folder->path()).windows().size(), 1);
    startDemo();
    QCOMPARE(windows().size(), 1);
    QCOMPARE(windows().first()->place(), (Place{Place::Kind::Events, {}}));
}

void TestWindowsReturn::windowsThatWereClosedTogetherAllComeBack()
{
    emit windows().first()->newWindowRequested(Place::payment(keptPayment));
    QCOMPARE(windows().size(), 2);
    QApplication::closeAllWindows(); // as Ctrl+Q does
    QTRY_VERIFY(windows().isEmpty());
    startDemo();
    QCOMPARE(windows().size(), 2);
    QCOMPARE(windows().last()->place(), Place::payment(keptPayment));
}

void TestWindowsReturn::whoeverLockedHasToUnlockAfterARestart()
{
    windows().first()->open(Place::payment(keptPayment));
    m_program->windowServices().lock().lock();
    startDemo();
    QVERIFY(m_program->windowServices().lock().isLocked());
    const auto *page = windows().first()->findChild<LockPage *>();
    QVERIFY(page && page->isVisible());
    m_program->windowServices().lock().tryUnlock({});
    QTRY_VERIFY(!m_program->windowServices().lock().isLocked());
    startDemo();
    QVERIFY(!m_program->windowServices().lock().isLocked());
}

void TestWindowsReturn::aWindowOnAScreenThatIsGoneComesToOneThatIsThere()
{
    m_program.reset();
    KeptWindows kept(m_folder->path());
    QList<KeptWindow> left = kept.windows();
    QCOMPARE(left.size(), 1);
    QWidget far;
    far.setGeometry(5'000, 4'000, 700, 500);
    left[0].geometry = far.saveGeometry();
    kept.keep({left[0].account}, left);
    startDemo();
    const MainWindow *window = windows().first();
    QVERIFY(window->screen()->geometry().contains(window->geometry().topLeft()));
}

void TestWindowsReturn::windowsOfAnAccountThatIsGoneAreLeftOut()
{
    m_program.reset();
    KeptWindows(m_folder->path()).keep({u"gone"_s}, {{u"gone"_s, u"payments"_s, {}, {}, {}}});
    m_program = std::make_unique<Program>(CommandLine(), m_folder->path(),
                                          std::make_unique<RunStore>(), *m_theme);
    QVERIFY(m_program->start());
    QTRY_VERIFY(m_program->startWindow() && m_program->startWindow()->isVisible());
    QVERIFY(!m_program->session(u"gone"_s));
}

void TestWindowsReturn::aDamagedFileOpensOneWindow()
{
    m_program.reset();
    QFile file(m_folder->filePath(u"windows.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\": 1, \"windows\"") > 0);
    file.close();
    startDemo();
    QCOMPARE(windows().size(), 1);
    QCOMPARE(windows().first()->place(), Place());
}

void TestWindowsReturn::whatWasSearchedForIsNotKept()
{
    qobject_cast<PaymentsPage *>(windows().first()->page())->search().setText(u"name:parker "_s);
    m_program.reset();
    QVERIFY(!keptFile().isEmpty());
    QVERIFY(!keptFile().toLower().contains("parker"));
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestWindowsReturn)
#include "tst_windows_return.moc"

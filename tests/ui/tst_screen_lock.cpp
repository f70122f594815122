// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/run_store.h"
#include "tests/support/test_program.h"
#include "ui/lock/lock_page.h"
#include "ui/lock/screen_lock.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestScreenLock : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

    void itLocksAfterTheIdleTimeAndKeysPutItOff();
    void itLocksAfterTwelveHoursWhateverIsDone();
    void theShortestLimitCounts();
    void withoutAPinEnterUnlocksAndThePageSaysSo();
    void everyWindowIsCoveredAlsoOneThatComesLater();
    void aTitleThatChangesMeanwhileIsThereAfterwards();
    void whatRaisesItselfStaysBelow();
    void anOpenMenuIsClosed();
    void aPinThatIsGoneFromTheKeychainLocksNobodyOut();
    void tooManyWrongTriesWait();

private:
    LockPage *page(QWidget *window) const { return window->findChild<LockPage *>(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::chrono::steady_clock::time_point m_now{1h};
    std::unique_ptr<RunStore> m_store;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<PinLock> m_pin;
    std::unique_ptr<ScreenLock> m_lock;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_edit = nullptr;
};

void TestScreenLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto clock = [this] { return m_now; };
    m_store = std::make_unique<RunStore>();
    m_settings = std::make_unique<AppSettings>(m_folder->path());
    m_pin = std::make_unique<PinLock>(*m_store, clock);
    m_lock = std::make_unique<ScreenLock>(*m_settings, *m_pin, clock);
    m_window = std::make_unique<QWidget>();
    m_window->setWindowTitle(u"order_1"_s);
    m_window->resize(800, 600);
    m_edit = new QLineEdit(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
}

void TestScreenLock::cleanup()
{
    m_window.reset();
    m_lock.reset();
    m_pin.reset();
    m_store.reset();
}

void TestScreenLock::itLocksAfterTheIdleTimeAndKeysPutItOff()
{
    m_settings->setIdleLock(10min);
    m_now += 9min;
    QTest::keyClicks(m_edit, u"a"_s);
    m_now += 9min;
    m_lock->checkIdle();
    QVERIFY(!m_lock->isLocked());
    QTest::mouseClick(m_edit, Qt::LeftButton);
    m_now += 10min;
    const QSignalSpy locked(m_lock.get(), &ScreenLock::lockedChanged);
    m_lock->checkIdle();
    QVERIFY(m_lock->isLocked());
    QCOMPARE(locked.size(), 1);
}

void TestScreenLock::itLocksAfterTwelveHoursWhateverIsDone()
{
    for (int hour = 1; hour < 12; ++hour) {
        m_now += 1h;
        QTest::keyClicks(m_edit, u"a"_s);
        m_lock->checkIdle();
        QVERIFY(!m_lock->isLocked());
    }
    m_now += 1h;
    QTest::keyClicks(m_edit, u"a"_s);
    m_lock->checkIdle();
    QVERIFY(m_lock->isLocked());
    m_lock->tryUnlock({});
    m_lock->checkIdle();
    QVERIFY(!m_lock->isLocked());
}

void TestScreenLock::theShortestLimitCounts()
{
    m_settings->setIdleLock(10min);
    m_lock->setAccountLimit(u"a"_s, 2min);
    m_lock->setAccountLimit(u"b"_s, 30min);
    m_now += 2min;
    m_lock->checkIdle();
    QVERIFY(m_lock->isLocked());
    m_lock->tryUnlock({});
    m_lock->setAccountLimit(u"a"_s, std::nullopt);
    m_now += 9min;
    m_lock->checkIdle();
    QVERIFY(!m_lock->isLocked());
}

void TestScreenLock::withoutAPinEnterUnlocksAndThePageSaysSo()
{
    m_lock->lock();
    const auto *sentence = m_window->findChild<QLabel *>(u"lockSentence"_s);
    QVERIFY2(sentence->text().contains(u"anyone"_s), qPrintable(sentence->text()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_lock->isLocked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!m_lock->isLocked());
    QCOMPARE(QApplication::focusWidget(), m_edit);
}

void TestScreenLock::everyWindowIsCoveredAlsoOneThatComesLater()
{
    QWidget before;
    before.show();
    m_lock->lock();
    QWidget later;
    later.setWindowTitle(u"order_2"_s);
    later.resize(800, 600);
    later.show();
    for (QWidget *window : {m_window.get(), &before, &later}) {
        QVERIFY(page(window) && page(window)->isVisible());
        QCOMPARE(window->windowTitle(), lockedTitle());
    }
    QCOMPARE(page(&later)->size(), later.size());
    m_lock->tryUnlock({});
    QCOMPARE(later.windowTitle(), u"order_2"_s);
    QCOMPARE(m_window->windowTitle(), u"order_1"_s);
}

void TestScreenLock::aTitleThatChangesMeanwhileIsThereAfterwards()
{
    m_lock->lock();
    m_window->setWindowTitle(u"order_3"_s);
    QCOMPARE(m_window->windowTitle(), lockedTitle());
    m_lock->tryUnlock({});
    QCOMPARE(m_window->windowTitle(), u"order_3"_s);
}

void TestScreenLock::whatRaisesItselfStaysBelow()
{
    m_lock->lock();
    auto *dialog = new OverlayDialog(m_window.get());
    new QLineEdit(dialog->panel());
    dialog->open();
    m_edit->raise();
    QCOMPARE(m_window->children().last(), page(m_window.get()));
    QCOMPARE(m_window->grab().toImage().convertToFormat(QImage::Format_RGB32),
             page(m_window.get())->grab().toImage().convertToFormat(QImage::Format_RGB32));
}

void TestScreenLock::anOpenMenuIsClosed()
{
    QMenu menu;
    menu.addAction(u"Refund 30.00"_s);
    menu.popup({});
    QVERIFY(menu.isVisible());
    m_lock->lock();
    QVERIFY(!menu.isVisible());
}

void TestScreenLock::aPinThatIsGoneFromTheKeychainLocksNobodyOut()
{
    m_settings->setHasPin(true); // the keychain knows of none
    m_lock->lock();
    m_lock->tryUnlock(Secret("4711"));
    QTRY_VERIFY(!m_lock->isChecking());
    QVERIFY(m_lock->isLocked());
    QVERIFY(!m_lock->note().isEmpty());
    QVERIFY(!m_lock->asksPin());
    m_lock->tryUnlock({});
    QVERIFY(!m_lock->isLocked());
}

void TestScreenLock::tooManyWrongTriesWait()
{
    bool isSet = false;
    m_lock->setPin(Secret("4711"), this, [&isSet](const QString &why) { isSet = why.isEmpty(); });
    QTRY_VERIFY_WITH_TIMEOUT(isSet, 60'000);
    m_lock->lock();
    for (int i = 0; i < PinLock::freeTries; ++i) {
        m_lock->tryUnlock(Secret("1"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_lock->isChecking(), 60'000);
    }
    QVERIFY(m_lock->wait() > 0ms);
    QVERIFY(!m_window->findChild<QWidget *>(u"lockPin"_s)->isEnabled());
    m_lock->tryUnlock(Secret("4711"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_lock->isChecking(), 60'000);
    QVERIFY(m_lock->isLocked());
    m_now += m_lock->wait();
    m_lock->tryUnlock(Secret("4711"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_lock->isLocked(), 60'000);
}

COUNTERFOIL_TEST(QApplication, TestScreenLock)
#include "tst_screen_lock.moc"

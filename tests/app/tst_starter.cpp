// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link_events.h"
#include "app/starter.h"
#include "core/secrets/run_store.h"
#include "tests/support/test_program.h"
#include "ui/pages/payment_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const auto demoPayment = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;
const auto strangePayment = u"00000000-bdcf-49d1-8673-e75dfb48013f"_s;

CommandLine lineOf(const QStringList &arguments)
{
    const auto line = parseCommandLine(arguments);
    return line.value_or(CommandLine());
}

QString shownPayment()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        const auto *page = window->findChild<PaymentPage *>();
        if (page && page->payment())
            return page->payment()->id.text();
    }
    return {};
}

} // namespace

/// A second start on the same data.
class TestStarter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aSecondStartBringsTheFirstForward();
    void aLinkIsOpenedByTheDemoThatKnowsIt();
    void aLinkThatTheDemoDoesNotKnowStartsTheProgram();
    void aSandboxIsAlwaysAProgramOfItsOwn();
    void theSystemsLinkIsOpened();

private:
    [[nodiscard]] std::unique_ptr<Starter> start(const QStringList &arguments);
    /// With its payments known.
    [[nodiscard]] std::unique_ptr<Starter> startDemo();

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
};

void TestStarter::initTestCase()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QApplication::instance()));
}

void TestStarter::init()
{
    m_folder.emplace();
}

void TestStarter::cleanup()
{
    QVERIFY(shownPayment().isEmpty());
}

std::unique_ptr<Starter> TestStarter::start(const QStringList &arguments)
{
    auto starter = std::make_unique<Starter>(lineOf(arguments), m_folder->path(),
                                             std::make_unique<RunStore>(), *m_theme);
    starter->begin();
    return starter;
}

std::unique_ptr<Starter> TestStarter::startDemo()
{
    auto demo = start({u"--demo"_s, u"--open"_s, u"payment:"_s + demoPayment});
    [&] { QTRY_COMPARE_WITH_TIMEOUT(shownPayment(), demoPayment, 20'000); }();
    return demo;
}

void TestStarter::aSecondStartBringsTheFirstForward()
{
    const auto first = start({});
    QTRY_VERIFY(first->program());
    QTRY_VERIFY(first->isListening());
    QTRY_VERIFY(first->program()->startWindow());
    first->program()->startWindow()->hide();

    const auto second = start({});
    QSignalSpy handedOver(second.get(), &Starter::handedOver);
    QTRY_COMPARE(handedOver.count(), 1);
    QVERIFY(!second->program());
    QVERIFY(first->program()->startWindow()->isVisible());
}

void TestStarter::aLinkIsOpenedByTheDemoThatKnowsIt()
{
    const auto demo = startDemo();
    QTRY_VERIFY(demo->isListening());
    const auto second = start({u"counterfoil://payment/"_s + demoPayment});
    QSignalSpy handedOver(second.get(), &Starter::handedOver);
    QTRY_COMPARE(handedOver.count(), 1);
    QVERIFY(!second->program());
}

void TestStarter::aLinkThatTheDemoDoesNotKnowStartsTheProgram()
{
    const auto demo = startDemo();
    QTRY_VERIFY(demo->isListening());
    const auto second = start({u"counterfoil://payment/"_s + strangePayment});
    QTRY_VERIFY(second->program());
    QCOMPARE(shownPayment(), demoPayment);
}

void TestStarter::aSandboxIsAlwaysAProgramOfItsOwn()
{
    const auto first = start({});
    QTRY_VERIFY(first->isListening());
    const auto second = start({u"--sandbox"_s, u"http://127.0.0.1:9"_s});
    QTRY_VERIFY(second->program());
    QVERIFY(!second->isListening());
}

void TestStarter::theSystemsLinkIsOpened()
{
    LinkEvents links;
    QSignalSpy opened(&links, &LinkEvents::linkOpened);
    QApplication::instance()->installEventFilter(&links);
    QFileOpenEvent event(QUrl(u"counterfoil://payment/"_s + demoPayment));
    QApplication::sendEvent(QApplication::instance(), &event);
    QFileOpenEvent file(QUrl(u"file:///etc/passwd"_s));
    QApplication::sendEvent(QApplication::instance(), &file);
    QCOMPARE(opened.count(), 1); // the file is nothing of ours
    QCOMPARE(opened.first().first().toString(), u"counterfoil://payment/"_s + demoPayment);
}

COUNTERFOIL_TEST(QApplication, TestStarter)
#include "tst_starter.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "tests/ui/dialog_fixture.h"
#include "tests/ui/newest_read.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/pages/payment_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/reachable_commands.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using typed::press;

/// The palette over a real window on a fake provider, by keys.
class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void whatIsTypedIsFoundAndEnterRunsIt();
    void escapeGivesTheFocusBack();
    void anOperationIsFoundWithItsLimit();
    void whatIsOffSaysWhyAndDoesNotRun();
    void anIdIsOfferedToBeOpened();
    void anyTextIsOfferedToBeSearchedFor();
    void menusTabsAndPagesAreThereWithTheirKeys();
    void noNameIsThereTwiceOrBlank();
    void itDoesNotOpenOverADialog();
    void theCountAndTheRowAreThereForAReader();
    void whatIsGoneByThenIsNotRun();

private:
    [[nodiscard]] CommandPalette *palette() const
    {
        return m_window->findChild<CommandPalette *>();
    }
    [[nodiscard]] QLineEdit *line() const
    {
        return palette()->findChild<QLineEdit *>(u"commandLine"_s);
    }
    [[nodiscard]] QAbstractItemModel *rows() const
    {
        return palette()->findChild<QListView *>(u"commandRows"_s)->model();
    }
    [[nodiscard]] QString row(int row) const
    {
        return rows()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] std::optional<Command> command(const QString &name) const
    {
        for (const Command &one : reachableCommands(*m_window)) {
            if (one.name == name)
                return one;
        }
        return std::nullopt;
    }
    void openPalette();
    void openPayment(const Payment &payment);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DialogFixture> m_fixture;
    std::unique_ptr<OperationDialogs> m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestCommandPalette::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestCommandPalette::cleanupTestCase()
{
    m_theme.reset();
}

void TestCommandPalette::init()
{
    m_fixture = std::make_unique<DialogFixture>();
    m_fixture->dialog.reset();
    m_dialogs = std::make_unique<OperationDialogs>(m_fixture->services, m_fixture->presets);
    m_window = std::make_unique<MainWindow>(m_fixture->services, *m_dialogs);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCommandPalette::cleanup()
{
    m_window.reset();
    m_dialogs.reset();
    m_fixture.reset();
}

void TestCommandPalette::openPalette()
{
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(palette());
    QVERIFY(palette()->isOpen());
    QVERIFY(line()->hasFocus());
}

void TestCommandPalette::openPayment(const Payment &payment)
{
    m_window->open(Place::payment(payment.id.text()));
    newestRead(*m_fixture->gateway).settle(share(payment));
    QTRY_VERIFY(!dynamic_cast<PaymentPage *>(m_window->page())->isLoading());
}

void TestCommandPalette::whatIsTypedIsFoundAndEnterRunsIt()
{
    openPalette();
    typed::type(u"refunds"_s);
    QVERIFY2(row(0).startsWith(u"Refunds, Alt"_s), qPrintable(row(0)));
    press(Qt::Key_Return);
    QVERIFY(!palette()->isOpen());
    QCOMPARE(m_window->place().kind, Place::Kind::Refunds);
}

void TestCommandPalette::escapeGivesTheFocusBack()
{
    QPointer<QWidget> before = QApplication::focusWidget();
    QVERIFY(before);
    openPalette();
    typed::type(u"quit"_s);
    press(Qt::Key_Escape);
    QVERIFY(!palette()->isOpen());
    QCOMPARE(QApplication::focusWidget(), before.data());
    openPalette();
    QCOMPARE(line()->text(), QString()); // what was typed before is gone
}

void TestCommandPalette::anOperationIsFoundWithItsLimit()
{
    openPayment(*m_fixture->seen);
    openPalette();
    typed::type(u"refund up"_s);
    QCOMPARE(row(0), u"Refund, up to 97.50 EUR"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<OperationDialog *>());
}

void TestCommandPalette::whatIsOffSaysWhyAndDoesNotRun()
{
    Payment payment = *m_fixture->seen;
    payment.links.remove(u"void"_s);
    moveOn(payment);
    openPayment(payment);
    openPalette();
    typed::type(u"void"_s);
    QVERIFY2(row(0).startsWith(u"Void"_s) && row(0).contains(u"unavailable: "_s) &&
                 row(0).contains(u"doesn't offer"_s),
             qPrintable(row(0)));
    press(Qt::Key_Return);
    QVERIFY(palette()->isOpen());
    QVERIFY(!m_window->findChild<OperationDialog *>());
}

void TestCommandPalette::anIdIsOfferedToBeOpened()
{
    openPalette();
    const QString id = u"e3a6516b-0ec4-4a5b-92b0-7bb9693e82c1"_s;
    line()->setText(u"  "_s + id.toUpper());
    QCOMPARE(row(0), u"Open payment "_s + id);
    press(Qt::Key_Return);
    QCOMPARE(m_window->place(), Place::payment(id));
}

void TestCommandPalette::anyTextIsOfferedToBeSearchedFor()
{
    openPalette();
    typed::type(u"emily"_s);
    QCOMPARE(rows()->rowCount(), 1);
    QCOMPARE(row(0), u"Search payments for “emily”"_s);
    press(Qt::Key_Return);
    auto *search = m_window->findChild<QLineEdit *>(u"searchLine"_s);
    QVERIFY(search && search->hasFocus());
    QCOMPARE(search->text(), u"emily"_s);
}

void TestCommandPalette::menusTabsAndPagesAreThereWithTheirKeys()
{
    openPayment(*m_fixture->seen);
    for (const QString &name : {u"Theme: Dark"_s, u"Versions"_s, u"Print or save as PDF"_s,
                                u"Keyboard shortcuts"_s, u"Operations"_s, u"Tab Customer"_s})
        QVERIFY2(command(name).has_value(), qPrintable(name));
    QCOMPARE(command(u"New window"_s)->keys, u"Ctrl N"_s);
    QCOMPARE(command(u"Operations"_s)->group, u"Go to"_s);
    QVERIFY(!command(u"Copy link to this page"_s)->isOff);
    m_window->open({Place::Kind::Refunds, {}});
    QVERIFY(command(u"Copy link to this page"_s)->isOff);
    QVERIFY(!command(u"Copy link to this page"_s)->reason.isEmpty());
    QVERIFY(!command(u"Tab Customer"_s)); // its page is not shown
}

void TestCommandPalette::noNameIsThereTwiceOrBlank()
{
    openPayment(*m_fixture->seen);
    QStringList names;
    for (const Command &one : reachableCommands(*m_window)) {
        QVERIFY(!one.name.trimmed().isEmpty());
        QVERIFY2(!one.name.contains(u'&'), qPrintable(one.name));
        names << one.name;
    }
    QStringList once = names;
    once.removeDuplicates();
    QCOMPARE(names, once);
}

void TestCommandPalette::itDoesNotOpenOverADialog()
{
    openPayment(*m_fixture->seen);
    m_window->findChild<QPushButton *>(u"refundButton"_s)->click();
    QTRY_VERIFY(m_window->findChild<OperationDialog *>());
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!palette());
}

void TestCommandPalette::theCountAndTheRowAreThereForAReader()
{
    openPalette();
    typed::type(u"quit"_s);
    const auto *summary = palette()->findChild<QLabel *>(u"commandSummary"_s);
    QCOMPARE(summary->text(), u"2 commands"_s); // the search, too
    QCOMPARE(QAccessible::queryAccessibleInterface(line())->text(QAccessible::Description), row(0));
}

void TestCommandPalette::whatIsGoneByThenIsNotRun()
{
    openPayment(*m_fixture->seen);
    const std::optional<Command> tab = command(u"Tab Customer"_s);
    QVERIFY(tab);
    m_window.reset();
    tab->run();
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestCommandPalette)
#include "tst_command_palette.moc"

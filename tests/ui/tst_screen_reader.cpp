// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/redirect_verification.h"
#include "tests/models/session_builder.h"
#include "tests/support/next_revision.h"
#include "tests/support/test_program.h"
#include "tests/ui/dialog_fixture.h"
#include "tests/ui/newest_read.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/lock/lock_accessible.h"
#include "ui/pages/payment/payment_tabs.h"
#include "ui/pages/payment_page.h"
#include "ui/pages/refunds_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rail.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/typed_text.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

namespace {

QAccessibleInterface *interfaceOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

void setTextOf(QLineEdit *edit, const QString &text)
{
    interfaceOf(edit)->editableTextInterface()->replaceText(
        0, static_cast<int>(edit->text().size()), text);
}

/// Roles that only a window has, of widgets that are none.
QStringList strayWindowsIn(const QWidget &window)
{
    QStringList strays;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isWindow() || qobject_cast<OverlayDialog *>(widget))
            continue;
        const QAccessible::Role role = interfaceOf(widget)->role();
        if (role == QAccessible::Window || role == QAccessible::Dialog)
            strays << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                          widget->objectName();
    }
    return strays;
}

} // namespace

/// What a screen reader finds and does, through Qt's own interfaces. A reader that is on asks for
/// the interface of whatever tells of a change, while widgets are still being made.
class TestScreenReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void noWidgetInsideAWindowIsAWindow_data();
    void noWidgetInsideAWindowIsAWindow();
    void operationButtonsArePressedAndSayWhyTheyAreOff();
    void togglingAButtonPressesIt();
    void whatItSetsCountsAsTyped();
    void prioritiesThatItSetsCountAsTyped();
    void whatTheProgramShowsIsNotTyped();
    void aLineThatIsOffKeepsItsText();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestScreenReader::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    installLockAccessible();
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(
        [](QAccessibleEvent *event) { (void)event->accessibleInterface(); });
}

void TestScreenReader::cleanupTestCase()
{
    QAccessible::installUpdateHandler(nullptr);
    m_theme.reset();
}

void TestScreenReader::noWidgetInsideAWindowIsAWindow_data()
{
    QTest::addColumn<Place>("place");
    QTest::newRow("payments") << Place{Place::Kind::Payments, {}};
    QTest::newRow("sessions") << Place{Place::Kind::Sessions, {}};
    QTest::newRow("links") << Place{Place::Kind::Links, {}};
    QTest::newRow("refunds") << Place{Place::Kind::Refunds, {}};
    QTest::newRow("operations") << Place{Place::Kind::Operations, {}};
    QTest::newRow("events") << Place{Place::Kind::Events, {}};
    QTest::newRow("notices") << Place{Place::Kind::Notices, {}};
    QTest::newRow("redirects") << Place{Place::Kind::Redirects, {}};
    QTest::newRow("payment") << Place::payment(samplePayment().id.text());
    QTest::newRow("session") << Place::session(u"session-1"_s);
    QTest::newRow("link") << Place::link(u"link-1"_s);
}

void TestScreenReader::noWidgetInsideAWindowIsAWindow()
{
    QFETCH(const Place, place);
    DialogFixture f;
    f.gateway->redirects = &purse::readRedirect;
    f.dialog.reset();
    OperationDialogs dialogs(f.services, f.presets);
    MainWindow window(f.services, dialogs);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.open(place);
    if (place.kind == Place::Kind::Payment) {
        newestRead(*f.gateway).settle(f.seen);
        auto *page = dynamic_cast<PaymentPage *>(window.page());
        QVERIFY(page);
        QTRY_VERIFY(!page->isLoading());
        for (int tab = 0; tab < static_cast<int>(PaymentTabs::Tab::Count); ++tab)
            page->tabs().setCurrentTab(static_cast<PaymentTabs::Tab>(tab));
    } else if (place.kind == Place::Kind::Session) {
        f.gateway->sessions.last()->settle(shared(sampleSession()));
        QTRY_VERIFY(window.page()->seenAt().isValid());
    } else if (place.kind == Place::Kind::Link) {
        f.gateway->links.last()->settle(sampleLink({PaymentAttempt{
            samplePayment().id, SessionId(), u"AUTHORIZED"_s, samplePayment().createdAt}}));
        QTRY_VERIFY(window.page()->seenAt().isValid());
    }
    QCOMPARE(interfaceOf(&window)->role(), QAccessible::Window);
    QCOMPARE(strayWindowsIn(window), QStringList());
}

void TestScreenReader::operationButtonsArePressedAndSayWhyTheyAreOff()
{
    DialogFixture f;
    f.dialog.reset();
    auto *page = new PaymentPage(f.services, f.seen->id, &f.window);
    f.window.setCentralWidget(page);
    Payment payment = *f.seen;
    payment.links.remove(u"void"_s);
    moveOn(payment); // the fixture has shown the one before
    newestRead(*f.gateway).settle(share(payment));
    QTRY_VERIFY(!page->isLoading());

    QAccessibleInterface *refund = interfaceOf(page->findChild<QWidget *>(u"refundButton"_s));
    QCOMPARE(refund->role(), QAccessible::Button);
    QCOMPARE(refund->text(QAccessible::Name), u"Refund, up to 97.50 EUR"_s);
    const QSignalSpy requested(page, &PaymentPage::operationRequested);
    QVERIFY(refund->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::pressAction()));
    refund->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(requested.size(), 1);

    QAccessibleInterface *off = interfaceOf(page->findChild<QWidget *>(u"voidButton"_s));
    QVERIFY(off->state().disabled);
    QCOMPARE(off->role(), QAccessible::Button);
    QVERIFY2(off->text(QAccessible::Name).startsWith(u"Void"_s),
             qPrintable(off->text(QAccessible::Name)));
    QVERIFY2(off->text(QAccessible::Description).contains(u"doesn't offer"_s),
             qPrintable(off->text(QAccessible::Description)));
}

void TestScreenReader::togglingAButtonPressesIt()
{
    DialogFixture f;
    f.dialog.reset();
    OperationDialogs dialogs(f.services, f.presets);
    MainWindow window(f.services, dialogs);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto toggle = [](QWidget *button) {
        interfaceOf(button)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
    };
    RailItem *refunds = nullptr;
    for (RailItem *item : window.findChildren<RailItem *>()) {
        if (item->text() == u"Refunds"_s)
            refunds = item;
    }
    QVERIFY(refunds);
    QCOMPARE(interfaceOf(refunds)->text(QAccessible::Name), u"Refunds"_s);
    QCOMPARE(interfaceOf(refunds)->role(), QAccessible::RadioButton);
    QVERIFY(!interfaceOf(refunds)->state().checked);
    toggle(refunds);
    auto *page = dynamic_cast<RefundsPage *>(window.page());
    QVERIFY(page);
    QVERIFY(interfaceOf(refunds)->state().checked);

    auto *unreviewed = page->findChild<QAbstractButton *>(u"unreviewedCard"_s);
    const QSignalSpy pressed(unreviewed, &QAbstractButton::clicked);
    toggle(unreviewed);
    QCOMPARE(pressed.size(), 1);
    QVERIFY(interfaceOf(unreviewed)->state().checked);
}

void TestScreenReader::whatItSetsCountsAsTyped()
{
    DialogFixture f;
    setTextOf(f.find<QLineEdit>(u"amount"_s), u"30.00"_s);
    setTextOf(f.find<QLineEdit>(u"reference"_s), u"RETURN-9"_s);
    setTextOf(f.find<QLineEdit>(u"note"_s), u"late"_s);
    QCOMPARE(f.dialog->form().draft().amountText, u"30.00"_s);
    QCOMPARE(f.dialog->form().draft().reference, u"RETURN-9"_s);
    QCOMPARE(f.dialog->form().draft().note, u"late"_s);
    QVERIFY(interfaceOf(f.find(u"primary"_s))->text(QAccessible::Name).contains(u"30.00"_s));
}

void TestScreenReader::prioritiesThatItSetsCountAsTyped()
{
    DialogFixture f;
    f.find<QAbstractButton>(u"priorityAdd"_s)->click();
    setTextOf(f.find<QLineEdit>(u"priorityPartner1"_s), u"ingenico"_s);
    setTextOf(f.find<QLineEdit>(u"priorityMethod1"_s), u"creditcard"_s);
    const PriorityList list = f.dialog->form().priorities().list();
    QCOMPARE(list.entries.size(), size_t(1));
    QCOMPARE(list.entries.front().partner, u"ingenico"_s);
    QCOMPARE(list.entries.front().method, u"creditcard"_s);
}

void TestScreenReader::whatTheProgramShowsIsNotTyped()
{
    LineField field(u"Amount"_s);
    QStringList typed;
    onTyped(field.lineEdit(), &field, [&typed](const QString &text) { typed << text; });
    field.setText(u"10.00"_s);
    QCOMPARE(typed, QStringList());
    setTextOf(field.lineEdit(), u"12.00"_s);
    QTest::keyClick(field.lineEdit(), Qt::Key_End);
    QTest::keyClick(field.lineEdit(), Qt::Key_Backspace);
    QCOMPARE(typed, QStringList({u"12.00"_s, u"12.0"_s}));
}

void TestScreenReader::aLineThatIsOffKeepsItsText()
{
    LineField field(u"Amount"_s);
    int typed = 0;
    onTyped(field.lineEdit(), &field, [&typed](const QString &) { ++typed; });
    field.setText(u"10.00"_s);
    field.setEnabled(false);
    setTextOf(field.lineEdit(), u"99.00"_s);
    QCOMPARE(field.text(), u"10.00"_s);
    field.setText(u"11.00"_s); // the program's own
    QCOMPARE(field.text(), u"11.00"_s);
    field.setEnabled(true);
    field.lineEdit()->setReadOnly(true);
    setTextOf(field.lineEdit(), u"99.00"_s);
    QCOMPARE(field.text(), u"11.00"_s);
    QCOMPARE(typed, 0);
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestScreenReader)
#include "tst_screen_reader.moc"

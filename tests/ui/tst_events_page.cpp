// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events_page.h"

#include "tests/support/answer_of.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "tests/ui/operations_fixture.h"
#include "ui/pages/events/event_pane.h"
#include "ui/shell/rail.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;
using typed::press;

/// The notifications that came, in the real window, by the keys of a person.
class TestEventsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void whileTheReceiverIsOffThePageSaysHowToSwitchItOn();
    void whileItListensThePageTellsTheAddress();
    void whatComesIsShownAndLeadsToThePayment();
    void detailsShowTheBodyAndAreClosedWithEscape();
    void theVerdictNarrowsTheList();
    void allAccountsStandInOneList();
    void everyControlHasANameForAssistiveTechnology();

private:
    [[nodiscard]] EventsPage *page() const
    {
        return dynamic_cast<EventsPage *>(m_fixture->window->page());
    }
    [[nodiscard]] ListTable *table() const { return m_fixture->find<ListTable>(u"eventsTable"_s); }
    [[nodiscard]] EmptyState *state() const
    {
        return m_fixture->find<EmptyState>(u"eventsState"_s);
    }
    void keep(const NoticeEvent &event, const QString &account = u"demo"_s);
    [[nodiscard]] NoticeEvent event(qint64 row, NoticeOutcome outcome) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OperationsFixture> m_fixture;
};

void TestEventsPage::init()
{
    m_fixture = std::make_unique<OperationsFixture>();
    m_fixture->open({Place::Kind::Events, {}});
    QTRY_VERIFY(!page()->model().isLoading());
}

void TestEventsPage::keep(const NoticeEvent &event, const QString &account)
{
    Catalogue &catalogue = m_fixture->services.catalogue();
    QVERIFY(answerOf(catalogue.events().keep(account, {{event}, {}}, {})).has_value());
    catalogue.tellEventsChanged(account);
}

NoticeEvent TestEventsPage::event(qint64 row, NoticeOutcome outcome) const
{
    NoticeEvent event;
    event.row = row;
    event.at = QDateTime::currentDateTimeUtc();
    event.form = NoticeForm::Webhook;
    event.payment = m_fixture->payment->id;
    event.status = 200;
    event.outcome = outcome;
    event.body = R"({"id":"x","status":"PAID"})";
    return event;
}

void TestEventsPage::whileTheReceiverIsOffThePageSaysHowToSwitchItOn()
{
    QCOMPARE(state()->title(), u"Not receiving notifications"_s);
    QVERIFY(state()->sentence().contains("turn on"_L1));
    QSignalSpy opened(page(), &Page::openRequested);
    QVERIFY(state()->actionButton()->isVisible());
    press(Qt::Key_Space); // it has the keys
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<Place>().kind, Place::Kind::Settings);
}

void TestEventsPage::whileItListensThePageTellsTheAddress()
{
    page()->setReceiver(ReceiverState{ReceiverState::Kind::Listening, 8470},
                        u"http://127.0.0.1:8470/demo"_s);
    QCOMPARE(state()->title(), u"No notifications yet"_s);
    QVERIFY(state()->sentence().contains("http://127.0.0.1:8470/demo"_L1));
    page()->setReceiver(ReceiverState{ReceiverState::Kind::Failed, 0, ReceiverProblem::PortTaken},
                        {});
    QVERIFY(state()->sentence().contains("port"_L1));
    page()->setReceiver({}, {});
    QCOMPARE(state()->title(), u"No notifications here"_s);
}

void TestEventsPage::whatComesIsShownAndLeadsToThePayment()
{
    keep(event(1, NoticeOutcome::Read));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(page()->model().row(0));
    QTRY_VERIFY(table()->hasFocus());
    press(Qt::Key_Return);
    QTRY_COMPARE(m_fixture->window->place(), Place::payment(m_fixture->payment->id.text()));
}

void TestEventsPage::detailsShowTheBodyAndAreClosedWithEscape()
{
    keep(event(1, NoticeOutcome::Read));
    QTRY_VERIFY(page()->model().row(0));
    QTRY_VERIFY(table()->hasFocus());
    press(Qt::Key_I, Qt::ControlModifier);
    EventPane &pane = page()->pane();
    QVERIFY(pane.isVisible());
    QTRY_COMPARE(pane.detail().body(), QByteArray(R"({"id":"x","status":"PAID"})"));
    pane.showPart(EventPane::Part::Body);
    QTRY_VERIFY(m_fixture->find(u"eventBodyLines"_s)->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!pane.isVisible());
}

void TestEventsPage::theVerdictNarrowsTheList()
{
    keep(event(1, NoticeOutcome::Read));
    keep(event(2, NoticeOutcome::Known));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    page()->setGroup(EventGroup::Known);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    page()->setGroup(EventGroup::Failed);
    QTRY_COMPARE(state()->title(), u"No matching notifications"_s);
    QTRY_VERIFY(state()->actionButton()->hasFocus());
    press(Qt::Key_Space);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void TestEventsPage::allAccountsStandInOneList()
{
    keep(event(1, NoticeOutcome::Read));
    keep(event(2, NoticeOutcome::Known), u"other"_s);
    page()->setOtherAccounts({Account{u"other"_s, u"Other shop"_s, u"Purse"_s, {}}});
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    auto *accounts = m_fixture->find<QComboBox>(u"eventsAccounts"_s);
    QVERIFY(accounts->isVisible());
    accounts->setFocus();
    press(Qt::Key_Down);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTRY_VERIFY(page()->model().row(0));
    QSignalSpy asked(page(), &EventsPage::accountRequested);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"other"_s);
}

void TestEventsPage::everyControlHasANameForAssistiveTechnology()
{
    keep(event(1, NoticeOutcome::Read));
    QTRY_VERIFY(page()->model().row(0));
    page()->showCurrentDetails();
    for (const QWidget *widget : page()->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(isNamed, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                     widget->objectName()));
    }
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestEventsPage)
#include "tst_events_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/shell/bus_notifier.h"

#include <QApplication>
#include <QProcess>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// The notification service of a desktop, as far as a program sees it.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList capabilities{u"body"_s, u"actions"_s};
    QStringList titles;
    QStringList texts;
    QStringList actions;

public slots:
    QStringList GetCapabilities() const { return capabilities; }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &actionsOffered, const QVariantMap &, int)
    {
        titles << title;
        texts << text;
        actions = actionsOffered;
        return static_cast<uint>(titles.size()) + 40;
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// On a real bus of its own.
class TestBusNotifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void aMessageComesWithItsTextAndAClick();
    void aClickOnAnOlderMessageRunsItsOwn();
    void aClickByAnybodyElseIsNotBelieved();
    void aMessageThatWasClosedIsNotClicked();
    void withoutAServiceItSaysSo();
    void markupIsAskedFor_data();
    void markupIsAskedFor();

private:
    void show(const QString &title);
    void invoke(const QDBusConnection &from, uint id, const QString &action) const;

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<BusNotifier> m_notifier;
    QStringList m_clicked;
    int m_failed = 0;
};

namespace {

const auto ours = u"ours"_s;
const auto desktops = u"desktops"_s;
const auto strangers = u"strangers"_s;

} // namespace

void TestBusNotifier::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_daemon.canReadLine(), 20'000);
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    for (const QString &name : {ours, desktops, strangers})
        QVERIFY(QDBusConnection::connectToBus(m_address, name).isConnected());
    QDBusConnection(desktops).registerService(u"org.freedesktop.Notifications"_s);
}

void TestBusNotifier::init()
{
    m_service = std::make_unique<FakeService>();
    QVERIFY(QDBusConnection(desktops).registerObject(
        u"/org/freedesktop/Notifications"_s, m_service.get(),
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    m_notifier = std::make_unique<BusNotifier>(QDBusConnection(ours));
    m_clicked.clear();
    m_failed = 0;
}

void TestBusNotifier::cleanup()
{
    m_notifier.reset();
    QDBusConnection(desktops).unregisterObject(u"/org/freedesktop/Notifications"_s);
    m_service.reset();
}

void TestBusNotifier::cleanupTestCase()
{
    for (const QString &name : {ours, desktops, strangers})
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestBusNotifier::show(const QString &title)
{
    m_notifier->show(
        title, u"Refund 30.00 EUR, order_1"_s, [this, title] { m_clicked << title; },
        [this] { ++m_failed; });
}

void TestBusNotifier::invoke(const QDBusConnection &from, uint id, const QString &action) const
{
    QDBusMessage signal =
        QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                   u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
    signal << id << action;
    QVERIFY(from.send(signal));
}

void TestBusNotifier::aMessageComesWithItsTextAndAClick()
{
    show(u"Success"_s);
    QVERIFY(m_service->titles.isEmpty()); // it does not wait
    QTRY_COMPARE(m_service->titles, QStringList{u"Success"_s});
    QCOMPARE(m_service->texts, QStringList{u"Refund 30.00 EUR, order_1"_s});
    QCOMPARE(m_service->actions.value(0), u"default"_s);
    QVERIFY(m_clicked.isEmpty());
    emit m_service->ActionInvoked(41, u"default"_s);
    QTRY_COMPARE(m_clicked, QStringList{u"Success"_s});
    QCOMPARE(m_failed, 0);
}

void TestBusNotifier::aClickOnAnOlderMessageRunsItsOwn()
{
    show(u"one"_s);
    show(u"two"_s);
    QTRY_COMPARE(m_service->titles.size(), 2);
    emit m_service->ActionInvoked(41, u"default"_s);
    QTRY_COMPARE(m_clicked, QStringList{u"one"_s});
}

void TestBusNotifier::aClickByAnybodyElseIsNotBelieved()
{
    show(u"one"_s);
    QTRY_COMPARE(m_service->titles.size(), 1);
    invoke(QDBusConnection(strangers), 41, u"default"_s);
    invoke(QDBusConnection(desktops), 99, u"default"_s); // of another program
    invoke(QDBusConnection(desktops), 41, u"other"_s);
    show(u"two"_s); // the bus keeps the order of what one sends, and its answer comes last
    QTRY_COMPARE(m_service->titles.size(), 2);
    emit m_service->ActionInvoked(42, u"default"_s);
    QTRY_COMPARE(m_clicked, QStringList{u"two"_s});
}

void TestBusNotifier::aMessageThatWasClosedIsNotClicked()
{
    show(u"one"_s);
    show(u"two"_s);
    QTRY_COMPARE(m_service->titles.size(), 2);
    emit m_service->NotificationClosed(41, 2);
    emit m_service->ActionInvoked(41, u"default"_s);
    emit m_service->ActionInvoked(42, u"default"_s);
    QTRY_COMPARE(m_clicked, QStringList{u"two"_s});
}

void TestBusNotifier::withoutAServiceItSaysSo()
{
    QDBusConnection(desktops).unregisterObject(u"/org/freedesktop/Notifications"_s);
    show(u"one"_s);
    QTRY_COMPARE(m_failed, 1);
    QVERIFY(m_clicked.isEmpty());
}

void TestBusNotifier::markupIsAskedFor_data()
{
    QTest::addColumn<QString>("capability");
    QTest::addColumn<bool>("readsMarkup");
    QTest::newRow("markup") << u"body-markup"_s << true;
    QTest::newRow("plain") << u"body"_s << false;
}

void TestBusNotifier::markupIsAskedFor()
{
    QFETCH(QString, capability);
    m_service->capabilities = {capability};
    std::optional<bool> answer;
    m_notifier->askForMarkup([&answer](bool readsMarkup) { answer = readsMarkup; });
    QVERIFY(!answer);
    QTRY_VERIFY(answer.has_value());
    QTEST(*answer, "readsMarkup");
}

COUNTERFOIL_TEST(QApplication, TestBusNotifier)
#include "tst_bus_notifier.moc"

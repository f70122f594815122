// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reach/accessibility_bus.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int circlePatience = 30'000; // ms
const auto circleReference = u"circle-1"_s;

} // namespace

/// The built program with its own sandbox on a screen, a shopper in a real browser, and the sandbox
/// between: a session from the window is paid, the window hears of it, and refunds a part.
class TestWholeCircle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void aSessionIsPaidAndRefunded();

private:
    using Role = AccessibleNode::Role;

    /// Takes the place of the desktop's browser: keeps the address that it is to open.
    void makeDesktop();
    void startProgram();
    void press(const QString &nameBegins);
    void type(const QString &name, const QString &text);
    /// Keys of the keyboard, one after another, as xdotool names them.
    void strike(const QStringList &keys);
    void xdotool(const QStringList &arguments);
    void createSession();
    void refund(const QString &amount);
    /// One line from the shopper, after that command.
    [[nodiscard]] QString shopper(const QString &command = {});
    [[nodiscard]] QString opened() const;

    std::unique_ptr<AccessibilityBus> m_bus;
    QTemporaryDir m_folder;
    QString m_shop;
    QProcess m_program;
    QProcess m_shopper;
};

void TestWholeCircle::initTestCase()
{
    m_bus = std::make_unique<AccessibilityBus>();
    const QString problem = m_bus->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    makeDesktop();
    m_shopper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_shopper.start(u"python3"_s, {u"tests/browser/shopper.py"_s});
    startProgram();
    m_shop = shopper();
    QVERIFY2(m_shop.startsWith(u"http://127.0.0.1:"_s), qPrintable(m_shop));
}

void TestWholeCircle::cleanupTestCase()
{
    m_shopper.closeWriteChannel();
    m_program.terminate();
    for (QProcess *process : {&m_program, &m_shopper}) {
        if (!process->waitForFinished(circlePatience))
            process->kill();
        process->waitForFinished(circlePatience);
    }
    m_bus.reset();
}

void TestWholeCircle::makeDesktop()
{
    QFile opener(m_folder.filePath(u"xdg-open"_s));
    QVERIFY(opener.open(QFile::WriteOnly));
    // Whole at once: it is looked for while it is being written.
    opener.write("#!/bin/sh\nhere=$(dirname \"$0\")\n"
                 "printf '%s' \"$1\" >\"$here/address.new\"\n"
                 "mv \"$here/address.new\" \"$here/address\"\n");
    opener.close();
    QVERIFY(opener.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestWholeCircle::startProgram()
{
    QProcessEnvironment environment = m_bus->environment();
    environment.insert(u"PATH"_s, m_folder.path() + u':' + environment.value(u"PATH"_s));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(QCoreApplication::applicationDirPath() + u"/counterfoil"_s,
                    {u"--demo"_s, u"--data-dir"_s, m_folder.filePath(u"data"_s)});
    QVERIFY(m_program.waitForStarted(circlePatience));
}

void TestWholeCircle::press(const QString &nameBegins)
{
    QTRY_VERIFY2_WITH_TIMEOUT(m_bus->findEnabled(Role::Button, nameBegins), qPrintable(nameBegins),
                              circlePatience);
    QVERIFY(m_bus->find(Role::Button, nameBegins)->press());
}

void TestWholeCircle::type(const QString &name, const QString &text)
{
    QTRY_VERIFY2_WITH_TIMEOUT(m_bus->findEnabled(Role::Text, name), qPrintable(name),
                              circlePatience);
    QVERIFY(m_bus->find(Role::Text, name)->setText(text));
}

void TestWholeCircle::strike(const QStringList &keys)
{
    // No window manager gives the window the keys.
    xdotool({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"Counterfoil$"_s,
             u"windowfocus"_s, u"--sync"_s});
    xdotool(QStringList(u"key"_s) + keys);
}

void TestWholeCircle::xdotool(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_bus->environment());
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(u"xdotool"_s, arguments);
    QVERIFY(process.waitForFinished(circlePatience));
    QCOMPARE(process.exitCode(), 0);
}

QString TestWholeCircle::shopper(const QString &command)
{
    if (!command.isEmpty())
        m_shopper.write(command.toUtf8() + '\n');
    while (!m_shopper.canReadLine() && m_shopper.waitForReadyRead(circlePatience)) {
    }
    return QString::fromUtf8(m_shopper.readLine()).trimmed();
}

QString TestWholeCircle::opened() const
{
    QFile address(m_folder.filePath(u"address"_s));
    return address.open(QFile::ReadOnly) ? QString::fromUtf8(address.readAll()) : QString();
}

/// Of 120.00 EUR, hosted, and captured at once.
void TestWholeCircle::createSession()
{
    strike({u"alt+2"_s});
    press(u"New session"_s);
    type(u"Amount"_s, u"120.00"_s);
    type(u"Order reference"_s, circleReference);
    type(u"Return address"_s, m_shop);
    // A screen reader cannot choose in a list that is closed. Keys come in their order: nothing has
    // to be waited for between them.
    const auto usage = [this] { return m_bus->find(Role::CheckBox, u"Allow future usage"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(usage(), circlePatience);
    QVERIFY(usage()->takeFocus());
    QTRY_VERIFY_WITH_TIMEOUT(usage()->hasFocus(), circlePatience);
    const QString back = u"shift+Tab"_s;
    // Past the challenge to the integration, then to the capture.
    strike({back, back, u"Down"_s, back, u"Down"_s, u"ctrl+Return"_s});
}

void TestWholeCircle::refund(const QString &amount)
{
    press(u"Refund, up to 120.00 EUR"_s);
    type(u"Amount"_s, amount);
    press(u"Refund %1 EUR"_s.arg(amount));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_bus->find(Role::Label, u"Requested %1 EUR, processed %1 EUR"_s.arg(amount)),
        circlePatience);
}

void TestWholeCircle::aSessionIsPaidAndRefunded()
{
    createSession();
    press(u"Open as shopper"_s);
    QVERIFY(!QTest::currentTestFailed());
    QTRY_VERIFY_WITH_TIMEOUT(!opened().isEmpty(), circlePatience);
    press(u"Open "_s); // the first that is offered is the session
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->findEnabled(Role::Button, u"Abort"_s), circlePatience);
    QVERIFY(!m_bus->find(Role::Button, u"Open payment"_s));

    QCOMPARE(shopper(u"pay %1 illicado/giftcard=20 ingenico/creditcard=100"_s.arg(opened())),
             u"Thank you"_s);
    // Nobody has asked the window to look again: a notification did.
    press(u"Open payment"_s);
    refund(u"30.00"_s);
    QVERIFY(!QTest::currentTestFailed());

    const QByteArray told = shopper(u"tell %1 %2"_s.arg(opened(), circleReference)).toUtf8();
    const QJsonObject answer = QJsonDocument::fromJson(told).object();
    QCOMPARE(answer["payments"_L1].toInt(), 1);
    const QJsonObject payment = answer["payment"_L1].toObject();
    QCOMPARE(payment["authorization"_L1]["partner_transactions"_L1].toArray().size(), 2);
    QCOMPARE(payment["amounts"_L1]["total_captured"_L1].toInt(), 12000);
    const QJsonArray refunds = payment["refunds"_L1].toArray();
    QCOMPARE(refunds.size(), 1);
    QCOMPARE(refunds.first()["amount"_L1].toInt(), 3000);
    QCOMPARE(refunds.first()["status"_L1].toString(), u"SUCCESS"_s);
    QVERIFY(answer["notifications"_L1].toArray().contains(u"taken"_s));
}

COUNTERFOIL_TEST(QCoreApplication, TestWholeCircle)
#include "whole_circle.moc"

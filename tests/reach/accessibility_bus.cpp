// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reach/accessibility_bus.h"

#include <QDBusReply>
#include <QDir>

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

constexpr int busPatience = 20'000; // ms
const auto sessionName = u"reach-session"_s;
const auto accessibilityName = u"reach-accessibility"_s;

} // namespace

AccessibilityBus::~AccessibilityBus()
{
    QDBusConnection::disconnectFromBus(accessibilityName);
    QDBusConnection::disconnectFromBus(sessionName);
    end(m_session); // the accessibility bus is its child, and ends with it
    end(m_screen);
}

QString AccessibilityBus::start()
{
    makeHome();
    m_screen.setProcessEnvironment(m_environment);
    m_screen.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s,
                               u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    const QString display = firstLine(m_screen);
    if (display.isEmpty())
        return u"Xvfb did not start: "_s + QString::fromUtf8(m_screen.readAllStandardError());

    m_session.setProcessEnvironment(m_environment);
    m_session.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    const QString address = firstLine(m_session);
    if (address.isEmpty())
        return u"dbus-daemon did not start: "_s +
               QString::fromUtf8(m_session.readAllStandardError());

    // It is started by being asked; a program looks only once whether it is there.
    const QDBusConnection session = QDBusConnection::connectToBus(address, sessionName);
    const QDBusReply<QString> accessibility =
        session.call(QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                    u"org.a11y.Bus"_s, u"GetAddress"_s),
                     QDBus::Block, busPatience);
    if (!accessibility.isValid())
        return u"There is no accessibility bus: "_s + accessibility.error().message();
    if (!QDBusConnection::connectToBus(accessibility.value(), accessibilityName).isConnected())
        return u"The accessibility bus cannot be reached."_s;

    m_environment.insert(u"DISPLAY"_s, u':' + display);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    return {};
}

QDBusConnection AccessibilityBus::connection() const
{
    return QDBusConnection(accessibilityName);
}

AccessibleNode AccessibilityBus::root() const
{
    return {connection(), u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
}

std::optional<AccessibleNode> AccessibilityBus::find(AccessibleNode::Role role,
                                                     const QString &nameBegins) const
{
    return root().find([role, &nameBegins](const AccessibleNode &node) {
        return node.role() == role && node.name().startsWith(nameBegins);
    });
}

std::optional<AccessibleNode> AccessibilityBus::findEnabled(AccessibleNode::Role role,
                                                            const QString &nameBegins) const
{
    const auto found = find(role, nameBegins);
    return found && found->isEnabled() ? found : std::nullopt;
}

void AccessibilityBus::makeHome()
{
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XAUTHORITY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s,
          u"AT_SPI_BUS_ADDRESS"_s, u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s,
          u"QT_SCALE_FACTOR"_s})
        m_environment.remove(name);
    const QDir home(m_home.path());
    m_environment.insert(u"HOME"_s, home.path());
    m_environment.insert(u"GSETTINGS_BACKEND"_s, u"memory"_s);
    for (const auto &[name, folder] :
         {std::pair{u"XDG_RUNTIME_DIR"_s, u"run"_s}, std::pair{u"XDG_DATA_HOME"_s, u"data"_s},
          std::pair{u"XDG_CONFIG_HOME"_s, u"config"_s},
          std::pair{u"XDG_CACHE_HOME"_s, u"cache"_s}}) {
        home.mkdir(folder);
        const QString path = home.filePath(folder);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(name, path);
    }
}

QString AccessibilityBus::firstLine(QProcess &program)
{
    while (!program.canReadLine() && program.waitForReadyRead(busPatience)) {
    }
    return QString::fromUtf8(program.readLine()).trimmed();
}

void AccessibilityBus::end(QProcess &program)
{
    program.terminate();
    if (!program.waitForFinished(busPatience))
        program.kill();
    program.waitForFinished(busPatience);
}

} // namespace counterfoil::test

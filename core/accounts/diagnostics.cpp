// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/diagnostics.h"

#include "core/net/request_log.h"

#include <QSslSocket>
#include <QSysInfo>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QString versions()
{
    QString text;
    text += u"Counterfoil %1\n"_s.arg(QStringLiteral(COUNTERFOIL_VERSION));
    text += u"Qt %1 (built with %2)\n"_s.arg(QString::fromLatin1(qVersion()),
                                             QStringLiteral(QT_VERSION_STR));
    text +=
        u"TLS %1: %2\n"_s.arg(QSslSocket::activeBackend(), QSslSocket::sslLibraryVersionString());
    text += u"System %1, kernel %2 %3, %4\n"_s.arg(
        QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
        QSysInfo::currentCpuArchitecture());
    text += u"Locale %1\n"_s.arg(QLocale().name());
    return text;
}

QString proxyText(const ProxySetting &proxy)
{
    switch (proxy.mode) {
    case ProxyMode::System:
        return u"of the system"_s;
    case ProxyMode::None:
        return u"none"_s;
    case ProxyMode::Host:
        return u"own"_s;
    }
    Q_UNREACHABLE();
}

QString settingsText(const AccountSettings &settings)
{
    return u"- %1, %2, %3; proxy %4; own CA %5; timeouts %6/%7 ms; cooling-off %8 s; limit %9; "
           "lock after %10 min\n"_s
               .arg(settings.provider,
                    settings.environment == Environment::Live ? u"live"_s : u"test"_s,
                    settings.host.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery |
                                           QUrl::RemoveFragment | QUrl::RemovePath),
                    proxyText(settings.proxy),
                    settings.authorityFile.isEmpty() ? u"no"_s : u"yes"_s)
               .arg(settings.timeouts.connect.count())
               .arg(settings.timeouts.whole.count())
               .arg(settings.coolingOff.count())
               .arg(settings.askAbove ? u"yes"_s : u"no"_s)
               .arg(settings.idleLock.count());
}

QString trailLine(const TrailState &trail)
{
    const QString checkedAt = trail.checkedAt.toString(Qt::ISODate);
    switch (trail.verdict) {
    case TrailState::Verdict::Unchecked:
        return u"not checked yet"_s;
    case TrailState::Verdict::Sound:
        return u"sound, %1 lines, checked %2"_s.arg(trail.lines).arg(checkedAt);
    case TrailState::Verdict::Broken:
        return u"does not match from line %1 (%2) on, checked %3"_s.arg(
            QString::number(trail.broken->id), trail.broken->at.toString(Qt::ISODate), checkedAt);
    case TrailState::Verdict::Unreadable:
        return u"could not be read"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString diagnostics(const std::vector<AccountSettings> &accounts, const RequestLog &log,
                    const TrailState &trail)
{
    QString text = versions();
    text += u"\nProfiles: %1\n"_s.arg(accounts.size());
    for (const AccountSettings &settings : accounts)
        text += settingsText(settings);
    text += u"\nAudit trail: %1\n"_s.arg(trailLine(trail));
    const QStringList lines = log.lastLines();
    text +=
        u"\nLast %1 lines of the log (%2 could not be written%3):\n"_s.arg(lines.size())
            .arg(log.lost())
            .arg(log.isLink() ? u"; the file is a symbolic link, through which nothing is written"_s
                              : u""_s);
    text += lines.join(u'\n');
    return text + u'\n';
}

} // namespace counterfoil

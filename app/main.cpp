// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link_events.h"
#include "app/process_end.h"
#include "app/session_watch.h"
#include "app/starter.h"
#include "app/terminal.h"
#include "core/secrets/core_dumps.h"
#include "core/secrets/keychain_store.h"
#include "ui/theme/theme.h"
#include "ui/theme/translations.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace counterfoil;

namespace {

enum ExitCode { Good = 0, Failed = 1, BadUsage = 2 };

/// False where windows cannot be shown: Qt would abort. Pictures need no display.
bool choosePlatform(const CommandLine &line)
{
#ifdef Q_OS_LINUX
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY") ||
                            !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
                            qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (!hasDisplay && line.screenshots.isEmpty())
        return false;
    if (!hasDisplay)
        qputenv("QT_QPA_PLATFORM", "offscreen");
#elif defined(Q_OS_WIN)
    Q_UNUSED(line)
    // Dark frames around dark windows; the rest of a theme is the program's own.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "windows:darkmode=1");
#else
    Q_UNUSED(line)
#endif
    return true;
}

/// Where the program's own files are kept.
QString dataFolder(const CommandLine &line)
{
    return line.dataDir.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
               : line.dataDir;
}

int complain(const QString &sentence, ExitCode code)
{
    std::fprintf(stderr, "counterfoil: %s\n", qUtf8Printable(sentence));
    return code;
}

int run(int argc, char *argv[])
{
    forbidCoreDumps();
    useTerminal();
    const auto line = parseCommandLine(programArguments(argc, argv));
    if (!line)
        return complain(line.error(), BadUsage);
    if (line->help || line->version) {
        const QString text = line->help ? helpText() : u"counterfoil " COUNTERFOIL_VERSION "\n"_s;
        std::fputs(qUtf8Printable(text), stdout);
        return Good;
    }

    if (!choosePlatform(*line))
        return complain(
            u"There is no display to show a window on. To get pictures of every page instead: counterfoil --screenshots DIR"_s,
            Failed);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"counterfoil"_s);
    QApplication::setApplicationDisplayName(u"Counterfoil"_s);
    QApplication::setApplicationVersion(QStringLiteral(COUNTERFOIL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(COUNTERFOIL_APP_ID));

    Translations translations(application);
    // For X11, where the window itself has the icon.
    QApplication::setWindowIcon(QIcon(u":/counterfoil/app/counterfoil.svg"_s));

    Theme theme(application);
    SessionWatch session;
    LinkEvents links;
    application.installEventFilter(&links);
    Starter starter(*line, dataFolder(*line), std::make_unique<KeychainStore>(), theme);
    QObject::connect(&links, &LinkEvents::linkOpened, &starter, &Starter::openLink);
    QObject::connect(&starter, &Starter::handedOver, &application, &QCoreApplication::quit);
    QObject::connect(&starter, &Starter::refused, &application, [](const QString &sentence) {
        QCoreApplication::exit(complain(sentence, BadUsage));
    });
    QObject::connect(&starter, &Starter::started, &session, [watch = &session](Program *program) {
        QObject::connect(watch, &SessionWatch::lockWanted, &program->windowServices().lock(),
                         &ScreenLock::lock);
        QObject::connect(program, &Program::failed, qApp, [](const QString &sentence) {
            QCoreApplication::exit(complain(sentence, Failed));
        });
        QObject::connect(program, &Program::ended, qApp, &QCoreApplication::quit);
    });
    QMetaObject::invokeMethod(&starter, &Starter::begin, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    return endProcess(run(argc, argv));
}

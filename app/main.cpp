// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account.h"
#include "app/command_line.h"
#include "app/screenshot_plan.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/windows.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace counterfoil;

namespace {

enum ExitCode { Good = 0, Failed = 1, BadUsage = 2 };

/// Pictures need no display; Qt would refuse to start without one.
void choosePlatform(const CommandLine &line)
{
#ifdef Q_OS_LINUX
    const bool hasDisplay =
        qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!line.screenshots.isEmpty() && !hasDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(line)
#endif
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

/// What a person works with once the account is ready: windows, or the walk through them.
class Workplace
{
public:
    Workplace(Account &account, Theme &theme, const CommandLine &line)
        : m_presets(line.screenshots.isEmpty() ? dataFolder(line) : m_scratch.path())
        , m_dialogs(*account.desk(), m_presets)
        , m_windows(*account.desk(), m_dialogs)
    {
        MainWindow *window = m_windows.open(line.open.value_or(Place{}));
        if (line.screenshots.isEmpty())
            return;
        m_walk = std::make_unique<ScreenshotWalk>(
            *window, line.screenshots, screenshotPlan({account, theme, *window, m_dialogs}));
        QObject::connect(m_walk.get(), &ScreenshotWalk::finished, qApp, [](const QString &error) {
            QCoreApplication::exit(error.isEmpty() ? Good : complain(error, Failed));
        });
        m_walk->begin();
    }

private:
    QTemporaryDir m_scratch; // the walk leaves nothing behind but its pictures
    FilePriorityPresetStore m_presets;
    OperationDialogs m_dialogs;
    Windows m_windows;
    std::unique_ptr<ScreenshotWalk> m_walk;
};

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto line = parseCommandLine(arguments);
    if (!line)
        return complain(line.error(), BadUsage);
    if (line->help || line->version) {
        const QString text = line->help ? helpText() : u"counterfoil " COUNTERFOIL_VERSION "\n"_s;
        std::fputs(qUtf8Printable(text), stdout);
        return Good;
    }

    choosePlatform(*line);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"counterfoil"_s);
    QApplication::setApplicationDisplayName(u"Counterfoil"_s);
    QApplication::setApplicationVersion(QStringLiteral(COUNTERFOIL_VERSION));
    QApplication::setDesktopFileName(u"counterfoil"_s);

    installTranslations(application);

    Account account(dataFolder(*line));
    account.begin(line->sandbox);
    Theme theme(application); // while the sandbox starts
    std::unique_ptr<Workplace> workplace;

    QObject::connect(&account, &Account::failed, &application, [](const QString &sentence) {
        QCoreApplication::exit(complain(sentence, Failed));
    });
    QObject::connect(&account, &Account::ready, &application,
                     [&] { workplace = std::make_unique<Workplace>(account, theme, *line); });
    const int code = QApplication::exec();
    workplace.reset(); // its windows use the desk, which the account owns
    return code;
}

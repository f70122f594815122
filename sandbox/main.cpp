// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/command_line.h"
#include "sandbox/termination.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace {

int serve(const sandbox::Server::Options &options)
{
    sandbox::Server server(options);
    if (const auto listening = server.listen(); !listening) {
        QTextStream(stderr) << "counterfoil-sandbox: " << listening.error() << Qt::endl;
        return 1;
    }
    // Until here a signal ends the program at once: nothing that is loaded or seeded needs saving.
    sandbox::quitOnTermination(QCoreApplication::instance());
    QTextStream(stdout) << "listening on " << server.baseUrl().toString() << Qt::endl;
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("counterfoil-sandbox"));

    const auto commandLine = sandbox::parseCommandLine(QCoreApplication::arguments());
    if (const auto *usage = std::get_if<sandbox::Usage>(&commandLine)) {
        QTextStream(stdout) << usage->text;
        return 0;
    }
    if (const auto *error = std::get_if<sandbox::UsageError>(&commandLine)) {
        QTextStream(stderr) << "counterfoil-sandbox: " << error->text << Qt::endl;
        return 2;
    }
    return serve(std::get<sandbox::Server::Options>(commandLine));
}

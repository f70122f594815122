// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/command_line.h"

#include <QCommandLineParser>

namespace sandbox {
namespace {

/// The value of an option that must be a number up to a limit.
tl::expected<int, QString> numberOf(const QCommandLineParser &parser, const QString &name, int most)
{
    bool isNumber = false;
    const int value = parser.value(name).toInt(&isNumber);
    if (isNumber && value >= 0 && value <= most)
        return value;
    return tl::unexpected(QStringLiteral("--%1 must be a number from 0 to %2, not \"%3\".")
                              .arg(name)
                              .arg(most)
                              .arg(parser.value(name)));
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "A local server for the APIs of Purse, PAY. and PayEx, with sample payments."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions(
        {{QStringLiteral("port"), QStringLiteral("Listen on this port; 0 takes a free one."),
          QStringLiteral("N"), QStringLiteral("0")},
         {QStringLiteral("seed"),
          QStringLiteral("The payments to begin with: demo, empty, or a number of random ones."),
          QStringLiteral("demo|empty|N"), QStringLiteral("demo")},
         {QStringLiteral("latency"), QStringLiteral("Wait this long before each answer."),
          QStringLiteral("MS"), QStringLiteral("0")},
         {QStringLiteral("data"),
          QStringLiteral("Keep the state in this file, of at most %1 MiB.")
              .arg(Server::largestDataFile / (1024 * 1024)),
          QStringLiteral("FILE")}});
    if (!parser.parse(arguments))
        return UsageError{parser.errorText()};
    if (parser.isSet(help))
        return Usage{parser.helpText()};
    if (parser.isSet(version))
        return Usage{QStringLiteral("counterfoil-sandbox %1\n")
                         .arg(QString::fromLatin1(COUNTERFOIL_VERSION))};
    if (!parser.positionalArguments().isEmpty()) {
        return UsageError{QStringLiteral("\"%1\" is not an option.")
                              .arg(parser.positionalArguments().constFirst())};
    }
    constexpr int mostLatency = 600000;
    const auto port = numberOf(parser, QStringLiteral("port"), 65535);
    const auto latency = numberOf(parser, QStringLiteral("latency"), mostLatency);
    if (!port)
        return UsageError{port.error()};
    if (!latency)
        return UsageError{latency.error()};
    if (!Server::isSeed(parser.value(QStringLiteral("seed")))) {
        return UsageError{QStringLiteral("--seed must be demo, empty or a number, not \"%1\".")
                              .arg(parser.value(QStringLiteral("seed")))};
    }
    Server::Options options;
    options.port = quint16(*port);
    options.seed = parser.value(QStringLiteral("seed"));
    options.latency = std::chrono::milliseconds{*latency};
    options.dataFile = parser.value(QStringLiteral("data"));
    return options;
}

} // namespace sandbox

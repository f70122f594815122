// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "core/domain/ids.h"
#include "models/search/search_recogniser.h"

#include <QCommandLineParser>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr QStringView LinkScheme = u"counterfoil://";

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Counterfoil, a desktop back office for payments."_s);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({
        {u"demo"_s, u"Use the built-in sandbox."_s},
        {u"sandbox"_s, u"Use a running counterfoil-sandbox."_s, u"URL"_s},
        {u"profile"_s,
         u"Use the saved account of that name. Without any of these three, the account used last."_s,
         u"NAME"_s},
        {u"data-dir"_s, u"Keep all files of the program in this folder."_s, u"DIR"_s},
        {u"open"_s, u"Open payment:ID, session:ID or link:ID."_s, u"WHAT"_s},
        {u"screenshots"_s, u"Write pictures of every page and dialog, then exit."_s, u"DIR"_s},
        {{u"h"_s, u"help"_s}, u"Show this help, then exit."_s},
        {{u"v"_s, u"version"_s}, u"Show the version, then exit."_s},
    });
    parser.addPositionalArgument(u"link"_s, u"counterfoil://payment/ID"_s, u"[link]"_s);
}

std::optional<Place> targetOf(const QString &kind, const QString &text)
{
    // A link comes from anywhere: it names one thing and carries nothing else.
    if (!isId(text))
        return std::nullopt;
    const QString id = canonicalId(text);
    if (kind == "payment"_L1)
        return Place::payment(id);
    if (kind == "session"_L1)
        return Place::session(id);
    if (kind == "link"_L1)
        return Place::link(id);
    return std::nullopt;
}

tl::expected<Place, QString> readTarget(const QString &text, QStringView prefix, QChar separator)
{
    const QString rest = text.sliced(prefix.size());
    const auto target = targetOf(rest.section(separator, 0, 0), rest.section(separator, 1));
    if (!target)
        return tl::unexpected(
            u"\"%1\" doesn't name a payment, session or link. Write %2payment%3ID."_s.arg(
                text, prefix, separator));
    return *target;
}

tl::expected<QUrl, QString> readSandbox(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return tl::unexpected(
            u"\"%1\" isn't the address of a sandbox. Write one like http://127.0.0.1:8080."_s.arg(
                text));
    const bool isHere = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    if (url.scheme() == "http"_L1 && !isHere)
        return tl::unexpected(
            u"Plain http is only allowed to this machine. Use https for \"%1\"."_s.arg(url.host()));
    return url;
}

} // namespace

tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"counterfoil"_s} + arguments))
        return tl::unexpected(parser.errorText());

    CommandLine line;
    line.help = parser.isSet(u"help"_s);
    line.version = parser.isSet(u"version"_s);
    line.dataDir = parser.value(u"data-dir"_s);
    line.screenshots = parser.value(u"screenshots"_s);
    const int chosen = int(parser.isSet(u"demo"_s)) + int(parser.isSet(u"sandbox"_s)) +
                       int(parser.isSet(u"profile"_s));
    if (chosen > 1)
        return tl::unexpected(u"Use only one of --demo, --sandbox and --profile."_s);
    if (!line.screenshots.isEmpty() && parser.isSet(u"profile"_s))
        return tl::unexpected(u"--screenshots works with the demo or a sandbox only."_s);
    if (parser.isSet(u"demo"_s) || !line.screenshots.isEmpty())
        line.start = CommandLine::Start::Demo;
    if (parser.isSet(u"profile"_s)) {
        line.start = CommandLine::Start::Account;
        line.account = parser.value(u"profile"_s);
        if (line.account.trimmed().isEmpty())
            return tl::unexpected(u"--profile needs the name of a saved account."_s);
    }
    if (parser.isSet(u"sandbox"_s)) {
        line.start = CommandLine::Start::Sandbox;
        const auto sandbox = readSandbox(parser.value(u"sandbox"_s));
        if (!sandbox)
            return tl::unexpected(sandbox.error());
        line.sandbox = *sandbox;
    }

    QStringList links = parser.positionalArguments();
    if (parser.isSet(u"open"_s)) {
        if (!links.isEmpty())
            return tl::unexpected(u"Only one thing can be opened at startup."_s);
        const auto target = readTarget(parser.value(u"open"_s), u"", u':');
        if (!target)
            return tl::unexpected(target.error());
        line.open = *target;
        line.link = LinkScheme.toString() + parser.value(u"open"_s).replace(u':', u'/');
    } else if (!links.isEmpty()) {
        if (links.size() > 1 || !links.first().startsWith(LinkScheme))
            return tl::unexpected(
                u"\"%1\" is neither an option nor a counterfoil:// link."_s.arg(links.join(u' ')));
        const auto target = readTarget(links.first(), LinkScheme, u'/');
        if (!target)
            return tl::unexpected(target.error());
        line.open = *target;
        line.link = links.first();
    }
    return line;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    // The parser asks the application for its name, and there is none yet.
    const QString text = parser.helpText();
    return u"Usage: counterfoil "_s + text.mid(text.indexOf("[options]"_L1));
}

} // namespace counterfoil

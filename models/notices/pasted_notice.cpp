// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/pasted_notice.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QByteArray firstLineOf(const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    return text.left(end < 0 ? text.size() : end).trimmed();
}

bool isRequestLine(const QByteArray &line)
{
    static const QRegularExpression form(u"\\A(?:GET|POST|PUT) \\S+(?: HTTP/[0-9.]+)?\\z"_s);
    return form.match(QString::fromUtf8(line)).hasMatch();
}

/// "Name: value"; of a body's text, a space after the colon is what tells it from an address.
bool isHeaderLine(const QByteArray &line)
{
    static const QRegularExpression form(u"\\A[A-Za-z][A-Za-z0-9-]*:(?: .*)?\\z"_s);
    return form.match(QString::fromUtf8(line)).hasMatch();
}

QByteArray queryOf(const QByteArray &address)
{
    const qsizetype mark = address.indexOf('?');
    if (mark < 0)
        return {};
    const qsizetype fragment = address.indexOf('#', mark);
    return address.mid(mark + 1, fragment < 0 ? -1 : fragment - mark - 1);
}

/// The number of the first line that is no header; nothing where all are.
std::optional<qint64> addHeaders(ReceivedNotice &notice, const QByteArray &lines)
{
    qint64 number = 0;
    for (const QByteArray &raw : lines.split('\n')) {
        ++number;
        const QByteArray line = raw.trimmed();
        if (line.isEmpty())
            continue;
        if (number == 1 && isRequestLine(line)) {
            notice.query = queryOf(line.split(' ').at(1));
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon < 1)
            return number;
        notice.headers.emplace_back(line.left(colon).trimmed().toLower(),
                                    line.mid(colon + 1).trimmed());
    }
    return std::nullopt;
}

/// Where the body begins; that of a request without one is its end.
qsizetype endOfHead(const QByteArray &text)
{
    qsizetype line = 0;
    while (line < text.size()) {
        const qsizetype end = text.indexOf('\n', line);
        if (end < 0)
            break;
        if (text.mid(line, end - line).trimmed().isEmpty())
            return end + 1;
        line = end + 1;
    }
    return text.size();
}

std::optional<qint64> takePaste(ReceivedNotice &notice, const QByteArray &pasted)
{
    const QByteArray first = firstLineOf(pasted);
    const QByteArray whole = pasted.trimmed();
    if (isRequestLine(first) || isHeaderLine(first)) {
        const qsizetype body = endOfHead(pasted);
        notice.body = pasted.mid(body);
        return addHeaders(notice, pasted.left(body));
    }
    if ((whole.startsWith("http://") || whole.startsWith("https://")) && first == whole)
        notice.query = queryOf(whole);
    else
        notice.body = pasted;
    return std::nullopt;
}

/// The byte at which the text is no longer UTF-8.
std::optional<qint64> firstBadByte(const QByteArray &text)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString all = utf8(text);
    if (!utf8.hasError())
        return std::nullopt;
    // Up to there, it is the same bytes both ways.
    const QByteArray again = all.toUtf8();
    qsizetype at = 0;
    while (at < text.size() && at < again.size() && text[at] == again[at])
        ++at;
    return at + 1;
}

} // namespace

tl::expected<ReceivedNotice, PasteProblem> noticeOfPaste(const QByteArray &pasted,
                                                         const QByteArray &headers)
{
    using Kind = PasteProblem::Kind;
    if (pasted.size() > LargestNotice)
        return tl::unexpected(PasteProblem{Kind::TooLarge, pasted.size()});
    if (const auto bad = firstBadByte(pasted))
        return tl::unexpected(PasteProblem{Kind::NotUtf8, *bad});
    ReceivedNotice notice;
    if (const auto line = addHeaders(notice, headers))
        return tl::unexpected(PasteProblem{Kind::BadHeader, *line});
    if (const auto line = takePaste(notice, pasted))
        return tl::unexpected(PasteProblem{Kind::BadHeader, *line});
    if (notice.body.trimmed().isEmpty() && notice.query.isEmpty())
        return tl::unexpected(PasteProblem{Kind::Empty, 0});
    return notice;
}

} // namespace counterfoil

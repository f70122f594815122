// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/named_person.h"

#include "core/domain/customer.h"
#include "core/net/json/json_value.h"
#include "core/privacy/folded_text.h"
#include "core/privacy/member_names.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

QString foldedPerson(const QString &text)
{
    return foldedText(text).simplified();
}

/// Whether the person stands in the text: "Ann" is not in "channel", "ann@example.com" not in
/// "jo-ann@example.com".
bool namesInText(const QString &text, const QString &person)
{
    const QString folded = foldedPerson(text);
    const bool isEmail = person.contains(u'@');
    const auto isOfAddress = [](QChar c) { return u"._-+"_s.contains(c); };
    for (qsizetype at = folded.indexOf(person); at >= 0; at = folded.indexOf(person, at + 1)) {
        const qsizetype end = at + person.size();
        const bool begins = at == 0 || !(folded[at - 1].isLetterOrNumber() ||
                                         (isEmail && isOfAddress(folded[at - 1])));
        if (begins && (end == folded.size() || !folded[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

/// As deep as a JsonDocument is.
bool namesIn(JsonValue value, const QString &person)
{
    QString first;
    QString middle;
    QString last;
    for (const JsonValue inner : value) {
        if ((inner.isObject() || inner.isArray()) && namesIn(inner, person))
            return true;
        if (!inner.isText())
            continue;
        const QString text = inner.toText();
        if (namesInText(text, person))
            return true;
        if (!value.isObject())
            continue;
        const std::string name = wordsOfName(inner.name().toStdString());
        if (name == "first-name")
            first = text;
        else if (name == "middle-name")
            middle = text;
        else if (name == "last-name")
            last = text;
    }
    return foldedPerson(joinedName(first, middle, last)) == person;
}

} // namespace

bool namesPerson(const QByteArray &answer, const QString &emailOrName)
{
    const QString person = foldedPerson(emailOrName);
    if (person.isEmpty())
        return false;
    auto document = JsonDocument::parse(answer);
    return document ? namesIn(document->root(), person)
                    : namesInText(QString::fromUtf8(answer), person);
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/named_person.h"

#include "core/domain/customer.h"
#include "core/net/json/json_value.h"
#include "core/privacy/folded_text.h"
#include "core/privacy/member_names.h"

namespace counterfoil {

namespace {

QString foldedPerson(const QString &text)
{
    return foldedText(text).simplified();
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
        if (!value.isObject() || !inner.isText())
            continue;
        const std::string name = wordsOfName(inner.name().toStdString());
        if (name == "first-name")
            first = inner.toText();
        else if (name == "middle-name")
            middle = inner.toText();
        else if (name == "last-name")
            last = inner.toText();
    }
    return foldedPerson(joinedName(first, middle, last)) == person;
}

} // namespace

bool namesPerson(const QByteArray &answer, const QString &emailOrName)
{
    const QString person = foldedPerson(emailOrName);
    if (person.isEmpty())
        return false;
    if (foldedText(QString::fromUtf8(answer)).contains(person))
        return true;
    auto document = JsonDocument::parse(answer);
    return document && namesIn(document->root(), person);
}

} // namespace counterfoil

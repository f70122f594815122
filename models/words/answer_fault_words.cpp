// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/answer_fault_words.h"

#include "core/domain/outside_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace counterfoil {

namespace {

struct AnswerFaultWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::AnswerFaultWords)
};

QString expectedText(const JsonFault &fault)
{
    switch (fault.expected) {
    case JsonRule::Object:
        return AnswerFaultWords::tr("an object");
    case JsonRule::Array:
        return AnswerFaultWords::tr("an array");
    case JsonRule::Text:
        return AnswerFaultWords::tr("a string");
    case JsonRule::Id:
        return AnswerFaultWords::tr("a string or a whole number");
    case JsonRule::Integer:
        return fault.found == JsonFound::Number
                   ? AnswerFaultWords::tr("a whole number of at most 64 bits")
                   : AnswerFaultWords::tr("a whole number");
    case JsonRule::Number:
        return AnswerFaultWords::tr("a number");
    case JsonRule::Boolean:
        return AnswerFaultWords::tr("a boolean");
    case JsonRule::DateTime:
        return AnswerFaultWords::tr("a date and time with a zone (ISO 8601)");
    case JsonRule::Currency:
        return AnswerFaultWords::tr("a currency code of three capital letters");
    case JsonRule::Token:
        return AnswerFaultWords::tr("a token of visible characters");
    case JsonRule::Bearer:
        //: "Bearer" is a word of the protocol
        return AnswerFaultWords::tr("the word Bearer");
    case JsonRule::Word:
        return AnswerFaultWords::tr("a known word");
    }
    Q_UNREACHABLE();
}

QString foundText(const JsonFault &fault)
{
    switch (fault.found) {
    case JsonFound::Nothing:
        return AnswerFaultWords::tr("nothing");
    case JsonFound::Null:
        //: the value of JSON; not translated
        return AnswerFaultWords::tr("null");
    case JsonFound::Boolean:
        return AnswerFaultWords::tr("a boolean");
    case JsonFound::Number:
        return AnswerFaultWords::tr("the number %1").arg(shownText(fault.number));
    case JsonFound::Text:
        return AnswerFaultWords::tr("a string");
    case JsonFound::Array:
        return AnswerFaultWords::tr("an array");
    case JsonFound::Object:
        return AnswerFaultWords::tr("an object");
    }
    Q_UNREACHABLE();
}

QString placeText(const JsonFault &fault)
{
    return fault.pointer.isEmpty() ? AnswerFaultWords::tr("The document")
                                   : shownText(fault.pointer);
}

QString wrongValueText(const JsonFault &fault)
{
    //: %1 is a place in the answer, %2 what should be there, %3 what is
    return AnswerFaultWords::tr("%1: expected %2, found %3.")
        .arg(placeText(fault), expectedText(fault), foundText(fault));
}

} // namespace

QString answerFaultSentence(const AnswerFault &fault)
{
    switch (fault.kind) {
    case AnswerFault::Kind::NotHttp:
        return AnswerFaultWords::tr("It isn't HTTP.");
    case AnswerFault::Kind::Redirect:
        //: %1 is a number of HTTP, such as 302
        return AnswerFaultWords::tr(
                   "It tried to redirect the request; Counterfoil never follows redirects (%1).")
            .arg(fault.number);
    case AnswerFault::Kind::TooLarge:
        return AnswerFaultWords::tr("It is larger than %1 bytes.").arg(fault.number);
    case AnswerFault::Kind::NotJson:
        return AnswerFaultWords::tr("It isn't valid JSON at byte %1.").arg(fault.number);
    case AnswerFault::Kind::TooDeep:
        return AnswerFaultWords::tr("It is nested deeper than %1 levels.").arg(fault.number);
    case AnswerFault::Kind::TooManyValues:
        return AnswerFaultWords::tr("It has more than %1 values.").arg(fault.number);
    case AnswerFault::Kind::NamedTwice:
        //: %1 is a place in the answer
        return AnswerFaultWords::tr("%1: a member is named twice.").arg(placeText(fault.json));
    case AnswerFault::Kind::WrongValue:
        return wrongValueText(fault.json);
    case AnswerFault::Kind::OtherId:
        //: %1 and %2 are ids
        return AnswerFaultWords::tr("It is about something else: asked for %1, got %2.")
            .arg(shownText(fault.asked), shownText(fault.got));
    }
    Q_UNREACHABLE();
}

QString unreadSentence(const std::vector<JsonFault> &unread)
{
    if (unread.empty())
        return {};
    constexpr size_t mostNamed = 3;
    QStringList named;
    for (size_t i = 0; i < unread.size() && i < mostNamed; ++i)
        named << wrongValueText(unread[i]);
    if (unread.size() > mostNamed)
        //: %1 is how many parts
        named << AnswerFaultWords::tr("And %1 more.").arg(unread.size() - mostNamed);
    //: %1 names the parts, in sentences
    return AnswerFaultWords::tr("Parts of the provider's answer could not be read and aren't shown "
                                "here; see the JSON. %1")
        .arg(named.join(u' '));
}

} // namespace counterfoil

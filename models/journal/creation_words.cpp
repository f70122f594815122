// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/creation_words.h"

#include "core/domain/outside_text.h"
#include "models/journal/journal_words.h"
#include "models/words/error_sentence.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct CreationWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::CreationWords)
};

enum class CreatedThing { Session, Payment, Order };

CreatedThing thingOf(const Creation &creation)
{
    if (creation.kind == CreationKind::Session)
        return CreatedThing::Session;
    return creation.hasPayPage ? CreatedThing::Order : CreatedThing::Payment;
}

QString createdName(CreatedThing thing)
{
    switch (thing) {
    case CreatedThing::Session:
        return CreationWords::tr("Session created");
    case CreatedThing::Payment:
        return CreationWords::tr("Payment created");
    case CreatedThing::Order:
        return CreationWords::tr("Order created");
    }
    Q_UNREACHABLE();
}

QString createName(CreatedThing thing)
{
    switch (thing) {
    case CreatedThing::Session:
        return CreationWords::tr("Create session");
    case CreatedThing::Payment:
        return CreationWords::tr("Create payment");
    case CreatedThing::Order:
        return CreationWords::tr("Create order");
    }
    Q_UNREACHABLE();
}

QString createdTitle(CreatedThing thing)
{
    switch (thing) {
    case CreatedThing::Session:
        //: %1 is an amount with its currency
        return CreationWords::tr("Session for %1 created");
    case CreatedThing::Payment:
        //: %1 is an amount with its currency
        return CreationWords::tr("Payment of %1 created");
    case CreatedThing::Order:
        //: %1 is an amount with its currency
        return CreationWords::tr("Order for %1 created");
    }
    Q_UNREACHABLE();
}

QString createTitle(CreatedThing thing)
{
    switch (thing) {
    case CreatedThing::Session:
        //: %1 is an amount with its currency
        return CreationWords::tr("Create session for %1");
    case CreatedThing::Payment:
        //: %1 is an amount with its currency
        return CreationWords::tr("Create payment of %1");
    case CreatedThing::Order:
        //: %1 is an amount with its currency
        return CreationWords::tr("Create order for %1");
    }
    Q_UNREACHABLE();
}

} // namespace

QString creationName(const OperationEntry &entry)
{
    const CreatedThing thing = thingOf(*entry.creation);
    return entry.state == EntryState::Settled ? createdName(thing) : createName(thing);
}

QString creationTitle(const OperationEntry &entry)
{
    const CreatedThing thing = thingOf(*entry.creation);
    const QString text =
        entry.state == EntryState::Settled ? createdTitle(thing) : createTitle(thing);
    return text.arg(formatMoney(entry.amount));
}

QString createdSentence(const Creation &creation)
{
    switch (thingOf(creation)) {
    case CreatedThing::Session:
        return CreationWords::tr("The session was created.");
    case CreatedThing::Payment:
        return CreationWords::tr("The payment was created.");
    case CreatedThing::Order:
        return CreationWords::tr("The order was created.");
    }
    Q_UNREACHABLE();
}

QString uncreatedSentence(const Creation &creation)
{
    switch (thingOf(creation)) {
    case CreatedThing::Session:
        return CreationWords::tr(
            "We don't know whether the session was created. It is never resent automatically, as "
            "that could create a second one. Check with the provider, then say whether it exists.");
    case CreatedThing::Payment:
        return CreationWords::tr(
            "We don't know whether the payment was created. It is never resent automatically, as "
            "that could create a second one. Check with the provider, then say whether it exists.");
    case CreatedThing::Order:
        return CreationWords::tr(
            "We don't know whether the order was created. It is never resent automatically, as "
            "that could create a second one. Check with the provider, then say whether it exists.");
    }
    Q_UNREACHABLE();
}

QString givenUpSentence(const Creation &creation)
{
    switch (thingOf(creation)) {
    case CreatedThing::Session:
        return CreationWords::tr("Given up manually: no such session was found.");
    case CreatedThing::Payment:
        return CreationWords::tr("Given up manually: no such payment was found.");
    case CreatedThing::Order:
        return CreationWords::tr("Given up manually: no such order was found.");
    }
    Q_UNREACHABLE();
}

QString giveUpQuestion(const Creation &creation)
{
    switch (thingOf(creation)) {
    case CreatedThing::Session:
        return CreationWords::tr("Give this up only if the provider shows no such session. It then "
                                 "no longer blocks another one like it.");
    case CreatedThing::Payment:
        return CreationWords::tr("Give this up only if the provider shows no such payment. It then "
                                 "no longer blocks another one like it.");
    case CreatedThing::Order:
        return CreationWords::tr("Give this up only if the provider shows no such order. It then "
                                 "no longer blocks another one like it.");
    }
    Q_UNREACHABLE();
}

QString createdIdLabel(const Creation &creation)
{
    switch (thingOf(creation)) {
    case CreatedThing::Session:
        return CreationWords::tr("Session id");
    case CreatedThing::Payment:
        return CreationWords::tr("Payment id");
    case CreatedThing::Order:
        return CreationWords::tr("Order id");
    }
    Q_UNREACHABLE();
}

QString notTheOneSentence(const NotTheOne &why, const OperationEntry &entry)
{
    switch (why.kind) {
    case NotTheOne::Kind::NotRead:
        return errorSentence(*why.error, entry.creation->kind == CreationKind::Session
                                             ? ErrorContext::Session
                                             : ErrorContext::Payment);
    case NotTheOne::Kind::OtherAmount:
        return CreationWords::tr("Its amount isn't %1.").arg(formatMoney(entry.amount));
    case NotTheOne::Kind::OtherReference:
        return CreationWords::tr("Its reference isn't “%1”.")
            .arg(shownText(entry.merchantReference));
    case NotTheOne::Kind::TooLate:
        return CreationWords::tr(
            "This has changed since, or another Counterfoil window is handling it.");
    }
    Q_UNREACHABLE();
}

QString creationRefusalSentence(const SubmitRefusal &refusal)
{
    switch (refusal.kind) {
    case SubmitRefusal::Kind::AlreadyRunning:
        return CreationWords::tr(
            "Nothing was sent: one with this amount and reference was sent before and has no "
            "outcome yet. Say on the Operations page what became of it, then try again.");
    case SubmitRefusal::Kind::Duplicate:
        return CreationWords::tr("Nothing was sent: one with this amount and reference was created "
                                 "a moment ago. Create another one only if you want two.");
    case SubmitRefusal::Kind::NotOffered:
        return CreationWords::tr("Nothing was sent: the provider doesn't support this.");
    case SubmitRefusal::Kind::PaymentMoved:
    case SubmitRefusal::Kind::Locked:
    case SubmitRefusal::Kind::NotRecorded:
        return refusalSentence(refusal);
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil

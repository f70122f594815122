// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/notice_words.h"

#include "core/domain/outside_text.h"
#include "models/words/answer_fault_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace counterfoil {

namespace {

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::NoticeWords)
};

/// The JSON is wrong at the byte with that number, counted from 1.
QString brokenJsonSentence(const QByteArray &text, qint64 number)
{
    const QByteArray before = text.left(std::max<qsizetype>(0, number - 1));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return NoticeWords::tr("The JSON is cut off or invalid at line %1, column %2.")
        .arg(QString::number(line), QString::number(column));
}

bool isLikeJson(const QByteArray &pasted, qsizetype bodyBegin)
{
    const QByteArray begin = pasted.mid(bodyBegin, 1000).trimmed();
    return begin.startsWith('{') || begin.startsWith('[');
}

bool isNeverSigned(const Notice &notice)
{
    return notice.isIn(NoticeDoubt::Legacy) || notice.isIn(NoticeDoubt::NeverSigned);
}

QString reasonOf(NoticeDoubt doubt)
{
    switch (doubt) {
    case NoticeDoubt::UnknownForm:
        return NoticeWords::tr("No known form of a notification.");
    case NoticeDoubt::Legacy:
        return NoticeWords::tr("Notifications of this form aren't signed: anybody can send one.");
    case NoticeDoubt::NeverSigned:
        return NoticeWords::tr("This provider doesn't sign its notifications: anybody can send "
                               "one.");
    case NoticeDoubt::NotSigned:
        return NoticeWords::tr("No valid signature.");
    case NoticeDoubt::WrongToken:
        return NoticeWords::tr("It came without the account's token, or with another one.");
    case NoticeDoubt::NamedTwice:
        return NoticeWords::tr("A field appears twice, so it isn't clear which one is meant.");
    case NoticeDoubt::OtherType:
        return NoticeWords::tr("It isn't about a payment.");
    case NoticeDoubt::OtherVersion:
        return NoticeWords::tr("This version of Counterfoil doesn't know that version of the "
                               "form.");
    case NoticeDoubt::OtherId:
        return NoticeWords::tr("It names one payment and contains another.");
    case NoticeDoubt::OtherService:
        return NoticeWords::tr("The payment belongs to a different service, not this account's.");
    case NoticeDoubt::OtherProvider:
        return NoticeWords::tr(
            "It is a notification from a different provider, not this account's.");
    case NoticeDoubt::NoOrder:
        return NoticeWords::tr("It doesn't name a payment.");
    case NoticeDoubt::Unreadable:
        return NoticeWords::tr("The payment in it can't be read.");
    case NoticeDoubt::SumNotTold:
        return NoticeWords::tr("There were refunds, and it doesn't say how much was refunded.");
    }
    Q_UNREACHABLE();
}

QString unreadableText(const Notice &notice)
{
    const QString why = notice.fault && notice.fault->answerFault
                            ? answerFaultSentence(*notice.fault->answerFault)
                            : QString();
    return why.isEmpty() ? reasonOf(NoticeDoubt::Unreadable)
                         //: %1 is a sentence that says what is wrong
                         : NoticeWords::tr("The payment in it can't be read. %1").arg(why);
}

} // namespace

QString pasteProblemSentence(const PasteProblem &problem)
{
    switch (problem.kind) {
    case PasteProblem::Kind::Empty:
        return NoticeWords::tr("There is no body, and no address with parameters. Paste the "
                               "notification as you received it.");
    case PasteProblem::Kind::TooLarge:
        //: %1 and %2 are sizes: "3.1 MiB"
        return NoticeWords::tr(
                   "This is %1. Notifications are a few kilobytes; anything above %2 isn't read.")
            .arg(QLocale().formattedDataSize(problem.number),
                 QLocale().formattedDataSize(LargestNotice));
    case PasteProblem::Kind::NotUtf8:
        return NoticeWords::tr("This isn't UTF-8 at byte %1. Every notification is UTF-8.")
            .arg(problem.number);
    case PasteProblem::Kind::BadHeader:
        return NoticeWords::tr("Line %1 of the headers isn't of the form “Name: value”.")
            .arg(problem.number);
    }
    Q_UNREACHABLE();
}

QString noticeProblemSentence(const Notice &notice, const QByteArray &pasted, qsizetype bodyBegin)
{
    if (notice.form != NoticeForm::Unknown)
        return {};
    const auto fault = notice.fault ? notice.fault->answerFault : std::nullopt;
    if (!fault || !isLikeJson(pasted, bodyBegin))
        return NoticeWords::tr("This isn't a notification of a form that Counterfoil knows: "
                               "neither JSON with a payment or an action, nor fields with an "
                               "action or an order_id.");
    if (fault->kind == AnswerFault::Kind::NotJson)
        return brokenJsonSentence(pasted, bodyBegin + fault->number);
    return answerFaultSentence(*fault);
}

QString noticeFormText(const Notice &notice)
{
    switch (notice.form) {
    case NoticeForm::Unknown:
        return NoticeWords::tr("Not recognised");
    case NoticeForm::MultiCore:
        return NoticeWords::tr("Multi-core JSON: contains the whole payment");
    case NoticeForm::LegacyJson:
        return notice.isOfRefund ? NoticeWords::tr("Refund notice, flat JSON")
                                 : NoticeWords::tr("Single-core JSON: flat fields");
    case NoticeForm::LegacyForm:
        return notice.isOfRefund ? NoticeWords::tr("Refund notice, flat fields (POST)")
                                 : NoticeWords::tr("Legacy form: flat fields (POST)");
    case NoticeForm::LegacyQuery:
        return notice.isOfRefund
                   ? NoticeWords::tr("Refund notice, flat fields in the address (GET)")
                   : NoticeWords::tr("Legacy form: flat fields in the address (GET)");
    case NoticeForm::Callback:
        return NoticeWords::tr("Callback: names a payment and nothing else");
    case NoticeForm::Webhook:
        return NoticeWords::tr("Webhook: contains the payment, with a token in a header");
    }
    Q_UNREACHABLE();
}

QString noticeVersionText(const Notice &notice)
{
    if (!notice.version)
        return notice.form == NoticeForm::MultiCore ? NoticeWords::tr("Not given")
                                                    : NoticeWords::tr("This form has none");
    return notice.isIn(NoticeDoubt::OtherVersion)
               ? NoticeWords::tr("%1, unknown to this version of Counterfoil").arg(*notice.version)
               : QString::number(*notice.version);
}

QString noticeSignatureText(const Notice &notice)
{
    switch (notice.signature) {
    case SignatureVerdict::Absent:
        return isNeverSigned(notice)
                   ? NoticeWords::tr("None. Notifications of this form have no signature.")
                   : NoticeWords::tr("None. Paste the headers too, if it came with any.");
    case SignatureVerdict::Holds:
        return NoticeWords::tr("Valid: made with this account's secret over exactly this body.");
    case SignatureVerdict::Differs:
        return NoticeWords::tr("Wrong: another secret was used, or the body was changed, even by "
                               "a space or a line break. Drop the file as it was received if "
                               "this text was copied.");
    case SignatureVerdict::UnknownKey:
        return NoticeWords::tr("Can't be checked: its key id isn't this account's.");
    case SignatureVerdict::UnknownMethod:
        return NoticeWords::tr("Can't be checked: its method isn't HMAC.");
    case SignatureVerdict::UnknownAlgorithm:
        return NoticeWords::tr("Can't be checked: its algorithm is unknown or no longer safe.");
    case SignatureVerdict::Several:
        return NoticeWords::tr("Can't be checked: one of its headers appears twice.");
    }
    Q_UNREACHABLE();
}

QString noticeUseText(const Notice &notice)
{
    switch (notice.use()) {
    case NoticeUse::Refuse:
        return NoticeWords::tr("Refused: it came without this account's token.");
    case NoticeUse::Nothing:
        return NoticeWords::tr("Ignored: it isn't about a payment of this account.");
    case NoticeUse::Read:
        return NoticeWords::tr("Only a reason to read the payment from the provider.");
    case NoticeUse::Believe:
        return NoticeWords::tr("Trusted: the payment is as this notification says.");
    }
    Q_UNREACHABLE();
}

QStringList noticeReasons(const Notice &notice)
{
    QStringList reasons;
    for (const NoticeDoubt doubt : notice.doubts)
        reasons << (doubt == NoticeDoubt::Unreadable ? unreadableText(notice) : reasonOf(doubt));
    return reasons;
}

QStringList noticeReasons(const std::vector<NoticeDoubt> &doubts)
{
    QStringList reasons;
    for (const NoticeDoubt doubt : doubts)
        reasons << reasonOf(doubt);
    return reasons;
}

QString noticeFormName(NoticeForm form)
{
    switch (form) {
    case NoticeForm::Unknown:
        return NoticeWords::tr("Not recognised");
    case NoticeForm::MultiCore:
        return NoticeWords::tr("Multi-core JSON");
    case NoticeForm::LegacyJson:
        return NoticeWords::tr("Single-core JSON");
    case NoticeForm::LegacyForm:
        return NoticeWords::tr("Legacy form (POST)");
    case NoticeForm::LegacyQuery:
        return NoticeWords::tr("Legacy form (GET)");
    case NoticeForm::Callback:
        return NoticeWords::tr("Callback");
    case NoticeForm::Webhook:
        return NoticeWords::tr("Webhook");
    }
    Q_UNREACHABLE();
}

QString signatureText(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Absent:
        return NoticeWords::tr("None");
    case SignatureVerdict::Holds:
        return NoticeWords::tr("Valid");
    case SignatureVerdict::Differs:
        return NoticeWords::tr("Wrong: another secret, or a changed body");
    case SignatureVerdict::UnknownKey:
        return NoticeWords::tr("Not checked: the key id isn't this account's");
    case SignatureVerdict::UnknownMethod:
        return NoticeWords::tr("Not checked: the method isn't HMAC");
    case SignatureVerdict::UnknownAlgorithm:
        return NoticeWords::tr("Not checked: unknown or unsafe algorithm");
    case SignatureVerdict::Several:
        return NoticeWords::tr("Not checked: a header appears twice");
    }
    Q_UNREACHABLE();
}

QString noticeReadingText(const Notice &notice)
{
    if (notice.zone.isEmpty())
        return {};
    return NoticeWords::tr("Amounts in %1, times in the zone %2, from the account's settings: this "
                           "form specifies neither.")
        .arg(shownText(notice.currency), shownText(QString::fromUtf8(notice.zone)));
}

QString noticeFieldText(NoticeFieldKind kind)
{
    switch (kind) {
    case NoticeFieldKind::Other:
        return NoticeWords::tr("Not used by Counterfoil");
    case NoticeFieldKind::Event:
        return NoticeWords::tr("What happened");
    case NoticeFieldKind::Type:
        return NoticeWords::tr("What it is about");
    case NoticeFieldKind::Version:
        return NoticeWords::tr("Version of the form");
    case NoticeFieldKind::Id:
        return NoticeWords::tr("The payment it is about");
    case NoticeFieldKind::OtherId:
        return NoticeWords::tr("Id of the payment or of a part of it");
    case NoticeFieldKind::Number:
        return NoticeWords::tr("Number of the payment");
    case NoticeFieldKind::PartId:
        return NoticeWords::tr("The transaction it is about");
    case NoticeFieldKind::PartNumber:
        return NoticeWords::tr("Number of the transaction");
    case NoticeFieldKind::Service:
        return NoticeWords::tr("Service that the payment belongs to");
    case NoticeFieldKind::Reference:
        return NoticeWords::tr("The shop's reference");
    case NoticeFieldKind::Description:
        return NoticeWords::tr("Description for the payer");
    case NoticeFieldKind::Status:
        return NoticeWords::tr("The provider's status");
    case NoticeFieldKind::Amount:
        return NoticeWords::tr("Amount");
    case NoticeFieldKind::Reserved:
        return NoticeWords::tr("Still reserved");
    case NoticeFieldKind::Captured:
        return NoticeWords::tr("Captured so far");
    case NoticeFieldKind::PaidAmount:
        return NoticeWords::tr("Amount in the payer's currency");
    case NoticeFieldKind::Method:
        return NoticeWords::tr("Payment method");
    case NoticeFieldKind::Created:
        return NoticeWords::tr("Created");
    case NoticeFieldKind::Changed:
        return NoticeWords::tr("Last changed");
    case NoticeFieldKind::Expires:
        return NoticeWords::tr("Expires");
    case NoticeFieldKind::Completed:
        return NoticeWords::tr("Completed");
    case NoticeFieldKind::Author:
        return NoticeWords::tr("Who created or changed it");
    case NoticeFieldKind::OfPayer:
        return NoticeWords::tr("About the payer");
    case NoticeFieldKind::Statistics:
        return NoticeWords::tr("The shop's own, for statistics");
    case NoticeFieldKind::IsTest:
        return NoticeWords::tr("Whether it is a test");
    case NoticeFieldKind::Href:
        return NoticeWords::tr("An address; not used by Counterfoil");
    case NoticeFieldKind::Hidden:
        return NoticeWords::tr("A secret; hidden");
    }
    Q_UNREACHABLE();
}

QString noticeFieldProblemText(NoticeFieldProblem problem)
{
    switch (problem) {
    case NoticeFieldProblem::Missing:
        return NoticeWords::tr("missing");
    case NoticeFieldProblem::Empty:
        return NoticeWords::tr("empty, but required");
    case NoticeFieldProblem::Twice:
        return NoticeWords::tr("appears twice: not used");
    case NoticeFieldProblem::NotAnAmount:
        return NoticeWords::tr("not an amount such as 12.30; never rounded or guessed");
    case NoticeFieldProblem::NotAMoment:
        return NoticeWords::tr("not a date and time in the expected form");
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil

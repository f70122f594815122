// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/setting_words.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::SettingWords)
};

QString emptyText(SettingField field)
{
    switch (field) {
    case SettingField::Name:
        return SettingWords::tr("Give the account a name.");
    case SettingField::Host:
        return SettingWords::tr("Write the provider's host, or choose one of the two.");
    case SettingField::Entity:
        return SettingWords::tr("Write the id of the entity. The provider gave it to you.");
    case SettingField::ClientId:
        return SettingWords::tr("Write the client id. The provider gave it to you.");
    case SettingField::ClientSecret:
        return SettingWords::tr("Write the client secret. It goes to the keychain.");
    case SettingField::ApiKey:
        return SettingWords::tr("Write the API key. It goes to the keychain.");
    case SettingField::Service:
        return SettingWords::tr("Write the id of the service, such as SL-1234-5678.");
    case SettingField::TokenCode:
        return SettingWords::tr("Write the code of the token, such as AT-1234-5678.");
    case SettingField::ApiToken:
        return SettingWords::tr("Write the API token. It goes to the keychain.");
    case SettingField::Proxy:
        return SettingWords::tr("Write the host and the port of the proxy.");
    case SettingField::Provider:
    case SettingField::Colour:
    case SettingField::AuthorityFile:
    case SettingField::ConnectTimeout:
    case SettingField::WholeTimeout:
    case SettingField::CoolingOff:
    case SettingField::AskAbove:
    case SettingField::IdleLock:
    case SettingField::Zone:
    case SettingField::PrioritiesField:
    case SettingField::NoticeZone:
    case SettingField::NoticeCurrency:
    case SettingField::NoticeToken:
    case SettingField::ReceiverAddress:
    case SettingField::ReceiverPort:
    case SettingField::ReceiverCertificate:
    case SettingField::ReceiverKey:
        break;
    }
    return SettingWords::tr("This must not be empty.");
}

QString tooLongText(SettingField field)
{
    switch (field) {
    case SettingField::Name:
        return SettingWords::tr("A name has at most 60 characters.");
    case SettingField::ApiKey:
        return SettingWords::tr("An API key has at most 36 characters. Was something else pasted?");
    case SettingField::Provider:
    case SettingField::Host:
    case SettingField::Entity:
    case SettingField::ClientId:
    case SettingField::ClientSecret:
    case SettingField::Service:
    case SettingField::TokenCode:
    case SettingField::ApiToken:
    case SettingField::Colour:
    case SettingField::AuthorityFile:
    case SettingField::Proxy:
    case SettingField::ConnectTimeout:
    case SettingField::WholeTimeout:
    case SettingField::CoolingOff:
    case SettingField::AskAbove:
    case SettingField::IdleLock:
    case SettingField::Zone:
    case SettingField::PrioritiesField:
    case SettingField::NoticeZone:
    case SettingField::NoticeCurrency:
    case SettingField::NoticeToken:
    case SettingField::ReceiverAddress:
    case SettingField::ReceiverPort:
    case SettingField::ReceiverCertificate:
    case SettingField::ReceiverKey:
        break;
    }
    return SettingWords::tr("This has at most 100 characters. Was something else pasted?");
}

QString rangeText(SettingField field)
{
    switch (field) {
    case SettingField::ConnectTimeout:
        return SettingWords::tr("Write a whole number of seconds from 1 to 60.");
    case SettingField::WholeTimeout:
        return SettingWords::tr("Write a whole number of seconds from 5 to 300.");
    case SettingField::CoolingOff:
        return SettingWords::tr("Write a whole number of seconds from 0 to 600.");
    case SettingField::IdleLock:
        return SettingWords::tr("Write a whole number of minutes from 1 to 480.");
    case SettingField::Proxy:
        return SettingWords::tr("Write the proxy's port, a number from 1 to 65535.");
    case SettingField::ReceiverPort:
        return SettingWords::tr("Write a port, a number from 1 to 65535.");
    case SettingField::Name:
    case SettingField::Provider:
    case SettingField::Host:
    case SettingField::Entity:
    case SettingField::ClientId:
    case SettingField::ClientSecret:
    case SettingField::ApiKey:
    case SettingField::Service:
    case SettingField::TokenCode:
    case SettingField::ApiToken:
    case SettingField::Colour:
    case SettingField::AuthorityFile:
    case SettingField::AskAbove:
    case SettingField::Zone:
    case SettingField::PrioritiesField:
    case SettingField::NoticeZone:
    case SettingField::NoticeCurrency:
    case SettingField::NoticeToken:
    case SettingField::ReceiverAddress:
    case SettingField::ReceiverCertificate:
    case SettingField::ReceiverKey:
        break;
    }
    return SettingWords::tr("This is out of range.");
}

QString detailed(const QString &sentence, const QString &detail)
{
    const QString words = detail.simplified();
    //: a sentence, and the system's own words for it
    return words.isEmpty() ? sentence : SettingWords::tr("%1 (%2)").arg(sentence, words);
}

} // namespace

QString settingLabel(SettingField field)
{
    switch (field) {
    case SettingField::Entity:
        return SettingWords::tr("Entity");
    case SettingField::ClientId:
        return SettingWords::tr("Client id");
    case SettingField::ClientSecret:
        return SettingWords::tr("Client secret");
    case SettingField::ApiKey:
        return SettingWords::tr("API key");
    case SettingField::Service:
        return SettingWords::tr("Service id");
    case SettingField::TokenCode:
        return SettingWords::tr("Token code");
    case SettingField::ApiToken:
        return SettingWords::tr("API token");
    case SettingField::PrioritiesField:
        return SettingWords::tr("Name of the priority list’s field");
    case SettingField::NoticeZone:
        return SettingWords::tr("Time zone of notifications");
    case SettingField::NoticeCurrency:
        return SettingWords::tr("Currency of notifications");
    case SettingField::NoticeToken:
        return SettingWords::tr("Webhook token");
    case SettingField::Name:
    case SettingField::Provider:
    case SettingField::Host:
    case SettingField::Colour:
    case SettingField::AuthorityFile:
    case SettingField::Proxy:
    case SettingField::ConnectTimeout:
    case SettingField::WholeTimeout:
    case SettingField::CoolingOff:
    case SettingField::AskAbove:
    case SettingField::IdleLock:
    case SettingField::Zone:
    case SettingField::ReceiverAddress:
    case SettingField::ReceiverPort:
    case SettingField::ReceiverCertificate:
    case SettingField::ReceiverKey:
        break; // every account has them: their labels stand in the form
    }
    return {};
}

QString settingHint(SettingField field)
{
    if (field == SettingField::NoticeToken)
        return SettingWords::tr("Optional. A webhook without it is then refused. Send it in the "
                                "header X-Webhook-Token.");
    if (field == SettingField::NoticeZone || field == SettingField::NoticeCurrency)
        return SettingWords::tr("For notifications that name none.");
    return field == SettingField::PrioritiesField
               ? SettingWords::tr("Only where the provider told you another.")
               : QString();
}

QString settingSentence(const SettingError &error)
{
    switch (error.problem) {
    case SettingProblem::Empty:
        return emptyText(error.field);
    case SettingProblem::Taken:
        return SettingWords::tr("Another account has this name. Choose one that tells them apart.");
    case SettingProblem::TooLong:
        return tooLongText(error.field);
    case SettingProblem::NotPrintable:
        return error.field == SettingField::Name
                   ? SettingWords::tr("A name has no control characters.")
                   : SettingWords::tr(
                         "This has letters, digits and signs only: no spaces, no line breaks, "
                         "nothing beyond ASCII. Was something else pasted?");
    case SettingProblem::NotSupported:
        return SettingWords::tr("This version does not speak to that provider.");
    case SettingProblem::NotAnAddress:
        return SettingWords::tr("This is no address. Write one like https://api.example.com.");
    case SettingProblem::NotHttps:
        return SettingWords::tr("Only https is used. Plain http goes to this computer alone.");
    case SettingProblem::HasUserInfo:
        return SettingWords::tr("Leave the user name and password out of the address.");
    case SettingProblem::HasPath:
        return SettingWords::tr("Write the host alone, without a path behind it.");
    case SettingProblem::NotAPath:
        return SettingWords::tr("Behind the host, only a plain path can stand, such as /shop.");
    case SettingProblem::NotAUuid:
        return SettingWords::tr("An entity's id looks like 123e4567-e89b-12d3-a456-426614174000.");
    case SettingProblem::NotACode:
        return error.field == SettingField::Service
                   ? SettingWords::tr("A service's id looks like SL-1234-5678.")
                   : SettingWords::tr("The code of a token looks like AT-1234-5678.");
    case SettingProblem::NotAColour:
        return SettingWords::tr("Choose one of the colours.");
    case SettingProblem::FileUnreadable:
        return SettingWords::tr("This file cannot be read.");
    case SettingProblem::FileNotPem:
        return SettingWords::tr("There is no certificate in PEM form in this file.");
    case SettingProblem::NotAHost:
        return SettingWords::tr("Write the proxy's host name alone.");
    case SettingProblem::OutOfRange:
        return rangeText(error.field);
    case SettingProblem::ShorterThanConnect:
        return SettingWords::tr("The whole must take at least as long as the connection.");
    case SettingProblem::NotPositive:
        return SettingWords::tr("Write an amount above zero, or nothing to never be asked.");
    case SettingProblem::UnknownCurrency:
        return SettingWords::tr("Write a currency of three letters, such as EUR.");
    case SettingProblem::NotAName:
        return SettingWords::tr("A field's name has letters, digits and underscores only.");
    case SettingProblem::UnknownZone:
        return SettingWords::tr("Write a time zone such as Europe/Paris, or nothing for this "
                                "computer's.");
    case SettingProblem::TooShort:
        return SettingWords::tr("Write at least 16 characters, so that nobody can guess it.");
    case SettingProblem::NotAnIpAddress:
        return SettingWords::tr("Write an IP address of this computer, such as 127.0.0.1.");
    case SettingProblem::NotEncrypted:
        return SettingWords::tr("Choose a certificate and its key: notifications hold personal "
                                "data, and other computers can reach this address.");
    case SettingProblem::FileNotKey:
        return SettingWords::tr("There is no private key in PEM form in this file, or it needs a "
                                "passphrase.");
    }
    Q_UNREACHABLE();
}

QString secretSentence(const SecretError &error)
{
    switch (error.fault) {
    case SecretFault::NotFound:
        return SettingWords::tr("The keychain has no secrets of this account.");
    case SecretFault::Locked:
        return SettingWords::tr("The keychain is locked. Unlock it and try again.");
    case SecretFault::Denied:
        return detailed(SettingWords::tr("The keychain did not let Counterfoil in."), error.detail);
    case SecretFault::NoKeychain:
        return SettingWords::tr(
            "This computer has no keychain, or none in this session. Nothing is "
            "written anywhere else.");
    case SecretFault::TimedOut:
        return SettingWords::tr("The keychain did not answer. It may be asking for its password in "
                                "another window.");
    case SecretFault::TooLarge:
        return SettingWords::tr("This is too long for the keychain.");
    case SecretFault::Cancelled:
        return SettingWords::tr("The keychain was not asked to the end.");
    case SecretFault::Other:
        break;
    }
    return detailed(SettingWords::tr("The keychain failed."), error.detail);
}

QString keySentence(const SecretError &error)
{
    const QString why =
        error.fault == SecretFault::NotFound
            ? SettingWords::tr(
                  "The keychain has no key for the hashes of this account. Choose hashes "
                  "again in the settings to make a new one; what was hashed with another is "
                  "not found any more.")
            : secretSentence(error);
    return SettingWords::tr("Names and e-mails are not kept at all for now.") + u' ' + why;
}

QString receiverSentence(const ReceiverState &state)
{
    switch (state.kind) {
    case ReceiverState::Kind::Off:
        return SettingWords::tr("Not listening: the account isn't open, or it was not on when it "
                                "was saved.");
    case ReceiverState::Kind::Starting:
        return SettingWords::tr("Starting to listen.");
    case ReceiverState::Kind::Listening:
        return SettingWords::tr("Listening on port %1.").arg(state.port);
    case ReceiverState::Kind::Failed:
        break;
    }
    switch (state.problem) {
    case ReceiverProblem::PortTaken:
        return SettingWords::tr("Not listening: another program uses this port. Choose another "
                                "one, or close that program.");
    case ReceiverProblem::NotAllowed:
        return SettingWords::tr("Not listening: the system does not allow this port. Choose one "
                                "above 1023.");
    case ReceiverProblem::NoSuchPlace:
        return SettingWords::tr("Not listening: this computer has no such address.");
    case ReceiverProblem::NotEncrypted:
        return SettingWords::tr("Not listening: other computers can reach this address, and there "
                                "is no certificate.");
    case ReceiverProblem::CertificateUnreadable:
        return SettingWords::tr("Not listening: the certificate cannot be read.");
    case ReceiverProblem::KeyUnreadable:
        return SettingWords::tr("Not listening: the key cannot be read.");
    case ReceiverProblem::None:
    case ReceiverProblem::Other:
        break;
    }
    return detailed(SettingWords::tr("Not listening."), state.detail);
}

QString receiverAddress(const AccountSettings &settings)
{
    if (settings.id.isEmpty())
        return {};
    QUrl address;
    address.setScheme(settings.receiver.certificateFile.isEmpty() ? u"http"_s : u"https"_s);
    address.setHost(settings.receiver.address);
    address.setPort(settings.receiver.port);
    address.setPath(noticePath(settings.id));
    return address.toString();
}

QString storeSentence(const AccountStoreError &error)
{
    switch (error.fault) {
    case AccountStoreFault::None:
        return {};
    case AccountStoreFault::SetAside:
        return SettingWords::tr(
                   "The list of accounts was damaged and is now in %1. A new one begins.")
            .arg(error.path);
    case AccountStoreFault::Unreadable:
        return detailed(SettingWords::tr("The list of accounts in %1 cannot be read, so nothing is "
                                         "changed in it.")
                            .arg(error.path),
                        error.detail);
    case AccountStoreFault::NewerVersion:
        return SettingWords::tr(
                   "A later version of Counterfoil wrote %1, so nothing is changed in it.")
            .arg(error.path);
    case AccountStoreFault::Busy:
        return SettingWords::tr("Another Counterfoil is writing the list of accounts. Try again.");
    case AccountStoreFault::NotWritten:
        return detailed(
            SettingWords::tr("The list of accounts could not be written to %1. What was there "
                             "is still there.")
                .arg(error.path),
            error.detail);
    case AccountStoreFault::UnknownAccount:
        return SettingWords::tr("This account is not in the list any more.");
    }
    Q_UNREACHABLE();
}

QString keeperSentence(const KeeperFailure &failure)
{
    switch (failure.kind) {
    case KeeperFailure::Kind::Busy:
        return SettingWords::tr("%n of its operations are still open: wait for their end.", nullptr,
                                failure.openOperations);
    case KeeperFailure::Kind::List:
        return storeSentence(failure.list);
    case KeeperFailure::Kind::Secrets:
        return secretSentence(failure.keychain);
    case KeeperFailure::Kind::HashKey:
        return keySentence(failure.keychain);
    }
    Q_UNREACHABLE();
}

QString accountListSentence(const AccountStore &store, bool hadAccount)
{
    if (store.problem())
        return storeSentence(*store.problem());
    if (const qsizetype count = store.unreadEntries(); count > 0)
        return SettingWords::tr(
                   "%n entries of %1 could not be read. They are kept there, but their accounts "
                   "are not shown: correct the file, or add the accounts again.",
                   nullptr, int(count))
            .arg(store.path());
    if (hadAccount && !QFile::exists(store.path()))
        return SettingWords::tr(
                   "The list of accounts %1 is missing. Put it back from a copy if you can: "
                   "operations that are still open are only followed under their old account. "
                   "Otherwise add the accounts again, and check each payment before you repeat "
                   "anything.")
            .arg(store.path());
    return {};
}

} // namespace counterfoil

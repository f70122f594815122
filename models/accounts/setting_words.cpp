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
        return SettingWords::tr("Enter the provider's host, or choose one of the two.");
    case SettingField::Entity:
        return SettingWords::tr("Enter the entity id you got from the provider.");
    case SettingField::ClientId:
        return SettingWords::tr("Enter the client id you got from the provider.");
    case SettingField::ClientSecret:
        return SettingWords::tr("Enter the client secret. It is stored in the keychain.");
    case SettingField::ApiKey:
        return SettingWords::tr("Enter the API key. It is stored in the keychain.");
    case SettingField::Service:
        return SettingWords::tr("Enter the service id, such as SL-1234-5678.");
    case SettingField::TokenCode:
        return SettingWords::tr("Enter the token code, such as AT-1234-5678.");
    case SettingField::ApiToken:
        return SettingWords::tr("Enter the API token. It is stored in the keychain.");
    case SettingField::Proxy:
        return SettingWords::tr("Enter the proxy's host and port.");
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
    return SettingWords::tr("This can't be empty.");
}

QString tooLongText(SettingField field)
{
    switch (field) {
    case SettingField::Name:
        return SettingWords::tr("Use at most 60 characters.");
    case SettingField::ApiKey:
        return SettingWords::tr(
            "An API key has at most 36 characters. Did you paste something else?");
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
    return SettingWords::tr("Use at most 100 characters. Did you paste something else?");
}

QString rangeText(SettingField field)
{
    switch (field) {
    case SettingField::ConnectTimeout:
        return SettingWords::tr("Enter a whole number of seconds from 1 to 60.");
    case SettingField::WholeTimeout:
        return SettingWords::tr("Enter a whole number of seconds from 5 to 300.");
    case SettingField::CoolingOff:
        return SettingWords::tr("Enter a whole number of seconds from 0 to 600.");
    case SettingField::IdleLock:
        return SettingWords::tr("Enter a whole number of minutes from 1 to 480.");
    case SettingField::Proxy:
        return SettingWords::tr("Enter the proxy's port, a number from 1 to 65535.");
    case SettingField::ReceiverPort:
        return SettingWords::tr("Enter a port number from 1 to 65535.");
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
    return SettingWords::tr("This value is out of range.");
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
        return SettingWords::tr(
            "Optional. If set, webhooks without it in the header X-Webhook-Token are refused.");
    if (field == SettingField::NoticeZone || field == SettingField::NoticeCurrency)
        return SettingWords::tr("Used for notifications that don't specify one.");
    return field == SettingField::PrioritiesField
               ? SettingWords::tr("Change this only if the provider gave you another name.")
               : QString();
}

QString settingSentence(const SettingError &error)
{
    switch (error.problem) {
    case SettingProblem::Empty:
        return emptyText(error.field);
    case SettingProblem::Taken:
        return SettingWords::tr("Another account has this name. Choose a different one.");
    case SettingProblem::TooLong:
        return tooLongText(error.field);
    case SettingProblem::NotPrintable:
        return error.field == SettingField::Name
                   ? SettingWords::tr("A name can't contain control characters.")
                   : SettingWords::tr("Use only ASCII letters, digits and symbols, without spaces "
                                      "or line breaks. Did you paste something else?");
    case SettingProblem::NotSupported:
        return SettingWords::tr("This version doesn't support that provider.");
    case SettingProblem::NotAnAddress:
        return SettingWords::tr(
            "This isn't a valid address. Enter one like https://api.example.com.");
    case SettingProblem::NotHttps:
        return SettingWords::tr("Use https. Plain http is allowed only for this computer.");
    case SettingProblem::HasUserInfo:
        return SettingWords::tr("Leave the user name and password out of the address.");
    case SettingProblem::HasPath:
        return SettingWords::tr("Enter only the host, without a path.");
    case SettingProblem::NotAPath:
        return SettingWords::tr("Only a plain path, such as /shop, can follow the host.");
    case SettingProblem::NotAUuid:
        return SettingWords::tr("An entity id looks like 123e4567-e89b-12d3-a456-426614174000.");
    case SettingProblem::NotACode:
        return error.field == SettingField::Service
                   ? SettingWords::tr("A service id looks like SL-1234-5678.")
                   : SettingWords::tr("A token code looks like AT-1234-5678.");
    case SettingProblem::NotAColour:
        return SettingWords::tr("Choose one of the colours.");
    case SettingProblem::FileUnreadable:
        return SettingWords::tr("This file can't be read.");
    case SettingProblem::FileNotPem:
        return SettingWords::tr("This file contains no PEM certificate.");
    case SettingProblem::NotAHost:
        return SettingWords::tr("Enter only the proxy's host name.");
    case SettingProblem::OutOfRange:
        return rangeText(error.field);
    case SettingProblem::ShorterThanConnect:
        return SettingWords::tr("The answer timeout can't be shorter than the connection timeout.");
    case SettingProblem::NotPositive:
        return SettingWords::tr("Enter an amount above zero, or leave it empty to never be asked.");
    case SettingProblem::UnknownCurrency:
        return SettingWords::tr("Enter a three-letter currency code, such as EUR.");
    case SettingProblem::NotAName:
        return SettingWords::tr("Use only letters, digits and underscores in a field name.");
    case SettingProblem::UnknownZone:
        return SettingWords::tr(
            "Enter a time zone such as Europe/Paris, or leave it empty to use this computer's.");
    case SettingProblem::TooShort:
        return SettingWords::tr("Enter at least 16 characters, so that nobody can guess it.");
    case SettingProblem::NotAnIpAddress:
        return SettingWords::tr("Enter an IP address of this computer, such as 127.0.0.1.");
    case SettingProblem::NotEncrypted:
        return SettingWords::tr("Choose a certificate and its key: notifications contain personal "
                                "data, and other computers can reach this address.");
    case SettingProblem::FileNotKey:
        return SettingWords::tr(
            "This file contains no PEM private key, or the key needs a passphrase.");
    }
    Q_UNREACHABLE();
}

QString secretSentence(const SecretError &error)
{
    switch (error.fault) {
    case SecretFault::NotFound:
        return SettingWords::tr("The keychain has no secrets for this account.");
    case SecretFault::Locked:
        return SettingWords::tr("The keychain is locked. Unlock it and try again.");
    case SecretFault::Denied:
        return detailed(SettingWords::tr("The keychain denied Counterfoil access."), error.detail);
    case SecretFault::NoKeychain:
        return SettingWords::tr("This computer has no keychain, or none is available in this "
                                "session. Secrets are never stored anywhere else.");
    case SecretFault::TimedOut:
        return SettingWords::tr(
            "The keychain didn't answer. It may be asking for its password in another window.");
    case SecretFault::TooLarge:
        return SettingWords::tr("This is too long for the keychain.");
    case SecretFault::Cancelled:
        return SettingWords::tr("The keychain request was cancelled.");
    case SecretFault::Other:
        break;
    }
    return detailed(SettingWords::tr("The keychain reported an error."), error.detail);
}

QString keySentence(const SecretError &error)
{
    const QString why =
        error.fault == SecretFault::NotFound
            ? SettingWords::tr("The keychain has no key for this account's hashes. Choose hashes "
                               "again in the settings to create a new key. Search no longer finds "
                               "what was hashed with another key.")
            : secretSentence(error);
    return SettingWords::tr("Names and e-mails aren't kept for now.") + u' ' + why;
}

QString receiverSentence(const ReceiverState &state)
{
    switch (state.kind) {
    case ReceiverState::Kind::Off:
        return SettingWords::tr(
            "Not listening: the account isn't open, or receiving was off when it was saved.");
    case ReceiverState::Kind::Starting:
        return SettingWords::tr("Starting to listen…");
    case ReceiverState::Kind::Listening:
        return SettingWords::tr("Listening on port %1.").arg(state.port);
    case ReceiverState::Kind::Failed:
        break;
    }
    switch (state.problem) {
    case ReceiverProblem::PortTaken:
        return SettingWords::tr("Not listening: another program is using this port. Choose another "
                                "port, or close that program.");
    case ReceiverProblem::NotAllowed:
        return SettingWords::tr(
            "Not listening: the system doesn't allow this port. Choose one above 1023.");
    case ReceiverProblem::NoSuchPlace:
        return SettingWords::tr("Not listening: this computer has no such address.");
    case ReceiverProblem::NotEncrypted:
        return SettingWords::tr(
            "Not listening: other computers can reach this address, so it needs a certificate.");
    case ReceiverProblem::CertificateUnreadable:
        return SettingWords::tr("Not listening: the certificate can't be read.");
    case ReceiverProblem::KeyUnreadable:
        return SettingWords::tr("Not listening: the key can't be read.");
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
        return SettingWords::
            tr("The list of accounts was damaged. It was moved to %1, and a new list was started.")
                .arg(error.path);
    case AccountStoreFault::Unreadable:
        return detailed(
            SettingWords::tr(
                "The list of accounts in %1 can't be read, so Counterfoil won't change it.")
                .arg(error.path),
            error.detail);
    case AccountStoreFault::NewerVersion:
        return SettingWords::tr(
                   "A newer version of Counterfoil wrote %1, so this version won't change it.")
            .arg(error.path);
    case AccountStoreFault::Busy:
        return SettingWords::tr(
            "Another Counterfoil window is saving the list of accounts. Try again.");
    case AccountStoreFault::NotWritten:
        return detailed(SettingWords::tr(
                            "The list of accounts could not be saved to %1. The file is unchanged.")
                            .arg(error.path),
                        error.detail);
    case AccountStoreFault::UnknownAccount:
        return SettingWords::tr("This account is no longer in the list.");
    }
    Q_UNREACHABLE();
}

QString keeperSentence(const KeeperFailure &failure)
{
    switch (failure.kind) {
    case KeeperFailure::Kind::Busy:
        return SettingWords::tr(
            "%n of its operations are still open. Wait until they have finished.", nullptr,
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
                   "%n entries in %1 could not be read. They stay in the file, but their accounts "
                   "aren't shown. Correct the file, or add the accounts again.",
                   nullptr, int(count))
            .arg(store.path());
    if (hadAccount && !QFile::exists(store.path()))
        return SettingWords::tr(
                   "The list of accounts %1 is missing. Restore it from a backup if you can: open "
                   "operations are only checked under their old account. Otherwise add the "
                   "accounts again, and check each payment before you repeat anything.")
            .arg(store.path());
    return {};
}

} // namespace counterfoil

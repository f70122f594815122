// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_secrets.h"
#include "core/accounts/settings_check.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace counterfoil {

/// What was typed into an account's fields, as it was typed.
struct AccountInputs
{
    QString name;
    QString host;
    QString colour;
    QString authorityFile;
    QString proxyHost;
    QString proxyPort;
    QString connectSeconds;
    QString wholeSeconds;
    QString coolingSeconds;
    QString askAmount; ///< empty: never
    QString askCurrency;
    QString idleMinutes;
    QString zone; ///< empty: this computer's
    QString receiverAddress;
    QString receiverPort;
    QString receiverCertificate;
    QString receiverKey;
    SettingTexts own; ///< of the provider's own settings

    friend bool operator==(const AccountInputs &, const AccountInputs &) = default;
};

/// A field of the form and what is wrong with it, as a whole sentence.
using AccountErrors = QMap<SettingField, QString>;

/// An account while it is set up or changed. Knows no widgets, no keychain and no network.
class AccountForm : public QObject
{
    Q_OBJECT

public:
    /// `others` are the accounts there are; the edited one may be among them. Without an edited one
    /// a new account begins.
    AccountForm(std::vector<AccountSettings> others, const std::optional<AccountSettings> &edited,
                QObject *parent = nullptr);

    [[nodiscard]] bool isNew() const { return m_base.id.isEmpty(); }
    /// Null when this version does not speak to it.
    [[nodiscard]] const Provider *provider() const { return m_provider; }
    /// The settings are in the list of accounts, under this id; the keychain has not confirmed the
    /// typed secrets. What is saved next is a change of that account.
    void setSettingsSaved(const QString &id);

    // Inputs.
    [[nodiscard]] const AccountInputs &inputs() const { return m_inputs; }
    /// Keeps what was typed, whatever it is.
    void set(QString AccountInputs::*input, const QString &typed);
    void setOwn(SettingField field, const QString &typed);
    [[nodiscard]] Environment environment() const { return m_environment; }
    /// A host that is the other environment's preset, or none yet, becomes this one's.
    void setEnvironment(Environment environment);
    [[nodiscard]] ProxyMode proxyMode() const { return m_proxyMode; }
    void setProxyMode(ProxyMode mode);
    [[nodiscard]] bool receives() const { return m_receives; }
    void setReceives(bool receives);
    /// Empty where the keychain has one that is to be kept.
    void setSecret(SettingField field, Secret secret);
    /// From now on the fields that are wrong say so, touched or not.
    void showAllErrors();

    // Outputs.
    [[nodiscard]] AccountSettings settings() const;
    [[nodiscard]] const AccountSecrets &secrets() const { return m_secrets; }
    /// Whether every secret that the provider asks for was typed.
    [[nodiscard]] bool hasAllSecrets() const;
    [[nodiscard]] AccountErrors errors() const;
    /// Without those of fields that nobody touched.
    [[nodiscard]] AccountErrors shownErrors() const;
    [[nodiscard]] bool canSave() const { return errors().isEmpty(); }
    /// The provider's own for the environment; empty where it names none.
    [[nodiscard]] QUrl presetHost() const
    {
        return m_provider ? m_provider->host(m_environment) : QUrl();
    }
    /// Sentences about what is allowed and probably not meant; empty when there is none.
    [[nodiscard]] QString hostWarning() const;
    /// Whether anything was put in that would be lost.
    [[nodiscard]] bool isTouched() const;
    /// The same without the secrets.
    [[nodiscard]] bool areSettingsTouched() const;
    /// Whether the account has secrets that stay when nothing is typed.
    [[nodiscard]] bool hasSecrets() const { return m_hasSecrets; }
    /// Whether the secret was saved without a word of the keychain that it is there.
    [[nodiscard]] bool isUnconfirmed(SettingField secret) const
    {
        return m_unconfirmed.contains(secret);
    }

signals:
    void changed();

private:
    void touch(SettingField field);
    [[nodiscard]] std::optional<Money> askAbove() const;
    [[nodiscard]] QString askSentence() const;

    std::vector<AccountSettings> m_others;
    AccountSettings m_base; ///< what is edited; of a new account the defaults
    const Provider *m_provider;
    AccountInputs m_begun; ///< as the form began
    AccountInputs m_inputs;
    Environment m_environment;
    ProxyMode m_proxyMode;
    bool m_receives;
    AccountSecrets m_secrets;
    bool m_hasSecrets;
    QSet<SettingField> m_unconfirmed;
    QSet<SettingField> m_touched;
    bool m_showAll = false;
};

/// Colours that tell accounts apart; each readable on both modes. None of them is an environment's.
[[nodiscard]] QStringList accountColours();

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account_form.h"
#include "ui/frame/prompter.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QBoxLayout;
class QLabel;

namespace counterfoil {

class ActionButton;
class Choice;
class ColourSwatches;
class LineField;
class NoticeReceivers;
class SecretField;
class SegmentedControl;

/// The inputs of an account, two beside each other; what is rarely needed is folded away.
class AccountFields : public QWidget
{
    Q_OBJECT

public:
    /// The form outlives the fields.
    AccountFields(AccountForm &form, std::shared_ptr<Prompter> prompter, QWidget *parent);

    /// Where the typing begins.
    [[nodiscard]] QWidget *first() const;
    /// The keys go to the first field that is wrong.
    void focusFirstError();
    void focusOn(SettingField field);
    /// Whether the account's notifications are received.
    void showStateOf(const NoticeReceivers &receivers);

private:
    struct Bound
    {
        LineField *field;
        /// What was typed into it, as the form has it.
        std::function<QString(const AccountInputs &)> typed;
        SettingField setting;
        QString hint;
    };
    struct BoundSecret
    {
        SecretField *field;
        SettingField setting;
    };

    LineField *bind(const QString &label, const char *name, QString AccountInputs::*input,
                    SettingField setting, const QString &hint = {}, const QString &unit = {});
    LineField *bindOwn(const OwnSetting &own);
    SecretField *bindSecret(const OwnSetting &own);
    /// The provider's own settings: those that are seldom changed, or the others.
    [[nodiscard]] QList<QWidget *> makeOwn(bool isSeldom);
    QWidget *makeProvider();
    QWidget *makeEnvironment();
    QWidget *makeHost();
    QWidget *makeColour();
    QWidget *makeLimit();
    QWidget *makeProxy();
    QWidget *makeAuthority();
    QWidget *makeZone();
    QWidget *makeReceiver();
    QWidget *makeReceiverFields();
    QWidget *makeMore();
    /// A button in the field that asks for a file.
    void addChoose(LineField *field, const QString &title, const QString &names,
                   QString AccountInputs::*input);
    void setMoreShown(bool shown);
    [[nodiscard]] QString secretHint(SettingField secret) const;
    void refresh();
    void refreshReceiver();

    AccountForm &m_form;
    std::shared_ptr<Prompter> m_prompter;
    std::vector<Bound> m_bound;
    std::vector<BoundSecret> m_secrets;
    SegmentedControl *m_environment = nullptr;
    QLabel *m_environmentHint = nullptr;
    ActionButton *m_preset = nullptr;
    QLabel *m_hostWarning = nullptr;
    ColourSwatches *m_colour = nullptr;
    Choice *m_proxy = nullptr;
    QWidget *m_ownProxy = nullptr;
    SegmentedControl *m_receives = nullptr;
    QWidget *m_receiver = nullptr;
    QLabel *m_receiverState = nullptr;
    const NoticeReceivers *m_receivers = nullptr;
    ActionButton *m_moreButton = nullptr;
    QWidget *m_more = nullptr;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_fields.h"

#include "core/notices/notice_receivers.h"
#include "models/accounts/setting_words.h"
#include "ui/accounts/colour_swatches.h"
#include "ui/accounts/secret_field.h"
#include "ui/accounts/setting_name.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/typed_text.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int columnGap = 16;
constexpr int rowGap = 14;

/// Both halves begin at the same height, whatever sentence is below one of them.
void addPair(QGridLayout *grid, QWidget *left, QWidget *right)
{
    const int row = grid->rowCount();
    grid->addWidget(left, row, 0, Qt::AlignTop);
    if (right)
        grid->addWidget(right, row, 1, Qt::AlignTop);
}

QGridLayout *makeGrid(QWidget *in)
{
    auto *grid = new QGridLayout(in);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(columnGap);
    grid->setVerticalSpacing(rowGap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

/// A label above a widget that is no line of text.
QVBoxLayout *labelled(QWidget *in, const QString &label, QWidget *buddy)
{
    auto *column = new QVBoxLayout(in);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QLabel *title = plainLabel(label, "label", in);
    title->setBuddy(buddy);
    column->addWidget(title);
    column->addWidget(buddy);
    return column;
}

/// Two beside each other.
void addPairs(QGridLayout *grid, const QList<QWidget *> &fields)
{
    for (qsizetype i = 0; i < fields.size(); i += 2)
        addPair(grid, fields.at(i), fields.value(i + 1));
}

} // namespace

AccountFields::AccountFields(AccountForm &form, std::shared_ptr<Prompter> prompter, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_prompter(std::move(prompter))
{
    LineField *name = bind(tr("Name"), "accountName", &AccountInputs::name, SettingField::Name,
                           tr("The shop's name. Shown in the window title."));
    QWidget *provider = makeProvider();
    auto *grid = makeGrid(this);
    addPair(grid, name, provider);
    addPair(grid, makeEnvironment(), makeHost());
    addPairs(grid, makeOwn(false));
    addPair(grid, makeLimit(), makeColour());
    m_moreButton = new ActionButton(QString(), ButtonRole::Link, this);
    m_moreButton->setObjectName(u"accountMore"_s);
    connect(m_moreButton, &QPushButton::clicked, this,
            [this] { setMoreShown(m_more->isHidden()); });
    grid->addWidget(m_moreButton, grid->rowCount(), 0, 1, 2, Qt::AlignLeading);
    m_more = makeMore();
    grid->addWidget(m_more, grid->rowCount(), 0, 1, 2);
    setMoreShown(false);

    connect(&m_form, &AccountForm::changed, this, &AccountFields::refresh);
    refresh();
}

LineField *AccountFields::bind(const QString &label, const char *name,
                               QString AccountInputs::*input, SettingField setting,
                               const QString &hint, const QString &unit)
{
    auto *field = new LineField(label, this);
    field->lineEdit()->setObjectName(QString::fromLatin1(name));
    field->setUnit(unit);
    onTyped(field->lineEdit(), this,
            [this, input](const QString &text) { m_form.set(input, text); });
    m_bound.push_back(
        {field, [input](const AccountInputs &inputs) { return inputs.*input; }, setting, hint});
    return field;
}

LineField *AccountFields::bindOwn(const OwnSetting &own)
{
    auto *field = new LineField(settingLabel(own.field), this);
    field->lineEdit()->setObjectName(settingName(u"account"_s, own));
    field->setMono(own.usual.isEmpty()); // an id
    const SettingField setting = own.field;
    onTyped(field->lineEdit(), this,
            [this, setting](const QString &text) { m_form.setOwn(setting, text); });
    m_bound.push_back({field,
                       [setting](const AccountInputs &inputs) { return inputs.own.value(setting); },
                       setting, settingHint(setting)});
    return field;
}

SecretField *AccountFields::bindSecret(const OwnSetting &own)
{
    auto *field = new SecretField(settingLabel(own.field), this);
    field->lineEdit()->setObjectName(settingName(u"account"_s, own));
    const SettingField setting = own.field;
    field->onEdited(
        [this, setting](Secret secret) { m_form.setSecret(setting, std::move(secret)); });
    m_secrets.push_back({field, setting});
    return field;
}

QList<QWidget *> AccountFields::makeOwn(bool isSeldom)
{
    QList<QWidget *> fields;
    if (!m_form.provider())
        return fields;
    for (const OwnSetting &own : m_form.provider()->settings) {
        if (own.isOptional || own.usual.isEmpty() == isSeldom)
            continue;
        if (own.isSecret)
            fields.append(bindSecret(own));
        else
            fields.append(bindOwn(own));
    }
    return fields;
}

QWidget *AccountFields::makeProvider()
{
    auto *box = new QWidget(this);
    auto *names = new Choice(box);
    names->setObjectName(u"accountProvider"_s);
    names->setAccessibleName(tr("Provider"));
    for (const Provider *provider : providers())
        names->addItem(provider->name);
    if (!m_form.provider())
        names->addItem(m_form.settings().provider); // of a later version's file
    names->setCurrentText(m_form.settings().provider);
    labelled(box, tr("Provider"), names);
    return box;
}

QWidget *AccountFields::makeEnvironment()
{
    auto *box = new QWidget(this);
    m_environment = new SegmentedControl({tr("test"), tr("live")}, box);
    m_environment->setObjectName(u"accountEnvironment"_s);
    m_environment->setAccessibleName(tr("Environment"));
    QVBoxLayout *column = labelled(box, tr("Environment"), m_environment);
    column->setAlignment(m_environment, Qt::AlignLeading);
    m_environmentHint = plainLabel({}, "small", box);
    m_environmentHint->setWordWrap(true);
    column->addWidget(m_environmentHint);
    connect(m_environment, &SegmentedControl::currentChanged, this, [this](int index) {
        m_form.setEnvironment(index == 1 ? Environment::Live : Environment::Test);
    });
    return box;
}

QWidget *AccountFields::makeHost()
{
    auto *box = new QWidget(this);
    LineField *host = bind(tr("Host"), "accountHost", &AccountInputs::host, SettingField::Host);
    m_preset = new ActionButton(tr("Provider default"), ButtonRole::Chip, host);
    m_preset->setObjectName(u"accountHostPreset"_s);
    host->addTrailing(m_preset);
    m_hostWarning = plainLabel({}, "warning", box);
    m_hostWarning->setObjectName(u"accountHostWarning"_s);
    m_hostWarning->setWordWrap(true);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(host);
    column->addWidget(m_hostWarning);
    connect(m_preset, &QPushButton::clicked, this, [this] {
        m_form.set(&AccountInputs::host, m_form.presetHost().toString());
        focusOn(SettingField::Host);
    });
    return box;
}

QWidget *AccountFields::makeLimit()
{
    auto *box = new QWidget(this);
    LineField *amount =
        bind(tr("Confirm operations above"), "accountAskAmount", &AccountInputs::askAmount,
             SettingField::AskAbove,
             tr("Above this, you re-enter the amount to confirm. Leave empty to never ask."));
    auto *currency = new QLineEdit(amount);
    currency->setObjectName(u"accountAskCurrency"_s);
    currency->setAccessibleName(tr("Currency of the confirmation limit"));
    currency->setProperty("role", u"compact"_s);
    currency->setMaxLength(3);
    currency->setFixedWidth(Theme::current().scaled(58));
    currency->setText(m_form.inputs().askCurrency);
    amount->addTrailing(currency);
    onTyped(currency, this,
            [this](const QString &text) { m_form.set(&AccountInputs::askCurrency, text); });
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(amount);
    return box;
}

QWidget *AccountFields::makeColour()
{
    auto *box = new QWidget(this);
    m_colour = new ColourSwatches(accountColours(), box);
    m_colour->setObjectName(u"accountColour"_s);
    m_colour->setAccessibleName(tr("Colour"));
    QVBoxLayout *column = labelled(box, tr("Colour"), m_colour);
    QLabel *hint = plainLabel(
        tr("Shown beside the account's name. Green and red are reserved for test and live."),
        "small", box);
    hint->setWordWrap(true);
    column->addWidget(hint);
    connect(m_colour, &ColourSwatches::chosen, this,
            [this](const QString &colour) { m_form.set(&AccountInputs::colour, colour); });
    return box;
}

QWidget *AccountFields::makeProxy()
{
    auto *box = new QWidget(this);
    m_proxy = new Choice(box);
    m_proxy->setObjectName(u"accountProxy"_s);
    m_proxy->setAccessibleName(tr("Proxy"));
    m_proxy->addItems({tr("System proxy"), tr("None", "proxy"), tr("Custom", "proxy")});
    labelled(box, tr("Proxy"), m_proxy);
    connect(m_proxy, &QComboBox::activated, this,
            [this](int index) { m_form.setProxyMode(static_cast<ProxyMode>(index)); });
    return box;
}

QWidget *AccountFields::makeAuthority()
{
    LineField *file = bind(tr("Private certificate authority"), "accountAuthority",
                           &AccountInputs::authorityFile, SettingField::AuthorityFile,
                           tr("A PEM file, trusted in addition to the system's. Usually empty."));
    addChoose(file, tr("Private certificate authority"), tr("Certificates (*.pem *.crt *.cer)"),
              &AccountInputs::authorityFile);
    return file;
}

void AccountFields::addChoose(LineField *field, const QString &title, const QString &names,
                              QString AccountInputs::*input)
{
    auto *choose = new ActionButton(tr("Choose…"), ButtonRole::Chip, field);
    choose->setObjectName(field->lineEdit()->objectName() + u"Choose"_s);
    field->addTrailing(choose);
    connect(choose, &QPushButton::clicked, this, [this, title, names, input] {
        m_prompter->askOpen(this, {title, m_form.inputs().*input, {names, tr("All files (*)")}},
                            [this, input](const QString &path) { m_form.set(input, path); });
    });
}

QWidget *AccountFields::makeZone()
{
    const QString own = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    LineField *zone =
        bind(tr("Accounting time zone"), "accountZone", &AccountInputs::zone, SettingField::Zone,
             tr("Used for dates and times in lists, exports and prints. Leave empty to use this "
                "computer's, %1.")
                 .arg(own));
    QStringList names;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        names.append(QString::fromLatin1(id));
    auto *completer = new QCompleter(names, zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    zone->lineEdit()->setCompleter(completer);
    return zone;
}

QWidget *AccountFields::makeReceiver()
{
    auto *box = new QWidget(this);
    m_receives = new SegmentedControl({tr("off"), tr("on")}, box);
    m_receives->setObjectName(u"accountReceives"_s);
    m_receives->setAccessibleName(tr("Receive notifications"));
    QVBoxLayout *column = labelled(box, tr("Receive notifications"), m_receives);
    column->setAlignment(m_receives, Qt::AlignLeading);
    m_receiverState = plainLabel({}, "small", box);
    m_receiverState->setObjectName(u"accountReceiverState"_s);
    m_receiverState->setWordWrap(true);
    m_receiverState->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                             Qt::TextSelectableByKeyboard);
    column->addWidget(m_receiverState);
    m_receiver = makeReceiverFields();
    column->addSpacing(8);
    column->addWidget(m_receiver);
    connect(m_receives, &SegmentedControl::currentChanged, this,
            [this](int index) { m_form.setReceives(index == 1); });
    return box;
}

QWidget *AccountFields::makeReceiverFields()
{
    auto *fields = new QWidget(this);
    auto *grid = makeGrid(fields);
    addPair(grid,
            bind(tr("Address of this computer"), "accountReceiverAddress",
                 &AccountInputs::receiverAddress, SettingField::ReceiverAddress,
                 tr("127.0.0.1 can only be reached from this computer, for example by a tunnel or "
                    "a reverse proxy.")),
            bind(tr("Port"), "accountReceiverPort", &AccountInputs::receiverPort,
                 SettingField::ReceiverPort));
    LineField *certificate =
        bind(tr("Certificate"), "accountReceiverCertificate", &AccountInputs::receiverCertificate,
             SettingField::ReceiverCertificate, tr("A PEM file. Leave empty for plain HTTP."));
    addChoose(certificate, tr("Certificate"), tr("Certificates (*.pem *.crt *.cer)"),
              &AccountInputs::receiverCertificate);
    LineField *key = bind(tr("Private key of the certificate"), "accountReceiverKey",
                          &AccountInputs::receiverKey, SettingField::ReceiverKey,
                          tr("A PEM file without a passphrase."));
    addChoose(key, tr("Private key of the certificate"), tr("Keys (*.pem *.key)"),
              &AccountInputs::receiverKey);
    addPair(grid, certificate, key);
    if (const Provider *provider = m_form.provider()) {
        for (const OwnSetting &own : provider->settings) {
            if (own.isSecret && own.isOptional)
                addPair(grid, bindSecret(own), nullptr);
        }
    }
    return fields;
}

void AccountFields::showStateOf(const NoticeReceivers &receivers)
{
    m_receivers = &receivers;
    connect(&receivers, &NoticeReceivers::changed, this, &AccountFields::refreshReceiver);
    refreshReceiver();
}

void AccountFields::refreshReceiver()
{
    m_receives->setCurrentIndex(m_form.receives() ? 1 : 0);
    m_receiver->setVisible(m_form.receives());
    if (!m_form.receives()) {
        m_receiverState->setText(
            tr("Payments are updated here as soon as they change at the provider."));
        return;
    }
    const AccountSettings settings = m_form.settings();
    if (settings.id.isEmpty()) {
        m_receiverState->setText(tr("Save the account to see its address here."));
        return;
    }
    const QString address =
        tr("Give the provider this address, or the public address that forwards to it: %1")
            .arg(receiverAddress(settings));
    m_receiverState->setText(m_receivers ? receiverSentence(m_receivers->state(settings.id)) +
                                               u'\n' + address
                                         : address);
}

QWidget *AccountFields::makeMore()
{
    auto *more = new QWidget(this);
    auto *grid = makeGrid(more);
    addPair(grid,
            bind(tr("Cooling-off period"), "accountCooling", &AccountInputs::coolingSeconds,
                 SettingField::CoolingOff,
                 tr("How long you can cancel an operation before it is sent."), tr("s")),
            bind(tr("Lock the screen after"), "accountIdle", &AccountInputs::idleMinutes,
                 SettingField::IdleLock, tr("The shortest time of all open accounts applies."),
                 tr("min")));
    addPair(grid,
            bind(tr("Connection timeout"), "accountConnect", &AccountInputs::connectSeconds,
                 SettingField::ConnectTimeout, {}, tr("s")),
            bind(tr("Answer timeout"), "accountWhole", &AccountInputs::wholeSeconds,
                 SettingField::WholeTimeout, {}, tr("s")));
    addPair(grid, makeZone(), nullptr);
    m_ownProxy = new QWidget(more);
    auto *address = new QHBoxLayout(m_ownProxy);
    address->setContentsMargins(0, 0, 0, 0);
    address->setSpacing(8);
    address->addWidget(
        bind(tr("Proxy host"), "accountProxyHost", &AccountInputs::proxyHost, SettingField::Proxy),
        3, Qt::AlignTop);
    LineField *port =
        bind(tr("Port"), "accountProxyPort", &AccountInputs::proxyPort, SettingField::Proxy);
    m_bound.pop_back(); // the sentence stands below the host
    port->setText(m_form.inputs().proxyPort);
    address->addWidget(port, 1, Qt::AlignTop);
    addPair(grid, makeProxy(), m_ownProxy);
    addPairs(grid, QList<QWidget *>{makeAuthority()} + makeOwn(true));
    grid->addWidget(makeReceiver(), grid->rowCount(), 0, 1, 2);
    return more;
}

void AccountFields::setMoreShown(bool shown)
{
    m_more->setVisible(shown);
    m_moreButton->setText(shown ? tr("Fewer settings") : tr("More settings"));
    m_moreButton->setActionIcon(shown ? Icon::ChevronDown : Icon::ChevronRight);
    m_moreButton->setAccessibleDescription(
        shown ? QString()
              : tr("Timeouts, cooling-off, screen lock, time zone, proxy, certificates "
                   "and notifications"));
}

QWidget *AccountFields::first() const
{
    return m_bound.front().field->lineEdit();
}

void AccountFields::focusFirstError()
{
    const AccountErrors errors = m_form.errors();
    if (!errors.isEmpty())
        focusOn(errors.firstKey());
}

void AccountFields::focusOn(SettingField field)
{
    QWidget *target = nullptr;
    for (const BoundSecret &secret : m_secrets) {
        if (secret.setting == field)
            target = secret.field;
    }
    const auto found = std::find_if(m_bound.begin(), m_bound.end(),
                                    [field](const Bound &bound) { return bound.setting == field; });
    if (found != m_bound.end())
        target = found->field;
    if (!target)
        return;
    if (m_more->isAncestorOf(target))
        setMoreShown(true);
    target->setFocus(Qt::OtherFocusReason);
}

QString AccountFields::secretHint(SettingField secret) const
{
    if (m_form.isUnconfirmed(secret))
        return tr("The keychain hasn't confirmed it. Save again to store it there.");
    if (const QString hint = settingHint(secret); !hint.isEmpty())
        return hint;
    if (!m_form.hasSecrets())
        return tr("It will be stored in the keychain and nowhere else.");
    return secretOf(m_form.secrets(), secret).isEmpty()
               ? tr("Stored in the keychain. Leave empty to keep it.")
               : tr("Replaces the one in the keychain when you save.");
}

void AccountFields::refresh()
{
    const AccountErrors errors = m_form.shownErrors();
    for (const Bound &bound : m_bound) {
        const QString typed = bound.typed(m_form.inputs());
        if (bound.field->text() != typed)
            bound.field->setText(typed);
        bound.field->setHint(bound.hint);
        bound.field->setError(errors.value(bound.setting));
    }
    for (const auto &[field, setting] : m_secrets) {
        field->setHint(secretHint(setting));
        field->setError(errors.value(setting));
        const bool isKept = m_form.hasSecrets() && !m_form.isUnconfirmed(setting) &&
                            settingHint(setting).isEmpty(); // one that is optional may be missing
        field->lineEdit()->setPlaceholderText(isKept ? u"••••••••"_s : QString());
    }
    const bool isLive = m_form.environment() == Environment::Live;
    m_environment->setCurrentIndex(isLive ? 1 : 0);
    m_environmentHint->setText(isLive ? tr("Real money. The window has a red edge.")
                                      : tr("No real money. The window has a green edge."));
    const QString warning = m_form.hostWarning();
    m_hostWarning->setText(warning);
    m_hostWarning->setVisible(!warning.isEmpty());
    m_preset->setVisible(hostFromText(m_form.inputs().host) != m_form.presetHost());
    m_colour->setColour(m_form.inputs().colour);
    m_proxy->setCurrentIndex(static_cast<int>(m_form.proxyMode()));
    m_ownProxy->setVisible(m_form.proxyMode() == ProxyMode::Host);
    refreshReceiver();
}

} // namespace counterfoil

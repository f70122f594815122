// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/window_test.h"
#include "ui/accounts/account_editor.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Asks for its password in a window of its own, and answers when the test says so.
class AskingKeychain final : public SecretStore
{
public:
    QPointer<SecretCall<void>> writing;

    SecretCall<Secret> &read(const SecretName &) override
    {
        auto *call = new SecretCall<Secret>(this);
        call->settle(tl::unexpected(SecretError{SecretFault::NotFound, {}}));
        return *call;
    }
    SecretCall<void> &write(const SecretName &, const Secret &) override
    {
        writing = new SecretCall<void>(this);
        connect(writing, &CallBase::cancelRequested, this, [this] {
            answer(tl::unexpected(SecretError{SecretFault::Cancelled, {}}));
        });
        emit waitingChanged(true);
        return *writing;
    }
    SecretCall<void> &remove(const SecretName &) override
    {
        auto *call = new SecretCall<void>(this);
        call->settle({});
        return *call;
    }
    [[nodiscard]] bool isLasting() const override { return true; }

    void answer(const tl::expected<void, SecretError> &outcome)
    {
        emit waitingChanged(false);
        writing->settle(outcome);
    }
    void fail(SecretFault fault) { answer(tl::unexpected(SecretError{fault, {}})); }
};

namespace {

/// As a screen reader sets it.
void assist(QLineEdit *edit, const QString &text)
{
    QAccessible::queryAccessibleInterface(edit)->setText(QAccessible::Value, text);
}

} // namespace

/// What the account's editor says, and lets one do, while the keychain does not answer.
class TestKeyringWaits : public testing::WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void textFromAssistiveTechnologyIsSaved();
    void whileItWaitsTheSettingsAreSavedAndTheSecretsAreNot();
    void whatWasNotConfirmedIsNotSaidToBeInTheKeychain_data();
    void whatWasNotConfirmedIsNotSaidToBeInTheKeychain();
    void waitingCanBeCancelledByKeys();
    void savingAgainStoresThem();
    void aNewSecretOfAnOldAccountIsNotSaidToBeThere();

private:
    void open(const std::optional<AccountSettings> &edited = std::nullopt);
    void fillAndSave();
    [[nodiscard]] QLineEdit *line(const QString &name) const
    {
        return m_editor->findChild<QLineEdit *>(name);
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return m_editor->findChild<QAbstractButton *>(name);
    }
    [[nodiscard]] QString banner() const
    {
        return m_editor->findChild<Banner *>(u"accountBanner"_s)->sentence();
    }
    /// What the field says beneath itself.
    [[nodiscard]] QString hint(const QString &name) const
    {
        return line(name)->accessibleDescription();
    }

    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<AskingKeychain> m_keychain;
    std::unique_ptr<AccountKeeper> m_keeper;
    AccountEditor *m_editor = nullptr;
};

void TestKeyringWaits::init()
{
    showWindow({1000, 760});
    m_accounts = std::make_unique<AccountStore>(DataFolder{m_scratch->folder()});
    m_keychain = std::make_unique<AskingKeychain>();
    m_keeper = std::make_unique<AccountKeeper>(*m_accounts, *m_keychain);
}

void TestKeyringWaits::cleanup()
{
    closeWindow();
    m_keeper.reset();
    m_keychain.reset();
}

void TestKeyringWaits::open(const std::optional<AccountSettings> &edited)
{
    m_editor = new AccountEditor(m_window.get(), *m_keeper, edited);
    m_editor->open();
}

void TestKeyringWaits::fillAndSave()
{
    open();
    assist(line(u"accountName"_s), u"Shop"_s);
    assist(line(u"accountEntity"_s), u"5e3a0862-7cc3-4427-92ba-9e1e9595f571"_s);
    assist(line(u"accountClientId"_s), u"client"_s);
    assist(line(u"accountClientSecret"_s), u"secret"_s);
    assist(line(u"accountApiKey"_s), u"key"_s);
    button(u"saveAccount"_s)->click();
    QVERIFY(m_keychain->writing);
}

void TestKeyringWaits::textFromAssistiveTechnologyIsSaved()
{
    fillAndSave();
    QCOMPARE(m_accounts->list().size(), size_t(1));
    QCOMPARE(m_accounts->list().front().name, u"Shop"_s);
    QCOMPARE(m_accounts->list().front().own.value(SettingField::ClientId), u"client"_s);
    QCOMPARE(secretOf(m_editor->form().secrets(), SettingField::ApiKey).reveal(),
             QByteArray("key"));
    // A field that is off keeps what it had.
    assist(line(u"accountName"_s), u"Other"_s);
    QCOMPARE(line(u"accountName"_s)->text(), u"Shop"_s);
    QCOMPARE(m_editor->form().inputs().name, u"Shop"_s);
}

void TestKeyringWaits::whileItWaitsTheSettingsAreSavedAndTheSecretsAreNot()
{
    fillAndSave();
    const QString said = banner();
    QVERIFY2(said.contains(u"The settings are saved, but not the secrets yet"_s), qPrintable(said));
    QVERIFY2(said.contains(u"the keychain hasn't answered"_s), qPrintable(said));
    QVERIFY(button(u"cancelAccount"_s)->isEnabled());
    QVERIFY(!button(u"saveAccount"_s)->isEnabled());
    QVERIFY(!hint(u"accountApiKey"_s).contains(u"Stored in the keychain"_s));
}

void TestKeyringWaits::whatWasNotConfirmedIsNotSaidToBeInTheKeychain_data()
{
    QTest::addColumn<SecretFault>("fault");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no answer") << SecretFault::TimedOut
                               << u"not the secrets yet: the keychain hasn't answered."_s;
    QTest::newRow("cancelled") << SecretFault::Cancelled
                               << u"not the secrets: you stopped waiting"_s;
    QTest::newRow("locked") << SecretFault::Locked
                            << u"The settings are saved, but not the secrets. The keychain is "
                               "locked."_s;
}

void TestKeyringWaits::whatWasNotConfirmedIsNotSaidToBeInTheKeychain()
{
    QFETCH(const SecretFault, fault);
    QFETCH(const QString, sentence);
    fillAndSave();
    m_keychain->fail(fault);
    QTRY_VERIFY(button(u"saveAccount"_s)->isEnabled());
    QVERIFY2(banner().contains(sentence), qPrintable(banner()));
    for (const QString &field : {u"accountClientSecret"_s, u"accountApiKey"_s}) {
        QVERIFY2(hint(field).contains(u"hasn't confirmed"_s), qPrintable(hint(field)));
        QCOMPARE(line(field)->placeholderText(), QString());
    }
    // Closing says what is lost, and what is not.
    m_editor->reject();
    const QString question = m_editor->findChild<QLabel *>(u"accountQuestion"_s)->text();
    QVERIFY2(question.contains(u"settings are saved"_s), qPrintable(question));
}

void TestKeyringWaits::waitingCanBeCancelledByKeys()
{
    fillAndSave();
    QVERIFY(m_editor->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(button(u"saveAccount"_s)->isEnabled());
    QVERIFY(m_editor->isOpen());
    QVERIFY2(banner().contains(u"you stopped waiting"_s), qPrintable(banner()));
    QCOMPARE(line(u"accountClientSecret"_s)->text(), u"secret"_s);
    QCOMPARE(m_accounts->list().size(), size_t(1));
}

void TestKeyringWaits::savingAgainStoresThem()
{
    fillAndSave();
    m_keychain->fail(SecretFault::TimedOut);
    QTRY_VERIFY(button(u"saveAccount"_s)->isEnabled());
    const QSignalSpy saved(m_editor, &AccountEditor::saved);
    button(u"saveAccount"_s)->click();
    for (int secret = 0; secret < 2; ++secret) {
        QTRY_VERIFY(m_keychain->writing && !m_keychain->writing->isSettled());
        m_keychain->answer({});
    }
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_accounts->list().size(), size_t(1)); // it is not added twice
    QVERIFY(!m_editor->isOpen());
}

void TestKeyringWaits::aNewSecretOfAnOldAccountIsNotSaidToBeThere()
{
    AccountSettings settings;
    settings.name = u"Shop"_s;
    settings.host = QUrl(u"https://api.example.com"_s);
    settings.own = {{SettingField::Entity, u"5e3a0862-7cc3-4427-92ba-9e1e9595f571"_s},
                    {SettingField::ClientId, u"client"_s}};
    settings.id = *m_accounts->add(settings);
    open(settings);
    QVERIFY(hint(u"accountApiKey"_s).contains(u"Stored in the keychain."_s));
    assist(line(u"accountApiKey"_s), u"new-key"_s);
    QVERIFY2(hint(u"accountApiKey"_s).contains(u"Replaces"_s),
             qPrintable(hint(u"accountApiKey"_s)));
    button(u"saveAccount"_s)->click();
    m_keychain->fail(SecretFault::TimedOut);
    QTRY_VERIFY(button(u"saveAccount"_s)->isEnabled());
    QVERIFY(hint(u"accountApiKey"_s).contains(u"hasn't confirmed"_s));
    QVERIFY(hint(u"accountClientSecret"_s).contains(u"Stored in the keychain."_s));
}

COUNTERFOIL_TEST(QApplication, TestKeyringWaits)
#include "tst_keyring_waits.moc"

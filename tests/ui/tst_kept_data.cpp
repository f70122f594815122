// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/data_keeper.h"
#include "models/accounts/setting_words.h"
#include "models/app_settings.h"
#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"
#include "tests/ui/window_test.h"
#include "ui/accounts/kept_data_dialog.h"
#include "ui/shell/kept_data_banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

/// A keychain in memory that can refuse.
class FakeKeychain final : public SecretStore
{
public:
    std::optional<SecretFault> fault;

    SecretCall<Secret> &read(const SecretName &name) override
    {
        return fault ? refuse<Secret>() : m_store.read(name);
    }
    SecretCall<void> &write(const SecretName &name, const Secret &secret) override
    {
        return fault ? refuse<void>() : m_store.write(name, secret);
    }
    SecretCall<void> &remove(const SecretName &name) override
    {
        return fault ? refuse<void>() : m_store.remove(name);
    }
    [[nodiscard]] bool isLasting() const override { return true; }

private:
    template <typename T>
    SecretCall<T> &refuse()
    {
        auto *call = new SecretCall<T>(this);
        call->settle(tl::unexpected(SecretError{*fault, {}}));
        return *call;
    }

    RunStore m_store;
};

/// The choice of what stays on this computer, from its dialog to the rows of a real catalogue.
class TestKeptData : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void choosingHashesHashesWhatIsKnown();
    void aLockedKeychainKeepsNothingAndSaysSo();
    void aVanishedKeyIsNotReplacedByOpening();
    void namesThatAPersonLeavesStay();
    void aPeriodSaysWhatItRemovesBeforeItIsSaved();
    void anInterruptedReductionGoesOnInTheNextRun();
    void aRemovedAccountLeavesTheCatalogue();
    void anAccountThatWasRemovedByAnEarlierRunIsClearedByTheNext();

private:
    void openKeeper();
    [[nodiscard]] KeptDataDialog *openDialog();
    void keep(const KeptData &kept);
    [[nodiscard]] KeptData kept();
    [[nodiscard]] PaymentRow row();
    [[nodiscard]] qint64 found(const QString &email, const PersonalDataPolicy &policy);

    std::unique_ptr<AccountStore> m_accountStore;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<AccountKeeper> m_accounts;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<DataKeeper> m_keeper;
    QString m_id;
};

void TestKeptData::init()
{
    showWindow({900, 760});
    m_accountStore = std::make_unique<AccountStore>(DataFolder{m_scratch->folder()});
    AccountSettings settings;
    settings.name = u"Shop"_s;
    m_id = *m_accountStore->add(settings);
    m_keychain = std::make_unique<FakeKeychain>();
    m_accounts = std::make_unique<AccountKeeper>(*m_accountStore, *m_keychain);
    m_settings = std::make_unique<AppSettings>(m_scratch->folder());
    openKeeper();

    bool isWritten = false;
    const SeenPayment seen{std::make_shared<const Payment>(samplePayment()),
                           QDateTime::currentDateTimeUtc()};
    QVERIFY(seen.payment->customer && !seen.payment->customer->email.isEmpty());
    m_scratch->catalogue.payments()
        .keep(m_id, {seen}, {})
        .then(this, [&isWritten](const auto &changed) { isWritten = changed.has_value(); });
    QTRY_VERIFY(isWritten);
}

void TestKeptData::cleanup()
{
    closeWindow();
    m_keeper.reset();
}

void TestKeptData::openKeeper()
{
    m_keeper.reset();
    m_keeper = std::make_unique<DataKeeper>(*m_accounts, *m_settings, m_scratch->catalogue,
                                            m_scratch->clock);
}

KeptDataDialog *TestKeptData::openDialog()
{
    auto *dialog = new KeptDataDialog(m_window.get(), *m_keeper, *m_accountStore->find(m_id));
    dialog->open();
    return dialog;
}

void TestKeptData::keep(const KeptData &kept)
{
    AccountSettings settings = *m_accountStore->find(m_id);
    settings.kept = kept;
    QVERIFY(m_accountStore->update(settings));
}

KeptData TestKeptData::kept()
{
    return m_accountStore->find(m_id)->kept;
}

PaymentRow TestKeptData::row()
{
    std::optional<PaymentRow> row;
    bool isHere = false;
    m_scratch->catalogue.payments()
        .find(m_id, samplePayment().id)
        .then(this, [&](const auto &found) {
            isHere = true;
            row = found.value_or(std::nullopt);
        });
    [&] { QTRY_VERIFY(isHere); }();
    return row.value_or(PaymentRow());
}

qint64 TestKeptData::found(const QString &email, const PersonalDataPolicy &policy)
{
    std::optional<qint64> count;
    m_scratch->catalogue.payments()
        .search({m_id, {{{SearchTerm::Field::Email, email, true, false, {}, {}}}}}, {}, policy)
        .then(this, [&count](const auto &rows) { count = rows ? rows->size() : -1; });
    [&] { QTRY_VERIFY(count); }();
    return count.value_or(-1);
}

void TestKeptData::choosingHashesHashesWhatIsKnown()
{
    QVERIFY(!row().customer.isEmpty());
    QSignalSpy changes(m_keeper.get(), &DataKeeper::policyChanged);
    KeptDataDialog *dialog = openDialog();
    auto *save = find<ActionButton>("saveKeptData");
    QVERIFY(find<QRadioButton>("keepFull")->isChecked());
    QVERIFY(!find<QCheckBox>("reduceKnown")->isVisible());
    const QString plain = save->text();
    find<QRadioButton>("keepHashed")->click();
    QVERIFY(find<QCheckBox>("reduceKnown")->isVisible());
    QVERIFY(find<QCheckBox>("reduceKnown")->isChecked());
    QVERIFY(save->text() != plain);
    save->click();
    QTRY_VERIFY(!dialog->isOpen());
    // Between the choice and the key, nothing is kept.
    QCOMPARE(changes.first().at(1).value<PersonalDataPolicy>().keep, PersonalData::None);
    const auto policy = changes.last().at(1).value<PersonalDataPolicy>();
    QCOMPARE(policy.keep, PersonalData::Hashed);
    QCOMPARE(policy.key.size(), 32);
    QTRY_VERIFY(!kept().isReducing);
    QCOMPARE(kept().people, PersonalData::Hashed);
    QCOMPARE(row().customer, QString());
    QVERIFY(!m_keeper->trouble(m_id));
    QCOMPARE(found(samplePayment().customer->email, {}), 0);
}

void TestKeptData::aLockedKeychainKeepsNothingAndSaysSo()
{
    m_keychain->fault = SecretFault::Locked;
    KeptDataBanner banner(*m_keeper, m_id, m_window.get());
    QSignalSpy changes(m_keeper.get(), &DataKeeper::policyChanged);
    KeptDataDialog *dialog = openDialog();
    find<QRadioButton>("keepHashed")->click();
    find<ActionButton>("saveKeptData")->click();
    QTRY_VERIFY(find<Banner>("keptDataBanner")->isVisible());
    QVERIFY(dialog->isOpen());
    QVERIFY(find<Banner>("keptDataBanner")->sentence().contains(u"locked"_s));
    for (const auto &change : changes)
        QCOMPARE(change.at(1).value<PersonalDataPolicy>().keep, PersonalData::None);
    QCOMPARE(kept().people, PersonalData::Hashed);
    QVERIFY(banner.isVisible());
    QVERIFY2(banner.sentence().contains(u"locked"_s), qPrintable(banner.sentence()));

    // Unlocked: saving again makes the key.
    m_keychain->fault.reset();
    find<ActionButton>("saveKeptData")->click();
    QTRY_VERIFY(!dialog->isOpen());
    QVERIFY(!banner.isVisible());
    QCOMPARE(changes.last().at(1).value<PersonalDataPolicy>().keep, PersonalData::Hashed);

    // Locked at the next start, and unlocked while the window is open.
    m_keychain->fault = SecretFault::Locked;
    std::optional<PersonalDataPolicy> opened;
    m_keeper->policy(m_id).then(this, [&](const auto &policy) { opened = *policy; });
    QTRY_VERIFY(opened);
    QCOMPARE(opened->keep, PersonalData::None);
    QVERIFY(banner.isVisible());
    m_keychain->fault.reset();
    m_keeper->retry(m_id);
    QTRY_VERIFY(!banner.isVisible());
    QCOMPARE(changes.last().at(1).value<PersonalDataPolicy>().keep, PersonalData::Hashed);
}

void TestKeptData::aVanishedKeyIsNotReplacedByOpening()
{
    keep({PersonalData::Hashed, 0, false});
    for (int time = 0; time < 2; ++time) {
        std::optional<PersonalDataPolicy> opened;
        m_keeper->policy(m_id).then(this, [&](const auto &policy) { opened = *policy; });
        QTRY_VERIFY(opened);
        QCOMPARE(opened->keep, PersonalData::None);
        QVERIFY(m_keeper->trouble(m_id));
        QVERIFY(keySentence(*m_keeper->trouble(m_id)).contains(u"no key"_s));
    }
}

void TestKeptData::namesThatAPersonLeavesStay()
{
    KeptDataDialog *dialog = openDialog();
    find<QRadioButton>("keepNone")->click();
    find<QCheckBox>("reduceKnown")->click();
    find<ActionButton>("saveKeptData")->click();
    QTRY_VERIFY(!dialog->isOpen());
    QVERIFY(!m_keeper->maintenance().isBusy());
    QVERIFY(!row().customer.isEmpty());
    QCOMPARE(kept().people, PersonalData::None);
}

void TestKeptData::aPeriodSaysWhatItRemovesBeforeItIsSaved()
{
    KeptDataDialog *dialog = openDialog();
    auto *period = find<Choice>("keepPeriod");
    period->setFocus();
    QCOMPARE(period->currentData().toInt(), 0);
    const int six = period->findData(6);
    period->setCurrentIndex(six);
    emit period->activated(six);
    QTRY_VERIFY(find<QLabel>("periodSentence")->text().contains(u"At present"_s));
    find<ActionButton>("saveKeptData")->click();
    QTRY_VERIFY(!dialog->isOpen());
    QCOMPARE(kept().months, 6);
}

void TestKeptData::anInterruptedReductionGoesOnInTheNextRun()
{
    keep({PersonalData::None, 0, true});
    openKeeper();
    QTRY_VERIFY(!kept().isReducing);
    QCOMPARE(row().customer, QString());
}

void TestKeptData::aRemovedAccountLeavesTheCatalogue()
{
    QSignalSpy removed(m_keeper.get(), &DataKeeper::accountRemoved);
    QVERIFY(m_accountStore->remove(m_id));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_settings->accountsToClear(), QStringList{m_id});
    m_keeper->clear(m_id);
    QTRY_VERIFY(m_settings->accountsToClear().isEmpty());
    QCOMPARE(row().payment, PaymentId());
}

void TestKeptData::anAccountThatWasRemovedByAnEarlierRunIsClearedByTheNext()
{
    QVERIFY(m_accountStore->remove(m_id));
    QVERIFY(!row().payment.isEmpty());
    openKeeper();
    QTRY_VERIFY(m_settings->accountsToClear().isEmpty());
    QCOMPARE(row().payment, PaymentId());
}

COUNTERFOIL_TEST(QApplication, TestKeptData)
#include "tst_kept_data.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/data_keeper.h"
#include "core/catalogue/sqlite/operation_sql.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/secrets/run_store.h"
#include "models/app_settings.h"
#include "models/search/saved_views.h"
#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"
#include "tests/ui/window_test.h"
#include "ui/frame/window_services.h"
#include "ui/lock/screen_lock.h"
#include "ui/pages/settings/accounts_card.h"
#include "ui/pages/settings/data_card.h"
#include "ui/shell/catalogue_banner.h"
#include "ui/shell/journal_banner.h"
#include "ui/shell/start_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

/// What is said above every page, and in the settings, of files that are gone, empty or changed.
class TestStoreBanners : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aMissingJournalIsToldAndItsOpenOperationsAreNamed();
    void manyLostOperationsDoNotFillTheWindow();
    void aNewDeskSaysNothing();
    void aChangedTrailIsToldAlsoAfterSomebodyTookNoteOfALoss();
    void anEmptyCatalogueIsTold();
    void aMissingCatalogueIsTold();
    void entriesThatAreNoAccountsAreCounted();
    void aMissingListOfAccountsIsTold();
    void theTrailIsCheckedFromTheSettings();

private:
    /// A refund of this desk that the catalogue remembers as pending.
    void remember(int count = 1);
    void spoilTrail();
    void openServices();
    void openWindowServices();
    [[nodiscard]] QString wordsOf(QWidget &card) const;

    std::unique_ptr<AccountServices> m_services;
    JournalBanner *m_journal = nullptr;
    CatalogueBanner *m_catalogue = nullptr;

    RunStore m_keychain;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<AccountKeeper> m_keeper;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<PinLock> m_pin;
    std::unique_ptr<ScreenLock> m_lock;
    std::unique_ptr<DataKeeper> m_data;
    std::unique_ptr<SavedViews> m_views;
    std::unique_ptr<WindowServices> m_windowServices;
};

void TestStoreBanners::init()
{
    showWindow({900, 600});
}

void TestStoreBanners::cleanup()
{
    closeWindow();
    m_windowServices.reset();
    m_views.reset();
    m_data.reset();
    m_lock.reset();
    m_pin.reset();
    m_settings.reset();
    m_keeper.reset();
    m_accounts.reset();
    m_services.reset();
    m_scratch.reset();
}

void TestStoreBanners::remember(int count)
{
    Payment payment = samplePayment();
    payment.refunds.clear();
    for (int i = 0; i < count; ++i)
        payment.refunds.push_back(operation(OperationKind::Refund, u"lost-%1"_s.arg(i), 3000 + i,
                                            "2026-11-20T14:02:00+01:00", {},
                                            OperationStatus::Pending));
    auto file =
        CatalogueFile::open(m_scratch->catalogue.location(), CatalogueFile::Access::ReadWrite,
                            QDateTime::currentDateTimeUtc());
    QVERIFY(file.has_value());
    QVERIFY(PaymentSql(**file)
                .keep(u"shop"_s, {{share(payment), QDateTime::currentDateTimeUtc()}}, {})
                .has_value());
    for (const Operation &refund : payment.refunds)
        QVERIFY(
            OperationSql(**file).annotate(u"shop"_s, {refund.id, {}, {}, u"agent"_s}).has_value());
}

/// Two lines, of which the second says another person.
void TestStoreBanners::spoilTrail()
{
    const QString path = m_scratch->journal.path();
    QVERIFY(JournalFile::open(path, QDateTime::currentDateTimeUtc()).has_value());
    const auto database = Database::open(path, Database::Access::ReadWrite);
    QVERIFY(database.has_value());
    const QDateTime at(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    const auto spoilt = (*database)->transaction([&]() -> JournalResult<void> {
        for (int line = 0; line < 2; ++line) {
            const auto done = journal::append(
                **database, {at, u"agent"_s, IdempotencyKey(u"key"_s), u"moved"_s, QByteArray()});
            if (!done)
                return done;
        }
        for (const QString &sql : {u"DROP TRIGGER event_unchanged"_s,
                                   u"UPDATE event SET who = 'nobody' WHERE id = 2"_s}) {
            if (const auto done = (*database)->execute(sql); !done)
                return tl::unexpected(done.error());
        }
        return {};
    });
    QVERIFY(spoilt.has_value());
}

void TestStoreBanners::openServices()
{
    m_services = makeService(new FakeGateway);
    m_journal = new JournalBanner(m_scratch->journal, m_window.get());
    m_catalogue = new CatalogueBanner(m_scratch->catalogue, m_window.get());
    m_journal->watch(m_services->storeCheck());
    m_catalogue->watch(m_services->storeCheck());
}

void TestStoreBanners::openWindowServices()
{
    const QString folder = m_scratch->folder();
    m_accounts = std::make_unique<AccountStore>(DataFolder{folder});
    m_keeper = std::make_unique<AccountKeeper>(*m_accounts, m_keychain);
    m_settings = std::make_unique<AppSettings>(folder);
    m_pin = std::make_unique<PinLock>(m_keychain);
    m_lock = std::make_unique<ScreenLock>(*m_settings, *m_pin);
    m_data = std::make_unique<DataKeeper>(*m_keeper, *m_settings, m_scratch->catalogue,
                                          m_scratch->clock);
    m_views = std::make_unique<SavedViews>(DataFolder{folder});
    m_windowServices = std::make_unique<WindowServices>(
        WindowServices::Parts{*m_keeper, *m_data, *m_views, *m_settings, *m_lock,
                              std::make_shared<RequestLog>(folder), folder});
}

QString TestStoreBanners::wordsOf(QWidget &card) const
{
    QStringList words;
    const QList<QLabel *> labels = card.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words << label->text();
    return words.join(u'\n');
}

void TestStoreBanners::aMissingJournalIsToldAndItsOpenOperationsAreNamed()
{
    remember();
    openServices();
    QTRY_VERIFY(m_journal->isVisible());
    const QString sentence = m_journal->sentence();
    for (const QString &part : {u"journal of operations is missing"_s, u"Refund 30.00 EUR"_s,
                                u"REF-lost-0"_s, samplePayment().id.text(), u"check its payment"_s})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(!m_catalogue->isVisible());
    emit m_journal->actionTriggered();
    QVERIFY(!m_journal->isVisible());
}

void TestStoreBanners::manyLostOperationsDoNotFillTheWindow()
{
    remember(20);
    openServices();
    QTRY_VERIFY(m_journal->isVisible());
    const QString sentence = m_journal->sentence();
    QCOMPARE(sentence.count(u"REF-lost-"_s), 8);
    QVERIFY2(sentence.contains(u"12 more"_s), qPrintable(sentence));
}

void TestStoreBanners::aNewDeskSaysNothing()
{
    openServices();
    QSignalSpy checked(&m_services->storeCheck(), &StoreCheck::checked);
    QTRY_COMPARE(checked.size(), 1);
    QTRY_COMPARE(m_scratch->journal.trail().state().verdict, TrailState::Verdict::Sound);
    QVERIFY(!m_journal->isVisible());
    QVERIFY(!m_catalogue->isVisible());
}

void TestStoreBanners::aChangedTrailIsToldAlsoAfterSomebodyTookNoteOfALoss()
{
    remember();
    spoilTrail();
    openServices();
    QTRY_VERIFY(m_scratch->journal.trail().state().broken);
    const QString sentence = m_journal->sentence();
    QVERIFY2(sentence.contains(u"from line 2 on"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"REF-lost-0"_s), qPrintable(sentence));
    emit m_journal->actionTriggered();
    QVERIFY(!m_journal->isVisible());

    // What is new is told; what somebody took note of is not told again.
    {
        const auto database =
            Database::open(m_scratch->journal.path(), Database::Access::ReadWrite);
        QVERIFY((*database)->execute(u"UPDATE event SET who = 'nobody' WHERE id = 1"_s));
    }
    m_scratch->journal.trail().begin();
    QTRY_VERIFY(m_journal->isVisible());
    QVERIFY(m_journal->sentence().contains(u"from line 1 on"_s));
    QVERIFY(!m_journal->sentence().contains(u"REF-lost-0"_s));
}

void TestStoreBanners::anEmptyCatalogueIsTold()
{
    QFile file(m_scratch->catalogue.location());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    openServices();
    QTRY_VERIFY(m_catalogue->isVisible());
    for (const QString &part : {u"was empty"_s, u"import"_s, u"not affected"_s})
        QVERIFY2(m_catalogue->sentence().contains(part), qPrintable(m_catalogue->sentence()));
}

void TestStoreBanners::aMissingCatalogueIsTold()
{
    {
        auto file = JournalFile::open(m_scratch->journal.path(), QDateTime::currentDateTimeUtc());
        QVERIFY(file.has_value());
        OperationEntry entry;
        entry.key = IdempotencyKey(u"key"_s);
        entry.account = u"shop"_s;
        entry.payment = samplePayment().id;
        entry.amount = money(3000);
        entry.recordedAt = QDateTime::currentDateTimeUtc().addDays(-1);
        entry.operation = OperationId(u"r1"_s);
        QVERIFY((*file)->record(entry, {entry.recordedAt, {}}).has_value());
    }
    openServices();
    QTRY_VERIFY(m_catalogue->isVisible());
    QVERIFY2(m_catalogue->sentence().contains(u"is missing"_s),
             qPrintable(m_catalogue->sentence()));
}

void TestStoreBanners::entriesThatAreNoAccountsAreCounted()
{
    QFile file(m_scratch->folder() + u"/profiles.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version":1,"profiles":[7,{"id":"a","name":5}]})");
    file.close();
    openWindowServices();
    AccountsCard card(*m_windowServices);
    const QString words = wordsOf(card);
    QVERIFY2(words.contains(u"2 entries in "_s) && words.contains(file.fileName()),
             qPrintable(words));
    QVERIFY2(!words.contains(u"No accounts yet"_s), qPrintable(words));
    // Without an account that can be read, the first window has no card.
    const StartWindow start(*m_windowServices);
    const QString banner = start.findChild<Banner *>()->sentence();
    QVERIFY2(banner.contains(u"2 entries in "_s), qPrintable(banner));
}

void TestStoreBanners::aMissingListOfAccountsIsTold()
{
    openWindowServices();
    {
        AccountsCard first(*m_windowServices);
        QVERIFY(wordsOf(first).contains(u"No accounts yet"_s));
    }
    m_settings->setLastAccount(u"an account of before"_s);
    AccountsCard card(*m_windowServices);
    QVERIFY2(wordsOf(card).contains(u"profiles.json is missing"_s), qPrintable(wordsOf(card)));
    const StartWindow start(*m_windowServices);
    const QString banner = start.findChild<Banner *>()->sentence();
    QVERIFY2(banner.contains(u"profiles.json is missing"_s), qPrintable(banner));
}

void TestStoreBanners::theTrailIsCheckedFromTheSettings()
{
    openWindowServices();
    openServices();
    QTRY_COMPARE(m_scratch->journal.trail().state().verdict, TrailState::Verdict::Sound);
    DataCard card(*m_windowServices, m_scratch->journal);
    auto *state = card.findChild<QLabel *>(u"trailState"_s);
    QVERIFY2(state->text().contains(u"Nothing recorded yet"_s), qPrintable(state->text()));
    spoilTrail();
    card.findChild<ActionButton *>(u"previewDiagnostics"_s)->click();
    const auto *preview = card.findChild<QPlainTextEdit *>(u"diagnostics"_s);
    QVERIFY(preview->toPlainText().contains(u"Audit trail: sound"_s));
    card.findChild<ActionButton *>(u"checkTrail"_s)->click();
    QTRY_VERIFY(state->text().contains(u"from line 2 on"_s));
    QVERIFY2(preview->toPlainText().contains(u"does not match from line 2"_s),
             qPrintable(preview->toPlainText()));
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestStoreBanners)
#include "tst_store_banners.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/forgotten_payments.h"
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "tests/models/payment_builder.h"
#include "tests/support/next_revision.h"
#include "tests/support/test_program.h"
#include "tests/ui/newest_read.h"
#include "tests/ui/window_test.h"
#include "ui/dialogs/forget_customer_dialog.h"
#include "ui/pages/payment/offline_line.h"
#include "ui/pages/payment/payment_tabs.h"
#include "ui/pages/payment_page.h"
#include "ui/shell/catalogue_banner.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

/// What the payment's page says while the provider is out of reach, how a customer is forgotten
/// from it, and what is said of the catalogue above every page.
class TestPrivacyAndReach : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void operationsWaitWhileOfflineAndSayWhy();
    void anotherTryIsAPoliteReadAndLiftsIt();
    void aWindowThatComesLaterKnowsThatItIsOffline();
    void aCustomerIsForgottenAndStaysForgotten();
    void nothingIsForgottenWithoutTheTick();
    void anUnknownCustomerLeavesNothingToForget();
    void aDamagedCatalogueIsNamedUntilSomebodyTookNote();
    void aNewerCatalogueIsNamedForGood();
    void aCatalogueThatCannotBeWrittenIsNamedAlthoughItReads();

private:
    void openPage();
    [[nodiscard]] PaymentRow row();
    void see(const Payment &payment);
    [[nodiscard]] static PaymentPtr sample();

    std::unique_ptr<AccountServices> m_services;
    FakeGateway *m_gateway = nullptr;
    PaymentPage *m_page = nullptr;
};

PaymentPtr TestPrivacyAndReach::sample()
{
    return std::make_shared<const Payment>(samplePayment());
}

void TestPrivacyAndReach::init()
{
    showWindow({1100, 800});
    m_gateway = new FakeGateway;
    m_services = makeService(m_gateway);
}

void TestPrivacyAndReach::cleanup()
{
    closeWindow();
    m_services.reset();
}

void TestPrivacyAndReach::openPage()
{
    m_services->known().upsert(sample());
    m_page = new PaymentPage(*m_services, sample()->id, m_window.get());
    m_page->resize(m_window->size());
    m_page->show();
    newestRead(*m_gateway).settle(sample());
    QTRY_VERIFY(!m_page->isLoading());
}

PaymentRow TestPrivacyAndReach::row()
{
    std::optional<PaymentRow> row;
    bool isHere = false;
    m_services->catalogue()
        .payments()
        .find(u"shop"_s, sample()->id)
        .then(this, [&](const auto &found) {
            isHere = true;
            row = found.value_or(std::nullopt);
        });
    [&] { QTRY_VERIFY(isHere); }();
    return row.value_or(PaymentRow());
}

void TestPrivacyAndReach::see(const Payment &payment)
{
    QSignalSpy written(&m_services->catalogue(), &Catalogue::changed);
    m_services->known().upsert(std::make_shared<const Payment>(payment));
    QTRY_VERIFY(!written.isEmpty());
}

void TestPrivacyAndReach::operationsWaitWhileOfflineAndSayWhy()
{
    openPage();
    auto *refund = find<ActionButton>("refundButton");
    QVERIFY(refund->isEnabled());
    QVERIFY(!find<OfflineLine>("offlineLine")->isVisible());
    emit m_gateway->reachabilityChanged(false);
    QVERIFY(refund->isVisible());
    QVERIFY(!refund->isEnabled());
    const QString words = find<QLabel>("offlineWords")->text();
    QVERIFY(find<OfflineLine>("offlineLine")->isVisible());
    QVERIFY2(words.contains(u"Offline since"_s) && words.contains(u"What you see is from"_s),
             qPrintable(words));
    QVERIFY(refund->toolTip().contains(words.left(16)));
    QVERIFY(m_gateway->submissions.isEmpty());
    emit m_gateway->reachabilityChanged(true);
    QVERIFY(refund->isEnabled());
    QVERIFY(!find<OfflineLine>("offlineLine")->isVisible());
}

void TestPrivacyAndReach::anotherTryIsAPoliteReadAndLiftsIt()
{
    openPage();
    emit m_gateway->reachabilityChanged(false);
    const auto before = m_gateway->reads.size();
    find<ActionButton>("tryNow")->click();
    QCOMPARE(m_gateway->reads.size(), before + 1);
    find<ActionButton>("tryNow")->click(); // one at a time
    QCOMPARE(m_gateway->reads.size(), before + 1);
    ApiError error;
    error.kind = ErrorKind::Network;
    newestRead(*m_gateway).settle(tl::unexpected(error));
    QTRY_VERIFY(!m_page->isLoading());
    QVERIFY(!find<Banner>("failureBanner")->isVisible()); // the line says it already
    find<ActionButton>("tryNow")->click();
    emit m_gateway->reachabilityChanged(true); // as the answer tells
    newestRead(*m_gateway).settle(sample());
    QTRY_VERIFY(!m_page->isLoading());
    QVERIFY(find<ActionButton>("refundButton")->isEnabled());
}

void TestPrivacyAndReach::aWindowThatComesLaterKnowsThatItIsOffline()
{
    emit m_gateway->reachabilityChanged(false);
    openPage();
    QVERIFY(find<OfflineLine>("offlineLine")->isVisible());
    QVERIFY(!find<ActionButton>("refundButton")->isEnabled());
}

void TestPrivacyAndReach::aCustomerIsForgottenAndStaysForgotten()
{
    see(samplePayment());
    QVERIFY(!row().customer.isEmpty());
    openPage();
    m_page->tabs().setCurrentTab(PaymentTabs::Tab::Customer);
    find<ActionButton>("forgetCustomer")->click();
    QTRY_VERIFY(find<QCheckBox>("forgetSure")->isEnabled());
    QVERIFY2(find<QLabel>("forgetCount")->text().contains(u"1"_s),
             qPrintable(find<QLabel>("forgetCount")->text()));
    find<QCheckBox>("forgetSure")->click();
    const QSignalSpy told(m_page, &PaymentPage::customerForgotten);
    find<ActionButton>("forgetGo")->click();
    QTRY_VERIFY(!find<ActionButton>("forgetGo")->isVisible());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), sample()->customer->email);
    QCOMPARE(row().customer, QString());
    QCOMPARE(forgottenPayments(m_scratch->folder(), u"shop"_s).size(), 1);

    // The provider tells of them again, in a newer version, too.
    Payment newer = samplePayment();
    moveOn(newer);
    see(newer);
    QCOMPARE(row().version, newer.revision.stored());
    QCOMPARE(row().customer, QString());
    // Another payment of theirs is another matter.
    Payment other = samplePayment();
    other.id = PaymentId(u"9a14962c-bdcf-49d1-8673-e75dfb480199"_s);
    see(other);
    std::optional<QString> name;
    m_services->catalogue()
        .payments()
        .find(u"shop"_s, other.id)
        .then(this, [&name](const auto &found) {
            name = found && *found ? (*found)->customer : QString();
        });
    QTRY_VERIFY(name);
    QVERIFY(!name->isEmpty());
}

void TestPrivacyAndReach::nothingIsForgottenWithoutTheTick()
{
    see(samplePayment());
    auto *dialog = new ForgetCustomerDialog(m_window.get(), *m_services, sample()->customer->email);
    dialog->open();
    QTRY_VERIFY(find<QCheckBox>("forgetSure")->isEnabled());
    QVERIFY(!find<ActionButton>("forgetGo")->isEnabled());
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog,
                    Qt::Key_Return);
    QTRY_VERIFY(!row().customer.isEmpty());
    QVERIFY(forgottenPayments(m_scratch->folder(), u"shop"_s).isEmpty());
}

void TestPrivacyAndReach::anUnknownCustomerLeavesNothingToForget()
{
    see(samplePayment());
    auto *dialog = new ForgetCustomerDialog(m_window.get(), *m_services, u"nobody@example.org"_s);
    dialog->open();
    QTRY_VERIFY(!find<ActionButton>("forgetGo")->isVisible());
    QVERIFY(find<QLabel>("forgetCount")->text().contains(u"nothing to forget"_s));
}

void TestPrivacyAndReach::aDamagedCatalogueIsNamedUntilSomebodyTookNote()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"catalogue.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    SqliteCatalogue catalogue(path);
    CatalogueBanner banner(catalogue, m_window.get());
    QVERIFY(!banner.isVisible());
    catalogue.payments().size({}).then(this, [](const auto &) {});
    QTRY_VERIFY(banner.isVisible());
    QVERIFY2(banner.sentence().contains(u"catalogue-damaged-"_s), qPrintable(banner.sentence()));
    emit banner.actionTriggered();
    QVERIFY(!banner.isVisible());
}

void TestPrivacyAndReach::aNewerCatalogueIsNamedForGood()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"catalogue.sqlite"_s);
    CatalogueFile::open(path, CatalogueFile::Access::ReadWrite, QDateTime::currentDateTimeUtc())
        ->reset();
    {
        auto database = Database::open(path, Database::Access::ReadWrite);
        QVERIFY((*database)->execute(u"PRAGMA user_version = 1000"_s).has_value());
    }
    SqliteCatalogue catalogue(path);
    CatalogueBanner banner(catalogue, m_window.get());
    bool isRefused = false;
    catalogue.operations()
        .annotate({}, {OperationId(u"x"_s), {}, {}, {}})
        .then(this, [&](const auto &done) { isRefused = !done; });
    QTRY_VERIFY(isRefused);
    QTRY_VERIFY(banner.isVisible());
    QVERIFY2(banner.sentence().contains(u"newer version"_s), qPrintable(banner.sentence()));
    bool isRead = false;
    catalogue.payments().size({}).then(this, [&](const auto &size) { isRead = size.has_value(); });
    QTRY_VERIFY(isRead);
    QVERIFY(banner.isVisible());
    QVERIFY(!catalogue.trouble());
}

void TestPrivacyAndReach::aCatalogueThatCannotBeWrittenIsNamedAlthoughItReads()
{
    const QTemporaryDir folder;
    SqliteCatalogue catalogue(folder.filePath(u"catalogue.sqlite"_s));
    CatalogueBanner banner(catalogue, m_window.get());
    const DatabaseError full{DatabaseError::Kind::Full, catalogue.location(), {}};
    int answers = 0;
    const auto write = [&](bool fails) {
        catalogue
            .call(SqliteCatalogue::Lane::Write,
                  [full, fails](CatalogueFile &, const Cancel &) -> DatabaseResult<void> {
                      return fails ? DatabaseResult<void>(tl::unexpected(full))
                                   : DatabaseResult<void>();
                  })
            .then(this, [&answers](const auto &) { ++answers; });
    };
    write(true);
    QTRY_VERIFY(banner.isVisible());
    QVERIFY(banner.sentence().contains(u"disk is full"_s));
    catalogue.payments().size({}).then(this, [&answers](const auto &) { ++answers; });
    QTRY_COMPARE(answers, 2);
    QVERIFY(banner.isVisible());
    write(false);
    QTRY_VERIFY(!banner.isVisible());
}

COUNTERFOIL_TEST(QApplication, TestPrivacyAndReach)
#include "tst_privacy_and_reach.moc"

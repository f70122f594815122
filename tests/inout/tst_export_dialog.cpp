// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/gateways/purse/purse_parsers.h"
#include "tests/inout/clicked_button.h"
#include "tests/inout/fake_prompter.h"
#include "tests/support/test_program.h"
#include "tests/tabular/other_reader.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterfoil;

namespace {

const QString account = u"shop"_s;

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::shared_ptr<testing::FakePrompter> m_prompter;
    std::unique_ptr<QWidget> m_window;
    QPointer<ExportDialog> m_dialog;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString sentence() const
    {
        return m_dialog->findChild<QLabel *>(u"exportSentence"_s)->text();
    }
    /// Each test has a folder of its own for what is remembered.
    [[nodiscard]] ExportDialog::Desk desk() const
    {
        return {QTimeZone("Asia/Tokyo"), {path(QString::fromLatin1(QTest::currentTestFunction()))}};
    }
    void press(const QString &button) { testing::clickButton(m_dialog, button); }

private slots:
    void initTestCase()
    {
        m_catalogue = std::make_unique<SqliteCatalogue>(path(u"catalogue.db"_s));
        QFile example(QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-operation.response.json"));
        QVERIFY(example.open(QIODevice::ReadOnly));
        const auto payment = purse::parsePayment(example.readAll());
        QVERIFY(payment);
        bool isKept = false;
        m_catalogue->payments()
            .keep(account, {SeenPayment{*payment, QDateTime::currentDateTimeUtc()}}, {})
            .then(this,
                  [&isKept](const DatabaseResult<qint64> &kept) { isKept = kept.has_value(); });
        QTRY_VERIFY(isKept);
    }
    void init()
    {
        m_prompter = std::make_shared<testing::FakePrompter>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void paymentsAreCountedWrittenAndCountedAgain()
    {
        m_dialog = ExportDialog::openForPayments(m_window.get(), *m_catalogue, {account, {}}, {},
                                                 {}, desk(), m_prompter);
        auto *go = m_dialog->findChild<QPushButton *>(u"exportGo"_s);
        QVERIFY(!go->isEnabled());
        QTRY_VERIFY(go->isEnabled());
        QVERIFY(sentence().contains(u'1'));
        m_prompter->answer = path(u"out.csv"_s);
        press(u"exportGo"_s);
        QVERIFY(m_prompter->asked.last().suggestion.endsWith(u".csv"_s));
        QTRY_VERIFY(sentence().contains(u"out.csv"_s));
        QTRY_VERIFY(m_dialog->findChild<QPushButton *>(u"exportShowFolder"_s)->isVisible());
        QCOMPARE(test::readByOthers(path(u"out.csv"_s))[0].toArray().size(), 2);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
    }

    void refundsAreWrittenAsAWorkbook()
    {
        OperationFilter filter;
        filter.account = account;
        m_dialog = ExportDialog::openForOperations(m_window.get(), *m_catalogue, filter, {}, desk(),
                                                   m_prompter);
        QCOMPARE(m_dialog->accessibleName(), u"Export refunds"_s);
        QTRY_VERIFY(m_dialog->findChild<QPushButton *>(u"exportGo"_s)->isEnabled());
        m_dialog->findChild<SegmentedControl *>(u"exportFormat"_s)
            ->setCurrentIndex(static_cast<int>(offeredFormats().indexOf(TableFormat::Xlsx)));
        m_prompter->answer = path(u"out.xlsx"_s);
        press(u"exportGo"_s);
        QVERIFY(m_prompter->asked.last().suggestion.endsWith(u".xlsx"_s));
        QTRY_VERIFY(QFile::exists(path(u"out.xlsx"_s)));
        QTRY_VERIFY(sentence().contains(u"out.xlsx"_s));
        QCOMPARE(test::readByOthers(path(u"out.xlsx"_s))[0].toArray()[1].toArray()[2].toDouble(),
                 42.99);
    }

    void theFormatIsExplainedAndRemembered()
    {
        const auto reset = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(u"fr_FR"_s));
        const auto open = [this] {
            m_dialog = ExportDialog::openForPayments(m_window.get(), *m_catalogue, {account, {}},
                                                     {}, {}, desk(), m_prompter);
            QTRY_VERIFY(m_dialog->findChild<QPushButton *>(u"exportGo"_s)->isEnabled());
        };
        open();
        auto *format = m_dialog->findChild<SegmentedControl *>(u"exportFormat"_s);
        auto *hint = m_dialog->findChild<QLabel *>(u"exportHint"_s);
        QCOMPARE(format->currentIndex(), 0); // with semicolons
        QVERIFY(hint->text().contains(u"Excel"_s) && hint->text().contains(u"“;”"_s));
        format->findChildren<QPushButton *>().at(1)->click();
        QCOMPARE(format->currentIndex(), 1);
        QVERIFY(hint->text().contains(u"single column"_s));
        m_prompter->answer = path(u"plain.csv"_s);
        press(u"exportGo"_s);
        QTRY_VERIFY(sentence().contains(u"plain.csv"_s));
        QTRY_VERIFY(QFile::exists(path(u"plain.csv"_s)));
        delete m_dialog;
        open();
        QCOMPARE(m_dialog->findChild<SegmentedControl *>(u"exportFormat"_s)->currentIndex(), 1);
    }

    void theFileHasTheZoneOfTheAccount()
    {
        m_dialog = ExportDialog::openForPayments(m_window.get(), *m_catalogue, {account, {}}, {},
                                                 {}, desk(), m_prompter);
        QTRY_VERIFY(m_dialog->findChild<QPushButton *>(u"exportGo"_s)->isEnabled());
        m_prompter->answer = path(u"tokyo.csv"_s);
        press(u"exportGo"_s);
        QTRY_VERIFY(m_dialog->findChild<QPushButton *>(u"exportShowFolder"_s)->isVisible());
        QFile file(path(u"tokyo.csv"_s)); // separated as the locale asks
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray titles = file.readLine();
        QVERIFY2(titles.contains("Created (Asia/Tokyo time)"), titles.constData());
    }

    void whoNamesNoFileGetsNone()
    {
        m_dialog = ExportDialog::openForPayments(m_window.get(), *m_catalogue, {account, {}}, {},
                                                 {}, desk(), m_prompter);
        QTRY_VERIFY(m_dialog->findChild<QPushButton *>(u"exportGo"_s)->isEnabled());
        press(u"exportGo"_s);
        QCOMPARE(m_prompter->asked.size(), 1);
        QVERIFY(m_dialog->findChild<QPushButton *>(u"exportGo"_s)->isEnabled());
    }

    void aFolderThatIsNotThereIsTold()
    {
        m_dialog = ExportDialog::openForPayments(m_window.get(), *m_catalogue, {account, {}}, {},
                                                 {}, desk(), m_prompter);
        QTRY_VERIFY(m_dialog->findChild<QPushButton *>(u"exportGo"_s)->isEnabled());
        m_prompter->answer = path(u"none/out.csv"_s);
        press(u"exportGo"_s);
        QTRY_VERIFY(sentence().contains(u"can't be saved"_s));
        QVERIFY(m_dialog->findChild<QPushButton *>(u"exportGo"_s)->isEnabled());
    }
};

COUNTERFOIL_TEST(QApplication, TestExportDialog)
#include "tst_export_dialog.moc"

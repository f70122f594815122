// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "tests/inout/clicked_button.h"
#include "tests/inout/fake_prompter.h"
#include "tests/support/test_program.h"
#include "tests/ui/fake_gateway.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/import_drop.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace counterfoil;

namespace {

const QString one = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;
const QString two = u"497f6eca-6276-4993-bfeb-53cbbbba6f08"_s;

PaymentPtr payment(const QString &id)
{
    auto payment = std::make_shared<Payment>();
    payment->id = PaymentId(id);
    payment->revision = 1;
    payment->amount = Money(4299, *Currency::fromCode(u"EUR"));
    payment->createdAt = Timestamp(1'700'000'000'000, 0);
    return payment;
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<testing::FakeGateway> m_provider;
    SystemClock m_clock;
    std::unique_ptr<ImportService> m_service;
    std::shared_ptr<testing::FakePrompter> m_prompter;
    std::unique_ptr<QWidget> m_window;
    QPointer<ImportDialog> m_dialog;

    template <typename Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }
    void open(const ImportSource &source = {})
    {
        m_dialog = ImportDialog::openOver(m_window.get(), *m_service, &QDateTime::currentDateTime,
                                          source, m_prompter);
    }
    void press(const QString &button) { testing::clickButton(m_dialog, button); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_catalogue = std::make_unique<SqliteCatalogue>(m_folder->filePath(u"catalogue.db"_s));
        m_provider = std::make_unique<testing::FakeGateway>();
        m_service = std::make_unique<ImportService>(
            DataFolder{m_folder->path()}, u"shop"_s, *m_provider, *m_catalogue, m_clock,
            [] { return PersonalDataPolicy(); }, ImportPace{4, std::chrono::milliseconds(1)});
        m_prompter = std::make_shared<testing::FakePrompter>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1100, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_service.reset();
        m_catalogue.reset();
    }

    void aFileIsShownMappedAndImported()
    {
        open();
        m_prompter->answer = write(
            u"orders.csv"_s, u"session;order;payment\n%2;1;%1\n%1;2;%2\n"_s.arg(one, two).toUtf8());
        press(u"importFile"_s);
        auto *column = child<QComboBox>(u"importColumn"_s);
        QTRY_COMPARE(column->currentText(), u"payment"_s);
        QCOMPARE(child<QTableWidget>(u"importPreview"_s)->rowCount(), 2);
        QCOMPARE(child<QLabel>(u"importFileName"_s)->text(), u"orders.csv"_s);
        auto *start = child<QPushButton>(u"importStart"_s);
        QTRY_VERIFY(start->isEnabled());
        press(u"importStart"_s);

        QTRY_COMPARE(m_provider->reads.size(), 2);
        m_provider->reads[0]->settle(payment(one));
        ApiError gone;
        gone.httpStatus = 404;
        gone.isFromProvider = true;
        m_provider->reads[1]->settle(tl::unexpected(gone));
        QTRY_COMPARE(m_service->state(), ImportService::State::Ended);
        const auto *rows = child<QTableView>(u"importRows"_s);
        QCOMPARE(rows->model()->index(0, 1).data().toString(), u"Fetched"_s);
        QCOMPARE(rows->model()->index(1, 1).data().toString(), u"Not found"_s);
        QCOMPARE(rows->currentIndex().row(), 1); // what somebody has to look at
        QVERIFY(child<QLabel>(u"importProgressSentence"_s)->text().contains(u"2 of 2"_s));
        // The provider would say the same again.
        QVERIFY(!child<QPushButton>(u"importRetry"_s)->isVisible());
        press(u"importDiscard"_s);
        QTRY_VERIFY(child<QPushButton>(u"importFile"_s));
        QCOMPARE(m_service->state(), ImportService::State::None);
    }

    void anotherColumnCanBeChosen()
    {
        open();
        m_prompter->answer =
            write(u"orders.csv"_s, u"a,b\n%1,%1\n%1,%2\n"_s.arg(one, two).toUtf8());
        press(u"importFile"_s);
        auto *start = child<QPushButton>(u"importStart"_s);
        QTRY_VERIFY(start->isEnabled());
        QVERIFY(start->text().startsWith(u"Import 1 "_s));
        auto *column = child<QComboBox>(u"importColumn"_s);
        column->setFocus();
        QTest::keyClick(column, Qt::Key_Down);
        QTRY_VERIFY(start->text().startsWith(u"Import 2 "_s));
    }

    void separatorAndFirstRowCanBeChosen()
    {
        open();
        m_prompter->answer =
            write(u"orders.csv"_s,
                  u"Report, 7 days\nDesk\norder;payment_id\n1;%1\n2;%2\n"_s.arg(one, two).toUtf8());
        press(u"importFile"_s);
        auto *start = child<QPushButton>(u"importStart"_s);
        auto *sentence = child<QLabel>(u"importSentence"_s);
        auto *separator = child<QComboBox>(u"importSeparator"_s);
        auto *firstRow = child<QComboBox>(u"importFirstRow"_s);
        QTRY_VERIFY(start->isEnabled());
        QCOMPARE(separator->currentText(), u"Semicolon"_s);
        QCOMPARE(firstRow->currentText(), u"3: order payment_id"_s);
        QCOMPARE(sentence->text(),
                 u"2 payments in 2 rows. 2 rows above the table were left out."_s);

        firstRow->setFocus();
        QTest::keyClick(firstRow, Qt::Key_Down);
        QTest::keyClick(firstRow, Qt::Key_Down);
        QTRY_VERIFY(start->text().startsWith(u"Import 1 "_s));

        separator->setFocus();
        QTest::keyClick(separator, Qt::Key_Up); // comma
        QTRY_COMPARE(separator->currentText(), u"Comma"_s);
        QTRY_COMPARE(child<QTableWidget>(u"importPreview"_s)->columnCount(), 1);
        QTRY_VERIFY(start->text().startsWith(u"Import 2 "_s));
    }

    void whatWasLeftOutIsSaid()
    {
        open();
        m_prompter->answer =
            write(u"orders.csv"_s,
                  u"order;payment_id\n1;%1\n2;%2\n3;\n;total\n"_s.arg(one, two).toUtf8());
        press(u"importFile"_s);
        QTRY_COMPARE(child<QLabel>(u"importSentence"_s)->text(),
                     u"2 payments in 4 rows; 2 rows without an id."_s);
    }

    void pastedIdsAreImportedByKeyboard()
    {
        open();
        auto *text = child<QPlainTextEdit>(u"importText"_s);
        text->setFocus();
        QTest::keyClicks(text, one);
        auto *start = child<QPushButton>(u"importStart"_s);
        QTRY_VERIFY(start->isEnabled());
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Space);
        QTRY_COMPARE(m_provider->reads.size(), 1);
    }

    void textWithoutIdsIsRefusedWithASentence()
    {
        open({u"text"_s, {}, u"nothing to see"_s});
        auto *note = m_dialog->findChild<Banner *>();
        QTRY_VERIFY(note->isVisible());
        QCOMPARE(note->sentence(), u"No payment id was found in it."_s);
        QVERIFY(!child<QPushButton>(u"importStart"_s)->isEnabled());
    }

    void aRunningImportGoesOnWithoutItsDialog()
    {
        open({u"text"_s, {}, one});
        QTRY_VERIFY(child<QPushButton>(u"importStart"_s)->isEnabled());
        press(u"importStart"_s);
        QTRY_COMPARE(m_provider->reads.size(), 1);
        press(u"importClose"_s);
        QTRY_VERIFY(!m_dialog);
        m_provider->reads[0]->settle(payment(one));
        QTRY_COMPARE(m_service->counts().fetched, 1);
        open();
        QVERIFY(child<QLabel>(u"importProgressSentence"_s)->text().contains(u"1 fetched"_s));
    }

    void pausingSaysSoAndGoesOn()
    {
        open({u"text"_s, {}, one});
        QTRY_VERIFY(child<QPushButton>(u"importStart"_s)->isEnabled());
        press(u"importStart"_s);
        QTRY_COMPARE(m_provider->reads.size(), 1);
        press(u"importPause"_s);
        QCOMPARE(m_dialog->findChild<Banner *>()->sentence(), u"Paused."_s);
        press(u"importPause"_s);
        QTRY_COMPARE(m_service->state(), ImportService::State::Running);
        QVERIFY(!m_dialog->findChild<Banner *>()->isVisible());
    }

    void whatIsDroppedIsOpenedOrListed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("id");
        QTest::newRow("notification")
            << R"({"type":"PAYMENT_REFUND","payment_id":"%1"})"_ba.replace("%1", one.toLatin1())
            << one;
        QTest::newRow("list") << "[\"" + one.toLatin1() + "\"]" << QString();
        QTest::newRow("JSON lines")
            << R"({"payment_id":"%1"}{"payment_id":"%2"})"_ba.replace("}{", "}\n{")
                   .replace("%1", one.toLatin1())
                   .replace("%2", two.toLatin1())
            << QString();
        QTest::newRow("wrapped page")
            << R"({"data":[{"id":"%1","captures":[]},{"id":"%2","captures":[]}]})"_ba
                   .replace("%1", one.toLatin1())
                   .replace("%2", two.toLatin1())
            << QString();
        QTest::newRow("table") << one.toLatin1() + "\n" + two.toLatin1() << QString();
    }

    void whatIsDroppedIsOpenedOrListed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, id);
        auto *drop = new ImportDrop(m_window.get());
        QSignalSpy ids(drop, &ImportDrop::idDropped);
        QSignalSpy lists(drop, &ImportDrop::listDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write(u"dropped.json"_s, json))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
        QTRY_COMPARE(ids.count() + lists.count(), 1);
        QCOMPARE(ids.isEmpty(), id.isEmpty());
        if (!id.isEmpty())
            QCOMPARE(ids[0][0].value<RecognisedId>().id, id);
        else
            QCOMPARE(lists[0][0].value<ImportSource>().name, u"dropped.json"_s);
        QVERIFY(m_provider->reads.isEmpty());
    }
};

COUNTERFOIL_TEST(QApplication, TestImportDialog)
#include "tst_import_dialog.moc"

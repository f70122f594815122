// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notices_page.h"

#include "core/gateways/providers.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "tests/ui/operations_fixture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMessageAuthenticationCode>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;
using typed::press;

namespace {

const auto pastedFlat = u"action=new_ppt&amount=0.1&order_id=50101000003X34f0"_s;

PaymentGateway::NoticeReader noticeReaderOfPage()
{
    ProviderAccount account;
    account.host = QUrl(u"https://pay.example"_s);
    account.settings = {{SettingField::Service, u"SL-1234-1234"_s},
                        {SettingField::TokenCode, u"AT-1234-1234"_s},
                        {SettingField::NoticeZone, u"Europe/Amsterdam"_s},
                        {SettingField::NoticeCurrency, u"EUR"_s}};
    account.secrets.emplace(SettingField::ApiToken, Secret("demo-token"));
    return providerNamed(u"PAY."_s)->open(account, {})->noticeReader();
}

} // namespace

/// The inspector of notifications, by the keys of a person.
class TestNoticesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void whatIsPastedIsExplained();
    void aSignedNoticeIsBelieved();
    void badInputIsSaidBesideItAndKept();
    void badHeadersAreSaidBesideTheHeaders();
    void aPasteThatIsTooLargeLeavesWhatWasTyped();
    void aDroppedFileIsRead();
    void thePaymentCanBeOpened();
    void whatALegacyNoticeTellsCanBeKept();

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_fixture->find<T>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString shown(const char *row) const { return find<FieldRow>(row)->value(); }
    [[nodiscard]] QAbstractItemModel *fields() const
    {
        return find<QTableView>("noticeFields")->model();
    }
    static void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OperationsFixture> m_fixture;
};

void TestNoticesPage::init()
{
    m_fixture = std::make_unique<OperationsFixture>();
    m_fixture->gateway->notices = noticeReaderOfPage();
    m_fixture->open({Place::Kind::Payments, {}});
    press(Qt::Key_7, Qt::AltModifier); // Tools
    QCOMPARE(m_fixture->window->place().kind, Place::Kind::Notices);
    QCOMPARE(typed::focusName(), u"noticeBody"_s);
}

void TestNoticesPage::whatIsPastedIsExplained()
{
    paste(pastedFlat);
    QTRY_COMPARE(fields()->rowCount(), 3);
    QVERIFY(find<QTableView>("noticeFields")->isVisible());
    QCOMPARE(fields()->index(1, 0).data().toString(), u"amount"_s);
    QCOMPARE(fields()->index(1, 1).data().toString(), u"0.1"_s);
    QCOMPARE(fields()->index(1, 2).data().toString(), u"Amount: 0.10 EUR"_s);
    QCOMPARE(shown("noticeForm"), u"Legacy form: flat fields (POST)"_s);
    QVERIFY(shown("noticeUse").startsWith(u"Only a reason to read"_s));
    QCOMPARE(shown("noticeReply"), u"TRUE|50101000003X34f0"_s);
    QVERIFY(m_fixture->gateway->reads.isEmpty()); // nothing is sent
}

void TestNoticesPage::aSignedNoticeIsBelieved()
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/pay/pay-exchange-multicore.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray body = file.readAll();
    paste(QString::fromUtf8(body));
    QTRY_VERIFY(shown("noticeSignature").startsWith(u"None"_s));
    press(Qt::Key_Tab);
    QCOMPARE(typed::focusName(), u"noticeHeaders"_s);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(body, "demo-token", QCryptographicHash::Sha256).toHex();
    paste(u"signature: %1\nsignature-keyid: AT-1234-1234\nsignature-method: HMAC\n"
          "signature-algorithm: sha256"_s.arg(QString::fromLatin1(signature)));
    QTRY_VERIFY(shown("noticeSignature").startsWith(u"Valid"_s));
    QVERIFY(shown("noticeUse").startsWith(u"Trusted"_s));
    QVERIFY(!find<FieldRow>("noticeReasons")->isVisible());
    QVERIFY(!find<QWidget>("keepNoticePayment")->isVisible()); // it can be read
}

void TestNoticesPage::badInputIsSaidBesideItAndKept()
{
    typed::type(u"{\"id\" 1}"_s);
    auto *problem = find<QLabel>("noticeBodyProblem");
    QTRY_VERIFY(problem->text().contains(u"line 1, column 7"_s));
    QVERIFY(problem->isVisible());
    QVERIFY(!find<QLabel>("noticeHeadersProblem")->isVisible());
    QVERIFY(!find<QTableView>("noticeFields")->isVisible());
    QCOMPARE(find<QPlainTextEdit>("noticeBody")->toPlainText(), u"{\"id\" 1}"_s);
    paste(pastedFlat);
    QTRY_VERIFY(find<QTableView>("noticeFields")->isVisible());
    QVERIFY(!problem->isVisible());
}

void TestNoticesPage::badHeadersAreSaidBesideTheHeaders()
{
    paste(pastedFlat);
    press(Qt::Key_Tab);
    typed::type(u"whatever"_s);
    auto *problem = find<QLabel>("noticeHeadersProblem");
    QTRY_VERIFY(problem->text().startsWith(u"Line 1 of the headers"_s));
    QVERIFY(problem->isVisible());
    QVERIFY(!find<QLabel>("noticeBodyProblem")->isVisible());
}

void TestNoticesPage::aPasteThatIsTooLargeLeavesWhatWasTyped()
{
    typed::type(u"typed"_s);
    paste(QString(1024 * 1024, u'x'));
    QTRY_VERIFY(find<QLabel>("noticeBodyProblem")->text().contains(u"512"_s));
    QCOMPARE(find<QPlainTextEdit>("noticeBody")->toPlainText(), u"typed"_s);
}

void TestNoticesPage::aDroppedFileIsRead()
{
    QFile file(m_fixture->folder.filePath(u"exchange.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pastedFlat.toUtf8()) > 0);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    auto *field = find<QPlainTextEdit>("noticeBody");
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field->viewport(), &drop);
    QTRY_COMPARE(fields()->rowCount(), 3);
    QCOMPARE(field->toPlainText(), pastedFlat);
    QCOMPARE(m_fixture->window->place().kind, Place::Kind::Notices); // no import is offered
}

void TestNoticesPage::thePaymentCanBeOpened()
{
    paste(pastedFlat);
    QTRY_VERIFY(find<QTableView>("noticeFields")->isVisible());
    STEP(typed::tabTo(u"openNoticePayment"_s));
    press(Qt::Key_Space);
    QCOMPARE(m_fixture->window->place(), Place::payment(u"50101000003X34f0"_s));
}

void TestNoticesPage::whatALegacyNoticeTellsCanBeKept()
{
    const PaymentId id(u"50101000003X34f0"_s);
    paste(pastedFlat);
    QTRY_VERIFY(find<QTableView>("noticeFields")->isVisible());
    QVERIFY(!m_fixture->services.known().find(id));
    STEP(typed::tabTo(u"keepNoticePayment"_s));
    press(Qt::Key_Space);
    QCOMPARE(m_fixture->window->place(), Place::payment(id.text()));
    QTRY_VERIFY(m_fixture->services.known().find(id));
    const PaymentPtr kept = m_fixture->services.known().find(id)->payment;
    QVERIFY(kept->isFromNotification);
    QCOMPARE(kept->amount.minorUnits(), 10);
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestNoticesPage)
#include "tst_notices_page.moc"

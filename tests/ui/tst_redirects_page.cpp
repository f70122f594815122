// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/redirects_page.h"

#include "core/gateways/purse/redirect_verification.h"
#include "tests/support/redirect_signer.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "tests/ui/operations_fixture.h"
#include "ui/pages/tools/paste_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/status_chip.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;
using typed::press;

namespace {

const auto sessionOfToken = u"9753ec77-fc16-4886-92af-c7dcf9b7352d"_s;
const auto paymentOfToken = u"e3a6516b-0ec4-4a5b-92b0-7bb9693e82c1"_s;

const RedirectSigner &providerSigner()
{
    static const RedirectSigner one(u"key-1"_s);
    return one;
}

QByteArray claimsUntil(const QByteArray &end, const QByteArray &more = {})
{
    return R"({"client_session_id":")" + sessionOfToken.toLatin1() + R"(","payment_id":")" +
           paymentOfToken.toLatin1() +
           R"(","authorization_status":"AUTHORIZED","client_session_status":"SUBMITTED","exp":)" +
           end + more + '}';
}

/// Good until the year 2100.
QString tokenOfPage()
{
    return QString::fromLatin1(providerSigner().token(claimsUntil("4102444800")));
}

} // namespace

/// The inspector of signed redirects, by the keys of a person.
class TestRedirectsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void anAddressIsExplainedAndChecked();
    void keysAreAskedForOnce();
    void whatIsNotSignedByTheProviderIsSaid();
    void theReasonIsSaid_data();
    void theReasonIsSaid();
    void offlineIsSaidAndCheckedAgain();
    void badInputIsSaidBesideIt_data();
    void badInputIsSaidBesideIt();
    void aMegabyteLeavesWhatWasTyped();
    void aDroppedFileIsRead();
    void anEarlierPasteIsDropped();
    void sessionAndPaymentCanBeOpened();
    void onlyWhatIsNamedCanBeOpened();
    void theOtherToolIsBesideIt();
    void withoutSignedRedirectsThereIsNoToolForThem();

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        // The page of the other tool is kept.
        return m_fixture->window->page()->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString shown(const char *row) const { return find<FieldRow>(row)->value(); }
    [[nodiscard]] QString verdict() const
    {
        return find<StatusChip>("redirectVerdict")->look().word;
    }
    [[nodiscard]] QAbstractItemModel *fields() const
    {
        return find<QTableView>("redirectFields")->model();
    }
    [[nodiscard]] QString meaningOf(const QString &field) const
    {
        for (int row = 0; row < fields()->rowCount(); ++row) {
            if (fields()->index(row, 0).data().toString() == field)
                return fields()->index(row, 2).data().toString();
        }
        return u"no row"_s;
    }
    static void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] auto &keyCalls() const { return m_fixture->gateway->signingKeyCalls; }
    void answerKeys()
    {
        QTRY_VERIFY(!keyCalls().isEmpty() && keyCalls().last());
        const RedirectSigner &signer = providerSigner();
        keyCalls().last()->settle(std::vector<SigningKey>{
            {u"RSA"_s, signer.keyId(), QString::fromLatin1(signer.modulus()),
             QString::fromLatin1(signer.exponent())}});
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OperationsFixture> m_fixture;
};

void TestRedirectsPage::init()
{
    m_fixture = std::make_unique<OperationsFixture>();
    m_fixture->gateway->redirects = &purse::readRedirect;
    m_fixture->open({Place::Kind::Payments, {}});
    press(Qt::Key_7, Qt::AltModifier); // Tools
    QCOMPARE(m_fixture->window->place().kind, Place::Kind::Notices);
    find<SegmentedControl>("toolChoice")->findChild<QPushButton *>()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    QTRY_COMPARE(m_fixture->window->place().kind, Place::Kind::Redirects);
    QCOMPARE(typed::focusName(), u"redirectToken"_s);
}

void TestRedirectsPage::anAddressIsExplainedAndChecked()
{
    paste(u"https://shop.example/back?order_id=1&purse-redirection-data="_s + tokenOfPage());
    QTRY_COMPARE(fields()->rowCount(), 7);
    QVERIFY(find<QTableView>("redirectFields")->isVisible());
    QCOMPARE(verdict(), u"Checking"_s);
    answerKeys();
    QTRY_COMPARE(verdict(), u"Valid"_s);
    QCOMPARE(shown("redirectSignature"), u"Valid: RS256, made with the provider's key “key-1”."_s);
    QVERIFY(shown("redirectTime").startsWith(u"Valid until 1 Jan 2100"_s));
    QCOMPARE(shown("redirectClaims"), u"As expected."_s);
    QCOMPARE(meaningOf(u"header.alg"_s), u"Algorithm of the signature"_s);
    QCOMPARE(meaningOf(u"client_session_status"_s), u"Session: Submitted"_s);
    QCOMPARE(meaningOf(u"authorization_status"_s), u"Authorisation: Authorised"_s);
    QVERIFY(meaningOf(u"exp"_s).startsWith(u"Valid until: 1 Jan 2100"_s));
    QVERIFY(!find<QLabel>("redirectProblem")->isVisible());
    QVERIFY(m_fixture->gateway->reads.isEmpty()); // nothing but the keys is asked for
    QVERIFY(m_fixture->gateway->sessions.isEmpty());
}

void TestRedirectsPage::keysAreAskedForOnce()
{
    paste(tokenOfPage());
    answerKeys();
    QTRY_COMPARE(verdict(), u"Valid"_s);
    paste(QString::fromLatin1(providerSigner().token(claimsUntil("4102444801"), "PS256")));
    QTRY_VERIFY(shown("redirectSignature").startsWith(u"Valid: PS256"_s));
    QCOMPARE(keyCalls().size(), 1);
}

void TestRedirectsPage::whatIsNotSignedByTheProviderIsSaid()
{
    const RedirectSigner other(u"key-1"_s);
    paste(QString::fromLatin1(other.token(claimsUntil("4102444800"))));
    answerKeys();
    QTRY_COMPARE(verdict(), u"Not valid"_s);
    QVERIFY(shown("redirectSignature").startsWith(u"Not valid: it wasn't made with"_s));
    QVERIFY(shown("redirectUse").startsWith(u"Don't rely"_s));
    const RedirectSigner stranger(u"key-9"_s);
    paste(QString::fromLatin1(stranger.token(claimsUntil("4102444800"))));
    QTRY_VERIFY(shown("redirectSignature").contains(u"the provider has no key “key-9”"_s));
    QCOMPARE(keyCalls().size(), 1); // within the minute
}

void TestRedirectsPage::theReasonIsSaid_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("words");
    const QByteArray good = R"({"alg":"RS256","kid":"key-1"})";
    const QByteArray lasting = claimsUntil("4102444800");
    const auto row = [](const char *what, const QByteArray &header, const QByteArray &claims,
                        const QString &where, const QString &words) {
        QTest::newRow(what) << header << claims << where << words;
    };
    row("none", R"({"alg":"none"})", lasting, u"redirectSignature"_s, u"nothing is signed"_s);
    row("shared secret", R"({"alg":"HS256","kid":"key-1"})", lasting, u"redirectSignature"_s,
        u"HS256 needs a shared secret"_s);
    row("other algorithm", R"({"alg":"ES256","kid":"key-1"})", lasting, u"redirectSignature"_s,
        u"“ES256” isn't RS256"_s);
    row("no key", R"({"alg":"RS256"})", lasting, u"redirectSignature"_s, u"(kid)"_s);
    row("critical", R"({"alg":"RS256","kid":"key-1","crit":["b64"]})", lasting,
        u"redirectSignature"_s, u"(crit)"_s);
    row("own key", R"({"alg":"none","jwk":{}})", lasting, u"redirectSignature"_s,
        u"The key that comes with the token isn't used"_s);
    row("expired", good, claimsUntil("1700000000"), u"redirectTime"_s,
        u"Expired: it was valid until 14 Nov 2023"_s);
    row("not yet", good, claimsUntil("4102444800", R"(,"nbf":4102444000)"), u"redirectTime"_s,
        u"Not valid yet"_s);
    row("issued later", good, claimsUntil("4102444800", R"(,"iat":4102444000)"), u"redirectTime"_s,
        u"Issued in the future"_s);
    row("wrong type", good, claimsUntil(R"("soon")"), u"redirectClaims"_s,
        u"has an unexpected type"_s);
    row("nothing named", good, R"({"exp":4102444800})", u"redirectClaims"_s,
        u"neither a session nor a payment"_s);
}

void TestRedirectsPage::theReasonIsSaid()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, claims);
    QFETCH(const QString, row);
    QFETCH(const QString, words);
    paste(QString::fromLatin1(providerSigner().tokenWith(header, claims)));
    QTRY_COMPARE(verdict(), u"Not valid"_s);
    const QString shownThere = shown(row.toLatin1().constData());
    QVERIFY2(shownThere.contains(words), qPrintable(shownThere));
}

void TestRedirectsPage::offlineIsSaidAndCheckedAgain()
{
    paste(tokenOfPage());
    QTRY_COMPARE(keyCalls().size(), 1);
    keyCalls().last()->settle(tl::unexpected(OperationsFixture::neverLeft()));
    QTRY_COMPARE(verdict(), u"Not checked"_s);
    QVERIFY(
        shown("redirectSignature").contains(u"can't be fetched. The provider's server refused"_s));
    QCOMPARE(meaningOf(u"authorization_status"_s), u"Authorisation: Authorised"_s);
    STEP(typed::tabTo(u"checkRedirectAgain"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(keyCalls().size(), 2);
    answerKeys();
    QTRY_COMPARE(verdict(), u"Valid"_s);
    QVERIFY(!find<QWidget>("checkRedirectAgain")->isVisible());
}

void TestRedirectsPage::badInputIsSaidBesideIt_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("words");
    const QString token = tokenOfPage();
    const QString head = token.section(u'.', 0, 0);
    const QString tail = token.section(u'.', 2);
    const auto coded = [](const QByteArray &text) {
        return QString::fromLatin1(RedirectSigner::base64Url(text));
    };
    QTest::newRow("spaces") << u"   "_s << u"There is no token here"_s;
    QTest::newRow("another address") << u"https://shop.example/back?order_id=1"_s
                                     << u"has no parameter purse-redirection-data"_s;
    QTest::newRow("words") << u"hello"_s << u"three parts"_s;
    QTest::newRow("encrypted") << u"a.b.c.d.e"_s << u"encrypted"_s;
    QTest::newRow("no claims") << head + u".."_s + tail << u"claims: this part is empty"_s;
    QTest::newRow("no base64url") << head + u".a*b."_s + tail << u"claims: character 2"_s;
    QTest::newRow("no JSON") << coded("hello") + u".e30."_s + tail << u"header: this part"_s;
    QTest::newRow("a list") << head + u'.' + coded("[1]") + u'.' + tail
                            << u"expected an object, found an array"_s;
    QTest::newRow("named twice") << head + u'.' + coded(R"({"exp":1,"exp":2})") + u'.' + tail
                                 << u"named twice"_s;
}

void TestRedirectsPage::badInputIsSaidBesideIt()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, words);
    paste(pasted);
    auto *problem = find<QLabel>("redirectProblem");
    QTRY_VERIFY2(problem->text().contains(words), qPrintable(problem->text()));
    QVERIFY(problem->isVisible());
    QCOMPARE(find<PasteField>("redirectToken")->accessibleDescription(), problem->text());
    QVERIFY(!find<QTableView>("redirectFields")->isVisible());
    QVERIFY(keyCalls().isEmpty());
    QCOMPARE(find<PasteField>("redirectToken")->toPlainText(), pasted);
    paste(tokenOfPage());
    QTRY_VERIFY(find<QTableView>("redirectFields")->isVisible());
    QVERIFY(!problem->isVisible());
}

void TestRedirectsPage::aMegabyteLeavesWhatWasTyped()
{
    typed::type(u"typed"_s);
    paste(QString(1024 * 1024, u'x'));
    QTRY_VERIFY(find<QLabel>("redirectProblem")->text().contains(u"larger than 64 KB"_s));
    QCOMPARE(find<PasteField>("redirectToken")->toPlainText(), u"typed"_s);
}

void TestRedirectsPage::aDroppedFileIsRead()
{
    QFile file(m_fixture->folder.filePath(u"token.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(tokenOfPage().toLatin1() + '\n') > 0);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    auto *field = find<PasteField>("redirectToken");
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field->viewport(), &drop);
    QTRY_COMPARE(fields()->rowCount(), 7);
    QCOMPARE(field->toPlainText().trimmed(), tokenOfPage());
}

void TestRedirectsPage::anEarlierPasteIsDropped()
{
    paste(tokenOfPage());
    QTRY_COMPARE(keyCalls().size(), 1);
    paste(u"hello"_s);
    QTRY_VERIFY(find<QLabel>("redirectProblem")->isVisible());
    answerKeys(); // of the token that is gone
    QTRY_VERIFY(!keyCalls().last());
    QVERIFY(find<QLabel>("redirectProblem")->isVisible());
    QVERIFY(!find<QTableView>("redirectFields")->isVisible());
}

void TestRedirectsPage::sessionAndPaymentCanBeOpened()
{
    paste(tokenOfPage());
    answerKeys();
    QTRY_COMPARE(verdict(), u"Valid"_s);
    STEP(typed::tabTo(u"openRedirectPayment"_s));
    press(Qt::Key_Space);
    QCOMPARE(m_fixture->window->place(), Place::payment(paymentOfToken));
    m_fixture->window->open({Place::Kind::Redirects, {}});
    QCOMPARE(verdict(), u"Valid"_s); // as it was left
    STEP(typed::tabTo(u"openRedirectSession"_s));
    press(Qt::Key_Space);
    QCOMPARE(m_fixture->window->place(), Place::session(sessionOfToken));
}

void TestRedirectsPage::onlyWhatIsNamedCanBeOpened()
{
    paste(QString::fromLatin1(
        providerSigner().token(R"({"client_session_id":"s-1","payment_id":"../s"})")));
    QTRY_VERIFY(find<QWidget>("openRedirectSession")->isVisible());
    QVERIFY(!find<QWidget>("openRedirectPayment")->isVisible());
}

void TestRedirectsPage::theOtherToolIsBesideIt()
{
    const auto segments = find<SegmentedControl>("toolChoice")->findChildren<QPushButton *>();
    segments.at(1)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Left);
    QTRY_COMPARE(m_fixture->window->place().kind, Place::Kind::Notices);
    QCOMPARE(find<SegmentedControl>("toolChoice")->currentIndex(), 0);
    press(Qt::Key_Left, Qt::AltModifier); // back
    QCOMPARE(m_fixture->window->place().kind, Place::Kind::Redirects);
    QCOMPARE(find<SegmentedControl>("toolChoice")->currentIndex(), 1);
}

void TestRedirectsPage::withoutSignedRedirectsThereIsNoToolForThem()
{
    m_fixture = std::make_unique<OperationsFixture>();
    m_fixture->open({Place::Kind::Redirects, {}});
    QCOMPARE(m_fixture->window->place().kind, Place::Kind::Notices);
    for (const QPushButton *tool :
         find<SegmentedControl>("toolChoice")->findChildren<QPushButton *>())
        QVERIFY(!tool->text().contains(u"redirects"_s));
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestRedirectsPage)
#include "tst_redirects_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/redirect_token.h"
#include "core/gateways/purse/redirect_verification.h"
#include "core/gateways/purse/rsa_signature.h"
#include "tests/support/redirect_signer.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;
using FaultKind = RedirectFault::Kind;
using FieldKind = RedirectFieldKind;

namespace {

constexpr qint64 momentOfTest = 1'800'000'000'000; // ms: in January 2027
const QByteArray sampleClaims =
    R"({"client_session_id":"9753ec77-fc16-4886-92af-c7dcf9b7352d",)"
    R"("payment_id":"E3A6516B-0ec4-4a5b-92b0-7bb9693e82c1","authorization_status":"AUTHORIZED",)"
    R"("client_session_status":"SUBMITTED","iat":1799999990,"exp":1800000600})";

const RedirectSigner &signer()
{
    static const RedirectSigner one;
    return one;
}

SigningKey keyOf(const RedirectSigner &from)
{
    return {u"RSA"_s, from.keyId(), QString::fromLatin1(from.modulus()),
            QString::fromLatin1(from.exponent())};
}

RedirectResult readWith(const QByteArray &pasted, std::vector<SigningKey> keys)
{
    return purse::readRedirect(pasted, {std::move(keys), momentOfTest});
}

RedirectResult read(const QByteArray &pasted)
{
    return readWith(pasted, {keyOf(signer())});
}

RedirectSignature signatureOf(const QByteArray &pasted)
{
    const auto redirect = read(pasted);
    return redirect ? redirect->signature : RedirectSignature::NoAlgorithm;
}

QByteArray joined(const QByteArray &header, const QByteArray &claims, const QByteArray &signature)
{
    return RedirectSigner::base64Url(header) + '.' + RedirectSigner::base64Url(claims) + '.' +
           RedirectSigner::base64Url(signature);
}

const RedirectField *fieldNamed(const SignedRedirect &redirect, const QString &name)
{
    for (const RedirectField &field : redirect.fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

} // namespace

/// What is made of `purse-redirection-data`, whoever wrote it.
class TestSignedRedirect : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSignedHolds_data();
    void whatIsSignedHolds();
    void everyFieldHasItsMeaning();
    void aTokenIsFoundInWhatContainsIt_data();
    void aTokenIsFoundInWhatContainsIt();
    void badInputIsNamed_data();
    void badInputIsNamed();
    void oneByteBreaksIt_data();
    void oneByteBreaksIt();
    void otherAlgorithmsAreRefused_data();
    void otherAlgorithmsAreRefused();
    void thePublicKeyIsNoSharedSecret();
    void aKeyThatComesWithTheTokenIsNotUsed_data();
    void aKeyThatComesWithTheTokenIsNotUsed();
    void theKeyMustBeTheOneThatIsNamed();
    void unusableKeysAreNamed_data();
    void unusableKeysAreNamed();
    void whatTheHeaderDemandsIsNotIgnored();
    void timesAreJudged_data();
    void timesAreJudged();
    void claimsOfAnotherTypeAreNamed_data();
    void claimsOfAnotherTypeAreNamed();
    void unknownWordsAreKept();
    void aCardNumberIsMasked();
    void theVectorOfTheStandardHolds();
    void anotherImplementationAgrees();
};

void TestSignedRedirect::whatIsSignedHolds_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const char *const algorithm : {"RS256", "RS384", "RS512", "PS256"})
        QTest::newRow(algorithm) << QByteArray(algorithm);
}

void TestSignedRedirect::whatIsSignedHolds()
{
    QFETCH(const QByteArray, algorithm);
    const auto redirect = read(signer().token(sampleClaims, algorithm));
    QVERIFY(redirect);
    QCOMPARE(redirect->signature, RedirectSignature::Holds);
    QVERIFY(redirect->doubts.empty());
    QVERIFY(redirect->holds());
    QCOMPARE(redirect->algorithm, QString::fromLatin1(algorithm));
    QCOMPARE(redirect->keyId, signer().keyId());
    QCOMPARE(redirect->session, SessionId(u"9753ec77-fc16-4886-92af-c7dcf9b7352d"_s));
    QCOMPARE(redirect->payment, PaymentId(u"e3a6516b-0ec4-4a5b-92b0-7bb9693e82c1"_s));
}

void TestSignedRedirect::everyFieldHasItsMeaning()
{
    const auto redirect = read(signer().token(sampleClaims));
    QVERIFY(redirect);
    QCOMPARE(redirect->fields.size(), size_t(8));
    QVERIFY(redirect->fields[0].isOfHeader && redirect->fields[1].isOfHeader);
    QVERIFY(!redirect->fields[2].isOfHeader);
    QCOMPARE(fieldNamed(*redirect, u"alg"_s)->kind, FieldKind::Algorithm);
    QCOMPARE(fieldNamed(*redirect, u"kid"_s)->kind, FieldKind::KeyId);
    QCOMPARE(fieldNamed(*redirect, u"client_session_status"_s)->ownWord, u"SUBMITTED"_s);
    QCOMPARE(fieldNamed(*redirect, u"authorization_status"_s)->ownWord, u"AUTHORIZED"_s);
    QCOMPARE(fieldNamed(*redirect, u"exp"_s)->moment.msecsSinceEpoch(), 1'800'000'600'000);
    QCOMPARE(redirect->expires.msecsSinceEpoch(), 1'800'000'600'000);
    for (const RedirectField &field : redirect->fields)
        QVERIFY2(!field.problem, qPrintable(field.name));
}

void TestSignedRedirect::aTokenIsFoundInWhatContainsIt_data()
{
    QTest::addColumn<QByteArray>("pasted");
    const QByteArray token = signer().token(sampleClaims);
    const QByteArray pair = "purse-redirection-data=" + token;
    QByteArray broken = token;
    for (qsizetype at = 76; at < broken.size(); at += 78)
        broken.insert(at, "\r\n");
    QTest::newRow("token") << token;
    QTest::newRow("spaces around") << "  \n" + token + " \r\n";
    QTest::newRow("broken lines") << broken;
    QTest::newRow("address") << "https://shop.example/back?order_id=1&" + pair;
    QTest::newRow("with more behind") << "https://shop.example/back?" + pair + "&lang=fr#top";
    QTest::newRow("percent-encoded")
        << "https://shop.example/back?" + QByteArray(pair).replace('.', "%2E");
    QTest::newRow("parameter") << pair;
    QTest::newRow("request") << "GET /back?" + pair + " HTTP/1.1\r\nHost: shop.example\r\n\r\n";
    QTest::newRow("in a page") << "<a href=\"https://shop.example/?a=1&amp;" + pair + "\">";
    QTest::newRow("another that ends alike")
        << "https://shop.example/?not-purse-redirection-data=x&" + pair;
}

void TestSignedRedirect::aTokenIsFoundInWhatContainsIt()
{
    QFETCH(const QByteArray, pasted);
    const auto redirect = read(pasted);
    QVERIFY2(redirect, pasted.constData());
    QVERIFY(redirect->holds());
}

void TestSignedRedirect::badInputIsNamed_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<RedirectFault>("fault");
    using enum RedirectPart;
    const QString name = u"purse-redirection-data"_s;
    const QByteArray token = signer().token(sampleClaims);
    const QByteArray head = token.left(token.indexOf('.'));
    const QByteArray tail = token.mid(token.lastIndexOf('.'));
    const auto row = [](const char *what, const QByteArray &pasted, const RedirectFault &fault) {
        QTest::newRow(what) << pasted << fault;
    };
    row("nothing", {}, {FaultKind::Empty});
    row("spaces", " \r\n\t ", {FaultKind::Empty});
    row("empty parameter", "https://shop.example/?purse-redirection-data=", {FaultKind::Empty});
    row("a megabyte", QByteArray(1024 * 1024, 'A'), {FaultKind::TooLarge, {}, LargestRedirect});
    row("a megabyte of dots", QByteArray(1024 * 1024, '.'),
        {FaultKind::TooLarge, {}, LargestRedirect});
    row("no parameter", "https://shop.example/back?order_id=1", {FaultKind::NoToken, {}, 0, name});
    row("twice", "?purse-redirection-data=" + token + "&purse-redirection-data=" + token,
        {FaultKind::Several, {}, 2, name});
    row("one part", "hello", {FaultKind::Parts, {}, 1});
    row("two parts", token.left(token.lastIndexOf('.')), {FaultKind::Parts, {}, 2});
    row("four parts", token + ".A", {FaultKind::Parts, {}, 4});
    row("encrypted", "a.b.c.d.e", {FaultKind::Parts, {}, 5});
    row("no header", token.mid(head.size()), {FaultKind::EmptyPart, Header});
    row("no claims", head + '.' + tail, {FaultKind::EmptyPart, Claims});
    row("a space in it", "ab cd.e.f", {FaultKind::NotBase64, Header, 3});
    row("the other base64", head + ".ab+d" + tail, {FaultKind::NotBase64, Claims, 3});
    row("padding", head + ".eyJhIjoxfQ==" + tail, {FaultKind::NotBase64, Claims, 11});
    row("one letter too many", head + ".eyJhIjoxfQAAA" + tail, {FaultKind::NotBase64, Claims, 13});
    row("bits without a meaning", head + ".eyJhIjoxfR" + tail, {FaultKind::NotBase64, Claims, 10});
    row("a broken signature", token + '*', {FaultKind::NotBase64, Signature, 343});
    row("bytes above 127", "\xC3\xA9\xFF.a.b", {FaultKind::NotBase64, Header, 1});
    row("a NUL", QByteArray("ey\0J.a.b", 8), {FaultKind::NotBase64, Header, 3});
}

void TestSignedRedirect::badInputIsNamed()
{
    QFETCH(const QByteArray, pasted);
    QFETCH(const RedirectFault, fault);
    const auto redirect = read(pasted);
    QVERIFY(!redirect);
    QCOMPARE(redirect.error().kind, fault.kind);
    QCOMPARE(redirect.error().part, fault.part);
    QCOMPARE(redirect.error().number, fault.number);
    QCOMPARE(redirect.error().name, fault.name);
}

void TestSignedRedirect::oneByteBreaksIt_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("header") << 0;
    QTest::newRow("claims") << 1;
    QTest::newRow("signature") << 2;
}

void TestSignedRedirect::oneByteBreaksIt()
{
    QFETCH(const int, part);
    const QByteArray token = signer().token(sampleClaims);
    const QList<QByteArray> parts = token.split('.');
    for (qsizetype at = 0; at < parts[part].size(); ++at) {
        QList<QByteArray> changed = parts;
        changed[part][at] = changed[part][at] == 'A' ? 'B' : 'A';
        const auto redirect = read(changed.join('.'));
        QVERIFY2(!redirect || redirect->signature != RedirectSignature::Holds,
                 qPrintable(QString::number(at)));
    }
    QList<QByteArray> more = parts;
    more[part] += "AAAA";
    const auto longer = read(more.join('.'));
    QVERIFY(!longer || longer->signature != RedirectSignature::Holds);
}

void TestSignedRedirect::otherAlgorithmsAreRefused_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<RedirectSignature>("verdict");
    using enum RedirectSignature;
    QTest::newRow("none") << R"("none")"_ba << Unsigned;
    QTest::newRow("None") << R"("NoNe")"_ba << Unsigned;
    QTest::newRow("HS256") << R"("HS256")"_ba << SharedSecret;
    QTest::newRow("HS512") << R"("HS512")"_ba << SharedSecret;
    QTest::newRow("hs256") << R"("hs256")"_ba << SharedSecret;
    QTest::newRow("rs256") << R"("rs256")"_ba << OtherAlgorithm;
    QTest::newRow("RS1") << R"("RS1")"_ba << OtherAlgorithm;
    QTest::newRow("PS512") << R"("PS512")"_ba << OtherAlgorithm;
    QTest::newRow("ES256") << R"("ES256")"_ba << OtherAlgorithm;
    QTest::newRow("EdDSA") << R"("EdDSA")"_ba << OtherAlgorithm;
    QTest::newRow("with a space") << R"("RS256 ")"_ba << OtherAlgorithm;
    QTest::newRow("empty") << R"("")"_ba << NoAlgorithm;
    QTest::newRow("null") << "null"_ba << NoAlgorithm;
    QTest::newRow("a number") << "256"_ba << NoAlgorithm;
    QTest::newRow("a list") << R"(["RS256"])"_ba << NoAlgorithm;
}

void TestSignedRedirect::otherAlgorithmsAreRefused()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const RedirectSignature, verdict);
    const QByteArray header = R"({"alg":)" + algorithm + R"(,"kid":"test-key"})";
    const QByteArray isSigned = signer().tokenWith(header, sampleClaims);
    QCOMPARE(signatureOf(isSigned), verdict);
    QCOMPARE(signatureOf(joined(header, sampleClaims, {})), verdict);
    QVERIFY(!read(isSigned)->holds());
    QCOMPARE(read(isSigned)->payment.text(), u"e3a6516b-0ec4-4a5b-92b0-7bb9693e82c1"_s); // shown
}

void TestSignedRedirect::thePublicKeyIsNoSharedSecret()
{
    const QByteArray header = R"({"alg":"HS256","kid":"test-key"})";
    const QByteArray text =
        RedirectSigner::base64Url(header) + '.' + RedirectSigner::base64Url(sampleClaims);
    for (const QByteArray &secret : {signer().publicPem(), signer().modulus()}) {
        QVERIFY(!secret.isEmpty());
        const QByteArray made =
            QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256);
        QCOMPARE(signatureOf(text + '.' + RedirectSigner::base64Url(made)),
                 RedirectSignature::SharedSecret);
    }
}

void TestSignedRedirect::aKeyThatComesWithTheTokenIsNotUsed_data()
{
    QTest::addColumn<QByteArray>("keyId");
    QTest::addColumn<RedirectSignature>("verdict");
    QTest::newRow("with our key's name") << "test-key"_ba << RedirectSignature::Differs;
    QTest::newRow("with its own name") << "theirs"_ba << RedirectSignature::UnknownKey;
}

void TestSignedRedirect::aKeyThatComesWithTheTokenIsNotUsed()
{
    QFETCH(const QByteArray, keyId);
    QFETCH(const RedirectSignature, verdict);
    const RedirectSigner other(QString::fromLatin1(keyId));
    const QByteArray header =
        R"({"alg":"RS256","kid":")" + keyId + R"(","jku":"https://other.example/keys",)" +
        R"("x5u":"https://other.example/chain","x5c":["MIIB"],"jwk":{"kty":"RSA","e":"AQAB","n":")" +
        other.modulus() + R"("}})";
    const auto redirect = read(other.tokenWith(header, sampleClaims));
    QVERIFY(redirect);
    QCOMPARE(redirect->signature, verdict);
    for (const QString &name : {u"jwk"_s, u"jku"_s, u"x5u"_s, u"x5c"_s})
        QCOMPARE(fieldNamed(*redirect, name)->kind, FieldKind::OwnKey);
}

void TestSignedRedirect::theKeyMustBeTheOneThatIsNamed()
{
    using enum RedirectSignature;
    const auto with = [](const QByteArray &keyId) {
        return signer().tokenWith(R"({"alg":"RS256","kid":)" + keyId + "}", sampleClaims);
    };
    SigningKey key = keyOf(signer());
    QCOMPARE(readWith(with(R"("test-key")"), {})->signature, UnknownKey);
    QCOMPARE(signatureOf(with(R"("Test-Key")")), UnknownKey);
    QCOMPARE(signatureOf(with(R"("")")), NoKeyId);
    QCOMPARE(signatureOf(with("null")), NoKeyId);
    QCOMPARE(signatureOf(with("[1]")), NoKeyId);
    QCOMPARE(signatureOf(signer().tokenWith(R"({"alg":"RS256"})", sampleClaims)), NoKeyId);
    QCOMPARE(readWith(with(R"("test-key")"), {key, key})->signature, SeveralKeys);
    key.keyId = u"12345"_s; // the documents have it as a number, too
    QCOMPARE(readWith(with("12345"), {key})->signature, Holds);
    QCOMPARE(signatureOf(joined(R"({"alg":"RS256","kid":"test-key"})", sampleClaims, {})), Absent);
}

void TestSignedRedirect::unusableKeysAreNamed_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("modulus");
    QTest::addColumn<QByteArray>("exponent");
    const QByteArray modulus = signer().modulus();
    const auto row = [](const char *what, const QString &type, const QByteArray &n,
                        const QByteArray &e) { QTest::newRow(what) << type << n << e; };
    row("of another kind", u"EC"_s, modulus, "AQAB");
    row("cut, as in the documents", u"RSA"_s, "0vx7agoebGcQS...5I", "AQAB");
    row("nothing", u"RSA"_s, {}, {});
    row("below 2048 bits", u"RSA"_s, RedirectSigner(u"test-key"_s, 1024).modulus(), "AQAB");
    row("above 8192 bits", u"RSA"_s, RedirectSigner::base64Url(QByteArray(1025, '\xFF')), "AQAB");
    row("a megabyte", u"RSA"_s, RedirectSigner::base64Url(QByteArray(1024 * 1024, '\xFF')), "AQAB");
    row("even", u"RSA"_s, RedirectSigner::base64Url(QByteArray(256, '\xFE')), "AQAB");
    row("exponent 1", u"RSA"_s, modulus, "AQ");
    row("exponent 0", u"RSA"_s, modulus, "AA");
    row("exponent as long as a key", u"RSA"_s, modulus, modulus);
}

void TestSignedRedirect::unusableKeysAreNamed()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, modulus);
    QFETCH(const QByteArray, exponent);
    const SigningKey key{type, signer().keyId(), QString::fromLatin1(modulus),
                         QString::fromLatin1(exponent)};
    QCOMPARE(readWith(signer().token(sampleClaims), {key})->signature,
             RedirectSignature::UnusableKey);
}

void TestSignedRedirect::whatTheHeaderDemandsIsNotIgnored()
{
    const QByteArray header = R"({"alg":"RS256","kid":"test-key","crit":["b64"],"b64":false})";
    QCOMPARE(signatureOf(signer().tokenWith(header, sampleClaims)), RedirectSignature::Critical);
}

void TestSignedRedirect::timesAreJudged_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QList<RedirectDoubt>>("doubts");
    using Doubts = QList<RedirectDoubt>;
    using enum RedirectDoubt;
    const auto row = [](const char *what, const QByteArray &claim, const Doubts &doubts) {
        QTest::newRow(what) << claim << doubts;
    };
    row("none", R"("a":1)", {});
    row("expires now", R"("exp":1800000000)", {}); // within the tolerance
    row("expired a minute ago", R"("exp":1799999940)", {Expired});
    row("expired long ago", R"("exp":0)", {Expired});
    row("a part of a second", R"("exp":1799999940.9)", {Expired});
    row("not yet valid", R"("nbf":1800000061)", {NotYetValid});
    row("just valid", R"("nbf":1800000060)", {});
    row("issued later", R"("iat":1800000061)", {IssuedLater});
    row("a text", R"("exp":"1800000600")", {WrongClaim});
    row("true", R"("nbf":true)", {WrongClaim});
    row("negative", R"("exp":-1)", {WrongClaim});
    row("an exponent", R"("exp":1.8e9)", {WrongClaim});
    row("milliseconds", R"("exp":1800000600000)", {WrongClaim});
    row("above 64 bits", R"("exp":99999999999999999999)", {WrongClaim});
    row("null", R"("exp":null)", {});
    row("an object", R"("iat":{})", {WrongClaim});
}

void TestSignedRedirect::timesAreJudged()
{
    QFETCH(const QByteArray, claim);
    QFETCH(const QList<RedirectDoubt>, doubts);
    const auto redirect = read(signer().token(R"({"payment_id":"p1",)" + claim + "}"));
    QVERIFY(redirect);
    QCOMPARE(redirect->signature, RedirectSignature::Holds);
    QCOMPARE(QList<RedirectDoubt>(redirect->doubts.begin(), redirect->doubts.end()), doubts);
    QCOMPARE(redirect->holds(), doubts.isEmpty());
}

void TestSignedRedirect::claimsOfAnotherTypeAreNamed_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QString>("name");
    QTest::addColumn<RedirectFieldProblem>("problem");
    using enum RedirectFieldProblem;
    const auto row = [](const char *what, const QByteArray &name, const QByteArray &value,
                        RedirectFieldProblem problem) {
        QTest::newRow(what) << '"' + name + R"(":)" + value << QString::fromLatin1(name) << problem;
    };
    row("session as a list", "client_session_id", R"(["a"])", NotAnId);
    row("session with a path", "client_session_id", R"("../payments/x")", NotAnId);
    row("payment as a boolean", "payment_id", "false", NotAnId);
    row("payment without an end", "payment_id", '"' + QByteArray(300, 'a') + '"', NotAnId);
    row("payment as markup", "payment_id", R"("<b>x</b>")", NotAnId);
    row("status as a number", "authorization_status", "1", NotAText);
    row("status as an object", "client_session_status", R"({"a":1})", NotAText);
}

void TestSignedRedirect::claimsOfAnotherTypeAreNamed()
{
    QFETCH(const QByteArray, claim);
    QFETCH(const QString, name);
    QFETCH(const RedirectFieldProblem, problem);
    const auto redirect = read(signer().token('{' + claim + '}'));
    QVERIFY(redirect);
    QCOMPARE(fieldNamed(*redirect, name)->problem, std::optional(problem));
    QVERIFY(redirect->isIn(RedirectDoubt::WrongClaim));
    QVERIFY(redirect->isIn(RedirectDoubt::NamesNothing));
    QVERIFY(redirect->session.isEmpty() && redirect->payment.isEmpty());
}

void TestSignedRedirect::unknownWordsAreKept()
{
    const auto redirect = read(
        signer().token(R"({"payment_id":17,"authorization_status":"PARKED","x":{"y":[1,null]}})"));
    QVERIFY(redirect);
    QVERIFY(redirect->holds());
    QCOMPARE(redirect->payment.text(), u"17"_s);
    QCOMPARE(fieldNamed(*redirect, u"authorization_status"_s)->ownWord, u"PARKED"_s);
    QCOMPARE(fieldNamed(*redirect, u"x"_s)->text, u"{\"y\":[1,null]}"_s);
    QCOMPARE(fieldNamed(*redirect, u"x"_s)->kind, FieldKind::Other);
}

void TestSignedRedirect::aCardNumberIsMasked()
{
    const auto redirect =
        read(signer().token(R"({"payment_id":"p1","card":"4111 1111 1111 1111"})"));
    QVERIFY(redirect);
    QVERIFY(!fieldNamed(*redirect, u"card"_s)->text.contains(u"1111 1111"_s));
}

/// RFC 7515, appendix A.2.
void TestSignedRedirect::theVectorOfTheStandardHolds()
{
    const auto bytes = [](const char *text) { return *purse::fromBase64Url(text); };
    const purse::RsaPublicKey key{
        bytes(
            "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1"
            "Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpa"
            "SHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4"
            "LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"),
        bytes("AQAB")};
    const QByteArray text =
        "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0"
        "dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    const QByteArray signature =
        bytes("cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_"
              "lF5YKt_O8W2Fp5"
              "jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_"
              "nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb"
              "1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-"
              "eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QO"
              "YEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw");
    using enum purse::RsaAlgorithm;
    QCOMPARE(purse::verifyRsa(Rs256, key, text, signature), purse::RsaVerdict::Holds);
    for (const auto other : {Rs384, Rs512, Ps256})
        QCOMPARE(purse::verifyRsa(other, key, text, signature), purse::RsaVerdict::Differs);
    QCOMPARE(purse::verifyRsa(Rs256, key, text, '\0' + signature), purse::RsaVerdict::Differs);
    QCOMPARE(purse::verifyRsa(Rs256, key, text, {}), purse::RsaVerdict::Differs);
}

void TestSignedRedirect::anotherImplementationAgrees()
{
    QJsonArray tokens;
    for (const QByteArray algorithm : {"RS256", "RS384", "RS512", "PS256"})
        tokens << QString::fromLatin1(signer().token(sampleClaims, algorithm));
    const QJsonObject given{{u"keySet"_s, QJsonDocument::fromJson(signer().keySet()).object()},
                            {u"tokens"_s, tokens}};
    QProcess python;
    QSignalSpy ended(&python, &QProcess::finished);
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral(COUNTERFOIL_HMAC_PYTHON),
                 {u"tests/gateways/redirect_vectors.py"_s});
    python.write(QJsonDocument(given).toJson(QJsonDocument::Compact) + '\n');
    python.closeWriteChannel();
    QVERIFY(ended.wait(60'000) || ended.size() == 1);
    if (python.exitCode() == 77)
        QSKIP("python3-jwcrypto is not installed: no other implementation to compare with");
    QCOMPARE(python.exitCode(), 0);
    int checked = 0;
    for (const QByteArray &line : python.readAllStandardOutput().split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject made = QJsonDocument::fromJson(line).object();
        const QJsonObject key = made["key"_L1].toObject();
        const auto redirect = readWith(made["token"_L1].toString().toLatin1(),
                                       {{key["kty"_L1].toString(), key["kid"_L1].toString(),
                                         key["n"_L1].toString(), key["e"_L1].toString()}});
        QVERIFY(redirect);
        QVERIFY(redirect->holds());
        ++checked;
    }
    QCOMPARE(checked, 2 * 4 * 5);
}

COUNTERFOIL_TEST(QCoreApplication, TestSignedRedirect)
#include "tst_signed_redirect.moc"

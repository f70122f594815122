// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/json/json_value.h"
#include "models/words/answer_fault_words.h"
#include "models/words/error_sentence.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestErrorSentence : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorHasItsOwnSentence();
    void notFoundSaysWhatIsNotThere();
    void anAnswerOfSomebodyElseIsNoWordOfTheProvider();
    void aTokensNotFoundIsAboutTheAccount();
    void providersWordsAndPointersAreQuoted();
    void wordsAreNotSaidTwice_data();
    void wordsAreNotSaidTwice();
    void requestsThatWeRefuseSayWhyAndNothingOfAnAnswer();
    void placesInAnAnswerAreOutsideText();
    void ofManyThatCouldNotBeReadThreeAreNamed();
    void longWordsAreCut();
    void waitIsNamed();
    void operationsSayWhetherMoneyMayHaveMoved_data();
    void operationsSayWhetherMoneyMayHaveMoved();
};

namespace {

ApiError network(NetworkFault fault)
{
    ApiError error;
    error.kind = ErrorKind::Network;
    error.fault = fault;
    return error;
}

ApiError http(int status)
{
    ApiError error;
    error.kind = ErrorKind::Http;
    error.httpStatus = status;
    error.sent = true;
    error.isFromProvider = true;
    return error;
}

ApiError other(ErrorKind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

constexpr std::array everyReason{
    NotSendable::Reason::ImplausibleId,  NotSendable::Reason::NoKey,
    NotSendable::Reason::NotPrepared,    NotSendable::Reason::BrokenHeader,
    NotSendable::Reason::InvalidAddress, NotSendable::Reason::CredentialsInAddress,
    NotSendable::Reason::NotEncrypted,   NotSendable::Reason::LinkMethod,
    NotSendable::Reason::LinkLeadsAway};

QList<AnswerFault> everyFault()
{
    using Kind = AnswerFault::Kind;
    using enum JsonRule;
    QList<AnswerFault> faults;
    for (const Kind kind : {Kind::NotHttp, Kind::Redirect, Kind::TooLarge, Kind::NotJson,
                            Kind::TooDeep, Kind::TooManyValues, Kind::NamedTwice, Kind::OtherId})
        faults.append({kind, 7, {u"/a"_s}, u"this"_s, u"that"_s});
    for (const JsonRule rule : {Object, Array, Text, Id, Integer, Number, Boolean, DateTime,
                                Currency, Token, Bearer, Word})
        faults.append({Kind::WrongValue, 0, {u"/a"_s, rule, JsonFound::Nothing}});
    for (const JsonFound found : {JsonFound::Null, JsonFound::Boolean, JsonFound::Number,
                                  JsonFound::Text, JsonFound::Array, JsonFound::Object})
        faults.append({Kind::WrongValue, 0, {u"/a"_s, Integer, found, u"1.5"_s}});
    return faults;
}

/// As a reader of answers makes it.
ApiError errorOf(const QByteArray &answer)
{
    const auto read = readJson(
        answer, +[](JsonValue json) {
            (void)json.requiredInteger("amount");
            return true;
        });
    return read ? ApiError() : read.error();
}

} // namespace

void TestErrorSentence::everyErrorHasItsOwnSentence()
{
    QList<ApiError> errors;
    for (const NetworkFault fault :
         {NetworkFault::NameNotFound, NetworkFault::ConnectionRefused, NetworkFault::TlsFailure,
          NetworkFault::Dropped, NetworkFault::Truncated, NetworkFault::Other})
        errors << network(fault);
    for (const int status : {400, 401, 403, 404, 408, 409, 418, 429, 500, 502, 503, 504})
        errors << http(status);
    for (const ErrorKind kind : {ErrorKind::Timeout, ErrorKind::Cancelled, ErrorKind::Protocol})
        errors << other(kind);
    for (const NotSendable::Reason reason : everyReason)
        errors << notSendable(reason);
    for (const AnswerFault &fault : everyFault())
        errors << unusableAnswer(fault);
    QSet<QString> sentences;
    for (const ApiError &error : errors) {
        const QString sentence = errorSentence(error, ErrorContext::Payment);
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), qPrintable(sentence));
        sentences << sentence;
    }
    QCOMPARE(sentences.size(), errors.size());
}

void TestErrorSentence::notFoundSaysWhatIsNotThere()
{
    QSet<QString> sentences;
    for (const ErrorContext context : {ErrorContext::Payment, ErrorContext::Session,
                                       ErrorContext::PaymentLink, ErrorContext::Operation})
        sentences << errorSentence(http(404), context);
    QCOMPARE(sentences.size(), 4);
}

void TestErrorSentence::anAnswerOfSomebodyElseIsNoWordOfTheProvider()
{
    for (const int status : {400, 403, 404, 451}) {
        ApiError error = http(status);
        error.isFromProvider = false;
        const QString sentence = errorSentence(error, ErrorContext::Operation);
        QVERIFY2(sentence.contains(u"isn't in the provider's form"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"know yet"_s), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"Nothing happened"_s), qPrintable(sentence));
    }
    ApiError missing = http(404);
    missing.isFromProvider = false;
    QVERIFY(!errorSentence(missing, ErrorContext::Payment).contains(u"no payment"_s));
}

void TestErrorSentence::aTokensNotFoundIsAboutTheAccount()
{
    ApiError error = http(404);
    error.isAboutToken = true;
    error.sent = false;
    for (const ErrorContext context : {ErrorContext::Payment, ErrorContext::Operation}) {
        const QString sentence = errorSentence(error, context);
        QVERIFY2(sentence.contains(u"doesn't know this account"_s), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"payment"_s), qPrintable(sentence));
    }
    error.isFromProvider = false;
    QVERIFY(errorSentence(error, ErrorContext::Operation).contains(u"Nothing was sent."_s));
}

void TestErrorSentence::providersWordsAndPointersAreQuoted()
{
    ApiError error = http(400);
    error.kind = ErrorKind::Api;
    error.title = u"Bad request"_s;
    error.detail = u"The amount is <b>too</b> large"_s;
    error.fields = {{u"/amount"_s, u"must be at most 3000"_s}};
    const QString sentence = errorSentence(error, ErrorContext::Operation);
    QVERIFY(sentence.contains(u"Bad request."_s));
    QVERIFY(sentence.contains(u"The amount is <b>too</b> large."_s));
    QVERIFY(sentence.contains(u"/amount: must be at most 3000."_s));
}

void TestErrorSentence::wordsAreNotSaidTwice_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("sentence");
    const auto unread = u"The provider's answer could not be read. "_s;
    QTest::newRow("a wrong type") << errorOf(R"({"amount":"1"})")
                                  << unread +
                                         u"/amount: expected a whole number, found a string."_s;
    QTest::newRow("a number that is not whole")
        << errorOf(R"({"amount":1.5})")
        << unread + u"/amount: expected a whole number of at most 64 bits, found the number 1.5."_s;
    QTest::newRow("nothing that was wanted")
        << errorOf("{}") << unread + u"/amount: expected a whole number, found nothing."_s;
    QTest::newRow("another root") << errorOf("[]")
                                  << unread +
                                         u"The document: expected an object, found an array."_s;
    QTest::newRow("a member twice") << errorOf(R"({"amount":1,"amount":2})")
                                    << unread + u"The document: a member is named twice."_s;
    QTest::newRow("no JSON") << errorOf("<html>") << unread + u"It isn't valid JSON at byte 1."_s;
    ApiError repeated = http(400);
    repeated.kind = ErrorKind::Api;
    repeated.title = u"The amount is too large"_s;
    repeated.detail = repeated.title;
    QTest::newRow("the provider twice")
        << repeated << u"The provider couldn't accept the request. The amount is too large."_s;
}

void TestErrorSentence::wordsAreNotSaidTwice()
{
    QFETCH(const ApiError, error);
    QFETCH(const QString, sentence);
    QCOMPARE(errorSentence(error, ErrorContext::Payment), sentence);
}

void TestErrorSentence::requestsThatWeRefuseSayWhyAndNothingOfAnAnswer()
{
    QCOMPARE(errorSentence(notSendable(NotSendable::Reason::BrokenHeader, u"x-api-key"_s),
                           ErrorContext::Operation),
             u"The header x-api-key contains a line break. Nothing was sent."_s);
    for (const NotSendable::Reason reason : everyReason) {
        const QString sentence = errorSentence(notSendable(reason), ErrorContext::Operation);
        QVERIFY2(!sentence.contains(u"answer"_s), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u" Nothing was sent."_s), qPrintable(sentence));
    }
}

void TestErrorSentence::placesInAnAnswerAreOutsideText()
{
    const QString sentence = errorSentence(
        errorOf("{\"amount\":1,\"a\u202e\\n%2\":{\"b\":1,\"b\":2}}"), ErrorContext::Payment);
    QVERIFY2(!sentence.contains(QChar(0x202e)) && !sentence.contains(u'\n'), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"%2: a member"_s), qPrintable(sentence));
}

void TestErrorSentence::ofManyThatCouldNotBeReadThreeAreNamed()
{
    QVERIFY(unreadSentence({}).isEmpty());
    std::vector<JsonFault> unread;
    for (const QString &place : {u"/a"_s, u"/b"_s, u"/c"_s, u"/d"_s, u"/e"_s})
        unread.push_back({place, JsonRule::Text, JsonFound::Boolean, {}});
    const QString sentence = unreadSentence(unread);
    QVERIFY2(sentence.contains(u"/a: expected a string, found a boolean."_s) &&
                 sentence.contains(u"/c: "_s) && !sentence.contains(u"/d: "_s),
             qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u" And 2 more."_s), qPrintable(sentence));
}

void TestErrorSentence::longWordsAreCut()
{
    ApiError error = http(500);
    error.detail = QString(100000, u'x');
    QVERIFY(errorSentence(error, ErrorContext::Payment).size() < 700);
}

void TestErrorSentence::waitIsNamed()
{
    ApiError error = http(429);
    error.retryAfter = std::chrono::seconds(17);
    QVERIFY(errorSentence(error, ErrorContext::Payment).contains(u"17 s"_s));
}

void TestErrorSentence::operationsSayWhetherMoneyMayHaveMoved_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<QString>("ending");
    QTest::newRow("not sent") << 0 << false << u"Nothing was sent."_s;
    QTest::newRow("refused") << 400 << true << u"Nothing happened to the payment."_s;
    QTest::newRow("lost") << 0 << true << u"We don't know yet whether it reached the payment."_s;
    QTest::newRow("server failed")
        << 502 << true << u"We don't know yet whether it reached the payment."_s;
}

void TestErrorSentence::operationsSayWhetherMoneyMayHaveMoved()
{
    QFETCH(const int, status);
    QFETCH(const bool, sent);
    QFETCH(const QString, ending);
    ApiError error = status ? http(status) : network(NetworkFault::Dropped);
    error.sent = sent;
    QVERIFY(errorSentence(error, ErrorContext::Operation).endsWith(ending));
}

COUNTERFOIL_TEST(QCoreApplication, TestErrorSentence)
#include "tst_error_sentence.moc"

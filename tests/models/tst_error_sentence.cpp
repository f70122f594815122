// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error_sentence.h"
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
    void wordsAreNotSaidTwice();
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

} // namespace

void TestErrorSentence::everyErrorHasItsOwnSentence()
{
    QList<ApiError> errors;
    for (const NetworkFault fault :
         {NetworkFault::NameNotFound, NetworkFault::ConnectionRefused, NetworkFault::TlsFailure,
          NetworkFault::Dropped, NetworkFault::Truncated, NetworkFault::Other})
        errors << network(fault);
    for (const int status : {302, 400, 401, 403, 404, 408, 409, 418, 429, 500, 502, 503, 504})
        errors << http(status);
    for (const ErrorKind kind : {ErrorKind::Timeout, ErrorKind::Cancelled, ErrorKind::Protocol})
        errors << other(kind);
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
        QVERIFY2(sentence.contains(u"not known yet"_s), qPrintable(sentence));
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
        QVERIFY2(sentence.contains(u"does not know this account"_s), qPrintable(sentence));
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

void TestErrorSentence::wordsAreNotSaidTwice()
{
    ApiError error = other(ErrorKind::Protocol);
    error.title = u"/amount: expected a number"_s;
    error.detail = error.title;
    QCOMPARE(errorSentence(error, ErrorContext::Payment).count(error.title), 1);
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
    QTest::newRow("lost") << 0 << true << u"Whether it reached the payment is not known yet."_s;
    QTest::newRow("server failed")
        << 502 << true << u"Whether it reached the payment is not known yet."_s;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_parser.h"
#include "tests/gateways/payex_documents.h"
#include "tests/gateways/payex_rewriter.h"
#include "tests/gateways/purse_rewriter.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

QByteArray payexDifferences(const Json &expected, const Payment &payment)
{
    std::string text;
    for (const std::string &line : differences(expected, rewriteAsPayex(payment)))
        text += line + '\n';
    return QByteArray::fromStdString(text);
}

} // namespace

/// Walks every example of the documents: no leaf of an answer is lost on the way into the domain.
class TestPayexExamples : public QObject
{
    Q_OBJECT

private slots:
    void paymentKeepsEveryField();
    void paymentWithEveryFieldOfTheDocuments();
    void operationsKeepWhatTheyAreSentWith();
    void lostFieldWouldBeSeen();
};

void TestPayexExamples::paymentKeepsEveryField()
{
    const Json json = expandedPayment();
    const auto payment = payex::parsePayment(payexBytes(json));
    QVERIFY(payment.has_value());
    QVERIFY((*payment)->unread.empty());
    QCOMPARE(payexDifferences(json, **payment), QByteArray());
    QCOMPARE((*payment)->raw, payexBytes(json));
}

void TestPayexExamples::paymentWithEveryFieldOfTheDocuments()
{
    Json failed = payexTransaction("Reversal", "Failed", 3);
    failed["failedReason"] = "ExternalResponseError";
    failed["failedActivityName"] = "Reverse";
    failed["failedErrorCode"] = "REJECTED_BY_ACQUIRER";
    failed["failedErrorDescription"] = "General decline";
    failed["problem"] = {
        {"type", "https://api.payex.com/psp/errordetail/creditcard/acquirererror"},
        {"title", "Operation failed"},
        {"status", 403},
        {"detail", "Unable to complete the reversal"},
        {"problems", Json::array({{{"name", "ExternalResponse"}, {"description", "REJECTED"}}})}};
    failed["operations"] = Json::array({payexOperation("edit-authorization", "PATCH", "/x")});
    Json json = paymentWith(Json::array({payexTransaction("Authorization", "Completed", 1),
                                         payexTransaction("Capture", "Completed", 2), failed,
                                         payexTransaction("Cancellation", "Completed", 4)}));
    json["payment"]["instrument"] = "CreditCard";
    json["payment"]["generatePaymentToken"] = false;
    const auto payment = payex::parsePayment(payexBytes(json));
    QVERIFY(payment.has_value());
    QVERIFY((*payment)->unread.empty());
    // The capture, then the cancellation, then the reversal: a list for each kind.
    std::swap(json["payment"]["transactions"]["transactionList"][2],
              json["payment"]["transactions"]["transactionList"][3]);
    QCOMPARE(payexDifferences(json, **payment), QByteArray());
}

void TestPayexExamples::operationsKeepWhatTheyAreSentWith()
{
    Json json = expandedPayment();
    json["operations"] =
        Json::array({payexOperation("create-capture", "POST", "/captures"),
                     payexOperation("redirect-authorization", "GET", "/redirect")});
    const auto payment = payex::parsePayment(payexBytes(json));
    QVERIFY(payment.has_value());
    // What a link is answered with is the program's own: it is sent as JSON.
    QCOMPARE(payexDifferences(json, **payment), QByteArray("/operations/0/contentType is lost\n"
                                                           "/operations/1/contentType is lost\n"));
}

void TestPayexExamples::lostFieldWouldBeSeen()
{
    const Json json = expandedPayment();
    Payment payment(**payex::parsePayment(payexBytes(json)));
    payment.orderReference.clear();
    payment.captures.front().partnerTransactions.front().facts.clear();
    QCOMPARE(payexDifferences(json, payment),
             QByteArray("/payment/payeeInfo/orderReference: or-123456 became \n"
                        "/payment/transactions/transactionList/1/description is lost\n"
                        "/payment/transactions/transactionList/1/isOperational is lost\n"));
}

COUNTERFOIL_TEST(QCoreApplication, TestPayexExamples)
#include "tst_payex_examples.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/payer.h"
#include "core/services/account_services.h"
#include "core/services/forget_customer.h"
#include "tests/support/answer_of.h"
#include "tests/support/local_account.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

/// Payment links are kept and told again by the next run, and what an order could be paid with is
/// asked: over HTTP, with the sandbox at the other end.
class TestKeptLinks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theNextRunTellsWhatWasSeen();
    void aLinkThatIsNotThereIsNotKept();
    void aForgottenCustomerIsInNoKeptLink();
    void whatAnOrderCouldBePaidWithIsAsked();
    void aRefusedQuestionNamesItsField();

private:
    [[nodiscard]] PaymentLinkPtr open();
    [[nodiscard]] QByteArray kept();
    static constexpr int linkPatience = 60'000; // ms

    std::unique_ptr<LocalAccount> m_shop;
    std::unique_ptr<AccountServices> m_services;
};

namespace {

const PaymentLinkId PaidLinkId(u"7d9c5288-d7bb-423b-bff7-5c0727cb0002"_s); // of the demo

} // namespace

void TestKeptLinks::init()
{
    m_shop = std::make_unique<LocalAccount>();
    m_services = m_shop->services();
}

void TestKeptLinks::cleanup()
{
    m_services.reset();
    m_shop.reset();
}

PaymentLinkPtr TestKeptLinks::open()
{
    SessionService &sessions = m_services->sessions();
    QSignalSpy updated(&sessions, &SessionService::linkUpdated);
    sessions.openLink(PaidLinkId);
    return updated.wait(linkPatience) ? sessions.link(PaidLinkId) : nullptr;
}

QByteArray TestKeptLinks::kept()
{
    QByteArray all;
    const auto links =
        answerOf(m_services->catalogue().links().newest(m_services->account().id, 9));
    for (const Snapshot &link : links.value_or(QList<Snapshot>()))
        all += link.raw;
    return all;
}

void TestKeptLinks::theNextRunTellsWhatWasSeen()
{
    const PaymentLinkPtr seen = open();
    QVERIFY(seen);
    QCOMPARE(seen->attempts.size(), size_t(2));
    QTRY_VERIFY(!kept().isEmpty());
    m_services.reset();
    m_services = m_shop->services();
    SessionService &sessions = m_services->sessions();
    QVERIFY(sessions.links().isEmpty());
    QSignalSpy recalled(&sessions, &SessionService::linksRecalled);
    sessions.recallLinks();
    sessions.recallLinks(); // once a run
    QTRY_COMPARE(recalled.size(), 1);
    const PaymentLinkPtr link = sessions.link(PaidLinkId);
    QVERIFY(link);
    QCOMPARE(link->amount, seen->amount);
    QCOMPARE(link->attempts.back().paymentId, seen->attempts.back().paymentId);
}

void TestKeptLinks::aLinkThatIsNotThereIsNotKept()
{
    SessionService &sessions = m_services->sessions();
    QSignalSpy failed(&sessions, &SessionService::linkFailed);
    sessions.openLink(PaymentLinkId(u"00000000-0000-4000-8000-000000000000"_s));
    QVERIFY(failed.wait(linkPatience));
    QVERIFY(isNotFound(failed.first().at(1).value<ApiError>()));
    QVERIFY(sessions.links().isEmpty());
    QVERIFY(kept().isEmpty());
}

void TestKeptLinks::aForgottenCustomerIsInNoKeptLink()
{
    const PaymentLinkPtr seen = open();
    QVERIFY(seen);
    const QString person = payerOf(*seen).identity();
    QVERIFY(!person.isEmpty());
    const QByteArray word = person.section(u' ', -1).toUtf8(); // JSON has names in parts
    QTRY_VERIFY(kept().contains(word));
    bool isDone = false;
    forgetCustomer(*m_services, person, this,
                   [&isDone](const DatabaseResult<qint64> &done) { isDone = done.has_value(); });
    QTRY_VERIFY(isDone);
    QVERIFY(!kept().contains(word));
    QVERIFY(kept().contains(PaidLinkId.text().toUtf8()));
}

void TestKeptLinks::whatAnOrderCouldBePaidWithIsAsked()
{
    const PaymentLinkPtr seen = open();
    QVERIFY(seen && seen->order);
    std::optional<EligibleSolutions> answer;
    m_services->sessions().askSolutions(
        {seen->amount, *seen->order, seen->customer, seen->allowFutureUsage}, this,
        [&answer](const tl::expected<EligibleSolutions, ApiError> &came) {
            if (came)
                answer = *came;
        });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), linkPatience);
    QVERIFY(!answer->solutions.empty());
    QCOMPARE(answer->amount, seen->amount);
    QCOMPARE(m_shop->posts(u"/eligible-solutions"_s), 1);
}

void TestKeptLinks::aRefusedQuestionNamesItsField()
{
    const QJsonObject problem{
        {u"type"_s, u"urn:eu.purse:validation-error"_s},
        {u"title"_s, u"Bad request"_s},
        {u"status"_s, 400},
        {u"detail"_s, u"The amount is too high."_s},
        {u"errors"_s, QJsonArray{QJsonObject{{u"detail"_s, u"It is above 100.00 EUR."_s},
                                             {u"pointer"_s, u"/amount"_s}}}}};
    m_shop->addFault(
        {{u"method"_s, u"POST"_s},
         {u"path"_s, u"/eligible-solutions"_s},
         {u"do"_s, QJsonObject{{u"status"_s, 400},
                               {u"headers"_s,
                                QJsonObject{{u"content-type"_s, u"application/problem+json"_s}}},
                               {u"body"_s, problem}}}});
    EligibleSolutionsRequest request;
    request.amount = Money(20000, *Currency::fromCode(u"EUR"));
    request.order.reference = u"order-1"_s;
    request.order.netAmount = request.amount;
    std::optional<ApiError> error;
    m_services->sessions().askSolutions(
        request, this, [&error](const tl::expected<EligibleSolutions, ApiError> &came) {
            if (!came)
                error = came.error();
        });
    QTRY_VERIFY_WITH_TIMEOUT(error.has_value(), linkPatience);
    QVERIFY(!error->fields.empty());
    const QStringList pointer = error->fields.front().pointer.split(u'/', Qt::SkipEmptyParts);
    QCOMPARE(m_services->sessions().eligibleField(pointer), EligibleField::Amount);
}

COUNTERFOIL_TEST(QCoreApplication, TestKeptLinks)
#include "tst_kept_links.moc"

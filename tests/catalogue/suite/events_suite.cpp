// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/suite/events_suite.h"

#include "tests/catalogue/named_payment.h"

using namespace Qt::StringLiterals;

namespace counterfoil::testing {

namespace {

const QByteArray namedBody = R"({"id":"p","customer":{"email":"ann@example.com"}})";

} // namespace

NoticeEvent EventsSuite::event(qint64 row, const QString &payment)
{
    NoticeEvent event;
    event.row = row;
    event.at = SuiteNow.addSecs(row);
    event.form = NoticeForm::Webhook;
    event.payment = PaymentId(payment);
    event.status = 200;
    event.outcome = NoticeOutcome::Waiting;
    return event;
}

bool EventsSuite::keepEvents(const QList<NoticeEvent> &came, const QList<NoticeEnd> &ends,
                             const QString &account, const PersonalDataPolicy &policy)
{
    return answerOf(events().keep(account, {came, ends}, policy)).has_value();
}

QList<qint64> EventsSuite::rows(const QList<NoticeOutcome> &outcomes, const QStringList &accounts)
{
    return answerOf(events().search({accounts, outcomes})).value_or(QList<qint64>{-1});
}

void EventsSuite::whatIsKeptIsReadAgain()
{
    const Currency euro = *Currency::fromCode(u"EUR");
    NoticeEvent kept = event(7);
    kept.signature = SignatureVerdict::Differs;
    kept.doubts = {NoticeDoubt::NotSigned, NoticeDoubt::SumNotTold};
    kept.event = u"status_changed"_s;
    kept.isReplayed = true;
    kept.outcome = NoticeOutcome::Failed;
    ApiError error;
    error.kind = ErrorKind::Http;
    error.httpStatus = 500;
    error.title = u"Broken"_s;
    kept.error = error;
    kept.change = {3, 4, {{LedgerSum::Captured, Money(0, euro), Money(3000, euro)}}};
    kept.body = R"({"id":"p","status":"PAID"})";
    QVERIFY(keepEvents({kept}));
    const auto read = answerOf(events().read({7}));
    QVERIFY(read && read->size() == 1);
    const NoticeEvent &found = read->first();
    QCOMPARE(found.account, SuiteShop);
    QCOMPARE(found.at, kept.at);
    QCOMPARE(found.form, kept.form);
    QCOMPARE(found.signature, kept.signature);
    QCOMPARE(found.doubts, kept.doubts);
    QCOMPARE(found.event, kept.event);
    QCOMPARE(found.payment, kept.payment);
    QCOMPARE(found.status, 200);
    QVERIFY(found.isReplayed);
    QCOMPARE(found.outcome, kept.outcome);
    QCOMPARE(found.change, kept.change);
    QVERIFY(found.error);
    QCOMPARE(found.error->kind, ErrorKind::Http);
    QCOMPARE(found.error->httpStatus, 500);
    QCOMPARE(found.error->title, u"Broken"_s);
    QVERIFY(found.body.isEmpty()); // read by itself
    QCOMPARE(body(7), kept.body);
}

void EventsSuite::theNewestComeFirst()
{
    QVERIFY(keepEvents({event(1), event(2)}));
    QVERIFY(keepEvents({event(3)}, {}, SuiteOther));
    QCOMPARE(rows(), (QList<qint64>{2, 1}));
    QCOMPARE(rows({}, {SuiteShop, SuiteOther}), (QList<qint64>{3, 2, 1}));
    QVERIFY(rows({}, {u"nobody"_s}).isEmpty());
    const auto read = answerOf(events().read({3, 1}));
    QVERIFY(read && read->size() == 2);
    QCOMPARE(read->first().account, SuiteOther);
}

void EventsSuite::onlyThoseWithTheOutcomeAreFound()
{
    NoticeEvent refused = event(2);
    refused.outcome = NoticeOutcome::Refused;
    QVERIFY(keepEvents({event(1), refused, event(3)}));
    QCOMPARE(rows({NoticeOutcome::Refused}), QList<qint64>{2});
    QCOMPARE(rows({NoticeOutcome::Refused, NoticeOutcome::Waiting}), (QList<qint64>{3, 2, 1}));
}

void EventsSuite::allThatWaitedEndTogether()
{
    NoticeEnd end{PaymentId(u"p"_s), 1, 2, NoticeOutcome::Read, {}, {}};
    end.change = {5, 6, {}};
    QVERIFY(keepEvents({event(1), event(2), event(3, u"q"_s)}, {end}));
    const auto read = answerOf(events().read({1, 2, 3}));
    QVERIFY(read && read->size() == 3);
    QCOMPARE(read->at(0).outcome, NoticeOutcome::Read);
    QCOMPARE(read->at(1).change.after, Revision(6));
    QCOMPARE(read->at(2).outcome, NoticeOutcome::Waiting); // another payment
    const auto ofPayment = answerOf(events().ofPayment(SuiteShop, PaymentId(u"p"_s), 10));
    QVERIFY(ofPayment && ofPayment->size() == 2);
    QCOMPARE(ofPayment->first().row, 2);
    QVERIFY(answerOf(events().ofPayment(SuiteOther, PaymentId(u"p"_s), 10))->isEmpty());
    NoticeEvent refused = event(4);
    refused.outcome = NoticeOutcome::Refused;
    QVERIFY(keepEvents({refused}));
    QCOMPARE(answerOf(events().ofPayment(SuiteShop, PaymentId(u"p"_s), 10))->size(), 2);
}

void EventsSuite::anEndLeavesEarlierAndLaterOnesAlone()
{
    NoticeEvent known = event(2);
    known.outcome = NoticeOutcome::Known;
    const NoticeEnd end{PaymentId(u"p"_s), 2, 3, NoticeOutcome::NotFound, {}, {}};
    QVERIFY(keepEvents({event(1), known, event(3), event(4)}, {end}));
    QCOMPARE(rows({NoticeOutcome::NotFound}), QList<qint64>{3});
    QCOMPARE(rows({NoticeOutcome::Waiting}), (QList<qint64>{4, 1}));
    QCOMPARE(rows({NoticeOutcome::Known}), QList<qint64>{2}); // it had ended before
}

void EventsSuite::whatCouldNotBeReadEndsOnceItIs()
{
    const PaymentId payment(u"p"_s);
    NoticeEnd end{payment, 1, 1, NoticeOutcome::Failed, ApiError(), {}};
    QVERIFY(keepEvents({event(1)}, {end}));
    QCOMPARE(rows({NoticeOutcome::Failed}), QList<qint64>{1});
    end = {payment, 1, 1, NoticeOutcome::Read, {}, {}};
    QVERIFY(keepEvents({}, {end}));
    const auto read = answerOf(events().read({1}));
    QVERIFY(read && read->size() == 1);
    QCOMPARE(read->first().outcome, NoticeOutcome::Read);
    QVERIFY(!read->first().error);
}

void EventsSuite::theOldestGoAboveTheBound()
{
    QVERIFY(keepEvents({event(1)}, {}, SuiteOther));
    QList<NoticeEvent> many;
    for (int row = 2; row < EventStore::MostOfAccount + 12; ++row)
        many << event(row);
    QVERIFY(keepEvents(many));
    const QList<qint64> left = rows();
    QCOMPARE(left.size(), EventStore::MostOfAccount);
    QCOMPARE(left.last(), 12);
    QCOMPARE(rows({}, {SuiteOther}), QList<qint64>{1});
}

void EventsSuite::aFloodOfRefusedOnesPushesNoneOut()
{
    QVERIFY(keepEvents({event(1)}));
    const QList others{NoticeOutcome::Refused, NoticeOutcome::Ignored, NoticeOutcome::Busy};
    QList<NoticeEvent> flood;
    constexpr int requests = EventStore::MostOfAccount + EventStore::MostNotTaken;
    for (int row = 2; row < requests; ++row) {
        NoticeEvent refused = event(row);
        refused.outcome = others.at(row % others.size());
        flood << refused;
    }
    QVERIFY(keepEvents(flood));
    QCOMPARE(rows(others).size(), EventStore::MostNotTaken);
    QCOMPARE(rows(others).first(), requests - 1);
    QCOMPARE(rows({NoticeOutcome::Waiting}), QList<qint64>{1});
}

void EventsSuite::bodiesKeepWhatThePolicyKeeps()
{
    NoticeEvent named = event(1);
    named.body = namedBody;
    NoticeEvent card = event(2);
    card.body = R"({"id":"p","text":"4111111111111111"})";
    NoticeEvent text = event(3);
    text.body = "not JSON of ann@example.com";
    QVERIFY(keepEvents({named, card, text}));
    QVERIFY(body(1).contains("ann@example.com"));
    QVERIFY(!body(2).contains("4111111111111111"));
    QVERIFY(body(3).isEmpty());
    named.row = 4;
    QVERIFY(keepEvents({named}, {}, SuiteShop, {PersonalData::None, {}}));
    QVERIFY(!body(4).isEmpty());
    QVERIFY(!body(4).contains("ann@"));
}

void EventsSuite::oldOnesArePruned()
{
    QVERIFY(keepEvents({event(1), event(5), event(9)}));
    QVERIFY(keepEvents({event(2)}, {}, SuiteOther));
    std::optional<qint64> from = CatalogueStep::FirstRow;
    while (from) {
        const auto step = answerOf(retention().pruneStep(SuiteShop, SuiteNow.addSecs(5), *from));
        QVERIFY(step.has_value());
        from = step->next;
    }
    QCOMPARE(rows(), (QList<qint64>{9, 5}));
    QCOMPARE(rows({}, {SuiteOther}), QList<qint64>{2});
}

void EventsSuite::aRemovedAccountTakesItsOwnAlong()
{
    QVERIFY(keepEvents({event(1)}));
    QVERIFY(keepEvents({event(2)}, {}, SuiteOther));
    QVERIFY(answerOf(retention().removeAccount(SuiteShop)).has_value());
    QVERIFY(rows().isEmpty());
    QVERIFY(answerOf(events().read({1}))->isEmpty());
    QCOMPARE(rows({}, {SuiteOther}), QList<qint64>{2});
}

void EventsSuite::aForgottenCustomerIsInNoBody()
{
    const PaymentPtr payment = namedPayment(1, u"Ann"_s, u"Example"_s, u"ann@example.com"_s);
    QCOMPARE(keep(payment), 1);
    NoticeEvent ofPayment = event(1, payment->id.text());
    ofPayment.body = R"({"id":"x","note":"by telephone"})";
    NoticeEvent naming = event(2);
    naming.body = namedBody;
    NoticeEvent other = event(3);
    other.body = R"({"id":"p","customer":{"email":"jo@example.com"}})";
    QVERIFY(keepEvents({ofPayment, naming, other}));
    const CustomerSearch ann{SuiteShop, u"ann@example.com"_s, {}, readNamed};
    QCOMPARE(answerOf(retention().forgetCustomer(ann)).value_or(-1), 1);
    QVERIFY(body(1).isEmpty());
    QVERIFY(body(2).isEmpty());
    QVERIFY(body(3).contains("jo@example.com"));
    QCOMPARE(rows().size(), 3); // that they came is still known
    NoticeEvent again = event(4, payment->id.text());
    again.body = namedBody;
    QVERIFY(keepEvents({again}));
    QVERIFY(!body(4).isEmpty());
    QVERIFY(!body(4).contains("ann@"));
}

void EventsSuite::lessPersonalDataDropsTheBodies()
{
    NoticeEvent named = event(1);
    named.body = namedBody;
    QVERIFY(keepEvents({named}));
    QVERIFY(keepEvents({[&] {
                           named.row = 2;
                           return named;
                       }()},
                       {}, SuiteOther));
    std::optional<qint64> from = CatalogueStep::FirstRow;
    while (from) {
        const auto step =
            answerOf(retention().reduceStep(SuiteShop, {PersonalData::None, {}}, readNamed, *from));
        QVERIFY(step.has_value());
        from = step->next;
    }
    QVERIFY(body(1).isEmpty());
    QVERIFY(!body(2).isEmpty());
}

} // namespace counterfoil::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/events_list_model.h"

#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "models/notices/event_detail.h"
#include "models/notices/event_words.h"
#include "tests/support/answer_of.h"
#include "tests/support/next_revision.h"
#include "tests/support/payment_generator.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

namespace {

const QDateTime EventsNow(QDate(2026, 11, 29), QTime(10, 0), Qt::UTC);

NoticeEvent eventOf(qint64 row, NoticeOutcome outcome, const PaymentId &payment)
{
    NoticeEvent event;
    event.row = row;
    event.at = EventsNow.addSecs(row);
    event.form = NoticeForm::Webhook;
    event.payment = payment;
    event.outcome = outcome;
    event.status = 200;
    return event;
}

} // namespace

class TestEventsListModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void rowsSayWhatCame();
    void newOnesComeOnTopAndKeepTheRows();
    void theEndOfAWaitingOneIsShown();
    void aFilterLeavesTheOthersOut();
    void theDetailHasBodyAndDifferences();
    void theFirstKeptVersionHasNothingToCompareWith();
    void everyOutcomeHasWordsAndASentence();

private:
    void keep(const QList<NoticeEvent> &came, const QList<NoticeEnd> &ends = {})
    {
        QVERIFY(answerOf(m_catalogue->events().keep(u"shop"_s, {came, ends}, {})).has_value());
        m_catalogue->tellEventsChanged(u"shop"_s);
    }
    [[nodiscard]] QString text(int row, EventsListModel::Column column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteCatalogue> m_catalogue;
    std::unique_ptr<EventsListModel> m_model;
    PaymentGenerator m_generator{5};
};

void TestEventsListModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalogue = std::make_unique<SqliteCatalogue>(m_folder->filePath(u"catalogue.sqlite"_s));
    m_model = std::make_unique<EventsListModel>(*m_catalogue, [] { return EventsNow; });
    new QAbstractItemModelTester(m_model.get(), m_model.get());
}

void TestEventsListModel::cleanup()
{
    m_model.reset();
    m_catalogue.reset();
    m_folder.reset();
}

void TestEventsListModel::rowsSayWhatCame()
{
    const PaymentPtr payment = m_generator.payment(1);
    QVERIFY(answerOf(m_catalogue->payments().keep(u"shop"_s, {{payment, EventsNow}}, {})));
    NoticeEvent event = eventOf(1, NoticeOutcome::Read, payment->id);
    event.event = u"payment_captured"_s;
    event.isReplayed = true;
    const Money money = payment->amount;
    event.change = {1, 2, {{LedgerSum::Captured, money.with(0), money.with(3000)}}};
    keep({event});
    m_model->setFilter({{u"shop"_s}, {}});
    using Column = EventsListModel::Column;
    QTRY_COMPARE(m_model->rowCount(), 1);
    QTRY_COMPARE(text(0, Column::Outcome), u"Payment read"_s);
    QCOMPARE(text(0, Column::Order), payment->rawReference());
    QCOMPARE(text(0, Column::Event), u"payment_captured"_s);
    QCOMPARE(text(0, Column::Form), u"Webhook, replayed"_s);
    QVERIFY(text(0, Column::Changed).startsWith("Captured"_L1));
    QVERIFY(text(0, Column::Changed).contains(formatAmount(money.with(3000))));
}

void TestEventsListModel::newOnesComeOnTopAndKeepTheRows()
{
    keep({eventOf(1, NoticeOutcome::Known, PaymentId(u"a"_s))});
    m_model->setFilter({{u"shop"_s}, {}});
    QTRY_COMPARE(m_model->rowCount(), 1);
    const QPersistentModelIndex first = m_model->index(0, 0);
    keep({eventOf(2, NoticeOutcome::Known, PaymentId(u"b"_s))});
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(first.row(), 1);
}

void TestEventsListModel::theEndOfAWaitingOneIsShown()
{
    const PaymentId id(u"a"_s);
    keep({eventOf(1, NoticeOutcome::Waiting, id)});
    m_model->setFilter({{u"shop"_s}, {}});
    QTRY_COMPARE(text(0, EventsListModel::Column::Outcome), u"Not read yet"_s);
    keep({}, {{id, 1, 1, NoticeOutcome::NotFound, {}, {}}});
    QTRY_COMPARE(text(0, EventsListModel::Column::Outcome), u"Not found"_s);
}

void TestEventsListModel::aFilterLeavesTheOthersOut()
{
    const PaymentId id(u"a"_s);
    keep({eventOf(1, NoticeOutcome::Read, id), eventOf(2, NoticeOutcome::Failed, id),
          eventOf(3, NoticeOutcome::NotFound, id)});
    m_model->setFilter({{u"shop"_s}, outcomesOf(EventGroup::Failed)});
    QTRY_COMPARE(m_model->rowCount(), 2);
    m_model->setFilter({{u"shop"_s}, {}});
    QTRY_COMPARE(m_model->rowCount(), 3);
    m_model->setFilter({{u"another"_s}, {}});
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void TestEventsListModel::theDetailHasBodyAndDifferences()
{
    auto before = std::make_shared<Payment>(*m_generator.payment(1));
    before->revision = 4;
    before->raw = R"({"id":"x","status":"PENDING"})";
    auto after = std::make_shared<Payment>(*before);
    after->revision = 5;
    after->raw = R"({"id":"x","status":"PAID"})";
    for (const auto &payment : {before, after})
        QVERIFY(answerOf(m_catalogue->payments().keep(u"shop"_s, {{payment, EventsNow}}, {})));
    NoticeEvent event = eventOf(1, NoticeOutcome::Read, before->id);
    event.body = R"({"id":"x"})";
    event.change = {4, 5, {}};
    keep({event});
    const auto rows = answerOf(m_catalogue->events().read({1}));
    QVERIFY(rows && rows->size() == 1);
    EventDetail detail(*m_catalogue);
    detail.setEvent(rows->first());
    QTRY_VERIFY(!detail.isReading());
    QCOMPARE(detail.body(), event.body);
    QCOMPARE(detail.problem(), QString());
    QCOMPARE(detail.differences().list.size(), 1);
    QCOMPARE(detail.differences().list.first().path, u"status"_s);
    QVERIFY(detail.differences().list.first().before.contains("PENDING"_L1));
    QVERIFY(detail.differences().list.first().after.contains("PAID"_L1));
}

void TestEventsListModel::theFirstKeptVersionHasNothingToCompareWith()
{
    auto only = std::make_shared<Payment>(*m_generator.payment(1));
    only->revision = 4;
    QVERIFY(answerOf(m_catalogue->payments().keep(u"shop"_s, {{only, EventsNow}}, {})));
    NoticeEvent event = eventOf(1, NoticeOutcome::Read, only->id);
    event.account = u"shop"_s;
    event.change.after = 4;
    EventDetail detail(*m_catalogue);
    detail.setEvent(event);
    QTRY_VERIFY(!detail.isReading());
    QVERIFY(detail.differences().list.isEmpty());
    QVERIFY(!detail.problem().isEmpty());
}

void TestEventsListModel::everyOutcomeHasWordsAndASentence()
{
    for (int i = 0; i <= static_cast<int>(NoticeOutcome::Failed); ++i) {
        const NoticeEvent event = eventOf(1, static_cast<NoticeOutcome>(i), PaymentId(u"a"_s));
        QVERIFY(!outcomeText(event.outcome).isEmpty());
        QVERIFY(outcomeSentence(event).endsWith(u'.'));
    }
    NoticeEvent refused = eventOf(1, NoticeOutcome::Refused, {});
    refused.doubts = {NoticeDoubt::WrongToken};
    QVERIFY(outcomeSentence(refused).contains("token"_L1));
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestEventsListModel)
#include "tst_events_list_model.moc"

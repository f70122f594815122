// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/priority_json.h"
#include "models/operation/priority_list_model.h"
#include "models/operation/priority_presets.h"
#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

namespace {

const Priority everyCard{u"*"_s, u"creditcard"_s};
const Priority everySolution{u"*"_s, u"*"_s};
const Priority illicado{u"illicado"_s, u"*"_s};

} // namespace

class TestPriorityListModel : public QObject
{
    Q_OBJECT

private:
    static QString note(const PriorityListModel &model, int row)
    {
        return model.index(row, 0).data(PriorityListModel::NoteRole).toString();
    }
    static QString problem(const PriorityListModel &model, int row)
    {
        return model.index(row, 0).data(PriorityListModel::ProblemRole).toString();
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void notesSayWhatEachEntryTakes()
    {
        PriorityListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPayment(OperationKind::Refund, share(samplePayment()));
        model.setList({{everyCard, everySolution, illicado}});
        QCOMPARE(note(model, 0), u"any partner: 70.00 left"_s);
        QCOMPARE(note(model, 1), u"everything else: nothing left"_s);
        QCOMPARE(note(model, 2), u"last: 27.50 left"_s);
        model.remove(2);
        QCOMPARE(note(model, 1), u"everything else: 27.50 left (illicado giftcard)"_s);
        QVERIFY(!model.isBlocked());
    }

    void badEntriesAreMarked_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("blocks");
        QTest::newRow("duplicate")
            << u"[{'partner':'*','method':'creditcard'},{'partner':'*','method':'creditcard'}]"_s
            << 1 << u"twice"_s << true;
        QTest::newRow("second catch-all")
            << u"[{'partner':'*','method':'*'},{'partner':'*','method':'*'}]"_s << 1
            << u"already has */*"_s << true;
        QTest::newRow("unknown partner")
            << u"[{'partner':'paypal','method':'*'}]"_s << 0 << u"no partner “paypal”"_s << false;
        QTest::newRow("unknown method")
            << u"[{'partner':'*','method':'wallet'}]"_s << 0 << u"no method “wallet”"_s << false;
        QTest::newRow("unknown pair") << u"[{'partner':'illicado','method':'creditcard'}]"_s << 0
                                      << u"“illicado” has no “creditcard”"_s << false;
        QTest::newRow("taken before")
            << u"[{'partner':'*','method':'creditcard'},{'partner':'ingenico','method':'*'}]"_s << 1
            << u"rule 1 already covers it all"_s << false;
    }
    void badEntriesAreMarked()
    {
        QFETCH(QString, json);
        QFETCH(int, row);
        QFETCH(QString, words);
        QFETCH(bool, blocks);
        PriorityListModel model;
        model.setPayment(OperationKind::Refund, share(samplePayment()));
        const auto list = priorityListFromText(json.replace(u'\'', u'"'));
        QVERIFY(list);
        model.setList(*list);
        QVERIFY2(problem(model, row).contains(words), qPrintable(problem(model, row)));
        QCOMPARE(model.isBlocked(), blocks);
    }

    void entryOfAUsedUpPartnerSaysNothingIsLeft()
    {
        Payment payment = samplePayment();
        payment.refunds[0].partnerTransactions[0].amount = money(4000);
        PriorityListModel model;
        model.setPayment(OperationKind::Refund, share(payment));
        model.setList({{illicado, everySolution}});
        QVERIFY(problem(model, 0).contains(u"nothing is left there"_s));
        QVERIFY(!model.isBlocked());
    }

    void emptyFieldHoldsUntilItIsFilled()
    {
        PriorityListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPayment(OperationKind::Refund, share(samplePayment()));
        model.add();
        QVERIFY(model.isBlocked());
        QVERIFY(model.setData(model.index(0, int(PriorityListModel::Column::Partner)), u" * "_s));
        QVERIFY(model.isBlocked());
        QVERIFY(
            model.setData(model.index(0, int(PriorityListModel::Column::Method)), u"giftcard"_s));
        QVERIFY(!model.isBlocked());
        QCOMPARE(model.list().entries.front(), (Priority{u"*"_s, u"giftcard"_s}));
    }

    void movesAreOneMutationAndStopAtTheEnds()
    {
        PriorityListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setList({{everyCard, everySolution, illicado}});
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&model, &PriorityListModel::listChanged);
        QVERIFY(!model.move(0, -1));
        QVERIFY(!model.move(2, 3));
        QVERIFY(model.move(2, 0));
        QVERIFY(model.move(0, 1));
        QCOMPARE(moved.count(), 2);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(model.list(), (PriorityList{{everyCard, illicado, everySolution}}));
    }

    void completionsAreThePaymentsOwn()
    {
        PriorityListModel model;
        model.setPayment(OperationKind::Refund, share(samplePayment()));
        QCOMPARE(model.completions(PriorityListModel::Column::Partner),
                 (QStringList{u"*"_s, u"illicado"_s, u"ingenico"_s}));
        QCOMPARE(model.completions(PriorityListModel::Column::Method),
                 (QStringList{u"*"_s, u"giftcard"_s, u"creditcard"_s}));
    }

    void refusalStandsOnItsRowUntilTheListChanges()
    {
        PriorityListModel model;
        model.setPayment(OperationKind::Refund, share(samplePayment()));
        model.setList({{everyCard, everySolution}});
        model.setRefusal(1, u"unknown <b>partner</b>"_s);
        QCOMPARE(problem(model, 1), u"unknown <b>partner</b>"_s);
        QVERIFY(!model.isBlocked());
        model.move(1, 0);
        QVERIFY(problem(model, 0).isEmpty());
    }

    void jsonGoesThereAndBack()
    {
        const PriorityList list{{everyCard, everySolution, illicado}};
        const auto back = priorityListFromText(priorityListToText(list));
        QVERIFY(back);
        QCOMPARE(*back, list);
        QCOMPARE(priorityListFromText(u"{\"amount\":1,\"priorities\":[]}"_s).value(),
                 PriorityList());
    }

    void aRenamedListIsReadToo()
    {
        QCOMPARE(
            priorityListFromText(u"{\"partners_order\":[{\"partner\":\"*\",\"method\":\"*\"}]}"_s)
                .value(),
            (PriorityList{{everySolution}}));
        QVERIFY(!priorityListFromText(u"{\"amount\":1,\"other\":[]}"_s));
    }

    void badJsonGivesASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << u"  "_s << u"has no text"_s;
        QTest::newRow("no JSON") << u"[\n{\"partner\": \"*\",\n oops"_s << u"line 3"_s;
        QTest::newRow("an object") << u"{\"partner\":\"*\"}"_s << u"isn't a priority list"_s;
        QTest::newRow("a text in it") << u"[\"*\"]"_s << u"Rule 1"_s;
        QTest::newRow("no method") << u"[{\"partner\":\"*\"}]"_s << u"no “method”"_s;
        QTest::newRow("a number") << u"[{\"partner\":5,\"method\":\"*\"}]"_s << u"“partner”"_s;
        QTest::newRow("an empty text")
            << u"[{\"partner\":\"\",\"method\":\"*\"}]"_s << u"“partner”"_s;
        QTest::newRow("too long") << QString(70'000, u' ') + u"[]"_s << u"too long"_s;
        QTest::newRow("deep") << QString(5'000, u'[') << u"isn't valid JSON"_s;
        QTest::newRow("too many")
            << u'[' + u"{\"partner\":\"*\",\"method\":\"*\"},"_s.repeated(101).chopped(1) + u']'
            << u"more than 100"_s;
    }
    void badJsonGivesASentence()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto list = priorityListFromText(text);
        QVERIFY(!list);
        QVERIFY2(list.error().contains(words), qPrintable(list.error()));
    }

    void presetsAreKeptPerAccountAndKind()
    {
        const QTemporaryDir directory;
        FilePriorityPresetStore store(directory.path());
        QCOMPARE(store.presets(u"Shop"_s, OperationKind::Refund), builtInPresets());
        QVERIFY(store.save(u"Shop"_s, OperationKind::Refund, {u"Mine"_s, {{illicado}}}));
        QVERIFY(store.save(u"Shop"_s, OperationKind::Refund, {u"Mine"_s, {{everyCard}}}));

        const FilePriorityPresetStore again(directory.path());
        const QList<PriorityPreset> presets = again.presets(u"Shop"_s, OperationKind::Refund);
        QCOMPARE(presets.size(), 3);
        QCOMPARE(presets.last(), (PriorityPreset{u"Mine"_s, {{everyCard}}}));
        QCOMPARE(again.presets(u"Shop"_s, OperationKind::Capture), builtInPresets());
        QCOMPARE(again.presets(u"Other"_s, OperationKind::Refund), builtInPresets());

        QVERIFY(store.remove(u"Shop"_s, OperationKind::Refund, u"Mine"_s));
        QCOMPARE(again.presets(u"Shop"_s, OperationKind::Refund).size(), 2);
    }

    void presetsAreTheOwnersAlone()
    {
#ifdef Q_OS_WIN
        QSKIP("modes are those of Unix");
#else
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"priority-presets.json"_s);
        constexpr auto toOthers =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        FilePriorityPresetStore store(directory.path());
        QVERIFY(store.save(u"Shop"_s, OperationKind::Refund, {u"Mine"_s, {{illicado}}}));
        QVERIFY(!(QFile::permissions(path) & toOthers));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | toOthers));
        QCOMPARE(store.presets(u"Shop"_s, OperationKind::Refund).size(), 3);
        QVERIFY(!(QFile::permissions(path) & toOthers));
#endif
    }

    void damagedPresetFileIsNotOverwritten()
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(u"priority-presets.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ damaged");
        file.close();
        FilePriorityPresetStore store(directory.path());
        QCOMPARE(store.presets(u"Shop"_s, OperationKind::Refund), builtInPresets());
        const auto saved = store.save(u"Shop"_s, OperationKind::Refund, {u"Mine"_s, {{everyCard}}});
        QVERIFY(!saved);
        QVERIFY(saved.error().contains(u"damaged"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{ damaged"));
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestPriorityListModel)
#include "tst_priority_list_model.moc"

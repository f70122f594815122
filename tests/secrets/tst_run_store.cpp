// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/run_store.h"
#include "tests/net/caught.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

const SecretName runKey{QStringLiteral("shop"), SecretPurpose::ApiKey};

} // namespace

class TestRunStore : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead();
    void whatIsRemovedIsNotFound();
    void nothingSettlesInsideTheCall();
    void anotherStoreHasNothing();
    void storeMayGoWhileCallsRun();
};

void TestRunStore::whatIsWrittenIsRead()
{
    RunStore store;
    QVERIFY(!store.isLasting());
    for (const char *value : {"first", "second"}) {
        Caught written(store.write(runKey, Secret(value)));
        WAIT_FOR(written);
        QVERIFY(written.succeeded());
        Caught read(store.read(runKey));
        WAIT_FOR(read);
        QCOMPARE(read.value().reveal(), QByteArray(value));
    }
    Caught other(store.read({QStringLiteral("other"), SecretPurpose::ApiKey}));
    WAIT_FOR(other);
    QCOMPARE(other.error().fault, SecretFault::NotFound);
}

void TestRunStore::whatIsRemovedIsNotFound()
{
    RunStore store;
    store.write(runKey, Secret("value"));
    Caught removed(store.remove(runKey));
    WAIT_FOR(removed);
    QVERIFY(removed.succeeded());
    Caught again(store.remove(runKey));
    WAIT_FOR(again);
    QVERIFY(again.succeeded());
    Caught read(store.read(runKey));
    WAIT_FOR(read);
    QCOMPARE(read.error().fault, SecretFault::NotFound);
}

void TestRunStore::nothingSettlesInsideTheCall()
{
    RunStore store;
    Caught written(store.write(runKey, Secret("value")));
    Caught read(store.read(runKey));
    QVERIFY(!written.isHere());
    QVERIFY(!read.isHere());
    WAIT_FOR(read);
    QCOMPARE(read.times(), 1);
}

void TestRunStore::anotherStoreHasNothing()
{
    RunStore store;
    store.write(runKey, Secret("value"));
    RunStore next;
    Caught read(next.read(runKey));
    WAIT_FOR(read);
    QCOMPARE(read.error().fault, SecretFault::NotFound);
}

void TestRunStore::storeMayGoWhileCallsRun()
{
    auto store = std::make_unique<RunStore>();
    Caught read(store->read(runKey));
    store.reset();
    QCoreApplication::processEvents();
    QVERIFY(!read.isHere());
}

COUNTERFOIL_TEST(QCoreApplication, TestRunStore)
#include "tst_run_store.moc"

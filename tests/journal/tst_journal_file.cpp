// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_file.h"
#include "tests/journal/entries.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

/// The file itself: what is written stays, what must not be is refused, what is broken is saved.
class TestJournalFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_file.reset(); }

    void everyFieldComesBack();
    void aSecondOperationOfAKindIsRefusedUntilTheFirstHasAnOutcome();
    void anIdInCapitalsIsTheSamePayment();
    void aLikeOperationIsRefusedUnlessConfirmed();
    void aRefusalOfSomebodyElseMayHaveTakenPlace();
    void aFailedOrEarlierOneIsNoReasonToAsk();
    void anUnsentEntryIsCancelledByTheNext();
    void oneJustLikeItIsNotCreatedBeside();
    void whatIsCreatedHoldsNoOperationBack();
    void aChangeFromAStateTheFileDoesNotShowIsRefused();
    void aForbiddenTransitionIsRefused_data();
    void aForbiddenTransitionIsRefused();
    void nothingCanBeDeleted();
    void aTouchedTrailIsFound_data();
    void aTouchedTrailIsFound();
    void aDeniedOperationLeavesALine();
    void aLivingProcessKeepsItsEntries();
    void aDeadProcessLosesThem();
    void searchFindsByEveryFilter();
    void countsTellOpenAndNeedy();
    void severalAccountsAreSearchedAndCountedTogether();
    void aDamagedFileIsKeptAndSaved_data();
    void aDamagedFileIsKeptAndSaved();
    void aRowThatIsNotSoundIsNoEntry_data();
    void aRowThatIsNotSoundIsNoEntry();
    void aJournalOfANewerVersionIsOnlyRead();
    void aFolderThatCannotBeWrittenIsSaid();
    void filesAreTheOwnersAlone();
    void filesThatOthersMayUseAreNarrowed();
    void aFolderOfSomebodyKeepsItsMode();
    void aMissingFileIsNotTheSameAsOneThatIsThere();
    void whatSqliteLeftOfAMissingJournalIsNotMergedIn();
    void anOperationIsKnownByItsIdOrMayBeOneStillOpen();
    void anOperationWithoutAnIdIsKnownByItsKey();

private:
    std::unique_ptr<JournalFile> open();
    OperationEntry record(OperationEntry entry);
    [[nodiscard]] QString lockOf(const JournalFile &file) const
    {
        return QFileInfo(m_path).path() + u"/desk-%1.lock"_s.arg(file.owner());
    }
    void execute(const QString &sql, QString *error = nullptr);
    void settle(OperationEntry &entry, OperationStatus status = OperationStatus::Success);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<JournalFile> m_file;
};

namespace {

const QDateTime longAgo = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);

#ifndef Q_OS_WIN
constexpr QFile::Permissions toOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                        QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QFile::Permissions ownersOf(const QString &path)
{
    return QFile::permissions(path) & (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}
#endif

} // namespace

void TestJournalFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/journal.sqlite"_s);
    m_file = open();
    QVERIFY(m_file);
}

std::unique_ptr<JournalFile> TestJournalFile::open()
{
    auto opened = JournalFile::open(m_path, meant().recordedAt);
    return opened ? std::move(*opened) : nullptr;
}

OperationEntry TestJournalFile::record(OperationEntry entry)
{
    const auto recorded = m_file->record(entry, {longAgo, {}});
    return recorded ? recorded->entry : OperationEntry();
}

void TestJournalFile::execute(const QString &sql, QString *error)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        const bool done = query.exec(sql);
        if (error)
            *error = done ? QString() : query.lastError().databaseText();
        else
            QVERIFY2(done, qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"intruder"_s);
}

void TestJournalFile::settle(OperationEntry &entry, OperationStatus status)
{
    entry.state = EntryState::Sent;
    QVERIFY(m_file->update(entry, EntryState::Recorded).value_or(false));
    entry.state = EntryState::Settled;
    entry.status = Word<OperationStatus>(status, u"WORD"_s);
    QVERIFY(m_file->update(entry, EntryState::Sent).value_or(false));
}

void TestJournalFile::everyFieldComesBack()
{
    OperationEntry entry = record(meant());
    entry.request.method = HttpMethod::Patch;
    entry.state = EntryState::Sent;
    entry.attempts = 2;
    entry.mayHaveArrived = true;
    entry.hold = Hold::SendsUsedUp;
    entry.error = ApiError{ErrorKind::Network,
                           NetworkFault::Dropped,
                           503,
                           u"urn:x"_s,
                           u"Title"_s,
                           u"Detail"_s,
                           u"req-1"_s,
                           std::chrono::seconds(7),
                           true,
                           true,
                           true,
                           {{u"/amount"_s, u"too much"_s}}};
    entry.evidence = {{entry.recordedAt, false, 3}, {entry.recordedAt.addSecs(5), true, 4}};
    entry.nextCheck = entry.recordedAt.addSecs(9);
    entry.acknowledgedAt = entry.recordedAt.addSecs(11);
    entry.acknowledgedBy = u"reviewer"_s;
    entry.operation = OperationId(u"op-9"_s);
    entry.status = Word<OperationStatus>::unknown(u"NEW_WORD"_s);
    entry.repeats = IdempotencyKey(u"earlier"_s);
    QVERIFY(m_file->update(entry, EntryState::Recorded).value_or(false));
    m_file = open();

    const auto found = m_file->find(entry.key);
    QVERIFY(found && *found);
    const OperationEntry &back = **found;
    QCOMPARE(back.account, u"shop"_s);
    QCOMPARE(back.payment, entry.payment);
    QCOMPARE(back.kind, OperationKind::Refund);
    QCOMPARE(back.amount, entry.amount);
    QCOMPARE(back.merchantReference, u"RMA-7"_s);
    QCOMPARE(back.request.provider, u"purse"_s);
    QCOMPARE(back.request.method, HttpMethod::Patch);
    QCOMPARE(back.request.target, u"/v2/payments/pay-1/refunds"_s);
    QCOMPARE(back.request.contentType, "application/json");
    QCOMPARE(back.request.body, R"({"amount":3000})");
    QCOMPARE(back.before, entry.before);
    QCOMPARE(back.reason, entry.reason);
    QCOMPARE(back.note, entry.note);
    QCOMPARE(back.who, u"agent"_s);
    QCOMPARE(back.recordedAt, entry.recordedAt);
    QVERIFY(!back.sendAt.isValid());
    QCOMPARE(back.repeats, entry.repeats);
    QCOMPARE(back.attempts, 2);
    QVERIFY(back.mayHaveArrived);
    QCOMPARE(back.state, EntryState::Sent);
    QCOMPARE(back.hold, Hold::SendsUsedUp);
    QVERIFY(!back.status.known());
    QCOMPARE(back.status.text(), u"NEW_WORD"_s);
    QCOMPARE(back.operation, entry.operation);
    QCOMPARE(back.error->fault, NetworkFault::Dropped);
    QCOMPARE(back.error->httpStatus, 503);
    QCOMPARE(back.error->detail, u"Detail"_s);
    QCOMPARE(back.error->requestId, u"req-1"_s);
    QCOMPARE(back.error->retryAfter->count(), 7);
    QVERIFY(back.error->sent);
    QVERIFY(back.error->isFromProvider);
    QVERIFY(back.error->isAboutToken);
    QCOMPARE(back.error->fields.front().pointer, u"/amount"_s);
    QCOMPARE(back.evidence.size(), 2);
    QVERIFY(back.evidence.last().seen);
    QCOMPARE(back.evidence.last().revision, 4);
    QCOMPARE(back.evidence.last().at, entry.evidence.last().at);
    QCOMPARE(back.nextCheck, entry.nextCheck);
    QCOMPARE(back.acknowledgedAt, entry.acknowledgedAt);
    QCOMPARE(back.acknowledgedBy, u"reviewer"_s);
}

void TestJournalFile::aSecondOperationOfAKindIsRefusedUntilTheFirstHasAnOutcome()
{
    OperationEntry first = record(meant());
    const auto second =
        m_file->record(meant(u"pay-1"_s, OperationKind::Refund, 100), {longAgo, {}});
    QVERIFY(!second);
    QCOMPARE(second.error().kind, SubmitRefusal::Kind::AlreadyRunning);
    QCOMPARE(second.error().other->key, first.key);
    QVERIFY(m_file->record(meant(u"pay-1"_s, OperationKind::Capture), {longAgo, {}}));
    QVERIFY(m_file->record(meant(u"pay-2"_s), {longAgo, {}}));
    const auto isHeldUp = [&](EntryState from, EntryState to) {
        first.state = to;
        return m_file->update(first, from).value_or(false) &&
               !m_file->record(meant(u"pay-1"_s, OperationKind::Refund, 100), {longAgo, {}});
    };
    QVERIFY(isHeldUp(EntryState::Recorded, EntryState::Sent));
    QVERIFY(isHeldUp(EntryState::Sent, EntryState::Unknown));
    first.state = EntryState::Settled;
    first.status = Word<OperationStatus>(OperationStatus::Success, u"WORD"_s);
    QVERIFY(m_file->update(first, EntryState::Unknown).value_or(false));
    QVERIFY(m_file->record(meant(u"pay-1"_s, OperationKind::Refund, 100), {longAgo, {}}));
}

void TestJournalFile::anIdInCapitalsIsTheSamePayment()
{
    const QString id = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;
    const OperationEntry first = record(meant(id));
    const auto second =
        m_file->record(meant(id.toUpper(), OperationKind::Refund, 100), {longAgo, {}});
    QVERIFY(!second);
    QCOMPARE(second.error().kind, SubmitRefusal::Kind::AlreadyRunning);
    QCOMPARE(second.error().other->key, first.key);
}

void TestJournalFile::aLikeOperationIsRefusedUnlessConfirmed()
{
    OperationEntry first = record(meant());
    settle(first);
    const auto again = m_file->record(meant(), {longAgo, {}});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, SubmitRefusal::Kind::Duplicate);
    QCOMPARE(again.error().other->key, first.key);
    QVERIFY(m_file->record(meant(), {longAgo, first.key}));
}

void TestJournalFile::aRefusalOfSomebodyElseMayHaveTakenPlace()
{
    OperationEntry first = record(meant());
    first.state = EntryState::Sent;
    QVERIFY(m_file->update(first, EntryState::Recorded).value_or(false));
    first.state = EntryState::Refused;
    first.error = ApiError();
    first.error->httpStatus = 403;
    first.error->sent = true;
    QVERIFY(m_file->update(first, EntryState::Sent).value_or(false));
    const auto again = m_file->record(meant(), {longAgo, {}});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, SubmitRefusal::Kind::Duplicate);

    first.error->isFromProvider = true;
    QVERIFY(m_file->update(first, EntryState::Refused).value_or(false));
    QVERIFY(m_file->record(meant(), {longAgo, {}}));
}

void TestJournalFile::aFailedOrEarlierOneIsNoReasonToAsk()
{
    OperationEntry failed = record(meant());
    settle(failed, OperationStatus::Failure);
    OperationEntry second = record(meant());
    QVERIFY(!second.key.isEmpty());
    settle(second);
    QVERIFY(m_file->record(meant(), {second.recordedAt, {}})); // nothing after that moment
}

void TestJournalFile::anUnsentEntryIsCancelledByTheNext()
{
    OperationEntry unsent = record(meant());
    unsent.state = EntryState::NotSent;
    QVERIFY(m_file->update(unsent, EntryState::Recorded).value_or(false));
    const auto next = m_file->record(meant(), {longAgo, {}});
    QVERIFY(next.has_value());
    QCOMPARE(next->cancelled.size(), 1);
    QCOMPARE((*m_file->find(unsent.key))->state, EntryState::Cancelled);
    unsent.state = EntryState::Sent;
    QCOMPARE(m_file->update(unsent, EntryState::NotSent).value_or(true), false);
}

void TestJournalFile::oneJustLikeItIsNotCreatedBeside()
{
    OperationEntry first = record(meantCreation(CreationKind::Payment));
    QVERIFY(!first.key.isEmpty());
    const OperationEntry second = meantCreation(CreationKind::Payment);
    QCOMPARE(m_file->record(second, {longAgo, {}}).error().kind,
             SubmitRefusal::Kind::AlreadyRunning);
    OperationEntry dearer = meantCreation(CreationKind::Payment);
    dearer.amount = first.amount.with(3001);
    for (const OperationEntry &other : {dearer, meantCreation(CreationKind::Payment, u"8842"_s),
                                        meantCreation(CreationKind::Session)}) {
        QVERIFY(m_file->record(other, {longAgo, {}}).has_value());
        // Both have no payment yet.
        QVERIFY((*m_file->find(other.key))->about().isEmpty());
    }
    // Those without a reference are alike, too.
    QVERIFY(m_file->record(meantCreation(CreationKind::Payment, {}), {longAgo, {}}).has_value());
    QVERIFY(!m_file->record(meantCreation(CreationKind::Payment, {}), {longAgo, {}}).has_value());
    first.payment = PaymentId(u"made"_s);
    settle(first);
    const auto again = m_file->record(second, {longAgo, {}});
    QCOMPARE(again.error().kind, SubmitRefusal::Kind::Duplicate);
    QCOMPARE(again.error().other->payment, first.payment);
    QVERIFY(m_file->record(second, {longAgo, first.key}).has_value());
}

/// It is kept as a void of that amount, but is none.
void TestJournalFile::whatIsCreatedHoldsNoOperationBack()
{
    OperationEntry created = record(meantCreation(CreationKind::Payment));
    created.payment = PaymentId(u"made"_s);
    settle(created);
    const OperationEntry voided = meant(u"made"_s, OperationKind::Void);
    QVERIFY(m_file->record(voided, {longAgo, {}}).has_value());
    QCOMPARE(m_file->ofPayment(u"shop"_s, created.payment)->size(), 1);
    JournalQuery voids;
    voids.part = JournalQuery::Part::Working;
    voids.kind = OperationKind::Void;
    QCOMPARE(m_file->search(voids)->size(), 1);
    voids.part = JournalQuery::Part::History;
    QVERIFY(m_file->search(voids)->isEmpty());
}

void TestJournalFile::aChangeFromAStateTheFileDoesNotShowIsRefused()
{
    OperationEntry entry = record(meant());
    settle(entry);
    entry.state = EntryState::Refused;
    QCOMPARE(m_file->update(entry, EntryState::Sent).value_or(true), false);
    QCOMPARE((*m_file->find(entry.key))->state, EntryState::Settled);
}

void TestJournalFile::aForbiddenTransitionIsRefused_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    const auto row = [](const char *name, EntryState from, EntryState to) {
        QTest::newRow(name) << int(from) << int(to);
    };
    row("settled is not undone", EntryState::Settled, EntryState::Unknown);
    row("refused is not sent", EntryState::Refused, EntryState::Sent);
    row("withdrawn is not sent", EntryState::Cancelled, EntryState::Sent);
    row("sent is not taken back", EntryState::Sent, EntryState::Cancelled);
    row("recorded is not settled", EntryState::Recorded, EntryState::Settled);
    row("unknown is not unsent", EntryState::Unknown, EntryState::NotSent);
}

void TestJournalFile::aForbiddenTransitionIsRefused()
{
    QFETCH(int, from);
    QFETCH(int, to);
    OperationEntry entry = record(meant());
    entry.state = static_cast<EntryState>(to);
    QVERIFY(!canBecome(static_cast<EntryState>(from), entry.state));
    QVERIFY(!m_file->update(entry, static_cast<EntryState>(from)).has_value());
    QCOMPARE((*m_file->find(entry.key))->state, EntryState::Recorded);
}

void TestJournalFile::nothingCanBeDeleted()
{
    const OperationEntry entry = record(meant());
    QString error;
    execute(u"DELETE FROM entry"_s, &error);
    QVERIFY2(error.contains(u"never deleted"_s), qPrintable(error));
    execute(u"DELETE FROM event"_s, &error);
    QVERIFY(error.contains(u"never deleted"_s));
    execute(u"UPDATE event SET who = 'nobody'"_s, &error);
    QVERIFY(error.contains(u"never changed"_s));
    QVERIFY((*m_file->find(entry.key)).has_value());
}

void TestJournalFile::aTouchedTrailIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("line");
    QTest::newRow("untouched") << u"SELECT 1"_s << qint64(0);
    QTest::newRow("edited") << u"UPDATE event SET detail = '{}' WHERE id = 2"_s << qint64(2);
    QTest::newRow("who") << u"UPDATE event SET who = 'x' WHERE id = 3"_s << qint64(3);
    QTest::newRow("removed") << u"DELETE FROM event WHERE id = 2"_s << qint64(3);
    QTest::newRow("first removed") << u"DELETE FROM event WHERE id = 1"_s << qint64(2);
    QTest::newRow("swapped") << u"UPDATE event SET id = CASE id WHEN 2 THEN -2 ELSE id END"_s
                             << qint64(-2);
}

void TestJournalFile::aTouchedTrailIsFound()
{
    QFETCH(QString, sql);
    QFETCH(qint64, line);
    OperationEntry entry = record(meant());
    settle(entry);
    execute(u"DROP TRIGGER event_stays"_s);
    execute(u"DROP TRIGGER event_unchanged"_s);
    execute(sql);
    const auto broken = m_file->firstBrokenLine();
    QVERIFY(broken.has_value());
    QCOMPARE(broken->value_or(0), line);
}

void TestJournalFile::aDeniedOperationLeavesALine()
{
    (void)record(meant());
    QVERIFY(!m_file->record(meant(), {longAgo, {}}));
    QString error;
    // Fails, and says so, exactly when there is such a line.
    execute(u"INSERT INTO event (id, what, at, hash) SELECT id, what, at, hash FROM event WHERE "
            "what = 'denied'"_s,
            &error);
    QVERIFY2(error.contains(u"UNIQUE"_s), qPrintable(error));
}

void TestJournalFile::aLivingProcessKeepsItsEntries()
{
    const OperationEntry entry = record(meant());
    const auto other = open();
    const auto seen = other->takeOver(u"shop"_s, longAgo);
    QVERIFY(seen.has_value());
    QCOMPARE(seen->size(), 1);
    QCOMPARE(seen->first().owner, m_file->owner());
    QVERIFY(m_file->owner() != other->owner());
    QCOMPARE(other->record(meant(), {longAgo, {}}).error().kind,
             SubmitRefusal::Kind::AlreadyRunning);
}

void TestJournalFile::aDeadProcessLosesThem()
{
    const OperationEntry entry = record(meant());
    m_file.reset(); // its lock goes with it, however it ends
    const auto other = open();
    const auto seen = other->takeOver(u"shop"_s, longAgo);
    QCOMPARE(seen->first().owner, other->owner());
    QVERIFY(other->takeOver(u"another shop"_s, longAgo)->isEmpty());
}

void TestJournalFile::searchFindsByEveryFilter()
{
    OperationEntry refund = record(meant(u"pay-1"_s));
    settle(refund);
    OperationEntry capture = meant(u"pay-2"_s, OperationKind::Capture);
    capture.recordedAt = refund.recordedAt.addDays(1);
    capture.who = u"somebody 100%_"_s;
    capture = record(capture);
    settle(capture, OperationStatus::Pending);

    const auto keys = [this](const JournalQuery &query) {
        QStringList found;
        const auto ids = m_file->search(query);
        for (const OperationEntry &entry :
             m_file->rows(ids.value_or(QList<qint64>())).value_or(QList<OperationEntry>()))
            found.append(entry.payment.text());
        return found;
    };
    JournalQuery query;
    query.accounts = {u"shop"_s};
    QCOMPARE(keys(query), QStringList{u"pay-1"_s});
    query.kind = OperationKind::Void;
    QVERIFY(keys(query).isEmpty());
    query.kind = OperationKind::Refund;
    query.state = EntryState::Settled;
    query.status = OperationStatus::Success;
    query.from = refund.recordedAt;
    query.until = refund.recordedAt.addSecs(1);
    query.text = u"rma"_s;
    QCOMPARE(keys(query), QStringList{u"pay-1"_s});
    query.until = refund.recordedAt;
    QVERIFY(keys(query).isEmpty());

    JournalQuery working; // of all accounts
    working.part = JournalQuery::Part::Working;
    QCOMPARE(keys(working), QStringList{u"pay-2"_s});
    working.text = u"100%_"_s; // nothing in it is a pattern
    QCOMPARE(keys(working), QStringList{u"pay-2"_s});
    working.text = u"1%0"_s;
    QVERIFY(keys(working).isEmpty());
}

void TestJournalFile::countsTellOpenAndNeedy()
{
    OperationEntry failed = record(meant(u"pay-1"_s));
    settle(failed, OperationStatus::Failure);
    OperationEntry pending = record(meant(u"pay-2"_s));
    settle(pending, OperationStatus::Pending);
    OperationEntry done = record(meant(u"pay-3"_s));
    settle(done);
    const auto counts = m_file->counts({u"shop"_s});
    QVERIFY(counts.has_value());
    QCOMPARE(counts->open, 1);
    QCOMPARE(counts->needsAttention, 1);
    QCOMPARE(counts->all, 3);
}

void TestJournalFile::severalAccountsAreSearchedAndCountedTogether()
{
    for (const QString &account : {u"shop"_s, u"lille"_s, u"third"_s}) {
        OperationEntry entry = meant(u"pay-"_s + account);
        entry.key = IdempotencyKey(u"key-"_s + account);
        entry.account = account;
        entry = record(entry);
        settle(entry, account == u"lille"_s ? OperationStatus::Pending : OperationStatus::Success);
    }
    const QStringList two{u"shop"_s, u"lille"_s};
    JournalQuery query;
    query.accounts = two;
    QCOMPARE(m_file->search(query)->size(), 1);
    query.part = JournalQuery::Part::Working;
    QCOMPARE(m_file->search(query)->size(), 1);
    QCOMPARE(m_file->counts(two)->all, 2);
    QCOMPARE(m_file->counts(two)->open, 1);
    QCOMPARE(m_file->counts({u"shop"_s})->open, 0);
}

void TestJournalFile::aDamagedFileIsKeptAndSaved_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("canBeSaved");
    QTest::newRow("text instead") << u"text"_s << false;
    QTest::newRow("empty") << u"empty"_s << false;
    QTest::newRow("cut in half") << u"cut"_s << false;
    QTest::newRow("a page overwritten") << u"page"_s << true;
    QTest::newRow("another database") << u"foreign"_s << false;
}

void TestJournalFile::aDamagedFileIsKeptAndSaved()
{
    QFETCH(QString, how);
    QFETCH(bool, canBeSaved);
    QList<IdempotencyKey> keys;
    for (int number = 0; number < 60; ++number) {
        OperationEntry entry = meant(u"pay-%1"_s.arg(number));
        entry.note = QString(300, u'x');
        keys.append(record(entry).key);
    }
    m_file.reset(); // and with it the write-ahead log
    QFile file(m_path);
    QVERIFY(file.open(QFile::ReadWrite));
    const qint64 size = file.size();
    if (how == "text"_L1) {
        file.resize(0);
        file.write("this was a journal");
    } else if (how == "empty"_L1) {
        file.resize(0);
    } else if (how == "cut"_L1) {
        file.resize(size / 2);
    } else if (how == "page"_L1) {
        file.seek(size - 4096 * 3);
        file.write(QByteArray(4096, '\x5a'));
    } else {
        file.remove();
        execute(u"CREATE TABLE notes (text)"_s);
    }
    file.close();
    QFile before(m_path);
    QVERIFY(before.open(QFile::ReadOnly));
    const QByteArray damaged = before.readAll();
    before.close();

    m_file = open();
    QVERIFY(m_file);
    QVERIFY(m_file->rescue());
    QFile kept(m_file->rescue()->kept);
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), damaged);
    const auto saved = m_file->takeOver(u"shop"_s, longAgo);
    QVERIFY(saved.has_value());
    QCOMPARE(saved->size(), m_file->rescue()->saved);
    if (canBeSaved)
        QVERIFY2(saved->size() >= 20, qPrintable(QString::number(saved->size())));
    for (const OperationEntry &entry : *saved) {
        QVERIFY(keys.contains(entry.key));
        QCOMPARE(entry.hold, Hold::Damaged);
        QCOMPARE(entry.state, EntryState::Unknown);
        QVERIFY(entry.needsAttention());
    }
    QVERIFY(m_file->record(meant(u"new"_s), {longAgo, {}}));
}

void TestJournalFile::aRowThatIsNotSoundIsNoEntry_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("detail");
    QTest::newRow("state") << u"state = 'paid'"_s << u"state or hold"_s;
    QTest::newRow("method") << u"method = 'GRAB'"_s << u"method"_s;
    QTest::newRow("error") << u"error = '[]'"_s << u"error"_s;
    QTest::newRow("evidence") << u"evidence = '[{\"at\":1}]'"_s << u"evidence/0/at"_s;
}

void TestJournalFile::aRowThatIsNotSoundIsNoEntry()
{
    QFETCH(QString, change);
    QFETCH(QString, detail);
    const OperationEntry entry = record(meant());
    execute(u"UPDATE entry SET "_s + change);
    const auto found = m_file->find(entry.key);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, JournalError::Kind::Damaged);
    QVERIFY2(found.error().detail.startsWith(detail), qPrintable(found.error().detail));
}

void TestJournalFile::aJournalOfANewerVersionIsOnlyRead()
{
    const OperationEntry entry = record(meant());
    m_file.reset();
    execute(u"PRAGMA user_version = 99"_s);
    m_file = open();
    QVERIFY(m_file);
    QVERIFY((*m_file->find(entry.key)).has_value());
    QCOMPARE(m_file->record(meant(u"pay-2"_s), {longAgo, {}}).error().journal->kind,
             JournalError::Kind::Newer);
    QVERIFY(!m_file->update(entry, EntryState::Recorded));
}

void TestJournalFile::aFolderThatCannotBeWrittenIsSaid()
{
    // A file stands where the folder would be: refused to everybody, the super user included.
    QFile file(m_folder->filePath(u"blocked"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.close();
    const auto opened =
        JournalFile::open(m_folder->filePath(u"blocked/journal.sqlite"_s), meant().recordedAt);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, JournalError::Kind::ReadOnly);
    QVERIFY(opened.error().path.endsWith(u"journal.sqlite"_s));
}

void TestJournalFile::filesAreTheOwnersAlone()
{
#ifdef Q_OS_WIN
    QSKIP("Windows keeps them by the user's folder");
#else
    const mode_t before = umask(0); // whatever the desk's is
    m_path = m_folder->filePath(u"new/journal.sqlite"_s);
    m_file = open();
    umask(before);
    (void)record(meant());
    for (const QString &path :
         {m_path, m_path + u"-wal"_s, lockOf(*m_file), QFileInfo(m_path).path()}) {
        QVERIFY2(QFile::exists(path), qPrintable(path));
        QVERIFY2(!(QFile::permissions(path) & toOthers), qPrintable(path));
    }
#endif
}

void TestJournalFile::filesThatOthersMayUseAreNarrowed()
{
#ifdef Q_OS_WIN
    QSKIP("Windows keeps them by the user's folder");
#else
    (void)record(meant());
    const QStringList files{m_path, m_path + u"-wal"_s, m_path + u"-shm"_s};
    for (const QString &path : files)
        QVERIFY2(QFile::setPermissions(path, ownersOf(path) | toOthers), qPrintable(path));
    const auto other = open();
    QVERIFY(other);
    for (const QString &path : files)
        QVERIFY2(!(QFile::permissions(path) & toOthers), qPrintable(path));
#endif
}

void TestJournalFile::aFolderOfSomebodyKeepsItsMode()
{
#ifdef Q_OS_WIN
    QSKIP("modes are those of Unix");
#else
    const QString folder = m_folder->filePath(u"shared"_s);
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::setPermissions(folder, ownersOf(folder) | QFile::ReadGroup | QFile::ExeGroup |
                                              QFile::ReadOther | QFile::ExeOther));
    const QFile::Permissions before = QFile::permissions(folder);
    m_path = folder + u"/journal.sqlite"_s;
    m_file = open();
    QVERIFY(m_file);
    QCOMPARE(QFile::permissions(folder), before);
    QVERIFY(!(QFile::permissions(m_path) & toOthers));
#endif
}

void TestJournalFile::aMissingFileIsNotTheSameAsOneThatIsThere()
{
    QVERIFY(m_file->isMade());
    m_file.reset();
    m_file = open();
    QVERIFY(!m_file->isMade());
    m_file.reset();
    QVERIFY(QFile::resize(m_path, 0));
    m_file = open();
    QVERIFY(!m_file->isMade());
    QVERIFY(m_file->rescue());
}

void TestJournalFile::whatSqliteLeftOfAMissingJournalIsNotMergedIn()
{
    (void)record(meant());
    const QString left = m_folder->filePath(u"left"_s);
    QVERIFY(QFile::copy(m_path + u"-wal"_s, left)); // as after a crash
    m_file.reset();
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::rename(left, m_path + u"-wal"_s));
    m_file = open();
    QVERIFY(m_file);
    QVERIFY(m_file->isMade());
    QVERIFY(!m_file->rescue());
    QCOMPARE(m_file->counts({u"shop"_s})->all, 0);
    const QDir folder = QFileInfo(m_path).dir();
    QCOMPARE(folder.entryList({u"journal-damaged-*.sqlite-wal"_s}).size(), 1);
}

void TestJournalFile::anOperationIsKnownByItsIdOrMayBeOneStillOpen()
{
    const auto isKnown = [this](const OperationEntry &entry, const QString &operation) {
        return m_file->mayKnow(entry.account, entry.payment, entry.kind, OperationId(operation))
            .value_or(false);
    };
    OperationEntry entry = record(meant());
    QVERIFY(isKnown(entry, u"op-9"_s)); // it may become this one
    QVERIFY(!m_file->hasSettledBefore(u"shop"_s, entry.recordedAt.addSecs(1)).value_or(true));
    entry.operation = OperationId(u"op-9"_s);
    settle(entry);
    QVERIFY(isKnown(entry, u"op-9"_s));
    QVERIFY(!isKnown(entry, u"op-8"_s));
    QVERIFY(!isKnown(meant(u"pay-2"_s), u"op-9"_s));
    QVERIFY(!isKnown(meant(u"pay-1"_s, OperationKind::Void), u"op-9"_s));
    QVERIFY(m_file->hasSettledBefore(u"shop"_s, entry.recordedAt.addSecs(1)).value_or(false));
    QVERIFY(!m_file->hasSettledBefore(u"shop"_s, entry.recordedAt).value_or(true));
    QVERIFY(!m_file->hasSettledBefore(u"other"_s, entry.recordedAt.addSecs(1)).value_or(true));
}

void TestJournalFile::anOperationWithoutAnIdIsKnownByItsKey()
{
    OperationEntry entry = record(meant());
    settle(entry);
    const auto isKnown = [&](const QString &operation) {
        return m_file->mayKnow(entry.account, entry.payment, entry.kind, OperationId(operation))
            .value_or(false);
    };
    QVERIFY(isKnown(entry.key.text()));
    QVERIFY(!isKnown(u"op-9"_s));
}

COUNTERFOIL_TEST(QCoreApplication, TestJournalFile)
#include "tst_journal_file.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/journal/entries.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

/// The check of the audit trail as the program runs it: beside the journal, page by page.
class TestTrailCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_file.reset(); }

    void aSoundTrailIsCounted();
    void aChangedLineIsFoundBehindTheFirstPages();
    void nobodyWaitsBetweenTwoPages();
    void aFileThatCannotBeReadIsNotCalledSound();
    void aCheckEndsWithItsJournal();

private:
    void addLines(int count);
    void execute(const QString &sql);
    [[nodiscard]] TrailState checked();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<JournalFile> m_file;
};

namespace {

constexpr int Lines = 1200; // pages have 500

} // namespace

void TestTrailCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"journal.sqlite"_s);
    auto opened = JournalFile::open(m_path, meant().recordedAt);
    QVERIFY(opened.has_value());
    m_file = std::move(*opened);
    addLines(Lines);
}

void TestTrailCheck::addLines(int count)
{
    const auto database = Database::open(m_path, Database::Access::ReadWrite);
    QVERIFY(database.has_value());
    const OperationEntry entry = meant();
    const auto added = (*database)->transaction([&]() -> JournalResult<void> {
        for (int i = 0; i < count; ++i) {
            const auto done =
                journal::append(**database, {entry.recordedAt.addSecs(i), u"agent"_s, entry.key,
                                             u"moved"_s, R"({"to":"sent"})"});
            if (!done)
                return done;
        }
        return {};
    });
    QVERIFY(added.has_value());
}

void TestTrailCheck::execute(const QString &sql)
{
    const auto database = Database::open(m_path, Database::Access::ReadWrite);
    QVERIFY(database.has_value());
    QVERIFY((*database)->execute(sql).has_value());
}

TrailState TestTrailCheck::checked()
{
    TrailCheck check(m_path);
    QSignalSpy changed(&check, &TrailCheck::changed);
    check.begin();
    [&] { QTRY_COMPARE(changed.size(), 1); }();
    return check.state();
}

void TestTrailCheck::aSoundTrailIsCounted()
{
    const TrailState state = checked();
    QCOMPARE(state.verdict, TrailState::Verdict::Sound);
    QCOMPARE(state.lines, Lines);
    QVERIFY(state.checkedAt.isValid());
}

void TestTrailCheck::aChangedLineIsFoundBehindTheFirstPages()
{
    execute(u"DROP TRIGGER event_unchanged"_s);
    execute(u"UPDATE event SET who = 'somebody' WHERE id = 1100"_s);
    const TrailState state = checked();
    QCOMPARE(state.verdict, TrailState::Verdict::Broken);
    QVERIFY(state.broken);
    QCOMPARE(state.broken->id, 1100);
    QCOMPARE(state.broken->at, meant().recordedAt.addSecs(1099));
    QCOMPARE(state.lines, 1099);
}

void TestTrailCheck::nobodyWaitsBetweenTwoPages()
{
    const auto reader = Database::open(m_path, Database::Access::ReadOnly);
    QVERIFY(reader.has_value());
    journal::ChainCheck check(**reader);
    QVERIFY(check.step(500).value_or(false));
    addLines(1);
    const auto writer = Database::open(m_path, Database::Access::ReadWrite);
    // Its first column tells whether somebody was in the way.
    QCOMPARE((*writer)->number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).value_or(-1), 0);
    while (check.step(500).value_or(false)) {
    }
    QVERIFY(!check.broken());
    QCOMPARE(check.checked(), Lines + 1);
}

void TestTrailCheck::aFileThatCannotBeReadIsNotCalledSound()
{
    m_file.reset();
    QFile file(m_path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QCOMPARE(checked().verdict, TrailState::Verdict::Unreadable);
}

void TestTrailCheck::aCheckEndsWithItsJournal()
{
    m_file.reset();
    auto journal = std::make_unique<Journal>(m_path);
    bool isOpen = false;
    journal->ask([](JournalFile &file) { return file.counts({}); }, this,
                 [&isOpen](const auto &counts) { isOpen = counts.has_value(); });
    QTRY_VERIFY(isOpen);
    QSignalSpy changed(&journal->trail(), &TrailCheck::changed);
    journal->trail().begin();
    QVERIFY(journal->trail().isRunning());
    journal.reset();
    QCoreApplication::processEvents();
    QVERIFY(changed.isEmpty());
    QVERIFY(!QFile::exists(m_path + u"-wal"_s)); // nobody was left who had it open
}

COUNTERFOIL_TEST(QCoreApplication, TestTrailCheck)
#include "tst_trail_check.moc"

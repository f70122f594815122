// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kept_windows.h"
#include "tests/support/test_program.h"
#include "tests/support/unix_only.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Which windows were open, across runs and processes.
class TestKeptWindows : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKnownAtFirstAndAskingWritesNothing();
    void windowsComeBackAsTheyWere();
    void onlyTheNamedAccountsChange();
    void aDamagedFileIsAFreshStart();
    void whatMakesNoSenseIsLeftOut();
    void aLaterVersionsFileIsReadAndNotWritten();
    void whetherTheScreenWasLockedIsKept();
    void onlyTheOwnerMayReadTheFile();

private:
    static void write(const QTemporaryDir &folder, const QByteArray &text);
    static KeptWindow window(const QString &account, const QString &id)
    {
        return {account, u"payment"_s, id, "\x01\xff", {{u"payments"_s, {u"17"_s, u"21"_s}}}};
    }
};

void TestKeptWindows::write(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(u"windows.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

void TestKeptWindows::nothingIsKnownAtFirstAndAskingWritesNothing()
{
    const QTemporaryDir folder;
    KeptWindows kept(folder.path());
    QVERIFY(kept.windows().isEmpty());
    QVERIFY(!kept.isLocked());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestKeptWindows::windowsComeBackAsTheyWere()
{
    const QTemporaryDir folder;
    const QList<KeptWindow> windows{window(u"shop"_s, u"a"_s), window(u"shop"_s, u"b"_s)};
    KeptWindows(folder.path()).keep({u"shop"_s}, windows);
    QCOMPARE(KeptWindows(folder.path()).windows(), windows);
}

void TestKeptWindows::onlyTheNamedAccountsChange()
{
    const QTemporaryDir folder;
    KeptWindows one(folder.path());
    KeptWindows two(folder.path());
    one.keep({u"shop"_s}, {window(u"shop"_s, u"a"_s)});
    two.keep({u"other"_s}, {window(u"other"_s, u"b"_s)});
    one.keep({u"shop"_s}, {window(u"shop"_s, u"c"_s)});
    QCOMPARE(two.windows(),
             (QList<KeptWindow>{window(u"other"_s, u"b"_s), window(u"shop"_s, u"c"_s)}));
    one.keep({u"other"_s}, {});
    QCOMPARE(two.windows(), QList<KeptWindow>{window(u"shop"_s, u"c"_s)});
}

void TestKeptWindows::aDamagedFileIsAFreshStart()
{
    const QTemporaryDir folder;
    write(folder, R"({"version": 1, "windows": [)");
    KeptWindows kept(folder.path());
    QVERIFY(kept.windows().isEmpty());
    kept.keep({u"shop"_s}, {window(u"shop"_s, u"a"_s)});
    QCOMPARE(kept.windows().size(), 1);
}

void TestKeptWindows::whatMakesNoSenseIsLeftOut()
{
    const QTemporaryDir folder;
    write(folder, R"({"version": 1, "windows": [7, {}, {"profile": "shop"},
        {"profile": ["shop"], "page": "payments"},
        {"profile": "shop", "page": "payments", "lists": 3, "geometry": {}, "id": null}]})");
    QCOMPARE(KeptWindows(folder.path()).windows(),
             (QList<KeptWindow>{{u"shop"_s, u"payments"_s, {}, {}, {}}}));
}

void TestKeptWindows::aLaterVersionsFileIsReadAndNotWritten()
{
    const QTemporaryDir folder;
    write(folder, R"({"version": 2, "windows": [{"profile": "shop", "page": "payments"}]})");
    KeptWindows kept(folder.path());
    kept.keep({u"shop"_s}, {});
    QCOMPARE(KeptWindows(folder.path()).windows().size(), 1);
}

void TestKeptWindows::whetherTheScreenWasLockedIsKept()
{
    const QTemporaryDir folder;
    KeptWindows kept(folder.path());
    kept.keep({u"shop"_s}, {window(u"shop"_s, u"a"_s)});
    kept.setLocked(true);
    QVERIFY(KeptWindows(folder.path()).isLocked());
    QCOMPARE(KeptWindows(folder.path()).windows().size(), 1);
    kept.setLocked(false);
    QVERIFY(!KeptWindows(folder.path()).isLocked());
}

void TestKeptWindows::onlyTheOwnerMayReadTheFile()
{
    COUNTERFOIL_NEEDS_UNIX("modes are those of Unix");
    const QTemporaryDir folder;
    KeptWindows(folder.path()).keep({u"shop"_s}, {window(u"shop"_s, u"a"_s)});
    const auto permissions = QFile::permissions(folder.filePath(u"windows.json"_s));
    QVERIFY(!permissions.testFlag(QFile::ReadGroup));
    QVERIFY(!permissions.testFlag(QFile::ReadOther));
}

COUNTERFOIL_TEST(QCoreApplication, TestKeptWindows)
#include "tst_kept_windows.moc"

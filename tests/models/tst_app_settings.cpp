// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/app_settings.h"
#include "tests/support/test_program.h"
#include "tests/support/unix_only.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestAppSettings : public QObject
{
    Q_OBJECT

private slots:
    void withoutAFileTheDefaultsHoldAndNoneIsWritten();
    void whatIsSetIsThereAfterARestart();
    void everyThemeIsKeptAndAnUnknownOneIsTheSystems();
    void whatALaterVersionAddedIsKept();
    void aDamagedFileIsSetAside();
    void aFileOfALaterVersionIsReadAndNotWritten();
    void aFolderThatCannotBeWrittenIsTold();
    void aSillyIdleTimeIsTheDefault();
    void onlyTheOwnerMayReadTheFile();

private:
    static void write(const QTemporaryDir &folder, const QByteArray &text);
    static QJsonObject read(const QTemporaryDir &folder);
};

void TestAppSettings::write(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QJsonObject TestAppSettings::read(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"settings.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

void TestAppSettings::withoutAFileTheDefaultsHoldAndNoneIsWritten()
{
    const QTemporaryDir folder;
    const AppSettings settings(folder.path());
    QCOMPARE(settings.theme(), u"system"_s);
    QCOMPARE(settings.idleLock(), AppSettings::defaultIdleLock);
    QVERIFY(!settings.hasPin());
    QVERIFY(settings.tellsOfOperations());
    QVERIFY(settings.problem().isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestAppSettings::whatIsSetIsThereAfterARestart()
{
    const QTemporaryDir folder;
    {
        AppSettings settings(folder.path());
        const QSignalSpy changed(&settings, &AppSettings::changed);
        settings.setTheme(u"dark"_s);
        settings.setIdleLock(std::chrono::minutes(3));
        settings.setHasPin(true);
        settings.setLastAccount(u"id"_s);
        settings.setWindowGeometry("\x01\x02\xff");
        settings.setTellsOfOperations(false);
        settings.setAccountsToClear({u"gone"_s});
        settings.setTheme(u"dark"_s); // no change
        QCOMPARE(changed.size(), 7);
    }
    const AppSettings settings(folder.path());
    QCOMPARE(settings.theme(), u"dark"_s);
    QCOMPARE(settings.idleLock(), std::chrono::minutes(3));
    QVERIFY(settings.hasPin());
    QCOMPARE(settings.lastAccount(), u"id"_s);
    QCOMPARE(settings.windowGeometry(), QByteArray("\x01\x02\xff"));
    QVERIFY(!settings.tellsOfOperations());
    QCOMPARE(settings.accountsToClear(), QStringList{u"gone"_s});
}

void TestAppSettings::everyThemeIsKeptAndAnUnknownOneIsTheSystems()
{
    const QTemporaryDir folder;
    for (const QString &theme : {u"light"_s, u"dark"_s, u"high-contrast"_s, u"system"_s}) {
        AppSettings(folder.path()).setTheme(theme);
        QCOMPARE(AppSettings(folder.path()).theme(), theme);
    }
    AppSettings(folder.path()).setTheme(u"sepia"_s);
    QCOMPARE(AppSettings(folder.path()).theme(), u"system"_s);
}

void TestAppSettings::whatALaterVersionAddedIsKept()
{
    const QTemporaryDir folder;
    write(folder, R"({"version": 1, "shiny": {"a": [1]}, "theme": "light"})");
    AppSettings settings(folder.path());
    settings.setHasPin(true);
    QCOMPARE(read(folder).value("shiny"_L1).toObject().value("a"_L1).toArray().size(), 1);
    QCOMPARE(read(folder).value("theme"_L1).toString(), u"light"_s);
}

void TestAppSettings::aDamagedFileIsSetAside()
{
    const QTemporaryDir folder;
    write(folder, R"({"version": 1, "theme": )");
    AppSettings settings(folder.path());
    QVERIFY(settings.isLost());
    QVERIFY(settings.problem().contains(u"damaged"_s));
    QCOMPARE(QDir(folder.path()).entryList({u"settings.json.damaged-*"_s}).size(), 1);
    settings.setTheme(u"dark"_s);
    QCOMPARE(read(folder).value("theme"_L1).toString(), u"dark"_s);
    QVERIFY(settings.problem().contains(u"damaged"_s)); // a change does not unsay it
    QVERIFY(!AppSettings(folder.path()).isLost());
}

void TestAppSettings::aFileOfALaterVersionIsReadAndNotWritten()
{
    const QTemporaryDir folder;
    write(folder, R"({"version": 2, "theme": "dark"})");
    AppSettings settings(folder.path());
    QCOMPARE(settings.theme(), u"dark"_s);
    settings.setTheme(u"light"_s);
    QCOMPARE(settings.theme(), u"light"_s);
    QCOMPARE(read(folder).value("theme"_L1).toString(), u"dark"_s);
    QVERIFY(!settings.problem().isEmpty());
}

void TestAppSettings::aFolderThatCannotBeWrittenIsTold()
{
    AppSettings settings(u"/proc/nowhere"_s);
    settings.setTheme(u"dark"_s);
    QVERIFY(settings.problem().contains(u"/proc/nowhere"_s));
    QCOMPARE(settings.theme(), u"dark"_s);
}

void TestAppSettings::aSillyIdleTimeIsTheDefault()
{
    const QTemporaryDir folder;
    write(folder, R"({"version": 1, "idle_lock_minutes": 0})");
    QCOMPARE(AppSettings(folder.path()).idleLock(), AppSettings::defaultIdleLock);
}

void TestAppSettings::onlyTheOwnerMayReadTheFile()
{
    COUNTERFOIL_NEEDS_UNIX("modes are those of Unix");
    const QTemporaryDir folder;
    AppSettings(folder.path()).setHasPin(true);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile(folder.filePath(u"settings.json"_s)).permissions() & others));
}

COUNTERFOIL_TEST(QCoreApplication, TestAppSettings)
#include "tst_app_settings.moc"

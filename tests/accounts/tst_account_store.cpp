// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_store.h"
#include "tests/accounts/settings.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QJsonDocument>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

AccountSettings full()
{
    AccountSettings settings = sandboxSettings(QUrl(u"https://api.example.com:8443"_s));
    settings.environment = Environment::Live;
    settings.colour = u"#aa0000"_s;
    settings.authorityFile = u"/etc/ca.pem"_s;
    settings.proxy = {ProxyMode::Host, u"proxy.example.com"_s, 3128};
    settings.timeouts = {5s, 60s};
    settings.coolingOff = 90s;
    settings.askAbove = Money(9'007'199'254'740'993, *Currency::fromCode(u"EUR")); // 2^53 + 1
    settings.idleLock = 5min;
    settings.own[SettingField::PrioritiesField] = u"priority_list"_s;
    settings.kept = {PersonalData::Hashed, 24, true};
    settings.zone = "Asia/Tokyo";
    settings.receiver = {true, u"192.0.2.1"_s, 8500, u"/etc/cert.pem"_s, u"/etc/key.pem"_s};
    return settings;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAccountStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsThereAtFirst();
    void everySettingSurvives();
    void anAccountWithoutAZoneGoesByThisComputer();
    void updateAndRemove();
    void unknownAccountIsNotAdded();
    void fileIsForItsOwnerOnly();
    void fileThatOthersMayReadIsNarrowed();
    void whatALaterVersionAddedIsKept();
    void entryThatIsNoAccountIsKept_data();
    void entryThatIsNoAccountIsKept();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void fileDamagedMeanwhileIsNotOverwritten();
    void fileOfALaterVersionIsLeftAlone();
    void unreadableFileIsLeftAlone();
    void anotherProcessesAccountIsNotLost();
    void otherWriterIsNotDisturbed();
    void diskThatSaysNoChangesNothing();

private:
    QString file() const { return m_folder->filePath(u"profiles.json"_s); }
    void put(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAccountStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAccountStore::put(const QByteArray &bytes) const
{
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

void TestAccountStore::nothingIsThereAtFirst()
{
    const AccountStore store(DataFolder{m_folder->filePath(u"not/yet"_s)});
    QVERIFY(store.list().empty());
    QVERIFY(!store.problem());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"not"_s)));
}

void TestAccountStore::everySettingSurvives()
{
    QString id;
    {
        AccountStore store(DataFolder{m_folder->path()});
        QSignalSpy changed(&store, &AccountStore::changed);
        const auto added = store.add(full());
        QVERIFY(added);
        id = *added;
        QCOMPARE(changed.count(), 1);
    }
    QVERIFY(!QUuid(id).isNull());
    const AccountStore store(DataFolder{m_folder->path()});
    QCOMPARE(store.list().size(), 1u);
    const AccountSettings *settings = store.find(id);
    QVERIFY(settings);
    const AccountSettings expected = full();
    QCOMPARE(settings->name, expected.name);
    QCOMPARE(settings->provider, u"Purse"_s);
    QCOMPARE(settings->environment, expected.environment);
    QCOMPARE(settings->host, expected.host);
    QCOMPARE(settings->own, expected.own);
    QCOMPARE(settings->colour, expected.colour);
    QCOMPARE(settings->authorityFile, expected.authorityFile);
    QCOMPARE(settings->proxy, expected.proxy);
    QCOMPARE(settings->timeouts.connect.count(), expected.timeouts.connect.count());
    QCOMPARE(settings->timeouts.whole.count(), expected.timeouts.whole.count());
    QCOMPARE(settings->coolingOff.count(), expected.coolingOff.count());
    QCOMPARE(settings->askAbove, expected.askAbove);
    QCOMPARE(settings->idleLock.count(), expected.idleLock.count());
    QVERIFY(settings->kept == expected.kept);
    QCOMPARE(settings->zone, expected.zone);
    QVERIFY(settings->receiver == expected.receiver);
}

void TestAccountStore::anAccountWithoutAZoneGoesByThisComputer()
{
    AccountStore store(DataFolder{m_folder->path()});
    AccountSettings settings = full();
    settings.zone.clear();
    const QString id = *store.add(settings);
    const AccountStore later(DataFolder{m_folder->path()});
    QCOMPARE(later.find(id)->zone, QByteArray());
    QCOMPARE(zoneOf(accountOf(*later.find(id))), QTimeZone::systemTimeZone());
    settings.zone = "Asia/Tokyo";
    QCOMPARE(zoneOf(accountOf(settings)), QTimeZone("Asia/Tokyo"));
}

void TestAccountStore::updateAndRemove()
{
    AccountStore store(DataFolder{m_folder->path()});
    const QString first = *store.add(full());
    const QString second = *store.add(full());
    QVERIFY(first != second);
    AccountSettings changed = *store.find(first);
    changed.name = u"Renamed"_s;
    changed.askAbove.reset();
    QVERIFY(store.update(changed));
    QCOMPARE(AccountStore(DataFolder{m_folder->path()}).find(first)->name, u"Renamed"_s);
    QVERIFY(!AccountStore(DataFolder{m_folder->path()}).find(first)->askAbove);
    QCOMPARE(store.list().front().id, first); // the order stays
    QVERIFY(store.remove(first));
    QVERIFY(!AccountStore(DataFolder{m_folder->path()}).find(first));
    QVERIFY(AccountStore(DataFolder{m_folder->path()}).find(second));
}

void TestAccountStore::unknownAccountIsNotAdded()
{
    AccountStore store(DataFolder{m_folder->path()});
    QVERIFY(store.add(full()));
    AccountSettings stranger = full();
    stranger.id = u"nobody"_s;
    QCOMPARE(store.update(stranger).error().fault, AccountStoreFault::UnknownAccount);
    QCOMPARE(store.remove(u"nobody"_s).error().fault, AccountStoreFault::UnknownAccount);
    QCOMPARE(store.list().size(), 1u);
}

void TestAccountStore::fileIsForItsOwnerOnly()
{
#ifdef Q_OS_UNIX
    const QString folder = m_folder->filePath(u"data"_s);
    const mode_t before = umask(0);
    AccountStore store(DataFolder{folder});
    const bool added = store.add(full()).has_value();
    const bool again = store.add(full()).has_value();
    umask(before);
    QVERIFY(added && again);
    struct stat info = {};
    QCOMPARE(stat(QFile::encodeName(folder + u"/profiles.json"_s).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0600);
    QCOMPARE(stat(QFile::encodeName(folder).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0700);
#else
    QSKIP("modes are those of Unix");
#endif
}

void TestAccountStore::fileThatOthersMayReadIsNarrowed()
{
#ifdef Q_OS_UNIX
    put(R"({"version":1,"profiles":[]})");
    QCOMPARE(chmod(QFile::encodeName(file()).constData(), 0644), 0);
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(chmod(folder.constData(), 0755), 0);
    const AccountStore store(DataFolder{m_folder->path()});
    struct stat info = {};
    QCOMPARE(stat(QFile::encodeName(file()).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0600);
    QCOMPARE(stat(folder.constData(), &info), 0); // somebody made it so
    QCOMPARE(int(info.st_mode & 0777), 0755);
#else
    QSKIP("modes are those of Unix");
#endif
}

void TestAccountStore::whatALaterVersionAddedIsKept()
{
    QString id;
    {
        AccountStore store(DataFolder{m_folder->path()});
        id = *store.add(full());
    }
    QJsonObject whole = QJsonDocument::fromJson(read(file())).object();
    whole["window"_L1] = u"large"_s;
    QJsonArray accounts = whole["profiles"_L1].toArray();
    QJsonObject account = accounts[0].toObject();
    account["badge"_L1] = u"star"_s;
    accounts[0] = account;
    whole["profiles"_L1] = accounts;
    put(QJsonDocument(whole).toJson());

    AccountStore store(DataFolder{m_folder->path()});
    AccountSettings changed = *store.find(id);
    changed.name = u"Renamed"_s;
    QVERIFY(store.update(changed));
    whole = QJsonDocument::fromJson(read(file())).object();
    QCOMPARE(whole["window"_L1].toString(), u"large"_s);
    QCOMPARE(whole["profiles"_L1][0]["badge"_L1].toString(), u"star"_s);
    QCOMPARE(whole["profiles"_L1][0]["name"_L1].toString(), u"Renamed"_s);
}

void TestAccountStore::entryThatIsNoAccountIsKept_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("no id") << QByteArray(R"({"name":"x","environment":"test"})");
    QTest::newRow("no environment") << QByteArray(R"({"id":"a","name":"x"})");
    QTest::newRow("another environment")
        << QByteArray(R"({"id":"a","name":"x","environment":"staging"})");
    QTest::newRow("text for a number")
        << QByteArray(R"({"id":"a","name":"x","environment":"test","cooling_off_s":"9"})");
    QTest::newRow("fraction of a second")
        << QByteArray(R"({"id":"a","name":"x","environment":"test","cooling_off_s":1.5})");
    QTest::newRow("limit without a currency") << QByteArray(
        R"({"id":"a","name":"x","environment":"test","ask_above":{"minor_units":100}})");
    QTest::newRow("an unknown word for what is kept") << QByteArray(
        R"({"id":"a","name":"x","environment":"test","kept_data":{"people":"some"}})");
    QTest::newRow("kept for less than nothing")
        << QByteArray(R"({"id":"a","name":"x","environment":"test","kept_data":{"months":-1}})");
    QTest::newRow("port beyond") << QByteArray(
        R"({"id":"a","name":"x","environment":"test","proxy":{"mode":"host","port":70000}})");
    QTest::newRow("the receiver's port beyond") << QByteArray(
        R"({"id":"a","name":"x","environment":"test","receiver":{"on":true,"port":65536}})");
}

void TestAccountStore::entryThatIsNoAccountIsKept()
{
    QFETCH(QByteArray, entry);
    put(R"({"version":1,"profiles":[)" + entry + "]}");
    AccountStore store(DataFolder{m_folder->path()});
    QVERIFY(!store.problem());
    QVERIFY(store.list().empty());
    QCOMPARE(store.unreadEntries(), qsizetype(1));
    QVERIFY(store.add(full()));
    const QJsonArray accounts =
        QJsonDocument::fromJson(read(file())).object()["profiles"_L1].toArray();
    QCOMPARE(accounts.size(), 2);
    QVERIFY(accounts.contains(QJsonDocument::fromJson('[' + entry + ']').array().first()));
}

void TestAccountStore::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"version":1,"profiles":[{"id":)");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("another thing") << QByteArray("[]");
    QTest::newRow("no version") << QByteArray(R"({"profiles":[]})");
    QTest::newRow("profiles of another type") << QByteArray(R"({"version":1,"profiles":{}})");
}

void TestAccountStore::damagedFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    put(bytes);
    AccountStore store(DataFolder{m_folder->path()});
    QVERIFY(store.problem());
    QCOMPARE(store.problem()->fault, AccountStoreFault::SetAside);
    const QString aside = store.problem()->path;
    QVERIFY(aside != file());
    QCOMPARE(read(aside), bytes);
    QVERIFY(store.add(full()));
    QCOMPARE(read(aside), bytes);
    QCOMPARE(AccountStore(DataFolder{m_folder->path()}).list().size(), 1u);
}

void TestAccountStore::fileDamagedMeanwhileIsNotOverwritten()
{
    AccountStore store(DataFolder{m_folder->path()});
    const QString id = *store.add(full());
    put("garbage");
    QSignalSpy changed(&store, &AccountStore::changed);
    const auto removed = store.remove(id);
    QCOMPARE(removed.error().fault, AccountStoreFault::SetAside);
    QCOMPARE(read(removed.error().path), QByteArray("garbage"));
    QCOMPARE(changed.count(), 1);
}

void TestAccountStore::fileOfALaterVersionIsLeftAlone()
{
    const QByteArray later = R"({"version":2,"profiles":[{"id":"a"}],"new":true})";
    put(later);
    AccountStore store(DataFolder{m_folder->path()});
    QCOMPARE(store.problem()->fault, AccountStoreFault::NewerVersion);
    QVERIFY(store.list().empty());
    QCOMPARE(store.add(full()).error().fault, AccountStoreFault::NewerVersion);
    QCOMPARE(read(file()), later);
}

void TestAccountStore::unreadableFileIsLeftAlone()
{
    // A folder of that name: for root, too, it cannot be read.
    QVERIFY(QDir(m_folder->path()).mkdir(u"profiles.json"_s));
    AccountStore store(DataFolder{m_folder->path()});
    QCOMPARE(store.problem()->fault, AccountStoreFault::Unreadable);
    QCOMPARE(store.add(full()).error().fault, AccountStoreFault::Unreadable);
    QVERIFY(QFileInfo(file()).isDir());
}

void TestAccountStore::anotherProcessesAccountIsNotLost()
{
    AccountStore here(DataFolder{m_folder->path()});
    AccountStore there(DataFolder{m_folder->path()});
    const QString first = *here.add(full());
    const QString second = *there.add(full());
    QVERIFY(there.find(first));
    QVERIFY(!here.find(second));
    QVERIFY(here.remove(first));
    QVERIFY(here.find(second));
}

void TestAccountStore::otherWriterIsNotDisturbed()
{
    AccountStore store(DataFolder{m_folder->path()});
    QVERIFY(store.add(full()));
    const QByteArray before = read(file());
    QLockFile other(file() + u".lock"_s);
    QVERIFY(other.tryLock(0));
    QCOMPARE(store.add(full()).error().fault, AccountStoreFault::Busy);
    QCOMPARE(read(file()), before);
    other.unlock();
    QVERIFY(store.add(full()));
}

void TestAccountStore::diskThatSaysNoChangesNothing()
{
#ifdef Q_OS_LINUX
    // No folder can be made below /proc, not even by root.
    AccountStore store(DataFolder{u"/proc/counterfoil-test"_s});
    QCOMPARE(store.add(full()).error().fault, AccountStoreFault::NotWritten);
    QVERIFY(store.list().empty());
#else
    QSKIP("needs /proc");
#endif
}

COUNTERFOIL_TEST(QCoreApplication, TestAccountStore)
#include "tst_account_store.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/list_looks.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// How lists were left, across runs and processes.
class TestListLooks : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKnownOfAnUntouchedList();
    void lookComesBackForItsListAndAccountOnly();
    void anotherProcessLosesNothing();
    void damagedFileIsAFreshStart();

private:
    const ListLook m_look{{4, 0, 2}, {160, 90, 120, 1, 300}, 4, true};
};

void TestListLooks::nothingIsKnownOfAnUntouchedList()
{
    const QTemporaryDir folder;
    QVERIFY(!ListLooks(folder.path()).look(u"shop"_s, u"payments"_s));
    QVERIFY(QDir(folder.path()).isEmpty()); // asking writes nothing
}

void TestListLooks::lookComesBackForItsListAndAccountOnly()
{
    const QTemporaryDir folder;
    ListLooks(folder.path()).remember(u"shop"_s, u"payments"_s, m_look);
    ListLooks looks(folder.path());
    QCOMPARE(looks.look(u"shop"_s, u"payments"_s), std::optional(m_look));
    QVERIFY(!looks.look(u"shop"_s, u"operations"_s));
    QVERIFY(!looks.look(u"other"_s, u"payments"_s));
}

void TestListLooks::anotherProcessLosesNothing()
{
    const QTemporaryDir folder;
    ListLooks one(folder.path());
    ListLooks two(folder.path());
    one.remember(u"shop"_s, u"payments"_s, m_look);
    ListLook other = m_look;
    other.isDescending = false;
    two.remember(u"shop"_s, u"operations"_s, other);
    one.remember(u"second"_s, u"payments"_s, other);
    ListLooks looks(folder.path());
    QCOMPARE(looks.look(u"shop"_s, u"payments"_s), std::optional(m_look));
    QCOMPARE(looks.look(u"shop"_s, u"operations"_s), std::optional(other));
    QCOMPARE(looks.look(u"second"_s, u"payments"_s), std::optional(other));
}

void TestListLooks::damagedFileIsAFreshStart()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"lists.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\":1,") > 0);
    file.close();
    ListLooks looks(folder.path());
    QVERIFY(!looks.look(u"shop"_s, u"payments"_s));
    looks.remember(u"shop"_s, u"payments"_s, m_look);
    QCOMPARE(looks.look(u"shop"_s, u"payments"_s), std::optional(m_look));
}

COUNTERFOIL_TEST(QCoreApplication, TestListLooks)
#include "tst_list_looks.moc"

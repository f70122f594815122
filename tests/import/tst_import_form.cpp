// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_form.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterfoil;

namespace {

const QString firstId = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;
const QString secondId = u"497f6eca-6276-4993-bfeb-53cbbbba6f08"_s;

ImportSource pasted(const QString &text)
{
    return {u"pasted text"_s, {}, text};
}

} // namespace

class TestImportForm : public QObject
{
    Q_OBJECT

private slots:
    void idsAreFoundWithoutAnyChoice()
    {
        ImportForm form;
        QVERIFY(!form.canStart());
        QVERIFY(form.sentence().isEmpty());
        form.setSource(pasted(firstId + u'\n' + secondId));
        QVERIFY(form.isReading());
        QVERIFY(!form.canStart());
        QTRY_VERIFY(form.canStart());
        QCOMPARE(form.ids()->ids.size(), 2);
        QVERIFY(!form.hasProblem());
    }

    void aTableWithoutIdsAsksForTheColumn()
    {
        ImportForm form;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a,b\n1,2\n") > 0);
        file.close();
        form.setSource({u"a.csv"_s, file.fileName(), {}});
        QTRY_VERIFY(!form.isReading());
        QVERIFY(form.hasProblem());
        QVERIFY(form.sentence().contains(u"column"_s));
        form.setColumn(1);
        QTRY_VERIFY(!form.isReading());
        QVERIFY(form.hasProblem());
        QVERIFY(!form.canStart());
    }

    void anotherColumnGivesOtherIds()
    {
        ImportForm form;
        form.setSource(pasted(u"session\tpayment\n%1\t%2\n"_s.arg(firstId, secondId)));
        QTRY_VERIFY(form.canStart());
        QCOMPARE(form.column(), 1);
        QCOMPARE(form.ids()->ids.first().text(), secondId);
        form.setColumn(0);
        QVERIFY(!form.canStart());
        QTRY_VERIFY(form.canStart());
        QCOMPARE(form.ids()->ids.first().text(), firstId);
    }

    void anotherLayoutIsReadAnew()
    {
        ImportForm form;
        form.setFirstRow(1); // of nothing
        QVERIFY(!form.isReading());
        form.setSource(pasted(u"order\tpayment\n1\t%1\n2\t%2\n"_s.arg(firstId, secondId)));
        QTRY_VERIFY(form.canStart());
        QCOMPARE(form.preview()->layout.separator, '\t');
        QCOMPARE(form.preview()->layout.firstRow, 0);
        form.setFirstRow(2);
        QVERIFY(!form.canStart());
        QCOMPARE(form.preview()->layout.firstRow, 2);
        QTRY_VERIFY(form.canStart());
        QCOMPARE(form.ids()->ids, QList<PaymentId>{PaymentId(secondId)});
        QCOMPARE(form.ids()->above, 2);
        form.setSeparator(';');
        QTRY_VERIFY(form.canStart());
        QCOMPARE(form.preview()->layout.separator, ';');
        QCOMPARE(form.preview()->columns, 1);
        QCOMPARE(form.column(), 0);
    }

    void theSentenceSaysWhatWasLeftOut()
    {
        ImportForm form;
        form.setSource(
            pasted(u"order\tpayment\n1\t%1\n2\t%2\n3\t\n4\t-\n"_s.arg(firstId, secondId)));
        QTRY_VERIFY(form.canStart());
        QCOMPARE(form.sentence(), u"2 payments in 4 rows; 2 rows without an id."_s);
    }

    void theLastSourceCounts()
    {
        ImportForm form;
        form.setSource(pasted(firstId));
        form.setSource(pasted(secondId));
        QTRY_VERIFY(form.canStart());
        QCOMPARE(form.ids()->ids.first().text(), secondId);
        form.setSource(pasted(firstId));
        form.clear();
        QVERIFY(!form.isReading());
        QVERIFY(!form.canStart());
    }

    void aFileThatIsGoneSaysWhy()
    {
        ImportForm form;
        form.setSource({u"none.csv"_s, u"/nowhere/none.csv"_s, {}});
        QTRY_VERIFY(form.hasProblem());
        QVERIFY(!form.sentence().isEmpty());
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestImportForm)
#include "tst_import_form.moc"

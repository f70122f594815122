// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/additional_data_model.h"

#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestAdditionalDataModel : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatWasReadIsWrittenAsItCame_data();
    void whatWasReadIsWrittenAsItCame();
    void aValueIsAddedAndTyped();
    void valuesNestInObjectsAndLists();
    void aKeyIsNeitherEmptyNorTwice();
    void aNumberHasToBeOne();
    void anotherKindKeepsWhatItCan();
    void whatIsNoObjectIsLeftAlone();
    void theLastValueTakesTheDataAway();

private:
    [[nodiscard]] QModelIndex value(const QModelIndex &key) const
    {
        return key.siblingAtColumn(static_cast<int>(AdditionalDataModel::Column::Value));
    }

    std::unique_ptr<AdditionalDataModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestAdditionalDataModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<AdditionalDataModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestAdditionalDataModel::whatWasReadIsWrittenAsItCame_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("the documents' sample")
        << u"{\"custom_field1\":\"custom value\",\"custom_field2\":123}"_s;
    QTest::newRow("nested") << u"{\"a\":{\"b\":[1,2.50,{\"c\":null}]},\"d\":[],\"e\":{}}"_s;
    QTest::newRow("digits") << u"{\"n\":12345678901234567890.10,\"f\":true,\"g\":false}"_s;
    QTest::newRow("signs") << u"{\"q\\\"\":\"a\\nb\\\\\"}"_s;
}

void TestAdditionalDataModel::whatWasReadIsWrittenAsItCame()
{
    QFETCH(const QString, json);
    m_model->setJson(json);
    const QModelIndex first = m_model->index(0, 0);
    const QString key = first.data(Qt::EditRole).toString();
    QVERIFY(m_model->setData(first, u"other"_s));
    QVERIFY(m_model->json() != json);
    QVERIFY(m_model->setData(first, key));
    QCOMPARE(m_model->json(), json);
}

void TestAdditionalDataModel::aValueIsAddedAndTyped()
{
    const QSignalSpy edited(m_model.get(), &AdditionalDataModel::edited);
    const QModelIndex added = m_model->addBehind({});
    QCOMPARE(m_model->json(), u"{\"field1\":\"\"}"_s);
    QVERIFY(m_model->setData(added, u"colour"_s));
    QVERIFY(m_model->setData(value(added), u"red"_s));
    QCOMPARE(m_model->json(), u"{\"colour\":\"red\"}"_s);
    QCOMPARE(edited.count(), 3);
}

void TestAdditionalDataModel::valuesNestInObjectsAndLists()
{
    const QPersistentModelIndex outer = m_model->addBehind({});
    QVERIFY(!m_model->addInside(outer).isValid()); // a text holds nothing
    m_model->setKind(outer, AdditionalDataModel::Kind::List);
    m_model->addInside(outer);
    const QModelIndex second = m_model->addInside(outer);
    QCOMPARE(second.data().toString(), u"2"_s); // its place, not a key
    QVERIFY(!m_model->flags(second).testFlag(Qt::ItemIsEditable));
    m_model->setKind(second, AdditionalDataModel::Kind::Object);
    m_model->addInside(second);
    QCOMPARE(m_model->json(), u"{\"field1\":[\"\",{\"field1\":\"\"}]}"_s);
}

void TestAdditionalDataModel::aKeyIsNeitherEmptyNorTwice()
{
    m_model->setJson(u"{\"a\":1,\"b\":2}"_s);
    QVERIFY(!m_model->setData(m_model->index(0, 0), QString()));
    QCOMPARE(m_model->fault(), u"Enter a key."_s);
    QVERIFY(!m_model->setData(m_model->index(0, 0), u"b"_s));
    QCOMPARE(m_model->fault(), u"Another value has this key."_s);
    QCOMPARE(m_model->json(), u"{\"a\":1,\"b\":2}"_s);
    QVERIFY(m_model->setData(m_model->index(0, 0), u"c"_s));
    QVERIFY(m_model->fault().isEmpty());
}

void TestAdditionalDataModel::aNumberHasToBeOne()
{
    m_model->setJson(u"{\"a\":1}"_s);
    QVERIFY(!m_model->setData(value(m_model->index(0, 0)), u"01"_s));
    QVERIFY(!m_model->setData(value(m_model->index(0, 0)), u"one"_s));
    QVERIFY(m_model->setData(value(m_model->index(0, 0)), u"-1.5e3"_s));
    QCOMPARE(m_model->json(), u"{\"a\":-1.5e3}"_s);
}

void TestAdditionalDataModel::anotherKindKeepsWhatItCan()
{
    m_model->setJson(u"{\"a\":\"12\"}"_s);
    const QModelIndex first = m_model->index(0, 0);
    m_model->setKind(first, AdditionalDataModel::Kind::Number);
    QCOMPARE(m_model->json(), u"{\"a\":12}"_s);
    m_model->setKind(first, AdditionalDataModel::Kind::Flag);
    QCOMPARE(m_model->json(), u"{\"a\":true}"_s);
    m_model->setKind(first, AdditionalDataModel::Kind::Nothing);
    QCOMPARE(m_model->json(), u"{\"a\":null}"_s);
}

void TestAdditionalDataModel::whatIsNoObjectIsLeftAlone()
{
    m_model->setJson(u"[1,2]"_s);
    QVERIFY(!m_model->isEditable());
    QVERIFY(!m_model->addBehind({}).isValid());
    QCOMPARE(m_model->json(), u"[1,2]"_s);
}

void TestAdditionalDataModel::theLastValueTakesTheDataAway()
{
    m_model->setJson(u"{\"a\":1}"_s);
    m_model->remove(m_model->index(0, 0));
    QVERIFY(m_model->json().isEmpty());
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestAdditionalDataModel)
#include "tst_additional_data_model.moc"

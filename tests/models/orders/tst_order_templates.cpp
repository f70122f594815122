// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_templates.h"

#include "tests/models/orders/order_words_of_test.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

class TestOrderTemplates : public QObject
{
    Q_OBJECT

private slots:
    void aTemplateComesBackByItsAccountAndKind();
    void aNameTakenAgainReplaces();
    void aNameIsNeededAndShort();
    void aRemovedOneIsGone();
    void nothingOfAPersonIsKept();
};

void TestOrderTemplates::aTemplateComesBackByItsAccountAndKind()
{
    const QTemporaryDir folder;
    QVERIFY(
        OrderTemplates(folder.path()).save(u"shop"_s, CreationKind::Session, {u"Deposit"_s, "{}"}));
    OrderTemplates again(folder.path());
    QCOMPARE(again.templates(u"shop"_s, CreationKind::Session).size(), 1);
    QCOMPARE(again.templates(u"shop"_s, CreationKind::Session).first().name, u"Deposit"_s);
    QCOMPARE(again.templates(u"shop"_s, CreationKind::Session).first().request, QByteArray("{}"));
    QVERIFY(again.templates(u"shop"_s, CreationKind::Payment).isEmpty());
    QVERIFY(again.templates(u"other"_s, CreationKind::Session).isEmpty());
}

void TestOrderTemplates::aNameTakenAgainReplaces()
{
    const QTemporaryDir folder;
    OrderTemplates templates(folder.path());
    QVERIFY(templates.save(u"shop"_s, CreationKind::Payment, {u"A"_s, "1"}));
    QVERIFY(templates.save(u"shop"_s, CreationKind::Payment, {u"B"_s, "2"}));
    QVERIFY(templates.save(u"shop"_s, CreationKind::Payment, {u"A"_s, "3"}));
    const auto all = templates.templates(u"shop"_s, CreationKind::Payment);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().request, QByteArray("3"));
}

void TestOrderTemplates::aNameIsNeededAndShort()
{
    const QTemporaryDir folder;
    OrderTemplates templates(folder.path());
    QVERIFY(!templates.save(u"shop"_s, CreationKind::Session, {QString(), "{}"}));
    QVERIFY(!templates.save(u"shop"_s, CreationKind::Session, {QString(61, u'x'), "{}"}));
    QVERIFY(!templates.save(u"shop"_s, CreationKind::Session,
                            {u"x"_s, QByteArray(OrderTemplates::LargestRequest + 1, ' ')}));
    QVERIFY(templates.templates(u"shop"_s, CreationKind::Session).isEmpty());
}

void TestOrderTemplates::aRemovedOneIsGone()
{
    const QTemporaryDir folder;
    OrderTemplates templates(folder.path());
    QVERIFY(templates.save(u"shop"_s, CreationKind::Session, {u"A"_s, "{}"}));
    QVERIFY(templates.remove(u"shop"_s, CreationKind::Session, u"A"_s));
    QVERIFY(templates.templates(u"shop"_s, CreationKind::Session).isEmpty());
}

void TestOrderTemplates::nothingOfAPersonIsKept()
{
    OrderForm form(CreationKind::Session, orderWords());
    fillOrder(form);
    form.setText(OrderText::Email, u"kim@shop.example"_s);
    form.setText(OrderText::BillingCity, u"Lille"_s);
    form.setText(OrderText::ShippingPhone, u"+33111111111"_s);
    const QByteArray kept = writeDraft(form.kind(), form.words(), withoutPerson(form.draft()));
    for (const char *word : {"kim", "Lille", "+33", "order-1", "customer", "address"})
        QVERIFY2(!kept.contains(word), word);
    QVERIFY(kept.contains("shop.example/return"));
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestOrderTemplates)
#include "tst_order_templates.moc"

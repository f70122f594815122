// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/dialogs/import_drop.h"
#include "ui/frame/place_words.h"

#include <QApplication>
#include <QDropEvent>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const auto draggedId = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;

} // namespace

class TestPlaceWords : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasAWordOfItsOwn();
    void aDraggedPaymentIsItsIdAndItsLink();
    void aListHasNoLink();
    void whatIsDraggedIsTakenByAnotherWindow();
};

void TestPlaceWords::everyKindHasAWordOfItsOwn()
{
    for (int i = 0; i <= static_cast<int>(Place::Kind::NewPayment); ++i) {
        const auto kind = static_cast<Place::Kind>(i);
        QCOMPARE(kindOf(wordOf(kind)), std::optional(kind));
    }
    QVERIFY(!kindOf(u"payment "_s));
}

void TestPlaceWords::aDraggedPaymentIsItsIdAndItsLink()
{
    const auto data =
        mimeOf({Place::payment(u"a"_s), {Place::Kind::Settings, {}}, Place::session(u"b"_s)});
    QCOMPARE(data->text(), u"a\ncounterfoil://payment/a\nb\ncounterfoil://session/b"_s);
    QCOMPARE(data->urls(),
             (QList<QUrl>{QUrl(u"counterfoil://payment/a"_s), QUrl(u"counterfoil://session/b"_s)}));
}

void TestPlaceWords::aListHasNoLink()
{
    QVERIFY(linkTo({Place::Kind::Payments, {}}).isEmpty());
    QVERIFY(!mimeOf({{Place::Kind::Payments, {}}}));
}

void TestPlaceWords::whatIsDraggedIsTakenByAnotherWindow()
{
    QWidget window;
    auto *drop = new ImportDrop(&window);
    QSignalSpy dropped(drop, &ImportDrop::idDropped);
    const auto data = mimeOf({Place::payment(draggedId)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, data.get(), Qt::LeftButton,
                          Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0][0].value<RecognisedId>(), (RecognisedId{IdKind::Payment, draggedId}));
}

COUNTERFOIL_TEST(QApplication, TestPlaceWords)
#include "tst_place_words.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/chip_line.h"
#include "ui/widgets/filter_chip.h"

#include "tests/models/search/search_contexts.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace counterfoil::testing;
using typed::press;

class TestChipLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setChoice(ThemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_search = std::make_unique<SearchLine>(searchContext());
        m_line = std::make_unique<ChipLine>(*m_search);
        m_line->resize(600, 40);
        m_line->show();
        m_line->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
        edit()->setFocus();
    }
    void cleanup()
    {
        m_line.reset();
        m_search.reset();
    }

    void typedTermsTurnIntoChips();
    void theCursorStaysWhereSomebodyTypes();
    void backspaceAtTheStartGivesAChipBack();
    void arrowsLeadIntoTheChipsAndKeysActOnThem();
    void arrowsGoByTheWritingDirection();
    void aChipGoesWithItsCross();
    void typingOnAChipGoesOnInTheText();
    void manyChipsTakeMoreRows();
    void aPasteOfTenKilobytesIsKeptWhole();
    void aPasteOverAllReplacesChipsToo();
    void whatIsTypedOverAllReplacesChipsToo();
    void allIsCopiedAndCut();
    void anArrowLeavesTheSelection();
    void remoteTextIsPlainAndShort();
    void screenReadersAreToldTheCondition();
    void whatIsWrongIsUnderlined();

private:
    QLineEdit *edit() const { return m_line->lineEdit(); }
    QStringList labels() const
    {
        QStringList labels;
        for (const FilterChip *chip : m_line->chips())
            labels << chip->text();
        return labels;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SearchLine> m_search;
    std::unique_ptr<ChipLine> m_line;
};

void TestChipLine::typedTermsTurnIntoChips()
{
    QTest::keyClicks(edit(), u"last4:1234 amount:>100 emi"_s);
    QCOMPARE(labels(), QStringList({u"last4: 1234"_s, u"amount > 100"_s}));
    QCOMPARE(edit()->text(), u"emi"_s);
    QVERIFY(m_line->chips().last()->geometry().right() < edit()->x());
}

void TestChipLine::theCursorStaysWhereSomebodyTypes()
{
    QTest::keyClicks(edit(), u"emily"_s);
    edit()->setCursorPosition(0);
    QTest::keyClicks(edit(), u"rose "_s);
    QCOMPARE(labels(), QStringList({u"rose"_s}));
    QCOMPARE(edit()->text(), u"emily"_s);
    QCOMPARE(edit()->cursorPosition(), 0);
}

void TestChipLine::backspaceAtTheStartGivesAChipBack()
{
    QTest::keyClicks(edit(), u"status:pending op:refund "_s);
    press(Qt::Key_Backspace);
    QCOMPARE(labels(), QStringList({u"status: pending"_s}));
    QCOMPARE(edit()->text(), u"op:refund"_s);
    QCOMPARE(edit()->cursorPosition(), 9);
    press(Qt::Key_Backspace);
    QCOMPARE(edit()->text(), u"op:refun"_s);
}

void TestChipLine::arrowsLeadIntoTheChipsAndKeysActOnThem()
{
    QTest::keyClicks(edit(), u"a status:captured c d"_s);
    press(Qt::Key_Left);
    QVERIFY(edit()->hasFocus());
    press(Qt::Key_Left);
    QVERIFY(m_line->chips()[2]->hasFocus());
    press(Qt::Key_Left);
    press(Qt::Key_Minus);
    QCOMPARE(labels(), QStringList({u"a"_s, u"not status: captured"_s, u"c"_s}));
    QVERIFY(m_line->chips()[1]->hasFocus());
    press(Qt::Key_Delete);
    QCOMPARE(labels(), QStringList({u"a"_s, u"c"_s}));
    QVERIFY(m_line->chips()[1]->hasFocus());
    press(Qt::Key_Backspace);
    QVERIFY(edit()->hasFocus());
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QVERIFY(m_line->chips()[0]->hasFocus());
    press(Qt::Key_Right);
    QVERIFY(edit()->hasFocus());
    QCOMPARE(m_search->text(), u"a d"_s);
}

void TestChipLine::arrowsGoByTheWritingDirection()
{
    m_line->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClicks(edit(), u"a b "_s);
    QVERIFY(m_line->chips()[0]->x() > m_line->chips()[1]->x());
    press(Qt::Key_Right);
    QVERIFY(m_line->chips()[1]->hasFocus());
    press(Qt::Key_Right);
    QVERIFY(m_line->chips()[0]->hasFocus());
    press(Qt::Key_Left);
    QVERIFY(m_line->chips()[1]->hasFocus());
}

void TestChipLine::aChipGoesWithItsCross()
{
    QTest::keyClicks(edit(), u"a status:pending "_s);
    FilterChip *chip = m_line->chips()[1];
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(10, chip->height() / 2));
    QCOMPARE(m_search->chips().size(), 2);
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 12, chip->height() / 2));
    QCOMPARE(m_search->text(), u"a"_s);
}

void TestChipLine::typingOnAChipGoesOnInTheText()
{
    QTest::keyClicks(edit(), u"a "_s);
    press(Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), 'x');
    QVERIFY(edit()->hasFocus());
    QCOMPARE(edit()->text(), u"x"_s);
}

void TestChipLine::manyChipsTakeMoreRows()
{
    const int one = m_line->heightForWidth(600);
    const QSignalSpy changes(m_line.get(), &ChipLine::chipsChanged);
    for (int i = 0; i < 30; ++i)
        QTest::keyClicks(edit(), u"partner:number%1 "_s.arg(i));
    QVERIFY(!changes.isEmpty());
    QVERIFY(m_line->heightForWidth(600) >= 4 * one);
    for (const FilterChip *chip : m_line->chips())
        QVERIFY(chip->geometry().right() <= 600);
    QVERIFY(edit()->width() >= 100);
}

void TestChipLine::aPasteOfTenKilobytesIsKeptWhole()
{
    const QString paste = u"word \"quote' "_s.repeated(800);
    QGuiApplication::clipboard()->setText(paste);
    edit()->paste();
    QCOMPARE(edit()->text(), paste);
    QVERIFY(m_search->fault());
    QVERIFY(m_line->chips().isEmpty());
}

void TestChipLine::aPasteOverAllReplacesChipsToo()
{
    QTest::keyClicks(edit(), u"quist last4:1234 emi"_s);
    QCOMPARE(labels().size(), 2);
    QGuiApplication::clipboard()->setText(u"WEB-00012345"_s);
    QTest::keySequence(edit(), QKeySequence::SelectAll);
    QVERIFY(m_line->chips().first()->isSelected());
    QTest::keySequence(edit(), QKeySequence::Paste);
    QCOMPARE(labels(), QStringList());
    QCOMPARE(edit()->text(), u"WEB-00012345"_s);
    QCOMPARE(m_search->text(), u"WEB-00012345"_s);
}

void TestChipLine::whatIsTypedOverAllReplacesChipsToo()
{
    QTest::keyClicks(edit(), u"quist "_s);
    QTest::keySequence(edit(), QKeySequence::SelectAll);
    QTest::keyClicks(edit(), u"ida"_s);
    QCOMPARE(m_search->text(), u"ida"_s);
    QTest::keyClicks(edit(), u" x"_s);
    QTest::keySequence(edit(), QKeySequence::SelectAll);
    QTest::keyClick(edit(), Qt::Key_Backspace);
    QVERIFY(m_search->isEmpty());
}

void TestChipLine::allIsCopiedAndCut()
{
    QTest::keyClicks(edit(), u"quist emi"_s);
    QTest::keySequence(edit(), QKeySequence::SelectAll);
    QTest::keySequence(edit(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"quist emi"_s);
    QCOMPARE(m_search->text(), u"quist emi"_s);
    QGuiApplication::clipboard()->clear();
    QTest::keySequence(edit(), QKeySequence::Cut);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"quist emi"_s);
    QVERIFY(m_search->isEmpty());
}

void TestChipLine::anArrowLeavesTheSelection()
{
    QTest::keyClicks(edit(), u"quist emi"_s);
    QTest::keySequence(edit(), QKeySequence::SelectAll);
    QTest::keyClick(edit(), Qt::Key_End);
    QVERIFY(!m_line->chips().first()->isSelected());
    QTest::keyClicks(edit(), u"l"_s);
    QCOMPARE(m_search->text(), u"quist emil"_s);
}

void TestChipLine::remoteTextIsPlainAndShort()
{
    m_search->setText(u"\"<b>bold</b> "_s + QString(3000, u'x') + u"\""_s);
    const FilterChip *chip = m_line->chips().value(0);
    QVERIFY(chip);
    QVERIFY(chip->sizeHint().width() < 400);
    QVERIFY(!chip->toolTip().contains(u"<b>"_s));
}

void TestChipLine::screenReadersAreToldTheCondition()
{
    QTest::keyClicks(edit(), u"date:last-week "_s);
    QAccessibleInterface *chip = QAccessible::queryAccessibleInterface(m_line->chips().first());
    QCOMPARE(chip->text(QAccessible::Name), u"date: last week"_s);
    QVERIFY(chip->text(QAccessible::Description).contains(u"Delete"_s));
}

void TestChipLine::whatIsWrongIsUnderlined()
{
    const auto failureColoured = [this](int from, int to) {
        const QImage image = m_line->grab().toImage();
        const QColor failure = Theme::current().color(ColorRole::FailureSoft);
        int count = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                count += image.pixelColor(x, y) == failure ? 1 : 0;
            }
        }
        return count;
    };
    QTest::keyClicks(edit(), u"amount:42x"_s);
    QCOMPARE(failureColoured(0, 600), 0); // it may still become right
    QTest::keyClicks(edit(), u" emily"_s);
    const QFontMetrics metrics(edit()->font());
    const int begin = metrics.horizontalAdvance(u"amount:42"_s);
    const int end = metrics.horizontalAdvance(u"amount:42x"_s);
    QVERIFY(failureColoured(begin - 2, end + 6) > 0);
    QCOMPARE(failureColoured(end + 8, 600), 0);
    QCOMPARE(failureColoured(0, begin - 4), 0);
    edit()->setText(u"amount:42 emily"_s);
    QCOMPARE(failureColoured(0, 600), 0);
}

COUNTERFOIL_TEST(QApplication, TestChipLine)
#include "tst_chip_line.moc"

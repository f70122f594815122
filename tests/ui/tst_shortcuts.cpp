// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/theme/pseudo_translator.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

QList<Shortcut> allShortcuts()
{
    QList<Shortcut> all;
    for (int i = 0; i < static_cast<int>(Shortcut::Count); ++i)
        all << static_cast<Shortcut>(i);
    return all;
}

/// Whether German and French keyboards have the key without AltGr. Digits need Shift on the
/// French one and the slash needs it on the German one, which Qt takes off again.
bool isOnEveryKeyboard(QKeyCombination combination)
{
    const int key = combination.key();
    const bool isLetter = key >= Qt::Key_A && key <= Qt::Key_Z;
    const bool isDigit = key >= Qt::Key_0 && key <= Qt::Key_9;
    const bool isFunction = key >= Qt::Key_F1 && key <= Qt::Key_F12;
    const bool isNamed = key == Qt::Key_Space || key == Qt::Key_Slash ||
                         (key >= Qt::Key_Escape && key <= Qt::Key_PageDown);
    return isLetter || isDigit || isFunction || isNamed;
}

} // namespace

class TestShortcuts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void everyShortcutHasKeysAndWords();
    void everyShortcutCanBeTypedOnAnyKeyboard();
    void noKeyDoesTwoThingsInOneGroup();
    void anActionHasItsKeys();
    void heldDownASubmissionIsSentOnce();
    void aWidgetKnowsItsKeysAlsoOnTheNumberPad();
    void theSheetShowsEveryShortcut();
    void theKeysOfTheSheetKeepTheirRoomBesideLongWords();
    void theManualHasTheSameTable();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestShortcuts::everyShortcutHasKeysAndWords()
{
    for (const Shortcut shortcut : allShortcuts()) {
        QVERIFY2(!textOf(shortcut).isEmpty(), qPrintable(QString::number(int(shortcut))));
        QVERIFY2(!keysOf(shortcut).isEmpty(), qPrintable(textOf(shortcut)));
        QVERIFY(!titleOf(groupOf(shortcut)).isEmpty());
    }
}

void TestShortcuts::everyShortcutCanBeTypedOnAnyKeyboard()
{
    for (const Shortcut shortcut : allShortcuts()) {
        const QKeySequence shown = keysOf(shortcut).first();
        QCOMPARE(shown.count(), 1);
        QVERIFY2(isOnEveryKeyboard(shown[0]), qPrintable(shown.toString()));
    }
}

void TestShortcuts::noKeyDoesTwoThingsInOneGroup()
{
    const QList<Shortcut> all = allShortcuts();
    for (const Shortcut one : all) {
        for (const Shortcut other : all) {
            // What works anywhere works in all the others.
            const bool canMeet =
                groupOf(one) == groupOf(other) || groupOf(one) == ShortcutGroup::Anywhere;
            if (one == other || !canMeet)
                continue;
            for (const QKeySequence &keys : keysOf(one))
                QVERIFY2(!keysOf(other).contains(keys), qPrintable(textOf(one) + textOf(other)));
        }
    }
}

void TestShortcuts::anActionHasItsKeys()
{
    QWidget owner;
    for (const Shortcut shortcut : allShortcuts()) {
        const QAction *action = addShortcut(&owner, shortcut);
        QCOMPARE(action->shortcuts(), keysOf(shortcut));
        QCOMPARE(shortcutOf(*action), shortcut);
    }
}

void TestShortcuts::heldDownASubmissionIsSentOnce()
{
    QWidget owner;
    QVERIFY(!addShortcut(&owner, Shortcut::Submit)->autoRepeat());
    QVERIFY(addShortcut(&owner, Shortcut::NextTab)->autoRepeat());
    QCOMPARE(owner.actions().size(), 2);
    QCOMPARE(shortcutOf(*owner.actions().last()), Shortcut::NextTab);
    QCOMPARE(addShortcut(&owner, Shortcut::RailPage, 3, Qt::WindowShortcut)->shortcut(),
             QKeySequence(Qt::ALT | Qt::Key_3));
}

void TestShortcuts::aWidgetKnowsItsKeysAlsoOnTheNumberPad()
{
    const QKeyEvent enter(QEvent::KeyPress, Qt::Key_Enter, Qt::KeypadModifier);
    QVERIFY(isPressed(enter, Shortcut::OpenRow));
    const QKeyEvent up(QEvent::KeyPress, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(isPressed(up, Shortcut::PreviousReference));
    const QKeyEvent bracket(QEvent::KeyPress, Qt::Key_BracketLeft, Qt::NoModifier, u"["_s);
    QVERIFY(isPressed(bracket, Shortcut::PreviousReference));
    const QKeyEvent plain(QEvent::KeyPress, Qt::Key_Up, Qt::NoModifier);
    QVERIFY(!isPressed(plain, Shortcut::PreviousReference));
}

void TestShortcuts::theSheetShowsEveryShortcut()
{
    QWidget window;
    window.resize(1440, 900);
    window.show();
    showShortcuts(&window);
    OverlayDialog *sheet = OverlayDialog::openIn(&window);
    QVERIFY(sheet);
    QStringList words;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        words << label->text();
    QStringList caps;
    for (const KeyCap *cap : sheet->findChildren<KeyCap *>())
        caps << cap->text();
    for (const Shortcut shortcut : allShortcuts()) {
        QVERIFY2(words.contains(textOf(shortcut)), qPrintable(textOf(shortcut)));
        QVERIFY2(caps.contains(KeyCap::textOf(keysOf(shortcut).first())),
                 qPrintable(textOf(shortcut)));
    }
}

void TestShortcuts::theKeysOfTheSheetKeepTheirRoomBesideLongWords()
{
    PseudoTranslator longer(Qt::LeftToRight);
    QCoreApplication::installTranslator(&longer);
    QWidget window;
    window.resize(1440, 900);
    window.show();
    showShortcuts(&window);
    OverlayDialog *sheet = OverlayDialog::openIn(&window);
    QVERIFY(sheet);
    const QList<KeyCap *> caps = sheet->findChildren<KeyCap *>();
    const auto isInside = [sheet](const KeyCap *cap) {
        const int right = cap->mapTo(sheet, QPoint(cap->width(), 0)).x();
        return cap->width() >= cap->sizeHint().width() &&
               right < sheet->panel()->geometry().right();
    };
    QTRY_VERIFY(std::all_of(caps.cbegin(), caps.cend(), isInside));
}

void TestShortcuts::theManualHasTheSameTable()
{
    QFile manual(u"docs/manual/keyboard.md"_s);
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(manual.readAll());
    QVERIFY2(written.endsWith(shortcutsAsText()), qPrintable(shortcutsAsText()));
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestShortcuts)
#include "tst_shortcuts.moc"

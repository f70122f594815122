// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/priority_json.h"
#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"
#include "ui/editors/priority_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"

#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace counterfoil;
using namespace counterfoil::testing;

namespace {

const Priority cards{u"*"_s, u"creditcard"_s};
const Priority everything{u"*"_s, u"*"_s};
const Priority illicado{u"illicado"_s, u"*"_s};

/// An editor in a window of its own.
struct EditorFixture
{
    EditorFixture()
        : store(directory.path())
        , editor(model, store, u"Demo shop"_s, OperationKind::Refund)
    {
        model.setPayment(OperationKind::Refund, share(samplePayment()));
        editor.resize(700, 300);
        editor.show();
        editor.activateWindow();
        (void)QTest::qWaitForWindowActive(&editor);
    }

    [[nodiscard]] QLineEdit *edit(const QString &name) const
    {
        return editor.findChild<QLineEdit *>(name);
    }
    /// Opens the menu of the presets by the keyboard and triggers one of its entries.
    void choose(const QString &text)
    {
        auto *button = editor.findChild<QPushButton *>(u"priorityPresets"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *menu = editor.findChild<QMenu *>(u"presetMenu"_s);
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return;
            }
        }
        QFAIL(qPrintable(u"no entry "_s + text));
    }
    [[nodiscard]] QString sentence() const
    {
        return editor.findChild<QLabel *>(u"prioritySentence"_s)->text();
    }
    [[nodiscard]] QString presetText() const
    {
        return editor.findChild<QPushButton *>(u"priorityPresets"_s)->text();
    }

    QTemporaryDir directory;
    FilePriorityPresetStore store;
    PriorityListModel model;
    PriorityEditor editor;
};

} // namespace

class TestPriorityEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_theme = std::make_unique<Theme>(*qApp);
    }

    void emptyListSaysWhatHappensWithoutOne()
    {
        EditorFixture f;
        QCOMPARE(f.sentence(),
                 u"Without a list, credit cards are refunded first, then the rest."_s);
        QVERIFY(!f.edit(u"priorityPartner1"_s));
    }

    void rowsFollowTheModel()
    {
        EditorFixture f;
        f.model.setList({{cards, everything, illicado}});
        QCOMPARE(f.edit(u"priorityMethod1"_s)->text(), u"creditcard"_s);
        QCOMPARE(f.edit(u"priorityPartner3"_s)->text(), u"illicado"_s);
        QCOMPARE(f.edit(u"priorityPartner3"_s)->accessibleDescription(), u"last: 27.50 left"_s);
        f.model.move(2, 0);
        QCOMPARE(f.edit(u"priorityPartner1"_s)->text(), u"illicado"_s);
        f.model.remove(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(f.edit(u"priorityMethod1"_s)->text(), u"creditcard"_s);
        QVERIFY(!f.edit(u"priorityPartner3"_s));
    }

    void altArrowsMoveTheRowAndKeepTheFocus()
    {
        EditorFixture f;
        f.model.setList({{cards, everything, illicado}});
        QLineEdit *edit = f.edit(u"priorityPartner3"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(edit, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(edit, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(f.model.list(), (PriorityList{{illicado, cards, everything}}));
        QVERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(f.model.list(), (PriorityList{{cards, illicado, everything}}));
    }

    void typingChangesTheListAndKeepsTheCursor()
    {
        EditorFixture f;
        f.model.setList({{illicado}});
        QLineEdit *edit = f.edit(u"priorityPartner1"_s);
        edit->setFocus();
        edit->setCursorPosition(0);
        QTest::keyClicks(edit, u"x"_s);
        QCOMPARE(f.model.list().entries.front().partner, u"xillicado"_s);
        QCOMPARE(edit->cursorPosition(), 1);
        QVERIFY(edit->accessibleDescription().contains(u"no partner “xillicado”"_s));
    }

    void completionOffersThePaymentsPartners()
    {
        EditorFixture f;
        f.model.add();
        QCompleter *completer = f.edit(u"priorityPartner1"_s)->completer();
        completer->setCompletionPrefix(u"i"_s);
        QCOMPARE(completer->completionCount(), 2); // illicado, ingenico
        completer->setCompletionPrefix(u"*"_s);
        QCOMPARE(completer->completionCount(), 1);
    }

    void removingMovesTheFocusOn()
    {
        EditorFixture f;
        f.model.setList({{cards, everything}});
        auto *remove = f.editor.findChild<QWidget *>(u"priorityRemove1"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(f.model.list(), (PriorityList{{everything}}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(QApplication::focusWidget(), f.edit(u"priorityPartner1"_s));
    }

    void handleDragsTheRow()
    {
        EditorFixture f;
        f.model.setList({{cards, everything, illicado}});
        QCoreApplication::sendPostedEvents();
        QLineEdit *first = f.edit(u"priorityPartner1"_s);
        QWidget *row = first->parentWidget();
        QWidget *third = f.edit(u"priorityPartner3"_s)->parentWidget();
        auto *handle = row->findChild<IconLabel *>(QString(), Qt::FindDirectChildrenOnly);
        const QPoint goal = handle->mapFrom(row->parentWidget(), third->geometry().center());
        QTest::mousePress(handle, Qt::LeftButton);
        QMouseEvent move(QEvent::MouseMove, goal, handle->mapToGlobal(goal), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(handle, &move);
        QTest::mouseRelease(handle, Qt::LeftButton);
        QCOMPARE(f.model.list(), (PriorityList{{everything, illicado, cards}}));
    }

    void presetsFillTheList()
    {
        EditorFixture f;
        QCOMPARE(f.presetText(), u"Presets"_s);
        f.choose(u"Gift cards first"_s);
        QCOMPARE(f.model.list(), builtInPresets().at(1).list);
        QCOMPARE(f.presetText(), u"Preset: Gift cards first"_s);
        f.choose(u"No list"_s);
        QVERIFY(f.model.list().isEmpty());
    }

    void presetIsSavedUnderAName()
    {
        EditorFixture f;
        f.model.setList({{illicado, everything}});
        f.choose(u"Save as preset…"_s);
        QLineEdit *name = f.edit(u"presetName"_s);
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, u"Illicado & co"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!name->isVisible());
        QCOMPARE(f.store.presets(u"Demo shop"_s, OperationKind::Refund).last(),
                 (PriorityPreset{u"Illicado & co"_s, {{illicado, everything}}}));
        QCOMPARE(f.presetText(), u"Preset: Illicado & co"_s);
    }

    void listIsCopiedAndPastedAsJson()
    {
        EditorFixture f;
        f.model.setList({{cards, illicado}});
        f.choose(u"Copy as JSON"_s);
        QCOMPARE(priorityListFromText(QApplication::clipboard()->text()).value(),
                 (PriorityList{{cards, illicado}}));
        QApplication::clipboard()->setText(u"[{\"partner\":\"ingenico\",\"method\":\"*\"}]"_s);
        f.choose(u"Paste JSON"_s);
        QCOMPARE(f.model.list(), (PriorityList{{{u"ingenico"_s, u"*"_s}}}));
    }

    void badJsonIsSaidAndTheListStays()
    {
        EditorFixture f;
        f.model.setList({{cards}});
        QApplication::clipboard()->setText(u"<b>no list</b>"_s);
        f.choose(u"Paste JSON"_s);
        QVERIFY(f.sentence().contains(u"isn't valid JSON"_s));
        QCOMPARE(f.model.list(), (PriorityList{{cards}}));
        f.model.add(everything);
        QVERIFY(f.sentence().isEmpty());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COUNTERFOIL_TEST(QApplication, TestPriorityEditor)
#include "tst_priority_editor.moc"

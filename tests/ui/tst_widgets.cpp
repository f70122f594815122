// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/find_line.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/money_bar.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/tab_order.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <memory>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString markup = u"<b>Refund</b> <s>9.99</s> 999.99"_s;

QAccessible::Role accessibleRole(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->role();
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setChoice(ThemeChoice::Light);
    }

    void cleanupTestCase() { m_theme.reset(); }

    void chipHasRoomForItsWord()
    {
        const StatusChip small(statusLook(Look::Voided));
        const StatusChip big(statusLook(Look::AuthorisationPending));
        QVERIFY(big.sizeHint().width() > small.sizeHint().width());
        const QFontMetrics metrics(Theme::current().font(TextStyle::SmallMedium));
        QVERIFY(big.sizeHint().width() > metrics.horizontalAdvance(big.look().word) + 13);
        QVERIFY(big.sizeHint().height() <= Theme::current().size(Size::RowHeight) - 8);
        QCOMPARE(small.accessibleName(), u"Voided"_s);
    }

    void chipPaintsFromTheLeadingEdgeInBothDirections()
    {
        const StatusLook look = statusLook(Look::Captured);
        const QColor fill = Theme::current().color(look.fill);
        for (const bool mirrored : {false, true}) {
            QImage image(300, 38, QImage::Format_RGB32);
            image.fill(Qt::black);
            QPainter painter(&image);
            ShapedTexts texts;
            const int width = StatusChip::paint(
                &painter, image.rect(), look, mirrored ? Qt::RightToLeft : Qt::LeftToRight, texts);
            painter.end();
            QCOMPARE(width, StatusChip::sizeFor(look).width());
            QCOMPARE(image.pixelColor(mirrored ? 297 : 2, 19), fill);
            QCOMPARE(image.pixelColor(mirrored ? 2 : 297, 19), QColor(Qt::black));
        }
    }

    void softFillsHaveAnEdgeInHighContrastOnly()
    {
        const StatusLook look = statusLook(Look::Success);
        for (const ThemeChoice choice : {ThemeChoice::HighContrast, ThemeChoice::Light}) {
            m_theme->setChoice(choice);
            StatusChip chip(look);
            chip.resize(chip.sizeHint());
            const QImage image = chip.grab().toImage();
            const bool hasEdge = choice == ThemeChoice::HighContrast;
            QCOMPARE(image.pixelColor(image.width() / 2, 0),
                     Theme::current().color(hasEdge ? look.text : look.fill));
            QCOMPARE(image.pixelColor(image.width() / 2, 1), Theme::current().color(look.fill));
        }
    }

    void ledgerKeepsRefundedInsideCaptured()
    {
        using Kind = MoneyBar::Kind;
        const MoneyBar::Segments expected = {{Kind::Refunded, 1250},
                                             {Kind::Captured, 9750},
                                             {Kind::Voided, 0},
                                             {Kind::Available, 3299}};
        QCOMPARE(MoneyBar::ledger(14299, 11000, 1250, 0), expected);
    }

    void barWidthsAddUp_data()
    {
        QTest::addColumn<QList<qint64>>("amounts");
        QTest::addColumn<QList<int>>("widths");
        constexpr qint64 huge = std::numeric_limits<qint64>::max();
        QTest::newRow("even") << QList<qint64>{1, 1} << QList<int>{50, 50};
        QTest::newRow("thirds") << QList<qint64>{1, 1, 1} << QList<int>{34, 33, 33};
        QTest::newRow("a cent stays visible") << QList<qint64>{1, 1000000} << QList<int>{1, 99};
        QTest::newRow("nothing for zero") << QList<qint64>{0, 7} << QList<int>{0, 100};
        QTest::newRow("nothing for negative") << QList<qint64>{-5, 7} << QList<int>{0, 100};
        QTest::newRow("nothing at all") << QList<qint64>{0, 0} << QList<int>{0, 0};
        QTest::newRow("beyond qint64") << QList<qint64>{huge, huge} << QList<int>{50, 50};
    }

    void barWidthsAddUp()
    {
        QFETCH(QList<qint64>, amounts);
        QFETCH(QList<int>, widths);
        MoneyBar::Segments segments;
        for (const qint64 amount : amounts)
            segments << MoneyBar::Segment{MoneyBar::Kind::Captured, amount};
        QCOMPARE(MoneyBar::widths(segments, 100), widths);
    }

    void barShowsItsSegmentsInOrderAndMirrored()
    {
        const Tokens &tokens = Theme::current();
        for (const bool mirrored : {false, true}) {
            MoneyBar bar;
            bar.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
            bar.setSegments(MoneyBar::ledger(100, 60, 20, 20), u"60 of 100 captured"_s);
            bar.resize(200, 18);
            const QImage image = bar.grab().toImage();
            const auto at = [&](int x) { return image.pixelColor(mirrored ? 199 - x : x, 9); };
            QCOMPARE(at(20), tokens.color(ColorRole::LedgerRefunded));
            QCOMPARE(at(80), tokens.color(ColorRole::LedgerCaptured));
            QCOMPARE(at(140), tokens.color(ColorRole::LedgerVoided));
            QSet<QRgb> hatching;
            for (int x = 164; x < 195; ++x)
                hatching.insert(at(x).rgb());
            QVERIFY(hatching.contains(tokens.color(ColorRole::LedgerAvailable).rgb()));
            QVERIFY(hatching.contains(tokens.color(ColorRole::LedgerAvailableBase).rgb()));
        }
    }

    void copyGivesExactlyTheId()
    {
        CopyLabel label(u"payment id"_s);
        const QString id = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;
        label.setValue(id);
        label.resize(60, 24); // far too narrow: what is shown is elided
        label.show();
        auto *button = label.findChild<QToolButton *>();
        QCOMPARE(button->accessibleName(), u"Copy payment id"_s);
        QSignalSpy copied(&label, &CopyLabel::copied);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), id);
        QCOMPARE(copied.count(), 1);
        QCOMPARE(button->accessibleName(), u"Copied"_s);
    }

    void nothingToCopyHasNoButton()
    {
        CopyLabel label(u"reference"_s);
        label.show();
        QVERIFY(!label.findChild<QToolButton *>()->isVisible());
        QGuiApplication::clipboard()->setText(u"before"_s);
        label.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }

    void figuresAndIconsFollowTheMode()
    {
        QWidget window;
        auto *figure = new Figure(u"Captured"_s, Figure::Scale::Big, &window);
        figure->setValue(u"110.00"_s);
        figure->setColorRole(ColorRole::LedgerCaptured);
        auto *icon = new IconLabel(Icon::Info, ColorRole::TextSecondary, 24, &window);
        const auto has = [](QWidget &widget, ColorRole role) {
            const QImage image = widget.grab().toImage();
            const QRgb wanted = Theme::current().color(role).rgb();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixel(x, y) == wanted)
                        return true;
                }
            }
            return false;
        };
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark,
                                         ThemeChoice::HighContrast, ThemeChoice::Light}) {
            m_theme->setChoice(choice);
            QVERIFY(has(*figure, ColorRole::LedgerCaptured));
            QVERIFY(has(*icon, ColorRole::TextSecondary));
        }
    }

    void remoteTextIsNeverMarkup()
    {
        Banner banner;
        banner.showMessage(Banner::Kind::Failure, markup, markup);
        EmptyState empty;
        empty.setState(Icon::Inbox, markup, markup);
        Figure figure(markup);
        figure.setValue(markup);
        const FieldRow row(markup, markup);
        const ElidedLabel elided(markup);
        CopyLabel copy(markup);
        copy.setValue(markup);
        LineField field(markup);
        field.setError(markup);
        field.setUnit(markup);
        const std::initializer_list<const QWidget *> widgets = {&banner, &empty, &figure, &row,
                                                                &elided, &copy,  &field};
        for (const QWidget *widget : widgets) {
            QList<QLabel *> labels = widget->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (!label->text().isEmpty())
                    QCOMPARE(label->textFormat(), Qt::PlainText);
            }
        }
        QCOMPARE(elided.textFormat(), Qt::PlainText);
        QVERIFY(!plainToolTip(markup).contains(u"<b>"_s));
        ActionButton button(u"Void"_s);
        button.setReason(markup);
        QVERIFY(!button.toolTip().contains(u"<b>"_s));
    }

    void aButtonWithAMenuHasRoomForItsChevron()
    {
        ActionButton button(u"Choose an order"_s);
        const int before = button.sizeHint().width();
        QMenu menu;
        button.setMenu(&menu);
        QVERIFY(button.sizeHint().width() > before);
        button.resize(button.sizeHint());
        const QImage image = button.grab().toImage();
        const QColor ground = image.pixelColor(8, button.height() / 2);
        const int middle = button.width() - 14 - Theme::current().scaled(8); // of the chevron
        bool isDrawn = false;
        for (int y = 8; y < button.height() - 8; ++y)
            isDrawn = isDrawn || image.pixelColor(middle, y) != ground;
        QVERIFY(isDrawn);
        for (int y = 4; y < button.height() - 4; ++y) // Qt's own arrow stood there
            QCOMPARE(image.pixelColor(button.width() - 8, y), ground);
    }

    void fieldSaysWhatIsWrongAndTakesItBack()
    {
        LineField field(u"Amount"_s);
        field.setHint(u"After this: 67.50 left."_s);
        QCOMPARE(field.lineEdit()->accessibleDescription(), u"After this: 67.50 left."_s);
        field.setError(u"Only 97.50 EUR are left."_s);
        QCOMPARE(field.lineEdit()->accessibleDescription(), u"Only 97.50 EUR are left."_s);
        field.setError({});
        QCOMPARE(field.lineEdit()->accessibleDescription(), u"After this: 67.50 left."_s);
        QCOMPARE(field.lineEdit()->accessibleName(), u"Amount"_s);
    }

    void theButtonOfAFindLineIsThereWhileSomethingIsTyped()
    {
        FindLine line(u"Order or id"_s);
        line.show();
        auto *clear = line.findChild<IconButton *>(u"clearLine"_s);
        QVERIFY(clear && !clear->isVisible());
        QTest::keyClicks(&line, u"A-10"_s);
        QVERIFY(clear->isVisible());
        QVERIFY(line.textMargins().right() >= clear->width());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(line.text(), QString());
        QVERIFY(!clear->isVisible());
    }

    void segmentsMoveByArrowKeys()
    {
        SegmentedControl control({u"by amount"_s, u"by lines"_s});
        control.show();
        control.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&control));
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        control.setCurrentIndex(0);
        QCOMPARE(changed.count(), 0);
        auto *first = control.findChild<QPushButton *>();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(control.currentIndex(), 1);
        QCOMPARE(changed.count(), 1);
    }

    void tabGoesAlongTheLayouts()
    {
        QWidget window;
        auto *last = new QLineEdit(&window); // made first, shown last
        auto *second = new QLineEdit(&window);
        auto *first = new QLineEdit(&window);
        auto *off = new QLineEdit(&window);
        off->setEnabled(false);
        auto *grid = new QGridLayout;
        grid->addWidget(last, 1, 0);
        grid->addWidget(second, 0, 1);
        grid->addWidget(first, 0, 0);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(off);
        layout->addLayout(grid);
        window.show();
        QCOMPARE(tabStopsIn(&window), (QList<QWidget *>{first, second, last}));
    }

    void whatIsAddedLaterHasItsPlaceForTab()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *last = new QLineEdit;
        layout->addWidget(last);
        window.show();
        auto *scroll = new QScrollArea;
        scroll->setFocusPolicy(Qt::NoFocus);
        auto *inside = new QLineEdit;
        scroll->setWidget(inside);
        layout->insertWidget(0, scroll);
        scroll->show();
        QCOMPARE(tabStopsIn(&window), (QList<QWidget *>{inside, last}));
        auto *hidden = new QLineEdit;
        layout->insertWidget(0, hidden);
        QCOMPARE(tabStopsIn(&window), (QList<QWidget *>{inside, last}));
    }

    void overlayKeepsTheKeyboardInside()
    {
        QWidget window;
        window.resize(900, 600);
        auto *outside = new QLineEdit(&window);
        OverlayDialog dialog(&window);
        auto *layout = new QVBoxLayout(dialog.panel());
        auto *first = new QLineEdit;
        auto *second = new QLineEdit;
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        outside->setFocus();

        dialog.open();
        QCOMPARE(dialog.geometry(), window.rect());
        QCOMPARE(OverlayDialog::openIn(outside), &dialog);
        QVERIFY(first->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(first->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QVERIFY(second->hasFocus());
        outside->setFocus();
        QVERIFY(first->hasFocus());
    }

    void escapeRejectsAndGivesTheFocusBack()
    {
        QWidget window;
        window.resize(900, 600);
        auto *outside = new QLineEdit(&window);
        OverlayDialog dialog(&window);
        auto *layout = new QVBoxLayout(dialog.panel());
        layout->addWidget(new QLineEdit);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        outside->setFocus();
        dialog.open();
        QSignalSpy finished(&dialog, &OverlayDialog::finished);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.first().first().toInt(), static_cast<int>(OverlayDialog::Rejected));
        QVERIFY(dialog.isHidden());
        QVERIFY(outside->hasFocus());
        dialog.done(OverlayDialog::Accepted);
        QCOMPARE(finished.count(), 1);
    }

    void overlayFollowsTheWindowAndFitsANarrowOne()
    {
        QWidget window;
        window.resize(900, 600);
        OverlayDialog dialog(&window);
        dialog.setPanelWidth(740);
        auto *layout = new QVBoxLayout(dialog.panel());
        layout->addWidget(new QLineEdit);
        window.show();
        dialog.open();
        QCOMPARE(dialog.panel()->width(), 740);
        window.resize(500, 400);
        QCOMPARE(dialog.geometry(), window.rect());
        QVERIFY(dialog.rect().contains(dialog.panel()->geometry()));
    }

    void paintedWidgetsTellWhatTheyAre()
    {
        StatusChip chip(statusLook(Look::Success));
        MoneyBar bar;
        Banner banner;
        QWidget window;
        OverlayDialog dialog(&window);
        QCOMPARE(accessibleRole(&chip), QAccessible::StaticText);
        QCOMPARE(accessibleRole(&bar), QAccessible::Chart);
        QCOMPARE(accessibleRole(&banner), QAccessible::AlertMessage);
        QCOMPARE(accessibleRole(&dialog), QAccessible::Dialog);
    }

    void chipsThatDoNotFitAreCounted()
    {
        const QList<int> widths{StatusChip::sizeFor(statusLook(Look::Captured)).width(),
                                StatusChip::sizeFor(statusLook(Look::PartlyRefunded)).width(),
                                StatusChip::sizeFor(statusLook(Look::Pending)).width()};
        constexpr int gap = 4;
        const int two = widths[0] + gap + widths[1];
        const int three = two + gap + widths[2];
        QCOMPARE(RowDelegate::chipsThatFit(widths, three), 3);
        QCOMPARE(RowDelegate::chipsThatFit(widths, three - 1), 2);
        QCOMPARE(RowDelegate::chipsThatFit(widths, two), 1); // no room for "+1" behind two
        QCOMPARE(RowDelegate::chipsThatFit(widths, 10), 0);
        QCOMPARE(RowDelegate::chipsThatFit({}, 10), 0);
    }

    void rigidColumnsKeepTheirWidthWhereOthersGiveWay()
    {
        QStandardItemModel model(1, 3);
        ListTable table;
        table.setModel(&model);
        table.setWeights({100, 200, 300});
        table.setRigid({0});
        table.show();
        const auto widths = [&table](int width) {
            table.resize(width, 200);
            return QList<int>{table.columnWidth(0), table.columnWidth(1), table.columnWidth(2)};
        };
        QTRY_COMPARE(widths(1200), (QList<int>{200, 400, 600})); // room for all: all grow
        QTRY_COMPARE(widths(500), (QList<int>{100, 160, 240}));
        const int least = 500 * 65 / 100;
        QTRY_COMPARE(widths(300), (QList<int>{100, least * 2 / 5, least * 3 / 5})); // it scrolls
        QVERIFY(table.horizontalScrollBar()->maximum() > 0);
    }

    void columnsOfKnownWordsAreAsWideAsTheLongest()
    {
        QStandardItemModel model(1, 3);
        model.setHorizontalHeaderLabels({u"When"_s, u"State"_s, u"A title that is longer"_s});
        ListTable table;
        table.setModel(&model);
        table.rows()->setChips(1, [](const QModelIndex &) { return QList<StatusLook>(); });
        table.setWeights({20, 20, 20});
        const QString word = u"Rückerstattung teilweise fehlgeschlagen"_s;
        StatusLook look;
        look.word = word;
        const int chip = StatusChip::sizeFor(look).width();
        const int text =
            QFontMetrics(Theme::current().font(TextStyle::Body)).horizontalAdvance(word);
        table.setWords(0, {u"short"_s, word});
        table.setWords(1, {word, u"short"_s});
        table.setWords(2, {u"short"_s});
        table.resize(100, 200);
        table.show();
        const auto room = [&table](int column) {
            return RowDelegate::contentRect(QRect(0, 0, table.columnWidth(column), 10)).width();
        };
        QTRY_VERIFY(room(0) >= text);
        QVERIFY(room(1) >= chip);
        const int title = QFontMetrics(Theme::current().font(TextStyle::SmallMedium))
                              .horizontalAdvance(u"A title that is longer"_s);
        QVERIFY(room(2) >= title);

        table.horizontalHeader()->resizeSection(0, 60); // as somebody who drags it
        table.resize(110, 200);
        QTRY_COMPARE(table.columnWidth(0), 60);
    }

    void columnsThatGiveWayAreLeftOutBeforeTheListScrolls()
    {
        QStandardItemModel model(1, 4);
        ListTable table;
        table.setModel(&model);
        table.setWeights({200, 200, 200, 200});
        table.setRigid({0, 1, 2, 3});
        QWidget beside;
        table.giveWayTo(&beside, {3, 1});
        table.show();
        const auto seen = [&table](int width) {
            table.resize(width, 200);
            QList<int> columns;
            for (int column = 0; column < 4; ++column) {
                if (!table.isColumnHidden(column))
                    columns << column;
            }
            return columns;
        };
        QTRY_COMPARE(seen(700), (QList<int>{0, 1, 2, 3})); // nothing takes the room
        beside.show();
        QTRY_COMPARE(seen(900), (QList<int>{0, 1, 2, 3}));
        QTRY_COMPARE(seen(700), (QList<int>{0, 1, 2}));
        QTRY_COMPARE(seen(500), (QList<int>{0, 2}));
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
        QCOMPARE(table.look().columns, (QList<int>{0, 1, 2, 3})); // nobody chose that
        table.showColumn(1, 0, false);
        QTRY_COMPARE(seen(700), (QList<int>{0, 2, 3}));
        QTRY_COMPARE(seen(900), (QList<int>{0, 2, 3}));
        beside.hide();
        QTRY_COMPARE(seen(500), (QList<int>{0, 2, 3}));
    }

    void theCurrentRowIsMarkedAtItsEdgeThoughItIsNotSelected()
    {
        QStandardItemModel model(3, 2);
        ListTable table;
        table.setModel(&model);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        table.setWeights({100, 100});
        table.horizontalHeader()->moveSection(1, 0);
        table.resize(400, 300);
        table.show();
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(table.currentIndex().row(), 1);
        QVERIFY(!table.selectionModel()->hasSelection());
        const QImage image = table.viewport()->grab().toImage();
        const auto isEdge = [&](int column, int row) {
            const QRect cell = table.visualRect(model.index(row, column));
            return image.pixelColor(cell.left() + 1, cell.center().y()) ==
                   Theme::current().color(ColorRole::Accent);
        };
        QVERIFY(isEdge(1, 1)); // the column that stands first
        QVERIFY(!isEdge(0, 1));
        QVERIFY(!isEdge(1, 2));
    }

    void whatACellHidesIsItsToolTip()
    {
        const QString name = u"a name that is longer than its cell <b>"_s;
        QStandardItemModel model(1, 2);
        model.setItem(0, 0, new QStandardItem(name));
        ListTable table;
        table.setModel(&model);
        table.rows()->setChips(1, [](const QModelIndex &) {
            return QList<StatusLook>{statusLook(Look::Captured), statusLook(Look::Pending)};
        });
        table.resize(600, 200);
        table.show();
        const auto toolTip = [&table](int column, int width) {
            table.setColumnWidth(column, width);
            const QPoint place = table.visualRect(table.model()->index(0, column)).center();
            QHelpEvent event(QEvent::ToolTip, place, table.viewport()->mapToGlobal(place));
            QCoreApplication::sendEvent(table.viewport(), &event);
            return QToolTip::text();
        };
        QCOMPARE(toolTip(0, 500), QString());
        QCOMPARE(toolTip(0, 60), plainToolTip(name));
        QVERIFY2(toolTip(1, 90).contains(statusLook(Look::Pending).word),
                 qPrintable(QToolTip::text()));
        toolTip(1, 400);
        QTRY_COMPARE(QToolTip::text(), QString()); // it goes after a moment
    }

    void secondPartOfAButtonIsReadOutAndHasRoom()
    {
        ActionButton button(Icon::Undo2, u"Refund"_s, ButtonRole::Primary);
        const int before = button.sizeHint().width();
        button.setSecondary(u"up to 97.50 EUR"_s);
        QVERIFY(button.sizeHint().width() > before + 60);
        QCOMPARE(button.accessibleName(), u"Refund, up to 97.50 EUR"_s);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COUNTERFOIL_TEST(QApplication, TestWidgets)
#include "tst_widgets.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manual_window.h"

#include "ui/shell/manual_view.h"
#include "ui/shell/window_size.h"
#include "ui/theme/accessible.h"
#include "ui/theme/theme.h"
#include "ui/theme/translations.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/find_line.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int nameRole = Qt::UserRole;

QString shownLanguage()
{
    const Translations *translations = Translations::instanceOf(qApp);
    return translations ? translations->language() : u"en"_s;
}

} // namespace

ManualWindow::ManualWindow(QWidget *owner)
    : QWidget(owner->window(), Qt::Window)
    , m_manual(shownLanguage())
{
    setObjectName(u"manual"_s);
    setWindowTitle(tr("Counterfoil manual"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowSizes(this, {640, 420}, {980, 640});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(makeSide());
    row->addWidget(makeText(), 1);
    addKeys();
    find();
}

ManualWindow *ManualWindow::openFor(QWidget *owner, const QString &chapter)
{
    auto *manual =
        owner->window()->findChild<ManualWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!manual)
        manual = new ManualWindow(owner);
    manual->showChapter(chapter);
    manual->setWindowState(manual->windowState() & ~Qt::WindowMinimized);
    manual->show();
    manual->raise();
    manual->activateWindow();
    return manual;
}

void ManualWindow::closeFor(const QWidget *owner)
{
    delete owner->window()->findChild<ManualWindow *>(QString(), Qt::FindDirectChildrenOnly);
}

QWidget *ManualWindow::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(Theme::current().scaled(250));
    m_search = new FindLine(tr("Search the manual"), side);
    m_search->setObjectName(u"manualSearch"_s);
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->installEventFilter(this);
    m_found = plainLabel({}, "small", side);
    m_found->setObjectName(u"manualFound"_s);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"manualChapters"_s);
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::find);
    connect(m_list, &QListWidget::currentRowChanged, this, &ManualWindow::choose);
    return side;
}

QWidget *ManualWindow::makeText()
{
    auto *side = new QWidget(this);
    //: Above a chapter that exists only in English
    m_untranslated = plainLabel(tr("This chapter is only available in English."), "warning", side);
    m_untranslated->setObjectName(u"manualUntranslated"_s);
    m_text = new ManualView(side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_untranslated);
    column->addWidget(m_text, 1);
    connect(m_text, &ManualView::chapterRequested, this, &ManualWindow::showChapter);
    return side;
}

void ManualWindow::addKeys()
{
    connect(addShortcut(this, Shortcut::Back), &QAction::triggered, this, &ManualWindow::goBack);
    connect(addShortcut(this, Shortcut::Filter), &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(addShortcut(this, Shortcut::FindNext), &QAction::triggered, m_text,
            &ManualView::goToNextMark);
    connect(addShortcut(this, Shortcut::BackToNow), &QAction::triggered, this, [this] {
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
    });
    m_list->setFocus();
}

/// The list has the chapters with the words; the one that is shown stays as long as it is of them.
void ManualWindow::find()
{
    const QString typed = m_search->text();
    const bool isSearch = !Manual::wordsOf(typed).isEmpty();
    const QList<ManualHit> hits = m_manual.find(typed);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = hits.isEmpty() ? -1 : 0;
    for (const ManualHit &hit : hits) {
        const ManualChapter &chapter = m_manual.chapters()[hit.chapter];
        //: A chapter of the manual, and how often it has the words that were typed
        const QString text =
            isSearch ? tr("%1 (%2)").arg(chapter.title).arg(hit.count) : chapter.title;
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(nameRole, chapter.name);
        item->setSizeHint({0, Theme::current().size(Size::RowHeight)});
        if (chapter.name == m_shown)
            row = m_list->count() - 1;
    }
    const auto count = static_cast<int>(hits.size());
    m_found->setText(count ? tr("%n chapters have these words.", nullptr, count)
                           : tr("No chapter has these words."));
    m_found->setVisible(isSearch);
    if (isSearch)
        announce(m_found);
    m_list->setCurrentRow(row);
    if (!m_shown.isEmpty())
        choose(row);
    m_text->mark(typed);
}

void ManualWindow::choose(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    const QString name = item ? item->data(nameRole).toString() : QString();
    if (name.isEmpty() || name == m_shown)
        return;
    if (!m_shown.isEmpty())
        m_before << m_shown;
    m_shown = name;
    const ManualChapter &chapter = m_manual.chapters()[m_manual.indexOf(name)];
    m_untranslated->setVisible(chapter.language == "en"_L1 && shownLanguage() != "en"_L1);
    m_text->setChapter(chapter);
}

void ManualWindow::showChapter(const QString &name)
{
    const qsizetype wanted = m_manual.indexOf(name);
    if (wanted < 0 || name == m_shown)
        return;
    m_search->clear(); // the list has every chapter again
    const auto row = static_cast<int>(wanted);
    m_list->setCurrentRow(row);
    choose(row); // it may be the list's first, which is current already
}

void ManualWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    const QString before = m_before.takeLast();
    showChapter(before);
    m_before.removeLast(); // what was just left
}

/// From the line into the list and the marks without leaving it.
bool ManualWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_text->goToNextMark();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_choose_page.h"

#include "core/domain/outside_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/list_header.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/scroll_body.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// The cell that an id is looked for in is shown whole; of others their beginning does.
constexpr qsizetype longestCell = 200;
constexpr int mostColumnsShown = 50;
/// Of a row that the table may begin with.
constexpr qsizetype longestBeginning = 60;

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(shownText(text, longestCell).simplified());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

ImportChoosePage::ImportChoosePage(ImportForm &form, std::shared_ptr<Prompter> prompter,
                                   QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_prompter(std::move(prompter))
    , m_file(new ActionButton(Icon::FolderOpen, tr("Choose a file…"), ButtonRole::Outlined, this))
    , m_fileName(plainLabel({}, "secondary", this))
    , m_text(new QPlainTextEdit(this))
    , m_layoutRow(new QWidget(this))
    , m_separator(new Choice(m_layoutRow))
    , m_firstRow(new Choice(m_layoutRow))
    , m_columnRow(new QWidget(this))
    , m_column(new Choice(m_columnRow))
    , m_table(new QTableWidget(this))
    , m_note(new Banner(this))
    , m_sentence(plainLabel({}, "", this))
    , m_start(new ActionButton(tr("Import"), ButtonRole::Primary, this))
{
    m_file->setObjectName(u"importFile"_s);
    m_fileName->setObjectName(u"importFileName"_s);
    m_text->setObjectName(u"importText"_s);
    m_text->setAccessibleName(tr("Payment ids"));
    m_text->setPlaceholderText(
        tr("Or paste payment ids here, one per line, or any text that contains them"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(Theme::current().scaled(84));
    m_separator->setObjectName(u"importSeparator"_s);
    m_separator->setAccessibleName(tr("Column separator"));
    m_firstRow->setObjectName(u"importFirstRow"_s);
    m_firstRow->setAccessibleName(tr("First row of the table, or its header row"));
    m_column->setObjectName(u"importColumn"_s);
    m_column->setAccessibleName(tr("Column with the payment ids"));
    m_table->setObjectName(u"importPreview"_s);
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setFixedHeight(Theme::current().scaled(190));
    m_table->setHorizontalHeader(new ListHeader(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setItemDelegate(new RowDelegate(m_table)); // its cells stand below their titles
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_table->setTabKeyNavigation(false);
    m_sentence->setObjectName(u"importSentence"_s);
    m_sentence->setWordWrap(true);
    m_start->setObjectName(u"importStart"_s);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    QLabel *what = plainLabel(tr("A CSV or TSV file from the order system, a saved JSON file, or "
                                 "text. Payments that aren't known yet are read from the provider, "
                                 "a few at a time; partners aren't contacted."),
                              "secondary", this);
    what->setWordWrap(true);
    column->addWidget(what);
    auto *file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_file);
    file->addWidget(m_fileName, 1);
    column->addLayout(file);
    column->addWidget(m_text);
    auto *reading = new QHBoxLayout(m_layoutRow);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->setSpacing(8);
    reading->addWidget(plainLabel(tr("Separator"), "label", m_layoutRow));
    reading->addWidget(m_separator);
    reading->addWidget(plainLabel(tr("First row"), "label", m_layoutRow));
    reading->addWidget(m_firstRow, 1);
    column->addWidget(m_layoutRow);
    auto *choice = new QHBoxLayout(m_columnRow);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(8);
    choice->addWidget(plainLabel(tr("Payment id column"), "label", m_columnRow));
    choice->addWidget(m_column, 1);
    column->addWidget(m_columnRow);
    column->addWidget(m_table);
    column->addWidget(m_note);
    column->addWidget(m_sentence);
    auto *cancel = new ActionButton(tr("Cancel"), ButtonRole::Outlined, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    outer->addWidget(new ScrollBody(content, this));
    outer->addLayout(dialogButtons({cancel, m_start}));

    connect(m_file, &QPushButton::clicked, this, &ImportChoosePage::askForFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        //: The source of an import, where a file's name is shown otherwise
        m_form.setSource({tr("pasted text"), {}, m_text->toPlainText()});
    });
    connect(m_separator, &QComboBox::activated, this,
            [this](int index) { m_form.setSeparator(char(m_separator->itemData(index).toInt())); });
    connect(m_firstRow, &QComboBox::activated, this,
            [this](int index) { m_form.setFirstRow(index); });
    connect(m_column, &QComboBox::activated, this,
            [this](int index) { m_form.setColumn(m_column->itemData(index).toInt()); });
    connect(cancel, &QPushButton::clicked, this, &ImportChoosePage::cancelRequested);
    connect(m_start, &QPushButton::clicked, this, &ImportChoosePage::startRequested);
    connect(&m_form, &ImportForm::changed, this, &ImportChoosePage::update);
    update();
}

QWidget *ImportChoosePage::first() const
{
    return m_file;
}

void ImportChoosePage::askForFile()
{
    m_prompter->askOpen(this,
                        {tr("Import payments"),
                         QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                         {tr("Tables and JSON files (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)"),
                          tr("All files (*)")}},
                        [this](const QString &path) {
                            m_form.setSource({QFileInfo(path).fileName(), path, {}});
                        });
}

void ImportChoosePage::update()
{
    const bool isFile = !m_form.source().path.isEmpty();
    m_fileName->setText(isFile ? shownText(m_form.source().name) : QString());
    if (isFile && !m_text->toPlainText().isEmpty()) {
        const QSignalBlocker quiet(m_text);
        m_text->clear();
    }
    showPreview();
    const QString note = m_form.note();
    if (m_form.hasProblem())
        m_note->showMessage(Banner::Kind::Failure, m_form.sentence());
    else if (!note.isEmpty())
        m_note->showMessage(Banner::Kind::Warning, note);
    else
        m_note->clear();
    m_sentence->setText(m_form.hasProblem() ? QString() : m_form.sentence());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_start->setEnabled(m_form.canStart());
    m_start->setText(m_form.canStart()
                         ? tr("Import %n payments", nullptr, int(m_form.ids()->ids.size()))
                         : tr("Import"));
}

void ImportChoosePage::showPreview()
{
    const auto &preview = m_form.preview();
    const bool isTable = preview && preview->kind == ImportPreview::Kind::Table;
    m_layoutRow->setVisible(isTable);
    m_columnRow->setVisible(isTable);
    m_table->setVisible(isTable);
    m_column->clear();
    if (!isTable)
        return;
    showLayout(*preview);
    const int columns = std::min(preview->columns, mostColumnsShown);
    m_table->setColumnCount(columns);
    m_table->setRowCount(int(preview->rows.size()));
    if (m_form.column() < 0)
        m_column->addItem(tr("No column yet"), -1);
    for (int column = 0; column < preview->columns; ++column) {
        const QString title = shownText(preview->titles.value(column), longestCell).simplified();
        //: %1 is the number of a column that has no title
        m_column->addItem(title.isEmpty() ? tr("Column %1").arg(column + 1) : title, column);
    }
    for (int column = 0; column < columns; ++column) {
        auto *title = new QTableWidgetItem(m_column->itemText(m_column->findData(column)));
        title->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        m_table->setHorizontalHeaderItem(column, title);
        for (int row = 0; row < preview->rows.size(); ++row)
            m_table->setItem(row, column, cell(preview->rows[row].value(column)));
    }
    m_column->setCurrentIndex(m_column->findData(m_form.column()));
    if (m_form.column() >= 0 && m_form.column() < columns)
        m_table->selectColumn(m_form.column());
    m_table->resizeColumnsToContents();
}

void ImportChoosePage::showLayout(const ImportPreview &table)
{
    m_separator->clear();
    m_separator->addItem(tr("Comma"), int(','));
    m_separator->addItem(tr("Semicolon"), int(';'));
    //: The character between two columns
    m_separator->addItem(tr("Tab"), int('\t'));
    m_separator->addItem(tr("Vertical bar"), int('|'));
    const int separator = static_cast<unsigned char>(table.layout.separator);
    // A file may name one of its own.
    if (m_separator->findData(separator) < 0)
        m_separator->addItem(shownText(QString(QLatin1Char(table.layout.separator))), separator);
    m_separator->setCurrentIndex(m_separator->findData(separator));
    m_firstRow->clear();
    for (qsizetype row = 0; row < table.beginnings.size(); ++row) {
        //: A row of a file by its number, with its text: "2: Entity id Payment id Order"
        m_firstRow->addItem(
            tr("%1: %2").arg(QString::number(row + 1),
                             shownText(table.beginnings[row], longestBeginning).simplified()));
    }
    m_firstRow->setCurrentIndex(int(table.layout.firstRow));
}

} // namespace counterfoil

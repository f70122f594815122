// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/priority_editor.h"

#include "models/operation/operation_words.h"
#include "models/operation/priority_json.h"
#include "ui/editors/preset_name_bar.h"
#include "ui/editors/priority_row.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/menu_text.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// "Alt ↑  Alt ↓ moves", beside the button that adds.
QWidget *movesHint(QWidget *parent)
{
    auto *hint = new QWidget(parent);
    auto *row = new QHBoxLayout(hint);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new KeyCap(QKeySequence(Qt::ALT | Qt::Key_Up), hint));
    row->addWidget(new KeyCap(QKeySequence(Qt::ALT | Qt::Key_Down), hint));
    //: After the keys that do it: "Alt ↑ Alt ↓ moves" an entry of a list.
    row->addWidget(plainLabel(PriorityEditor::tr("to move"), "secondary", hint));
    return hint;
}

} // namespace

PriorityEditor::PriorityEditor(PriorityListModel &model, PriorityPresetStore &presets,
                               const QString &account, OperationKind kind, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_presets(presets)
    , m_account(account)
    , m_kind(kind)
    , m_preset(new ActionButton(tr("Presets"), ButtonRole::Chip, this))
    //: Button: adds a rule to the priority list
    , m_add(new ActionButton(Icon::Plus, tr("Add"), ButtonRole::Link, this))
    , m_moves(movesHint(this))
    , m_card(new QFrame(this))
    , m_list(new QVBoxLayout(m_card))
    , m_sentence(plainLabel({}, "small", this))
    , m_nameBar(new PresetNameBar(this))
{
    m_preset->setObjectName(u"priorityPresets"_s);
    m_add->setObjectName(u"priorityAdd"_s);
    m_add->setAccessibleName(tr("Add a rule"));
    m_card->setProperty("role", u"card"_s);
    m_list->setContentsMargins(1, 1, 1, 1);
    m_list->setSpacing(0);
    m_sentence->setObjectName(u"prioritySentence"_s);
    m_sentence->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(plainLabel(priorityHeading(kind), "section", this));
    head->addWidget(m_preset);
    head->addStretch();
    head->addWidget(m_add);
    head->addWidget(m_moves);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_card);
    column->addWidget(m_nameBar);
    column->addWidget(m_sentence);

    connect(m_preset, &QPushButton::clicked, this, &PriorityEditor::showPresetMenu);
    connect(m_add, &QPushButton::clicked, this, &PriorityEditor::addEntry);
    connect(m_nameBar, &PresetNameBar::named, this, &PriorityEditor::savePreset);
    connect(m_nameBar, &PresetNameBar::closed, this, [this] { m_preset->setFocus(); });

    connect(&m_model, &QAbstractItemModel::modelReset, this, &PriorityEditor::rebuild);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                for (int at = first; at <= last; ++at)
                    insertRow(at);
            });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                for (int at = last; at >= first; --at)
                    m_rows.takeAt(at)->deleteLater();
            });
    connect(&m_model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                const int at = to > from ? to - 1 : to;
                m_rows.move(from, at);
                m_list->removeWidget(m_rows.at(at));
                m_list->insertWidget(at, m_rows.at(at));
            });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PriorityEditor::refresh);
    connect(&m_model, &PriorityListModel::listChanged, this, [this] {
        m_ownError.clear();
        refresh();
    });
    rebuild();
}

void PriorityEditor::setError(const QString &sentence)
{
    if (m_error == sentence)
        return;
    m_error = sentence;
    showSentence();
}

int PriorityEditor::rowOf(const PriorityRow *row) const
{
    return static_cast<int>(m_rows.indexOf(const_cast<PriorityRow *>(row)));
}

void PriorityEditor::rebuild()
{
    for (PriorityRow *row : std::as_const(m_rows)) {
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (int at = 0; at < m_model.rowCount(); ++at)
        insertRow(at);
    refresh();
}

void PriorityEditor::insertRow(int at)
{
    auto *row = new PriorityRow(m_card);
    m_rows.insert(at, row);
    m_list->insertWidget(at, row);
    row->show(); // a layout shows it only later, and Tab passes by what is hidden
    connect(row, &PriorityRow::edited, this,
            [this, row](PriorityListModel::Column column, const QString &text) {
                m_model.setData(m_model.index(rowOf(row), static_cast<int>(column)), text);
            });
    connect(row, &PriorityRow::removeRequested, this, [this, row] { removeRow(row); });
    connect(row, &PriorityRow::moveRequested, this,
            [this, row](int by) { moveRow(row, rowOf(row) + by); });
    connect(row, &PriorityRow::draggedTo, this, [this, row](int y) {
        for (int to = 0; to < m_rows.size(); ++to) {
            const QRect place = m_rows.at(to)->geometry();
            if (y >= place.top() && y <= place.bottom()) {
                moveRow(row, to);
                return;
            }
        }
    });
}

void PriorityEditor::refresh()
{
    // Between two signals of the model the rows are not all there yet; the last one finds them.
    if (m_rows.size() != m_model.rowCount())
        return;
    const QStringList partners = m_model.completions(PriorityListModel::Column::Partner);
    const QStringList methods = m_model.completions(PriorityListModel::Column::Method);
    for (int at = 0; at < m_rows.size(); ++at) {
        PriorityRow *row = m_rows.at(at);
        const QModelIndex partner =
            m_model.index(at, static_cast<int>(PriorityListModel::Column::Partner));
        const QModelIndex method =
            m_model.index(at, static_cast<int>(PriorityListModel::Column::Method));
        row->setNumber(at + 1);
        row->setTexts(partner.data().toString(), method.data().toString());
        row->setNote(partner.data(PriorityListModel::NoteRole).toString(),
                     partner.data(PriorityListModel::ProblemRole).toString());
        row->setCompletions(partners, methods);
        row->setLast(at + 1 == m_rows.size());
    }
    m_card->setVisible(!m_rows.isEmpty());
    m_moves->setVisible(m_rows.size() > 1);

    QString text = tr("Presets");
    const PriorityList list = m_model.list();
    const QList<PriorityPreset> presets = m_presets.presets(m_account, m_kind);
    for (const PriorityPreset &preset : presets) {
        if (preset.list == list)
            //: %1 is the name of a preset
            text = tr("Preset: %1").arg(preset.name);
    }
    if (m_preset->text() != text)
        m_preset->setText(text);
    showSentence();
}

void PriorityEditor::showSentence()
{
    const QString &error = m_ownError.isEmpty() ? m_error : m_ownError;
    const bool wrong = !error.isEmpty();
    m_sentence->setProperty("role", wrong ? u"error"_s : u"small"_s);
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
    m_sentence->setText(wrong              ? error
                        : m_rows.isEmpty() ? defaultOrderSentence(m_kind)
                                           : QString());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
}

void PriorityEditor::addEntry()
{
    m_model.add();
    m_rows.last()->partnerEdit()->setFocus(Qt::OtherFocusReason);
}

void PriorityEditor::moveRow(PriorityRow *row, int to)
{
    m_model.move(rowOf(row), to);
}

void PriorityEditor::removeRow(PriorityRow *row)
{
    const int at = rowOf(row);
    m_model.remove(at);
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows.at(qMin(at, static_cast<int>(m_rows.size()) - 1))
            ->partnerEdit()
            ->setFocus(Qt::OtherFocusReason);
}

void PriorityEditor::copyJson()
{
    QApplication::clipboard()->setText(priorityListToText(m_model.list()));
}

void PriorityEditor::pasteJson()
{
    const auto list = priorityListFromText(QApplication::clipboard()->text());
    if (list)
        m_model.setList(*list);
    else
        m_ownError = list.error();
    showSentence();
}

void PriorityEditor::showPresetMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"presetMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<PriorityPreset> presets = m_presets.presets(m_account, m_kind);
    for (const PriorityPreset &preset : presets) {
        menu->addAction(menuText(preset.name), this,
                        [this, list = preset.list] { m_model.setList(list); });
    }
    menu->addAction(tr("No list"), this, [this] { m_model.setList({}); });
    menu->addSeparator();
    QAction *save = menu->addAction(tr("Save as preset…"), this, [this] { m_nameBar->ask(); });
    save->setEnabled(m_model.rowCount() > 0 && !m_model.isBlocked());
    if (!presets.isEmpty()) {
        QMenu *removals = menu->addMenu(tr("Remove preset"));
        for (const PriorityPreset &preset : presets) {
            removals->addAction(menuText(preset.name), this, [this, name = preset.name] {
                report(m_presets.remove(m_account, m_kind, name));
            });
        }
    }
    menu->addSeparator();
    menu->addAction(icon(Icon::Copy, ColorRole::TextSecondary), tr("Copy as JSON"), this,
                    &PriorityEditor::copyJson)
        ->setEnabled(m_model.rowCount() > 0);
    menu->addAction(icon(Icon::ClipboardPaste, ColorRole::TextSecondary), tr("Paste JSON"), this,
                    &PriorityEditor::pasteJson);
    menu->popup(m_preset->mapToGlobal(QPoint(0, m_preset->height() + 4)));
}

void PriorityEditor::savePreset(const QString &name)
{
    report(m_presets.save(m_account, m_kind, {name, m_model.list()}));
}

void PriorityEditor::report(const tl::expected<void, QString> &result)
{
    m_ownError = result ? QString() : result.error();
    refresh();
}

} // namespace counterfoil

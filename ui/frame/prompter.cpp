// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/prompter.h"

#include <QFileDialog>

namespace counterfoil {

namespace {

void ask(QWidget *parent, const Prompter::FileQuestion &question, QFileDialog::AcceptMode mode,
         Prompter::Take take)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile
                                                        : QFileDialog::ExistingFile);
    dialog->setNameFilters(question.filters);
    const QFileInfo suggestion(question.suggestion);
    if (suggestion.isDir()) {
        dialog->setDirectory(suggestion.filePath());
    } else if (!question.suggestion.isEmpty()) {
        dialog->setDirectory(suggestion.path());
        dialog->selectFile(suggestion.fileName());
        dialog->setDefaultSuffix(suggestion.suffix());
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(take));
    dialog->open();
}

} // namespace

void FilePrompter::askOpen(QWidget *parent, const FileQuestion &question, Take take)
{
    ask(parent, question, QFileDialog::AcceptOpen, std::move(take));
}

void FilePrompter::askSave(QWidget *parent, const FileQuestion &question, Take take)
{
    ask(parent, question, QFileDialog::AcceptSave, std::move(take));
}

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/paste_field.h"

#include "ui/theme/theme.h"

#include <QMimeData>
#include <QSignalBlocker>
#include <QUrl>

namespace counterfoil {

namespace {

QString droppedFile(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

PasteField::PasteField(qsizetype longest, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_longest(longest)
{
    setTabChangesFocus(true);
    setFont(Theme::current().font(TextStyle::Mono));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        // Not toPlainText(), which makes plain spaces of those that do not break.
        QString text = document()->toRawText();
        text.replace(QChar(QChar::ParagraphSeparator), QChar(u'\n'));
        emit pasted(text.toUtf8());
    });
}

void PasteField::showText(const QString &text)
{
    const QSignalBlocker quiet(this);
    setPlainText(text);
}

bool PasteField::canInsertFromMimeData(const QMimeData *source) const
{
    return !droppedFile(source).isEmpty() || source->hasText();
}

void PasteField::insertFromMimeData(const QMimeData *source)
{
    if (const QString file = droppedFile(source); !file.isEmpty()) {
        // A drop ends with textChanged(), whether or not the text did.
        QMetaObject::invokeMethod(
            this, [this, file] { emit fileDropped(file); }, Qt::QueuedConnection);
        return;
    }
    const QString text = source->text();
    if (text.size() > m_longest) { // laying it out would take seconds
        emit pastedTooMuch(text.toUtf8());
    } else if (replacesAll()) {
        {
            const QSignalBlocker quiet(this);
            selectAll();
            insertPlainText(text);
        }
        emit pasted(text.toUtf8());
    } else {
        insertPlainText(text);
    }
}

bool PasteField::replacesAll() const
{
    const QTextCursor cursor = textCursor();
    return cursor.selectionEnd() - cursor.selectionStart() >= document()->characterCount() - 1;
}

} // namespace counterfoil

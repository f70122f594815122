// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace counterfoil {

// A field for what was received elsewhere. A text that replaces all there is, and a file, are told
// as they are: the field itself knows one kind of line end.
class PasteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    // Shows texts of up to so many characters.
    explicit PasteField(qsizetype longest, QWidget *parent = nullptr);

    // Shows the text; nobody is told.
    void showText(const QString &text);

signals:
    // What stands in the field now, to the byte as far as the field was given it.
    void pasted(const QByteArray &text);
    // More than the field shows; it keeps what it has.
    void pastedTooMuch(const QByteArray &text);
    void fileDropped(const QString &path);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    [[nodiscard]] bool replacesAll() const;

    qsizetype m_longest;
};

} // namespace counterfoil

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/secret_field.h"

#include "ui/widgets/typed_text.h"

#include <QLineEdit>

namespace counterfoil {

SecretField::SecretField(const QString &label, QWidget *parent)
    : LineField(label, parent)
{
    lineEdit()->setEchoMode(QLineEdit::Password);
    lineEdit()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData |
                                    Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    lineEdit()->setContextMenuPolicy(Qt::NoContextMenu);
    onTyped(lineEdit(), this, [this](const QString &text) {
        // What is pasted often brings a line break along.
        if (m_handler)
            m_handler(Secret(text.trimmed().toUtf8()));
    });
}

void SecretField::clear()
{
    setText({});
}

} // namespace counterfoil

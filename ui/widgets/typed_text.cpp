// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_text.h"

#include <QLineEdit>
#include <QVariant>

namespace counterfoil {

namespace {

constexpr auto showingProperty = "counterfoil-showing-text";

} // namespace

void onTyped(QLineEdit *edit, QObject *context, std::function<void(const QString &text)> typed)
{
    QObject::connect(
        edit, &QLineEdit::textChanged, context,
        [edit, typed = std::move(typed), known = edit->text()](const QString &text) mutable {
            const bool isShown = edit->property(showingProperty).toBool();
            if (!isShown && (!edit->isEnabled() || edit->isReadOnly())) {
                showText(edit, QString(known));
                return;
            }
            known = text;
            if (!isShown)
                typed(text);
        });
}

void showText(QLineEdit *edit, const QString &text)
{
    edit->setProperty(showingProperty, true);
    edit->setText(text);
    edit->setProperty(showingProperty, QVariant());
}

} // namespace counterfoil

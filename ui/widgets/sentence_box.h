// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace counterfoil {

// A check box with a sentence, which goes on in further lines where one has no room for it.
class SentenceBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit SentenceBox(const QString &sentence, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString brokenFor(int width) const;

    QString m_sentence;
};

} // namespace counterfoil

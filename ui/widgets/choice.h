// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>

namespace counterfoil {

// A combo box in the look of the fields, with a tinted chevron: a style sheet cannot tint.
class Choice : public QComboBox
{
    Q_OBJECT

public:
    explicit Choice(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void showPopup() override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void forgetWidest();
    [[nodiscard]] int widestText() const;
    [[nodiscard]] QRect textRect() const;

    mutable std::optional<int> m_widest; ///< in pixels
};

} // namespace counterfoil

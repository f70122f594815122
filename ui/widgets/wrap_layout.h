// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace counterfoil {

// Parts in one line, and in further lines those that it has no room for: big texts and narrow
// windows cut none. What is added after the stretch stands at the trailing edge. A part that
// expands takes what its line leaves.
class WrapLayout : public QLayout
{
public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addStretch();
    // One part.
    void addLayout(QLayout *layout);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Part
    {
        QLayoutItem *item;
        int width;
    };
    struct Line
    {
        std::vector<Part> parts;
        int left = 0; // empty at the leading edge
        int height = 0;
    };

    [[nodiscard]] std::vector<Line> lines(int room) const;
    void fill(Line &line, int room, bool isTrailing) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace counterfoil

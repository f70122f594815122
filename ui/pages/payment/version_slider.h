// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

class QLabel;

namespace counterfoil {

// The versions of a payment on a line, the newest at its end; the keys of every slider move along.
class VersionTrack : public QSlider
{
    Q_OBJECT

public:
    explicit VersionTrack(QWidget *parent = nullptr);

    // What the value means, for who cannot see it.
    [[nodiscard]] const QString &valueText() const { return m_valueText; }
    void setValueText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int centreOf(int value) const;
    [[nodiscard]] int valueAt(int x) const;

    QString m_valueText;
};

// The line with a word of how many there are, or which one is shown; hidden while there is one.
class VersionSlider : public QWidget
{
    Q_OBJECT

public:
    explicit VersionSlider(QWidget *parent = nullptr);

    // The last place is now. `valueText` says which version is there, and from when.
    void setVersions(qsizetype count, qsizetype place, const QString &valueText);
    // There while there is more than one.
    [[nodiscard]] VersionTrack &track() const { return *m_track; }

signals:
    // By a person.
    void placeChosen(int place);

private:
    void makeParts();

    VersionTrack *m_track = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace counterfoil

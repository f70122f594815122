// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace counterfoil {

/// A choice of one of the colours that tell accounts apart, or of none. One stop for Tab; the arrow
/// keys move the choice.
class ColourSwatches : public QWidget
{
    Q_OBJECT

public:
    explicit ColourSwatches(const QStringList &colours, QWidget *parent = nullptr);

    /// "#rrggbb", or empty for none. One that is not among the colours is shown as none.
    void setColour(const QString &colour);
    [[nodiscard]] QString colour() const;

signals:
    void chosen(const QString &colour);

private:
    QStringList m_colours; ///< the first is none
    QButtonGroup *m_group = nullptr;
};

} // namespace counterfoil

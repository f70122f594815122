// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QIcon>
#include <QWidget>

class QPainter;

namespace counterfoil {

class ShapedTexts;

/// An account at a glance: a dot in its environment's colour, and around it a ring in the account's
/// own, if it has one.
void paintAccountMark(QPainter &painter, const QPointF &centre, qreal side, Environment environment,
                      const QString &colour);
/// A name in a row of a list with the account's mark before it; without one where that is null.
void paintNamedAccount(QPainter *painter, ShapedTexts &texts, const QRect &cell,
                       const Account *account, const QString &name, Qt::LayoutDirection direction);
[[nodiscard]] QIcon accountMarkIcon(Environment environment, const QString &colour);

/// The mark beside a name; it only decorates.
class AccountMark : public QWidget
{
    Q_OBJECT

public:
    AccountMark(Environment environment, const QString &colour, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Environment m_environment;
    QString m_colour;
};

} // namespace counterfoil

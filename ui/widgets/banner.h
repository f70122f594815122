// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace counterfoil {

// A line across a page: icon, sentence, and at most two actions.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Failure };

    explicit Banner(QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    QString sentence() const;
    // Shows the banner, and has it announced if it says something new. An empty action hides its
    // button.
    void showMessage(Kind kind, const QString &sentence, const QString &action = {},
                     const QString &secondAction = {});
    // The message that is shown, a second later: not announced again.
    void countDown(const QString &sentence);
    void clear();

signals:
    void actionTriggered();
    void secondActionTriggered();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeParts();
    void updateIcon();
    void fitActions();

    Kind m_kind = Kind::Info;
    QBoxLayout *m_words = nullptr; // and the actions
    QLabel *m_icon = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_secondAction = nullptr;
};

} // namespace counterfoil

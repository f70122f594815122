// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of the start-up figure: the least that a Qt program with a window can be.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    return app.exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of the start: a window with a tree of 150 rows and a text field, nothing else. Says `ready` once painted.
#include <QApplication>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTimer>
#include <QTreeWidget>

#include <cstdio>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QSplitter window;
    auto *tree = new QTreeWidget;
    for (int i = 0; i < 150; ++i)
        new QTreeWidgetItem(tree, {QStringLiteral("Row %1").arg(i)});
    window.addWidget(tree);
    window.addWidget(new QPlainTextEdit);
    window.resize(1366, 768);
    window.show();
    QTimer::singleShot(0, &window, [&window] {
        window.repaint();
        std::puts("ready");
        std::fflush(stdout);
        QCoreApplication::quit();
    });
    return QApplication::exec();
}

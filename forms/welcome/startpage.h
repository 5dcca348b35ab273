// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QVBoxLayout;

namespace regards {

/// Where the program begins: files opened lately, and the ways to a new one.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// `demoFolder`: what `regards-cli demo` made; empty where there is none.
    StartPage(const QStringList &recent, const QString &demoFolder, QWidget *parent = nullptr);

    /// Below the rest: which toolkit is loaded, and how to load another or go back to the program's own.
    void showToolkit(const QString &title, bool isOwn);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void fileChosen(const QString &path);
    void demoChosen(const QString &path);
    void packWanted(const QString &path);
    void archiveWanted();
    /// Somebody wants an earlier version of that file.
    void versionsWanted(const QString &path);
    /// A toolkit file; empty: the program's own again.
    void toolkitChosen(const QString &path);

private:
    void addFiles(const QStringList &recent);
    void addDemo(const QString &folder);
    void activated(const QListWidgetItem *item);
    void chooseFile();
    void chooseToolkit();
    void chooseForVersions();
    QPushButton *button(const QString &name, const QString &text, const QString &hint);

    QListWidget *m_files;
    QVBoxLayout *m_column;
};

/// The files of a demo folder: the archive, then the notebooks.
[[nodiscard]] QStringList demoFiles(const QString &folder);

} // namespace regards

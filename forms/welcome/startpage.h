// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace regards {

/// Where the program begins: files opened lately, and the ways to a new one.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// `demoFolder`: what `regards-cli demo` made; empty where there is none.
    StartPage(const QStringList &recent, const QString &demoFolder, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void fileChosen(const QString &path);
    void demoChosen(const QString &path);
    void packWanted(const QString &path);
    void archiveWanted();

private:
    void addFiles(const QStringList &recent);
    void addDemo(const QString &folder);
    void activated(const QListWidgetItem *item);
    void chooseFile();

    QListWidget *m_files;
};

/// The files of a demo folder: the archive, then the notebooks.
[[nodiscard]] QStringList demoFiles(const QString &folder);

} // namespace regards

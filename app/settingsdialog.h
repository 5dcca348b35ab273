// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace regards {

class BackgroundJob;
class Banner;
class FileField;
class Session;

/// What a user may set about this computer, and where the open file's second backup goes. Every choice counts at once;
/// there is nothing to confirm.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `session` outlives it. `dictionaries` are the languages that spelling can be checked in, in words.
    SettingsDialog(Session &session, QStringList dictionaries, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Writes everything in the session's language again; what has the keyboard keeps it.
    void retranslate();

Q_SIGNALS:
    void languageWanted(const QString &language);
    /// Colours or size of the text, as the settings have them now.
    void lookChanged();
    void idleMinutesChanged();
    void spellingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fitScreen();
    void addLook(QVBoxLayout *column);
    void addSafety(QVBoxLayout *column);
    void addBackup(QVBoxLayout *column);
    void addSpelling(QVBoxLayout *column);
    /// A label with its box below it; `key` names the box.
    QComboBox *addChoice(QVBoxLayout *column, const char *key, const QString &label);
    void takeBackupFolder();

    Session &m_session;
    QStringList m_dictionaries;
    QWidget *m_content = nullptr;
    FileField *m_backup = nullptr;
    Banner *m_banner = nullptr;
    BackgroundJob *m_job;
};

} // namespace regards

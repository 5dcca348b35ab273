// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/welcome/versionlook.h"
#include "forms/welcome/welcomestep.h"

class QCheckBox;
class QLabel;
class QListWidget;

namespace regards {

class FileField;
class PassphraseField;

/**
 * Earlier versions of a file: what each holds, and one of them in its place.
 *
 * Three stages on one page: the passphrase is asked once, the versions are shown, and what was restored says what it
 * is before it is opened. Nothing is overwritten: the file as it was is put aside.
 */
class RestoreStep final : public WelcomeStep
{
    Q_OBJECT

public:
    RestoreStep(World &world, const QString &language, QWidget *parent = nullptr);

    /// The file; it may be damaged or missing.
    void setFile(const QString &path);
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void go() override;

private:
    enum class Stage { Ask, Choose, Done };

    void setStage(Stage stage);
    void look();
    void looked(const std::shared_ptr<VersionLook> &found);
    void fill();
    void chosen();
    void confirm();
    void restore();
    void restored(const Result<RestoreOutcome> &outcome, const QByteArray &salt);
    [[nodiscard]] const SeenVersion *current() const;

    QString m_path;
    Stage m_stage = Stage::Ask;
    std::shared_ptr<VersionLook> m_found;
    std::shared_ptr<SecretKey> m_key; ///< of what was restored
    QLabel *m_file;
    QLabel *m_state;
    QWidget *m_ask;
    PassphraseField *m_passphrase;
    FileField *m_folder;
    QWidget *m_choose;
    QListWidget *m_list;
    QCheckBox *m_carry;
    QLabel *m_carryHint;
    QLabel *m_done;
};

} // namespace regards

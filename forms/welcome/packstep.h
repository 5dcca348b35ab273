// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/visitpack.h"
#include "forms/welcome/welcomestep.h"

#include <functional>

class QFrame;
class QLabel;
class QLineEdit;

namespace regards {

class BackgroundJob;
class FileField;
class NewPassphrase;

/**
 * Makes an observer's notebook from the visit pack that the coordinator gave.
 *
 * As soon as the code fits the pack, the page says whose it is and for which visit; where this computer has that
 * notebook already, it offers to open that one instead of making another.
 */
class PackStep final : public WelcomeStep
{
    Q_OBJECT

public:
    /// `notebookOf`: where the notebook of that notebookMark() is; empty where there is none.
    PackStep(World &world, const QString &language, std::function<QString(const QString &mark)> notebookOf,
             QWidget *parent = nullptr);
    ~PackStep() override;

    void setPack(const QString &path);
    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    /// That notebook is to be opened and to take in the pack.
    void existingWanted(const QString &notebook, const QString &pack);

protected:
    void go() override;
    void failed(const Error &error) override;

private:
    QWidget *makeBody();
    QWidget *makeExisting();
    void suggestTarget();
    void judgeCode();
    void inspect();
    void inspected(const QString &asked, const Result<PackSummary> &summary);
    void offerExisting(const QString &path);
    void chooseExisting();
    void make(const VisitCode &code);
    [[nodiscard]] QString describe(const PackSummary &summary) const;
    [[nodiscard]] QString question() const;

    std::function<QString(const QString &)> m_notebookOf;
    BackgroundJob *m_look;
    FileField *m_pack;
    QLineEdit *m_code;
    QLabel *m_codeState;
    QFrame *m_existing;
    QLabel *m_existingText;
    NewPassphrase *m_passphrase;
    FileField *m_target;
    QString m_suggested;
    QString m_existingPath;
    QString m_inspected; ///< pack and code that the summary is of
    bool m_isAnotherMeant = false;
    bool m_isGoing = false; ///< the button was pressed while the pack was still being looked into
};

/// Where new files are suggested: a folder of this program's in the user's documents.
[[nodiscard]] QString suggestedFolder();

} // namespace regards

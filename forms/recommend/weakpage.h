// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/advice.h"
#include "core/analysis/adviceshelf.h"
#include "core/words/words.h"
#include "forms/common/place.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace regards {

class DraftList;
class RecordList;

/**
 * Where recommendations begin: what was agreed as not or hardly begun, what is recommended on each already, and the
 * drafts of the libraries to choose from.
 */
class WeakPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WeakPage(Desk &desk, QWidget *parent = nullptr);

    void setReport(const RecordId &report);
    /// Shows what the notebook has now.
    void refresh();
    [[nodiscard]] SubjectCode current() const;
    void setCurrent(SubjectCode subject);
    /// How many weak subjects nothing is recommended on yet.
    [[nodiscard]] int openCount() const noexcept { return m_openCount; }
    /// How many are weak at all.
    [[nodiscard]] int weakCount() const noexcept { return m_weakCount; }
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    /// So many were made from drafts.
    void added(int count);
    /// One is to be worded.
    void editWanted(const regards::RecordId &recommendation);

private:
    /// A draft that was ticked, and for what.
    struct Ticked
    {
        SubjectCode subject;
        QString draft;

        friend bool operator==(const Ticked &, const Ticked &) = default;
    };

    [[nodiscard]] QWidget *subjectColumn();
    [[nodiscard]] QWidget *draftColumn();
    [[nodiscard]] QLayout *languageLine();
    [[nodiscard]] QWidget *buttonLine();
    [[nodiscard]] bool isShown(const AdvisableSubject &subject) const;
    void showSubjects();
    void showSubject();
    void showDrafts(const AdvisableSubject &subject);
    void showExisting();
    void showLaw();
    void showTicks();
    void tick(const QString &draft, bool isOn);
    void addTicked();
    void addOwn();
    void sayInFrance();
    void openLibraries();
    [[nodiscard]] QString titleOf(SubjectCode subject) const;
    [[nodiscard]] QString headOf(const AdvisableSubject &subject) const;

    Desk &m_desk;
    Words m_words;
    RecordId m_report;
    AdviceShelf m_shelf;
    LawList m_french;
    QList<AdvisableSubject> m_subjects;
    QList<ListedRecommendation> m_listed;
    QList<Ticked> m_ticked;
    int m_openCount = 0;
    int m_weakCount = 0;
    QLabel *m_summary = nullptr;
    QComboBox *m_show = nullptr;
    RecordList *m_list = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_rating = nullptr;
    QLabel *m_existing = nullptr;
    QPushButton *m_open = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_none = nullptr;
    DraftList *m_drafts = nullptr;
    QLabel *m_law = nullptr;
    QPushButton *m_france = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_own = nullptr;
    QWidget *m_right = nullptr;
};

} // namespace regards

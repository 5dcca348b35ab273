// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/meeting.h"
#include "forms/common/place.h"
#include "forms/meeting/evidencewriter.h"
#include "forms/meeting/textentry.h"

class QLabel;
class QLayout;
class QStackedWidget;

namespace regards {

class MeetingButton;
class PagedText;

/**
 * One criterion before the team: its statement across, the ratings to choose from with what was agreed on the left,
 * all evidence page by page beside them, or in its place the text that is being written.
 */
class CriterionStage final : public QWidget
{
    Q_OBJECT

public:
    explicit CriterionStage(Desk &desk, QWidget *parent = nullptr);

    /// The first page of the evidence; the same criterion again keeps its page.
    void show(const Criterion &criterion, const EvidenceWriter::Wanted &wanted, MeetingQueue::Part part);
    /// The wording in simple words below the statement.
    void setSimple(bool isSimple);
    [[nodiscard]] bool isSimple() const;
    void turnPage(int by);
    /// One line to know, below the ratings; the next criterion takes it away.
    void say(const QString &text, bool isError = false);

    void write(AgreedText text, const RecordId &report);
    [[nodiscard]] bool isWriting() const;
    void endWriting();
    void commit();

Q_SIGNALS:
    void rated(const std::optional<regards::Rating> &rating);
    void saved();
    void failed(const regards::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *ratings();
    [[nodiscard]] QLayout *evidence();
    void showState(const std::optional<Rating> &rating, MeetingQueue::Part part);
    void showPageWords();
    /// A statement of many lines is set a little smaller, never under the usual size.
    void fitStatement();

    Desk &m_desk;
    EvidenceWriter m_writer;
    QString m_criterion;
    QStringList m_units;
    QLabel *m_code;
    QLabel *m_statement;
    QLabel *m_simple;
    QLabel *m_state = nullptr;
    QList<MeetingButton *> m_ratings; ///< in the order of Rating::all()
    MeetingButton *m_clear = nullptr;
    QLabel *m_said = nullptr;
    QStackedWidget *m_right;
    PagedText *m_pages;
    MeetingButton *m_page = nullptr;
    TextEntry *m_entry;
};

} // namespace regards

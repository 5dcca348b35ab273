// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/meeting.h"
#include "forms/common/place.h"
#include "forms/meeting/meetingkeys.h"
#include "forms/meeting/meetingwords.h"
#include "forms/meeting/textentry.h"

#include <QTimer>

class QStackedWidget;

namespace regards {

class AskPage;
class BatchPage;
class CriterionStage;
class KeysPage;
class MeetingButton;
class MeetingStrip;
class PagedText;

/**
 * The meeting on one report, over a whole screen, read from the other end of the room: one criterion after the other.
 *
 * On a second screen where there is one. Every text is LeastPoints tall where the screen has ReferenceHeight pixels,
 * and in proportion on others. All is done by single keys; `?` tells them, each is a button there too.
 *
 * It shows the evidence that Agree reads, and writes through the same rules (core/analysis/agreeing.h).
 */
class MeetingWindow final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int LeastPoints = 28;
    static constexpr int ReferenceHeight = 1080;

    /// `owner` is the place that it belongs to and goes with.
    MeetingWindow(Desk &desk, const RecordId &report, QWidget *owner);

    /// Pixels of its text on a screen of that size.
    [[nodiscard]] static int textPixels(const QSize &screen);
    /// Shows itself over a whole screen; from `criterion` on, without asking anything, where one is named.
    void begin(const ReportEvidence &evidence, const QString &criterion = {});
    /// What the notebook has now.
    void showEvidence(const ReportEvidence &evidence);
    [[nodiscard]] QString criterion() const { return m_queue.current().text(); }
    [[nodiscard]] RecordId report() const noexcept { return m_report; }
    /// Texts being typed become changes.
    void commit();

Q_SIGNALS:
    void saved();
    /// Somebody wants to go back to Agree.
    void left();
    void lockWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Asking : quint8 { Start, Time, Code };

    [[nodiscard]] QWidget *bottom();
    void layOutStanding();
    void takeScreen();
    void takeSize();
    void act(MeetingAction action);
    /// While the keys or the list of what is left stand over the criterion.
    void actOver(MeetingAction action);
    void toOtherScreen();
    /// Back to the criterion from whatever stands over it.
    void toStage();
    void leaveStep();
    void rate(const std::optional<Rating> &rating);
    void write(AgreedText text);
    void park();
    void undo(bool isRedo);
    void goToNextLeft();
    void chooseFilter();
    void chooseOrder();
    void order();
    void toggleNames();
    void ask(Asking asking);
    void takeAnswer(const QString &answer);
    bool takeTime(const QString &answer);
    void openBatch();
    void acceptBatch();
    void showStanding();
    void fail(const Error &error);
    void keepFacts();
    void refresh();
    void refreshStrip();
    [[nodiscard]] QString untilText() const;

    Desk &m_desk;
    RecordId m_report;
    MeetingWords m_words;
    MeetingFacts m_facts;
    MeetingQueue m_queue;
    ReportEvidence m_evidence;
    MeetingStrip *m_strip;
    QStackedWidget *m_pages;
    CriterionStage *m_stage;
    QWidget *m_stagePage;
    MeetingButton *m_where = nullptr;
    KeysPage *m_keys;
    AskPage *m_ask;
    BatchPage *m_batch;
    QWidget *m_standingPage;
    PagedText *m_standing;
    Asking m_asking = Asking::Start;
    QTimer m_minute;
};

} // namespace regards

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/meeting/meetingwindow.h"

#include "core/analysis/agreeing.h"
#include "core/analysis/disputes.h"
#include "core/words/words.h"
#include "forms/common/locale.h"
#include "forms/common/ratingmark.h"
#include "forms/common/style.h"
#include "forms/meeting/askpage.h"
#include "forms/meeting/batchpage.h"
#include "forms/meeting/criterionstage.h"
#include "forms/meeting/keyspage.h"
#include "forms/meeting/meetingbutton.h"
#include "forms/meeting/meetingstrip.h"
#include "forms/meeting/pagedtext.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int TimeIsLookedAt = 10'000; // milliseconds between two looks at the clock

/// A screen that is not the one a window stands on; that one where there is no other.
QScreen *otherScreen(QScreen *own)
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen != own)
            return screen;
    }
    return own;
}

} // namespace

MeetingWindow::MeetingWindow(Desk &desk, const RecordId &report, QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_desk(desk)
    , m_report(report)
    , m_words(desk)
    , m_facts(MeetingFacts::of(desk.notebook, report))
    , m_strip(new MeetingStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_stage(new CriterionStage(desk, this))
    , m_stagePage(new QWidget(this))
    , m_keys(new KeysPage(this))
    , m_ask(new AskPage(this))
    , m_batch(new BatchPage(desk, this))
    , m_standingPage(new QWidget(this))
    , m_standing(new PagedText(m_standingPage))
{
    setObjectName(u"meetingWindow"_s);
    setWindowTitle(tr("Meeting — Regards"));
    layOutStanding();
    auto *stageColumn = new QVBoxLayout(m_stagePage);
    stageColumn->setContentsMargins(0, 0, 0, 0);
    stageColumn->addWidget(m_stage, 1);
    stageColumn->addWidget(bottom());
    m_stagePage->setFocusProxy(m_stage);
    for (QWidget *page : {m_stagePage, static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_ask),
                          static_cast<QWidget *>(m_batch), m_standingPage})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);

    connect(m_stage, &CriterionStage::rated, this, &MeetingWindow::rate);
    connect(m_stage, &CriterionStage::failed, this, &MeetingWindow::fail);
    connect(m_stage, &CriterionStage::saved, this, &MeetingWindow::saved);
    connect(m_keys, &KeysPage::wanted, this, [this](MeetingAction action) {
        toStage();
        act(action);
    });
    connect(m_ask, &AskPage::answered, this, &MeetingWindow::takeAnswer);
    connect(m_batch, &BatchPage::accepted, this, &MeetingWindow::acceptBatch);
    m_minute.setInterval(TimeIsLookedAt);
    connect(&m_minute, &QTimer::timeout, this, &MeetingWindow::refreshStrip);
    m_minute.start();
}

void MeetingWindow::layOutStanding()
{
    m_standing->setObjectName(u"meeting.standing"_s);
    m_standing->setAccessibleName(tr("What is left"));
    auto *column = new QVBoxLayout(m_standingPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_standing, 1);
    auto *line = new QHBoxLayout;
    const auto add = [&](const char *name, const QString &key, const QString &words) {
        auto *button = new MeetingButton(m_standingPage);
        button->setObjectName(QString::fromLatin1(name));
        button->setOnOneLine();
        button->setKey(key);
        button->setWords(words);
        line->addWidget(button);
        return button;
    };
    //: the name printed on the key; then what the button does
    auto *back = add("meeting.standingBack", tr("Esc"), tr("Back"));
    //: the name printed on the key; then what the button does
    auto *on = add("meeting.standingOn", tr("Enter"), tr("Go on"));
    line->addStretch(1);
    column->addLayout(line);
    connect(on, &QPushButton::clicked, this, [this] { actOver(MeetingAction::NextLeft); });
    connect(back, &QPushButton::clicked, this, &MeetingWindow::toStage);
    m_standingPage->setFocusProxy(on);
}

QWidget *MeetingWindow::bottom()
{
    auto *strip = new QWidget(m_stagePage);
    auto *line = new QHBoxLayout(strip);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char *name, const QString &key, const QString &words, MeetingAction action) {
        auto *button = new MeetingButton(strip);
        button->setObjectName(QString::fromLatin1(name));
        button->setOnOneLine();
        button->setKey(key);
        button->setWords(words);
        connect(button, &QPushButton::clicked, this, [this, action] { act(action); });
        line->addWidget(button);
        return button;
    };
    //: a button: the criterion before this one
    add("meeting.back", u"←"_s, tr("Back"), MeetingAction::GoBack);
    //: a button: the next criterion
    add("meeting.next", u"→"_s, tr("Next"), MeetingAction::GoOn);
    line->addStretch(1);
    m_where = add("meeting.where", u"F"_s, {}, MeetingAction::Filter);
    line->addStretch(1);
    add("meeting.keys", u"?"_s, tr("Keys"), MeetingAction::Keys);
    return strip;
}

int MeetingWindow::textPixels(const QSize &screen)
{
    constexpr double PixelsPerPoint = 96.0 / 72.0;
    constexpr double Narrowest = 3.0 / 4.0; // of a screen; narrower ones have smaller text
    const double height = std::min(double(screen.height()), screen.width() * Narrowest);
    return std::max(1, int(std::ceil(LeastPoints * PixelsPerPoint * height / ReferenceHeight)));
}

void MeetingWindow::takeSize()
{
    QFont font = this->font();
    const int pixels = textPixels(size());
    if (font.pixelSize() == pixels)
        return;
    font.setPixelSize(pixels);
    setFont(font);
    const int margin = pixels / 2;
    layout()->setContentsMargins(margin, margin / 2, margin, margin / 2);
    // Under a style sheet no font is handed down.
    for (QWidget *widget : findChildren<QWidget *>()) {
        if (widget->property("fitted").toBool())
            continue; // its page finds its size
        QFont own = font;
        if (const QVariant scale = widget->property("scale"); scale.isValid())
            own.setPixelSize(int(pixels * scale.toDouble()));
        own.setBold(widget->property("bold").toBool());
        widget->setFont(own);
    }
}

void MeetingWindow::resizeEvent(QResizeEvent *event)
{
    takeSize();
    QWidget::resizeEvent(event);
}

void MeetingWindow::takeScreen()
{
    QScreen *own = parentWidget() ? parentWidget()->window()->screen() : screen();
    QScreen *wanted = otherScreen(own);
    setScreen(wanted);
    setGeometry(wanted->geometry());
    takeSize();
    showFullScreen();
    raise();
    activateWindow();
}

void MeetingWindow::toOtherScreen()
{
    QScreen *wanted = otherScreen(screen());
    if (wanted == screen())
        return m_stage->say(tr("There is one screen only."));
    showNormal(); // a window that fills one screen is not moved to another
    setScreen(wanted);
    setGeometry(wanted->geometry());
    showFullScreen();
    activateWindow();
}

void MeetingWindow::begin(const ReportEvidence &evidence, const QString &criterion)
{
    m_evidence = evidence;
    m_queue.setAgreed(agreedIn(evidence, m_desk.toolkit));
    m_queue.setParked(m_facts.parked);
    order();
    if (m_queue.counts().open == 0)
        m_queue.setFilter(MeetingQueue::Filter::All);
    takeScreen();
    refresh();
    const auto code = CriterionCode::fromText(criterion);
    if (code && m_queue.goTo(*code)) {
        refresh();
        toStage();
    } else {
        ask(Asking::Start);
    }
}

void MeetingWindow::order()
{
    const auto order = m_facts.isDisputedFirst ? CriterionOrder::MostDisputedFirst : CriterionOrder::Toolkit;
    m_queue.setOrder(criteriaIn(order, m_evidence, m_desk.toolkit));
}

void MeetingWindow::showEvidence(const ReportEvidence &evidence)
{
    m_evidence = evidence;
    m_queue.setAgreed(agreedIn(evidence, m_desk.toolkit));
    refresh();
}

void MeetingWindow::refresh()
{
    refreshStrip();
    const Criterion *criterion = m_desk.toolkit.criterion(m_queue.current());
    if (!criterion)
        return;
    const QString code = criterion->code.text();
    EvidenceWriter::Wanted wanted{m_evidence.evidence(code), m_evidence.agreed(code), {}, m_facts.showsNames};
    for (const RecordId &unit : m_evidence.visitUnits())
        wanted.units.append({unit, m_evidence.unitName(unit)});
    m_stage->show(*criterion, wanted, m_queue.part(criterion->code));
    const QList<CriterionCode> shown = m_queue.shown();
    //: where one is: which filter, then "12 of 75"
    m_where->setWords(tr("%1: %2 of %3")
                          .arg(m_words.filter(m_queue.filter()))
                          .arg(shown.indexOf(criterion->code) + 1)
                          .arg(shown.size()));
}

QString MeetingWindow::untilText() const
{
    if (!m_facts.until)
        return {};
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(*m_facts.until);
    return localeFor(m_desk.language).toString(until.time(), QLocale::ShortFormat);
}

void MeetingWindow::refreshStrip()
{
    std::optional<MeetingPace> pace;
    const qint64 now = m_desk.notebook.world().now();
    if (m_facts.until)
        pace = meetingPace(now, *m_facts.until, m_queue.counts().open);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(now);
    m_strip->show(m_queue.counts(), pace, localeFor(m_desk.language).toString(moment.time(), QLocale::ShortFormat));
}

void MeetingWindow::toStage()
{
    m_pages->setCurrentWidget(m_stagePage);
    if (!m_stage->isWriting())
        m_stage->setFocus();
}

void MeetingWindow::leaveStep()
{
    if (m_pages->currentWidget() == m_ask && m_asking == Asking::Start)
        Q_EMIT left();
    else if (m_pages->currentWidget() != m_stagePage)
        toStage();
    else if (m_stage->isWriting())
        m_stage->endWriting();
    else
        Q_EMIT left();
}

void MeetingWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isOnStage = m_pages->currentWidget() == m_stagePage && !m_stage->isWriting();
    if (const auto meant = isOnStage ? ratingForKey(*event) : std::nullopt)
        return rate(*meant);
    const auto action = MeetingKeys::actionFor(*event);
    if (!action)
        return QWidget::keyPressEvent(event);
    // A key that is held down does once what changes anything.
    const bool isTurning = *action == MeetingAction::GoOn || *action == MeetingAction::GoBack
        || *action == MeetingAction::PageDown || *action == MeetingAction::PageUp;
    if (event->isAutoRepeat() && !isTurning)
        return;
    if (*action == MeetingAction::LockNow)
        Q_EMIT lockWanted();
    else if (event->key() == Qt::Key_F11)
        Q_EMIT left();
    else if (*action == MeetingAction::Leave)
        leaveStep();
    else if (isOnStage)
        act(*action);
    else if (m_pages->currentWidget() == m_standingPage || m_pages->currentWidget() == m_keys)
        actOver(*action);
}

void MeetingWindow::actOver(MeetingAction action)
{
    if (action == MeetingAction::PageDown || action == MeetingAction::PageUp)
        return m_standing->setPage(m_standing->page() + (action == MeetingAction::PageDown ? 1 : -1));
    const bool isStanding = m_pages->currentWidget() == m_standingPage;
    toStage();
    const MeetingQueue::Counts counts = m_queue.counts();
    if (isStanding && action == MeetingAction::NextLeft && counts.open == 0 && counts.parked > 0) {
        m_queue.setFilter(MeetingQueue::Filter::Parked);
        return refresh();
    }
    if (action != MeetingAction::Keys && action != MeetingAction::Standing && action != MeetingAction::NextLeft)
        act(action);
}

void MeetingWindow::act(MeetingAction action)
{
    switch (action) {
    case MeetingAction::GoOn:
    case MeetingAction::GoBack:
        if (action == MeetingAction::GoOn ? m_queue.goOn() : m_queue.goBack())
            return refresh();
        return showStanding();
    case MeetingAction::NextLeft:
        return goToNextLeft();
    case MeetingAction::PageDown:
        return m_stage->turnPage(1);
    case MeetingAction::PageUp:
        return m_stage->turnPage(-1);
    case MeetingAction::Reason:
        return write(AgreedText::Reason);
    case MeetingAction::Minority:
        return write(AgreedText::MinorityView);
    case MeetingAction::Exception:
        return write(AgreedText::Exception);
    case MeetingAction::Park:
        return park();
    case MeetingAction::GoTo:
        return ask(Asking::Code);
    case MeetingAction::Time:
        return ask(Asking::Time);
    case MeetingAction::Batch:
        return openBatch();
    case MeetingAction::Standing:
        return showStanding();
    case MeetingAction::Filter:
        return chooseFilter();
    case MeetingAction::Order:
        return chooseOrder();
    case MeetingAction::Simple:
        return m_stage->setSimple(!m_stage->isSimple());
    case MeetingAction::Names:
        return toggleNames();
    case MeetingAction::Display:
        return toOtherScreen();
    case MeetingAction::Undo:
        return undo(false);
    case MeetingAction::Redo:
        return undo(true);
    case MeetingAction::LockNow:
        return lockWanted();
    case MeetingAction::Keys:
        m_pages->setCurrentWidget(m_keys);
        return m_keys->setFocus();
    case MeetingAction::Leave:
        return left();
    case MeetingAction::Rate:
    case MeetingAction::Unrate:
        return;
    }
}

void MeetingWindow::goToNextLeft()
{
    if (m_queue.goToNextLeft())
        return refresh();
    if (m_queue.part(m_queue.current()) == MeetingQueue::Part::Open)
        return m_stage->say(tr("This is the last one that is open."));
    showStanding();
}

void MeetingWindow::rate(const std::optional<Rating> &rating)
{
    const QString subject = m_queue.current().text();
    if (const auto written = agreeOn(m_desk.notebook, m_report, subject, rating); !written)
        return fail(written.error());
    if (m_desk.edits)
        m_desk.edits->endStep(); // a reason that follows is undone by itself
    m_stage->say(rating ? tr("Ctrl+Z takes it back. Enter: the next one.") : tr("The rating was taken away."));
    Q_EMIT saved();
}

void MeetingWindow::write(AgreedText text)
{
    if (text == AgreedText::Exception && m_evidence.visitUnits().size() < 2)
        return m_stage->say(tr("This report covers one unit only: there are no exceptions of one unit."));
    m_stage->write(text, m_report);
}

void MeetingWindow::park()
{
    const CriterionCode code = m_queue.current();
    if (m_queue.part(code) == MeetingQueue::Part::Agreed)
        return m_stage->say(tr("This one is agreed. Backspace takes the rating away."));
    const bool isParked = m_facts.parked.remove(code);
    if (!isParked)
        m_facts.parked.insert(code);
    keepFacts();
    m_queue.setParked(m_facts.parked);
    refresh();
    m_stage->say(isParked ? tr("Taken up again.") : tr("P takes it up again. Enter: the next one."));
}

void MeetingWindow::undo(bool isRedo)
{
    if (!m_desk.edits)
        return;
    m_stage->commit();
    const auto step = isRedo ? m_desk.edits->redo() : m_desk.edits->undo();
    if (!step && step.error().code == ErrorCode::NothingToUndo)
        return m_stage->say(isRedo ? tr("There is nothing to do again.") : tr("There is nothing to take back."));
    if (!step)
        return fail(step.error());
    const auto record = m_desk.notebook.record(step->main().record);
    const bool isOurs = record && record->type == Agreed::typeName();
    if (!isOurs) {
        // What was done before, in another place, is not undone unseen.
        (void)(isRedo ? m_desk.edits->undo() : m_desk.edits->redo());
        return m_stage->say(isRedo ? tr("There is nothing to do again.") : tr("There is nothing to take back."));
    }
    if (const auto code = CriterionCode::fromText(record->text(u"subject"_s)); code && m_queue.goTo(*code))
        refresh();
    m_stage->say(isRedo ? tr("Done again.") : tr("Taken back. Ctrl+Y does it again."));
}

void MeetingWindow::chooseFilter()
{
    using Filter = MeetingQueue::Filter;
    const Filter now = m_queue.filter();
    m_queue.setFilter(now == Filter::Open ? Filter::All : now == Filter::All ? Filter::Parked : Filter::Open);
    refresh();
    if (m_queue.filter() == Filter::Parked && m_queue.counts().parked == 0)
        m_stage->say(tr("Nothing was put off. F: all that is open."));
}

void MeetingWindow::chooseOrder()
{
    m_facts.isDisputedFirst = !m_facts.isDisputedFirst;
    keepFacts();
    order();
    refresh();
    m_stage->say(m_facts.isDisputedFirst ? tr("Most disputed first.") : tr("In the order of the codes."));
}

void MeetingWindow::toggleNames()
{
    m_facts.showsNames = !m_facts.showsNames;
    keepFacts();
    refresh();
    m_stage->say(m_facts.showsNames ? tr("Names are shown. N hides them.") : tr("Names are hidden. N shows them."));
}

void MeetingWindow::keepFacts()
{
    if (const auto kept = m_facts.keep(m_desk.notebook, m_report); !kept)
        fail(kept.error());
}

void MeetingWindow::ask(Asking asking)
{
    m_asking = asking;
    switch (asking) {
    case Asking::Start: {
        const auto report = m_desk.notebook.find<Report>(m_report);
        const bool isToCome = m_facts.until && *m_facts.until > m_desk.notebook.world().now();
        m_ask->ask(m_words.start(report ? report->name : QString(), m_queue.counts(),
                                 int(alikeIn(m_evidence, m_desk.toolkit).size()), isToCome ? untilText() : QString()));
        break;
    }
    case Asking::Time:
        m_ask->ask(m_words.time(untilText()));
        break;
    case Asking::Code:
        m_ask->ask(m_words.code());
        break;
    }
    m_pages->setCurrentWidget(m_ask);
    m_ask->setFocus();
}

bool MeetingWindow::takeTime(const QString &answer)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_desk.notebook.world().now());
    const auto end = meetingEnd(answer, now);
    if (!end && !answer.isEmpty()) {
        m_ask->complain(m_words.noTime());
        return false;
    }
    m_facts.until = end ? std::optional(end->toMSecsSinceEpoch()) : std::nullopt;
    keepFacts();
    return true;
}

void MeetingWindow::takeAnswer(const QString &answer)
{
    if (m_asking == Asking::Code) {
        const auto code = criterionMeant(answer, m_desk.toolkit);
        if (!code || !m_queue.goTo(*code))
            return m_ask->complain(tr("There is no criterion “%1”.").arg(answer));
    } else if (!takeTime(answer)) {
        return;
    }
    refresh();
    toStage();
}

void MeetingWindow::openBatch()
{
    const QList<Alike> alike = alikeIn(m_evidence, m_desk.toolkit);
    if (alike.isEmpty())
        return m_stage->say(tr("There is nothing left that all rated alike."));
    m_pages->setCurrentWidget(m_batch);
    m_batch->begin(alike);
    m_batch->setFocus();
}

void MeetingWindow::acceptBatch()
{
    const QList<Alike> chosen = m_batch->chosen();
    const auto written = acceptAlike(m_desk.notebook, m_report, chosen);
    toStage();
    if (!written)
        return fail(written.error());
    if (m_desk.edits)
        m_desk.edits->endStep();
    Q_EMIT saved();
    if (m_queue.part(m_queue.current()) == MeetingQueue::Part::Agreed && m_queue.goToNextLeft())
        refresh();
    m_stage->say(tr("%n rating(s) accepted. Ctrl+Z takes them back.", nullptr, int(chosen.size())));
}

void MeetingWindow::showStanding()
{
    m_standing->setText([this](PageWriter &page) { m_words.standing(page, m_queue); });
    m_standing->setPage(0);
    m_pages->setCurrentWidget(m_standingPage);
    m_standingPage->setFocus();
}

void MeetingWindow::fail(const Error &error)
{
    toStage();
    m_stage->say(Words(m_desk.language).sentence(error), true);
}

void MeetingWindow::commit()
{
    m_stage->commit();
}

void MeetingWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // its place takes it away
    Q_EMIT left();
}

} // namespace regards

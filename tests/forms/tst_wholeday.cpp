// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/windowdriver.h"

#include "core/exchange/container.h"
#include "core/exchange/gather.h"
#include "core/exchange/ownrecords.h"
#include "forms/handover/sticks.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What was typed, kept beside the program: one rating with its comment, by unit and criterion.
struct Rated
{
    QString rating;
    QString comment;

    friend bool operator==(const Rated &, const Rated &) = default;
};

struct Noted
{
    RecordId unit;
    bool isPrivate = false;
    QStringList tags;

    friend bool operator==(const Noted &, const Noted &) = default;
};

const QString Withdrawn = u"nobody may ever read this"_s;
const QString Secret = u"for my eyes alone"_s;

} // namespace

/// A whole day of an observer, by keyboard, from the visit pack to the hand-over; then the coordinator's archive is
/// held against what was typed.
class TestWholeDay : public QObject
{
    Q_OBJECT

private:
    void openThePack();
    void rateIn(int unit, qsizetype from, qsizetype until);
    void comment(int unit, const QString &criterion);
    void writeNotes();
    void writeNote(int number);
    void openInterview(int category, bool isGiven);
    void holdAnInterview();
    void refuseAnInterview();
    void withdrawAnInterview();
    void handOver();
    void compareRatings() const;
    void compareNotes() const;
    void compareInterviews() const;
    void compareRecordByRecord() const;
    void lookAtTheBytes() const;

    /// Keys that are pressed to rate: counted.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_driver->key(key, modifiers);
        ++m_pressed;
    }
    [[nodiscard]] QString criterion(qsizetype number) const
    {
        return m_driver->session.toolkit().criteria().at(number).code.text();
    }

    std::unique_ptr<SmallVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver;
    QMap<std::pair<int, QString>, Rated> m_rated;
    QMap<QString, Noted> m_noted; ///< by text
    QString m_handOver;
    int m_pressed = 0;

private Q_SLOTS:
    void whatWasTypedInADayIsWhatTheCoordinatorHas();
};

void TestWholeDay::openThePack()
{
    WindowDriver &d = *m_driver;
    QVERIFY(d.show());
    const RecordId self = m_visit->observers.at(0);
    const VisitCode code = SmallVisit::must(visitCode(*m_visit->archive, m_visit->visitId, self));
    const QString pack = m_visit->path(u"day.regards-visit"_s);
    SmallVisit::must(writeVisitPack(*m_visit->archive, m_visit->visitId, self, code, pack));
    d.window.offer(pack);
    QTRY_VERIFY(d.find("visitCode") && d.find("visitCode")->hasFocus());
    d.type(code.format());
    d.find<QLineEdit>("target")->setText(m_visit->path(u"day.regards"_s));
    for (const char *field : {"newPassphrase", "newPassphraseAgain"}) {
        QVERIFY(d.focus(field));
        d.type(u"girafe lampadaire soupente"_s);
    }
    QVERIFY(d.press("go"));
    QTRY_VERIFY(d.window.workspace());
}

/// The criteria from one to another in a unit: a digit, and a key to the next that is not rated.
void TestWholeDay::rateIn(int unit, qsizetype from, qsizetype until)
{
    static const QList<std::pair<Qt::Key, QString>> ratings{
        {Qt::Key_1, u"full"_s},          {Qt::Key_2, u"partial"_s},        {Qt::Key_3, u"initiated"_s},
        {Qt::Key_4, u"not_initiated"_s}, {Qt::Key_0, u"not_applicable"_s}, {Qt::Key_9, u"not_assessed"_s}};
    WindowDriver &d = *m_driver;
    for (qsizetype i = from; i < until; ++i) {
        QCOMPARE(d.window.workspace()->currentPlace()->state().section(u' ', 0, 0), criterion(i));
        const auto &[key, token] = ratings.at((i * 5 + unit) % ratings.size());
        const int before = m_pressed;
        press(key);
        if (i + 1 < until) {
            press(Qt::Key_Down, Qt::ControlModifier);
            QCOMPARE(m_pressed - before, 2);
        }
        m_rated.insert({unit, criterion(i)}, {token, {}});
        m_visit->world.advance(20'000);
    }
}

void TestWholeDay::comment(int unit, const QString &criterion)
{
    WindowDriver &d = *m_driver;
    QVERIFY(d.focus("comment"));
    const QString text = u"Seen in the corridor of unit %1: calm, 2 of 4 rooms"_s.arg(unit);
    d.type(text);
    QVERIFY(d.focus("criteria"));
    m_rated[{unit, criterion}].comment = text;
}

/// Twenty: private, tagged by code, tagged by word, and with nothing, in both units and for the whole facility.
void TestWholeDay::writeNotes()
{
    for (int i = 0; i < 20; ++i)
        writeNote(i);
}

void TestWholeDay::writeNote(int number)
{
    WindowDriver &d = *m_driver;
    const int place = number % 3;
    d.key(Qt::Key(Qt::Key_0 + place), Qt::ControlModifier);
    d.key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(d.find("quickNoteText") && d.find("quickNoteText")->hasFocus());
    Noted noted;
    noted.unit = place == 0 ? RecordId() : m_visit->visitUnits.at(place - 1);
    noted.isPrivate = number % 4 == 0;
    QString text = u"Note %1: the door of the garden is open"_s.arg(number);
    if (noted.isPrivate)
        text += u", "_s + Secret;
    d.type(text);
    if (number % 4 == 1 || number == 0) {
        noted.tags = {u"1.2.3"_s, u"4.1.1"_s};
        d.type(u" #1.2.3 and #4.1.1 "_s);
        text += u" #1.2.3 and #4.1.1 "_s;
    } else if (number % 4 == 2) {
        d.type(u" #meal"_s);
        auto *offers = d.find<QListWidget>("quickNoteOffers");
        QTRY_VERIFY(offers->isVisible() && offers->count() > 0);
        noted.tags = {offers->item(0)->data(Qt::UserRole).toString()};
        d.key(Qt::Key_Return); // takes what is offered
        text = d.find<QPlainTextEdit>("quickNoteText")->toPlainText();
        QVERIFY(text.contains(noted.tags.constFirst()));
    }
    if (noted.isPrivate) {
        QVERIFY(d.press("quickNotePrivate"));
        QVERIFY(d.press("quickNoteSave"));
    } else {
        d.key(Qt::Key_Return);
    }
    QTRY_VERIFY(!d.find("quickNoteDialog"));
    m_noted.insert(text, noted);
    m_visit->world.advance(60'000);
}

void TestWholeDay::openInterview(int category, bool isGiven)
{
    WindowDriver &d = *m_driver;
    d.key(Qt::Key_1, Qt::ControlModifier);
    d.window.workspace()->showPlace(u"interviews"_s);
    QVERIFY(d.press("newInterview"));
    QVERIFY(d.focus("category"));
    for (int i = 0; i < category; ++i)
        d.key(Qt::Key_Down);
    QVERIFY(d.press("toConsent"));
    QVERIFY(d.press(isGiven ? "consentGiven" : "consentRefused"));
    if (!isGiven)
        return;
    QVERIFY(d.press("beginQuestions"));
    QTRY_VERIFY(d.find("answer_su01") && d.find("answer_su01")->hasFocus());
}

void TestWholeDay::holdAnInterview()
{
    WindowDriver &d = *m_driver;
    openInterview(0, true);
    d.type(u"It is cold. I was not told why."_s);
    d.key(Qt::Key_A, Qt::ControlModifier);
    d.key(Qt::Key_Q, Qt::ControlModifier);
    d.key(Qt::Key_Down, Qt::ControlModifier);
    QTRY_VERIFY(d.find("answer_su02") && d.find("answer_su02")->hasFocus());
    d.type(u"The door is closed at eight."_s);
    auto *tabs = d.find<QTabWidget>("interviewTabs");
    tabs->setCurrentIndex(2);
    QVERIFY(d.focus("interviewCriteria"));
    d.key(Qt::Key_4);
    tabs->setCurrentIndex(3);
    m_visit->world.advance(42 * 60'000);
    QVERIFY(d.press("endInterview"));
}

void TestWholeDay::refuseAnInterview()
{
    openInterview(1, false);
}

void TestWholeDay::withdrawAnInterview()
{
    WindowDriver &d = *m_driver;
    openInterview(0, true);
    d.type(Withdrawn);
    d.find<QTabWidget>("interviewTabs")->setCurrentIndex(3);
    QVERIFY(d.press("withdrawConsent"));
    QTRY_VERIFY(d.find("question.yes") && d.find("question.yes")->isVisible());
    QVERIFY(d.press("question.yes"));
    QTRY_COMPARE(d.notebook().all<Interview>().size(), 2);
    d.window.activateWindow(); // without a window manager nobody does, after a dialog
    QVERIFY(QTest::qWaitForWindowActive(&d.window));
}

void TestWholeDay::handOver()
{
    WindowDriver &d = *m_driver;
    d.window.workspace()->showPlace(u"handover"_s);
    auto *watch = d.window.findChild<StickWatch *>();
    QVERIFY(watch);
    const QString stick = m_visit->path(u"STICK"_s);
    QVERIFY(QDir().mkpath(stick));
    watch->setSource([stick] { return QList<Stick>{{u"STICK"_s, stick, 1'000'000'000, false}}; });
    watch->look();
    QTRY_VERIFY2(d.find("handOver") && d.find("handOver")->isEnabled() && d.find("handOver")->isVisible(),
                 qPrintable(d.find<QLabel>("stickState")->text()));
    QVERIFY(d.press("handOver"));
    QTRY_COMPARE(QDir(stick).entryList({u"*.regards-handover"_s}).size(), 1);
    QTRY_VERIFY(d.find<QPushButton>("handOver")->isEnabled());
    m_handOver = stick + u'/' + QDir(stick).entryList({u"*.regards-handover"_s}).constFirst();
}

void TestWholeDay::compareRatings() const
{
    QMap<std::pair<int, QString>, Rated> arrived;
    for (const Assessment &assessment : m_visit->archive->all<Assessment>()) {
        QCOMPARE(assessment.observer, m_visit->observers.at(0));
        arrived.insert({int(m_visit->visitUnits.indexOf(assessment.visitUnit)), assessment.criterion},
                       {assessment.rating ? assessment.rating->token() : QString(), assessment.comment});
    }
    QCOMPARE(arrived.size(), 116);
    QVERIFY(arrived == m_rated);
}

void TestWholeDay::compareNotes() const
{
    QMap<QString, Noted> arrived;
    for (const Note &note : m_visit->archive->all<Note>()) {
        Noted noted{note.visitUnit, note.isPrivate, {}};
        for (const NoteTag &tag : m_visit->archive->all<NoteTag>(Query(u"note"_s, note.id)))
            noted.tags.append(tag.criterion);
        noted.tags.sort();
        arrived.insert(note.text, noted);
    }
    QMap<QString, Noted> shared = m_noted;
    shared.removeIf([](const auto &entry) { return entry.value().isPrivate; });
    QCOMPARE(m_noted.size(), 20);
    QCOMPARE(shared.size(), 15);
    QCOMPARE(arrived.keys(), shared.keys());
    for (auto it = shared.cbegin(); it != shared.cend(); ++it)
        QVERIFY2(arrived.value(it.key()) == *it, qPrintable(it.key()));
}

void TestWholeDay::compareInterviews() const
{
    const Notebook &archive = *m_visit->archive;
    const auto interviews = archive.all<Interview>();
    QCOMPARE(interviews.size(), 2);
    const bool firstHeld = interviews.at(0).consent == u"given"_s;
    const Interview &held = interviews.at(firstHeld ? 0 : 1);
    const Interview &refused = interviews.at(firstHeld ? 1 : 0);
    QCOMPARE(held.consent, u"given"_s);
    QCOMPARE(held.category, u"service_user"_s);
    QCOMPARE(held.minutes, 42);
    QCOMPARE(refused.consent, u"refused"_s);
    QCOMPARE(refused.category, u"professional"_s);
    QVERIFY(refused.code.isEmpty());
    QMap<QString, QString> answers;
    for (const Answer &answer : archive.all<Answer>())
        answers.insert(answer.question, answer.text);
    QCOMPARE(answers,
             (QMap<QString, QString>{{u"su01"_s, u"It is cold. I was not told why."_s},
                                     {u"su02"_s, u"The door is closed at eight."_s}}));
    QCOMPARE(archive.all<Quote>().size(), 1);
    QCOMPARE(archive.all<Quote>().constFirst().text, u"It is cold. I was not told why."_s);
    QCOMPARE(archive.all<InterviewRating>().size(), 1);
    QVERIFY(archive.search(u"nobody"_s).isEmpty());
}

/// Whatever an observer writes, type by type and field by field, is the same on both sides, private notes aside.
void TestWholeDay::compareRecordByRecord() const
{
    const Notebook &notebook = m_driver->notebook();
    QSet<RecordId> staying;
    for (const Note &note : notebook.all<Note>(Query().including(true, true))) {
        if (note.isPrivate)
            staying.insert(note.id);
    }
    int compared = 0;
    for (const RecordType &type : recordTypes()) {
        if (type.writer != Writer::Observer)
            continue;
        QMap<QByteArray, QMap<QString, Value>> here;
        QMap<QByteArray, QMap<QString, Value>> there;
        for (const Record &record : notebook.records(type.name)) {
            if (!staying.contains(record.id) && !staying.contains(record.reference(u"note"_s)))
                here.insert(record.id.bytes(), record.fields);
        }
        for (const Record &record : m_visit->archive->records(type.name))
            there.insert(record.id.bytes(), record.fields);
        QVERIFY2(here == there, qPrintable(type.name));
        compared += int(here.size());
    }
    QVERIFY(compared > 116 + 15);
}

/// What was handed over, once unsealed: nothing private in it, nor what was withdrawn.
void TestWholeDay::lookAtTheBytes() const
{
    QFile file(m_handOver);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Identity identity = SmallVisit::must(identityOf(*m_visit->archive));
    const OpenedContainer opened =
        SmallVisit::must(openContainer(file.readAll(), m_handOver, ContainerKind::HandOver, std::cref(identity)));
    QVERIFY(opened.payload.contains("the door of the garden is open"));
    QVERIFY(opened.payload.contains("It is cold. I was not told why."));
    QVERIFY(!opened.payload.contains(Secret.toUtf8()));
    QVERIFY(!opened.payload.contains(Withdrawn.toUtf8()));
}

void TestWholeDay::whatWasTypedInADayIsWhatTheCoordinatorHas()
{
    m_visit = std::make_unique<SmallVisit>();
    m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s));
    WindowDriver &d = *m_driver;
    openThePack();
    d.window.workspace()->showPlace(u"observe"_s);
    d.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(d.focus("criteria"));
    const qsizetype all = d.session.toolkit().criteria().size();
    QCOMPARE(all, 116);
    rateIn(0, 0, all / 2);
    comment(0, criterion(all / 2 - 1));
    press(Qt::Key_Down, Qt::ControlModifier);

    // The same criterion in another unit: one key.
    const int before = m_pressed;
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_pressed - before, 1);
    QCOMPARE(d.window.workspace()->state().visitUnit, m_visit->visitUnits.at(1));
    rateIn(1, all / 2, all);
    comment(1, criterion(all - 1));

    writeNotes();
    holdAnInterview();
    refuseAnInterview();
    withdrawAnInterview();
    handOver();

    SmallVisit::must(importHandOver(*m_visit->archive, m_handOver));
    compareRatings();
    compareNotes();
    compareInterviews();
    compareRecordByRecord();
    lookAtTheBytes();
    for (const Record &record : m_visit->archive->records(Note::typeName(), Query().including(true, true)))
        QVERIFY(!record.text(u"text"_s).contains(Secret));
    QVERIFY(m_visit->archive->search(u"alone"_s).isEmpty());
    m_driver.reset();
    m_visit.reset();
}

QTEST_MAIN(TestWholeDay)
#include "tst_wholeday.moc"

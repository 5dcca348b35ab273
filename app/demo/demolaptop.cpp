// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demolaptop.h"

#include "core/exchange/handover.h"
#include "core/exchange/visitpack.h"

namespace regards::demo {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int Second = 1000;
constexpr int WorkingDay = 8 * 3600; ///< in seconds, the break aside
constexpr int SecondsPerOpinion = 100;
constexpr int LongestSkew = 150; ///< in seconds, either way

int secondsOf(const Scene &scene)
{
    if (const auto *round = std::get_if<RoundScene>(&scene))
        return int(round->opinions.size()) * SecondsPerOpinion;
    if (const auto *interview = std::get_if<InterviewScene>(&scene))
        return (interview->minutes + 15) * 60;
    return 6 * 60;
}

} // namespace

DemoLaptop::DemoLaptop(const DemoVisit &visit, int observer, const Toolkit &toolkit, quint64 seed)
    : m_visit(visit)
    , m_toolkit(toolkit)
    , m_me(visit.team.at(observer).id)
    , m_observer(observer)
    , m_chance(seedOf(seed, {1}))
    , m_world(seedOf(seed, {2}), visit.at(-1, 18))
    , m_skew(qint64(m_chance.between(-LongestSkew, LongestSkew)) * Second)
{ }

Result<void> DemoLaptop::begin(const QString &path, const Passphrase &passphrase, const QString &pack,
                               const VisitCode &code)
{
    m_world.setNow(m_visit.at(-1, 18, m_chance.between(0, 55)) + m_skew);
    auto created = createNotebook(path, passphrase, pack, code, m_world);
    if (!created)
        return created.error();
    m_notebook = std::move(*created);
    return {};
}

void DemoLaptop::pass(int seconds)
{
    const int usual = m_chance.between(seconds / 2, seconds + seconds / 2);
    m_world.advance(std::max(qint64(usual * m_hurry * Second), qint64(Second)));
}

Result<void> DemoLaptop::work(int day, const QList<Scene> &scenes)
{
    m_world.setNow(m_visit.at(day, 9, m_chance.between(2, 12)) + m_skew);
    // A new session, as after unlocking in the morning.
    auto opened = m_notebook->reopen(m_world);
    if (!opened)
        return opened.error();
    m_notebook = std::move(*opened);

    int needed = 0;
    for (const Scene &scene : scenes)
        needed += secondsOf(scene);
    m_hurry = std::min(1.0, double(WorkingDay) / std::max(needed, 1));
    int unit = 0;
    m_open = openComment(scenes, unit);
    for (const Scene &scene : scenes) {
        const auto written = m_notebook->inTransaction([&]() -> Result<void> {
            std::visit([this](const auto &what) { play(what); }, scene);
            return m_state;
        });
        if (!written)
            return written;
        pass(120);
    }
    if (m_open)
        typeOpenComment(*m_open, unit);
    return m_state;
}

const Opinion *DemoLaptop::openComment(const QList<Scene> &scenes, int &unit)
{
    for (const Scene &scene : scenes) {
        const auto *round = std::get_if<RoundScene>(&scene);
        if (!round || round->opinions.size() < 2)
            continue;
        for (const Opinion &opinion : round->opinions) {
            if (!opinion.comment.isEmpty()) {
                unit = round->unit;
                return &opinion;
            }
        }
    }
    return nullptr;
}

/// Typed in two goes and left there: it becomes a change with the hand-over.
void DemoLaptop::typeOpenComment(const Opinion &opinion, int unit)
{
    const Record record = assessmentOf(unit, opinion.criterion).toRecord();
    const RecordId id = keyedId(*recordType(record.type), record.fields);
    for (const QString &text : {opinion.comment.left(opinion.comment.size() / 2), opinion.comment}) {
        pass(6);
        if (m_state)
            m_state = m_notebook->saveDraft({record.type, id, u"comment"_s, text});
    }
}

Result<void> DemoLaptop::handOver(int day, const QString &path)
{
    m_world.setNow(std::max(m_world.now() + 60 * Second, m_visit.at(day, 17, 30 + m_chance.between(0, 25)) + m_skew));
    const Result<HandOverSummary> written = writeHandOver(*m_notebook, path);
    if (!written)
        return written.error();
    return {};
}

Assessment DemoLaptop::assessmentOf(int unit, const QString &criterion) const
{
    Assessment assessment;
    assessment.visitUnit = placeOf(unit);
    assessment.observer = m_me;
    assessment.criterion = criterion;
    return assessment;
}

void DemoLaptop::play(const RoundScene &scene)
{
    for (const Opinion &opinion : scene.opinions) {
        Assessment assessment = assessmentOf(scene.unit, opinion.criterion);
        assessment.rating = opinion.rating;
        assessment.comment = &opinion == m_open ? QString() : opinion.comment;
        assessment.seen = opinion.seen;
        assessment.read = opinion.read;
        put(assessment);
        pass(SecondsPerOpinion);
    }
}

void DemoLaptop::play(const SecondThought &scene)
{
    Record record = assessmentOf(scene.unit, scene.criterion).toRecord();
    for (const QString &field : {u"comment"_s, u"seen"_s, u"read"_s})
        record.fields.remove(field);
    record.fields.insert(u"rating"_s, scene.rating.token());
    if (!m_state)
        return;
    if (const auto put = m_notebook->put(record); !put)
        m_state = put.error();
    pass(60);
}

void DemoLaptop::play(const NoteScene &scene)
{
    Note note;
    note.visit = m_visit.id;
    note.visitUnit = placeOf(scene.unit);
    note.observer = m_me;
    note.at = time();
    note.place = scene.note.place;
    note.text = scene.note.text;
    note.isPrivate = scene.note.isPrivate;
    const RecordId id = put(note);
    for (const QString &tag : scene.note.tags)
        put(NoteTag{{}, id, tag});
    pass(180);
}

void DemoLaptop::play(const DocumentScene &scene)
{
    const DocumentContent &content = scene.document;
    Document document;
    document.visit = m_visit.id;
    document.visitUnit = placeOf(scene.unit);
    document.observer = m_me;
    document.title = content.title;
    document.kind = content.kind;
    document.state = content.state;
    document.date = content.date;
    document.finding = content.finding;
    const RecordId id = put(document);
    for (const QString &tag : content.tags)
        put(DocumentTag{{}, id, tag});
    pass(600);
}

void DemoLaptop::play(const InterviewScene &scene)
{
    const InterviewContent &content = scene.content;
    Interview interview;
    interview.visit = m_visit.id;
    interview.visitUnit = placeOf(scene.unit);
    interview.observer = m_me;
    interview.category = content.category;
    if (content.refused) {
        interview.consent = u"refused"_s;
        put(interview);
        return pass(300);
    }
    const auto category = interviewCategoryFromToken(content.category).value_or(InterviewCategory::ServiceUser);
    if (scene.second >= 0)
        interview.secondObserver = m_visit.team.at(scene.second).id;
    interview.consent = u"given"_s;
    interview.consentMode = u"oral"_s;
    interview.consentAt = time();
    interview.startedAt = interview.consentAt;
    interview.textVersion = m_toolkit.consent(category, content.people > 1).version;
    interview.authorisation = u"not_needed"_s;
    interview.code = WithdrawalCode::generate(m_world).format();
    interview.people = content.people;
    interview.language = u"français"_s;
    interview.privatePlace = true;
    const RecordId id = put(interview);
    listen(scene, id);
    interview.id = id;
    interview.minutes = scene.minutes;
    interview.remarks = content.remarks;
    put(interview);
    if (content.withdrawn)
        m_withdrawalCode = interview.code;
    pass(600);
}

void DemoLaptop::listen(const InterviewScene &scene, const RecordId &interview)
{
    const int pace = scene.minutes * 60 / int(std::max(scene.answers.size(), qsizetype(1)));
    for (const auto &[question, answer] : scene.answers) {
        pass(pace);
        put(Answer{{}, interview, question, answer.text});
        quote(answer, interview);
    }
    for (const auto &[criterion, rating] : scene.ratings)
        put(InterviewRating{{}, interview, criterion, rating});
}

/// What was read back at the end, with leave to print it more often than not.
void DemoLaptop::quote(const AnswerContent &answer, const RecordId &interview)
{
    if (answer.quote.isEmpty())
        return;
    const RecordId id = put(Quote{{}, interview, answer.quote, m_chance.happens(75)});
    for (const QString &tag : answer.tags)
        put(QuoteTag{{}, id, tag});
}

void DemoLaptop::play(const AlertScene &scene)
{
    put(Alert{{}, m_visit.id, m_me, time(), scene.toldTo, scene.action});
    pass(600);
}

} // namespace regards::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/chance.h"
#include "app/demo/demoplot.h"

namespace regards::demo {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int AnsweredPercent = 84;
constexpr int RatedPercent = 45;

/// How well an answer of this tone speaks of what was asked about.
Rating ratingOf(const QString &tone, Chance &chance)
{
    if (tone == u"good")
        return chance.happens(60) ? Rating::Level::Full : Rating::Level::Partial;
    if (tone == u"hard")
        return chance.happens(55) ? Rating::Level::Initiated : Rating::Level::NotInitiated;
    return chance.happens(55) ? Rating::Level::Partial : Rating::Level::Initiated;
}

class Interviews
{
public:
    Interviews(Plot &plot, const DemoVisit &visit, const Content &content, const Toolkit &toolkit, quint64 seed)
        : m_plot(plot)
        , m_visit(visit)
        , m_content(content)
        , m_toolkit(toolkit)
        , m_chance(seed)
    { }

    void run(int count)
    {
        for (int number = 0; number < count; ++number) {
            const qsizetype known = m_content.interviews.size();
            InterviewContent content = m_content.interviews.at(number % known);
            // One is withdrawn in all, on the first visit.
            content.withdrawn = content.withdrawn && number < known && m_visit.number == 0;
            hold(content, unitFor(content.like));
        }
    }

private:
    [[nodiscard]] int unitFor(const QString &like);
    [[nodiscard]] int listenerFor(const QString &category);
    void hold(const InterviewContent &content, int unit);
    [[nodiscard]] std::optional<AnswerContent> answerTo(const QString &question, const QString &like,
                                                        const QString &tone);

    Plot &m_plot;
    const DemoVisit &m_visit;
    const Content &m_content;
    const Toolkit &m_toolkit;
    Chance m_chance;
    QMap<QString, int> m_turnOfUnit; ///< by kind of unit
    QMap<QString, int> m_turnOfListener; ///< by category
    QHash<QString, int> m_uses; ///< by text of the answer
    int m_held = 0;
};

/// The units of that kind in turn; any unit where there is none.
int Interviews::unitFor(const QString &like)
{
    QList<int> units;
    for (int unit = 0; unit < m_visit.units.size(); ++unit) {
        if (m_visit.units.at(unit).like == like)
            units.append(unit);
    }
    if (units.isEmpty())
        return m_chance.between(0, int(m_visit.units.size()) - 1);
    return units.at(m_turnOfUnit[like]++ % units.size());
}

int Interviews::listenerFor(const QString &category)
{
    QList<int> listeners;
    for (int observer = 0; observer < m_visit.team.size(); ++observer) {
        if (m_visit.team.at(observer).person.hears.contains(category))
            listeners.append(observer);
    }
    if (listeners.isEmpty())
        return m_chance.between(0, int(m_visit.team.size()) - 1);
    return listeners.at(m_turnOfListener[category]++ % listeners.size());
}

/// The least used answer that fits the unit; among equals one of the wanted tone.
std::optional<AnswerContent> Interviews::answerTo(const QString &question, const QString &like, const QString &tone)
{
    QList<AnswerContent> answers = m_content.answers.value(question);
    answers.removeIf([&](const AnswerContent &answer) { return !fits(answer.like, like); });
    if (answers.isEmpty())
        return std::nullopt;
    m_chance.shuffle(answers);
    const auto cost = [&](const AnswerContent &answer) {
        return 2 * m_uses.value(answer.text) + (answer.tone == tone ? 0 : 1);
    };
    const auto best = std::min_element(answers.begin(), answers.end(),
                                       [&](const auto &a, const auto &b) { return cost(a) < cost(b); });
    AnswerContent answer = *best;
    const bool isNew = m_uses[best->text]++ == 0;
    // Nobody says the same as somebody before, word for word; what was quoted once isn't quoted again.
    if (!isNew)
        answer.quote.clear();
    if (!isNew || m_chance.happens(15))
        answer.text = m_chance.happens(50) ? u"%1 %2"_s.arg(m_chance.oneOf(m_content.before), answer.text)
                                           : u"%1 %2"_s.arg(answer.text, m_chance.oneOf(m_content.after));
    return answer;
}

void Interviews::hold(const InterviewContent &content, int unit)
{
    InterviewScene scene;
    scene.unit = unit;
    scene.content = content;
    const int listener = listenerFor(content.category);
    const QString &like = m_visit.units.at(unit).like;
    if (!content.refused) {
        scene.minutes = m_chance.between(28, 52);
        if (m_held++ % 3 == 0 && m_visit.team.size() > 1)
            scene.second = int((listener + 1 + m_held % (m_visit.team.size() - 1)) % m_visit.team.size());
        const Guide &guide =
            m_toolkit.guide(interviewCategoryFromToken(content.category).value_or(InterviewCategory::ServiceUser));
        for (const Question &question : guide.questions) {
            if (!m_chance.happens(AnsweredPercent))
                continue;
            const auto answer = answerTo(question.id, like, content.tone);
            if (!answer)
                continue;
            scene.answers.append({question.id, *answer});
            for (const CriterionCode &criterion : question.criteria) {
                if (m_chance.happens(RatedPercent))
                    scene.ratings.append({criterion.text(), ratingOf(answer->tone, m_chance)});
            }
        }
    }
    m_plot[listener].days[m_chance.between(0, m_visit.days - 1)].append(scene);
}

} // namespace

void addInterviews(Plot &plot, const DemoVisit &visit, const Content &content, const Toolkit &toolkit, int count,
                   quint64 seed)
{
    Interviews(plot, visit, content, toolkit, seed).run(count);
}

} // namespace regards::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/chance.h"
#include "app/demo/demoplot.h"

namespace regards::demo {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype RoundSize = 12;
constexpr int OwnThemePercent = 82;
constexpr int OtherThemePercent = 50;

/// How often somebody of this background, where they differ from the truth, judges more severely.
int severityPercent(const QString &background)
{
    if (background == u"expert_by_experience")
        return 75;
    if (background == u"carer")
        return 62;
    if (background == u"professional" || background == u"psychiatrist")
        return 32;
    return 55;
}

class Opinions
{
public:
    Opinions(Plot &plot, const DemoVisit &visit, const Content &content, const Toolkit &toolkit, quint64 seed)
        : m_plot(plot)
        , m_visit(visit)
        , m_content(content)
        , m_toolkit(toolkit)
        , m_chance(seed)
    { }

    void run()
    {
        for (int unit = 0; unit < m_visit.units.size(); ++unit) {
            if (unit % 2 == 0)
                m_used.clear();
            judge(unit);
        }
        plantClash();
    }

private:
    using ByCriterion = QMap<CriterionCode, Opinion>;

    void judge(int unit);
    [[nodiscard]] Rating opinionOn(const Truth &truth, bool isDisputed, const QString &background);
    [[nodiscard]] QString commentOn(const QString &code, Rating rating, const QString &like);
    [[nodiscard]] QString unusedOf(const QList<Remark> &remarks, const QString &like);
    void shareOut(int observer, int unit, const ByCriterion &opinions);
    void plantClash();

    Plot &m_plot;
    const DemoVisit &m_visit;
    const Content &m_content;
    const Toolkit &m_toolkit;
    Chance m_chance;
    QSet<QString> m_used; ///< comments written already in these two units
};

Rating Opinions::opinionOn(const Truth &truth, bool isDisputed, const QString &background)
{
    if (!truth.rating.isLevel() || m_chance.happens(4)) {
        if (truth.rating != Rating(Rating::Level::NotAssessed) || m_chance.happens(70))
            return truth.rating.isApplicable() ? Rating::Level::NotAssessed : truth.rating;
    }
    int level = truth.rating.isLevel() ? int(truth.rating.level()) : m_chance.between(1, 2);
    if (!m_chance.happens(isDisputed ? 30 : 64)) {
        const int step = isDisputed && m_chance.happens(25) ? 2 : 1;
        level += m_chance.happens(severityPercent(background)) ? -step : step;
    }
    return Rating::Level(std::clamp(level, 0, int(Rating::Level::Full)));
}

/// A text that nobody has written yet; none when all have been.
QString Opinions::unusedOf(const QList<Remark> &remarks, const QString &like)
{
    for (const Remark &remark : remarks) {
        if (fits(remark.like, like) && !m_used.contains(remark.text)) {
            m_used.insert(remark.text);
            return remark.text;
        }
    }
    return {};
}

QString Opinions::commentOn(const QString &code, Rating rating, const QString &like)
{
    if (rating == Rating(Rating::Level::NotAssessed))
        return m_chance.happens(35) ? m_chance.oneOf(m_content.programme.unassessed) : QString();
    if (!rating.isLevel() || !m_chance.happens(85))
        return {};
    const CriterionContent criterion = m_content.criteria.value(code);
    const bool isMiddling = rating == Rating(Rating::Level::Partial);
    const bool isGood = isMiddling ? m_chance.happens(50) : rating == Rating(Rating::Level::Full);
    return unusedOf(isGood ? criterion.good : criterion.weak, like);
}

void Opinions::judge(int unit)
{
    const QString &like = m_visit.units.at(unit).like;
    QList<int> order;
    for (int observer = 0; observer < m_plot.size(); ++observer)
        order.append(observer);
    QList<ByCriterion> all(m_plot.size());
    for (const Criterion &criterion : m_toolkit.criteria()) {
        const QString code = criterion.code.text();
        const CriterionContent content = m_content.criteria.value(code);
        const Truth truth = content.truth.value(like);
        m_chance.shuffle(order);
        for (const int observer : std::as_const(order)) {
            const PersonContent &person = m_visit.team.at(observer).person;
            const QStringList themes = person.themes.value(like).split(u' ');
            const bool isOwn = themes.contains(criterion.code.theme().text());
            if (!m_chance.happens(isOwn ? OwnThemePercent : OtherThemePercent))
                continue;
            Opinion opinion{code, opinionOn(truth, content.disputed, person.background), {}, false, false};
            opinion.comment = commentOn(code, opinion.rating, like);
            opinion.seen =
                criterion.sources.testFlag(Source::Observation) && opinion.rating.isLevel() && m_chance.happens(55);
            opinion.read =
                criterion.sources.testFlag(Source::Documents) && opinion.rating.isLevel() && m_chance.happens(30);
            all[observer].insert(criterion.code, opinion);
        }
    }
    for (int observer = 0; observer < m_plot.size(); ++observer)
        shareOut(observer, unit, all.at(observer));
}

/// Rounds of about a dozen criteria in their order, on whichever day; now and then a second thought on a later one.
void Opinions::shareOut(int observer, int unit, const ByCriterion &opinions)
{
    Part &part = m_plot[observer];
    QList<Opinion> left = opinions.values();
    while (!left.isEmpty()) {
        RoundScene round{unit, left.mid(0, RoundSize)};
        left = left.mid(RoundSize);
        const int day = m_chance.between(0, m_visit.days - 1);
        for (const Opinion &opinion : std::as_const(round.opinions)) {
            const bool changes = day + 1 < m_visit.days && opinion.rating.isLevel() && m_chance.happens(6);
            if (!changes)
                continue;
            const int level = int(opinion.rating.level());
            const auto second = Rating::Level(level == 0 ? 1 : level - 1);
            part.days[m_chance.between(day + 1, m_visit.days - 1)].append(
                SecondThought{unit, opinion.criterion, second});
        }
        part.days[day].append(round);
    }
}

/// The one comment that the first observer wrote and the coordinator typed in from paper: on the first day.
void Opinions::plantClash()
{
    const ClashContent &clash = m_content.programme.clash;
    for (QList<Scene> &day : m_plot.first().days) {
        for (Scene &scene : day) {
            auto *round = std::get_if<RoundScene>(&scene);
            if (round && round->unit == 0)
                round->opinions.removeIf([&](const Opinion &opinion) { return opinion.criterion == clash.criterion; });
        }
        day.removeIf([&](const Scene &scene) {
            const auto *second = std::get_if<SecondThought>(&scene);
            return second && second->unit == 0 && second->criterion == clash.criterion;
        });
    }
    const Opinion opinion{clash.criterion, Rating::Level::Initiated, clash.own, true, false};
    m_plot.first().days.first().append(RoundScene{0, {opinion}});
}

} // namespace

void addOpinions(Plot &plot, const DemoVisit &visit, const Content &content, const Toolkit &toolkit, quint64 seed)
{
    Opinions(plot, visit, content, toolkit, seed).run();
}

} // namespace regards::demo

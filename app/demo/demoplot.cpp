// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoplot.h"

#include "app/demo/chance.h"

namespace regards::demo {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The units that a text may be about: those of its kind among the given pair, the facility, or none.
QList<int> placesFor(const QString &like, const DemoVisit &visit, int firstUnit)
{
    if (like == u"facility")
        return firstUnit == 0 ? QList<int>{-1} : QList<int>();
    QList<int> places;
    for (int unit = firstUnit; unit < std::min(firstUnit + 2, int(visit.units.size())); ++unit) {
        if (fits(like, visit.units.at(unit).like))
            places.append(unit);
    }
    return places;
}

/// Deals texts out, one each to the observers in turn; anew for every two units.
template <typename Text, typename MakeScene>
void deal(Plot &plot, const DemoVisit &visit, const QList<Text> &texts, quint64 seed, const MakeScene &makeScene)
{
    Chance chance(seed);
    qsizetype turn = 0;
    for (int firstUnit = 0; firstUnit < visit.units.size(); firstUnit += 2) {
        for (const Text &text : texts) {
            const QList<int> places = placesFor(text.like, visit, firstUnit);
            Part &part = plot[turn % plot.size()];
            if (places.isEmpty())
                continue;
            part.days[chance.between(0, visit.days - 1)].append(makeScene(chance.oneOf(places), text));
            ++turn;
        }
    }
}

} // namespace

Plot plotOf(const DemoVisit &visit, const Content &content, const Toolkit &toolkit, const DemoOptions &options)
{
    const auto seed = [&](quint64 use) { return seedOf(options.seed, {quint64(visit.number), 100 + use}); };
    Plot plot(visit.team.size());
    for (Part &part : plot)
        part.days.resize(visit.days);
    addOpinions(plot, visit, content, toolkit, seed(1));
    addInterviews(plot, visit, content, toolkit, options.interviews, seed(2));
    deal(plot, visit, content.notes, seed(3), [](int unit, const NoteContent &note) { return NoteScene{unit, note}; });
    deal(plot, visit, content.documents, seed(4), [](int unit, const DocumentContent &document) {
        return DocumentScene{unit, document};
    });
    plot.first().days.last().append(AlertScene{content.programme.alertToldTo, content.programme.alertAction});
    Chance chance(seed(5));
    for (Part &part : plot) {
        for (QList<Scene> &day : part.days)
            chance.shuffle(day);
    }
    return plot;
}

} // namespace regards::demo

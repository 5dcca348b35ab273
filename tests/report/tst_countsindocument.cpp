// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documents.h"
#include "core/report/documenttexts.h"
#include "core/report/interviewcounts.h"
#include "core/toolkit/toolkitloader.h"
#include "tests/support/recordwriter.h"

#include <rapidcheck.h>

#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>

using namespace regards;
using namespace regards::report;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Categories = 3;

/// Interviews as they were held: [unit][category][held, refused]; the last unit stands for the whole facility.
using Interviews = std::vector<std::array<std::array<int, 2>, Categories>>;

/// A visit of up to three units, with reports on some of them.
struct RandomVisit
{
    Interviews interviews;
    std::vector<std::vector<size_t>> reports; ///< units of each
};

/// What a document says: a sum over some units and categories of one outcome.
struct Told
{
    std::vector<size_t> units;
    std::vector<size_t> categories;
    size_t outcome = 0;
    int value = 0;
};

struct Archive
{
    explicit Archive(const RandomVisit &random)
    {
        qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
        notebook = std::move(*Notebook::create(folder.filePath(u"a.regards"_s), Passphrase(u"quatre mots de passe"),
                                               Notebook::Role::Archive, world));
        const auto filled = notebook->inTransaction([&]() -> Result<void> {
            fill(random);
            return {};
        });
        if (!filled)
            qFatal("not filled");
    }

    void fill(const RandomVisit &random)
    {
        const test::RecordWriter put(*notebook);
        const RecordId facility = put("facility", {{"name", u"Les Tilleuls"_s}});
        visit = put("visit", {{"facility", facility}, {"title", u"Essai"_s}});
        std::vector<RecordId> units;
        for (size_t i = 0; i + 1 < random.interviews.size(); ++i) {
            const RecordId unit =
                put("unit", {{"facility", facility}, {"name", u"Unité %1"_s.arg(QChar(char16_t(u'A' + i)))}});
            units.push_back(put("visit_unit", {{"visit", visit}, {"unit", unit}, {"position", qint64(i)}}));
        }
        for (size_t i = 0; i < random.reports.size(); ++i) {
            const RecordId report = put("report", {{"visit", visit}, {"name", u"Rapport %1"_s.arg(i)}});
            for (const size_t unit : random.reports[i])
                put("report_unit", {{"report", report}, {"visit_unit", units[unit]}});
            reports.append(report);
        }
        const QStringList categories = interviewCategories();
        for (size_t unit = 0; unit < random.interviews.size(); ++unit) {
            for (size_t category = 0; category < Categories; ++category) {
                for (size_t outcome = 0; outcome < 2; ++outcome) {
                    for (int i = 0; i < random.interviews[unit][category][outcome]; ++i)
                        put("interview",
                            {{"visit", visit},
                             {"visit_unit", unit < units.size() ? Value{units[unit]} : Value()},
                             {"category", categories.at(qsizetype(category))},
                             {"consent", outcome == 0 ? u"given"_s : u"refused"_s}});
                }
            }
        }
    }

    QTemporaryDir folder;
    SeededWorld world{1, 1'772'000'000'000};
    std::unique_ptr<Notebook> notebook;
    RecordId visit;
    QList<RecordId> reports;
};

const Toolkit &toolkit()
{
    static const Toolkit loaded = *ToolkitLoader::builtin();
    return loaded;
}

const QMap<QString, std::vector<size_t>> &labels()
{
    static const QMap<QString, std::vector<size_t>> known{{u"Service users"_s, {0}},
                                                          {u"Professionals"_s, {1}},
                                                          {u"Family carers"_s, {2}},
                                                          {u"Service users and family carers"_s, {0, 2}},
                                                          {u"In all"_s, {0, 1, 2}}};
    return known;
}

/// Reads every number of interviews out of a document's texts. `columns`: the units that each column is of.
QList<Told> factsIn(const QStringList &texts, const std::vector<std::vector<size_t>> &columns, size_t facility)
{
    QList<Told> facts;
    std::optional<size_t> outcome;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts.at(i) == u"Interviews held" || texts.at(i) == u"Interviews refused") {
            outcome = texts.at(i) == u"Interviews refused";
            continue;
        }
        static const QRegularExpression besides(u"as a whole, besides: (\\d+)"_s);
        if (const auto match = besides.match(texts.at(i)); match.hasMatch())
            facts.append({{facility}, {0, 1, 2}, 0, match.captured(1).toInt()});
        const auto label = labels().constFind(texts.at(i));
        if (!outcome || label == labels().cend())
            continue;
        for (size_t column = 0; column < columns.size(); ++column) {
            bool isNumber = false;
            const int value = texts.value(i + 1 + qsizetype(column)).toInt(&isNumber);
            if (isNumber)
                facts.append({columns[column], *label, *outcome, value});
        }
        if (*label == std::vector<size_t>{0, 1, 2} && *outcome == 1)
            outcome.reset(); // the table ends
    }
    return facts;
}

QStringList textsOf(const Archive &archive, DocumentKind kind, const RecordId &subject)
{
    const auto document = buildDocument(*archive.notebook, toolkit(), {kind, subject, u"en"_s});
    if (!document)
        qFatal("not built");
    return report::textsOf(*document);
}

/// Everything that the documents of the visit say together.
QList<Told> allFacts(const Archive &archive, const RandomVisit &random)
{
    const size_t facility = random.interviews.size() - 1;
    QList<Told> facts;
    for (size_t i = 0; i < random.reports.size(); ++i)
        facts += factsIn(textsOf(archive, DocumentKind::Unit, archive.reports.at(qsizetype(i))), {random.reports[i]},
                         facility);
    const QStringList whole = textsOf(archive, DocumentKind::Facility, archive.visit);
    std::vector<std::vector<size_t>> columns;
    std::vector<size_t> all;
    for (const RecordId &report : InterviewCounts(*archive.notebook, archive.visit).sideBySide().reports) {
        columns.push_back(random.reports[size_t(archive.reports.indexOf(report))]);
        all.insert(all.end(), columns.back().begin(), columns.back().end());
    }
    columns.push_back(all);
    // The side-by-side table is the first; the reports' own chapters follow and were read above.
    const qsizetype end = whole.indexOf(u"In all"_s, whole.indexOf(u"Interviews refused"_s));
    facts += factsIn(whole.mid(0, end + 1 + qsizetype(columns.size())), columns, facility);
    return facts;
}

/**
 * Somebody who has all documents and computes: whether counts of [unit][category] exist that are no negative numbers,
 * fit every fact of one outcome, and give `value` for the sum that is asked for. Tries them one by one.
 */
class Attacker
{
public:
    Attacker(const QList<Told> &facts, size_t units, size_t outcome)
        : m_units(units)
    {
        for (const Told &fact : facts) {
            if (fact.outcome == outcome)
                add(fact);
        }
    }

    [[nodiscard]] bool isPossible(const std::vector<size_t> &units, const std::vector<size_t> &categories, int value)
    {
        add({units, categories, 0, value});
        const bool found = search(0);
        m_rows.pop_back();
        m_rest.pop_back();
        return found;
    }

private:
    void add(const Told &fact)
    {
        std::vector<bool> row(m_units * Categories);
        for (const size_t unit : fact.units) {
            for (const size_t category : fact.categories)
                row[unit * Categories + category] = true;
        }
        m_rows.push_back(row);
        m_rest.push_back(fact.value);
    }

    [[nodiscard]] bool search(size_t variable)
    {
        if (variable == m_units * Categories)
            return std::all_of(m_rest.begin(), m_rest.end(), [](int rest) { return rest == 0; });
        int most = 0; // what stands in no fact may be anything, 0 too
        bool isBound = false;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (!m_rows[i][variable])
                continue;
            most = isBound ? std::min(most, m_rest[i]) : m_rest[i];
            isBound = true;
        }
        for (int value = most; value >= 0; --value) {
            subtract(variable, value);
            const bool found = isOpen(variable) && search(variable + 1);
            subtract(variable, -value);
            if (found)
                return true;
        }
        return false;
    }
    void subtract(size_t variable, int value)
    {
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_rest[i] -= m_rows[i][variable] ? value : 0;
    }
    /// Whether what is left of each fact can still be had from the variables after this one.
    [[nodiscard]] bool isOpen(size_t variable) const
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const bool hasMore =
                std::find(m_rows[i].begin() + qsizetype(variable) + 1, m_rows[i].end(), true) != m_rows[i].end();
            if (!hasMore && m_rest[i] != 0)
                return false;
        }
        return true;
    }

    size_t m_units;
    std::vector<std::vector<bool>> m_rows;
    std::vector<int> m_rest;
};

rc::Gen<RandomVisit> visits()
{
    const auto count = rc::gen::weightedOneOf<int>({{4, rc::gen::inRange(0, 3)}, {2, rc::gen::inRange(3, 9)}});
    const auto outcomes = rc::gen::container<std::array<int, 2>>(count);
    const auto unit = rc::gen::container<std::array<std::array<int, 2>, Categories>>(outcomes);
    return rc::gen::mapcat(rc::gen::inRange<size_t>(1, 4), [unit](size_t units) {
        const auto subset = rc::gen::unique<std::vector<size_t>>(rc::gen::inRange<size_t>(0, units));
        const auto some = rc::gen::resize(3, rc::gen::nonEmpty(subset));
        return rc::gen::build<RandomVisit>(
            rc::gen::set(&RandomVisit::interviews, rc::gen::container<Interviews>(units + 1, unit)),
            rc::gen::set(&RandomVisit::reports, rc::gen::mapcat(rc::gen::inRange<size_t>(1, 4), [some](size_t reports) {
                return rc::gen::container<std::vector<std::vector<size_t>>>(reports, some);
            })));
    });
}

int sumOf(const RandomVisit &random, const std::vector<size_t> &units, size_t category, size_t outcome)
{
    int sum = 0;
    for (const size_t unit : units)
        sum += random.interviews[unit][category][outcome];
    return sum;
}

/// The places whose small counts are to be kept: each report, and each unit that one could be left with.
std::vector<std::vector<size_t>> places(const RandomVisit &random)
{
    std::vector<std::vector<size_t>> list = random.reports;
    for (size_t unit = 0; unit < random.interviews.size(); ++unit)
        list.push_back({unit});
    return list;
}

/// The small counts of the visit that can be computed from these facts.
int computed(const QList<Told> &facts, const RandomVisit &random)
{
    int found = 0;
    for (size_t outcome = 0; outcome < 2; ++outcome) {
        Attacker attacker(facts, random.interviews.size(), outcome);
        for (const auto &place : places(random)) {
            for (size_t category = 0; category < Categories; ++category) {
                const int count = sumOf(random, place, category, outcome);
                if (!isSmall(count))
                    continue;
                bool isAnother = false;
                bool isBeyond = false;
                for (int value = 0; value <= 40 && !(isAnother && isBeyond); ++value) {
                    if (value == count || !attacker.isPossible(place, {category}, value))
                        continue;
                    isAnother = true;
                    isBeyond = isBeyond || !isSmall(value);
                }
                found += !(isAnother && isBeyond);
            }
        }
    }
    return found;
}

} // namespace

class TestCountsInDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyComputesAWithheldCountFromTheDocuments()
    {
        QVERIFY(rc::check("from all documents of a visit no small count can be computed", [] {
            const RandomVisit random = *visits();
            const Archive archive(random);
            const QList<Told> facts = allFacts(archive, random);
            RC_TAG(facts.isEmpty() ? "nothing told" : "something told");
            for (const Told &fact : facts) {
                int sum = 0;
                for (const size_t category : fact.categories)
                    sum += sumOf(random, fact.units, category, fact.outcome);
                RC_ASSERT(sum == fact.value); // what is told is true
                RC_ASSERT(!isSmall(fact.value));
            }
            RC_ASSERT(computed(facts, random) == 0);
        }));
    }

    /// Otherwise the test above would prove nothing.
    void theAttackerFindsWhatATotalGivesAway()
    {
        const RandomVisit random{{{{{14, 0}, {9, 0}, {3, 0}}}, {}}, {{0}}};
        const QList<Told> blanked{{{0}, {0}, 0, 14}, {{0}, {1}, 0, 9}, {{0}, {0, 1, 2}, 0, 26}};
        QCOMPARE(computed(blanked, random), 2); // of the report, and of its only unit
        const Archive archive(random);
        const QList<Told> facts = allFacts(archive, random);
        QVERIFY(facts.size() >= 6); // held and refused, in the report and in the facility's
        QCOMPARE(computed(facts, random), 0);
    }
};

QTEST_MAIN(TestCountsInDocument)
#include "tst_countsindocument.moc"

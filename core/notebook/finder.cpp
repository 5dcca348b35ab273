// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/finder.h"

#include "core/notebook/textquery.h"
#include "core/storage/statement.h"
#include "core/storage/vault.h"

#include <QHash>
#include <QSqlDatabase>

#include <algorithm>
#include <array>
#include <map>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = Found::Kind;

/// So many matches are looked at, best first. Words so common need another word beside them anyway.
constexpr int MostMatches = 3000;
/// Of each kind so many are compared by their time before the best are shown.
constexpr qsizetype MostCandidates = 4 * Finder::MostOfAKind;
/// Words in an excerpt.
constexpr int ExcerptWords = 20;

// What SQLite puts around a found word. No text holds them: control characters are refused when writing.
constexpr QChar Begin(2);
constexpr QChar End(3);

/// The tables in which the texts of each kind of record stand.
constexpr std::array<std::pair<Kind, const char *>, 6> RecordKinds{{{Kind::Note, "note"},
                                                                    {Kind::Comment, "assessment"},
                                                                    {Kind::Answer, "answer"},
                                                                    {Kind::Quote, "quote"},
                                                                    {Kind::Document, "document"},
                                                                    {Kind::Interview, "interview"}}};

/// Whether it is gone, when, visit, unit, private, subject, interview, state: of one record by its number.
QByteArray lookupOf(Kind kind)
{
    switch (kind) {
    case Kind::Criterion:
        break;
    case Kind::Note:
        return "SELECT deleted OR redacted, coalesce(at, changed), visit, visit_unit, private, NULL, NULL, NULL "
               "FROM note WHERE n = ?";
    case Kind::Comment:
        return "SELECT a.deleted OR a.redacted, a.changed, v.visit, a.visit_unit, 0, a.criterion, NULL, NULL "
               "FROM assessment a JOIN record r ON r.id = a.visit_unit JOIN visit_unit v ON v.n = r.n WHERE a.n = ?";
    case Kind::Answer:
        return "SELECT a.deleted OR a.redacted OR i.deleted OR i.redacted, coalesce(i.started_at, a.changed), i.visit, "
               "i.visit_unit, 0, a.question, i.id, NULL "
               "FROM answer a JOIN record r ON r.id = a.interview JOIN interview i ON i.n = r.n WHERE a.n = ?";
    case Kind::Quote:
        return "SELECT q.deleted OR q.redacted OR i.deleted OR i.redacted, coalesce(i.started_at, q.changed), i.visit, "
               "i.visit_unit, 0, NULL, i.id, NULL "
               "FROM quote q JOIN record r ON r.id = q.interview JOIN interview i ON i.n = r.n WHERE q.n = ?";
    case Kind::Document:
        return "SELECT deleted OR redacted, changed, visit, visit_unit, 0, NULL, NULL, state "
               "FROM document WHERE n = ?";
    case Kind::Interview:
        return "SELECT deleted OR redacted, coalesce(started_at, changed), visit, visit_unit, 0, NULL, id, NULL "
               "FROM interview WHERE n = ?";
    }
    return {};
}

/// A text with marks around what was found, taken apart.
FoundText unmarked(const QString &marked)
{
    FoundText plain;
    plain.text.reserve(marked.size());
    for (const QChar c : marked) {
        if (c == Begin)
            plain.found.append({plain.text.size(), 0});
        else if (c != End)
            plain.text.append(c);
        else if (!plain.found.isEmpty())
            plain.found.last().length = plain.text.size() - plain.found.constLast().start;
    }
    // Lines of a list are one line each; every such character is one, so that the places stay.
    plain.text.replace(u'\n', u' ').replace(u'\t', u' ');
    while (plain.text.endsWith(u' '))
        plain.text.chop(1);
    return plain;
}

} // namespace

/// A record whose texts hold the words.
struct Finder::Match
{
    Kind kind = Kind::Note;
    qint64 number = 0;
    double rank = 0; ///< bm25: the lower, the better
    Found found;

    /// How good it is beside the best of its kind, in four steps: what is nearly as good comes newest first.
    [[nodiscard]] int step(double best) const { return best < 0 ? 4 - int(4 * rank / best) : 0; }
};

/// The statements that say what a record found is about, prepared once.
class Finder::Lookup
{
public:
    explicit Lookup(Vault &vault)
    {
        for (const auto &[kind, table] : RecordKinds)
            m_statements.emplace(kind, Statement(vault, lookupOf(kind)));
    }

    /// False when the record, or what it is part of, is gone.
    bool complete(Match &match)
    {
        Statement &about = m_statements.at(match.kind);
        about.reset();
        about.bind(1, match.number);
        if (about.step() != Statement::Step::Row || about.integer(0) != 0)
            return false;
        Found &found = match.found;
        found.kind = match.kind;
        found.at = about.integer(1);
        found.visit = RecordId(about.blobView(2));
        found.visitUnit = RecordId(about.blobView(3));
        found.isPrivate = about.integer(4) != 0;
        found.subject = about.text(5);
        found.interview = RecordId(about.blobView(6));
        found.state = about.text(7);
        about.reset(); // nothing of the file stays open between two keys
        return true;
    }

private:
    std::map<Kind, Statement> m_statements;
};

Finder::Finder(const Notebook &notebook, Toolkit toolkit)
    : m_notebook(notebook)
    , m_toolkit(std::move(toolkit))
{
    followReconnection();
}

Finder::~Finder() = default;

/// A stick that was pulled and put back is opened anew: statements and table of before went with the old connection.
void Finder::followReconnection() const
{
    const QString connection = m_notebook.vault().database().connectionName();
    if (connection == m_connection)
        return;
    m_connection = connection;
    m_lookup = std::make_unique<Lookup>(m_notebook.vault());
    m_isIndexed = false;
}

QList<FoundGroup> Finder::find(const QString &typed, const QString &language) const
{
    followReconnection();
    QList<FoundGroup> groups;
    const QString match = matchExpression(typed);
    if (FoundGroup criteria = findCriteria(typed, match, language); !criteria.found.isEmpty())
        groups.append(std::move(criteria));
    if (!match.isEmpty())
        groups.append(findRecords(match));
    return groups;
}

// ---- Criteria

/// Into a table of the temporary schema, which lies in memory (SQLITE_TEMP_STORE): never in clear on a disk. A file
/// that is only read has such a table as well.
Result<void> Finder::indexCriteria() const
{
    if (m_isIndexed)
        return {};
    Vault &vault = m_notebook.vault();
    const bool isGuarded = m_notebook.isReadOnly();
    if (isGuarded)
        (void)execute(vault, "PRAGMA query_only = 0");
    Result<void> made =
        execute(vault,
                "SAVEPOINT criteria; DROP TABLE IF EXISTS temp.criterion_index; "
                "CREATE VIRTUAL TABLE temp.criterion_index USING fts5(code UNINDEXED, language UNINDEXED, "
                "statement, plain, look_for, tokenize = 'unicode61 remove_diacritics 2')");
    Statement insert(vault,
                     "INSERT INTO temp.criterion_index(code, language, statement, plain, look_for) "
                     "VALUES(?, ?, ?, ?, ?)");
    for (const Criterion &criterion : m_toolkit.criteria()) {
        for (const QString &language : m_toolkit.languages()) {
            QString lookFor;
            for (const LocalText &prompt : criterion.lookFor)
                lookFor += prompt.in(language) + u'\n';
            insert.bind(1, criterion.code.text()).bind(2, language).bind(3, criterion.statement.in(language));
            insert.bind(4, criterion.plain.in(language)).bind(5, lookFor);
            if (made)
                made = insert.run();
        }
    }
    (void)execute(vault, made ? "RELEASE criteria" : "ROLLBACK TO criteria; RELEASE criteria");
    if (isGuarded)
        (void)execute(vault, "PRAGMA query_only = 1");
    m_isIndexed = made.isOk();
    return made;
}

/// The criteria that a code, or what may become one, names.
QList<CriterionCode> Finder::criteriaNamed(const QString &typed) const
{
    QString code = typed.trimmed();
    if (code.startsWith(u'#'))
        code.remove(0, 1);
    QList<CriterionCode> named;
    const bool isCode = !code.isEmpty()
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
    if (!isCode)
        return named;
    for (const Criterion &criterion : m_toolkit.criteria()) {
        if (criterion.code.text() == code)
            named.prepend(criterion.code);
        else if (criterion.code.text().startsWith(code))
            named.append(criterion.code);
    }
    return named;
}

FoundGroup Finder::findCriteria(const QString &typed, const QString &match, const QString &language) const
{
    FoundGroup group;
    QHash<QString, qsizetype> placeOf;
    const auto add = [&](const QString &code) -> Found * {
        if (const auto place = placeOf.constFind(code); place != placeOf.constEnd())
            return &group.found[*place];
        const auto known = CriterionCode::fromText(code);
        const Criterion *criterion = known ? m_toolkit.criterion(*known) : nullptr;
        if (!criterion)
            return nullptr;
        if (group.found.size() == MostOfAKind) {
            group.hasMore = true;
            return nullptr;
        }
        placeOf.insert(code, group.found.size());
        Found found;
        found.subject = code;
        found.title.text = criterion->statement.in(language);
        group.found.append(found);
        return &group.found.last();
    };
    for (const CriterionCode code : criteriaNamed(typed))
        add(code.text());
    if (match.isEmpty() || !group.found.isEmpty() || !indexCriteria())
        return group;

    Statement query(m_notebook.vault(),
                    "SELECT code, language, highlight(criterion_index, 2, char(2), char(3)), "
                    "snippet(criterion_index, -1, char(2), char(3), '…', ?2) FROM temp.criterion_index "
                    "WHERE criterion_index MATCH ?1 "
                    "ORDER BY bm25(criterion_index, 0.0, 0.0, 10.0, 5.0, 2.0), rowid LIMIT 400");
    query.bind(1, match).bind(2, ExcerptWords);
    while (query.step() == Statement::Step::Row) {
        Found *found = add(query.text(0));
        if (!found)
            continue;
        const FoundText statement = unmarked(query.text(2));
        const bool isShown = statement.text == found->title.text;
        if (isShown && !statement.found.isEmpty()) {
            found->title = statement;
            found->excerpt = {};
        } else if (found->title.found.isEmpty() && (isShown || found->excerpt.text.isEmpty())) {
            found->excerpt = unmarked(query.text(3));
        }
    }
    return group;
}

// ---- Records

QList<Finder::Match> Finder::matches(const QString &match) const
{
    QHash<QByteArrayView, Kind> kinds;
    for (const auto &[kind, table] : RecordKinds)
        kinds.insert(table, kind);
    QList<Match> all;
    Statement query(m_notebook.vault(),
                    "SELECT text_index.rowid, token.text, record.id, rank FROM text_index "
                    "JOIN record ON record.n = text_index.rowid JOIN token ON token.n = record.type "
                    "WHERE text_index MATCH ?1 ORDER BY rank LIMIT ?2");
    query.bind(1, match).bind(2, MostMatches);
    while (query.step() == Statement::Step::Row) {
        const auto kind = kinds.constFind(query.blobView(1));
        if (kind == kinds.constEnd())
            continue;
        Match one;
        one.kind = *kind;
        one.number = query.integer(0);
        one.found.record = RecordId(query.blobView(2));
        one.rank = query.real(3);
        all.append(std::move(one));
    }
    return all;
}

QList<FoundGroup> Finder::findRecords(const QString &match) const
{
    QList<Match> all = matches(match);
    QList<FoundGroup> groups;
    QHash<RecordId, qint64> numbers;
    for (const auto &[kind, table] : RecordKinds) {
        QList<Match> candidates;
        FoundGroup group;
        group.kind = kind;
        for (Match &one : all) {
            if (one.kind != kind)
                continue;
            if (candidates.size() == MostCandidates) {
                group.hasMore = true;
                break;
            }
            if (m_lookup->complete(one))
                candidates.append(one);
        }
        if (candidates.isEmpty())
            continue;
        const double best = candidates.constFirst().rank;
        std::stable_sort(candidates.begin(), candidates.end(), [best](const Match &a, const Match &b) {
            return std::pair(a.step(best), -a.found.at) < std::pair(b.step(best), -b.found.at);
        });
        group.hasMore |= candidates.size() > MostOfAKind;
        for (const Match &one : std::as_const(candidates).first(std::min(candidates.size(), MostOfAKind))) {
            numbers.insert(one.found.record, one.number);
            group.found.append(one.found);
        }
        groups.append(std::move(group));
    }
    addTexts(match, groups, numbers);
    return groups;
}

/// The excerpts of what is shown, in one more pass over the index.
void Finder::addTexts(const QString &match, QList<FoundGroup> &groups, const QHash<RecordId, qint64> &numbers) const
{
    if (numbers.isEmpty())
        return;
    QByteArrayList wanted;
    for (const qint64 number : numbers)
        wanted.append(QByteArray::number(number));
    QHash<qint64, std::pair<FoundText, FoundText>> texts;
    // The plus keeps SQLite from asking the index anew for each record.
    const QByteArray sql = "SELECT rowid, highlight(text_index, 0, char(2), char(3)), "
                           "snippet(text_index, 1, char(2), char(3), '…', ?2) FROM text_index "
                           "WHERE text_index MATCH ?1 AND +rowid IN ("
        + wanted.join(',') + ')';
    Statement query(m_notebook.vault(), sql);
    query.bind(1, match).bind(2, ExcerptWords);
    while (query.step() == Statement::Step::Row)
        texts.insert(query.integer(0), {unmarked(query.text(1)), unmarked(query.text(2))});
    for (FoundGroup &group : groups) {
        for (Found &found : group.found) {
            const auto text = texts.constFind(numbers.value(found.record));
            if (text == texts.constEnd())
                continue;
            found.title = text->first;
            found.excerpt = text->second;
        }
    }
}

} // namespace regards

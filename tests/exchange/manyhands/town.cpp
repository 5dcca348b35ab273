// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/manyhands/town.h"

#include "core/notebook/restore.h"
#include "core/storage/sqlchangestore.h"

#include <rapidcheck.h>

#include <QFile>

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What every story begins with, made once: an archive with a visit, three notebooks opened from its packs, and a
/// colleague's archive to which it has travelled.
struct Ground
{
    Ground()
    {
        for (int i = 0; i < Town::Observers; ++i)
            site.notebook(i);
        (void)site.bring(*site.archive, *site.colleague);
        site.archive.reset();
        site.colleague.reset();
    }
    [[nodiscard]] QString colleague() const { return site.path(u"colleague.regards"_s); }
    [[nodiscard]] QString archive() const { return site.path(u"archive.regards"_s); }
    [[nodiscard]] QString notebook(int i) const { return site.path(u"notebook%1.regards"_s.arg(i)); }

    TwoArchives site;
};

const Ground &ground()
{
    static const Ground made;
    return made;
}

} // namespace

Ids FileState::known() const
{
    Ids all = base;
    for (const Gathered &import : gathered)
        all.unite(import.known);
    return all;
}

Ids FileState::aside() const
{
    Ids aside;
    for (const Gathered &import : gathered) {
        if (!import.stands)
            aside.unite(import.known);
    }
    aside.subtract(base);
    for (const Gathered &import : gathered) {
        if (import.stands)
            aside.subtract(import.known);
    }
    return aside;
}

Ids FileState::allBlank() const
{
    Ids all = blank;
    for (const Gathered &import : gathered)
        all.unite(import.blank);
    return all;
}

Town::Town()
{
    const Ground &start = ground();
    visit = start.site.visitId;
    visitUnits = start.site.visitUnits;
    observerIds = start.site.observers;
    const QStringList names{u"Aline"_s,           u"Bruno"_s,           u"Chloé"_s,
                            u"Coordinator One"_s, u"Coordinator Two"_s, u"Colleague"_s};
    for (int i = 0; i < Observers + Coordinators; ++i) {
        const bool isObserver = i < Observers;
        actors.push_back(std::make_unique<Actor>(names.at(i), i, isObserver ? i : -1, quint64(1000 + i)));
        Actor &made = actor(i);
        made.path = path(isObserver ? u"notebook%1.regards"_s.arg(i) : u"archive%1.regards"_s.arg(i - Observers));
        made.basis = isObserver ? start.notebook(i) : i == Colleague ? start.colleague() : start.archive();
        QFile::copy(made.basis, made.path);
    }
    for (int i = Observers + Coordinators; i-- > 0;) {
        Actor &made = actor(i);
        open(made);
        made.notebook->store().forEachChange("1", [&](const Change &change) {
            if (made.isCoordinator() && !ledger.knows(change.id)) {
                ledger.enter(change);
                writers.insert(change.id.replica, made.number);
            }
            made.state.base.insert(change.id);
        });
        if (!made.isCoordinator())
            identities.emplace_back(std::pair(made.observer, 0),
                                    std::make_unique<Identity>(SmallVisit::must(identityOf(*made.notebook))));
    }
}

QString Town::errorText(const Error &error)
{
    return token(error.code) + u' ' + error.details.join(u' ');
}

void Town::tell(const Actor &actor, const QString &what)
{
    script.append(u"%1: %2"_s.arg(actor.name, what));
}

void Town::fail(const QString &problem) const
{
    QStringList lines;
    for (qsizetype i = 0; i < script.size(); ++i)
        lines.append(u"%1. %2"_s.arg(i + 1, 3).arg(script.at(i)));
    const QString story = lines.join(u'\n') + u"\n=> "_s + problem;
    RC_FAIL(story.toStdString());
    Q_UNREACHABLE();
}

// Numbers far apart, so that no word begins like another one.
QString Town::word()
{
    constexpr quint64 All = 208'827'064'576; // 26 to the 8th
    quint64 number = quint64(++m_words) * 98'765'432'101 % All;
    QString word = u"zq"_s;
    for (int i = 0; i < 8; ++i) {
        word += QChar(char16_t(u'a' + number % 26));
        number /= 26;
    }
    return word;
}

void Town::open(Actor &actor)
{
    actor.notebook = need(Notebook::open(actor.path, Passphrase(Words), actor.clock), u"opening "_s + actor.path);
    actor.edits = std::make_unique<EditHistory>(*actor.notebook);
}

void Town::close(Actor &actor)
{
    actor.edits.reset();
    actor.notebook.reset();
}

void Town::absorb(Actor &actor)
{
    const Ids known = actor.state.known();
    QList<Change> fresh;
    actor.notebook->store().begin();
    actor.notebook->store().forEachChange("1", [&](const Change &change) {
        if (!known.contains(change.id))
            fresh.append(change);
    });
    for (const Change &change : std::as_const(fresh)) {
        const QString name = change.type + u'.' + change.field;
        require(!ledger.knows(change.id), u"an identity is used twice, or a change came unasked: "_s + name);
        Statement query(actor.notebook->vault(), "SELECT own, private FROM replica WHERE id = ?");
        query.bind(1, change.id.replica.view());
        require(query.step() == Statement::Step::Row && query.integer(0) == 1, u"nobody here wrote "_s + name);
        ledger.enter(change);
        writers.insert(change.id.replica, actor.number);
        actor.state.base.insert(change.id);
        if (query.integer(1) == 0)
            actor.state.shared.insert(change.id.replica);
    }
    for (auto it = actor.drafts.begin(); it != actor.drafts.end();) {
        const auto [record, field] = it.key();
        const bool isChange = std::any_of(fresh.cbegin(), fresh.cend(), [&](const Change &change) {
            return change.record == record && change.field == field && change.value == Value(*it);
        });
        it = isChange ? actor.drafts.erase(it) : std::next(it);
    }
    noteVersions(actor);
}

void Town::noteVersions(Actor &actor) const
{
    QMap<QString, FileState> now;
    for (const Version &version : versionsOf(actor.path))
        now.insert(version.path, actor.versions.value(version.path, actor.state));
    actor.versions = now;
}

Bundle Town::readPaper(const Paper &paper, const Unlock &key) const
{
    const QByteArray bytes = need(readContainerFile(paper.path), u"reading "_s + paper.name);
    const OpenedContainer opened = need(openContainer(bytes, paper.path, paper.kind, key), paper.name);
    const Bundle bundle = need(decodeBundle(opened.payload, paper.path), paper.name);
    for (const Change &change : bundle.changes)
        require(ledger.knows(change.id) && isSameChange(change, ledger.at(change.id)),
                paper.name + u" holds what nobody wrote: "_s + change.type + u'.' + change.field);
    return bundle;
}

int Town::add(Paper paper)
{
    papers.append(std::move(paper));
    return int(papers.size()) - 1;
}

QString Town::nameOf(const Record &record)
{
    return record.type + u' ' + record.id.text().left(6);
}

Expected Town::expected(const Actor &actor) const
{
    return Expected(ledger, actor.state.known(), actor.state.aside(), actor.state.allBlank());
}

} // namespace regards::test

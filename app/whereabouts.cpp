// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/whereabouts.h"

#include <QApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString WhereFact = u"ui.where"_s;
constexpr int RestMilliseconds = 800;

QByteArray encoded(const WorkspaceState &state)
{
    QJsonObject states;
    for (auto it = state.states.cbegin(); it != state.states.cend(); ++it) {
        if (!it->isEmpty())
            states.insert(it.key(), *it);
    }
    QJsonObject object{{u"place"_s, state.place}, {u"states"_s, states}};
    if (state.hasUnit) {
        object.insert(u"visit"_s, state.visit ? state.visit.text() : QString());
        object.insert(u"unit"_s, state.visitUnit ? state.visitUnit.text() : QString());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

RecordId idIn(const QJsonObject &object, const QString &key)
{
    return RecordId::fromText(object.value(key).toString()).value_or(RecordId());
}

} // namespace

Whereabouts::Whereabouts(Workspace &workspace, Notebook &notebook)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_notebook(notebook)
    , m_kept(notebook.fact(WhereFact))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(RestMilliseconds);
    connect(&m_settled, &QTimer::timeout, this, &Whereabouts::keep);
    qApp->installEventFilter(this);
}

WorkspaceState Whereabouts::of(const Notebook &notebook)
{
    const QJsonObject object = QJsonDocument::fromJson(notebook.fact(WhereFact)).object();
    WorkspaceState state;
    state.place = object.value(u"place"_s).toString();
    const QJsonObject states = object.value(u"states"_s).toObject();
    for (auto it = states.begin(); it != states.end(); ++it)
        state.states.insert(it.key(), it->toString());
    state.visit = idIn(object, u"visit"_s);
    state.visitUnit = idIn(object, u"unit"_s);
    // A visit or unit that went meanwhile is nothing to stand in.
    const auto isGone = [&notebook](const RecordId &id) {
        const auto record = id ? notebook.record(id) : std::nullopt;
        return id && (!record || record->deleted || record->redacted);
    };
    state.hasUnit = object.contains(u"unit"_s) && !isGone(state.visit) && !isGone(state.visitUnit);
    return state;
}

void Whereabouts::keep()
{
    m_settled.stop();
    const QByteArray now = encoded(m_workspace.state());
    // A full disk is said where one types; where one stood can be lost.
    if (now != m_kept && m_notebook.setFact(WhereFact, now))
        m_kept = now;
}

bool Whereabouts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyRelease || event->type() == QEvent::MouseButtonRelease)
        m_settled.start();
    return QObject::eventFilter(watched, event);
}

} // namespace regards

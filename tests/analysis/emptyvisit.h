// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/toolkitloader.h"
#include "tests/support/must.h"
#include "tests/support/recordwriter.h"

#include <QTemporaryDir>

namespace regards::test {

/// An archive with a visit of two units and two observers, all invented, where nobody observed anything yet.
class EmptyVisit
{
protected:
    /// As written from `now` on, in milliseconds since 1970.
    void make(qint64 now)
    {
        using namespace Qt::Literals::StringLiterals;
        qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
        close();
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<SeededWorld>(1, now);
        m_notebook = must(Notebook::create(m_folder->filePath(u"a.regards"_s), Passphrase(u"quatre mots de passe"),
                                           Notebook::Role::Archive, *m_world));
        const RecordId facility = put("facility", {{"name", u"Hôpital inventé des Tilleuls"_s}});
        m_visit = put("visit", {{"facility", facility}, {"first_day", u"2026-03-02"_s}, {"last_day", u"2026-03-04"_s}});
        // The day hospital is made first and stands second.
        const RecordId dayHospital = put("unit", {{"facility", facility}, {"name", u"Hôpital de jour inventé"_s}});
        const RecordId ward = put("unit", {{"facility", facility}, {"name", u"Unité inventée"_s}});
        m_dayHospital = put("visit_unit", {{"visit", m_visit}, {"unit", dayHospital}, {"position", qint64(2)}});
        m_ward = put("visit_unit", {{"visit", m_visit}, {"unit", ward}, {"position", qint64(1)}});
        m_aline = put("observer", {{"name", u"Aline Inventée"_s}, {"background", u"expert_by_experience"_s}});
        m_bruno = put("observer", {{"name", u"Bruno Fictif"_s}, {"background", u"psychiatrist"_s}});
    }
    void close()
    {
        m_notebook.reset();
        m_folder.reset();
    }
    RecordId put(const char *type, RecordWriter::Fields fields) { return RecordWriter(*m_notebook)(type, fields); }

    Toolkit m_toolkit = must(ToolkitLoader::builtin());
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SeededWorld> m_world;
    std::unique_ptr<Notebook> m_notebook;
    RecordId m_visit;
    RecordId m_ward;
    RecordId m_dayHospital;
    RecordId m_aline;
    RecordId m_bruno;
};

} // namespace regards::test

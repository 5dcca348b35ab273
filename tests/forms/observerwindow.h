// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/forms/windowdriver.h"

#include <functional>

namespace regards::test {

/// A small visit and the window of its first observer: what most tests of an observer's screens stand on.
class ObserverWindow
{
protected:
    /// Makes the visit, its notebook and the window, and unlocks. `prepare` says what the archive has beforehand.
    void open(const std::function<void(Notebook &archive)> &prepare = {})
    {
        make(prepare);
        QVERIFY(m_driver->unlock(m_path));
    }
    /// The same, up to the window, which is not shown yet.
    void make(const std::function<void(Notebook &archive)> &prepare = {})
    {
        close();
        m_visit = std::make_unique<SmallVisit>();
        if (prepare)
            prepare(*m_visit->archive);
        m_path = m_visit->notebook(0)->path();
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(QStringLiteral("settings.ini")));
    }
    void close()
    {
        m_driver.reset();
        m_visit.reset();
    }
    void show(const QString &place) const { m_driver->window.workspace()->showPlace(place); }
    /// The observer's, of now, in the first unit; not written yet.
    [[nodiscard]] Note noteOf(const QString &text) const
    {
        Note note;
        note.visit = m_visit->visitId;
        note.visitUnit = m_visit->visitUnits.at(0);
        note.observer = m_visit->observers.at(0);
        note.at = QDateTime::fromMSecsSinceEpoch(m_visit->world.now(), Qt::UTC);
        note.text = text;
        return note;
    }

    std::unique_ptr<SmallVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver; ///< after the visit: it goes first
    QString m_path; ///< of the notebook
};

} // namespace regards::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/forms/windowdriver.h"

#include <QLabel>
#include <QTabWidget>
#include <QTableWidget>

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

/// An observer's window with the interviews of a small visit.
class InterviewRoom : public QObject
{
    Q_OBJECT

protected:
    explicit InterviewRoom(QObject *parent = nullptr)
        : QObject(parent)
    { }

    enum Tab { Questions, Quotes, Ratings, ReadBack };

    std::unique_ptr<SmallVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver;

    void open(const style::Look &look = {})
    {
        const QString path = m_visit->notebook(0)->path();
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s), u"en"_s, look);
        QVERIFY(m_driver->unlock(path));
        m_driver->window.workspace()->showPlace(u"interviews"_s);
    }

    /// From the list to the first question.
    bool beginInterview()
    {
        WindowDriver &d = *m_driver;
        return d.press("newInterview") && d.press("toConsent") && d.press("consentGiven") && d.press("beginQuestions")
            && QTest::qWaitFor([&d] { return d.find("answer_su01") && d.find("answer_su01")->hasFocus(); });
    }

    void showTab(Tab tab) { m_driver->find<QTabWidget>("interviewTabs")->setCurrentIndex(tab); }

    [[nodiscard]] QString textOf(const char *label) const { return m_driver->find<QLabel>(label)->text(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_driver->find<QTableWidget>("interviewTally")->item(row, column)->text();
    }
    [[nodiscard]] Interview onlyInterview() const
    {
        const auto all = m_driver->notebook().all<Interview>();
        return all.size() == 1 ? all.constFirst() : Interview();
    }
    [[nodiscard]] QString answerTo(const QString &question) const
    {
        for (const Answer &answer : m_driver->notebook().all<Answer>()) {
            if (answer.question == question)
                return answer.text;
        }
        return {};
    }
    /// What a window manager does when a dialog has gone.
    bool comeBack()
    {
        m_driver->window.activateWindow();
        return QTest::qWaitForWindowActive(&m_driver->window);
    }
    /// Presses the button of the question dialog that does it.
    bool agree()
    {
        WindowDriver &d = *m_driver;
        return QTest::qWaitFor([&d] { return d.find("question.yes") && d.find("question.yes")->isVisible(); })
            && d.press("question.yes");
    }

private Q_SLOTS:
    void init() { m_visit = std::make_unique<SmallVisit>(); }

    void cleanup()
    {
        m_driver.reset();
        m_visit.reset();
    }
};

} // namespace regards::test

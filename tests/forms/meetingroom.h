// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/meeting.h"
#include "forms/meeting/meetingwindow.h"
#include "forms/meeting/pagedtext.h"
#include "tests/forms/evidencevisit.h"
#include "tests/forms/screentour.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

inline constexpr QSize Laptop{1366, 768};
inline constexpr QSize Projector{1920, 1080};

/// A widget's text as somebody in the room reads it; empty for one without words.
inline QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text() + u' ';
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        return edit->toPlainText() + u' ';
    if (const auto *paged = qobject_cast<const PagedText *>(&widget))
        return paged->document().toPlainText();
    return {};
}

/// A coordinator's archive with a report to agree on, and its meeting view on a second screen of 1920 by 1080.
class MeetingRoom : public QObject
{
    Q_OBJECT

protected:
    explicit MeetingRoom(QObject *parent = nullptr)
        : QObject(parent)
    { }

    std::unique_ptr<EvidenceVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver;
    RecordId m_report;
    QString m_file;

    [[nodiscard]] MeetingWindow *view() const
    {
        MeetingWindow *found = nullptr;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MeetingWindow *>(top); window && window->isVisible())
                found = window;
        }
        return found;
    }

    /// Agree, its meeting view, and the first criterion.
    bool begin(const QString &until = {}, const QString &language = u"en"_s, Scheme scheme = Scheme::Light)
    {
        m_file = m_visit->archive->path();
        m_visit->archive.reset();
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s), language,
                                                  style::Look{scheme, 100});
        if (!m_driver->unlock(m_file))
            return false;
        m_driver->window.workspace()->showPlace(u"agree"_s);
        m_driver->key(Qt::Key_F11);
        if (!QTest::qWaitFor([this] { return view() && view()->isActiveWindow(); }))
            return false;
        m_driver->type(until);
        m_driver->key(Qt::Key_Return);
        return isOn("meeting.statement");
    }

    [[nodiscard]] bool isOn(const char *name) const
    {
        return QTest::qWaitFor([&] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && focus->objectName() == QLatin1StringView(name);
        });
    }

    [[nodiscard]] QString said(const char *name) const
    {
        const auto *label = m_driver->find<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString evidence() const
    {
        return m_driver->find<PagedText>("meeting.evidence")->document().toPlainText();
    }
    [[nodiscard]] Agreed agreed(const char *criterion) const
    {
        return agreedOn(m_driver->notebook(), m_report, QString::fromLatin1(criterion));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { m_driver->key(key, modifiers); }
    void goTo(const QString &code) const
    {
        key(Qt::Key_G);
        QVERIFY(isOn("meeting.answer"));
        m_driver->type(code);
        key(Qt::Key_Return);
        QCOMPARE(said("meeting.code"), code);
    }

private Q_SLOTS:
    void init()
    {
        m_visit = std::make_unique<EvidenceVisit>();
        m_report = m_visit->newReport(u"Report of the trial"_s);
    }

    void cleanup()
    {
        m_driver.reset();
        m_visit.reset();
    }
};

} // namespace regards::test

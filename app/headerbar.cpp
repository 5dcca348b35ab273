// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headerbar.h"

#include "forms/common/locale.h"
#include "forms/common/visitunits.h"

#include <QActionGroup>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace regards {

namespace {

RecordId currentId(const QComboBox *box)
{
    return RecordId(QByteArrayView(box->currentData().toByteArray()));
}

int indexOf(const QComboBox *box, const RecordId &id)
{
    return box->findData(id.bytes());
}

} // namespace

HeaderBar::HeaderBar(const Notebook &notebook, const QString &language, QWidget *parent)
    : QFrame(parent)
    , m_notebook(notebook)
    , m_language(language)
    , m_visits(new QComboBox(this))
    , m_visitName(new QLabel(this))
    , m_units(new QComboBox(this))
    , m_saved(new QLabel(this))
    , m_idle(new QActionGroup(this))
{
    setObjectName(QStringLiteral("header"));
    m_visits->setObjectName(QStringLiteral("visit"));
    m_units->setObjectName(QStringLiteral("unit"));
    m_saved->setObjectName(QStringLiteral("saved"));
    m_visits->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_visits->setMinimumContentsLength(28);
    m_units->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_units->setToolTip(tr("Ctrl+1 to Ctrl+9; Ctrl+0 for the whole facility"));
    m_visits->setAccessibleName(tr("Visit"));
    m_visitName->setObjectName(QStringLiteral("visitName"));
    m_visitName->setTextFormat(Qt::PlainText);
    m_visitName->setWordWrap(true);
    m_visitName->setProperty("strong", true);
    auto *unitLabel = new QLabel(tr("&Unit"), this);
    unitLabel->setBuddy(m_units);
    m_saved->setProperty("quiet", true);

    const auto button = [this](const char *name, const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1StringView(name).toString());
        made->setToolTip(tip);
        return made;
    };
    auto *note = button("quickNote", tr("+ Note"), tr("Write a note (Ctrl+N)"));
    note->setAccessibleName(tr("Write a note"));
    const bool isFrench = language == u"fr";
    // Each language names the other in the other's own words.
    auto *other = button("language", isFrench ? QStringLiteral("English") : QStringLiteral("Français"),
                         tr("Change the language of the program"));
    other->setAccessibleDescription(tr("Change the language of the program"));
    auto *lock = new QToolButton(this);
    lock->setObjectName(QStringLiteral("lock"));
    lock->setText(tr("Lock"));
    lock->setToolTip(tr("Close the file until the passphrase is typed again (Ctrl+L)"));
    lock->setAccessibleDescription(lock->toolTip());
    lock->setFocusPolicy(Qt::StrongFocus);
    lock->setPopupMode(QToolButton::MenuButtonPopup);
    lock->setMenu(makeIdleMenu());

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_visitName, 1);
    row->addWidget(m_visits, 1);
    row->addSpacing(8);
    row->addWidget(unitLabel);
    row->addWidget(m_units, 1);
    row->addStretch(1);
    row->addWidget(m_saved);
    row->addSpacing(8);
    row->addWidget(note);
    row->addWidget(other);
    row->addWidget(lock);
    note->setVisible(notebook.role() == Notebook::Role::Observer);

    connect(m_visits, &QComboBox::currentIndexChanged, this, [this] {
        fillUnits({});
        Q_EMIT placeChanged();
    });
    connect(m_units, &QComboBox::currentIndexChanged, this, &HeaderBar::placeChanged);
    connect(note, &QPushButton::clicked, this, &HeaderBar::quickNoteWanted);
    connect(other, &QPushButton::clicked, this,
            [this, isFrench] { Q_EMIT languageWanted(isFrench ? QStringLiteral("en") : QStringLiteral("fr")); });
    connect(lock, &QToolButton::clicked, this, &HeaderBar::lockWanted);
    refresh();
}

QMenu *HeaderBar::makeIdleMenu()
{
    auto *menu = new QMenu(tr("Lock by itself"), this);
    menu->addSection(tr("Lock by itself"));
    for (const int minutes : {2, 5, 10, 15, 30, 60}) {
        QAction *action = menu->addAction(tr("after %n minute(s) without use", nullptr, minutes));
        action->setCheckable(true);
        action->setData(minutes);
        m_idle->addAction(action);
    }
    connect(m_idle, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT idleMinutesWanted(action->data().toInt()); });
    return menu;
}

void HeaderBar::setIdleMinutes(int minutes)
{
    for (QAction *action : m_idle->actions())
        action->setChecked(action->data().toInt() == minutes);
}

void HeaderBar::refresh()
{
    const RecordId keepVisit = m_visits->count() > 0 ? visit() : m_notebook.visit();
    const RecordId keepUnit = visitUnit();
    {
        const QSignalBlocker quiet(m_visits);
        m_visits->clear();
        QList<Visit> visits = m_notebook.all<Visit>();
        std::stable_sort(visits.begin(), visits.end(),
                         [](const Visit &a, const Visit &b) { return a.firstDay > b.firstDay; });
        for (const Visit &one : visits) {
            const auto facility = m_notebook.find<Facility>(one.facility);
            m_visits->addItem(one.title.isEmpty() && facility ? facility->name : one.title, one.id.bytes());
        }
        m_visits->setCurrentIndex(std::max(indexOf(m_visits, keepVisit), m_visits->count() > 0 ? 0 : -1));
        m_visits->setVisible(m_visits->count() > 1);
        m_visitName->setVisible(m_visits->count() <= 1);
        m_visitName->setText(m_visits->count() == 1 ? m_visits->itemText(0) : tr("No visit yet"));
    }
    const RecordId before = keepUnit;
    fillUnits(keepUnit);
    if (visit() != keepVisit || visitUnit() != before)
        Q_EMIT placeChanged();
}

void HeaderBar::fillUnits(const RecordId &keep)
{
    const QSignalBlocker quiet(m_units);
    const bool isFirst = m_units->count() == 0;
    const bool wasWhole = !isFirst && keep.isNone() && m_units->currentIndex() >= 0;
    m_units->clear();
    int number = 1;
    for (const UnitOfVisit &unit : unitsOfVisit(m_notebook, visit())) {
        //: a unit in the list of the header: its number, then its name
        m_units->addItem(tr("%1 · %2").arg(number++).arg(unit.unit.name), unit.visitUnit.bytes());
    }
    m_units->addItem(tr("0 · The whole facility"), RecordId().bytes());
    const int kept = keep.isNone() && !wasWhole ? 0 : indexOf(m_units, keep);
    m_units->setCurrentIndex(std::max(kept, 0));
}

RecordId HeaderBar::visit() const
{
    return currentId(m_visits);
}

RecordId HeaderBar::visitUnit() const
{
    return currentId(m_units);
}

void HeaderBar::setVisit(const RecordId &visit)
{
    if (const int index = indexOf(m_visits, visit); index >= 0)
        m_visits->setCurrentIndex(index);
}

void HeaderBar::setVisitUnit(const RecordId &visitUnit)
{
    if (const int index = indexOf(m_units, visitUnit); index >= 0)
        m_units->setCurrentIndex(index);
}

void HeaderBar::chooseUnit(int number)
{
    const int last = m_units->count() - 1;
    if (number == 0)
        m_units->setCurrentIndex(last);
    else if (number <= last)
        m_units->setCurrentIndex(number - 1);
}

void HeaderBar::showSaved(qint64 at)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(at).time();
    //: what was typed is safe since this time of the day
    m_saved->setText(tr("Saved %1").arg(localeFor(m_language).toString(time, QLocale::ShortFormat)));
}

} // namespace regards

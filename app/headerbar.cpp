// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headerbar.h"

#include "forms/common/choicebox.h"
#include "forms/common/locale.h"
#include "forms/common/visitunits.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>

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
    , m_unit(new QWidget(this))
    , m_buttons(new QWidget(this))
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("header"));
    m_visits->setObjectName(QStringLiteral("visit"));
    m_units->setObjectName(QStringLiteral("unit"));
    m_saved->setObjectName(QStringLiteral("saved"));
    keepNarrow(m_visits, 20);
    keepNarrow(m_units, 16);
    m_units->setAccessibleDescription(tr("Ctrl+1 to Ctrl+9; Ctrl+0 for the whole facility"));
    m_visits->setAccessibleName(tr("Visit"));
    m_visitName->setObjectName(QStringLiteral("visitName"));
    m_visitName->setTextFormat(Qt::PlainText);
    m_visitName->setWordWrap(true);
    m_visitName->setProperty("strong", true);
    m_saved->setProperty("quiet", true);
    // Its room from the beginning, so that nothing moves when it first speaks.
    showSaved(0);
    m_saved->setMinimumWidth(m_saved->fontMetrics().horizontalAdvance(m_saved->text()));
    m_saved->clear();
    auto *unitLabel = new QLabel(tr("&Unit"), m_unit);
    unitLabel->setBuddy(m_units);
    auto *unitRow = new QHBoxLayout(m_unit);
    unitRow->setContentsMargins(0, 0, 0, 0);
    unitRow->addWidget(unitLabel);
    unitRow->addWidget(m_units, 1);
    addButtons();
    m_grid->setContentsMargins(12, 6, 12, 6);
    m_grid->setHorizontalSpacing(16);
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
    arrange(false);

    connect(m_visits, &QComboBox::currentIndexChanged, this, [this] {
        fillUnits({});
        Q_EMIT placeChanged();
    });
    connect(m_units, &QComboBox::currentIndexChanged, this, &HeaderBar::placeChanged);
    refresh();
}

void HeaderBar::addButtons()
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [this, row](const char *name, const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, m_buttons);
        made->setObjectName(QLatin1StringView(name).toString());
        made->setToolTip(tip);
        made->setAccessibleDescription(tip);
        row->addWidget(made);
        return made;
    };
    auto *note = button("quickNote", tr("+ Note"), tr("Write a note (Ctrl+N)"));
    note->setAccessibleName(tr("Write a note"));
    note->setVisible(m_notebook.role() == Notebook::Role::Observer);
    auto *find = button("find", tr("Find"), tr("Find anything by its words (Ctrl+K)"));
    connect(find, &QPushButton::clicked, this, &HeaderBar::findWanted);
    auto *settings =
        button("settings", tr("Settings"), tr("Language, size of the text, colours, backups (Ctrl+comma)"));
    auto *guide = button("guide", QStringLiteral("?"), tr("The guide’s page for this place (F1)"));
    guide->setAccessibleName(tr("Guide"));
    connect(guide, &QPushButton::clicked, this, &HeaderBar::guideWanted);
    auto *lock = button("lock", tr("Lock"), tr("Close the file until the passphrase is typed again (Ctrl+L)"));
    connect(note, &QPushButton::clicked, this, &HeaderBar::quickNoteWanted);
    connect(settings, &QPushButton::clicked, this, &HeaderBar::settingsWanted);
    connect(lock, &QPushButton::clicked, this, &HeaderBar::lockWanted);
}

void HeaderBar::arrange(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    auto *visit = new QHBoxLayout;
    visit->addWidget(m_visitName, 1);
    visit->addWidget(m_visits, 1);
    m_grid->addLayout(visit, 0, 0);
    const int unitRow = isNarrow ? 1 : 0;
    m_grid->addWidget(m_unit, unitRow, isNarrow ? 0 : 1);
    m_grid->addWidget(m_saved, unitRow, 2);
    m_grid->addWidget(m_buttons, 0, isNarrow ? 1 : 3, 1, isNarrow ? 2 : 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, isNarrow ? 0 : 1);
    updateGeometry();
}

int HeaderBar::widthOfOneRow() const
{
    constexpr int AroundName = 24;
    const int visit = m_visits->isVisibleTo(this)
        ? m_visits->sizeHint().width()
        : std::min(m_visitName->fontMetrics().horizontalAdvance(m_visitName->text()) + AroundName,
                   22 * m_visitName->fontMetrics().averageCharWidth());
    const QMargins margins = m_grid->contentsMargins();
    return visit + m_unit->sizeHint().width() + m_saved->minimumWidth() + m_buttons->sizeHint().width()
        + 3 * m_grid->horizontalSpacing() + margins.left() + margins.right();
}

QSize HeaderBar::minimumSizeHint() const
{
    const QMargins margins = m_grid->contentsMargins();
    const int upper = 8 * fontMetrics().averageCharWidth() + m_buttons->minimumSizeHint().width();
    const int lower = m_unit->minimumSizeHint().width() + m_saved->minimumWidth();
    return {std::max(upper, lower) + m_grid->horizontalSpacing() + margins.left() + margins.right(),
            m_grid->totalMinimumSize().height()};
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange(widthOfOneRow() > width());
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
    showState(tr("Saved %1").arg(localeFor(m_language).toString(time, QLocale::ShortFormat)), true);
}

void HeaderBar::showUnsaved()
{
    showState(tr("⚠ Not saved"), false);
}

void HeaderBar::showState(const QString &text, bool isGood)
{
    m_saved->setText(text);
    if (m_saved->property("quiet").toBool() == isGood)
        return;
    m_saved->setProperty("quiet", isGood);
    m_saved->setProperty("strong", !isGood);
    m_saved->style()->unpolish(m_saved);
    m_saved->style()->polish(m_saved);
}

} // namespace regards

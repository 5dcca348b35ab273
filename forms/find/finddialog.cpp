// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/find/finddialog.h"

#include "forms/common/historysubject.h"
#include "forms/common/recordlist.h"
#include "forms/common/style.h"
#include "forms/find/destination.h"
#include "forms/find/foundrows.h"
#include "forms/history/historydialog.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int LinesOfAResult = 3;

} // namespace

FindDialog::FindDialog(Desk &desk, const RecordId &visit, const RecordId &visitUnit, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_visit(visit)
    , m_visitUnit(visitUnit)
    , m_finder(desk.notebook, desk.toolkit)
    , m_before(QApplication::focusWidget())
    , m_line(new QLineEdit(this))
    , m_status(style::hint({}, this))
    , m_help(style::hint({}, this))
    , m_list(new RecordList(this, LinesOfAResult))
{
    setObjectName(u"findDialog"_s);
    setWindowTitle(tr("Find"));
    layOut();
    connect(m_line, &QLineEdit::textChanged, this, &FindDialog::find);
    connect(m_list, &RecordList::activated, this, &FindDialog::go);
    connect(m_list, &RecordList::clicked, this, &FindDialog::go);
    connect(m_list, &RecordList::chosen, this, &FindDialog::sayWhatHasHistory);
    new HistoryKey(desk, this);
    m_line->installEventFilter(this);
    m_list->installEventFilter(this);
    find();
    m_line->setFocus();
}

void FindDialog::layOut()
{
    m_line->setObjectName(u"findWords"_s);
    m_line->setPlaceholderText(tr("A word, the beginning of one, or a criterion’s number"));
    m_line->setToolTip(m_line->placeholderText()); // whole, where the field is short
    m_status->setObjectName(u"findStatus"_s);
    m_help->setObjectName(u"findHelp"_s);
    m_list->setObjectName(u"findResults"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setAccessibleDescription(tr("Ctrl+H: who wrote it, and when."));
    m_list->setToolTip(m_list->accessibleDescription());
    auto *label = new QLabel(tr("&Find in criteria, notes, answers, quotes and documents"), this);
    label->setBuddy(m_line);
    label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_line);
    column->addWidget(m_status);
    column->addWidget(m_list, 1);
    column->addWidget(m_help, 1, Qt::AlignTop);
    const QWidget *over = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize room = over ? over->size() : QSize(1000, 700);
    constexpr int Characters = 100;
    resize(std::min(room.width() * 9 / 10, fontMetrics().averageCharWidth() * Characters), room.height() * 8 / 10);
}

void FindDialog::find()
{
    QList<FoundGroup> groups = m_finder.find(m_line->text(), m_desk.language);
    m_found.clear();
    m_hasMore = false;
    for (FoundGroup &group : groups) {
        group.found.removeIf([this](const Found &found) {
            return destinationOf(m_desk.notebook, m_desk.toolkit, found, m_visit, m_visitUnit).place.isEmpty();
        });
        m_found.append(group.found);
        m_hasMore |= group.hasMore;
    }
    groups.removeIf([](const FoundGroup &group) { return group.found.isEmpty(); });
    m_list->show(foundRows(m_desk.notebook, m_desk.toolkit, m_desk.language, groups));
    m_list->setFirstCurrent();
    m_list->scrollToTop();
    sayWhatHasHistory();
    showStatus();
}

void FindDialog::sayWhatHasHistory()
{
    bool isNumber = false;
    const qsizetype number = m_list->currentKey().toInt(&isNumber);
    const bool isFound = isNumber && number < m_found.size();
    setHistorySubject(this, isFound ? m_found.at(number).record : RecordId(), {});
}

/// Says how many there are, to the eye and to screen readers, or what to do.
void FindDialog::showStatus()
{
    const bool isTyped = !m_line->text().trimmed().isEmpty();
    const bool isFound = !m_found.isEmpty();
    m_list->setVisible(isFound);
    m_help->setVisible(!isFound);
    const int count = int(m_found.size());
    if (isFound)
        m_status->setText(m_hasMore
                              ? tr("%n results and more. Enter opens the first, ↓ chooses another.", nullptr, count)
                              : tr("%n result(s). Enter opens the first, ↓ chooses another.", nullptr, count));
    else
        m_status->setText(isTyped ? tr("Nothing found.") : QString());
    m_help->setText(
        isTyped ? tr(
            "Every word you type must occur. Try fewer words, or only how a word begins: “isol” finds “isolation”. "
            "Accents and capitals don’t matter.")
                : tr("Type a word or how it begins: results appear as you type. A number such as 1.2.3 leads to that "
                     "criterion. Your private notes are found too; only you can see them. Esc leads back to where you "
                     "were."));
    m_status->setVisible(!m_status->text().isEmpty());
    m_line->setAccessibleDescription(isFound || isTyped ? m_status->text() : m_help->text());
    QAccessibleEvent said(m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    m_status->setAccessibleName(m_status->text());
    QAccessibleEvent alert(m_status, QAccessible::Alert);
    if (isTyped)
        QAccessible::updateAccessibility(&alert);
}

void FindDialog::go()
{
    bool isNumber = false;
    const qsizetype number = m_list->currentKey().toInt(&isNumber);
    if (!isNumber || number >= m_found.size())
        return;
    const Destination there = destinationOf(m_desk.notebook, m_desk.toolkit, m_found.at(number), m_visit, m_visitUnit);
    m_before = nullptr; // the place shown next says where the keyboard goes
    accept();
    Q_EMIT goTo(there.place, there.state, there.visitUnit);
}

void FindDialog::done(int result)
{
    QDialog::done(result);
    if (m_before)
        m_before->setFocus();
}

bool FindDialog::keyInLine(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go();
        return true;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        if (m_found.isEmpty())
            return true;
        m_list->setFocus();
        // The first is chosen already; down means the one after it.
        if (key.key() == Qt::Key_Down && m_list->rows()->rowCount() > 2)
            QApplication::sendEvent(m_list,
                                    std::make_unique<QKeyEvent>(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier).get());
        return true;
    default:
        return false;
    }
}

bool FindDialog::keyInList(QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter) {
        go();
        return true;
    }
    if (key.key() == Qt::Key_Up && m_list->currentKey() == u"0") {
        m_line->setFocus();
        return true;
    }
    const bool isTyping = !key.text().isEmpty() && (key.text().at(0).isPrint() || key.key() == Qt::Key_Backspace);
    if (isTyping && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        m_line->setFocus();
        QApplication::sendEvent(m_line, &key);
        return true;
    }
    return false;
}

bool FindDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto &key = *static_cast<QKeyEvent *>(event);
        if (watched == m_line ? keyInLine(key) : keyInList(key))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace regards

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/tagedit.h"

#include "forms/common/criterionfinder.h"
#include "forms/common/journalundo.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int ChipsInARow = 5;

} // namespace

TagEdit::TagEdit(const Toolkit &toolkit, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_toolkit(toolkit)
    , m_language(language)
    , m_chips(new QGridLayout)
    , m_line(new QLineEdit(this))
    , m_offers(new QStringListModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    setObjectName(QStringLiteral("tags"));
    m_line->setObjectName(QStringLiteral("addTag"));
    m_line->setAccessibleName(tr("Add a criterion: its number, or a word of it"));
    m_line->setPlaceholderText(tr("Add a criterion: its number, or a word of it"));
    m_line->setToolTip(m_line->placeholderText()); // whole, where the field is short
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(8);
    m_completer->setWidget(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(6);
    m_chips->setColumnStretch(ChipsInARow, 1);
    column->addLayout(m_chips);
    column->addWidget(m_line);
    leaveUndoToJournal(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &TagEdit::offer);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        const auto found = criteriaLike(m_toolkit, m_language, m_line->text(), 1);
        if (!found.isEmpty())
            take(criterionLine(*found.constFirst(), m_language));
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagEdit::take,
            Qt::QueuedConnection);
    rebuild();
}

void TagEdit::setTags(const QList<CriterionCode> &codes)
{
    if (codes == m_tags)
        return;
    m_tags = codes;
    rebuild();
}

void TagEdit::offer(const QString &typed)
{
    QStringList lines;
    for (const Criterion *criterion : criteriaLike(m_toolkit, m_language, typed))
        lines.append(criterionLine(*criterion, m_language));
    m_offers->setStringList(lines);
    if (lines.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void TagEdit::take(const QString &line)
{
    m_line->setText({}); // and forgets it: the next Ctrl+Z takes back what was written
    m_completer->popup()->hide();
    const auto code = CriterionCode::fromText(line.section(u' ', 0, 0));
    if (!code || m_tags.contains(*code))
        return;
    m_tags.append(*code);
    std::sort(m_tags.begin(), m_tags.end());
    rebuild();
    Q_EMIT added(*code);
}

void TagEdit::rebuild()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be what was pressed
        }
        delete item;
    }
    int place = 0;
    for (const CriterionCode code : std::as_const(m_tags)) {
        //: a criterion's number on a button that takes it away
        auto *chip = new QPushButton(tr("%1  ✕").arg(code.text()), this);
        chip->setObjectName(u"tag_" + code.text());
        const LocalText *wording = m_toolkit.wording(code);
        chip->setToolTip(wording ? wording->in(m_language) : QString());
        chip->setAccessibleName(tr("Take away criterion %1").arg(code.text()));
        chip->setAccessibleDescription(chip->toolTip());
        connect(chip, &QPushButton::clicked, this, [this, code] {
            m_tags.removeAll(code);
            rebuild();
            m_line->setFocus();
            Q_EMIT removed(code);
        });
        m_chips->addWidget(chip, place / ChipsInARow, place % ChipsInARow);
        ++place;
    }
    if (m_tags.isEmpty()) {
        auto *none = new QLabel(tr("No criterion yet."), this);
        none->setProperty("quiet", true);
        m_chips->addWidget(none, 0, 0);
    }
}

} // namespace regards

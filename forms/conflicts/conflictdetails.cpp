// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/conflicts/conflictdetails.h"

#include "forms/common/differencetext.h"
#include "forms/common/historysubject.h"
#include "forms/common/ratingmark.h"
#include "forms/common/recordwording.h"
#include "forms/common/style.h"
#include "forms/conflicts/conflictwords.h"
#include "forms/conflicts/thirdvalue.h"
#include "forms/history/historydialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace regards {

namespace {

const Value Yes(qint64(1));

const QString *textOf(const Value &value)
{
    return std::get_if<QString>(&value);
}

FieldKind kindOf(const Conflict &conflict)
{
    const RecordType *type = recordType(conflict.type);
    const FieldDeclaration *field = type ? type->field(conflict.field) : nullptr;
    return field ? field->kind : FieldKind::Flag;
}

bool isProse(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::LongText;
}

} // namespace

ConflictDetails::ConflictDetails(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ConflictDetails::clear()
{
    // Later: it may be a button of it that was pressed.
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = nullptr;
    m_third = nullptr;
    m_sides.clear();
    m_view = {};
    setHistorySubject(this, {}, {});
}

void ConflictDetails::show(const ConflictView &view)
{
    clear();
    m_view = view;
    m_content = new QWidget(this);
    setHistorySubject(this, view.conflict.record, view.isDeletion() ? QString() : view.conflict.field);
    fill();
    layout()->addWidget(m_content);
    m_content->show();
}

void ConflictDetails::fill()
{
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    const Conflict &conflict = m_view.conflict;
    const QString field = m_view.isDeletion() ? tr("Deleted or kept") : wording.field(conflict.type, conflict.field);
    column->addWidget(style::heading(field, 2));
    column->addWidget(style::hint(recordWords(m_desk.notebook, wording, conflict)));
    column->addWidget(style::paragraph(explanation(wording, m_view)));
    addSides(column);
    addOthers(column);
    column->addStretch();
}

void ConflictDetails::addSides(QBoxLayout *column)
{
    QList<QFrame *> cards;
    if (m_view.isDeletion()) {
        cards = {deletionCard(true, 0), deletionCard(false, 1)};
    } else {
        for (qsizetype i = 0; i < m_view.sides.size(); ++i)
            cards.append(sideCard(i));
    }
    auto *grid = new QGridLayout;
    grid->setSpacing(style::Gap);
    const int columns = style::isLargeText() ? 1 : 2;
    for (int i = 0; i < cards.size(); ++i)
        grid->addWidget(cards.at(i), i / columns, i % columns);
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    column->addLayout(grid);
}

void ConflictDetails::addWriter(QBoxLayout *column, const ConflictSide &side, const QString &letter) const
{
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    const QString writer = writerWords(wording, side.step);
    //: a letter that names one of several values, and who wrote it
    auto *head = style::paragraph(letter.isEmpty() ? writer : tr("%1 · %2").arg(letter, writer));
    head->setProperty("strong", true);
    column->addWidget(head);
    if (const QString import = importWords(wording, side.step); !import.isEmpty())
        column->addWidget(style::hint(import));
}

QWidget *ConflictDetails::valueWidget(qsizetype index) const
{
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    const Conflict &conflict = m_view.conflict;
    const Value &value = conflict.heads.at(index).value;
    const FieldKind kind = kindOf(conflict);
    auto *text = new DifferenceText;
    text->setObjectName(QStringLiteral("conflict.value.%1").arg(index));
    const QString *own = textOf(value);
    const QString *other = textOf(conflict.heads.at(index == 0 ? 1 : 0).value);
    if (isProse(kind) && own && other)
        text->showBeside(*own, *other);
    else
        text->showPlain(wording.value(conflict.type, conflict.field, value));
    if (kind != FieldKind::Rating)
        return text;
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    auto *mark = new QLabel;
    const int side = both->fontMetrics().height() * 3 / 2;
    mark->setPixmap(markIcon(own ? Rating::fromToken(*own) : std::nullopt).pixmap(side));
    line->addWidget(mark);
    line->addWidget(text, 1);
    return both;
}

QFrame *ConflictDetails::sideCard(qsizetype index)
{
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    auto *card = new QFrame(m_content);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    const ConflictSide &side = m_view.sides.at(index);
    addWriter(column, side, sideLetter(index));
    column->addWidget(valueWidget(index));
    column->addStretch();
    const Conflict &conflict = m_view.conflict;
    const QString value = wording.value(conflict.type, conflict.field, side.change.value);
    addTake(column, {side.change.value, tr("Keep &%1").arg(sideLetter(index))},
            tr("%1. Written by %2.").arg(value, writerWords(wording, side.step)));
    return card;
}

/// What was written, to be kept; or who deleted it.
QFrame *ConflictDetails::deletionCard(bool isKept, qsizetype index)
{
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    auto *card = new QFrame(m_content);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    const QString letter = sideLetter(index);
    for (const ConflictSide &side : std::as_const(m_view.sides)) {
        if (isKept != (side.change.value == Yes))
            addWriter(column, side, letter);
    }
    QStringList fields;
    for (const ConflictSide &side : std::as_const(m_view.editedSince)) {
        if (!isKept)
            break;
        addWriter(column, side, letter);
        const QString field = wording.field(side.change.type, side.change.field);
        const QString value = wording.value(side.change.type, side.change.field, side.change.value);
        //: a field and what it holds
        fields.append(tr("%1: %2").arg(field, value));
        auto *text = new DifferenceText(card);
        text->showPlain(fields.constLast());
        column->addWidget(text);
    }
    if (!isKept)
        column->addWidget(style::paragraph(tr("Deleted.")));
    column->addStretch();
    const QString act = isKept ? tr("Keep what was written (&%1)") : tr("Delete it after all (&%1)");
    addTake(column, {isKept ? Value() : Yes, act.arg(letter)},
            isKept ? fields.join(u' ') : tr("What was written since goes too."));
    return card;
}

void ConflictDetails::addTake(QBoxLayout *column, const Side &side, const QString &description)
{
    const qsizetype index = m_sides.size();
    m_sides.append(side);
    auto *take = new QPushButton(side.act, m_content);
    take->setObjectName(QStringLiteral("conflict.take.%1").arg(index));
    take->setAccessibleDescription(description);
    connect(take, &QPushButton::clicked, this, [this, index] { takeSide(index); });
    column->addWidget(take, 0, Qt::AlignLeft);
}

void ConflictDetails::addOthers(QBoxLayout *column)
{
    auto *line = new QBoxLayout(style::isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_third = new ThirdValue(m_desk, m_view.conflict, m_content);
    if (m_third->isText()) {
        auto *both = new QPushButton(m_sides.size() > 2 ? tr("Keep &all, one after the other…")
                                                        : tr("Keep b&oth, one after the other…"),
                                     m_content);
        both->setObjectName(QStringLiteral("conflict.both"));
        both->setAccessibleDescription(tr("Puts the texts together below, for you to look over before they are kept."));
        connect(both, &QPushButton::clicked, this, &ConflictDetails::takeBoth);
        line->addWidget(both, 0, Qt::AlignLeft);
    }
    auto *history = new QPushButton(tr("&History…"), m_content);
    history->setObjectName(QStringLiteral("conflict.history"));
    history->setToolTip(tr("Ctrl+H: who wrote what, and when"));
    connect(history, &QPushButton::clicked, this, [this] {
        showHistory(m_desk, m_view.conflict.record, m_view.isDeletion() ? QString() : m_view.conflict.field, this);
    });
    line->addWidget(history, 0, Qt::AlignLeft);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(m_third);
    m_third->setVisible(m_third->isPossible());
    connect(m_third, &ThirdValue::taken, this, &ConflictDetails::taken);
}

bool ConflictDetails::takeSide(qsizetype index)
{
    if (index < 0 || index >= m_sides.size())
        return false;
    Q_EMIT taken(Value(m_sides.at(index).value)); // a copy: the side goes with what is shown
    return true;
}

bool ConflictDetails::takeBoth()
{
    if (!m_third || !m_third->isText())
        return false;
    QStringList texts;
    for (const ConflictSide &side : std::as_const(m_view.sides)) {
        if (const QString *text = textOf(side.change.value))
            texts.prepend(*text); // the first to be written first
    }
    m_third->offer(joinedTexts(texts, kindOf(m_view.conflict) == FieldKind::Text));
    return true;
}

void ConflictDetails::forgetThird()
{
    if (m_third)
        m_third->forget();
}

} // namespace regards

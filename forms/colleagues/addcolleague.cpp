// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/colleagues/addcolleague.h"

#include "forms/common/banner.h"
#include "forms/common/filefield.h"
#include "forms/common/style.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

QLabel *labelOf(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setBuddy(buddy);
    return label;
}

} // namespace

AddColleague::AddColleague(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_file(new FileField(FileField::Kind::Open, u"colleague.card"_s, tr("Your colleague’s card"),
                           tr("Cards (*.regards-card);;All files (*)"), this))
    , m_heard(new QLineEdit(this))
    , m_state(style::hint(QString(), this)) // a brace here would hide the class from lupdate
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(tr("&Add this colleague"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_banner(new Banner(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(style::heading(tr("Add a colleague"), 1, this));
    column->addWidget(style::paragraph(
        tr("Whoever is added here can send you a whole archive, and read yours when you send it to them. So make sure "
           "that the card is really theirs: call them, at a number that you know."),
        this));
    column->addWidget(makeFields());
    column->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    m_add->setObjectName(u"colleague.accept"_s);
    m_add->setProperty("main", true);
    m_add->setAutoDefault(true);
    m_cancel->setObjectName(u"colleague.cancel"_s);
    m_cancel->setAutoDefault(true);
    row->addWidget(m_add);
    row->addWidget(m_cancel);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    connect(m_file, &FileField::changed, this, &AddColleague::readFile);
    connect(m_heard, &QLineEdit::textChanged, this, &AddColleague::compare);
    connect(m_add, &QPushButton::clicked, this, &AddColleague::add);
    connect(m_cancel, &QPushButton::clicked, this, &AddColleague::givenUp);
    start();
}

QWidget *AddColleague::makeFields()
{
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        labelOf(tr("&1. Your colleague’s card, a file that they gave you"), m_file->focusProxy(), fields));
    column->addWidget(m_file);
    m_heard->setObjectName(u"colleague.heard"_s);
    m_heard->setAccessibleDescription(tr("Twenty letters and digits, in groups of four"));
    column->addWidget(
        labelOf(tr("&2. The fingerprint. Ask your colleague to read theirs, under “My card”, and type what "
                   "you hear"),
                m_heard, fields));
    column->addWidget(m_heard);
    m_state->setObjectName(u"colleague.state"_s);
    column->addWidget(m_state);
    m_name->setObjectName(u"colleague.name"_s);
    column->addWidget(
        labelOf(tr("&3. What you call them. It is shown until their archive says their name"), m_name, fields));
    column->addWidget(m_name);
    return fields;
}

void AddColleague::start()
{
    m_file->setPath({});
    m_heard->clear();
    m_name->clear();
    m_banner->clear();
    readFile();
}

QWidget *AddColleague::firstFocus() const
{
    return m_file->focusProxy();
}

void AddColleague::readFile()
{
    m_card.reset();
    m_banner->clear();
    if (QFileInfo(m_file->path()).isFile()) { // not while its name is being typed
        Result<Card> card = readCard(m_file->path());
        if (card)
            m_card = std::move(*card);
        else
            m_banner->say(card.error(), m_desk.language);
    }
    compare();
}

void AddColleague::compare()
{
    m_heard->setEnabled(m_card.has_value());
    m_add->setEnabled(false);
    if (!m_card)
        return m_state->setText(tr("First choose the file with the card."));
    switch (heard(m_card->identity.fingerprint(), m_heard->text())) {
    case Heard::SoFar:
        m_state->setText(m_heard->text().trimmed().isEmpty()
                             ? tr("Twenty letters and digits. Capitals and spaces don’t matter.")
                             : tr("The same so far. Go on."));
        break;
    case Heard::Same:
        m_state->setText(tr("✓ The same: this is your colleague’s card."));
        m_add->setEnabled(true);
        break;
    case Heard::Other:
        m_state->setText(
            tr("✗ That is not what the card says. Ask for it once more. If it stays different, the card is "
               "not theirs: don’t add it."));
        break;
    }
}

void AddColleague::add()
{
    const Result<Colleague> colleague = addColleague(m_desk.notebook, m_file->path(), m_heard->text(), m_name->text());
    if (!colleague)
        return m_banner->say(colleague.error(), m_desk.language);
    Q_EMIT added(*colleague);
}

} // namespace regards

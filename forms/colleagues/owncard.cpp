// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/colleagues/owncard.h"

#include "core/exchange/colleagues.h"
#include "core/exchange/visitpack.h"
#include "forms/common/banner.h"
#include "forms/common/draftlineedit.h"
#include "forms/common/filefield.h"
#include "forms/common/style.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

OwnCard::OwnCard(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_name(new DraftLineEdit(desk, this))
    , m_fingerprint(style::heading({}, 2, this))
    , m_folder(new FileField(FileField::Kind::Folder, u"card.folder"_s, tr("Folder for the card"), {}, this))
    , m_write(new QPushButton(tr("Write my ca&rd"), this))
    , m_banner(new Banner(this))
{
    setObjectName(u"ownCard"_s);
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(style::heading(tr("My card"), 2, this));
    column->addWidget(style::paragraph(
        tr("A small file for your colleague. It holds nothing secret and no name: it only lets them seal files for "
           "you, and know yours."),
        this));
    auto *nameLabel = new QLabel(tr("Your &name, as colleagues will read it beside what you wrote"), this);
    nameLabel->setWordWrap(true);
    nameLabel->setBuddy(m_name);
    m_name->setObjectName(u"ownName"_s);
    column->addWidget(nameLabel);
    column->addWidget(m_name);
    auto *folderLabel = new QLabel(tr("&Folder or stick to write the card to"), this);
    folderLabel->setWordWrap(true);
    folderLabel->setBuddy(m_folder->focusProxy());
    column->addWidget(folderLabel);
    column->addWidget(m_folder);
    m_write->setObjectName(u"card.write"_s);
    m_write->setAutoDefault(true);
    column->addWidget(m_write, 0, Qt::AlignLeading);
    column->addWidget(m_banner);
    column->addWidget(style::paragraph(
        tr("Your fingerprint. Read it to your colleague by telephone, so that they can be sure that the card is "
           "yours:"),
        this));
    m_fingerprint->setObjectName(u"ownFingerprint"_s);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_fingerprint);
    connect(m_name, &QLineEdit::textEdited, this, &OwnCard::named);
    connect(m_name, &DraftLineEdit::saved, this, &OwnCard::saved);
    connect(m_name, &DraftLineEdit::failed, this,
            [this](const Error &error) { m_banner->say(error, m_desk.language); });
    connect(m_write, &QPushButton::clicked, this, &OwnCard::writeToFile);
    m_name->bind(Observer::typeName(), desk.notebook.owner(), u"name"_s);
    m_folder->setPath(QDir::homePath());
    refresh();
}

void OwnCard::refresh()
{
    m_name->reload();
    const Result<QString> fingerprint = ownFingerprint(m_desk.notebook);
    if (!fingerprint)
        return m_banner->say(fingerprint.error(), m_desk.language);
    m_fingerprint->setText(*fingerprint);
}

void OwnCard::commit()
{
    m_name->commit();
}

// With the first letter the record is made that the name will stand in.
void OwnCard::named()
{
    if (m_desk.notebook.find<Observer>(m_desk.notebook.owner()))
        return;
    if (const auto made = m_desk.notebook.put(ownRecord(m_desk.notebook)); !made)
        m_banner->say(made.error(), m_desk.language);
}

bool OwnCard::hasName()
{
    m_name->commit();
    if (!m_name->text().trimmed().isEmpty())
        return true;
    m_banner->say(Banner::Kind::Warning,
                  tr("Type your name first: without it your colleague could not tell who wrote what."));
    m_name->setFocus();
    return false;
}

void OwnCard::writeToFile()
{
    m_banner->clear();
    if (!hasName())
        return;
    if (m_folder->path().isEmpty())
        return m_banner->say(Banner::Kind::Warning, tr("Choose a folder or a stick first."));
    const QString path = QDir(m_folder->path()).absoluteFilePath(suggestedCardName(m_desk.notebook));
    if (const auto written = writeCard(m_desk.notebook, path); !written)
        return m_banner->say(written.error(), m_desk.language);
    m_banner->say(Banner::Kind::Success,
                  tr("Your card is written: %1. Give it to your colleague, by e-mail or on a stick, and read the "
                     "fingerprint to them by telephone.")
                      .arg(QDir::toNativeSeparators(path)));
}

} // namespace regards

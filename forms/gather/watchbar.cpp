// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/watchbar.h"

#include "core/words/words.h"
#include "forms/common/disclosure.h"
#include "forms/common/filefield.h"
#include "forms/common/style.h"
#include "forms/gather/folderwatch.h"
#include "forms/gather/workline.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int TypingMilliseconds = 500;

// `off`: nothing is looked for. Anything else, and nothing at all: sticks are looked at, and the folder if there is
// one.
QString watchFact()
{
    return QStringLiteral("gather.watch");
}

QString folderFact()
{
    return QStringLiteral("gather.watch_folder");
}

} // namespace

WatchBar::WatchBar(Desk &desk, FolderWatch &watch, WorkLine &line, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_watch(watch)
    , m_line(line)
    , m_switch(new QCheckBox(tr("&Find hand-overs by itself"), this))
    , m_state(style::hint({}, this))
    , m_folder(new FileField(FileField::Kind::Folder, QStringLiteral("gather.watchFolder"), tr("Folder to look at"), {},
                             this))
    , m_where(nullptr)
{
    m_switch->setObjectName(QStringLiteral("gather.watch"));
    m_state->setObjectName(QStringLiteral("gather.watchState"));
    auto *inside = new QWidget(this);
    auto *inner = new QVBoxLayout(inside);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(
        style::hint(tr("Sticks are looked at as soon as they are in. A folder can be looked at too: one on "
                       "this computer, say, into which all files are copied. Leave it empty for none."),
                    inside));
    inner->addWidget(m_folder);
    m_where = new Disclosure(tr("Another folder to look at"), inside, this);
    m_where->setObjectName(QStringLiteral("gather.where"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_switch, 0, Qt::AlignLeading);
    column->addWidget(m_state);
    column->addWidget(m_where);

    const QString folder = QString::fromUtf8(desk.notebook.fact(folderFact()));
    const bool isOn = desk.notebook.fact(watchFact()) != "off";
    m_folder->setPath(folder);
    m_where->setOpen(!folder.isEmpty());
    m_switch->setChecked(isOn);
    m_watch.setFolder(folder);
    m_watch.setWatching(isOn);
    m_typed.setSingleShot(true);
    m_typed.setInterval(TypingMilliseconds);
    connect(&m_typed, &QTimer::timeout, this, &WatchBar::takeFolder);
    connect(m_folder, &FileField::changed, &m_typed, qOverload<>(&QTimer::start));
    connect(m_switch, &QCheckBox::toggled, this, [this](bool isOnNow) {
        m_watch.setWatching(isOnNow);
        keep(watchFact(), isOnNow ? "on" : "off");
        refresh();
    });
    connect(&m_watch, &FolderWatch::looked, this, &WatchBar::refresh);
    refresh();
}

void WatchBar::keep(const QString &fact, const QByteArray &value)
{
    const auto work = [fact, value](Notebook &archive, BackgroundJob &) { return archive.setFact(fact, value); };
    m_line.add(work, [this](const Result<void> &kept) {
        m_trouble = kept ? std::nullopt : std::optional(kept.error());
        refresh();
    });
}

void WatchBar::takeFolder()
{
    const QString folder = m_folder->path();
    if (folder == m_watch.folder())
        return;
    m_watch.setFolder(folder);
    keep(folderFact(), folder.toUtf8());
    refresh();
}

void WatchBar::setKnownFiles(int count)
{
    m_knownFiles = count;
    refresh();
}

void WatchBar::refresh()
{
    m_where->setVisible(m_watch.isWatching());
    QStringList lines;
    QStringList places;
    for (const Stick &stick : m_watch.sticks())
        places.append(tr("“%1”").arg(stick.name));
    if (!m_watch.folder().isEmpty() && !m_watch.isFolderGone())
        places.append(tr("“%1”").arg(QFileInfo(m_watch.folder()).fileName()));
    if (!m_watch.isWatching())
        lines.append(tr("Off: choose the files yourself, or drop them here."));
    else if (places.isEmpty())
        lines.append(tr("Put a stick in: its hand-overs show up here after a moment."));
    else
        lines.append(tr("Looking at %1.").arg(QLocale().createSeparatedList(places)));
    if (m_watch.isWatching() && m_watch.isFolderGone())
        lines.append(tr("⚠ The folder “%1” can’t be read just now. Put its stick in, or choose another folder; it is "
                        "tried again by itself.")
                         .arg(QFileInfo(m_watch.folder()).fileName()));
    if (m_watch.isWatching() && m_knownFiles > 0)
        lines.append(
            tr("%n file(s) there were dealt with before and are not shown again. Choose one to see it all the same.",
               nullptr, m_knownFiles));
    if (m_trouble)
        lines.append(Words(m_desk.language).sentence(*m_trouble));
    m_state->setText(lines.join(u' '));
}

} // namespace regards

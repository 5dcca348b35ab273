// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/filedetails.h"

#include "core/words/words.h"
#include "forms/common/flowlayout.h"
#include "forms/common/locale.h"
#include "forms/common/recordwording.h"
#include "forms/common/style.h"
#include "forms/gather/handovermodel.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr qsizetype MostConflicts = 20;

QLabel *readable(const QString &name, QWidget *parent)
{
    QLabel *label = style::paragraph({}, parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// The kinds of records in the order in which they are declared, and those that nobody declared.
QStringList kindsOf(const QStringList &types)
{
    QStringList ordered;
    for (const RecordType &type : recordTypes()) {
        if (types.contains(type.name))
            ordered.append(type.name);
    }
    for (const QString &type : types) {
        if (!ordered.contains(type))
            ordered.append(type);
    }
    return ordered;
}

} // namespace

QString kindsText(const QString &language, const QMap<QString, qint64> &byType)
{
    const Words words(language);
    QStringList parts;
    for (const QString &type : kindsOf(byType.keys())) {
        const qint64 count = byType.value(type);
        //: how many records of a kind, then the kind: 3 × Notes
        parts.append(FileDetails::tr("%1 × %2").arg(QLocale().toString(count), words.typeName(type, int(count))));
    }
    return parts.join(QStringLiteral(", "));
}

FileDetails::FileDetails(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(style::heading({}, 2, this))
    , m_text(readable(QStringLiteral("gather.details"), this))
    , m_content(readable(QStringLiteral("gather.content"), this))
    , m_conflictsTitle(style::heading({}, 2, this))
    , m_conflicts(readable(QStringLiteral("gather.conflicts"), this))
    , m_confirm(new QPushButton(tr("The fingerprint was compared by voice and is the same…"), this))
    , m_erase(new QCheckBox(this))
    , m_typed(new QCheckBox(tr("I know of these sheets: take what was typed in"), this))
    , m_again(new QPushButton(tr("Look at it again"), this))
    , m_remove(new QPushButton(tr("Take it off the list"), this))
{
    m_confirm->setObjectName(QStringLiteral("gather.confirmKey"));
    m_erase->setObjectName(QStringLiteral("gather.erase"));
    m_erase->setAccessibleDescription(
        tr("Without this the file is not imported, since it asks to erase what is not its sender’s own."));
    m_typed->setObjectName(QStringLiteral("gather.takeTyped"));
    m_typed->setAccessibleDescription(
        tr("Without this the file is not imported, since it holds records in other people's names."));
    m_again->setObjectName(QStringLiteral("gather.again"));
    m_remove->setObjectName(QStringLiteral("gather.remove"));
    m_remove->setToolTip(tr("The file itself stays where it is. It is not offered again by itself."));
    m_remove->setAccessibleDescription(m_remove->toolTip());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new FlowLayout;
    for (QWidget *button : {static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_remove)})
        buttons->addWidget(button);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_confirm, 0, Qt::AlignLeading);
    column->addWidget(m_typed);
    column->addWidget(m_erase);
    column->addWidget(m_content);
    column->addWidget(m_conflictsTitle);
    column->addWidget(m_conflicts);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_confirm, &QPushButton::clicked, this, &FileDetails::confirmKeyWanted);
    connect(m_again, &QPushButton::clicked, this, &FileDetails::lookAgainWanted);
    connect(m_remove, &QPushButton::clicked, this, &FileDetails::removeWanted);
    connect(m_erase, &QCheckBox::clicked, this, &FileDetails::erasesChanged);
    connect(m_typed, &QCheckBox::clicked, this, &FileDetails::takesTypedChanged);
}

void FileDetails::show(const HandOverFile *file, const RecordId &visit)
{
    setVisible(file);
    if (!file)
        return;
    const GatherPreview *seen = file->seen();
    m_title->setText(senderOf(*file));
    QStringList lines;
    if (seen) {
        const QString when = momentText(m_desk.language, QDateTime::fromMSecsSinceEpoch(seen->writtenAt));
        lines.append(tr("%1, written on %2.").arg(QFileInfo(file->path).fileName(), when));
    }
    if (const auto failure = file->failure())
        lines.append(Words(m_desk.language).sentence(*failure));
    else if (!seen)
        lines.append(tr("It is being looked at. Nothing is written."));
    if (seen)
        lines.append({trustOf(*seen), frameOf(*seen, visit)});
    lines.removeAll(QString());
    m_text->setText(lines.join(u'\n'));
    m_content->setText(seen ? contentOf(*seen, file->isImported) : QString());
    m_content->setVisible(seen);
    const bool hasConflicts = seen && !seen->newConflicts.isEmpty();
    m_conflictsTitle->setVisible(hasConflicts);
    m_conflicts->setVisible(hasConflicts);
    if (hasConflicts) {
        m_conflictsTitle->setText(file->isImported
                                      ? tr("%n field(s) in conflict since", nullptr, int(seen->conflicts))
                                      : tr("%n field(s) would be in conflict", nullptr, int(seen->conflicts)));
        m_conflicts->setText(conflictsOf(*seen, file->isImported));
    }
    showButtons(*file);
}

void FileDetails::showButtons(const HandOverFile &file)
{
    const HandOverFile::Stage stage = file.stage();
    const GatherPreview *seen = file.seen();
    const bool isOpen = seen && !file.isFinished() && stage != HandOverFile::Stage::Importing;
    m_confirm->setVisible(stage == HandOverFile::Stage::KeyUnknown);
    m_typed->setVisible(isOpen && !seen->typedFor.isEmpty());
    m_typed->setChecked(file.takesTyped);
    m_erase->setVisible(isOpen && !seen->foreignRedactions.isEmpty());
    m_erase->setChecked(file.doesErase);
    if (isOpen)
        m_erase->setText(tr("Also erase %n record(s) of other people, as this file asks", nullptr,
                            int(seen->foreignRedactions.size())));
    m_again->setVisible(stage == HandOverFile::Stage::Unusable);
    m_remove->setVisible(stage != HandOverFile::Stage::Importing);
}

QString FileDetails::trustOf(const GatherPreview &seen) const
{
    QStringList lines;
    if (seen.keyKnown)
        lines.append(tr("✓ The key of this laptop is known."));
    else if (seen.keyEnrolled)
        lines.append(tr("✓ The laptop is new here and proves itself with its visit pack."));
    else if (seen.isTransfer)
        lines.append(tr("⚠ This key is not known. Call your colleague and let them read the fingerprint of their "
                        "archive aloud. It must be: %1")
                         .arg(seen.fingerprint));
    else
        lines.append(tr("⚠ This key is neither known nor proved. Call %1 and let them read the fingerprint of their "
                        "notebook aloud. It must be: %2")
                         .arg(seen.observerName, seen.fingerprint));
    for (const TypedFor &typed : seen.typedFor) {
        lines.append(tr("⚠ Typed in from paper by %1 for %2: %n record(s).", nullptr, int(typed.records))
                         .arg(seen.observerName, typed.name));
        if (typed.hasOwnKey)
            lines.append(tr("%1 has handed over from a laptop too: ask whether these sheets are theirs. What was "
                            "entered twice becomes a conflict.")
                             .arg(typed.name));
    }
    if (!seen.foreignRedactions.isEmpty())
        lines.append(tr("⚠ It asks to erase what is not its sender’s own. Ask %1 why before you agree: what is erased "
                        "can't be brought back.")
                         .arg(seen.observerName));
    if (seen.erasures > 0)
        lines.append(tr("⚠ %n record(s) that are here lose something for good, since it was erased there: an interview "
                        "that was taken back, say. Setting this import aside would not bring it back.",
                        nullptr, int(seen.erasures)));
    return lines.join(u'\n');
}

QString FileDetails::frameOf(const GatherPreview &seen, const RecordId &visit) const
{
    QStringList lines;
    if (seen.isTransfer)
        lines.append(tr("It is a colleague’s whole archive: all visits that both of you hold come together."));
    else if (visit && seen.visit != visit)
        lines.append(
            tr("⚠ It belongs to another visit than the one above: “%1”. It is put there.").arg(seen.visitTitle));
    else
        lines.append(tr("✓ It belongs to this visit, “%1”.").arg(seen.visitTitle));
    if (!seen.toolkitMatches)
        lines.append(tr("⚠ The notebook works with another edition of the toolkit than this visit. Have the same "
                        "toolkit file loaded there before the team goes on."));
    if (seen.clocksAhead > 0)
        lines.append(
            tr("⚠ The clock of the laptop runs more than a day ahead: its times are wrong. The entries are right. Have "
               "its date and time set."));
    if (seen.revived > 0)
        lines.append(tr("⚠ %n entry(ies) of an import that was set aside come back. Tick the file only if that is "
                        "meant.",
                        nullptr, int(seen.revived)));
    return lines.join(u'\n');
}

QString FileDetails::contentOf(const GatherPreview &seen, bool isImported) const
{
    if (seen.added + seen.revived == 0)
        return tr("Nothing in it is new: all of its %n entry(ies) are here already.", nullptr, int(seen.alreadyHere));
    const QLocale locale;
    const Words words(m_desk.language);
    QStringList lines{isImported ? tr("It brought:") : tr("It brings:")};
    for (const QString &type : kindsOf(seen.byType.keys())) {
        const RecordCounts counts = seen.byType.value(type);
        const QString kind = words.typeName(type, 2);
        if (counts.changed == 0)
            lines.append(tr("• %1: %2 new").arg(kind, locale.toString(counts.added)));
        else if (counts.added == 0)
            lines.append(tr("• %1: %2 changed").arg(kind, locale.toString(counts.changed)));
        else
            lines.append(tr("• %1: %2 new, %3 changed")
                             .arg(kind, locale.toString(counts.added), locale.toString(counts.changed)));
    }
    if (seen.alreadyHere > 0)
        lines.append(tr("%n entry(ies) in it are here already and change nothing.", nullptr, int(seen.alreadyHere)));
    return lines.join(u'\n');
}

QString FileDetails::conflictsOf(const GatherPreview &seen, bool isImported) const
{
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    QStringList lines;
    for (const Conflict &conflict : seen.newConflicts.first(std::min(seen.newConflicts.size(), MostConflicts))) {
        const auto record = m_desk.notebook.record(conflict.record);
        const QString what = record ? wording.record(*record) : Words(m_desk.language).typeName(conflict.type);
        lines.append(tr("%1: %2").arg(what, wording.field(conflict.type, conflict.field)));
        QSet<ChangeId> known;
        for (const Change &change : m_desk.notebook.history(conflict.record))
            known.insert(change.id);
        for (const Change &head : conflict.heads) {
            const QString when = momentText(m_desk.language, QDateTime::fromMSecsSinceEpoch(head.time.milliseconds()));
            const QString value = wording.value(conflict.type, conflict.field, head.value);
            const QString who = wording.author(head.author);
            if (isImported)
                lines.append(tr("    “%1” (%2, %3)").arg(value, who, when));
            else
                lines.append(known.contains(head.id) ? tr("    here: “%1” (%2, %3)").arg(value, who, when)
                                                     : tr("    in this file: “%1” (%2, %3)").arg(value, who, when));
        }
    }
    if (const qint64 more = seen.conflicts - std::min(seen.newConflicts.size(), MostConflicts); more > 0)
        lines.append(tr("… and %n more, under “Conflicts” once the file is imported.", nullptr, int(more)));
    return lines.join(u'\n');
}

} // namespace regards

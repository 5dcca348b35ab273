// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recommend/librarydialog.h"

#include "core/analysis/adviceshelf.h"
#include "forms/common/banner.h"
#include "forms/common/filefield.h"
#include "forms/common/question.h"
#include "forms/common/recordlist.h"
#include "forms/common/style.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace regards {

namespace {

/// The key of the program's library in the list; ids of libraries never begin so.
const QString BuiltinKey = QStringLiteral("*");

} // namespace

LibraryDialog::LibraryDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_list(new RecordList(this, 4))
    , m_remove(new QPushButton(tr("Remove this library"), this))
    , m_file(new FileField(FileField::Kind::Open, QStringLiteral("library.file"), tr("Library file"),
                           tr("Libraries of recommendations (*.json)"), this))
    , m_add(new QPushButton(tr("Add it"), this))
    , m_banner(new Banner(this))
{
    setObjectName(QStringLiteral("libraryDialog"));
    setWindowTitle(tr("Libraries of recommendations"));
    resize(style::isLargeText() ? QSize(1180, 720) : QSize(760, 560));
    layOut();
    connect(m_list, &RecordList::chosen, this,
            [this](const QString &key) { m_remove->setEnabled(!key.isEmpty() && key != BuiltinKey); });
    connect(m_remove, &QPushButton::clicked, this, &LibraryDialog::remove);
    connect(m_file, &FileField::changed, this, [this] { m_add->setEnabled(!m_file->path().isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, &LibraryDialog::add);
    m_add->setEnabled(false);
    refresh();
    m_list->setFirstCurrent();
    m_list->setFocus();
}

void LibraryDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(style::paragraph(tr("Drafts come from these libraries. A library of your organisation adds its "
                                          "own, or puts them in the place of others."),
                                       this));
    m_list->setObjectName(QStringLiteral("library.list"));
    m_list->setAccessibleName(tr("Libraries"));
    m_list->setMinimumHeight(4 * fontMetrics().height());
    column->addWidget(m_list, 1);
    m_remove->setObjectName(QStringLiteral("library.remove"));
    m_remove->setProperty("danger", true);
    m_remove->setEnabled(false);
    column->addWidget(m_remove, 0, Qt::AlignTrailing);
    column->addWidget(m_banner);
    auto *label = new QLabel(tr("A library &file of your organisation"), this);
    label->setBuddy(m_file);
    column->addWidget(label);
    auto *line = new QHBoxLayout;
    line->addWidget(m_file, 1);
    m_add->setObjectName(QStringLiteral("library.add"));
    m_add->setProperty("main", true);
    line->addWidget(m_add);
    column->addLayout(line);
    column->addWidget(style::hint(
        tr("It is kept in this archive, encrypted. It does not travel to colleagues: give them the file."), this));
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("library.close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void LibraryDialog::refresh()
{
    const QString language = m_desk.language;
    QList<ListRow> rows;
    const auto head = [&](const RecommendationLibrary &library) {
        //: a library's title, its edition, how many drafts it has
        return tr("%1, %2 (%3)")
            .arg(library.title.in(language), library.edition,
                 tr("%n draft(s)", nullptr, int(library.templates.size())));
    };
    if (const auto builtin = RecommendationLoader::builtin(m_desk.toolkit))
        rows.append({BuiltinKey, head(*builtin), builtin->notice.in(language)});
    else
        rows.append({BuiltinKey, tr("The program’s own library"),
                     tr("It is made for another toolkit than the one that is loaded, so its drafts are not offered.")});
    for (const OwnLibrary &own : ownLibraries(m_desk.notebook, m_desk.toolkit)) {
        if (own.library)
            rows.append({own.id, head(*own.library), own.library->notice.in(language)});
        else
            rows.append({own.id, own.id,
                         tr("It is made for another toolkit than the one that is loaded, so its drafts are not "
                            "offered.")});
    }
    m_list->show(rows);
    m_remove->setEnabled(!m_list->currentKey().isEmpty() && m_list->currentKey() != BuiltinKey);
}

void LibraryDialog::add()
{
    const QString path = m_file->path();
    const auto bytes = RecommendationLoader::read(path);
    const auto added = bytes ? addOwnLibrary(m_desk.notebook, m_desk.toolkit, *bytes, path)
                             : Result<RecommendationLibrary>(bytes.error());
    if (!added) {
        m_banner->say(added.error(), m_desk.language);
        return;
    }
    m_file->setPath({});
    m_banner->say(Banner::Kind::Success,
                  tr("“%1” is added: %2.")
                      .arg(added->title.in(m_desk.language), tr("%n draft(s)", nullptr, int(added->templates.size()))));
    refresh();
    m_list->setCurrentKey(added->id);
    m_list->setFocus();
    Q_EMIT changed();
}

void LibraryDialog::remove()
{
    const QString id = m_list->currentKey();
    const QString head = m_list->rows()->index(m_list->currentIndex().row()).data(Qt::DisplayRole).toString();
    ask(this,
        tr("This library is removed from the archive, and its drafts are offered no more. Recommendations that were "
           "made from it stay. To have it again, add its file once more.\n\n%1")
            .arg(head.section(u'\n', 0, 0)),
        tr("Remove the library"), [this, id] {
            if (const auto removed = removeOwnLibrary(m_desk.notebook, id); !removed)
                return m_banner->say(removed.error(), m_desk.language);
            m_banner->clear();
            refresh();
            m_list->setFocus();
            Q_EMIT changed();
        });
}

} // namespace regards

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recommend/subjectdialog.h"

#include "forms/common/ratingmark.h"
#include "forms/common/style.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

SubjectDialog::SubjectDialog(Desk &desk, const RecordId &report, const QList<SubjectCode> &chosen, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_all(advisableSubjects(desk.notebook, desk.toolkit, report))
    , m_chosen(chosen)
    , m_list(new QListWidget(this))
    , m_showAll(new QCheckBox(tr("Show &all standards and criteria"), this))
    , m_accept(nullptr)
{
    setObjectName(QStringLiteral("subjectDialog"));
    setWindowTitle(tr("What the recommendation is about"));
    resize(820, 560);
    auto *column = new QVBoxLayout(this);
    column->addWidget(style::paragraph(
        tr("Tick one or several with the space bar. Unless you show all, only what was agreed as not or hardly "
           "begun stands here.")));
    m_list->setObjectName(QStringLiteral("subjectDialog.list"));
    m_list->setAccessibleName(tr("Standards and criteria"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const auto code = SubjectCode::fromText(item->data(Qt::UserRole).toString());
        if (!code)
            return;
        m_chosen.removeAll(*code);
        if (item->checkState() == Qt::Checked)
            m_chosen.append(*code);
    });
    column->addWidget(m_list, 1);
    m_showAll->setObjectName(QStringLiteral("subjectDialog.all"));
    const bool hasWeak =
        std::any_of(m_all.cbegin(), m_all.cend(), [](const AdvisableSubject &subject) { return subject.isWeak(); });
    m_showAll->setChecked(!hasWeak);
    connect(m_showAll, &QCheckBox::toggled, this, &SubjectDialog::fill);
    column->addWidget(m_showAll);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = new QPushButton(tr("Take these"), buttons);
    m_accept->setObjectName(QStringLiteral("subjectDialog.accept"));
    m_accept->setProperty("main", true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SubjectDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SubjectDialog::reject);
    column->addWidget(buttons);
    fill();
    m_list->setFocus();
}

void SubjectDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const AdvisableSubject &subject : std::as_const(m_all)) {
        const bool isChosen = m_chosen.contains(subject.code);
        if (!m_showAll->isChecked() && !subject.isWeak() && !isChosen)
            continue;
        const QString word = ratingWord(m_desk.toolkit, subject.rating, m_desk.language);
        const QString title = m_desk.toolkit.wording(subject.code)->in(m_desk.language);
        QString text = tr("%1 %2 (%3)").arg(subject.code.text(), title, word);
        if (subject.recommendations > 0)
            text += u' ' + tr("%n recommendation(s) already.", nullptr, subject.recommendations);
        auto *item = new QListWidgetItem(markIcon(subject.rating), text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, subject.code.text());
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

QList<SubjectCode> SubjectDialog::subjects() const
{
    QList<SubjectCode> chosen = m_chosen;
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace regards

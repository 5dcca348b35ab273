// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/batchdialog.h"

#include "core/analysis/agreeing.h"
#include "forms/agree/evidenceview.h"
#include "forms/common/banner.h"
#include "forms/common/ratingmark.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int CodeRole = Qt::UserRole;
constexpr int RatingRole = Qt::UserRole + 1;

} // namespace

BatchDialog::BatchDialog(Desk &desk, const RecordId &report, const ReportEvidence &evidence, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_report(report)
    , m_evidence(evidence)
    , m_list(new QListWidget(this))
    , m_view(new EvidenceView(desk, this))
    , m_accept(nullptr)
    , m_banner(new Banner(this))
{
    setObjectName(QStringLiteral("batchDialog"));
    setWindowTitle(tr("What all observers rated alike"));
    const QSize room = parent ? parent->window()->size() : QSize();
    constexpr int Margin = 60;
    resize(std::max(860, room.width() - 2 * Margin), std::max(560, room.height() - 2 * Margin));
    auto *column = new QVBoxLayout(this);
    column->addWidget(style::paragraph(tr("At least two observers rated each of these, and all who did rated alike. "
                                          "Look through them; the space bar unticks what the team should still talk "
                                          "about. Ctrl+Z takes all of it back at once.")));
    m_list->setObjectName(QStringLiteral("batch.list"));
    m_list->setAccessibleName(tr("Criteria that all observers rated alike"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setObjectName(QStringLiteral("batch.evidence"));
    QWidget *both = sideBySide(m_list, m_view, this);
    column->addWidget(both, 1);
    column->addWidget(m_banner);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = new QPushButton(buttons);
    m_accept->setObjectName(QStringLiteral("batch.accept"));
    m_accept->setProperty("main", true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &BatchDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BatchDialog::reject);
    column->addWidget(buttons);
    fill();
    connect(m_list, &QListWidget::itemChanged, this, &BatchDialog::showCount);
    connect(m_list, &QListWidget::currentRowChanged, this, &BatchDialog::showCurrent);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    showCount();
    m_list->setFocus();
}

void BatchDialog::fill()
{
    for (const auto &[code, rating, isOdd] : alikeIn(m_evidence, m_desk.toolkit)) {
        const QString word = ratingWord(m_desk.toolkit, rating, m_desk.language);
        const QString statement = m_desk.toolkit.criterion(code)->statement.in(m_desk.language);
        QString text = tr("%1: %2. %3").arg(code.text(), word, statement);
        if (isOdd)
            text += u' ' + tr("Interviews were rated otherwise.");
        const Evidence evidence = m_evidence.evidence(code.text());
        const auto comments = std::count_if(evidence.observers.begin(), evidence.observers.end(),
                                            [](const ObserverView &view) { return !view.comment.isEmpty(); });
        if (comments > 0)
            text += u' ' + tr("%n comment(s).", nullptr, int(comments));
        auto *item = new QListWidgetItem(markIcon(rating), text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isOdd ? Qt::Unchecked : Qt::Checked);
        item->setData(CodeRole, code.text());
        item->setData(RatingRole, rating.token());
    }
}

void BatchDialog::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const auto code = CriterionCode::fromText(item ? item->data(CodeRole).toString() : QString());
    if (code)
        m_view->show(*code, m_evidence.evidence(code->text()), m_evidence.visitUnits().size() > 1);
}

void BatchDialog::showCount()
{
    int count = 0;
    for (int i = 0; i < m_list->count(); ++i)
        count += m_list->item(i)->checkState() == Qt::Checked ? 1 : 0;
    m_accept->setText(tr("Accept these %n rating(s)", nullptr, count));
    m_accept->setEnabled(count > 0);
}

void BatchDialog::accept()
{
    QList<Alike> alike;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (item->checkState() != Qt::Checked)
            continue;
        alike.append({*CriterionCode::fromText(item->data(CodeRole).toString()),
                      *Rating::fromToken(item->data(RatingRole).toString())});
    }
    if (const auto written = acceptAlike(m_desk.notebook, m_report, alike); !written) {
        m_banner->say(written.error(), m_desk.language);
        return;
    }
    QDialog::accept();
}

} // namespace regards

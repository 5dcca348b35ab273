// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recommend/advicereasons.h"

#include "core/analysis/advice.h"
#include "forms/agree/evidenceview.h"
#include "forms/common/disclosure.h"
#include "forms/common/ratingmark.h"
#include "forms/common/style.h"
#include "forms/recommend/lawwords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace regards {

namespace {

constexpr int EvidenceLines = 16; // how high a view of the evidence is

} // namespace

AdviceReasons::AdviceReasons(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_law(frenchLawOrNone())
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

QList<AdviceReasons::Block> AdviceReasons::blocksOf(const RecordId &recommendation) const
{
    const QList<ListedRecommendation> listed = recommendationsOf(m_desk.notebook, m_report);
    QList<Block> blocks;
    for (const SubjectCode code : subjectsOf(m_desk.notebook, recommendation)) {
        const Agreed agreed = agreedOn(m_desk.notebook, m_report, code.text());
        Block block{code, agreed.rating, agreed.reason, agreed.minorityView, {}};
        for (qsizetype i = 0; i < listed.size(); ++i) {
            if (listed.at(i).record.id != recommendation && listed.at(i).subjects.contains(code))
                //: the number of a recommendation and its words
                block.others.append(tr("%1. %2").arg(QString::number(i + 1), listed.at(i).record.text.simplified()));
        }
        blocks.append(block);
    }
    return blocks;
}

void AdviceReasons::show(const RecordId &report, const RecordId &recommendation)
{
    if (report != m_report)
        forgetEvidence();
    m_report = report;
    const QList<Block> blocks = blocksOf(recommendation);
    const auto facility = facilityOf(m_desk.notebook, report);
    const bool isFrench = facility && isInFrance(*facility) == InFrance::Yes;
    if (recommendation == m_recommendation && blocks == m_blocks && isFrench == m_isFrench) {
        for (const OpenView &open : std::as_const(m_open))
            showEvidence(open);
        return;
    }
    m_recommendation = recommendation;
    m_blocks = blocks;
    m_isFrench = isFrench;
    layOut();
}

void AdviceReasons::forgetEvidence()
{
    m_evidence.reset();
}

void AdviceReasons::layOut()
{
    m_open.clear();
    if (m_content)
        m_content->deleteLater();
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    if (m_blocks.isEmpty())
        column->addWidget(style::hint(tr("It is about the service as a whole, so no rating stands behind it. “Change "
                                         "what it is about…” ties it to criteria or standards."),
                                      m_content));
    for (const Block &one : std::as_const(m_blocks))
        column->addWidget(block(one));
    if (m_isFrench)
        addLaw(column);
    m_column->addWidget(m_content);
    m_content->show();
}

QWidget *AdviceReasons::block(const Block &block)
{
    auto *box = new QWidget(m_content);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, style::Gap);
    const LocalText *wording = m_desk.toolkit.wording(block.code);
    const QString title =
        wording ? tr("%1 %2").arg(block.code.text(), wording->in(m_desk.language)) : block.code.text();
    column->addWidget(style::heading(title, 2, box));
    auto *line = new QHBoxLayout;
    auto *mark = new QLabel(box);
    const int side = fontMetrics().height() + 4;
    mark->setPixmap(markIconOnPlate(block.rating).pixmap(side, side));
    line->addWidget(mark);
    line->addWidget(
        style::paragraph(tr("Agreed: %1").arg(ratingWord(m_desk.toolkit, block.rating, m_desk.language)), box), 1);
    column->addLayout(line);
    if (!block.reason.isEmpty()) {
        column->addWidget(style::paragraph(tr("The team’s reason: %1").arg(block.reason), box));
        auto *insert = new QPushButton(tr("Insert this reason into “Why”"), box);
        insert->setObjectName(u"reasons.insert." + block.code.text());
        insert->setAccessibleDescription(title);
        connect(insert, &QPushButton::clicked, this, [this, reason = block.reason] { Q_EMIT insertWanted(reason); });
        column->addWidget(insert, 0, Qt::AlignLeading);
    } else if (block.rating) {
        column->addWidget(style::hint(tr("The team wrote no reason."), box));
    }
    if (!block.minorityView.isEmpty())
        column->addWidget(style::paragraph(tr("A minority’s view: %1").arg(block.minorityView), box));
    for (const QString &other : block.others)
        column->addWidget(style::hint(tr("Already recommended for %1: number %2").arg(block.code.text(), other), box));
    if (const auto criterion = CriterionCode::fromSubject(block.code))
        addEvidence(column, *criterion);
    return box;
}

void AdviceReasons::addEvidence(QVBoxLayout *column, CriterionCode criterion)
{
    auto *view = new EvidenceView(m_desk, m_content);
    view->setObjectName(u"reasons.evidence." + criterion.text());
    view->setAccessibleName(tr("Evidence on criterion %1").arg(criterion.text()));
    view->setMinimumHeight(EvidenceLines * fontMetrics().height());
    connect(view, &EvidenceView::conflictWanted, this, &AdviceReasons::conflictWanted);
    auto *disclosure = new Disclosure(tr("All evidence on %1").arg(criterion.text()), view, m_content);
    disclosure->setObjectName(u"reasons.show." + criterion.text());
    disclosure->setOpen(false);
    connect(disclosure, &Disclosure::toggled, this, [this, criterion, view](bool isOpen) {
        m_open.removeIf([view](const OpenView &one) { return one.view == view; });
        if (!isOpen)
            return;
        m_open.append({criterion, view});
        showEvidence(m_open.constLast());
    });
    column->addWidget(disclosure);
}

void AdviceReasons::showEvidence(const OpenView &open)
{
    if (!m_evidence)
        m_evidence = ReportEvidence::of(m_desk.notebook, m_report);
    open.view->show(open.criterion, m_evidence->evidence(open.criterion.text()), m_evidence->visitUnits().size() > 1);
}

void AdviceReasons::addLaw(QVBoxLayout *column)
{
    QList<SubjectCode> subjects;
    for (const Block &one : std::as_const(m_blocks))
        subjects.append(one.code);
    const LawWords law(m_law, subjects);
    if (law.isEmpty())
        return;
    auto *text = style::paragraph(law.list(m_desk.language), m_content);
    text->setObjectName(QStringLiteral("reasons.law"));
    column->addWidget(text);
    auto *insert = new QPushButton(tr("Insert “See …” into “Why”"), m_content);
    insert->setObjectName(QStringLiteral("reasons.insertLaw"));
    connect(insert, &QPushButton::clicked, this,
            [this, law] { Q_EMIT insertWanted(law.sentence(draftLanguage(m_desk.notebook, m_desk.language))); });
    column->addWidget(insert, 0, Qt::AlignLeading);
}

} // namespace regards

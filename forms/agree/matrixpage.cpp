// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/matrixpage.h"

#include "core/analysis/agreeing.h"
#include "forms/agree/criteriachoice.h"
#include "forms/agree/matrixmodel.h"
#include "forms/agree/matrixview.h"
#include "forms/agree/signslegend.h"
#include "forms/common/choicebox.h"
#include "forms/common/disclosure.h"
#include "forms/common/flowlayout.h"
#include "forms/common/historysubject.h"
#include "forms/common/style.h"
#include "forms/sources/sourcesbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace regards {

MatrixPage::MatrixPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new MatrixModel(desk.toolkit, desk.language, this))
    , m_view(new MatrixView(*m_model, this))
    , m_choice(nullptr)
    , m_empty(style::hint(tr("No criterion is like that: choose “All criteria” above."), this))
    , m_subject(style::paragraph({}, this))
    , m_detail(style::paragraph({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto *line = new FlowLayout;
    m_choice = new CriteriaChoice(QStringLiteral("matrix"), line, this);
    line->addWidget(unitChoice());
    const auto figure = [this]() -> std::optional<Figure> {
        const auto code = SubjectCode::fromText(criterion());
        return code && m_report ? std::optional<Figure>(AgreedFigure{m_report, *code}) : std::nullopt;
    };
    line->addWidget(new SourcesButton(m_desk, figure, this));
    column->addLayout(line);
    m_view->setObjectName(QStringLiteral("matrix"));
    m_view->setAccessibleName(tr("Criteria and evidence"));
    m_view->setAccessibleDescription(tr("Arrow keys move; 1 to 4, 0 and 9 set the agreed rating, the backspace key "
                                        "takes it away; Enter shows all evidence."));
    if (style::isLargeText())
        m_view->setMinimumHeight(12 * fontMetrics().height());
    column->addWidget(m_view, 1);
    m_empty->setObjectName(QStringLiteral("matrix.empty"));
    column->addWidget(m_empty);
    m_subject->setObjectName(QStringLiteral("matrix.subject"));
    QFont bold = m_subject->font();
    bold.setBold(true);
    m_subject->setFont(bold);
    m_detail->setObjectName(QStringLiteral("matrix.detail"));
    m_subject->setWordWrap(style::isLargeText());
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_detail->setMinimumHeight(2 * fontMetrics().lineSpacing());
    column->addWidget(m_subject);
    column->addWidget(m_detail);
    column->addWidget(style::hint(
        tr("1 to 4, 0 and 9 set the agreed rating, Backspace takes it away, Enter shows all evidence."), this));
    auto *signs = new Disclosure(tr("What the signs mean"), new SignsLegend(desk.toolkit, desk.language), this);
    signs->setObjectName(QStringLiteral("matrix.signs"));
    signs->setOpen(false); // its head is named after it
    column->addWidget(signs);

    // Choosing anew leaves out what had only stayed because one stood on it.
    connect(m_choice, &CriteriaChoice::changed, this, [this] { refresh({}); });
    connect(m_unit, &QComboBox::activated, this, [this] { refresh(m_wanted); });
    connect(m_view, &MatrixView::rated, this, &MatrixPage::rate);
    connect(m_view, &MatrixView::opened, this, &MatrixPage::opened);
    connect(m_view, &MatrixView::currentMoved, this, [this] {
        showDetail();
        if (!m_view->currentCriterion().isEmpty() && m_view->currentCriterion() != m_wanted) {
            m_wanted = m_view->currentCriterion();
            Q_EMIT moved(m_wanted);
        }
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MatrixPage::showDetail);
}

QWidget *MatrixPage::unitChoice()
{
    m_unitLine = new QWidget(this);
    auto *pair = new QHBoxLayout(m_unitLine);
    pair->setContentsMargins(0, 0, 0, 0);
    m_unit = new QComboBox(m_unitLine);
    m_unit->setObjectName(QStringLiteral("matrix.unit"));
    keepNarrow(m_unit, 20);
    ignoreWheel(m_unit);
    auto *label = new QLabel(tr("Units:"), m_unitLine);
    label->setBuddy(m_unit);
    pair->addWidget(label);
    pair->addWidget(m_unit, 1);
    return m_unitLine;
}

void MatrixPage::setReport(const RecordId &report)
{
    m_report = report;
}

void MatrixPage::fillUnits()
{
    const QString before = m_unit->currentData().toString();
    m_unit->clear();
    m_unit->addItem(tr("All units of the report"), QString());
    for (const RecordId &unit : m_evidence.visitUnits())
        m_unit->addItem(m_evidence.unitName(unit), unit.text());
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(before)));
    m_unitLine->setVisible(m_evidence.visitUnits().size() > 1);
}

void MatrixPage::showEvidence(const ReportEvidence &evidence)
{
    m_evidence = evidence;
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    fillUnits();
    refresh(m_wanted);
}

void MatrixPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showEvidence(m_evidence);
}

void MatrixPage::refresh(const QString &kept)
{
    MatrixModel::View view;
    view.filter = m_choice->filter();
    view.order = m_choice->order();
    view.visitUnit = RecordId::fromText(m_unit->currentData().toString()).value_or(RecordId());
    const int column = m_view->currentIndex().column();
    m_model->show(m_evidence, view, kept);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        int row = m_model->rowOf(m_wanted);
        for (int i = 0; row < 0 && i < m_model->rowCount(); ++i) {
            if (m_model->kindOf(i) == MatrixModel::RowKind::Criterion)
                row = i;
        }
        const bool isThere = column >= 0 && column < m_model->columnCount();
        m_view->setCurrentIndex(m_model->index(row, isThere ? column : int(MatrixModel::AgreedColumn)));
        if (row <= 2)
            m_view->scrollToTop();
    }
    m_empty->setVisible(m_model->rowCount() == 0);
    m_view->setVisible(m_model->rowCount() > 0);
    showDetail();
}

void MatrixPage::rate(const QString &criterion, const std::optional<Rating> &rating)
{
    if (const auto written = agreeOn(m_desk.notebook, m_report, criterion, rating); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT saved();
}

void MatrixPage::showDetail()
{
    const QModelIndex index = m_view->currentIndex();
    setHistorySubject(m_view, {}, {});
    if (!index.isValid()) {
        m_subject->clear();
        m_detail->clear();
        return;
    }
    const EvidenceCell &cell = m_model->cellAt(index.row(), index.column());
    if (cell.assessment)
        setHistorySubject(m_view, cell.assessment, {});
    else if (index.column() == MatrixModel::AgreedColumn)
        setHistorySubject(m_view, m_model->agreedAt(index.row()).id, {});
    else
        setHistorySubject(m_view, {}, {});
    const QString subject = m_model->index(index.row(), MatrixModel::CriterionColumn).data().toString();
    m_subject->setText(m_subject->wordWrap()
                           ? subject
                           : m_subject->fontMetrics().elidedText(subject, Qt::ElideRight, m_subject->width()));
    m_subject->setToolTip(subject);
    const QString source = m_model->headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString();
    const QString words = m_model->cellWords(index);
    QString detail = index.column() < MatrixModel::DisputeColumn ? words : tr("%1: %2").arg(source, words);
    // Of about two lines: a longer one is read with all other evidence, and the table keeps its place.
    constexpr qsizetype Longest = 240;
    if (detail.size() > Longest)
        detail = detail.left(Longest) + u'…';
    m_detail->setText(detail);
}

void MatrixPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showDetail();
}

QString MatrixPage::criterion() const
{
    return m_view->currentCriterion();
}

void MatrixPage::setCriterion(const QString &criterion)
{
    if (m_wanted == criterion)
        return;
    m_wanted = criterion;
    if (m_isStale)
        return;
    if (m_model->rowOf(criterion) < 0)
        refresh(criterion);
    m_view->setCurrentCriterion(criterion);
}

QWidget *MatrixPage::firstFocus() const
{
    return m_view->isHidden() ? static_cast<QWidget *>(m_unit) : m_view;
}

} // namespace regards

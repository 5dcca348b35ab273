// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/waiverdialog.h"

#include "forms/common/style.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace regards {

using namespace Qt::Literals::StringLiterals;

QString excerptMarkup(const report::Obstacle &obstacle)
{
    const report::Excerpt excerpt = report::excerptOf(obstacle);
    return excerpt.before.toHtmlEscaped() + u"<b><u>"_s + excerpt.words.toHtmlEscaped() + u"</u></b>"_s
        + excerpt.after.toHtmlEscaped();
}

WaiverDialog::WaiverDialog(const report::Obstacle &obstacle, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit(this))
{
    const bool isCount = obstacle.kind == report::ObstacleKind::WithheldCount;
    setObjectName(u"waiverDialog"_s);
    setWindowTitle(isCount ? tr("Show it all the same") : tr("Give it out all the same"));
    setMinimumWidth(60 * fontMetrics().averageCharWidth());
    auto *column = new QVBoxLayout(this);
    const Words words(language);
    const QString place = report::obstaclePlace(obstacle, words);
    const QString title = report::obstacleTitle(obstacle, words);
    column->addWidget(style::heading(place.isEmpty() ? title : tr("%1: %2").arg(place, title), 2, this));
    if (obstacle.length > 0) {
        QLabel *excerpt = style::paragraph({}, this);
        excerpt->setTextFormat(Qt::RichText);
        excerpt->setText(excerptMarkup(obstacle));
        column->addWidget(excerpt);
    }
    column->addWidget(style::paragraph(
        isCount ? tr("Fewer than 5 people: whoever knows the unit may tell who they are. The document will give the "
                     "number as it is, as long as it is this number.")
                : tr("Whoever reads the document may tell who is meant. It holds for these words only: an edit of the "
                     "text asks again."),
        this));
    auto *label = new QLabel(tr("&Why it may be given out:"), this);
    label->setBuddy(m_reason);
    column->addWidget(label);
    m_reason->setObjectName(u"waiver.reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(4 * m_reason->fontMetrics().lineSpacing());
    column->addWidget(m_reason);
    QLabel *hint = style::hint(tr("A few words: who agreed, and how. Write no name: the reason is kept in the archive, "
                                  "even once the text itself is erased. It stands in no document."),
                               this);
    m_reason->setAccessibleDescription(hint->text());
    column->addWidget(hint);
    auto *buttons = new QDialogButtonBox(this);
    m_give = buttons->addButton(windowTitle(), QDialogButtonBox::AcceptRole);
    m_give->setObjectName(u"waiver.give"_s);
    m_give->setProperty("main", true);
    m_give->setEnabled(false);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"waiver.cancel"_s);
    column->addWidget(buttons);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_give->setEnabled(report::isReason(m_reason->toPlainText())); });
    connect(buttons, &QDialogButtonBox::accepted, this, &WaiverDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &WaiverDialog::reject);
    m_reason->setPlainText(obstacle.waiverReason);
    m_reason->setFocus();
}

void WaiverDialog::showEvent(QShowEvent *event)
{
    // Lines that wrap need more room than a layout asks for by itself.
    setMinimumHeight(layout()->totalHeightForWidth(std::max(width(), minimumWidth())));
    QDialog::showEvent(event);
}

void WaiverDialog::accept()
{
    Q_EMIT given(m_reason->toPlainText());
    QDialog::accept();
}

} // namespace regards

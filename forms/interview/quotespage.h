// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace regards {

class DraftTextEdit;
class TagEdit;

/// The quotes of one interview: their words, whether they may be printed, and the criteria they bear on.
class QuotesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit QuotesPage(Desk &desk, QWidget *parent = nullptr);

    void showInterview(const RecordId &interview);
    /// Keeps words as a quote, tagged to the criteria given.
    void add(const QString &words, const QList<CriterionCode> &criteria);
    void commit();
    /// Shows what the notebook has now.
    void refresh();

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    void countChanged(qsizetype count);

private:
    struct Card
    {
        RecordId quote;
        QWidget *frame = nullptr;
        DraftTextEdit *text = nullptr;
        QCheckBox *publishable = nullptr;
        TagEdit *tags = nullptr;
    };

    void rebuild(const QList<Quote> &quotes);
    Card makeCard(const Quote &quote);
    void show(const Card &card, const Quote &quote);
    void tag(const RecordId &quote, const CriterionCode &code);
    void untag(const RecordId &quote, const CriterionCode &code);
    void setPublishable(const RecordId &quote, bool on);
    void remove(const RecordId &quote);
    void check(const Result<void> &result);
    [[nodiscard]] QList<CriterionCode> tagsOf(const RecordId &quote) const;

    Desk &m_desk;
    RecordId m_interview;
    QLabel *m_empty;
    QVBoxLayout *m_column;
    QList<Card> m_cards;
};

} // namespace regards

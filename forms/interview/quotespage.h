// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QLabel;
class QVBoxLayout;

namespace regards {

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
    [[nodiscard]] qsizetype count() const noexcept { return m_count; }

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    void countChanged(qsizetype count);

private:
    void rebuild();
    QWidget *makeCard(const Quote &quote);
    void tag(const RecordId &quote, const CriterionCode &code);
    void untag(const RecordId &quote, const CriterionCode &code);
    void setPublishable(const RecordId &quote, bool on);
    void remove(const RecordId &quote);
    void check(const Result<void> &result);
    [[nodiscard]] QList<CriterionCode> tagsOf(const RecordId &quote) const;

    Desk &m_desk;
    RecordId m_interview;
    qsizetype m_count = 0;
    QLabel *m_empty;
    QVBoxLayout *m_cards;
};

} // namespace regards

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/laidtext.h"
#include "core/report/layout.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>

namespace regards::test {

/// The pages of a document that can be laid out.
[[nodiscard]] inline report::Pages pagesOf(const report::Document &document)
{
    return report::paginate(document).value();
}

[[nodiscard]] inline report::Document documentWith(QList<report::Block> blocks)
{
    report::Document document;
    document.title = QStringLiteral("Title");
    document.blocks = std::move(blocks);
    return document;
}

[[nodiscard]] inline report::Paragraph paragraph(const QString &text)
{
    return {report::plainText(text)};
}

/// `lines` lines that no width breaks.
[[nodiscard]] inline QString lines(int count)
{
    QStringList parts;
    for (int i = 0; i < count; ++i)
        parts.append(QStringLiteral("line %1").arg(i));
    return parts.join(u'\n');
}

[[nodiscard]] inline QList<report::TextItem> textsOf(const report::Page &page)
{
    QList<report::TextItem> texts;
    for (const auto &item : page.items) {
        if (const auto *text = std::get_if<report::TextItem>(&item))
            texts.append(*text);
    }
    return texts;
}

/// The lines of one role on one page, in their order.
[[nodiscard]] inline QList<report::TextItem> textsOf(const report::Page &page, report::Role role)
{
    auto texts = textsOf(page);
    texts.removeIf([role](const report::TextItem &text) { return text.origin.role != role; });
    return texts;
}

/// All characters of an origin, over all pages.
[[nodiscard]] inline QString joined(const report::Pages &pages, const report::Origin &origin)
{
    QString all;
    for (const auto &page : pages.pages) {
        for (const auto &text : textsOf(page)) {
            if (text.origin == origin)
                all += text.string();
        }
    }
    return all;
}

/// The pages (from 0) on which something stands that fits.
[[nodiscard]] inline QList<int> pagesWhere(const report::Pages &pages,
                                           const std::function<bool(const report::Origin &)> &fits)
{
    QList<int> found;
    for (int i = 0; i < int(pages.pages.size()); ++i) {
        const auto &items = pages.pages[size_t(i)].items;
        const bool here = std::any_of(items.begin(), items.end(), [&](const report::Item &item) {
            return std::visit([&](const auto &placed) { return fits(placed.origin); }, item);
        });
        if (here)
            found.append(i);
    }
    return found;
}

[[nodiscard]] inline QRectF boundsOf(const report::Item &item)
{
    if (const auto *text = std::get_if<report::TextItem>(&item)) {
        const double start = text->text->lineStart(text->line);
        const double length = text->text->lineEnd(text->line) - start;
        const double height = text->text->lineHeight(text->line);
        return text->turned ? QRectF(text->at.x(), text->at.y() - start - length, height, length)
                            : QRectF(text->at.x() + start, text->at.y(), length, height);
    }
    if (const auto *line = std::get_if<report::LineItem>(&item))
        return QRectF(line->line.p1(), line->line.p2()).normalized();
    if (const auto *area = std::get_if<report::AreaItem>(&item))
        return area->area;
    if (const auto *pictogram = std::get_if<report::PictogramItem>(&item))
        return pictogram->area;
    return std::get<report::MarkItem>(item).area;
}

/// What of a document stands outside the room its pages leave for it; empty when all is well.
[[nodiscard]] inline QString strays(const report::Document &document, const report::Pages &pages)
{
    const QRectF body = report::bodyArea(document.pageSize, document.look).adjusted(-0.5, -0.5, 0.5, 0.5);
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        for (const auto &item : pages.pages[i].items) {
            const bool running =
                std::visit([](const auto &placed) { return placed.origin.role == report::Role::Artifact; }, item);
            const QRectF bounds = boundsOf(item);
            const bool inside = bounds.left() >= body.left() && bounds.right() <= body.right()
                && (running || (bounds.top() >= body.top() && bounds.bottom() <= body.bottom()));
            if (!inside) {
                const auto *text = std::get_if<report::TextItem>(&item);
                return QStringLiteral("page %1: %2, %3 to %4, %5: %6")
                    .arg(i + 1)
                    .arg(bounds.left())
                    .arg(bounds.top())
                    .arg(bounds.right())
                    .arg(bounds.bottom())
                    .arg(text ? text->string().left(40) : QString());
            }
        }
    }
    return {};
}

} // namespace regards::test

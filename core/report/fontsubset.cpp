// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fontsubset.h"

#include <QRawFont>

#include <algorithm>
#include <array>

#include <hb-ot.h>
#include <hb-subset.h>

namespace regards::report {

namespace {

constexpr int Thousand = 1000;
constexpr hb_tag_t Outlines = HB_TAG('g', 'l', 'y', 'f');
/// What a PDF needs of a font: outlines, widths, and how they are fitted to a coarse screen.
constexpr hb_tag_t Kept[] = {Outlines,
                             HB_TAG('h', 'e', 'a', 'd'),
                             HB_TAG('h', 'h', 'e', 'a'),
                             HB_TAG('h', 'm', 't', 'x'),
                             HB_TAG('l', 'o', 'c', 'a'),
                             HB_TAG('m', 'a', 'x', 'p'),
                             HB_TAG('c', 'v', 't', ' '),
                             HB_TAG('f', 'p', 'g', 'm'),
                             HB_TAG('p', 'r', 'e', 'p')};

template <auto Destroy>
struct Destroyer
{
    template <typename T>
    void operator()(T *object) const
    {
        Destroy(object);
    }
};
using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using Input = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;
using Plan = std::unique_ptr<hb_subset_plan_t, Destroyer<hb_subset_plan_destroy>>;

template <typename T>
void destroy(void *object)
{
    delete static_cast<T *>(object);
}

/// HarfBuzz asks for a table of a QRawFont.
hb_blob_t *tableOf(hb_face_t *, hb_tag_t tag, void *font)
{
    std::array<char, 5> name{};
    hb_tag_to_string(tag, name.data());
    auto *bytes = new QByteArray(static_cast<QRawFont *>(font)->fontTable(name.data()));
    return hb_blob_create(bytes->constData(), uint(bytes->size()), HB_MEMORY_MODE_READONLY, bytes, destroy<QByteArray>);
}

} // namespace

std::optional<FontSource> FontSource::of(const QRawFont &font)
{
    const Face face(hb_face_create_for_tables(tableOf, new QRawFont(font), destroy<QRawFont>));
    const Blob outlines(hb_face_reference_table(face.get(), Outlines));
    if (hb_blob_get_length(outlines.get()) == 0 || hb_ot_var_has_data(face.get()))
        return std::nullopt;
    hb_font_t *scaled = hb_font_create(face.get());
    hb_font_set_scale(scaled, Thousand, Thousand);
    return FontSource(scaled);
}

FontSource::FontSource(hb_font_t *font)
    : m_font(font)
{ }

void FontSource::Release::operator()(hb_font_t *font) const
{
    hb_font_destroy(font);
}

quint32 FontSource::glyphCount() const
{
    return hb_face_get_glyph_count(hb_font_get_face(m_font.get()));
}

int FontSource::advance(quint32 glyph) const
{
    return hb_font_get_glyph_h_advance(m_font.get(), glyph);
}

FontMeasures FontSource::measures(const std::vector<quint32> &glyphs) const
{
    FontMeasures measures;
    for (const quint32 glyph : glyphs) {
        hb_glyph_extents_t extents{};
        if (!hb_font_get_glyph_extents(m_font.get(), glyph, &extents))
            continue;
        measures.left = std::min(measures.left, extents.x_bearing);
        measures.right = std::max(measures.right, extents.x_bearing + extents.width);
        measures.top = std::max(measures.top, extents.y_bearing);
        measures.bottom = std::min(measures.bottom, extents.y_bearing + extents.height);
    }
    hb_font_extents_t line{};
    hb_font_get_h_extents(m_font.get(), &line);
    measures.ascent = line.ascender;
    measures.descent = line.descender;
    if (!hb_ot_metrics_get_position(m_font.get(), HB_OT_METRICS_TAG_CAP_HEIGHT, &measures.capitals))
        measures.capitals = measures.ascent;
    measures.weight = qRound(hb_style_get_value(m_font.get(), HB_STYLE_TAG_WEIGHT));
    measures.slant = double(hb_style_get_value(m_font.get(), HB_STYLE_TAG_SLANT_ANGLE));
    return measures;
}

FontPart FontSource::part(const std::vector<quint32> &glyphs) const
{
    FontPart part{QByteArray(), std::vector<quint16>(glyphs.size(), 0), measures(glyphs)};
    const Input input(hb_subset_input_create_or_fail());
    if (!input)
        return part;
    for (const quint32 glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    hb_set_clear(dropped);
    for (const hb_tag_t tag : Kept)
        hb_set_add(dropped, tag);
    hb_set_invert(dropped);
    const Plan plan(hb_subset_plan_create_or_fail(hb_font_get_face(m_font.get()), input.get()));
    const Face subset(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!subset)
        return part;
    const hb_map_t *numbers = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (size_t i = 0; i < glyphs.size(); ++i) {
        const hb_codepoint_t number = hb_map_get(numbers, glyphs[i]);
        part.glyphs[i] = number == HB_MAP_VALUE_INVALID ? quint16(0) : quint16(number);
    }
    const Blob file(hb_face_reference_blob(subset.get()));
    uint length = 0;
    const char *bytes = hb_blob_get_data(file.get(), &length);
    part.file = QByteArray(bytes, qsizetype(length));
    return part;
}

} // namespace regards::report

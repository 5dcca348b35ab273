// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/inklessfont.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

#include <hb.h>

namespace regards::report {

namespace {

// The tables as the OpenType specification 1.9 has them; QDataStream is big-endian, as they are.
constexpr quint32 Version = 0x00010000;

template <typename Fill>
QByteArray filled(Fill fill)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    fill(out);
    return bytes;
}

void skip(QDataStream &out, int words)
{
    for (int i = 0; i < words; ++i)
        out << quint16(0);
}

QByteArray headTable()
{
    return filled([](QDataStream &out) {
        constexpr quint32 Magic = 0x5f0f3cf5;
        constexpr quint16 UnitsPerEm = 1000;
        // version, revision, checksum (HarfBuzz fills it in), magic, flags, units
        out << Version << Version << quint32(0) << Magic << quint16(0) << UnitsPerEm;
        skip(out, 13); // made, changed, box, style
        // smallest size, direction, offsets of four bytes, format of outlines
        out << quint16(6) << quint16(2) << quint16(1) << quint16(0);
    });
}

QByteArray hheaTable(int greatestAdvance, int glyphs)
{
    return filled([=](QDataStream &out) {
        out << Version << qint16(InklessAscent) << qint16(InklessDescent) << qint16(0) << quint16(greatestAdvance);
        skip(out, 11); // bearings, extent, caret, reserved, format
        out << quint16(glyphs);
    });
}

QByteArray maxpTable(int glyphs)
{
    return filled([=](QDataStream &out) {
        out << Version << quint16(glyphs);
        skip(out, 4); // points and contours
        out << quint16(1); // zones
        skip(out, 8); // instructions and parts
    });
}

QByteArray hmtxTable(const std::vector<int> &advances)
{
    return filled([&](QDataStream &out) {
        skip(out, 2);
        for (const int advance : advances)
            out << quint16(advance) << quint16(0);
    });
}

} // namespace

QByteArray inklessFont(const std::vector<int> &advances)
{
    const int glyphs = int(advances.size()) + 1;
    const int greatest = advances.empty() ? 0 : *std::max_element(advances.begin(), advances.end());
    hb_face_t *face = hb_face_builder_create();
    const auto add = [face](hb_tag_t tag, const QByteArray &bytes) {
        hb_blob_t *blob =
            hb_blob_create(bytes.constData(), uint(bytes.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr);
        hb_face_builder_add_table(face, tag, blob);
        hb_blob_destroy(blob);
    };
    add(HB_TAG('h', 'e', 'a', 'd'), headTable());
    add(HB_TAG('h', 'h', 'e', 'a'), hheaTable(greatest, glyphs));
    add(HB_TAG('m', 'a', 'x', 'p'), maxpTable(glyphs));
    add(HB_TAG('h', 'm', 't', 'x'), hmtxTable(advances));
    // All outlines are empty: they begin and end at 0. Some readers refuse a table without any byte.
    add(HB_TAG('l', 'o', 'c', 'a'), QByteArray(4 * (glyphs + 1), '\0'));
    add(HB_TAG('g', 'l', 'y', 'f'), QByteArray(4, '\0'));
    hb_blob_t *blob = hb_face_reference_blob(face);
    uint length = 0;
    const char *bytes = hb_blob_get_data(blob, &length);
    const QByteArray file(bytes, qsizetype(length));
    hb_blob_destroy(blob);
    hb_face_destroy(face);
    return file;
}

} // namespace regards::report

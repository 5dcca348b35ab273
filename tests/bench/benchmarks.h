// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace regards::bench {

/// Start to the first painted window, beside a bare Qt Widgets window with a tree and a text field.
void benchStart();
/// One rating and one note saved durably, beside a raw transaction that writes the same rows and indexes.
void benchSave();
/// Eight hand-overs of a full visit merged, and merged again, beside decrypting them and inserting the rows raw.
void benchMerge();
/// Keys typed into texts of an observer's notebook with many changes, beside a bare text field.
void benchType();
/// Another criterion, unit and place on a full visit, beside a bare tree with a text.
void benchSwitch();

/// Searching while somebody types, in the archive of a full visit, beside one plain look-up in the index.
void benchFind();

/// How long an event waits while eight hand-overs of a full visit are gathered in the window, beside a bare window
/// while the same work goes on in another thread.
void benchGather();
/// Eight files of ratings merged, beside seven merges of as many entries by keepassxc-cli, where it is installed.
void benchPeer();

/// The unit report of the demo visit made a tagged PDF, beside Qt's own writer without tags, and beside LibreOffice and
/// Chromium making one of the same report, where they are installed.
void benchReport();

/// The matrix of a full visit scrolled, beside a bare table with as many cells.
void benchMatrix();

} // namespace regards::bench

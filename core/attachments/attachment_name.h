// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elo {

/// The longest name of an attachment, in characters.
inline constexpr qsizetype kLongestAttachmentName = 120;

/// A file name that can do no harm wherever the file is saved: without folders, control and invisible characters,
/// overrides of the writing direction (by which "exe.pdf" hides "fdp.exe"), characters that Windows refuses, dots and
/// spaces at the ends; not the name of a device of Windows; of at most kLongestAttachmentName characters with the
/// extension kept. "file" if nothing is left. @param name as the file was called, or as somebody sent it.
QString harmlessFileName(const QString &name);

} // namespace elo

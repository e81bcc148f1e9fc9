// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/frame.h"
#include "core/sync/version_vector.h"

#include <QStringList>
#include <span>
#include <utility>

/// Arrays of PostgreSQL as texts, since Qt binds no arrays: a statement takes a thousand rows at once as one array
/// for each column, where one row at a time would mean a way to the hub and back for each.
namespace elo::sync::arrays {

QString base64(const QByteArray &bytes);
/// Texts of any kind.
QString ofTexts(const QStringList &texts);

/// Devices and numbers.
std::pair<QString, QString> ofVector(const VersionVector &vector);

struct FrameColumns
{
    QString devices;
    QString seqs;
    QString chains;
    QString contents;
};
FrameColumns ofFrames(std::span<const Frame> frames);

} // namespace elo::sync::arrays

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elo {

/// The path of a file of that name where people keep their documents; in their home if there is no such folder.
QString inDocuments(const QString &name);

} // namespace elo

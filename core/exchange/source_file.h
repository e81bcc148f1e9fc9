// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <memory>

namespace elo {

/// Opens a list for reading. A pipe or device is refused: it cannot be read twice, and finding out how a list is
/// written takes one reading. Errors: NotFound, CannotRead, both with the path.
Result<std::unique_ptr<QIODevice>> openSourceFile(const QString &path,
                                                  QIODevice::OpenMode mode = QIODevice::ReadOnly);

} // namespace elo

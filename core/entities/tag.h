// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

namespace elo {

/// A word of the office's own by which it gathers things that no field gathers: "donor", "writes poems".
struct Tag : Stored
{
    QString name;
    QString colour = QStringLiteral("blue");
};

/// That a thing has a tag. Its id follows from the two, so that two laptops that tag one person make one link.
struct Tagging : Stored
{
    QUuid tag;
    QString thing; ///< Ref of any thing
};

Entity tagEntity();
Entity taggingEntity();

} // namespace elo

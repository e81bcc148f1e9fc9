// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

namespace elo {

/// A ministry, agency, international organisation or partner in the work.
struct Institution : Stored
{
    QString name;
    QString acronym;
    QString kind;
    QString country;
    QString city;
    QString focalPoint; ///< a name: these people are not members
    QString focalPointPost;
    QString notes;
};

Entity institutionEntity();

} // namespace elo

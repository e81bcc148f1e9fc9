// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/list_query.h"

#include <optional>

namespace elo {

/// That a thing has a tag, or has it not: a relation of its own shape, which windows show as one test.
struct TagTest
{
    Id tag;
    bool has = true;

    FilterNode node() const;
    static std::optional<TagTest> of(const FilterNode &node);
};

} // namespace elo

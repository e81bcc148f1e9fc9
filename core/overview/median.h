// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

namespace elo {

/// The middle value; of an even number the mean of the two in the middle. Nothing of nothing.
inline std::optional<double> median(std::vector<int> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    const double upper = *middle;
    if (values.size() % 2 == 1)
        return upper;
    return (upper + *std::max_element(values.begin(), middle)) / 2;
}

} // namespace elo

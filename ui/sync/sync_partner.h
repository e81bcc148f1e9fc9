// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <memory>
#include <vector>

namespace elo {

class Job;
class Workspace;

/// Whom the file exchanges operations with, as the worker sees it: the hub, a shared folder. It lives in the worker's
/// thread.
class SyncPartner
{
public:
    /// What one exchange did.
    struct Done
    {
        qint64 sent = 0;
        qint64 received = 0;
        qint64 waiting = 0;
    };

    virtual ~SyncPartner() = default;

    /// Hands over what the other lacks, takes in what the file lacks. What was done when it fails stays done.
    virtual Result<Done> exchange(Workspace &workspace, Job *job) = 0;
    /// After an exchange that went well: `heard` is called, in this thread, when the other has something new.
    /// Partners that cannot tell are asked by a timer.
    virtual Result<void> listen(const std::function<void()> &heard)
    {
        Q_UNUSED(heard);
        return {};
    }
};

/// Makes the partners, in the worker's thread.
using SyncPartnerMaker = std::function<std::vector<std::unique_ptr<SyncPartner>>()>;

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/page.h"

namespace elo {

struct Entity;

/// Whether there can be templates of actions for things of this kind.
bool canUseTemplates(const Workspace &workspace, const Entity &entity);

/// Asks which template of actions is to be used for a thing, shows what would be made with which dates, and makes it
/// as one operation. In an office without templates it offers three to begin with. Returns at once.
void askTemplate(const PageContext &context, const Ref &thing, QWidget *parent);

} // namespace elo

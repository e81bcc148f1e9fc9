// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources.h"

#include <QtGlobal>

// Outside any namespace, as the macro demands.
static void initUiResources()
{
    Q_INIT_RESOURCE(ui);
    Q_INIT_RESOURCE(manual);
}

namespace elo {

void initResources()
{
    initUiResources();
}

} // namespace elo

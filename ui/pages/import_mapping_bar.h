// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QWidget>
#include <optional>

class QPushButton;

namespace elo {

class Label;
class Workspace;

/// Says by what the columns were put into their places: as last time, or by a guess; and offers the other.
class ImportMappingBar : public QWidget
{
    Q_OBJECT
public:
    ImportMappingBar(Workspace &workspace, QWidget *parent);

    /// @param mapping nullopt: the guess. @param hasOthers whether there are mappings to choose from.
    void show(const std::optional<Record> &mapping, bool hasOthers);

Q_SIGNALS:
    void guessWanted();
    void othersWanted();

private:
    Workspace &m_workspace;
    Label *m_text;
    QPushButton *m_guess;
    QPushButton *m_others;
};

} // namespace elo

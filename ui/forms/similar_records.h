// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/page.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace elo {

struct Entity;

/// "Already here?": records whose name is like the one being typed into a new form, as links to them. It suggests; a
/// namesake is still a new person.
class SimilarRecords : public QWidget
{
    Q_OBJECT
public:
    SimilarRecords(const PageContext &context, const Entity &entity, QWidget *parent);

    /// Looks for the text a moment after the last key.
    void lookFor(const QString &text);

Q_SIGNALS:
    void chosen(const elo::Ref &ref);

private:
    void look();

    PageContext m_context;
    const Entity &m_entity;
    QString m_text;
    QTimer m_timer;
    QVBoxLayout *m_column;
    QVBoxLayout *m_links;
};

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/schema/entity.h"
#include "ui/page.h"

#include <QDialog>

class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace elo {

class EmptyState;

/// How lists were read before: use one for the list at hand, call it something else (F2), remove it (Delete).
class ImportMappingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param entity of the list at hand; only mappings for such lists are shown.
    ImportMappingsDialog(const PageContext &context, const QString &entity, QWidget *parent);

Q_SIGNALS:
    void mappingChosen(const elo::Ref &mapping);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void rename(const QTableWidgetItem *item);
    void remove();
    void use();
    const Record *current() const;

    PageContext m_context;
    QString m_entity;
    std::vector<Record> m_mappings;
    QTableWidget *m_table;
    EmptyState *m_empty;
    QPushButton *m_use;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace elo

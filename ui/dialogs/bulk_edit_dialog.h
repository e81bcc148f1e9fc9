// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bulk_edit.h"
#include "ui/page.h"

#include <QDialog>
#include <memory>

class QComboBox;
class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QTimer;

namespace elo {

struct Entity;
struct Field;
class FieldEditor;
class Label;
class WorkspaceTask;

/// Changes one field, or the tags, of many records as one operation. What it would do, and what a rule refuses, is
/// counted before. Open it with open(); it deletes itself.
class BulkEditDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param tags whether it begins with adding a tag.
    BulkEditDialog(const PageContext &context, const Entity &entity, std::vector<qint64> rids, bool tags,
                   QWidget *parent);
    ~BulkEditDialog() override;

    void reject() override;

private:
    void onAction();
    void onField();
    void onEdited();
    std::optional<BulkEdit> edit() const;
    BulkEdit::Action action() const;
    void preview();
    void showOutcome(const BulkOutcome &outcome);
    void apply();
    void showState();

    PageContext m_context;
    const Entity &m_entity;
    std::shared_ptr<const std::vector<qint64>> m_rids;
    QComboBox *m_action;
    QComboBox *m_field;
    QHBoxLayout *m_line;
    std::unique_ptr<Field> m_edited; ///< the field as it is edited here
    FieldEditor *m_value = nullptr;
    Label *m_outcome;
    Label *m_refusals;
    QProgressBar *m_progress;
    QPushButton *m_apply;
    QTimer *m_pause;
    QTimer *m_timer;
    WorkspaceTask *m_task;
    std::optional<BulkEdit> m_asked; ///< what the count is of
    bool m_isWriting = false;
    bool m_isAsked = false; ///< for a preview, while another runs
    qint64 m_changing = 0;  ///< as the last preview counted
};

} // namespace elo

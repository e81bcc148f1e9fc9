// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/page.h"

#include <QDialog>

class QPushButton;

namespace elo {

class Label;
class RecordPicker;

/// Asks for the two members who are one person, by typing any words of their names or digits of their phones.
/// chosen() tells them. Deletes itself.
class MergePicker : public QDialog
{
    Q_OBJECT
public:
    /// @param member who is one of them; null: asked for too.
    MergePicker(const PageContext &context, const Ref &member, QWidget *parent);

Q_SIGNALS:
    void chosen(const elo::Ref &one, const elo::Ref &other);

private:
    RecordPicker *addPicker(const QString &label, class QVBoxLayout *column);
    void refresh();
    void choose();

    PageContext m_context;
    RecordPicker *m_one;
    RecordPicker *m_other;
    Label *m_message;
    QPushButton *m_next;
};

/// Asks whom a member is to be merged with, and goes on with the two side by side; the one who stands for both is
/// shown afterwards. @param member null: both are asked for. Returns at once.
void askMergeWith(const PageContext &context, const Ref &member, QWidget *parent);

} // namespace elo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/page.h"

#include <QDialog>

class QCheckBox;

namespace elo {

class FieldSet;
class Label;
struct Record;

/// Records that a member is interested in an opportunity: how it was said, when, and what is to be done next. It is
/// opened with open() and deletes itself.
class InterestDialog : public QDialog
{
    Q_OBJECT
public:
    InterestDialog(const PageContext &context, const Ref &member, const Ref &opportunity, QWidget *parent);

Q_SIGNALS:
    void saved(const elo::Ref &communication);

private:
    void build(const QString &member, const QString &opportunity);
    void save();

    PageContext m_context;
    Ref m_member;
    Ref m_opportunity;
    FieldSet *m_communication;
    FieldSet *m_followUp;
    QCheckBox *m_withFollowUp;
    Label *m_message;
};

} // namespace elo
